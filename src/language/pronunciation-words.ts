// Which words are said as no rule can tell from their letters?
//
// ㄴ  ㄴ is said between the two (꽃ㄴ잎 → 꼰닙), or ㄹ becomes ㄴ (의견ㄴ란 → 의견난)
// ㅅ  the next consonant is tense (눈ㅅ동자 → 눈똥자) | the final is closed before it moves on (겉|옷 → 거돋)
// = nothing happens but plain moving on (큰=일 → 크닐)

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** 제29항: compounds before 이, 야, 여, 요, 유. What ends in 잎, begins with 옛, or is a station (-역) is known by rule. */
const insertion = words(`
  솜ㄴ이불 홑ㄴ이불 막ㄴ일 삯ㄴ일 맨ㄴ입 내복ㄴ약 한ㄴ여름 늦ㄴ여름 남존ㄴ여비 신ㄴ여성 색ㄴ연필 직행ㄴ열차 늑막ㄴ염
  콩ㄴ엿 담ㄴ요 눈ㄴ요기 영업ㄴ용 식용ㄴ유 국민ㄴ윤리 밤ㄴ윷 이죽ㄴ이죽 야금ㄴ야금 검ㄴ열 욜랑ㄴ욜랑 금ㄴ융 들ㄴ일
  설ㄴ익 물ㄴ약 불ㄴ여우 물ㄴ엿 휘발ㄴ유 유들ㄴ유들 알ㄴ약 두통ㄴ약 학ㄴ여울 꽃ㄴ여울
  베갯ㄴ잇 도리깻ㄴ열 뒷ㄴ윷 뒷ㄴ일 앞ㄴ일 밭ㄴ일 집안ㄴ일 별ㄴ일 볼ㄴ일 할ㄴ일 밤ㄴ일 부엌ㄴ일 혼잣ㄴ일 헛ㄴ일 옛ㄴ일 바깥ㄴ일
  낯ㄴ익 못ㄴ잊 못ㄴ이기 못ㄴ이겨 짓ㄴ이기 꽃ㄴ이름 첫ㄴ여름 첫ㄴ이별 밭ㄴ이랑 나뭇ㄴ잎 깻ㄴ잎 댓ㄴ잎 색ㄴ유리 
  서른ㄴ여섯 서른ㄴ여덟 스물ㄴ여섯 스물ㄴ여덟 마흔ㄴ여섯 마흔ㄴ여덟 쉰ㄴ여섯 쉰ㄴ여덟 예순ㄴ여섯 예순ㄴ여덟 열ㄴ여섯 열ㄴ여덟
  삼ㄴ연대 일ㄴ연대 첫ㄴ입맞춤 문ㄴ유리
`);

/** 제29항 다만, and words that only look like compounds. */
const plainMove = words(
  "굶=기 굶=겨 굶=긴 굶=길 굶=겼 옮=기 옮=겨 옮=긴 옮=길 옮=김 옮=깁 옮=겼 큰=일 통=역 번=역 송별=연 등용=문 절=약 동시통=역 매=일 생=일 연=인 맏=형 여덟=도 여덟=과 여덟=보 삶=도 삶=과 삶=보 삶=조차",
);

/** 제15항: before a word of its own meaning (ㅏ, ㅓ, ㅗ, ㅜ, ㅟ) the final is closed first. */
const closedFirst = words(`
  밭|아래 늪|앞 젖|어미 맛|없 겉|옷 헛|웃음 꽃|위 넋|없 닭|앞 값|어치 값|있 첫|인상 첫|아이 첫|인사 첫|입 옷|안 몇|월 몇|인
  맛|없 멋|없 무릎|아래 숲|안 꽃|안 꽃|향 웃|옷 웃|어른 윗|옷 옷|위 빛|없 끝|없
`);

