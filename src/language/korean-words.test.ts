import fc from "fast-check";
import { expect, test } from "vitest";
import { koreanNouns } from "./korean-nouns.ts";
import { koreanPairs, koreanStem, koreanWords } from "./korean-words.ts";

test.each(
  `이별 이별이 이별을 이별은 이별에서 이별의 이별까지 이별보다 이별처럼 이별이라는
  사랑 사랑해 사랑해요 사랑했어요 사랑하는 사랑한 사랑할 사랑하고 사랑을 사랑이 사랑만
  헤어지고 헤어졌어 헤어졌어요 헤어져요 헤어져서 헤어진 헤어질 헤어짐 헤어졌는데 헤어지는 헤어지면
  멀어지는 멀어져 멀어진 멀어졌다 멀어질 멀어지네 멀어졌어요
  외롭다 외로워 외로워요 외로운 외로움 외로웠어요 외롭고 외로울 외로움이 외로워서
  그립다 그리워 그리운 그리움 그리움을 그리웠어 그립네요
  슬프다 슬퍼 슬퍼요 슬픈 슬픔 슬픔이 슬펐어 슬퍼서 슬프고 슬플
  아프다 아파 아파요 아픈 아픔 아팠어요 아파서 아프고 아픔을
  힘들다 힘들어 힘들어요 힘들었어 힘들고 힘들어서 힘들 힘들지만
  떠나는 떠났어 떠난 떠날 떠나고 떠나면 떠났는데
  보내고 보냈어요 보낸 보낼 보내는
  무섭다 무서워 무서운 무서웠어 무서움
  두렵다 두려워 두려운 두려움 두려웠어요
  고맙다 고마워 고마운 고마웠어요 고마움
  기쁘다 기뻐 기쁜 기쁨 기뻐요
  불안하다 불안해 불안한 불안했어 불안해서 불안하고
  행복하다 행복한 행복했던 행복 행복해요 행복하게
  잊고 잊어 잊은 잊을 잊지만 잊는
  울고 울어 울었어 울어요 울면
  사라지는 사라져 사라진 사라졌어
  할머니 할머니가 할머니를 할머니의 할머니께서
  아버지 아버지가 아버지는 아버지를 아버지께서
  고양이 고양이가 고양이를 고양이는
  이야기 이야기가 이야기를
  술 술이 술을 술은 술도
  친구 친구가 친구들이 친구랑 친구에게 친구들`
    .split("\n")
    .map((row) => [row.trim().split(" ")]),
)("%j are forms of one word", (forms) => {
  expect(new Set(forms.map(koreanStem)).size).toBe(1);
});

test("words that only look alike stay apart", () => {
  const words = [
    "이별",
    "이야기",
    "사랑",
    "사람",
    "오빠",
    "아빠",
    "아파",
    "서울",
    "거울",
    "겨울",
    "사진",
    "그림",
    "그림자",
    "소녀",
  ];
  expect(new Set(words.map(koreanStem)).size).toBe(words.length);
});

test("a stem is its own stem, and never empty", () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const ending = fc.constantFrom("어요", "는데", "이", "에게", "했어", "워서", "진", "들은", "운", "지");
  const word = fc
    .tuple(fc.array(syllable, { minLength: 1, maxLength: 4 }), ending)
    .map(([all, end]) => all.join("") + end);
  fc.assert(
    fc.property(word, (one) => {
      const stem = koreanStem(one);
      expect(stem).not.toBe("");
      expect(koreanStem(stem)).toBe(stem);
    }),
  );
});

test("common nouns are found with any particle", () => {
  for (const noun of koreanNouns)
    for (const particle of ["에", "도", "만", "까지", "처럼", "에서"]) expect(koreanStem(noun + particle)).toBe(noun);
});

test("words leave out what only asks; pairs are a net under them", () => {
  expect(koreanWords("이별에 듣기 좋은 노래 추천")).toEqual(["이별"]);
  expect(koreanPairs("장거리 연애")).toEqual(["장거", "거리", "연애"]);
});

test.each([
  ["장거리연애가", "장거리 연애가"],
  ["남자친구랑", "남자 친구랑"],
  ["첫사랑이", "첫 사랑이"],
  ["보고싶어요", "보고 싶어요"],
  ["이별노래", "이별 노래"],
  ["고등학교친구", "고등학교 친구"],
])("%s has the words of %s", (joined, apart) => {
  expect(koreanWords(joined)).toEqual(koreanWords(apart));
  expect(koreanWords(joined).length).toBeGreaterThan(0);
});
