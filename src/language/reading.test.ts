import { romanize as peerRomanize, standardizePronunciation } from "es-hangul";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose, decompose } from "./jamo.ts";
import { kanaLines } from "./kana-lines.ts";
import { readNumber } from "./numbers.ts";
import { hasHangul, katakana, type ReadingOptions, readKorean, romanize } from "./reading.ts";

test("a reading has the sound, the Latin letters and the kana of a line", () => {
  expect(readKorean("술이 달다")).toMatchObject({
    text: "술이 달다",
    pronunciation: "수리 달다",
    romanization: "suri dalda",
    kana: "スリ ダルダ",
  });
});

test.each([
  ["그때 헤어지면 돼", "geuttae heeojimyeon dwae"],
  ["SOFA", "SOFA"],
])("%s is romanized as it is pronounced", (text, reading) => {
  expect(romanize(text)).toBe(reading);
});

test.each([
  ["그때 헤어지면 돼", "クッテ ヘオジミョン ドェ"],
  ["소파", "ソパ"],
  ["사랑해", "サランヘ"],
  ["오빠", "オッパ"],
  ["죽을만큼 아파서", "チュグルマンクム アパソ"],
  ["괜찮아", "ケンチャナ"],
  ["의사", "ウィサ"],
  ["너의 의미", "ノエ ウィミ"],
  ["약속", "ヤクソク"],
  ["약속까지", "ヤクソッカジ"],
  ["학교", "ハッキョ"],
  ["없어", "オプソ"],
  ["잊지마", "イッチマ"],
  ["꽃", "コッ"],
  ["미안해", "ミアネ"],
  ["영원히", "ヨンウォニ"],
  ["엄마", "オンマ"],
  ["쉬", "シュィ"],
  ["티셔츠", "ティショチュ"],
  ["해줘", "ヘジョ"],
  ["SOFA 소파!", "SOFA ソパ!"],
])("%s is written in katakana as fans hear it: %s", (text, reading) => {
  expect(katakana(text)).toBe(reading);
});

test("small finals are there for those whose fonts have them", () => {
  expect(katakana("약속 봄날 집 길", { smallFinals: true })).toBe("ヤㇰソㇰ ポㇺナㇽ ジㇷ゚ キㇽ");
});

test("spaces are spoken over, bound as in singing, or rests, as one likes", () => {
  const said = (options: ReadingOptions) => readKorean("못 와 널 너무 안 아파", options).pronunciation;
  expect(said({})).toBe("모 돠 널 너무 안 아파");
  expect(said({ bound: true })).toBe("모 돠 널 러무 아 나파");
  expect(said({ acrossWords: false })).toBe("몯 와 널 너무 안 아파");
});

test.each([
  ["모를 거야", "모를 꺼야"],
  ["너를 거기", "너를 거기"],
  ["줄게", "줄께"],
  ["힘들지", "힘들지"],
  ["올지도", "올찌도"],
  ["그대가", "그대가"],
  ["신고하다", "신고하다"],
  ["눈을 감고", "누늘 감꼬"],
  ["감기", "감기"],
  ["남자", "남자"],
  ["싫증", "실쯩"],
  ["오늘 데이트", "오늘 데이트"],
])("what looks alike is told apart: %s is said %s", (text, said) => {
  expect(readKorean(text).pronunciation).toBe(said);
});

test("no sound changes over a comma, another script or the end of a line", () => {
  expect(readKorean("밥, 먹자\n못\n나가 밥OK먹자").pronunciation).toBe("밥, 먹짜\n몯\n나가 밥OK먹짜");
});

test.each([
  ["2", "시", "두"],
  ["14", "시", "십사"],
  ["20", "살", "스무"],
  ["3", "월", "삼"],
  ["6", "월", "유"],
  ["10", "월", "시"],
  ["1000", "번", "천"],
  ["365", "일", "삼백육십오"],
  ["24", "시간", "이십사"],
  ["1,000", "원", "천"],
  ["3.5", "도", "삼점오"],
  ["010", "번", "공일공"],
  ["99999999999999999999", "개", "구구구구구구구구구구구구구구구구구구구구"],
])("%s before %s is said %s", (digits, following, said) => {
  expect(readNumber(digits, following)).toBe(said);
});

test.each([
  ["제1장", "제일장"],
  ["2번째", "두번째"],
  ["10cm", "10cm"],
  ["2AM", "2AM"],
  ["11:11", "11:11"],
  ["ㅠㅠ 보고 싶어 ㅋㅋ", "ㅠㅠ 보고 시퍼 ㅋㅋ"],
  ["愛해 ♥", "愛해 ♥"],
])("of mixed text only the Korean is read: %s → %s", (text, said) => {
  expect(readKorean(text).pronunciation).toBe(said);
});

