// With which phrases is an answer put together, in three languages?
// {name} is filled in; {은|는} becomes the particle that what stands before it takes.

type Wish = "calm" | "strong" | "bright" | "dark" | "female" | "male" | "drama" | "band" | "duet";

type Meeting<T> = { readonly all: T; readonly some: T; readonly plain: T };

export type AnswerPhrases = {
  readonly by: string;
  readonly person: string;
  readonly theme: string;
  readonly between: string;
  readonly lastBetween: string;
  readonly thingBetween: string;
  readonly artistBetween: string;
  readonly sentenceBetween: string;
  readonly heard: string;
  readonly named: string;
  readonly likened: string;
  readonly wished: string;
  readonly left: string;
  /** The first song and those after it: meeting all that was said, some of it, or with nothing more to say of it. */
  readonly first: Meeting<string>;
  readonly next: Meeting<readonly string[]>;
  readonly fromNames: string;
  readonly fromWords: string;
  readonly nothingUnderstood: string;
  readonly nothingNamed: string;
  readonly nothingFits: string;
  readonly nothingMore: string;
  readonly nearest: string;
  readonly care: string;
  readonly careSongs: string;
  readonly wishes: { readonly [W in Wish]: string };
};

const en: AnswerPhrases = {
  by: "{title} by {artists}",
  person: "{name}",
  theme: "{theme}",
  between: ", ",
  lastBetween: " and ",
  thingBetween: " and ",
  artistBetween: " and ",
  sentenceBetween: " ",
  heard: "What comes through: {themes}.",
  named: "You named {names}.",
  likened: "You asked for something close to {names}.",
  wished: "You asked for {wishes}.",
  left: "Left out: {themes}.",
  first: {
    all: "{song} comes closest {cites}.",
    some: "{song} comes closest: {themes} {cites}.",
    plain: "{song} comes closest {cites}.",
  },
  next: {
    all: ["{song} is close as well {cites}.", "So is {song} {cites}."],
    some: [
      "Next to it is {song}: {themes} {cites}.",
      "For {themes}, there is also {song} {cites}.",
      "{song} belongs here as well: {themes} {cites}.",
      "And {song}: {themes} {cites}.",
    ],
    plain: [
      "After it comes {song} {cites}.",
      "There is also {song} {cites}.",
      "{song} fits too {cites}.",
      "And {song} {cites}.",
    ],
  },
  fromNames: "The guide has {songs}.",
  fromWords: "Your own words appear in what is written about {songs}.",
  nothingUnderstood:
    "No feeling, situation or name was recognised in those words. Say what happened in a sentence, or name a singer, a song or a drama.",
  nothingNamed: "The guide has no song tied to {names} yet.",
  nothingFits: "No song here fits that yet, and a song that does not fit would be no help.",
  nothingMore: "There are no further songs here that fit what you said.",
  nearest: "The nearest themes with songs are {themes}.",
  care: "Please reach a person first: the numbers given here are answered by people who will listen.",
  careSongs: "If a quiet song would keep you company meanwhile, there is {songs}.",
  wishes: {
    calm: "a calmer song",
    strong: "a stronger song",
    bright: "something more hopeful",
    dark: "something sadder",
    female: "a woman’s voice",
    male: "a man’s voice",
    drama: "a song from a drama",
    band: "a band",
    duet: "a duet",
  },
};

