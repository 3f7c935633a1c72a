// How is a number in digits said in Korean, before the word that it counts?
import { numberToHangul, susa } from "es-hangul";

/** Counted in native numbers (한 살, 두 시) up to the given number, in Sino-Korean ones above it. */
const nativeUpTo: Readonly<Record<string, number>> = {
  ...{ 살: 99, 시: 12, 시간: 19, 개: 20, 명: 20, 번: 20, 번째: 99, 마리: 20, 잔: 20, 병: 20, 장: 20, 권: 20, 대: 20 },
  ...{ 송이: 99, 달: 12, 가지: 20, 사람: 20, 곡: 20, 줄: 20, 방울: 20, 걸음: 20, 쌍: 20, 벌: 20, 켤레: 20, 그루: 20 },
  ...{ 배: 10, 째: 99, 군데: 20, 마디: 20, 조각: 20, 채: 20 },
};
const counters = new RegExp(
  `^(?:${Object.keys(nativeUpTo)
    .sort((a, b) => b.length - a.length)
    .join("|")})`,
);
/** Words that begin like a counter and count in Sino-Korean: 시즌, 장면, 번지, 대학, 배속, 달러. */
const notCounters = /^(?:시즌|시리즈|장면|장조|번지|번길|대학|배속|달러|권역|병동|명제|곡선|줄거리|개월|개국|개년|대 )/;
const digitNames = "공일이삼사오육칠팔구";
const monthNames: Readonly<Record<string, string>> = { 6: "유", 10: "시" };
const largest = 999_999_999_999;

const readDigits = (digits: string) => [...digits].map((digit) => digitNames[Number(digit)] ?? "").join("");

function readWhole(digits: string, following: string, ordinal: boolean): string {
  const value = Number(digits);
  if ((digits.length > 1 && digits.startsWith("0")) || value > largest) return readDigits(digits);
  const month = following.startsWith("월") ? monthNames[digits] : undefined;
  if (month) return month;
  const counter = notCounters.test(following) ? undefined : counters.exec(following)?.[0];
  if (!ordinal && value > 0 && counter !== undefined && value <= (nativeUpTo[counter] ?? 0)) return susa(value, true);
  return numberToHangul(value);
}

/**
 * Digits (`1,000`, `3.5`) as they are said before `following`, the Hangul that comes after them; 제 counts in order.
 * @example readNumber("2", "시") === "두"; readNumber("365", "일") === "삼백육십오"
 */
export function readNumber(digits: string, following: string, preceding = ""): string {
  const [whole = "", fraction] = digits.replaceAll(",", "").split(".");
  if (fraction === undefined) return readWhole(whole, following, preceding.endsWith("제"));
  return `${numberToHangul(Math.min(Number(whole), largest)).replace(/^$/, "영")}점${readDigits(fraction).replaceAll("공", "영")}`;
}
