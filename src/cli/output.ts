// Where do results and messages go?
import { writeSync } from "node:fs";

function writeAll(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code; // what writeSync throws
      if (code === "EPIPE") return; // the reader has seen enough
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // a full pipe: give its reader a moment
    }
  }
}

/** Results, on standard output. */
export function print(text: string): void {
  writeAll(1, `${text}\n`);
}

/** The one JSON value of `--json`, or one a line. */
export function printJson(value: unknown, indent = 2): void {
  writeAll(1, `${JSON.stringify(value, null, indent)}\n`);
}

/** Messages and progress, on standard error. */
export function tell(text: string): void {
  writeAll(2, `${text}\n`);
}