const ja: AnswerPhrases = {
  by: "{artists}の{title}",
  person: "{name}さん",
  theme: "「{theme}」",
  between: "",
  lastBetween: "",
  thingBetween: "、",
  artistBetween: "と",
  sentenceBetween: "",
  heard: "{themes}のお話として受け取りました。",
  named: "{names}についてですね。",
  likened: "{names}に近い曲をお探しですね。",
  wished: "ご希望は、{wishes}ですね。",
  left: "{themes}の曲は外しています。",
  first: {
    all: "いちばん近いのは、{song}です{cites}。",
    some: "いちばん近いのは、{song}です。{themes}に重なります{cites}。",
    plain: "いちばん近いのは、{song}です{cites}。",
  },
  next: {
    all: ["{song}も近い曲です{cites}。", "{song}もあります{cites}。"],
    some: [
      "次に、{song}。こちらは{themes}に重なります{cites}。",
      "{themes}なら、{song}もあります{cites}。",
      "{song}も、{themes}に寄り添います{cites}。",
      "もう一曲、{song}も{themes}に重なります{cites}。",
    ],
    plain: [
      "次に、{song}です{cites}。",
      "{song}もあります{cites}。",
      "{song}も合いそうです{cites}。",
      "もう一曲、{song}です{cites}。",
    ],
  },
  fromNames: "このガイドには、{songs}があります。",
  fromWords: "お書きになった言葉は、{songs}の紹介文に出てきます。",
  nothingUnderstood:
    "お書きになった言葉から、気持ちや出来事、名前を読み取れませんでした。何があったのかを一文で書くか、歌手や曲、ドラマの名前を入れてみてください。",
  nothingNamed: "{names}にまつわる曲は、まだこのガイドにありません。",
  nothingFits: "今のところ、それに合う曲はありません。合わない曲を無理にすすめることはしません。",
  nothingMore: "条件に合う曲は、ほかにはありません。",
  nearest: "曲のある近いテーマは、{themes}です。",
  care: "まず、人と話してください。ここに挙げた窓口では、話を聞いてくれる人が待っています。",
  careSongs: "そのあいだ、静かな曲がそばにあったほうがよければ、{songs}があります。",
  wishes: {
    calm: "静かな曲",
    strong: "力強い曲",
    bright: "もう少し明るい曲",
    dark: "もっと切ない曲",
    female: "女性の声",
    male: "男性の声",
    drama: "ドラマの曲",
    band: "バンドの曲",
    duet: "デュエット",
  },
};

const ko: AnswerPhrases = {
  by: "{artists}의 {title}",
  person: "{name}",
  theme: "‘{theme}’",
  between: ", ",
  lastBetween: ", ",
  thingBetween: "{과|와} ",
  artistBetween: "{과|와} ",
  sentenceBetween: " ",
  heard: "{themes} 이야기로 읽었어요.",
  named: "{names}{을|를} 말씀하셨네요.",
  likened: "{names}{과|와} 비슷한 노래를 찾으시는군요.",
  wished: "{wishes}{을|를} 원하시는군요.",
  left: "{themes} 노래는 뺐어요.",
  first: {
    all: "가장 가까운 노래는 {song}{이에요|예요}{cites}.",
    some: "가장 가까운 노래는 {song}{이에요|예요}. {themes}{과|와} 닿아 있어요{cites}.",
    plain: "가장 가까운 노래는 {song}{이에요|예요}{cites}.",
  },
  next: {
    all: ["{song}도 가까운 노래예요{cites}.", "{song}도 그래요{cites}."],
    some: [
      "{song}도 곁에 둘 만해요. {themes}{과|와} 이어지는 노래예요{cites}.",
      "{themes}{이라면|라면} {song}도 있어요{cites}.",
      "{song}도 {themes}{과|와} 닿아 있어요{cites}.",
      "그리고 {song}도 {themes}{과|와} 이어져요{cites}.",
    ],
    plain: [
      "다음은 {song}{이에요|예요}{cites}.",
      "{song}도 있어요{cites}.",
      "{song}도 어울려요{cites}.",
      "그리고 {song}도 있어요{cites}.",
    ],
  },
  fromNames: "여기에는 {songs}{이|가} 있어요.",
  fromWords: "적어 주신 말은 {songs}{을|를} 소개하는 글에 나와요.",
  nothingUnderstood:
    "적어 주신 말에서 감정이나 상황, 이름을 찾지 못했어요. 무슨 일이 있었는지 한 문장으로 적거나 가수, 노래, 드라마 이름을 넣어 보세요.",
  nothingNamed: "{names}{과|와} 이어진 노래는 아직 여기에 없어요.",
  nothingFits: "아직 그 마음에 맞는 노래가 없어요. 맞지 않는 노래를 억지로 권하지는 않을게요.",
  nothingMore: "말씀하신 것에 맞는 다른 노래는 더 없어요.",
  nearest: "노래가 있는 가까운 주제로는 {themes}{이|가} 있어요.",
  care: "먼저 사람에게 이야기해 주세요. 여기에 적힌 번호에는 이야기를 들어 줄 사람이 있어요.",
  careSongs: "그동안 조용한 노래가 곁에 있으면 좋겠다면 {songs}{이|가} 있어요.",
  wishes: {
    calm: "잔잔한 노래",
    strong: "힘 있는 노래",
    bright: "조금 더 밝은 노래",
    dark: "더 슬픈 노래",
    female: "여자 목소리",
    male: "남자 목소리",
    drama: "드라마에 나온 노래",
    band: "밴드 노래",
    duet: "듀엣",
  },
};

export const answerPhrases = { en, ja, ko } as const;
