import { describe, expect, test } from "vitest";
import { readKorean } from "./reading.ts";
import * as examples from "./reading-examples.ts";

const said = (text: string) => readKorean(text).pronunciation;

describe.each(Object.entries(examples.soundExamples))("%s", (_, list) => {
  test.each(examples.splitExamples(list))("%s is said %s", (spelling, sound) => {
    expect(said(spelling)).toBe(sound);
  });
});
