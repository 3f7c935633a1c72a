import { join } from "node:path";
import { expect, test } from "vitest";
import { Problem } from "#catalogue/problem.ts";
import { makeFiles, makeFolder } from "./fixture/folder.ts";
import { readVocabulary } from "./vocabulary.ts";

const theme = (id: string, rest = "") => `- id: ${id}
  group: happening
  labels: { en: ${id}, ja: ${id}, ko: ${id} }
  cues:
    en: [${id}]
    ja: []
    ko: []
${rest}`;

const care = `- kind: crisis
  text: { en: Call, ja: 電話, ko: 전화 }
  cues: { en: [end it], ja: [], ko: [] }
  unless: { en: [], ja: [], ko: [] }
`;
const helpLine = `- id: example-line
  name: A line
  country: "*"
  kind: crisis
  contact: "123"
  hours: 24 h
  languages: en
  source: https://example.org
  seen: "2026-01-01"
`;
const whole = { "themes/one.yaml": theme("parting"), "care.yaml": care, "help-lines.yaml": helpLine };

async function refusal(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFiles(files);
  const error = await readVocabulary([folder]).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error(`not refused with a problem: ${String(error)}`);
  return error.message.replaceAll(`${folder}/`, "");
}

test("themes of all files, care and help lines are read", async () => {
  const files = { ...whole, "themes/two.yml": theme("longing") + theme("rain", "  broader: [longing]\n") };
  const { themes, care: cares, helpLines } = await readVocabulary([await makeFiles(files)]);
  expect(themes.map(({ id }) => id)).toEqual(["parting", "longing", "rain"]);
  expect(cares.map(({ kind }) => kind)).toEqual(["crisis"]);
  expect(helpLines.map(({ id }) => id)).toEqual(["example-line"]);
});

test("the host's files take the place of those with the same name, the others stay", async () => {
  const own = await makeFiles({ "themes/one.yml": theme("homecoming"), "themes/three.yaml": theme("rain") });
  const { themes, helpLines } = await readVocabulary([await makeFiles(whole), own]);
  expect(themes.map(({ id }) => id)).toEqual(["homecoming", "rain"]);
  expect(helpLines).toHaveLength(1);
});

test("an empty file of the host takes the package's out", async () => {
  const own = await makeFiles({ "help-lines.yaml": "# none that I know of\n" });
  expect((await readVocabulary([await makeFiles(whole), own])).helpLines).toEqual([]);
});

test("a folder that is not there is passed over", async () => {
  const { themes } = await readVocabulary([await makeFiles(whole), join(makeFolder(), "nowhere")]);
  expect(themes).toHaveLength(1);
});

test.each<[rule: string, files: Readonly<Record<string, string>>, message: string]>([
  [
    "two themes with one id, in two files",
    { ...whole, "themes/two.yaml": theme("parting") },
    "themes/two.yaml:1: [0].id: parting is already at themes/one.yaml:1; leave one of the two",
  ],
  [
    "a broader theme that is not there",
    { ...whole, "themes/two.yaml": theme("rain", "  broader:\n    - partin\n") },
    "themes/two.yaml:9: [0].broader[0]: there is no theme partin (did you mean parting?)",
  ],
  [
    "an opposite that is the theme itself",
    { ...whole, "themes/two.yaml": theme("rain", "  opposite: [rain]\n") },
    "themes/two.yaml:8: [0].opposite[0]: rain names itself",
  ],
  [
    "broader themes in a circle",
    { ...whole, "themes/two.yaml": theme("a", "  broader: [b]\n") + theme("b", "  broader: [a]\n") },
    "themes/two.yaml:8: [0].broader: goes round in a circle: a → b → a",
  ],
  [
    "a cue twice in one theme and language",
    { ...whole, "themes/two.yaml": theme("rain").replace("[rain]", "[in the rain, In the  rain]") },
    "themes/two.yaml:5: [0].cues.en[1]: “In the  rain” is in this list twice",
  ],
  [
    "words of care twice for one kind",
    { ...whole, "care.yaml": care + care },
    "care.yaml:5: [1].kind: crisis is already at care.yaml:1; leave one of the two",
  ],
  [
    "a mistake of shape",
    { ...whole, "help-lines.yaml": helpLine.replace("kind: crisis", "kind: crises") },
    "help-lines.yaml:4: [0].kind: one of crisis, violence (did you mean crisis?)",
  ],
  [
    "no words of care",
    { "themes/one.yaml": theme("a"), "help-lines.yaml": helpLine },
    "care.yaml: missing; the program needs it",
  ],
])("%s is a mistake", async (_, files, message) => {
  expect(await refusal(files)).toBe(message);
});
