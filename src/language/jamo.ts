// Which letters does a Hangul syllable hold, and which syllable do letters make?

const first = 0xac00;
const last = 0xd7a3;
const onsets = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const codas = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];

/** `coda` is "" for a syllable that ends in its vowel; `onset` is ㅇ where none is heard. */
export type Letters = { readonly onset: string; readonly vowel: string; readonly coda: string };

/** The three letters of one syllable; undefined for anything else. */
export function decompose(syllable: string): Letters | undefined {
  const code = syllable.charCodeAt(0);
  if (syllable.length !== 1 || code < first || code > last) return undefined;
  const index = code - first;
  return {
    onset: onsets.charAt(Math.floor(index / 588)),
    vowel: vowels.charAt(Math.floor(index / 28) % 21),
    coda: codas[index % 28] ?? "",
  };
}

/** The syllable that letters make; undefined where they make none. */
export function compose({ onset, vowel, coda }: Letters): string | undefined {
  const [one, two, three] = [onsets.indexOf(onset), vowels.indexOf(vowel), codas.indexOf(coda)];
  if (!onset || !vowel || one < 0 || two < 0 || three < 0) return undefined;
  return String.fromCharCode(first + one * 588 + two * 28 + three);
}
