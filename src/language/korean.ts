// How are Korean syllables built, in which forms does a phrase come, and what binds a word into its sentence?

const base = 0xac00;
const isSyllable = (char: string | undefined) => char !== undefined && char >= "가" && char <= "힣";
export const finals = { none: 0, n: 4, l: 8, m: 16, b: 17, ss: 20 } as const;

export type Syllable = { readonly initial: number; readonly vowel: number; readonly final: number };

export function takeApart(char: string): Syllable {
  const code = char.charCodeAt(0) - base;
  return { initial: Math.floor(code / 588), vowel: Math.floor((code % 588) / 28), final: code % 28 };
}

export function joinSyllable({ initial, vowel, final }: Syllable): string {
  return String.fromCharCode(base + initial * 588 + vowel * 28 + final);
}

/** Does the last syllable close with a consonant (받침)? Undefined where the word does not end in Hangul. */
export function endsClosed(word: string): boolean | undefined {
  const last = word.at(-1);
  return last !== undefined && isSyllable(last) ? takeApart(last).final !== finals.none : undefined;
}

/** The vowel before it was contracted with 어 or 아, by index of the contracted one (ㅕ from ㅣ, ㅐ from ㅏ in 하, ㅓ from ㅡ, …). */
const uncontracted: Readonly<Record<number, number>> = { 6: 20, 1: 0, 4: 18, 14: 13, 9: 8 };

/** 헤어져 → 헤어지, 헤어진, 헤어질, 헤어졌, …; 외로워 → 외롭, 외로운, …; undefined where the last syllable is not contracted. */
function contractedForms(phrase: string): string[] {
  const stem = phrase.slice(0, -1);
  const last = takeApart(phrase.at(-1) ?? "가");
  const vowel = uncontracted[last.vowel];
  if (last.final !== finals.none || vowel === undefined) return [];
  if (last.vowel === 1 && last.initial !== 18) return [];
  const plain = { ...last, vowel };
  const forms = [finals.none, finals.n, finals.l, finals.m, finals.b].map(
    (final) => stem + joinSyllable({ ...plain, final }),
  );
  forms.push(stem + joinSyllable({ ...last, final: finals.ss }));
  const before = stem.at(-1);
  if (
    last.initial === 11 &&
    isSyllable(before) &&
    endsClosed(stem) === false &&
    (last.vowel === 14 || last.vowel === 9)
  ) {
    forms.push(stem.slice(0, -1) + joinSyllable({ ...takeApart(before ?? "가"), final: finals.b })); // ㅂ 불규칙: 외로워 ← 외롭다
  }
  return forms;
}

const plainEndings = /(?:어|아)요?$/;

/** A phrase without spaces, and the stems on which its other forms stand (힘들어 → 힘들; 슬퍼 → 슬프, 슬픈, 슬펐). */
export function koreanForms(phrase: string): string[] {
  const spoken = phrase.replace(/요$/, "");
  if (!isSyllable(spoken.at(-1)) || spoken.length < 2) return [phrase];
  const forms = new Set([phrase, spoken]);
  const dictionary = /^(.{2,})다$/.exec(spoken)?.[1];
  if (dictionary && isSyllable(dictionary.at(-1))) forms.add(dictionary);
  const stem = plainEndings.test(spoken) ? spoken.slice(0, -1) : undefined;
  if (stem && stem.length >= 2 && endsClosed(stem)) forms.add(stem);
  else if (spoken.length >= 2) for (const form of contractedForms(spoken)) forms.add(form);
  return [...forms].filter((form) => form.length >= 2);
}

const light = new Set(
  "너무 정말 진짜 그냥 자꾸 계속 다 좀 막 또 이제 아직 아직도 요즘 매일 나는 내가 난 제가 저는 우리 우리가".split(" "),
);

/** Adverbs, pronouns and case particles that may stand or be missing without changing what is said. */
export function koreanLight(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[가-힣]+(?=\s+[가-힣])/g)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    if (light.has(word)) return [{ start: index, end }];
    return /.{2}[이가을를은는도]$/.test(word) ? [{ start: end - 1, end }] : [];
  });
}

const bound =
  /^(?:님|씨)?(?:들)?(?:(?:이|가|은|는|을|를|의|에|도|만|와|과|로|으로|랑|이랑|야|아|나|이나|하고|처럼|보다|까지|부터|마저|조차|밖에|께서|한테|에게|에서|같은)(?:서|는|도|만|의)?|(?:이?라(?:는|고|서|면|도)?|이란|란|인데|이에요|예요|이었던|였던|이고|이며|인|표))?$/;

/** May this Hangul follow a name without a space: nothing, 씨 or 님, a particle, a form of 이다? */
export function bindsAsParticle(run: string): boolean {
  return bound.test(run);
}
