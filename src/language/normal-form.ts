// How is text evened out for comparing, without losing where each letter stood?

/** Evened-out text; unit `i` of `text` comes from the stretch `starts[i]`..`ends[i]` of the original. */
export type NormalForm = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const clusters = /[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|[\s\S][\p{M}\uff9e\uff9f]*/gu;
const apostrophes = /[\u2018\u2019\u02bc\u00b4\u0060\u2032\uff07]/g;
const katakana = /[\u30a1-\u30f6]/g;
const invisible = /^(?:[\u200b-\u200f\u2060\ufeff\u00ad]|\p{Variation_Selector})$/u;
/** What people stretch or sob with (ㅠ, ㅜ, ㅋ, ㅎ as NFKC leaves them): it stands between letters and says nothing of them. */
const filler = /^[\s\u3000~\u301c\uff5e\u1172\u116e\u110f\u1112\u119e\u00b7]$/;

/** A bar after one of these lengthens a cry; after katakana it belongs to the word. */
const drawnOut = /[\p{Script=Hiragana}\p{Script=Han}ー]/u;

/** Letters that evening out leaves as they are: most of a text. */
const isEven = /^[a-z0-9 .,!?\u3041-\u3096\u4e00-\u9fff\uac00-\ud7a3。、]$/;

function even(cluster: string): string {
  if (isEven.test(cluster)) return cluster;
  const folded = cluster.normalize("NFKC").toLowerCase().replace(apostrophes, "'");
  return folded.replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** A stretch of the original that is to be passed over. */
export type Skipped = { readonly start: number; readonly end: number };

function normalForm(
  original: string,
  drop: (unit: string, before: string) => boolean,
  skipped: readonly Skipped[] = [],
): NormalForm {
  const passed = new Set(skipped.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  let text = "";
  let last = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(clusters)) {
    const cluster = match[0];
    if (invisible.test(cluster) || passed.has(match.index)) continue;
    for (const unit of even(cluster)) {
      if (drop(unit, last)) continue;
      last = cluster.at(-1) ?? "";
      for (let i = 0; i < unit.length; i++) {
        starts.push(match.index);
        ends.push(match.index + cluster.length);
      }
      text += unit;
    }
  }
  return { text, starts, ends };
}

/** Width, case, apostrophes and kana made one (katakana becomes hiragana); spaces stay. */
export function normalise(original: string): NormalForm {
  return normalForm(original, () => false);
}

/** The same without spaces, sobs (ㅠㅠ, ㅋㅋ) and drawn-out marks (〜, 死にたーい): for scripts that spaces do not bind. */
export function squeeze(original: string, skipped: readonly Skipped[] = []): NormalForm {
  return normalForm(original, (unit, before) => filler.test(unit) || (unit === "ー" && drawnOut.test(before)), skipped);
}
