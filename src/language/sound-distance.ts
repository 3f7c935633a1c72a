// How far apart are two rows of sounds, knowing what each script and each habit of spelling leaves open?

/** Sounds that are written for one another: `cost these those`. The first line that names two of them counts. */
const alike = `
  # Stops: Latin k, t, p and unvoiced kana stand for plain, tense and aspirated alike; g, d, b for the plain ones.
  0 ㄱㄲ kgカガ | 0 ㅋ kカ | 0.3 ㅋ gガ | 0 kg カ | 0 g ガ | 0.1 k ガ | 0 ㄷㄸ tdタダ | 0 ㅌ tタ | 0.3 ㅌ dダ
  0 td タ | 0 d ダ | 0.1 t ダ | 0 ㅂㅃ pbパバ | 0 ㅍ pパ | 0.3 ㅍ bバ | 0 pb パ | 0 b バ | 0.1 p バ
  0.05 k g | 0.05 t d | 0.05 p b | 0.1 カ ガ | 0.1 タ ダ | 0.1 パ バ | 0.5 ㄱ ㄲㅋ | 0.5 ㄷ ㄸㅌ
  0.5 ㅂ ㅃㅍ | 0.3 ㄲ ㅋ | 0.3 ㅃ ㅍ | 0 f ㅍフ | 0.1 f pパ | 0.1 f ㅎhハ | 0.05 フ ㅎhㅍ | 0.2 フ pパ
  0.1 T ㄷㅅㅆtdsタダサザ
  # Sibilants.
  0 ㅅㅆ sサ | 0 s サ | 0.5 ㅅ ㅆ | 0.15 zザ ㅅㅆsサ | 0 z ザ | 0 ㅈ zザjジチ | 0 ㅉ jzジチ | 0.02 ㅈㅉ c | 0 ㅊ cチ
  0.3 ㅊ jzジ | 0 j ジ | 0.02 j チ | 0 c チ | 0.1 c ジ | 0.08 j c | 0.1 チ ジ | 0.1 zザ jジ | 0.15 s ㅈ
  0.4 ㅈ ㅉㅊ | 0.5 ㅅㅆsサ ㅈㅊjcジチ
  # Nasals: kana has one final for n and ng.
  0 ㄴ nナン | 0 ㅇ Nン | 0 n ナン | 0 N ン | 0 ン ナ | 0 ㅁ mマ | 0 m マ | 0.3 ㅁmマ ン | 0.4 ㅇN ナ
  0.5 ㄴnㅇ Nㅇn | 0.6 ㄴnナ ㅁmマ | 0 ㄹ lrラ | 0 lr ラ | 0 l r | 0.1 R ㄹlrラ | 0.8 ㄹlrラ ㄴnナン | 0 ㅎ hハ
  0 h ハ | 0.1 ハ フ
  # Vowels: Jung, Hun, Sung are 정, 헌, 성 as well as with ㅜ; kana has オ for ㅓ and ㅗ, ウ for ㅜ and ㅡ.
  0 ㅏ aア | 0 a ア | 0 ㅣ iイィ | 0 i イィ | 0 ㅔ eエ | 0 e エ | 0 ㅓ Eオォ | 0 E オォ | 0.04 ㅓ u | 0.3 ㅓ oaア
  0.35 ㅓ e | 0 ㅗ oオォ | 0 o オォ | 0.4 ㅗ uEOㅓ | 0 ㅜ Ouウゥ | 0 O ウゥ | 0 u ウゥ | 0.25 ㅜ U | 0.35 ㅜ oㅗ
  0 ㅡ Uウゥ | 0 U ウゥ | 0.08 ㅡ u | 0.3 ㅡ OiㅣEe | 0.06 u オォ | 0.2 u アㅏ | 0.3 ㅏ oe | 0.3 e iィイㅣa
  0.3 a エㅔオ | 0.3 o アウ | 0.35 eO アオ | 0.15 E ア | 0.05 E u | 0.4 E oeaO | 0.4 o ua | 0.02 O u
  0.1 U u | 0.25 U EO | 0.3 a u | 0 ウ ゥ | 0 イ ィ | 0 オ ォ | 0.1 x eㅔエㅣイiUㅡゥ
  # Glides against the vowels that they come from.
  0.1 Y iㅣイィ | 0.1 W ㅜOuウゥㅗoオㅡU | 0.5 Y W
`
  .split("\n")
  .filter((line) => line.trim() && !line.includes("#"))
  .flatMap((line) => line.split("|"))
  .map((entry) => {
    const [cost = "", ones = "", others = ""] = entry.trim().split(" ");
    return { cost: Number(cost), ones, others };
  });

/** What it costs where a sound is there on one side only. */
const missing: readonly (readonly [cost: number, sounds: string])[] = [
  [0.02, "x"],
  [0.03, "ゥ"],
  [0.08, "ォ"],
  [0.1, "Rィ"],
  [0.2, "ㅡU"],
  [0.25, "YW"],
  [0.3, "ㅎhハ"],
  [0.35, "iㅣイe"],
  [0.45, "aEouOㅏㅓㅗㅜㅔアウエオ"],
];

