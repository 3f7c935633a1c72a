// Which Korean words are nouns as they stand, though rules for endings and particles would cut them, and which of them
// are written together or apart?

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Common where people speak of songs and of their lives. */
export const koreanNouns = words(`
  가로등 가사 가수 가슴 가을 가족 감동 강아지 거리 거짓말 겨울 결혼 결혼식 고등학교 고백 고양이 공부 군대 권태기 그대 그림 그림자 기억
  기차 까페 나비 남자 남친 남편 노래 눈물 다이어트 달빛 대학 데이트 도시 독립 동네 동생 드라마 마음 마지막 막차 메시지 멜로디 미련 바다 바람
  발라드 버스 병원 부모 부모님 부부 불면증 비밀 비행기 사랑 사람 사이 사진 새벽 생각 생일 생활 선물 선생님 소나기 소녀 소리 소식 수능 시간 시절 시험
  아기 아내 아들 아버지 아빠 아이 아침 안부 애인 약속 어머니 어린이 언니 엄마 엔딩 여름 여자 여친 여행 연락 연애 연인 영화 오빠 외톨이 우울 우정 우산
  위로 유학 음악 응원 이별 이야기 이유 이혼 인사 일기 입대 자장가 장거리 장례식 장마 저녁 전화 제주도 졸업 졸업식 주말 직장 짝사랑 첫눈 첫사랑 첫키스
  청춘 추억 축하 취업 친구 커플 편지 포기 하늘 하루 학교 학생 할머니 할아버지 행복 향기 회사 후회
`);

/** Nouns of one syllable: 술이 and 술을 are 술. */
export const oneSyllableNouns = words(
  "술 봄 밤 꿈 길 눈 별 꽃 집 방 맘 손 몸 말 달 물 돈 병 빛 끝 곁 품 숨 잠 비 딸 형",
);

/** Verbs and adjectives of one syllable whose stem is no other word: 잊고, 잊어, 잊은. */
export const oneSyllableVerbs = words("잊 잃 놓 찾 믿 웃 싫 닿 앓 울 죽 늦 참");