test("decomposed Hangul is composed, and its stretch is that of the original", () => {
  const text = "술이".normalize("NFD");
  expect(readKorean(text).parts).toEqual([
    { start: 0, end: 3, pronunciation: "수", romanization: "su", kana: "ス" },
    { start: 3, end: 5, pronunciation: "리", romanization: "ri", kana: "リ" },
  ]);
});

test("a number is one stretch of the reading", () => {
  expect(readKorean("365일").parts[0]).toEqual({
    start: 0,
    end: 3,
    pronunciation: "삼뱅뉵씨보",
    romanization: "sambaengnyuksibo",
    kana: "サムベンニュクシボ",
  });
});

describe("kana beside what was written by hand", () => {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
      }
      row = next;
    }
    return row.at(-1) ?? 0;
  };

  test("sixty lines differ in three kana, which are known", () => {
    const differing = kanaLines.filter(([korean, hand]) => katakana(korean) !== hand);
    const kana = kanaLines.reduce((sum, [, hand]) => sum + hand.replace(/[ ,?]/g, "").length, 0);
    const edits = differing.reduce((sum, [korean, hand]) => sum + distance(katakana(korean), hand), 0);
    expect(kanaLines).toHaveLength(60);
    expect(kana).toBeGreaterThan(600);
    expect(differing.map(([korean]) => korean)).toEqual(["서울역 앞에서 기다릴게", "쉬운 이별은 없잖아"]);
    expect(edits).toBe(3);
  });
});

describe("where es-hangul is wrong, this is right", () => {
  test.each([
    ["갈등", "갈뜽"],
    ["할걸", "할껄"],
    ["밭이랑", "반니랑"],
    ["의견란", "의견난"],
    ["맑게", "말께"],
    ["넓죽하다", "넙쭈카다"],
    ["여덟도", "여덜도"],
    ["값어치", "가버치"],
    ["옷 한 벌", "오 탄 벌"],
    ["밥 먹는다", "밤 멍는다"],
  ])("%s is said %s", (text, said) => {
    expect(standardizePronunciation(text)).not.toBe(said);
    expect(readKorean(text).pronunciation).toBe(said);
  });

  test.each([
    ["묵호", "mukho"],
    ["집현전", "jiphyeonjeon"],
    ["신문로", "sinmunno"],
    ["없어", "eopseo"],
  ])("%s is romanized %s", (text, latin) => {
    expect(peerRomanize(text)).not.toBe(latin);
    expect(romanize(text)).toBe(latin);
  });
});

test("every modern syllable has a reading, and comes back from its letters", () => {
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const syllable = String.fromCharCode(code);
    const { romanization, kana } = readKorean(syllable);
    const letters = decompose(syllable);
    if (!/^[a-z]+$/.test(romanization) || !/^[ァ-ヴ]+$/.test(kana)) expect([syllable, romanization, kana]).toEqual([]);
    expect(letters && compose(letters)).toBe(syllable);
  }
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(..."가값꽃없의좋닭밟 앞이여름할것수3월12시abㅋ愛,.\n", "ᄀ", "ᅡ", "ᆨ", "각"),
    maxLength: 30,
  }),
);
const anyOptions: fc.Arbitrary<ReadingOptions> = fc.record({
  name: fc.boolean(),
  places: fc.boolean(),
  hyphens: fc.boolean(),
  letters: fc.boolean(),
  bound: fc.boolean(),
  acrossWords: fc.boolean(),
});

test("whatever is read, the parts cover it in order and join to the whole", () => {
  fc.assert(
    fc.property(anyText, anyOptions, (text, options) => {
      const { parts, pronunciation, romanization, kana } = readKorean(text, options);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      expect(parts.every(({ start }, at) => start === (parts[at - 1]?.end ?? 0))).toBe(true);
      expect(parts.map((part) => part.pronunciation).join("")).toBe(pronunciation);
      expect(parts.map((part) => part.romanization).join("")).toBe(romanization);
      expect(parts.map((part) => part.kana).join("")).toBe(kana);
      expect(romanize(text, options)).toBe(romanization);
    }),
  );
});

test("what is not Hangul passes through, whatever it spells", () => {
  expect(["__proto__", "constructor 달", "BTS 봄날!"].map((text) => romanize(text))).toEqual([
    "__proto__",
    "constructor dal",
    "BTS bomnal!",
  ]);
});

test("Hangul is told from other scripts", () => {
  expect([hasHangul("SOFA(소파)"), hasHangul("SOFA"), hasHangul("술")]).toEqual([true, false, true]);
});
