// Which words do the official rules give as examples, and how do they say they sound?

/** What the articles of the Standard Pronunciation give, where no dictionary is needed: `spelling→sound`. */
export const soundExamples: Readonly<Record<string, string>> = {
  "제5항 vowels":
    "가져→가저 쪄→쩌 다쳐→다처 늴리리→닐리리 닁큼→닝큼 무늬→무니 띄어쓰기→띠어쓰기 씌어→씨어 틔어→티어 희어→히어 희떱다→히떱따 희망→히망 유희→유히 주의→주의 협의→혀븨 우리의→우리의 예의→예의",
  "제9항 one final":
    "닦다→닥따 키읔→키윽 키읔과→키윽꽈 옷→옫 웃다→욷따 있다→읻따 젖→젇 빚다→빋따 꽃→꼳 쫓다→쫃따 솥→솓 뱉다→밷따 앞→압 덮다→덥따",
  "제10항 ㄳ ㄵ ㄼ ㄽ ㄾ ㅄ":
    "넋→넉 넋과→넉꽈 앉다→안따 여덟→여덜 넓다→널따 외곬→외골 핥다→할따 값→갑 없다→업따 밟다→밥따 밟소→밥쏘 밟지→밥찌 밟는→밤는 밟게→밥께 밟고→밥꼬 넓죽하다→넙쭈카다 넓둥글다→넙뚱글다",
  "제11항 ㄺ ㄻ ㄿ":
    "닭→닥 흙과→흑꽈 맑다→막따 늙지→늑찌 삶→삼 젊다→점따 읊고→읍꼬 읊다→읍따 맑게→말께 묽고→물꼬 얽거나→얼꺼나",
  "제12항 ㅎ":
    "놓고→노코 좋던→조턴 쌓지→싸치 많고→만코 않던→안턴 닳지→달치 각하→가카 먹히다→머키다 밝히다→발키다 맏형→마텽 좁히다→조피다 넓히다→널피다 꽂히다→꼬치다 앉히다→안치다 숱하다→수타다 닿소→다쏘 많소→만쏘 싫소→실쏘 놓는→논는 쌓네→싼네 않네→안네 않는→안는 뚫네→뚤레 뚫는→뚤른 낳은→나은 놓아→노아 쌓이다→싸이다 많아→마나 않은→아는 닳아→다라 싫어도→시러도",
  "제12항 over spaces": "옷 한 벌→오 탄 벌|낮 한때→나 탄때|꽃 한 송이→꼬 탄 송이",
  "제13항 liaison":
    "깎아→까까 옷이→오시 있어→이써 낮이→나지 꽂아→꼬자 꽃을→꼬츨 쫓아→쪼차 밭에→바테 앞으로→아프로 덮이다→더피다",
  "제14항 liaison of two": "넋이→넉씨 앉아→안자 닭을→달글 젊어→절머 곬이→골씨 핥아→할타 읊어→을퍼 값을→갑쓸 없어→업써",
  "제15항 before a word":
    "젖어미→저더미 맛없다→마덥따 겉옷→거돋 헛웃음→허두슴 맛있다→마싣따 멋있다→머싣따 넋없다→너겁따 값어치→가버치 값있는→가빈는",
  "제15항 over spaces": "밭 아래→바 다래|늪 앞→느 밥|꽃 위→꼬 뒤|닭 앞에→다 가페",
  "제16항 names of letters":
    "디귿이→디그시 디귿을→디그슬 디귿에→디그세 지읒이→지으시 지읒을→지으슬 지읒에→지으세 치읓이→치으시 치읓을→치으슬 치읓에→치으세 키읔이→키으기 키읔을→키으글 키읔에→키으게 티읕이→티으시 티읕을→티으슬 티읕에→티으세 피읖이→피으비 피읖을→피으블 피읖에→피으베 히읗이→히으시 히읗을→히으슬 히읗에→히으세",
  "제17항 palatalisation":
    "곧이듣다→고지듣따 굳이→구지 미닫이→미다지 땀받이→땀바지 밭이→바치 벼훑이→벼훌치 굳히다→구치다 닫히다→다치다 묻히다→무치다",
  "제18항 nasals":
    "먹는→멍는 국물→궁물 깎는→깡는 키읔만→키응만 몫몫이→몽목씨 긁는→긍는 흙만→흥만 닫는→단는 짓는→진는 옷맵시→온맵씨 있는→인는 맞는→만는 젖멍울→전멍울 쫓는→쫀는 꽃망울→꼰망울 붙는→분는 놓는→논는 잡는→잠는 밥물→밤물 앞마당→암마당 밟는→밤는 읊는→음는 없는→엄는",
  "제18항 over spaces":
    "책 넣는다→챙 넌는다|흙 말리다→흥 말리다|옷 맞추다→온 맏추다|밥 먹는다→밤 멍는다|값 매기다→감 매기다",
  "제19항 ㄹ after nasals and stops":
    "담력→담녁 침략→침냑 강릉→강능 항로→항노 대통령→대통녕 막론→망논 석류→성뉴 협력→혐녁 법리→범니",
  "제20항 liquids":
    "난로→날로 신라→실라 천리→철리 광한루→광할루 대관령→대괄령 칼날→칼랄 물난리→물랄리 줄넘기→줄럼끼 할는지→할른지 닳는→달른 뚫는→뚤른 핥네→할레 의견란→의견난 임진란→임진난 생산량→생산냥 결단력→결딴녁 공권력→공꿘녁 동원령→동원녕 상견례→상견녜 횡단로→횡단노 이원론→이원논 입원료→이붠뇨 구근류→구근뉴",
  "제23항 tense after stops":
    "국밥→국빱 깎다→깍따 넋받이→넉빠지 삯돈→삭똔 닭장→닥짱 칡범→칙뻠 뻗대다→뻗때다 옷고름→옫꼬름 있던→읻떤 꽂고→꼳꼬 꽃다발→꼳따발 낯설다→낟썰다 밭갈이→받까리 솥전→솓쩐 곱돌→곱똘 덮개→덥깨 옆집→엽찝 넓죽하다→넙쭈카다 읊조리다→읍쪼리다 값지다→갑찌다",
  "제24항 tense after verb stems":
    "신고→신꼬 껴안다→껴안따 앉고→안꼬 얹다→언따 삼고→삼꼬 더듬지→더듬찌 닮고→담꼬 젊지→점찌 안기다→안기다 감기다→감기다 굶기다→굼기다 옮기다→옴기다",
  "제25항 tense after ㄼ ㄾ": "넓게→널께 핥다→할따 훑소→훌쏘 떫지→떨찌",
  "제26항 Sino-Korean ㄹ":
    "갈등→갈뜽 발동→발똥 절도→절또 말살→말쌀 불소→불쏘 일시→일씨 갈증→갈쯩 물질→물찔 발전→발쩐 몰상식→몰쌍식 불세출→불쎄출",
  "제27항 after -ㄹ":
    "할 것을→할 꺼슬|갈 데가→갈 떼가|할 바를→할 빠를|할 수는→할 쑤는|할 적에→할 쩌게|갈 곳→갈 꼳|할 도리→할 또리|만날 사람→만날 싸람|할걸→할껄|할밖에→할빠께|할세라→할쎄라|할수록→할쑤록|할지라도→할찌라도|할지언정→할찌언정|할진대→할찐대",
  "제28항 unwritten 사이시옷":
    "문고리→문꼬리 눈동자→눈똥자 신바람→신빠람 산새→산쌔 손재주→손째주 길가→길까 물동이→물똥이 발바닥→발빠닥 굴속→굴쏙 술잔→술짠 바람결→바람껼 그믐달→그믐딸 아침밥→아침빱 잠자리→잠짜리 강가→강까 초승달→초승딸 등불→등뿔 창살→창쌀 강줄기→강쭐기",
  "제29항 ㄴ put in":
    "솜이불→솜니불 홑이불→혼니불 막일→망닐 삯일→상닐 맨입→맨닙 꽃잎→꼰닙 내복약→내봉냑 한여름→한녀름 남존여비→남존녀비 신여성→신녀성 색연필→생년필 직행열차→지캥녈차 늑막염→능망념 콩엿→콩녇 담요→담뇨 눈요기→눈뇨기 영업용→영엄뇽 식용유→시굥뉴 국민윤리→궁민뉼리 밤윷→밤뉻 이죽이죽→이중니죽 야금야금→야금냐금 검열→검녈 욜랑욜랑→욜랑뇰랑 금융→금늉 들일→들릴 솔잎→솔립 설익다→설릭따 물약→물략 불여우→불려우 서울역→서울력 물엿→물렫 휘발유→휘발류 유들유들→유들류들 송별연→송벼련 등용문→등용문",
  "제29항 over spaces":
    "한 일→한 닐|옷 입다→온 닙따|서른여섯→서른녀섣|3연대→삼년대|먹은 엿→머근 녇|할 일→할 릴|잘 입다→잘 립따|스물여섯→스물려섣|1연대→일련대|먹을 엿→머글 렫",
  "제30항 사이시옷":
    "콧날→콘날 아랫니→아랜니 툇마루→퇸마루 뱃머리→밴머리 베갯잇→베갠닏 깻잎→깬닙 나뭇잎→나문닙 도리깻열→도리깬녈 뒷윷→뒨뉻 냇가→낻까 샛길→샏낄 빨랫돌→빨랟똘 콧등→콛뜽 깃발→긷빨 대팻밥→대팯빱 햇살→핻쌀 뱃속→밷쏙 뱃전→밷쩐 고갯짓→고갣찓",
};