/** 제20항 다만: ㄹ becomes ㄴ after ㄴ in words joined from two. */
const nasalised = words(`
  의견ㄴ란 임진ㄴ란 생산ㄴ량 결ㅅ단ㄴ력 공ㅅ권ㄴ력 동원ㄴ령 상견ㄴ례 횡단ㄴ로 이원ㄴ론 입원ㄴ료 구근ㄴ류 신문ㄴ로 판단ㄴ력 추진ㄴ력
  음운ㄴ론 온ㄴ라인 통신ㄴ료 등산ㄴ로 표현ㄴ력 보존ㄴ료 원ㄴ룸 다운ㄴ로드 헨ㄴ리
`);

/** 제26항: Sino-Korean words, ㄹ before ㄷ, ㅅ, ㅈ. */
const sino = words(`
  싫ㅅ증 갈ㅅ등 발ㅅ동 절ㅅ도 말ㅅ살 불ㅅ소 일ㅅ시 갈ㅅ증 물ㅅ질 발ㅅ전 몰ㅅ상식 불ㅅ세출 결ㅅ정 결ㅅ심 절ㅅ대 절ㅅ정 실ㅅ수 실ㅅ제 실ㅅ전
  실ㅅ신 실ㅅ성 현실ㅅ적 설ㅅ득 열ㅅ정 열ㅅ심 열ㅅ중 열ㅅ대 출ㅅ신 출ㅅ석 출ㅅ장 월ㅅ세 달ㅅ성 밀ㅅ도 율ㅅ동 철ㅅ도 철ㅅ저 활ㅅ동
  발ㅅ생 발ㅅ달 몰ㅅ두 일ㅅ정 일ㅅ상 일ㅅ생 일ㅅ주 일ㅅ단 일ㅅ대 일ㅅ등 일ㅅ종 일ㅅ식 일ㅅ제 칠ㅅ십 팔ㅅ십 칠ㅅ세 팔ㅅ자 질ㅅ서 결ㅅ승 결ㅅ산 결ㅅ석
  별ㅅ장 불ㅅ신 절ㅅ실 절ㅅ제 설ㅅ정 골ㅅ동 출ㅅ동 탈ㅅ진 물ㅅ자 살ㅅ생 밀ㅅ실 걸ㅅ작 돌ㅅ진 발ㅅ사 불ㅅ상사 솔ㅅ직
  팔ㅅ당 출ㅅ세 필ㅅ수 멸ㅅ종 칠ㅅ전  
`);

