// How do Latin letters sound when they spell a Korean name, or an English one that Koreans say?

/**
 * In order, the longest first: letters → sounds. E is eo, U eu, O oo, N ng, T th, c ch, R an r that may be silent,
 * x an e that may be silent; Y and W glide. `^` and `$` are the ends of a word.
 */
const rules = `
  ^young>YuN yeu>YE ^the$>TE ^wh>hW ^kn>n ^x>s ^y>Y yeo>YE yae>Ye igh>ai tch>c sch>s tion>sen weo>WE wae>We woo>O eoh>E
  ooh>O eou>EO eui>Ui wu>O wo>WE oul>Oul ouh>o eo>E eu>U oo>O you$>YO ou$>oゥ ou>O ow>aO ae>e ai>e ay>ei ey>ei ee>i
  ea>i oi>We oe>We oy>oi ah$>a ah>ah uh$>E ur$>ER oh$>o eh$>e ng>N nk>Nk ch>c ck>k sh>s ph>f th>T gh>
  ts>t ce>sx ci>si cy>si c>k q>k x>ks v>b y$>i e$>x i>i w>W r$>R
`
  .trim()
  .split(/\s+/)
  .map((rule) => rule.split(">") as [letters: string, sounds: string]); // each rule has one >

const vowel = /[aeiou]/;
const starts = new Map<string, (readonly [string, string])[]>();
for (const [letters, sounds] of rules) {
  const first = letters.replace("^", "").charAt(0);
  starts.set(first, [...(starts.get(first) ?? []), [letters, sounds]]);
}

function fits(word: string, at: number, pattern: string): number {
  const opens = pattern.startsWith("^");
  const closes = pattern.endsWith("$");
  const letters = pattern.slice(opens ? 1 : 0, closes ? -1 : undefined);
  if ((opens && at > 0) || (closes && at + letters.length < word.length) || !word.startsWith(letters, at)) return 0;
  return letters.length;
}

function findRule(word: string, at: number): { readonly sounds: string; readonly taken: number } {
  const letter = word.charAt(at);
  const [before, after] = [word.charAt(at - 1), word.charAt(at + 1)];
  if (letter === "r" && vowel.test(before) && !vowel.test(after) && !"yhrw".includes(after || "-"))
    return { sounds: "R", taken: 1 };
  // "sae": an e that ends a short word is heard.
  for (const [pattern, sounds] of starts.get(letter) ?? []) {
    const taken = fits(word, at, pattern);
    if (taken > 0 && !(pattern === "e$" && !/[aeiouy]/.test(word.slice(0, at)))) return { sounds, taken };
  }
  if (letter === "y") return { sounds: vowel.test(after) ? "Y" : "i", taken: 1 };
  return { sounds: letter, taken: 1 };
}

/** The parts of names come again and again. */
const heard = new Map<string, string>();
const mostHeard = 20_000;

/** The sounds of one word in small letters a to z. */
export function hearLatin(word: string): string {
  const known = heard.get(word);
  if (known !== undefined) return known;
  const sounds = hearWord(word);
  if (heard.size >= mostHeard) heard.clear();
  heard.set(word, sounds);
  return sounds;
}

function hearWord(word: string): string {
  let out = "";
  for (let at = 0; at < word.length; ) {
    const { sounds, taken } = findRule(word, at);
    out += sounds;
    at += taken;
  }
  return out;
}
