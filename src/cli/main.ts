// Which command is meant, and how does it end?
import { Problem } from "#catalogue/problem.ts";
import { type Command, parseCall, usageError } from "./command.ts";
import { askCommand } from "./commands/ask.ts";
import { backupCommand, restoreCommand } from "./commands/backup.ts";
import { draftsCommand } from "./commands/drafts.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { nameCommand } from "./commands/name.ts";
import { publishCommand, unpublishCommand } from "./commands/publish.ts";
import { historyCommand, purgeCommand, removeCommand, revertCommand, showCommand } from "./commands/revisions.ts";
import { serveCommand } from "./commands/serve.ts";
import { starterCommand } from "./commands/starter.ts";
import { print, tell } from "./output.ts";

const commands: readonly Command[] = [
  serveCommand,
  askCommand,
  nameCommand,
  importCommand,
  draftsCommand,
  exportCommand,
  publishCommand,
  unpublishCommand,
  showCommand,
  historyCommand,
  revertCommand,
  removeCommand,
  purgeCommand,
  starterCommand,
  backupCommand,
  restoreCommand,
];

/** Part of the interface, but not there yet: said so instead of being taken for a typing mistake. */
const notBuilt: readonly string[] = ["read", "lyrics", "evaluate", "doctor", "merge", "split"];

function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    "ragmusic: a guide to the Korean songs that make people cry",
    "",
    "usage: ragmusic COMMAND … [--data DIR] [--no-starter] [--json]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    "",
    "ragmusic COMMAND --help tells more. The data folder is ./data, or RAGMUSIC_DATA.",
  ].join("\n");
}

function commandHelp(command: Command): string {
  return [
    `usage: ${command.usage.replace(/^/gm, "ragmusic ").replaceAll("\n", "\n       ")}`,
    "",
    command.summary,
  ].join("\n");
}

function getCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  if (notBuilt.includes(name))
    throw new Problem("not-built", `\`ragmusic ${name}\` is not built yet; see: ragmusic --help`);
  throw usageError(`there is no command "${name}"; see: ragmusic --help`);
}

async function run(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print(help());
    if (name === undefined) throw usageError("which command?");
    return;
  }
  const command = getCommand(name);
  const call = parseCall(command, rest);
  if (call.flag("help")) print(commandHelp(command));
  else await command.run(call);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  else tell(`ragmusic: ${error.message}`);
  process.exitCode = error instanceof Problem && error.code === "wrong-usage" ? 2 : 1;
}
