import fc from "fast-check";
import { expect, test } from "vitest";
import { englishStem } from "./english-stem.ts";

test.each(
  `move moves moved moving
  love loves loved loving
  hope hopes hoped hoping
  hop hops hopped hopping
  hate hates hated hating
  miss misses missed missing
  kiss kisses kissed kissing
  drift drifts drifted drifting
  drop drops dropped dropping
  stop stops stopped stopping
  hug hugs hugged hugging
  beg begs begged begging
  break breaks broke broken breaking
  leave leaves left leaving
  lose loses lost losing
  cry cries cried crying
  die dies died dying
  lie lies lied lying
  worry worries worried worrying
  marry marries married marrying
  remember remembers remembered remembering
  forget forgets forgot forgotten forgetting
  forgive forgives forgave forgiving
  believe believes believed believing
  grieve grieves grieved grieving grief
  breathe breathes breathed breathing
  dance dances danced dancing
  change changes changed changing
  promise promises promised promising
  ache aches ached aching
  bleed bleeds bleeding
  need needs needed needing
  call calls called calling
  fall falls fell fallen falling
  travel travels travelled travelling
  control controls controlled controlling
  feel feels felt feeling
  tear tears
  dream dreams dreamed dreaming
  sing sings sang sung singing
  write writes wrote written writing
  hear hears heard hearing
  wait waits waited waiting
  want wants wanted wanting
  use uses used using
  rose roses
  house houses
  wish wishes wished wishing
  watch watches watched watching
  goodbye goodbyes
  memory memories
  story stories
  family families
  movie movies
  mother mothers mum mom
  child children
  sad sadness sadly
  lonely loneliness
  happy happiness happily
  dark darkness
  quiet quietly
  slow slowly slowness
  empty emptiness emptied
  comfort comforts comforted comforting
  betray betrays betrayed betraying`
    .split("\n")
    .map((row) => [row.trim().split(" ")]),
)("%j share a stem", (forms) => {
  expect(new Set(forms.map(englishStem)).size).toBe(1);
});

test("words that only look alike stay apart", () => {
  const words = `hope hop hopeful hopeless hate hat love lonely lovely alone even evening morn morning busy
    business wit witness rely real red need sing sign string star stare us use bus tear tire lie lay life live comfort
    fort part party rest wed wedding fame family moth mother broth brother`;
  const stems = words.split(/\s+/).map(englishStem);
  expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([]);
});

test("a stem is never empty", () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(word, (one) => {
      expect(englishStem(one)).not.toBe("");
    }),
  );
});
