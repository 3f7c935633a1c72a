// What do the character references in a piece of HTML stand for?
import { parseHTML } from "linkedom";

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/giu;
const common: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&nbsp;": " ",
};
const known = new Map<string, string>(Object.entries(common));
const mostKnown = 2000;

function read(entity: string): string {
  const there = known.get(entity);
  if (there !== undefined) return there;
  const { document } = parseHTML(`<!doctype html><html><body><p>${entity}</p></body></html>`);
  const text = document.querySelector("p")?.textContent ?? entity;
  if (known.size < mostKnown) known.set(entity, text);
  return text;
}

export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(reference, read) : text;
}