/** 제28항 and words alike: compounds with an unwritten 사이시옷, Sino-Korean words with a tense second half. */
const compounds = words(`
  문ㅅ고리 줄넘ㅅ기 눈ㅅ동자 신ㅅ바람 산ㅅ새 손ㅅ재주 길ㅅ가 물ㅅ동이 발ㅅ바닥 굴ㅅ속 술ㅅ잔 바람ㅅ결 그믐ㅅ달 아침ㅅ밥 잠ㅅ자리 강ㅅ가 초승ㅅ달
  등ㅅ불 창ㅅ살 강ㅅ줄기 눈ㅅ빛 별ㅅ빛 달ㅅ빛 불ㅅ빛 물ㅅ빛 봄ㅅ빛 하늘ㅅ빛 노을ㅅ빛 눈ㅅ길 손ㅅ길 발ㅅ길 물ㅅ길 밤ㅅ길 산ㅅ길 이별ㅅ길 골목ㅅ길
  눈ㅅ가 물ㅅ가 창ㅅ가 봄ㅅ비 밤ㅅ비 가을ㅅ비 겨울ㅅ비 가슴ㅅ속 마음ㅅ속 맘ㅅ속 꿈ㅅ속 품ㅅ속 물ㅅ속 눈ㅅ속 산ㅅ속 어둠ㅅ속 땅ㅅ속 이불ㅅ속 구름ㅅ속
  바람ㅅ소리 종ㅅ소리 말ㅅ소리 발ㅅ소리 물ㅅ소리 울음ㅅ소리 웃음ㅅ소리 숨ㅅ소리 총ㅅ소리 발ㅅ걸음 발ㅅ자국 발ㅅ자취 발ㅅ등 발ㅅ병 발ㅅ가락
  손ㅅ등 손ㅅ바닥 손ㅅ가락 손ㅅ가방 손ㅅ수건 손ㅅ잡이 손ㅅ버릇 물ㅅ결 숨ㅅ결 살ㅅ결 꿈ㅅ결 잠ㅅ결 아침ㅅ결 물ㅅ고기 물ㅅ기 물ㅅ새 물ㅅ병 물ㅅ방울
  술ㅅ집 술ㅅ병 술ㅅ자리 술ㅅ기운 글ㅅ자 글ㅅ귀 산ㅅ골 산ㅅ바람 강ㅅ바람 봄ㅅ바람 밤ㅅ바람 보름ㅅ달 밤ㅅ거리 길ㅅ거리 볼ㅅ거리 걱정ㅅ거리 고민ㅅ거리
  눈ㅅ사람 밤ㅅ사이 한밤ㅅ중 밤ㅅ중 오늘ㅅ밤 안ㅅ방 용ㅅ돈 돈ㅅ가방 눈ㅅ시울 갈ㅅ대 들ㅅ새 별ㅅ자리 일ㅅ자리 열ㅅ쇠 안ㅅ간힘 안개ㅅ속 돌ㅅ덩이 눈ㅅ덩이 불ㅅ덩이
  밀ㅅ가루 겨울ㅅ잠 가을ㅅ바람 겨울ㅅ바람 바람ㅅ기억 인ㅅ기 한ㅅ자어 성ㅅ격 조ㅅ건 사ㅅ건 
  내ㅅ과 외ㅅ과 치ㅅ과 문ㅅ법 헌ㅅ법 가능ㅅ성 인간ㅅ성 만ㅅ점 장ㅅ점 단ㅅ점 초ㅅ점 시ㅅ점 관ㅅ점 요ㅅ점 평ㅅ가 물ㅅ가 정ㅅ권 여ㅅ권 주ㅅ권 증ㅅ권
    교ㅅ과서 전ㅅ과자 무ㅅ조건 갈ㅅ수록 김ㅅ밥 비빔ㅅ밥 볶음ㅅ밥 봄ㅅ볕 불ㅅ볕
  열ㅅ둘 열ㅅ셋 열ㅅ다섯 열ㅅ두 열ㅅ세 열ㅅ시
`);

/** Every entry of the tables that speaks of joints inside one word. */
export const markedWords: readonly string[] = [
  ...insertion,
  ...plainMove,
  ...closedFirst,
  ...nasalised,
  ...sino,
  ...compounds,
];

/** 제24항: stems in ㄴ and ㅁ whose endings are tense. [how the word may begin before the stem, stem, endings with 기?] */
export const tensingStems: readonly (readonly [before: string, stem: string, endings: string])[] = [
  ["껴|끌어|부둥켜|얼싸|떠", "안", "고|다|던|더|지|습|기|자|도록"],
  ["", "안", "고|던|더|지|습|기만|기에는|자마자|도록"],
  ["갈아|", "신", "고|다|던|더|지|습|기만"],
  ["뛰어|흘러|타|", "넘", "고|다|던|더|지|습|도록"],
  ["살아|", "남", "고|다|던|더|지|습|도록"],
  ["", "참", "고|다|던|더|지|습|기|자|도록|듯"],
  ["눈|휘|되|", "감", "고|다|던|더|지|습"],
  ["주워|", "담", "고|다|던|더|지|습"],
  ["", "숨", "고|다|던|더|지|습|자"],
  ["", "품", "고|다|던|더|지|습|기"],
  ["", "심", "고|다|던|더|지|습"],
  ["", "삼", "고|다|던|더|지|습"],
  ["", "검", "고|다|던|더|지|습"],
  ["가|쓰|", "다듬", "고|다|던|더|지|습"],
  ["", "머금", "고|다|던|더|지|습|기"],
  ["", "더듬", "고|다|던|더|지|습"],
];

