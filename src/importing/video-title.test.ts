import { expect, test } from "vitest";
import { looksLikeVideoTitle, parseVideoTitle } from "./video-title.ts";

const shown = (title: string) => {
  const { sides, featured, works } = parseVideoTitle(title);
  const name = ({ name, alt }: { name: string; alt: string | undefined }) => (alt ? `${name}=${alt}` : name);
  return {
    sides: sides.map((side) => side.map(name).join(" + ")),
    featured: featured.map(name),
    works: works.map((work) => `${name(work)}#${work.part ?? ""}`),
  };
};

test.each([
  ["[MV] Crush(크러쉬) _ SOFA(소파)", ["Crush=크러쉬", "SOFA=소파"], [], []],
  ["로이킴 (Roy Kim) – 그때 헤어지면 돼 (Only then) MV", ["로이킴=Roy Kim", "그때 헤어지면 돼=Only then"], [], []],
  ["MC몽 – 죽을만큼 아파서(feat. 멜로우)", ["MC몽", "죽을만큼 아파서"], ["멜로우"], []],
  [
    "EPIK HIGH (에픽하이) – 술이 달다 (LOVEDRUNK) ft. CRUSH [Official MV]",
    ["EPIK HIGH=에픽하이", "술이 달다=LOVEDRUNK"],
    ["CRUSH"],
    [],
  ],
  [
    "[MV] A(가) _ B(나) (Touch your heart(진심이 닿다) OST Part.5)",
    ["A=가", "B=나"],
    [],
    ["Touch your heart=진심이 닿다#5"],
  ],
  ["A – B [시크릿 부티크 OST Part.1 (Secret Boutique OST Part.1)", ["A", "B"], [], ["시크릿 부티크=Secret Boutique#1"]],
  ["IU(아이유) 'Love wins all' MV", ["IU=아이유", "Love wins all"], [], []],
  ["Remember me (기억하나요)", ["Remember me=기억하나요"], [], []],
  ["A & B - C (Prod. & Feat. SUGA of BTS) Official Video", ["A + B", "C"], ["SUGA of BTS"], []],
  ["[드라마 도깨비 OST Part 1] 찬열, 펀치 - Stay With Me", ["찬열 + 펀치", "Stay With Me"], [], ["도깨비#1"]],
])("%s", (title, sides, featured, works) => {
  expect(shown(title)).toEqual({ sides, featured, works });
});

test.each([
  ["[MV] Crush(크러쉬) _ SOFA(소파)", true],
  ["로이킴 – 그때 헤어지면 돼 MV", true],
  ["IU '에잇' 뮤직비디오", true],
  ["The music video is eye-catching, too.", false],
  ["SOFA(소파)Crush", false],
])("%s looks like a video's title: %s", (line, expected) => {
  expect(looksLikeVideoTitle(line)).toBe(expected);
});
