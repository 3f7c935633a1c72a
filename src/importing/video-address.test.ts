import { expect, test } from "vitest";
import { findVideoAddresses, findVideoId } from "./video-address.ts";

const id = "abcDEF_-123";

test.each([
  `https://www.youtube.com/watch?v=${id}`,
  `https://m.youtube.com/watch?feature=share&v=${id}&t=31s`,
  `http://youtube.com/watch?app=desktop&amp;v=${id}`,
  `https://youtu.be/${id}?si=xyz`,
  `//www.youtube.com/embed/${id}?rel=0&start=4`,
  `https://www.youtube-nocookie.com/embed/${id}`,
  `https://youtube.com/shorts/${id}`,
  `https://www.youtube.com/live/${id}?feature=share`,
  `https://music.youtube.com/watch?v=${id}&list=abc`,
  `www.youtube.com/v/${id}`,
  `youtu.be/${id}`,
])("%s leads to its video", (url) => {
  expect(findVideoId(url)).toBe(id);
});

test.each([
  "https://www.youtube.com/embed/videoseries?list=PLabc",
  "https://www.youtube.com/@artist",
  "https://www.youtube.com/watch?v=short",
  `https://www.youtube.com/watch?v=${id}x`,
  `https://notyoutube.com/watch?v=${id}`,
  `https://example.org/${id}`,
])("%s leads to none", (url) => {
  expect(findVideoId(url)).toBeUndefined();
});

test("every address in a sentence is found where it stands", () => {
  const text = `一つ目（https://youtu.be/${id}）と二つ目 [MV](https://www.youtube.com/watch?v=zyxwvutsrqp)`;
  expect(findVideoAddresses(text).map((one) => one.id)).toEqual([id, "zyxwvutsrqp"]);
  expect(findVideoAddresses(text).map((one) => text.slice(one.start, one.end))[0]).toBe(`https://youtu.be/${id}`);
});
