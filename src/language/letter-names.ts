// How are letters and digits of a name read out: `2AM` as 투에이엠, `MC` as 엠씨, `10cm` as 십센치?

const letters: Readonly<Record<string, string>> = {
  ...{
    a: "에이",
    b: "비",
    c: "씨",
    d: "디",
    e: "이",
    f: "에프",
    g: "지",
    h: "에이치",
    i: "아이",
    j: "제이",
    k: "케이",
  },
  ...{ l: "엘", m: "엠", n: "엔", o: "오", p: "피", q: "큐", r: "알", s: "에스", t: "티", u: "유", v: "브이" },
  ...{ w: "더블유", x: "엑스", y: "와이", z: "지" },
};
const english = ["오", "원", "투", "쓰리", "포", "파이브", "식스", "세븐", "에이트", "나인"];
const korean = ["공", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
const tens: Readonly<Record<string, string>> = { "10": "십", "20": "이십", "100": "백", "1000": "천" };

/** `SS` is 더블에스. */
export function readLetters(word: string): string {
  const doubled = /^([a-z])\1$/.exec(word)?.[1];
  if (doubled) return `더블${letters[doubled] ?? ""}`;
  if (word === "cm") return "센치";
  return [...word].map((letter) => letters[letter] ?? "").join("");
}

/** The ways in which digits inside a name are read. */
export function readDigits(digits: string): readonly string[] {
  const each = (names: readonly string[]) => [...digits].map((digit) => names[Number(digit)] ?? "").join("");
  return [each(english), tens[digits] ?? each(korean)];
}
