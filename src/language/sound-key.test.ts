import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHeard, passHeard, soundDistance } from "./sound-distance.ts";
import { soundKeys, soundsOf, turnedSoundsOf } from "./sound-key.ts";

function nearest(ways: readonly string[], others: readonly string[]): number {
  return Math.min(...ways.flatMap((one) => others.map((other) => soundDistance(parseHeard(one), passHeard(other)))));
}
const distance = (a: string, b: string) => nearest([...soundsOf(a), ...turnedSoundsOf(a)], soundsOf(b));
const shareKey = (a: string, b: string) => {
  const keys = new Set(soundsOf(b).flatMap(soundKeys));
  return [...soundsOf(a), ...turnedSoundsOf(a)].flatMap(soundKeys).some((key) => keys.has(key));
};

/** One Korean name a line. */
const spellings: readonly (readonly string[])[] = [
  ["정세운", "Jeong Sewoon", "Jung Se Woon", "Chung Se-un", "Sewoon Jeong", "チョン・セウン"],
  ["노무현", "Roh Moo-hyun", "Noh Mu-hyeon", "ノ・ムヒョン"],
  ["이승기", "Lee Seung-gi", "Yi Seunggi", "Rhee Sung Gi", "I Seung-gi", "イ・スンギ"],
  ["박효신", "Park Hyo-shin", "Bak Hyosin", "Pak Hyo Sin", "パク・ヒョシン"],
  ["김범수", "Kim Bum-soo", "Gim Beomsu", "キム・ボムス"],
  ["최민호", "Choi Min-ho", "Choe Minho", "チェ・ミンホ"],
  ["조정석", "Cho Jung-seok", "Jo Jeongseok", "チョ・ジョンソク"],
  ["우현주", "Woo Hyun-joo", "U Hyeon-ju", "ウ・ヒョンジュ"],
  ["문영은", "Moon Young-eun", "Mun Yeong-un", "ムン・ヨンウン"],
  ["강수지", "Kang Soo-ji", "Gang Suji", "カン・スジ"],
  ["신동주", "Shin Dong-joo", "Sin Dongju", "シン・ドンジュ"],
  ["오영주", "Oh Young-joo", "O Yeongju", "オ・ヨンジュ"],
  ["안재욱", "Ahn Jae-wook", "An Jaeuk", "アン・ジェウク"],
  ["유재석", "Yoo Jae-seok", "Ryu Jae-suk", "Yu Jaeseok", "ユ・ジェソク"],
  ["임창정", "Im Chang-jung", "Lim Chang Jeong", "Rim Changjung", "イム・チャンジョン"],
  ["배진영", "Bae Jin-young", "Pae Jin Yeong", "ペ・ジニョン"],
  ["백지영", "Baek Ji-young", "Paik Ji Young", "ペク・チヨン"],
  ["서인국", "Seo In-guk", "Suh In-gook", "ソ・イングク"],
  ["허각", "Heo Gak", "Huh Gak", "Hur Gak", "ホ・ガク"],
  ["하현우", "Ha Hyun-woo", "Ha Hyeonu", "ハ・ヒョヌ"],
  ["권진아", "Kwon Jin-ah", "Gwon Jina", "クォン・ジナ"],
  ["양희은", "Yang Hee-eun", "Ryang Hui-eun"],
  ["곽진언", "Kwak Jin-eon", "Gwak Jineon", "クァク・ジノン"],
  ["황치열", "Hwang Chi-yeul", "Hwang Chi Yeol", "ファン・チヨル"],
  ["거미", "Komi", "コミ"],
];

describe("spellings of one name", () => {
  const rows = spellings.flatMap(([name = "", ...others]) => others.map((other): [string, string] => [name, other]));

  test.each(rows)("%s sounds as %s", (name, other) => {
    expect(shareKey(name, other)).toBe(true);
    expect(distance(other, name)).toBeLessThan(0.45);
  });
});

test.each([
  ["2AM", "투에이엠"],
  ["10cm", "십센치"],
  ["SS501", "더블에스오공일"],
  ["MC MONG", "MC몽"],
  ["K.Will", "케이윌"],
  ["DAY6", "デイシックス"],
])("%s is read out as %s", (name, other) => {
  expect(shareKey(name, other)).toBe(true);
  expect(distance(name, other)).toBeLessThan(0.5);
});

test.each([
  ["김현수", "Kim Hyung-soo"],
  ["김민수", "김민주"],
  ["정세운", "전세운"],
  ["Park Seo-yeon", "박소연"],
  ["한성민", "Ahn Sung-min"],
])("%s is somebody else than %s", (one, other) => {
  expect(distance(one, other)).toBeGreaterThan(0.25);
});

test("kana does not tell 형중, 현중 and 형준 apart", () => {
  for (const name of ["형중", "현중", "형준"]) expect(distance("ヒョンジュン", name), name).toBe(0);
});

test("a name sounds as itself, at no distance, and none throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
      turnedSoundsOf(text);
      return soundsOf(text).every((sounds) => soundDistance(parseHeard(sounds), passHeard(sounds)) === 0);
    }),
  );
});
