// Which YouTube videos do the addresses in a text lead to?

export type VideoAddress = { readonly id: string; readonly start: number; readonly end: number };

const address =
  /(?:https?:)?(?:\/\/)?(?<![\w.-])(?:[a-z]{1,10}\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\/[^\s"'<>()[\]「」『』（）]{1,1000}/giu;
const idInPath = /^\/(?:embed|shorts|live|v|e)\/([\w-]{11})(?![\w-])/u;
const idInQuery = /[?&](?:amp;)?v=([\w-]{11})(?![\w-])/u;
const idAlone = /^\/([\w-]{11})(?![\w-])/u;

function idOf(found: string): string | undefined {
  const path = found.slice(found.indexOf(".") > 0 ? found.indexOf("/", found.search(/\.(?:com|be)\//i)) : 0);
  const id = /youtu\.be\//i.test(found)
    ? idAlone.exec(path)?.[1]
    : (idInPath.exec(path)?.[1] ?? idInQuery.exec(path)?.[1]);
  // An embedded playlist has this word in the place of the id.
  return id === "videoseries" ? undefined : id;
}

/** `watch?v=`, `youtu.be/`, `embed/`, `shorts/`, `live/`, with or without cookies, in order. */
export function findVideoAddresses(text: string): VideoAddress[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const id = idOf(match[0]);
    return id ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** The id that one address holds. */
export function findVideoId(url: string): string | undefined {
  return findVideoAddresses(url.slice(0, 2000))[0]?.id;
}
