// How does a process learn that something has changed, whoever changed it?
import { attempt, type Database } from "./database.ts";

const pollMs = 200;

/** The last change, and how often a backup was put back: together they tell one state of the catalogue from another. */
export type Pulse = { readonly change: number; readonly restore: number };

type Watcher = { readonly onChange: () => void; seen: string };

const textOf = (pulse: Pulse) => `${pulse.restore}:${pulse.change}`;

export async function readPulse(database: Database): Promise<Pulse> {
  const rows = await attempt(database.name, () =>
    database.reader.selectFrom("sequence").selectAll().where("name", "in", ["change", "restore"]).execute(),
  );
  const last = (name: string) => rows.find((row) => row.name === name)?.last ?? 0;
  return { change: last("change"), restore: last("restore") };
}

export class Watch {
  readonly #database: Database;
  readonly #watchers = new Set<Watcher>();
  #timer: NodeJS.Timeout | undefined;
  #known: string;
  #due = false;
  #checking = false;

  /** `known` is the state in which the store was opened. */
  constructor(database: Database, known: Pulse) {
    this.#database = database;
    this.#known = textOf(known);
  }

  /** Who asks for the last change knows of it: one who watches afterwards is told of what comes later. */
  async lastChange(): Promise<number> {
    const pulse = await readPulse(this.#database);
    this.#known = textOf(pulse);
    return pulse.change;
  }

  watch(onChange: () => void): () => void {
    const watcher: Watcher = { onChange, seen: this.#known };
    this.#watchers.add(watcher);
    this.#due = true;
    this.#timer ??= setInterval(() => void this.#check(), pollMs).unref();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.stop();
    };
  }

  /** Looks at once, because this very process has changed something. */
  nudge(): void {
    this.#due = true;
    if (this.#watchers.size > 0) void this.#check();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#watchers.clear();
  }

  async #check(): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    const told: Watcher[] = [];
    try {
      this.#due ||= this.#database.mayHaveChanged();
      while (this.#due) {
        this.#due = false;
        const now = textOf(await readPulse(this.#database));
        told.push(...[...this.#watchers].filter((one) => one.seen !== now));
        for (const watcher of told) watcher.seen = now;
      }
    } catch {
      this.#due = true; // the database is being closed, or has trouble that a read or write will tell of
    } finally {
      this.#checking = false;
    }
    for (const watcher of new Set(told)) if (this.#watchers.has(watcher)) watcher.onChange();
  }
}