/** What the rules of Revised Romanization give: `spelling→letters`. */
export const latinExamples: Readonly<Record<string, string>> = {
  "제2장 제2항 붙임 1":
    "구미→gumi|영동→yeongdong|백암→baegam|옥천→okcheon|합덕→hapdeok|호법→hobeop|월곶→wolgot|벚꽃→beotkkot|한밭→hanbat",
  "제2장 제2항 붙임 2": "구리→guri|설악→seorak|칠곡→chilgok|임실→imsil|울릉→ulleung|대관령→daegwallyeong",
  "제2장 제1항 붙임 1": "광희문→gwanghuimun",
  "제3장 제1항 sounds that change":
    "백마→baengma|신문로→sinmunno|종로→jongno|왕십리→wangsimni|별내→byeollae|신라→silla|학여울→hangnyeoul|알약→allyak|해돋이→haedoji|같이→gachi|굳히다→guchida|맞히다→machida|좋고→joko|놓다→nota|잡혀→japyeo|낳지→nachi|묵호→mukho|집현전→jiphyeonjeon",
  "제3장 제1항 tense sounds are not shown":
    "압구정→apgujeong|낙동강→nakdonggang|죽변→jukbyeon|낙성대→nakseongdae|합정→hapjeong|팔당→paldang|샛별→saetbyeol|울산→ulsan",
  "제3장 제6항 mountains, rivers, monuments":
    "남산→namsan|속리산→songnisan|금강→geumgang|독도→dokdo|경복궁→gyeongbokgung|무량수전→muryangsujeon|연화교→yeonhwagyo|극락전→geungnakjeon|안압지→anapji|남한산성→namhansanseong|화랑대→hwarangdae|불국사→bulguksa|현충사→hyeonchungsa|독립문→dongnimmun|오죽헌→ojukheon|촉석루→chokseongnu|종묘→jongmyo|다보탑→dabotap",
};