const consonantWeight = 1;
const vowelWeight = 0.6;
const glideWeight = 0.2;
const consonants = "ㄱㄲㅋㄷㄸㅌㅂㅃㅍㅅㅆㅈㅉㅊㄴㅇㅁㄹㅎkgtdTpbfszjcnNmlrhカガタダパバフサザジチナンマラハ";
const vowels = "ㅏㅓㅗㅜㅡㅣㅔaEouUOieアイウエオ";
const faint = "YWRxゥォィ";

const all = [...consonants, ...vowels, ...faint];
const size = all.length + 1;
const numbers = new Uint8Array(65536);
all.forEach((sound, at) => {
  numbers[sound.charCodeAt(0)] = at + 1;
});

function weightOf(sound: string): number {
  if (consonants.includes(sound)) return consonantWeight;
  return vowels.includes(sound) ? vowelWeight : glideWeight;
}

const weights = Float32Array.from(["", ...all].map((sound) => (sound ? weightOf(sound) : 0)));
const drops = Float32Array.from(
  ["", ...all].map((sound) => missing.find(([, some]) => some.includes(sound))?.[0] ?? 1),
);

function fillTrades(): Float32Array {
  const trades = new Float32Array(size * size).fill(-1);
  all.forEach((sound) => {
    const at = numbers[sound.charCodeAt(0)] ?? 0;
    trades[at * size + at] = 0;
  });
  for (const { cost, ones, others } of alike) {
    for (const one of ones) {
      for (const other of others) {
        const [a, b] = [numbers[one.charCodeAt(0)] ?? 0, numbers[other.charCodeAt(0)] ?? 0];
        if ((trades[a * size + b] ?? 0) >= 0) continue;
        trades[a * size + b] = cost;
        trades[b * size + a] = cost;
      }
    }
  }
  for (const one of all) {
    for (const other of all) {
      const at = (numbers[one.charCodeAt(0)] ?? 0) * size + (numbers[other.charCodeAt(0)] ?? 0);
      if ((trades[at] ?? 0) >= 0) continue;
      const bothVowels = weightOf(one) < 1 && weightOf(other) < 1;
      trades[at] = bothVowels ? 0.6 : weightOf(one) === 1 && weightOf(other) === 1 ? 1 : 1.6;
    }
  }
  return trades;
}
const trades = fillTrades();

const longest = 160;
/** A row of sounds made ready for comparing. A consonant weighs 1, a vowel 0.6, a glide 0.2. */
export type Heard = {
  readonly codes: Uint8Array;
  length: number;
  weight: number;
  /** Hangul leaves nothing open. */
  exact: boolean;
};

function fillHeard(heard: Heard, sounds: string): Heard {
  heard.length = Math.min(sounds.length, longest);
  heard.weight = 0;
  heard.exact = true;
  for (let at = 0; at < heard.length; at++) {
    const unit = sounds.charCodeAt(at);
    const code = numbers[unit] ?? 0;
    heard.codes[at] = code;
    heard.weight += weights[code] ?? 0;
    // ㄱ to ㅣ, and the glides, which every script has.
    if (!(unit >= 0x3131 && unit <= 0x3163) && unit !== 0x57 && unit !== 0x59) heard.exact = false;
  }
  return heard;
}

/** Of what `soundsOf` gives. */
export function parseHeard(sounds: string): Heard {
  return fillHeard({ codes: new Uint8Array(longest), length: 0, weight: 0, exact: true }, sounds);
}

const scratch = parseHeard("");

/** The same, to be used up before the next call: for going through many. */
export function passHeard(sounds: string): Heard {
  return fillHeard(scratch, sounds);
}

let row = new Float32Array(longest + 1);
let next = new Float32Array(longest + 1);

/** An ㅎ at the very start is always heard (한, 안); inside a name it often is not (ヒョヌ for 현우). */
const breath = new Set([..."ㅎhハ"].map((sound) => numbers[sound.charCodeAt(0)] ?? 0));

function dropFirst(sound: number, at: number): number {
  return at === 0 && breath.has(sound) ? 0.8 : (drops[sound] ?? 1);
}

/** A weighted edit distance, in the units of `weight`: 0 where nothing tells the two apart. Infinite beyond `most`. */
export function soundDistance(one: Heard, other: Heard, most = Number.POSITIVE_INFINITY): number {
  const width = other.length;
  row[0] = 0;
  for (let j = 1; j <= width; j++) row[j] = (row[j - 1] ?? 0) + dropFirst(other.codes[j - 1] ?? 0, j - 1);
  for (let i = 1; i <= one.length; i++) {
    const first = one.codes[i - 1] ?? 0;
    const drop = drops[first] ?? 1;
    let left = (row[0] ?? 0) + dropFirst(first, i - 1);
    let least = left;
    next[0] = left;
    for (let j = 1; j <= width; j++) {
      const second = other.codes[j - 1] ?? 0;
      const traded = (row[j - 1] ?? 0) + (trades[first * size + second] ?? 1);
      const dropped = (row[j] ?? 0) + drop;
      left = Math.min(traded, dropped, left + (drops[second] ?? 1));
      next[j] = left;
      if (left < least) least = left;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[width] ?? 0;
}
