// Which words are also names, but mostly just words?

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** English words that titles and stage names are made of; without their capitals they are only words. */
export const ordinaryEnglish = words(`
  a about across adult after again alive all alone along always am an and another any anyone are around as at autumn
  away baby back bad ballad band be beautiful because bed before beginning believe best better big bird black block blue
  born both boy boys break breath breathe bring broken but butterfly by bye call can cannot child choice clear close
  cloud clouds cold come coming confession could couch cry crying crush dance dark day days dear death destiny did do does
  done dont door down dream dreams drunk each earth eight end ending enough ever every everything eyes fall falling
  family far farewell fate father feel feeling few fine fire first fish flower flowers for forever forget forgive free
  friend friends from fun galaxy game garden ghost girl girls give go goblin god gold gone good goodbye goodnight got
  grace gray green grown gummy had hand hands happen happy hard hardest has hate have he heart heaven heavy hello her
  here hero hi high him his hold home hope hotel hour house how hug hurt i if ill im in infinite is it its journey just
  keep kill kind kiss know last late lately later leave leaving let letter letters lie life light like linger listen
  little live living lonely long look losing loss lost love loved lover lovers loves luck lullaby make man many masquerade
  may maybe me mellow memories memory midnight mind mirror miss missing moment moments monday moon moonlight more morning
  mother mountain move much music must my name need never new next night nights no nobody not nothing now ocean of off
  oh ok old on once one only open or other our out over pain part parting people person phone photo picture place play
  please poem promise quit rain rainbow rainy reason red regret remember rest return road room rose run sad same saw say
  scent sea season seasons secret see sent seven shadow she sick signal silence sing singer sister sky sleep slow small
  smile snow so sofa some someday someone something sometimes somewhere song sorry soul spring star stars stay still stop
  story stranger street strong summer sun sunshine sweet take talk tears tell than thank thanks that the their them then
  there they thing things think this those though thought through time times to today together tomorrow tonight too
  touch train tree true trust try turn two under universe until up us very voice wait waiting walk walking want was
  water wave way we weather well were what when where which while white who why will wind window wing wings winner
  winter wish with without woman wonder word words world worst would year years yes yesterday you young your yours youth
  anyway april artist beast bestie billionaire blast bloom boyfriend bro clover cool cupid dawn daybreak daydream
  daylight december delight destiny dreamcatcher eden eve evening excite favorite flavor girlfriend hashtag highlight
  hint history honey husband ill infinite jewelry key knock lime limitless moon nature noir pentagon pink playback
  pony popular prism punch purple saturday sharp since solar spectrum speed station stellar sunday supernova target
  tasty tint toil top tropical twice unique untouchable various venus vibe vitamin west wife winter zest
`);

/** Korean words that are also stage names. */
export const ordinaryKorean = words(`
  강산 거미 공유 기후 길 나비 나무 노을 눈물 달 린 바다 백조 별 배틀 뱅크 봄 부활 비 비애 빛 사랑 새벽 소녀 소년 소유 소파 승리 시간 여름 여자친구
  신화 아이 아주 애인 양파 우수 우주 유리 이루 이별 이불 이브 이안 이유 이적 이제 장미 전진 점퍼 주석 지연 진 진주 천둥 친구 태양 토이 파란 패닉 편지 하늘 한글 행복 행주 화분 환희
`);
