// Where in a title do brackets open and close?

const closers: Readonly<Record<string, string>> = {
  ...{
    "(": ")",
    "（": "）",
    "[": "]",
    "［": "］",
    "【": "】",
    "〔": "〕",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
  },
};

/** An outermost group: `start` at the opening bracket, `end` after the closing one (or the end, if it is never closed). */
export type Group = { readonly start: number; readonly end: number; readonly open: string; readonly inner: string };

const anyOpening = new RegExp(`[${Object.keys(closers).join("").replace("[", "\\[")}]`, "u");

export function bracketGroups(text: string): Group[] {
  if (!anyOpening.test(text)) return [];
  const groups: Group[] = [];
  const stack: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const closer = closers[text.charAt(at)];
    if (closer) {
      if (stack.length === 0) start = at;
      stack.push(closer);
    } else if (stack.includes(text.charAt(at))) {
      stack.length = stack.lastIndexOf(text.charAt(at)); // what stands open inside is closed with it
      if (stack.length === 0) groups.push(group(text, start, at + 1, at));
    }
  }
  if (stack.length > 0) groups.push(group(text, start, text.length, text.length));
  return groups;
}

function group(text: string, start: number, end: number, innerEnd: number): Group {
  return { start, end, open: text.charAt(start), inner: text.slice(start + 1, innerEnd).trim() };
}

/** The text without some of its groups. */
export function withoutGroups(text: string, groups: readonly Group[]): string {
  let rest = "";
  let from = 0;
  for (const one of groups) {
    rest += `${text.slice(from, one.start)} `;
    from = one.end;
  }
  return tidy(rest + text.slice(from));
}

/** One space between words, none at the ends. */
export function tidy(text: string): string {
  return text.split(/\s/).filter(Boolean).join(" ");
}
