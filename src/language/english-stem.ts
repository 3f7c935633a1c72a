// Which forms of an English word are the same word?

const irregularForms: Readonly<Record<string, string>> = {
  break: "broke broken",
  leave: "left leaving leaves",
  lose: "lost losing loses",
  forget: "forgot forgotten",
  go: "went gone goes going",
  drink: "drank drunk drunken",
  sleep: "slept",
  weep: "wept",
  meet: "met",
  say: "said says",
  tell: "told",
  think: "thought",
  find: "found",
  keep: "kept",
  hold: "held",
  fall: "fell fallen",
  give: "gave given",
  forgive: "forgave forgiven",
  take: "took taken",
  come: "came",
  become: "became",
  know: "knew known",
  grow: "grew grown",
  fight: "fought",
  write: "wrote written",
  sing: "sang sung",
  hide: "hid hidden",
  choose: "chose chosen",
  lie: "lied lying lies",
  die: "died dying dies",
  cry: "cried cries crying",
  try: "tried tries trying",
  wake: "woke woken waking",
  speak: "spoke spoken",
  send: "sent",
  see: "saw seen",
  run: "ran",
  make: "made making makes",
  can: "could",
  will: "would",
  do: "did does done doing",
  be: "were was is are been being am",
  have: "had has having",
  live: "lives living lived",
  child: "children",
  man: "men",
  woman: "women",
  wife: "wives",
  mother: "mum mom mommy mummy mama mothers",
  father: "dad daddy papa fathers",
  grandmother: "grandma granny nana",
  grandfather: "grandpa granddad grandad",
  use: "used using uses",
  grieve: "grief griefs",
  movie: "movies",
  cookie: "cookies",
  hear: "heard",
  stand: "stood",
  understand: "understood",
  begin: "began begun",
  bring: "brought",
  buy: "bought",
  wear: "wore worn",
  tear: "tore torn",
  shake: "shook shaken",
  sink: "sank sunk",
  feel: "felt",
  apologize: "apologise",
  favorite: "favourite",
  color: "colour",
  they: "he she him her his hers them their theirs",
};
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries(irregularForms).flatMap(([stem, forms]) => [stem, ...forms.split(" ")].map((form) => [form, stem])),
);

/** They end like forms of other words, but are none. */
const whole: ReadonlySet<string> = new Set(
  `evening morning darling ceiling sibling during wedding something everything nothing anything hundred sacred naked
  wicked beloved witness business harness family only early lily daily lovely lonely friendly likely ugly holy july reply
  apply supply rely belly silly jelly italy assembly elderly fly news always perhaps sometimes lens his this us as is was
  christmas jesus really finally actually literally truly`.split(/\s+/),
);

const consonantVowelConsonant = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;

/** moving → mov → move, dropped → dropp → drop, but missed → miss and falling → fall. */
function mendVerb(stem: string): string {
  const double = /([bdgkmnprtv])\1$/.test(stem) || (stem.length > 5 && stem.endsWith("ll"));
  if (double && stem.length > 3) return stem.slice(0, -1);
  return consonantVowelConsonant.test(stem) ? `${stem}e` : stem;
}

function cutPlural(word: string): string {
  if (/ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|zz|x|ch|sh)es$|oes$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function cutVerb(word: string): string {
  if (/ied$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/eed$/.test(word)) return word;
  const stem = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1];
  return stem && stem.length >= 3 ? mendVerb(stem) : word;
}

/** sadness → sad, loneliness → lonely, quietly → quiet; hopeful and hopeless stay what they are. */
function cutQuality(word: string): string {
  const noun = /^(.{3,})ness$/.exec(word)?.[1];
  if (noun) return noun.replace(/i$/, "y");
  const adverb = /^(.{3,})ly$/.exec(word)?.[1];
  return adverb ? adverb.replace(/i$/, "y") : word;
}

/** leave → leav, as leaving; of short words such as love and hope the e stays. */
function dropE(word: string): string {
  const stem = word.slice(0, -1);
  return word.length > 3 && word.endsWith("e") && !consonantVowelConsonant.test(stem) ? stem : word;
}

/** One stem for the forms of an English word in small letters (moves, moved, moving → move; broke → break). */
export function englishStem(word: string): string {
  const known = irregular.get(word);
  if (known) return dropE(known);
  if (word.length <= 3 || whole.has(word)) return word;
  const single = cutPlural(word);
  if (whole.has(single)) return single;
  const plain = cutQuality(single === word ? cutVerb(word) : single);
  return dropE(irregular.get(plain) ?? plain);
}
