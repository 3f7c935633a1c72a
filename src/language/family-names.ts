// Under which spellings does a Korean family name go in Latin letters?

/** The spelling by rule (of the name as it is said in the South), then those that people use. */
const spellings: readonly string[] = [
  "i lee yi rhee ri rhie yee rey",
  "bak park pak parc pahk bahk",
  "choe choi choy chey",
  "im lim rim yim rhim leem",
  "yu yoo ryu you yoou ryoo lyu lew ryou",
  "no noh roh ro nho",
  "yang ryang lyang",
  "o oh",
  "an ahn",
  "seo suh seoh",
  "heo huh hur",
  "baek paik paek baik back beak paick",
  "go ko koh goh",
  "gu koo ku goo",
  "ju joo chu choo",
  "u woo wu uh",
  "byeon byun pyun byon",
  "eom um uhm ohm",
  "yeo yuh yo ryeo",
  "yeon youn ryeon",
  "bae pae bai pai",
  "jo cho joe jho",
  "gil kil gill",
  "ra la rah nah na",
  "ma mah",
  "seol sul sol",
  "tak tark",
  "jeong jung chung jeung joung cheong chong",
];

/** Family names that hardly anybody spells otherwise, and spellings that are too much like other words. */
const plain =
  "kim gim kang gang jang chang yoon yun han shin sin song kwon gwon hwang hong moon mun son sohn cha min nam sung seong bang pang hyun hyeon do doh ha yeom yeon pyo ok won wi ji jin chae tae kwak gwak kwag ban eun in ho ham seok suk jeon jun cheon chun ryu ye je jegal namgung hwangbo dokgo sunwoo seonwoo";

const byRule = new Map(
  spellings.flatMap((line) => {
    const [rule = "", ...others] = line.split(" ");
    return [rule, ...others].map((spelling): [string, string] => [spelling, rule]);
  }),
);

/** The spelling by rule of a family name; undefined where the word is none that is spelt in several ways. */
export function findFamilyName(word: string): string | undefined {
  return byRule.get(word);
}

const known = new Set([...byRule.keys(), ...plain.split(" ")]);

/** Is this the shape of a personal name, in which one letter more or less makes another person? */
export function looksPersonal(name: string): boolean {
  if (/^[가-힣\s]+$/.test(name)) return name.replace(/\s/g, "").length <= 4;
  if (/^[ァ-ヺー]+[・\s][ァ-ヺー]+$/.test(name)) return true;
  const words = name.toLowerCase().split(/[\s-]+/);
  return words.length > 1 && words.length < 4 && [words[0], words.at(-1)].some((word) => word && known.has(word));
}
