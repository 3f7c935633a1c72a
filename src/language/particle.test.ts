import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseParticle } from "./particle.ts";

/** Each row: the word, how it is said, the pair, the particle. */
const rows = `
로이킴 | 로이킴 | 은/는 | 은
거미 | 거미 | 은/는 | 는
정세운 | 정세운 | 이/가 | 이
아이유 | 아이유 | 을/를 | 를
박효신 | 박효신 | 과/와 | 과
에픽하이 | 에픽하이 | 과/와 | 와
태연 | 태연 | 아/야 | 아
거미 | 거미 | 아/야 | 야
서울 | 서울 | 으로/로 | 로
부산 | 부산 | 으로/로 | 으로
제주 | 제주 | 으로/로 | 로
이별 | 이별 | 이라/라 | 이라
소파 | 소파 | 이라/라 | 라
술 | 술 | 이나/나 | 이나
노래 | 노래 | 이나/나 | 나
‘그때 헤어지면 돼’ | 돼 | 이에요/예요 | 예요
‘죽을 만큼 아파서’ | 서 | 을/를 | 를
〈호텔 델루나〉 | 나 | 이에요/예요 | 예요
‘이별’ | 별 | 이에요/예요 | 이에요
4월 | 사월 | 은/는 | 은
MC몽 | 몽 | 이/가 | 이
SG워너비 | 비 | 은/는 | 는
2AM | 투에이엠 | 은/는 | 은
2PM | 투피엠 | 으로/로 | 으로
BTS | 비티에스 | 은/는 | 는
IU | 아이유 | 이/가 | 가
DAY6 | 데이식스 | 이/가 | 가
10CM | 십센치 | 이/가 | 가
10cm | 십센치 | 은/는 | 는
EXO | 엑소 | 이/가 | 가
aespa | 에스파 | 이/가 | 가
NCT | 엔시티 | 을/를 | 를
SM | 에스엠 | 은/는 | 은
JYP | 제이와이피 | 과/와 | 와
CL | 씨엘 | 으로/로 | 로
CL | 씨엘 | 은/는 | 은
RM | 알엠 | 이/가 | 이
KCM | 케이씨엠 | 을/를 | 을
OST | 오에스티 | 으로/로 | 로
H.O.T. | 에이치오티 | 은/는 | 는
g.o.d | 지오디 | 이/가 | 가
D.O. | 디오 | 이/가 | 가
TVXQ | 큐 | 은/는 | 는
EXID | 이엑스아이디 | 은/는 | 는
MBLAQ | 엠블랙 | 은/는 | 은
BTOB | 비투비 | 은/는 | 는
GOT7 | 갓세븐 | 이/가 | 이
2NE1 | 투애니원 | 이/가 | 이
SF9 | 에스에프나인 | 은/는 | 은
fromis_9 | 프로미스나인 | 이/가 | 이
B1A4 | 비원에이포 | 과/와 | 와
pH-1 | 피에이치원 | 은/는 | 은
(G)I-DLE | 아이들 | 으로/로 | 로
Kep1er | 케플러 | 은/는 | 는
WINNER | 위너 | 이/가 | 가
BLACKPINK | 블랙핑크 | 은/는 | 는
BIGBANG | 빅뱅 | 은/는 | 은
TWICE | 트와이스 | 을/를 | 를
SEVENTEEN | 세븐틴 | 을/를 | 을
WANNA ONE | 워너원 | 이/가 | 이
MONSTA X | 몬스타엑스 | 이/가 | 가
Zion.T | 자이언티 | 이/가 | 가
N.Flying | 엔플라잉 | 을/를 | 을
Crush | 크러쉬 | 이/가 | 가
Roy Kim | 로이킴 | 이/가 | 이
Paul Kim | 폴킴 | 은/는 | 은
Ailee | 에일리 | 은/는 | 는
Taeyeon | 태연 | 이/가 | 이
BEN | 벤 | 은/는 | 은
Lucid Fall | 루시드폴 | 으로/로 | 로
Lucid Fall | 루시드폴 | 은/는 | 은
Nell | 넬 | 이/가 | 이
Gummy | 거미 | 을/를 | 를
Epik High | 에픽하이 | 은/는 | 는
Hyukoh | 혁오 | 은/는 | 는
Lee Juck | 이적 | 은/는 | 은
Huh Gak | 허각 | 이/가 | 이
Kim Kwang Seok | 김광석 | 을/를 | 을
Jo Jung Suk | 조정석 | 이/가 | 이
Jungkook | 정국 | 이/가 | 이
Baek | 백 | 과/와 | 과
Red Velvet | 레드벨벳 | 은/는 | 은
Standing Egg | 스탠딩에그 | 은/는 | 는
Buzz | 버즈 | 이/가 | 가
Heize | 헤이즈 | 은/는 | 는
Block B | 블락비 | 은/는 | 는
J Rabbit | 제이레빗 | 이/가 | 이
Good night | 굿나이트 | 은/는 | 는
Only Then | 온리 덴 | 은/는 | 은
Remember Me | 리멤버 미 | 이/가 | 가
Spring Day | 스프링 데이 | 은/는 | 는
Love Poem | 러브 포엠 | 은/는 | 은
Lilac | 라일락 | 이/가 | 이
Eight | 에잇 | 은/는 | 은
Through the Night | 스루 더 나이트 | 을/를 | 를
Time | 타임 | 으로/로 | 으로
Smile | 스마일 | 으로/로 | 로
People | 피플 | 이/가 | 이
Rock | 록 | 이나/나 | 이나
Wake Up | 웨이크 업 | 이라/라 | 이라
Home | 홈 | 이/가 | 이
Alone | 얼론 | 은/는 | 은
Café | 카페 | 은/는 | 는
Bomb | 밤 | 은/는 | 은
Week | 위크 | 은/는 | 는
About | 어바웃 | 은/는 | 은
SOFA | 소파 | 은/는 | 는
LOVEDRUNK | 러브드렁크 | 을/를 | 를
2018 | 이천십팔 | 으로/로 | 로
3 | 삼 | 은/는 | 은
24 | 이십사 | 이/가 | 가
10 | 십 | 으로/로 | 으로
100% | 백 퍼센트 | 은/는 | 는
1000000000000 | 일조 | 이/가 | 가
Part.3 | 파트 삼 | 이/가 | 이
AKMU (악뮤) | 악뮤 | 과/와 | 와
크러쉬(Crush) | 크러쉬 | 은/는 | 는
Roy Kim(로이킴) | 로이킴 | 은/는 | 은
술이 달다 (LOVEDRUNK) (feat. 크러쉬) | 술이 달다 | 은/는 | 는
ロイ・キム | 키무 | 은/는 | 는
チョン・セウン | 세운 | 이/가 | 이
`
  .trim()
  .split("\n")
  .map((row) => row.split(" | ") as [word: string, said: string, pair: string, expected: string]); // four cells a row

describe("a particle follows how the word is said", () => {
  test.each(rows)("%s, said %s, takes of %s %s", (word, said, pair, expected) => {
    expect(chooseParticle(word, pair.replace("/", "|"))).toBe(expected);
    if (/[가-힣]$/.test(said)) expect(chooseParticle(said, pair.replace("/", "|"))).toBe(expected);
  });
});

test("a known way of saying it decides over the spelling", () => {
  expect(chooseParticle("Rain", "은|는")).toBe("은");
  expect(chooseParticle("Rain", "은|는", { spoken: "비" })).toBe("는");
  expect(chooseParticle("T.O.P", "으로|로", { spoken: "탑" })).toBe("으로");
});

test("whatever stands before it, one of the two forms comes", () => {
  const pair = fc.constantFrom("은|는", "이|가", "으로|로", "이에요|예요");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), pair, (word, both) => {
      expect(both.split("|")).toContain(chooseParticle(word, both));
    }),
  );
});
