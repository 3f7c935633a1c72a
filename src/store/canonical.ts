// When are two forms of a thing the same?
import { createHash } from "node:crypto";

/** JSON with the keys of every object in order of code units, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

/** SHA-256 of the canonical JSON, in hexadecimal: the same for equal values, whatever the order of their keys. */
export function hashForm(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
