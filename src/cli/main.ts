// Which command is meant, and how does it end?
import { readFileSync } from "node:fs";
import { Problem } from "#catalogue/problem.ts";
import { type Command, parseCall, usageError } from "./command.ts";
import { print, tell } from "./output.ts";

/** Each is loaded only when it is called: what answers a question needs no web server. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
  ask: async () => (await import("./commands/ask.ts")).askCommand,
  name: async () => (await import("./commands/name.ts")).nameCommand,
  read: async () => (await import("./commands/read.ts")).readCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  drafts: async () => (await import("./commands/drafts.ts")).draftsCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  publish: async () => (await import("./commands/publish.ts")).publishCommand,
  unpublish: async () => (await import("./commands/publish.ts")).unpublishCommand,
  show: async () => (await import("./commands/revisions.ts")).showCommand,
  history: async () => (await import("./commands/revisions.ts")).historyCommand,
  revert: async () => (await import("./commands/revisions.ts")).revertCommand,
  remove: async () => (await import("./commands/revisions.ts")).removeCommand,
  purge: async () => (await import("./commands/revisions.ts")).purgeCommand,
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand,
  starter: async () => (await import("./commands/starter.ts")).starterCommand,
  backup: async () => (await import("./commands/backup.ts")).backupCommand,
  restore: async () => (await import("./commands/backup.ts")).restoreCommand,
};

/** Part of the interface, but not there yet: said so instead of being taken for a typing mistake. */
const notBuilt: readonly string[] = ["lyrics", "evaluate", "merge", "split"];

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map(({ name }) => name.length)) + 2;
  return [
    "ragmusic: a guide to the Korean songs that make people cry",
    "",
    "usage: ragmusic COMMAND … [--data DIR] [--no-starter] [--json]",
    "",
    ...all.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
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

function getCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  if (notBuilt.includes(name))
    throw new Problem("not-built", `\`ragmusic ${name}\` is not built yet; see: ragmusic --help`);
  throw usageError(`there is no command "${name}"; see: ragmusic --help`);
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")); // beside src/ and dist/
  return String(version);
}

async function run(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print(await help());
    if (name === undefined) throw usageError("which command?");
    return;
  }
  if (name === "--version") {
    print(version());
    return;
  }
  const command = await getCommand(name);
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
