// What do the tables say of the joints inside a word, and of those between words?
import * as tables from "./pronunciation-words.ts";
import type { Item, Sound } from "./sounds.ts";

type Entry = { readonly spelt: string; readonly marks: readonly (readonly [at: number, mark: string])[] };

function parseEntry(word: string): Entry {
  const marks: [number, string][] = [];
  let spelt = "";
  for (const letter of word) {
    if (/[ㄴㅅ|=]/.test(letter)) marks.push([spelt.length, letter]);
    else spelt += letter;
  }
  return { spelt, marks };
}

const entriesByFirst = Map.groupBy(tables.markedWords.map(parseEntry), ({ spelt }) => spelt.charAt(0));

/** Short words are looked for where a word begins: 물가 is none inside 그물가게. */
function markEntries(word: readonly Sound[], spelling: string): void {
  for (let at = 0; at < word.length; at += 1) {
    for (const { spelt, marks } of entriesByFirst.get(spelling.charAt(at)) ?? []) {
      if ((at > 0 && spelt.length < 3) || !spelling.startsWith(spelt, at)) continue;
      for (const [offset, mark] of marks) {
        const sound = word[at + offset];
        if (sound) sound.mark = mark;
      }
    }
  }
}

const yVowels = new Set([..."ㅣㅑㅕㅛㅠㅖㅒ"]);

/** 제29항 where the letters tell it: 육 in numbers, -잎 and -역 after a closed syllable, 옛- before 이 and its kin. */
function markInsertion(word: readonly Sound[], spelling: string): void {
  for (let at = 1; at < word.length; at += 1) {
    const sound = word[at];
    const before = word[at - 1];
    if (sound?.spelt === "십" && before && "칠팔".includes(before.spelt)) sound.mark = "ㅅ"; // 제26항, in any number
    if (sound?.onset !== "ㅇ" || !before?.coda || sound.mark) continue;
    const number = sound.spelt === "육" && "백천만십".includes(before.spelt);
    const station = sound.spelt === "역" && at >= 2 && /^역(?:[에은을의]|에서|까지|으로|$)/.test(spelling.slice(at));
    if (sound.spelt === "잎" || number || station || (before.spelt === "옛" && yVowels.has(sound.vowel)))
      sound.mark = "ㄴ";
  }
}

const stemRules = tables.tensingStems.map(
  ([before, stem, endings]) => new RegExp(`^(?:${before})${stem}(?=${endings})`),
);
const stemStarts = new Set([..."껴끌부얼떠품안갈신뛰흘타넘살남참눈휘되감주담숨심삼검가쓰다머더"]);

/** 제24항: endings after verb stems in ㄴ and ㅁ are tense. */
function markStems(word: readonly Sound[], spelling: string): void {
  if (!stemStarts.has(spelling.charAt(0)) || tables.tensingStemsNot.test(spelling)) return;
  for (const rule of stemRules) {
    const found = rule.exec(spelling);
    const sound = found && word[found[0].length];
    if (sound) sound.mark ||= "ㅅ";
  }
}

const endingsAfterL =
  /^(?:게(?:요|$)|걸(?:요|$)|수록|지(?:라도|언정|도|는|를|가|$)|진대|세라|거(?:야|예요|에요|지|니|라|면|잖)|것|건데|밖에)/;

/** 제27항 붙임: -ㄹ게, -ㄹ걸, -ㄹ수록, -ㄹ지. */
function markEndings(word: readonly Sound[], spelling: string): void {
  for (let at = 1; at < word.length; at += 1) {
    const sound = word[at];
    if (!sound || word[at - 1]?.coda !== "ㄹ" || !"ㄱㅂㅅㅈ".includes(sound.onset)) continue;
    if (!tables.stemsInL.test(spelling.slice(0, at)) && endingsAfterL.test(spelling.slice(at))) sound.mark ||= "ㅅ";
  }
}

/** 제16항: 디귿이 is said 디그시, whatever the letter's name is spelt with. */
function changeLetterNames(word: readonly Sound[], spelling: string): void {
  const last = word[1];
  if (!last || word[2]?.onset !== "ㅇ") return;
  last.coda = tables.letterNames[spelling.slice(0, 2)] ?? last.coda;
}

/** The particle stands at the end of its word; 거의 and 주의 are words of their own. */
function markParticle(word: readonly Sound[], spelling: string, afterOther: boolean): void {
  const last = word.at(-1);
  if (last?.spelt !== "의" || (word.length === 1 && !afterOther)) return;
  last.possessive = !tables.endsInUi.has(spelling) && !spelling.endsWith("주의");
}

const boundNouns =
  /^(?:(?:수|것|거|바|데|적|줄|곳)(?:[가이은는도를을에로만밖와과야까]|$|라|예요|에요|였|지|니|란|조차)|게(?:요|$)|건$|걸(?:요|$)|겁(?:니|나|$)|지(?:도|$)|듯|도리|대로|동안|정도|사람(?:[이은을도의에]|$))/;

/** 제27항 and 제29항 붙임 2: what changes where two words are said in one breath. */
function markBetween(word: readonly Sound[], spelling: string, next: readonly Sound[], nextSpelling: string): void {
  const last = word.at(-1);
  const first = next[0];
  if (!last?.coda || !first) return;
  if (first.onset === "ㅇ") {
    const negated = last.spelt === "못" && yVowels.has(first.vowel);
    if (negated || tables.insertsAcross.test(nextSpelling)) first.mark = "ㄴ";
  } else if (last.coda === "ㄹ" && !tables.nounsInL.test(spelling) && boundNouns.test(nextSpelling)) first.mark = "ㅅ";
  else if (first.spelt === "리" && /^리(?:[도를는가만]|$)/.test(nextSpelling)) first.mark = "리";
}

function markWord(word: readonly Sound[], spelling: string, afterOther: boolean): void {
  markEntries(word, spelling);
  if (word.length > 1) {
    markInsertion(word, spelling);
    markStems(word, spelling);
    markEndings(word, spelling);
    changeLetterNames(word, spelling);
  }
  markParticle(word, spelling, afterOther);
}

/** Marks every joint of which the tables know something. */
export function markJoints(items: readonly Item[]): void {
  let word: Sound[] = [];
  let before: { word: Sound[]; spelling: string } | undefined;
  let afterOther = false;
  const finish = () => {
    if (word.length === 0) return;
    const spelling = word.map(({ spelt }) => spelt).join("");
    markWord(word, spelling, afterOther);
    if (before && word[0]?.joint === "gap") markBetween(before.word, before.spelling, word, spelling);
    before = { word, spelling };
    word = [];
  };
  for (const item of items) {
    if (item.kind === "sound" && item.joint === "near") word.push(item);
    else {
      finish();
      if (item.kind === "sound") word = [item];
      else afterOther = /\S$/.test(item.text);
    }
  }
  finish();
}

/** Is this the stem of a compound that keeps its final's own sound (닭 before 과, 밟 before 는)? */
export function keepsFirst(spelt: string): boolean {
  return tables.nounsInLg.has(spelt);
}

export function closesAsB(spelt: string, next: string): boolean {
  return tables.closedLb.test(spelt + next);
}
