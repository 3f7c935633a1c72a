// When are two forms of a thing the same?
import { hash } from "node:crypto";

/** The same value with the members of every object in one order, whatever the order they were given in. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const ordered: Record<string, unknown> = Object.create(null); // so that no key has a meaning of its own
  for (const [key, member] of Object.entries(value).sort(byKey)) ordered[key] = inOrder(member);
  return ordered;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** JSON in which equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value)) ?? "null";
}

/** SHA-256 of the canonical JSON, in hexadecimal: the same for equal values, whatever the order of their keys. */
export function hashForm(value: unknown): string {
  return hash("sha256", canonicalJson(value));
}
