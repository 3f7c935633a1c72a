// Which places of the list does a section cover?

export type Range = { readonly from: number; readonly to: number };

const dash = "[-\u2010-\u2015\u2212~\u301c]";
const number = "(\\d{1,4})(?:位|위)?";
const bracketed = new RegExp(`[([【〔［]\\s*${number}\\s*${dash}\\s*${number}\\s*[)\\]】〕］]$`, "u");
const bare = new RegExp(`(?:^|\\s)${number}\\s*${dash}\\s*${number}$`, "u");
const longestTitle = 300;

/**
 * The range at the end of a section's heading, in any dash and width: `（７１〜８０）`, `(71–80)`.
 * Without brackets only whole tens count (`71-80`), since a sentence may end in two years.
 */
export function findRange(heading: string): Range | undefined {
  if (heading.length > longestTitle) return undefined;
  const text = heading.normalize("NFKC").trim();
  const inBrackets = bracketed.exec(text);
  const match = inBrackets ?? bare.exec(text);
  if (!match) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  const low = Math.min(from, to);
  const places = Math.abs(to - from) + 1;
  if (low < 1 || places > 100) return undefined;
  if (inBrackets) return { from, to };
  return low % 10 === 1 && places % 10 === 0 ? { from, to } : undefined;
}
