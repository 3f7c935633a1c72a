// How is kana written in Latin letters where only an address is wanted?

const rows: readonly (readonly [string, string])[] = [
  ["あいうえお", "a i u e o"],
  ["かきくけこ", "ka ki ku ke ko"],
  ["がぎぐげご", "ga gi gu ge go"],
  ["さしすせそ", "sa shi su se so"],
  ["ざじずぜぞ", "za ji zu ze zo"],
  ["たちつてと", "ta chi tsu te to"],
  ["だぢづでど", "da ji zu de do"],
  ["なにぬねの", "na ni nu ne no"],
  ["はひふへほ", "ha hi fu he ho"],
  ["ばびぶべぼ", "ba bi bu be bo"],
  ["ぱぴぷぺぽ", "pa pi pu pe po"],
  ["まみむめも", "ma mi mu me mo"],
  ["やゆよらりるれろ", "ya yu yo ra ri ru re ro"],
  ["わゐゑをんゔ", "wa i e o n vu"],
];

const letters = new Map<string, string>(
  rows.flatMap(([kana, latin]) => {
    const readings = latin.split(" ");
    return [...kana].map((letter, index): [string, string] => [letter, readings[index] ?? ""]);
  }),
);

const smallVowels: Readonly<Record<string, string>> = { ぁ: "a", ぃ: "i", ぅ: "u", ぇ: "e", ぉ: "o" };
const smallGlides: Readonly<Record<string, string>> = { ゃ: "a", ゅ: "u", ょ: "o" };

/** し + ゃ = sha, き + ゃ = kya, て + ぃ = ti, ふ + ぁ = fa. */
function joinSmall(before: string, small: string): string {
  const vowel = smallVowels[small];
  if (vowel) return before.replace(/[aeiou]$/, "") + vowel;
  const glide = smallGlides[small] ?? "";
  return /(sh|ch|j)i$/.test(before) ? before.replace(/i$/, glide) : `${before.replace(/[aeiou]$/, "")}y${glide}`;
}

/** Kana in Hepburn without long marks (what is not kana stays): an address, not a reading for people. */
export function kanaLetters(text: string): string {
  const hiragana = text.replace(/[ァ-ヴ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
  const out: string[] = [];
  let doubled = false;
  for (const letter of hiragana) {
    if (letter === "っ") doubled = true;
    else if (letter in smallVowels || letter in smallGlides) out.push(joinSmall(out.pop() ?? "", letter));
    else if (letter !== "ー") {
      const reading = letters.get(letter) ?? letter;
      out.push(
        doubled && letters.has(letter) ? (reading.startsWith("ch") ? "t" : reading.charAt(0)) + reading : reading,
      );
      doubled = false;
    }
  }
  return out.join("");
}