/** Nouns that end as such a stem with its ending does: 신고하다, 남자, 감다 are told by what follows. */
export const tensingStemsNot =
  /^(?:신고[하를가는]|감지[하를]|심지어|심지[가를]|참고[하문서]|담지[하자]|삼다도|안다(?!고)|남다르|숨고르|검지)/;

/** 제11항: nouns in ㄺ keep ㄱ before ㄱ (닭과 → 닥꽈), verb stems do not (맑게 → 말께). */
export const nounsInLg: ReadonlySet<string> = new Set(["닭", "흙", "칡", "삵"]);

/** 제10항: ㄼ that is said ㅂ: 밟- before a consonant, 넓- in these compounds. */
export const closedLb: RegExp = /^(?:밟|넓(?=죽|둥|적))/;

/** 제16항: the names of letters and the final that they take along. */
export const letterNames: Readonly<Record<string, string>> = {
  ...{ 디귿: "ㅅ", 지읒: "ㅅ", 치읓: "ㅅ", 키읔: "ㄱ", 티읕: "ㅅ", 피읖: "ㅂ", 히읗: "ㅅ" },
};

/** Words that end in 의 which is no particle; what ends in 주의 belongs to them. */
export const endsInUi: ReadonlySet<string> = new Set(
  words(`거의 주의 회의 강의 동의 정의 합의 논의 호의 예의 성의 의의 편의 협의 심의 결의 고의 열의 본의 임의 창의 상의 하의
    수의 제의 건의 항의 문의 질의 모의 유의 진의 도의 신의 탈의 민의 적의 경의 조의 사의 발의 여의`),
);

/** Words (with a particle or not) before which a final takes ㄴ across a space: 한 일, 옷 입다, 할 얘기. */
export const insertsAcross: RegExp =
  /^(?:일(?:[이은을도들로만과]|에|이나|이라|까지|$)|입(?:다|고|은|어|었|을|는|지|혀|맞)|잎|여름|여섯|여덟|여인|여행|연인|연애|약(?!속|간)|엿|이불|역(?:[에의은이을]|$)|열차|유월|육)/;

/** Nouns in ㄹ after which a bound noun is not tense as after -ㄹ (제27항): 오늘 수, 물 데. */
export const nounsInL: RegExp =
  /(?:오늘|내일|매일|하늘|마을|가을|겨울|서울|거울|얼굴|눈물|이별|비밀|바늘|그늘|마늘|이슬|구슬|보물|선물|건물|동물|정말|반말|거짓말|주말|생일|요일|시절|계절|진실|현실|사실|교실|미술|예술|마술|입술|들|(?<!^(?:모|부|흐|누|오|고|다|기|들|따|가|머무|서두|떠오|타오))를)$|^(?:물|말|길|술|달|별|일|밀|팔|발|불|풀|글|귤|칼|꿀|날|널|절|늘|꼴|돌|벌|솔|알|열|줄|털|틀|활)$/;

/** Verb stems in ㄹ: in 말지, 알게, 힘들지 the ending follows the stem itself and is not tense as in 할지. */
export const stemsInL: RegExp =
  /(?:[말살알울놀멀길들걸빌얼졸쓸틀달불풀물돌벌열]|(?<!^(?:모|부|흐|누|오|고|다|기|들|따|가|머무|서두|떠오|타오))를|오늘|하늘|얼굴|눈물|이별|서울)$/;

/** Nouns in which ㅎ after ㄱ, ㄷ, ㅂ is shown in Latin letters though it looks like that of a verb. */
export const nounsWithH: RegExp =
  /^(?:축하|북한|집합|역할|복합|결합|화합|극한|급한성|북해|목하|입하|각하|국한|약혼|백합|직함|속함)/;
