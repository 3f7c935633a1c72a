// In which script is a piece of text written?

export type Script = "hangul" | "kana" | "han" | "latin" | "other";

const tests: readonly (readonly [Script, RegExp])[] = [
  ["hangul", /\p{Script=Hangul}/u],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u],
  ["han", /\p{Script=Han}/u],
  ["latin", /\p{Script=Latin}/u],
];

/**
 * The script that a name is taken to be in: the rarest one in it, so that `MC몽` is Hangul and `恋する` kana.
 * @example scriptOf("MC몽") === "hangul"
 */
export function scriptOf(text: string): Script {
  for (const [script, test] of tests) if (test.test(text)) return script;
  return "other";
}

/** How many letters of each script a text has. */
export function countScripts(text: string): Readonly<Record<Script, number>> {
  const counts = { hangul: 0, kana: 0, han: 0, latin: 0, other: 0 };
  for (const letter of text.match(/\p{L}/gu) ?? []) counts[scriptOf(letter)]++;
  return counts;
}