/** 제3장 제2항: hyphens where syllables could be misread. */
export const hyphenExamples = "중앙→jung-ang|반구대→ban-gudae|세운→se-un|해운대→hae-undae";
/** 제3장 제3항: capitals. */
export const capitalExamples = "부산→Busan|세종→Sejong";
/** 제3장 제4항: names of people, plain and with the hyphen that is allowed. */
export const nameExamples =
  "민용하→Min Yongha→Min Yong-ha|송나리→Song Nari→Song Na-ri|한복남→Han Boknam→Han Bok-nam|홍빛나→Hong Bitna→Hong Bit-na";
/** 제3장 제5항: places and their units. */
export const placeExamples =
  "충청북도→Chungcheongbuk-do|제주도→Jeju-do|의정부시→Uijeongbu-si|양주군→Yangju-gun|도봉구→Dobong-gu|신창읍→Sinchang-eup|삼죽면→Samjuk-myeon|인왕리→Inwang-ri|당산동→Dangsan-dong|봉천 1동→Bongcheon 1(il)-dong|종로 2가→Jongno 2(i)-ga|퇴계로 3가→Toegyero 3(sam)-ga";
/** 제3장 제8항: letter by letter. */
export const letterExamples =
  "집→jib|짚→jip|밖→bakk|값→gabs|붓꽃→buskkoch|먹는→meogneun|독립→doglib|문리→munli|물엿→mul-yeos|굳이→gud-i|좋다→johda|가곡→gagog|조랑말→jolangmal|없었습니다→eobs-eoss-seubnida";

/** `a→b c→d` or, where spaces belong to the words, `a→b|c→d`. */
export function splitExamples(list: string): [spelling: string, expected: string, other: string][] {
  const parts = list.includes("|") ? list.split("|") : list.split(" ");
  return parts.map((part) => {
    const [spelling = "", expected = "", other = ""] = part.split("→");
    return [spelling, expected, other];
  });
}
