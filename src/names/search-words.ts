// Which words come along in searches and are no part of a name?

/** Words that may follow a name, or stand before it. */
const around = new Set(
  `가사 뜻 해석 번역 발음 독음 듣기 노래 노래들 노래모음 노래추천 음악 뮤비 뮤직비디오 곡 신곡 앨범 커버 라이브 무대 영상 추천 오에스티 가수 드라마 영화 반주 악보 코드 mr 피아노
  歌詞 和訳 日本語訳 日本語 意味 読み方 カナルビ ルビ 曲 動画 主題歌 挿入歌 歌手 ドラマ 映画 コード 楽譜 カバー 新曲 アルバム ライブ サントラ 韓国
  lyrics lyric mv m/v mvs ost video official audio live cover instrumental karaoke translation romanized romanization romanised english korean kpop k-pop meaning chords sheet piano feat soundtrack`.split(
    /\s+/,
  ),
);
/** Words of which names are made too (Song Ji-eun): only at the end are they no part of one. */
const after = new Set("song songs music by album albums track singer band drama movie".split(" "));
/** Japanese and Korean are written on without a space. */
const attached = /(?:の)?(?:歌詞|和訳|日本語訳|意味|カナルビ|読み方|の曲|主題歌|가사|뮤비|노래)$/u;

const bare = (word: string) => word.toLowerCase().replace(/^[\s"'([]+|[\s"'()\],.!?:]+$/g, "");

/** The text without such words at its ends; undefined where there are none, or nothing else. */
export function withoutSearchWords(text: string): string | undefined {
  const words = text.split(/[\s\u3000]+/).filter(Boolean);
  const all = words.length;
  const trimmed = () => bare(words.at(-1) ?? "");
  while (words.length > 0 && (around.has(trimmed()) || after.has(trimmed()))) words.pop();
  while (words.length > 0 && around.has(bare(words[0] ?? ""))) words.shift();
  const joined = words.join(" ");
  const rest = joined.replace(attached, "");
  return rest.trim() && (words.length < all || rest !== joined) ? rest.trim() : undefined;
}
