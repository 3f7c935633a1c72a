// What is a command of `ragmusic`, and what does it get to work with?
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { Problem } from "#catalogue/problem.ts";
import { type Guide, openGuide } from "#server/guide.ts";
import { parseSettings, type Settings } from "#server/settings.ts";

type OptionValue = string | boolean | (string | boolean)[] | undefined;

/** A command line taken apart. `settings` reads the environment when first asked for. */
export type Call = {
  readonly words: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  /** @throws Problem `wrong-usage` where it is no whole number in the range */
  readonly integer: (name: string, least: number, most: number) => number | undefined;
  readonly settings: (more?: Partial<Settings>) => Settings;
  /** Opens the guide for the time of `work`. */
  readonly withGuide: <T>(work: (guide: Guide) => Promise<T>) => Promise<T>;
};

export type Command = {
  readonly name: string;
  /** After `ragmusic`, as the help shows it. */
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** Runs it; a Problem thrown becomes exit status 1 (2 for `wrong-usage`). */
  readonly run: (call: Call) => Promise<void>;
};

/** Options that every command takes. */
const commonOptions = {
  data: { type: "string" },
  "no-starter": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsOptionsConfig;

export function usageError(message: string): Problem {
  return new Problem("wrong-usage", message);
}

function splitArguments(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...commonOptions, ...command.options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw usageError(`${message}; see: ragmusic ${command.name} --help`);
  }
}

/** @throws Problem `wrong-usage` for an option that the command does not have */
export function parseCall(command: Command, args: readonly string[]): Call {
  const { values: parsed, positionals } = splitArguments(command, args);
  const values: Readonly<Record<string, OptionValue>> = parsed;
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  const settings = (more: Partial<Settings> = {}) => {
    const data = text("data");
    return parseSettings(process.env, {
      ...(data === undefined ? {} : { data }),
      ...(values["no-starter"] ? { starter: false } : {}),
      ...more,
    });
  };
  return {
    words: positionals,
    flag: (name) => values[name] === true,
    text,
    texts: (name) => [values[name] ?? []].flat().map(String),
    integer: (name, least, most) => {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most) {
        throw usageError(`--${name}: a whole number from ${least} to ${most}, not "${value}"`);
      }
      return Number(value);
    },
    settings,
    withGuide: async (work) => {
      const guide = await openGuide(settings());
      try {
        return await work(guide);
      } finally {
        await guide.close();
      }
    },
  };
}
