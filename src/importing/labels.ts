// Which lines of a page are labels: of related links, of a byline?

const related =
  /^(?:related(?: (?:articles|lists|posts|links))?|(?:you may|you might) also like|read (?:more|next|also)|関連記事|関連リスト|あわせて読みたい|おすすめ記事|こちらもおすすめ|관련 ?(?:글|기사|리스트|목록)|함께 (?:보면|읽으면) 좋은 (?:글|기사|목록)|추천 ?(?:글|기사))\s?[:：]?$/i;
const byline =
  /^(?:by|written by|text|writer|ライター|文|執筆|글|글쓴이|작성자)\s*[:：]\s*\S|^(?:written )?by \p{Lu}[^.!?]{0,60}$/iu;
const desk = /^[^.。!?！？]{1,40}(?:編集部|편집부|편집팀|editorial (?:team|staff|department)|editors)$/iu;

export function isRelatedLabel(text: string): boolean {
  return text.length < 60 && related.test(text.trim());
}

export function isByline(text: string): boolean {
  return text.length < 120 && (byline.test(text.trim()) || desk.test(text.trim()));
}
