// With what does a word close when a Korean says it: a vowel, a consonant, or ㄹ?
import { endsClosed } from "./korean.ts";
import { type SpokenEnd, spokenWords } from "./spoken-words.ts";

const finalL = 8;

function hangulEnd(letter: string): SpokenEnd {
  if (!endsClosed(letter)) return "vowel";
  return (letter.charCodeAt(0) - 0xac00) % 28 === finalL ? "l" : "consonant";
}

const toEnds = (signs: string): SpokenEnd[] =>
  [...signs].map((sign) => (sign === "v" ? "vowel" : sign === "l" ? "l" : "consonant"));
/** 영 일 이 삼 사 오 육 칠 팔 구. */
const koreanDigits = toEnds("clvcvvcllv");
/** 제로 원 투 쓰리 포 파이브 식스 세븐 에잇 나인: so are digits said that belong to a Latin name (데이식스, 투애니원). */
const englishDigits = toEnds("vcvvvvvccc");

/** 십, 백, 천, 만, 억 close; 조 does not. */
function numberEnd(digits: string): SpokenEnd {
  const zeros = /0+$/.exec(digits)?.[0].length ?? 0;
  if (zeros >= 12 && zeros < 16 && digits.length > zeros) return "vowel";
  return koreanDigits[Number(digits.at(-1))] ?? "vowel";
}

/** 엘 and 알 end in ㄹ, 엠 and 엔 in nasals, all other letters' names in vowels. */
function letterEnd(letter: string): SpokenEnd {
  if (/[LR]/.test(letter)) return "l";
  return /[MN]/.test(letter) ? "consonant" : "vowel";
}

/** Capitals are said letter by letter where they are three at most, or have no vowel (but HER, FOR, WINNER are words). */
function isSpelt(word: string): boolean {
  if (word.length === 1) return true;
  if (!/^[A-Z]+$/.test(word) || /[AEIOU]R$/.test(word)) return false;
  return word.length <= 3 || !/[AEIOUY]/.test(word);
}

/** As loan words are written (외래어 표기법), going by the spelling; what none of these meets ends in a vowel. */
const endings: readonly (readonly [RegExp, SpokenEnd])[] = [
  [/le?$/, "l"],
  [/[aeiouymn][mn]e$|mb$|[mn]$|ng$/, "consonant"],
  // Romanized 억, 백, 섭, and English vowels that are said short though written long (북, 딥, 아웃, 매니악).
  [/(?:ook|eep|eo[kp]|ae[kp]|oek|eu[kp]|out|iac)$/, "consonant"],
  // A stop closes only after a single short vowel: 록, 캣, 힙, but 파크, 나이트.
  [/(?:^|[^aeiou]|qu)[aeiou](?:ck|pp|tt|[bckpqt])$/, "consonant"],
];

function latinEnd(word: string): SpokenEnd {
  if (/é$/.test(word)) return "vowel";
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return spokenWords.get(plain) ?? endings.find(([ending]) => ending.test(plain))?.[1] ?? "vowel";
}

/** 센티, 킬로, 밀리: after a number these are no letters. */
const lengths = new Set(["cm", "km", "mm"]);

/** ン is said ㄴ and ル ㄹ; other kana are open. */
function kanaEnd(letter: string): SpokenEnd {
  if (/[ルㇽ]/.test(letter)) return "l";
  return /[ンんッっ]/.test(letter) ? "consonant" : "vowel";
}

/** Of "Crush(크러쉬)" the Hangul tells how it is said; what else stands in brackets at the end is not said. */
function withoutBrackets(text: string): string {
  const [, before, inside] = /^(.*\S)\s*[([（［]([^()[\]（）［］]*)[)\]）］]$/su.exec(text) ?? [];
  if (before === undefined || inside === undefined) return text;
  const tells = /^[\p{Script=Hangul}\s\d]+$/u.test(inside) && !/\p{Script=Hangul}[^\p{L}\p{N}]*$/u.test(before);
  return tells ? inside : withoutBrackets(before);
}

/** Latin letters with the digits and signs inside them: "10CM", "H.O.T", "Kep1er". */
const lastWord = /(?:\p{Script=Latin}\p{M}*(?:[.'’](?=\p{Script=Latin}))?|\d(?=[\d\p{Script=Latin}]))+$/u;

function wordEnd(word: string): SpokenEnd {
  const letters = /\p{L}[\p{L}\p{M}]*$/u.exec(word)?.[0] ?? "";
  const lastLetter = letters.slice(-1).toUpperCase();
  if (/(?:^|\.)\p{L}\.\p{L}$/u.test(word)) return letterEnd(lastLetter);
  const unit = /^\d+([a-z]+)$/i.exec(word)?.[1]?.toLowerCase();
  if (unit && lengths.has(unit)) return "vowel";
  const known = spokenWords.get(letters.toLowerCase());
  if (known) return known;
  return isSpelt(letters) ? letterEnd(lastLetter) : latinEnd(letters);
}

/**
 * How a word ends as it is said in Korean: Hangul as written, numbers in Sino-Korean (in English where they belong to
 * a Latin name), capitals by their letters' names, other Latin words as loan words.
 * @example spokenEnd("BTS") === "vowel"
 */
export function spokenEnd(text: string): SpokenEnd {
  const said = withoutBrackets(text.normalize("NFKC").replace(/[^\p{L}\p{N}\p{M}%)\]]+$/u, "")).trim();
  if (/%$/.test(said)) return "vowel"; // 퍼센트
  const spoken = said.replace(/[^\p{L}\p{N}\p{M}]+$/u, "");
  const last = spoken.at(-1) ?? "";
  if (/[가-힣]/.test(last)) return hangulEnd(last);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(last)) return kanaEnd(last);
  if (/\d/.test(last)) {
    const [, name, digits = ""] = /(\p{Script=Latin}[_-]?)?(\d+)$/u.exec(spoken) ?? [];
    return name ? (englishDigits[Number(last)] ?? "vowel") : numberEnd(digits);
  }
  const word = lastWord.exec(spoken)?.[0];
  return word ? wordEnd(word) : "vowel";
}
