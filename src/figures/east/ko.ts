import type { FigureWords } from './lexicon.ts';
import { wordTable } from './word-table.ts';

const UP =
  '증가|늘|상승|성장|급증|확대|올라|올랐|오른|오르|뛰|치솟|급등|높아|높은|높았|많|폭증|불어|커|신장|반등';
const DOWN =
  '감소|줄|하락|급감|축소|떨어|내려|내린|내렸|급락|낮아|낮은|낮았|적은|적었|적다|적어|위축|폭락|쪼그라|작아|빠졌|둔화';
/** Particles and hedges between the number and the verb. */
const LINK =
  '(?:\\s?(?:포인트|가량|정도|안팎|내외|가까이|이상|넘게|남짓|씩|이나|나|가|이|을|를|만|만큼|쯤|크게|대폭|더|소폭|각각|또))*\\s?';

/** A second figure in brackets may stand between an amount and its verb: "87억 달러(90.5%) 늘었다". */
const ASIDE = '(?:\\([^()]{0,16}\\))?';

/** Figures in Korean. */
export const korean: FigureWords = {
  starts:
    /\d|(?<![가-힣])(?:[십백천]만|[한두세네]|다섯|여섯|일곱|여덟|아홉|열)(?=\s?(?:배|명|건|대|장|개(?!월|국)|척|달러|여))|US\$|[$€£¥₩]/g,
  notBefore:
    /(?:제|[A-Za-z][-‑]?|코로나[-‑ ]?|코비드[-‑]?|오미크론|번호|전화|부호|코드|조항|수)\s?$|\d[.,]$|\d:$/,
  notAfter:
    /^\s?(?:년|개년|월|일(?!본)|시(?!장)|분(?!의|기\s?기)|초|살|세(?!트)|주(?:일|간|째|\s|년)|개월|달(?!러)|시간|차(?![량종])|호|층|쪽|회(?!분)|개국|개\s?(?:도시|주|품목|지역|업체|기업|사|성)|곳|번|세기|위안부|위(?!안)|분기|학년|학기|대\s?(?:국|강|주요|핵심|남성|여성|초반|중반|후반|품목|에너지|수출|수입|교역|그룹|기업|이상(?![가-힣]))|도(?!스)|가지|자리|단계|강(?![가-힣])|조(?:\d|항)|:\d)|^(?:개사|여\s?(?:년|일|개월|개국))/,
  moneyBefore: [
    [/US\$\s?$/, 'USD'],
    [/(?<![A-Z])\$\s?$/, 'USD'],
    [/€\s?$/, 'EUR'],
    [/£\s?$/, 'GBP'],
    [/₩\s?$/, 'KRW'],
    [/¥\s?$/, 'CNY'],
  ],
  moneyAfter: wordTable(`
USD: 달러 미_달러 미국_달러 미달러 불
CNY: 위안화 위안
KRW: 원
JPY: 엔화 엔
EUR: 유로화 유로
GBP: 파운드
HKD: 홍콩달러 홍콩_달러
TWD: 대만달러 대만_달러
AUD: 호주달러 호주_달러
CAD: 캐나다달러 캐나다_달러
SGD: 싱가포르달러 싱가포르_달러
RUB: 루블화 루블
INR: 루피
IDR: 루피아
VND: 동
THB: 밧 바트
PHP: 페소
CHF: 스위스프랑
BRL: 헤알
`),
  units: wordTable(`
t: 톤 t
kg: ㎏ kg 킬로그램 킬로
g: 그램 g
bbl: 배럴
l: 리터 ℓ
m3: ㎥ 세제곱미터
m2: ㎡ 제곱미터
km: ㎞ 킬로미터 km
kWh: kWh 킬로와트시
container: TEU
pair: 켤레
item: 개 대 장 벌 척 마리 점 매 자루 세트 정 통
box: 상자 박스
bag: 포대 봉지 포
bottle: 병
dose: 회분 도스 회_분
person: 명 인
case: 건
`),
  hedgesBefore: [
    [/(?:최소|적어도|최소한)\s?$/, 'over'],
    [/(?:거의)\s?$/, 'nearly'],
    [/(?:약|대략|어림잡아|얼추)\s?$/, 'about'],
    [/(?:최대|최고|많게는|많아야)\s?$/, 'upto'],
  ],
  hedgesAfter: [
    [
      /^\s?(?:에도\s|도\s)?(?:못\s?미|안\s?되|채\s?안|이?\s?채\s?되지)|^\s?(?:에\s)?(?:못\s?미)|^\s?(?:을|를)?\s?(?:밑도|밑돌|하회)|^\s?미만/,
      'under',
    ],
    [/^(?:여)|^\s?(?:을|를|이|가)?\s?(?:넘|웃도|웃돌|상회|초과|돌파)|^\s?이상|^\s?남짓/, 'over'],
    [/^\s?이하/, 'under'],
    [/^\s?(?:가까이|가까운|에\s?가까|에\s?육박|에\s?근접|을\s?육박|를\s?육박)/, 'nearly'],
    [/^\s?(?:가량|정도|안팎|내외|쯤|선(?![가-힣]))/, 'about'],
  ],
  rangeSign: /^\s?(?:[~∼～–—-]|내지)\s?/,
  percent: /^\s?(?:%|퍼센트|프로(?![가-힣]))/,
  points: /^\s?(?:%|퍼센트)\s?(?:포인트|p(?![a-z])|P)|^\s?bp/,
  tenths: /^할(?![인당])/,
  fraction: /^분의\s?/,
  times: /^(?:여)?\s?배(?![럴터당추치])/,
  wholes: [
    {
      pattern: /(전혀|한\s?건도|하나도|단\s?한\s?[가-힣]{1,2}도)[^.,\d]{0,24}?(?:않|없|못)/g,
      kind: 'zero',
      value: 0,
      unit: null,
      group: 1,
    },
    {
      pattern:
        /(?:수입|수출|구매|구입|반입|반출|도입)(?:은|는|을|를|이|도|하지|되지|한|실적|기록|\s){1,4}(않[가-힣]*|없(?:었|다|는|었다|었습니다)[가-힣]*|전무[가-힣]*)/g,
      kind: 'zero',
      value: 0,
      unit: null,
      group: 1,
    },
    {
      pattern:
        /(?:사망자|확진자|발열자|감염자|환자)(?:는|가|도|은|이)?\s?(?:전혀\s)?(?:나오지\s|발생하지\s)?(없[가-힣]*|않[가-힣]*)/g,
      kind: 'zero',
      value: 0,
      unit: null,
      group: 1,
    },
    { pattern: /\d{1,3}위(?!안|원|험|기|한)/g, kind: 'rank', value: null, unit: null },
    {
      pattern: /(?:역대|사상)\s?(?:가장\s)?(?:최대|최고|최저|최소|최다)/g,
      kind: 'rank',
      value: 1,
      unit: null,
    },
    {
      pattern:
        /\d{1,3}(?:년|개월)(?:\s?\d개월)?\s?만에\s?(?:가장|최대|최고|최저|최소|최다)|(?:이후|이래)\s?(?:가장|최대|최고|최저|최소|최다)/g,
      kind: 'rank',
      value: null,
      unit: null,
    },
    { pattern: /최대(?=\s?(?:의\s)?(?:교역|무역|수출|수입|시장|투자))/g, kind: 'rank', value: 1, unit: null },
    {
      pattern:
        /(?:\d{1,3}(?:개월|년|분기|달)|(?:두|세|네|석|넉)\s?달)(?:\s?연속|째(?=\s?(?:적자|흑자|증가|감소|상승|하락|늘|줄|내리|오르|이어)))/g,
      kind: 'rank',
      value: null,
      unit: null,
    },
    { pattern: /반\s?토막|반감/g, kind: 'multiple', value: 0.5, unit: 'x' },
    { pattern: /갑절|곱절/g, kind: 'multiple', value: 2, unit: 'x' },
    { pattern: /절반/g, kind: 'share', value: 50, unit: '%' },
  ],
  changeBefore: {
    up: /(?:증가율|성장률|상승률|증가폭|증가\s폭|상승폭|신장률|\+)(?:은|는|이|가)?\s?(?:약|각각)?\s?$/,
    down: /(?:감소율|하락률|감소폭|감소\s폭|하락폭|[-−△▲])(?:은|는|이|가)?\s?(?:약|각각)?\s?$/,
    listed: /^(?:와|과|,|·)\s?$/,
  },
  changeAfter: {
    up: new RegExp(`^(?!\\s?로)${LINK}(?:의\\s)?(?:${UP})`),
    down: new RegExp(`^(?!\\s?로)${LINK}(?:의\\s)?(?:${DOWN})`),
  },
  amountBefore: {
    up: /(?:증가액|증가폭|증가\s폭)(?:은|는|이|가)?\s?(?:약)?\s?$/,
    down: /(?:감소액|감소폭|감소\s폭)(?:은|는|이|가)?\s?(?:약)?\s?$/,
  },
  amountAfter: {
    up: new RegExp(`^${ASIDE}${LINK}(?:${UP.replace('많|', '많은|많았|')})`),
    down: new RegExp(`^${ASIDE}${LINK}(?:${DOWN})`),
  },
  grewBefore: /(?:증가율|증가폭)(?:은|는)?\s?$/,
  grewAfter: new RegExp(`^(?:\\s?(?:이상|가량|정도|가까이|넘게|나|이나|또|더))*\\s?(?:${UP}|${DOWN})`),
  fractionOf: {
    before: /(?!)/,
    after: /^\s?(?:로|으로|수준|에도|에\s|가\s?안|도\s?안|에\s?불과|이하로)/,
  },
  listVerb: new RegExp(`(${UP.replace('|많', '|많았')})|(${DOWN})|차지|비중`),
  rateBefore:
    /(?:치명률|사망률|실업률|치사율|물가상승률|접종률|양성률|금리|환율|의존도)(?:은|는|이|가)?\s?[^.,\d]{0,6}$/,
  perBefore: /(?:[가-힣]당|일평균|하루\s?평균|월평균|연평균|평균|단가(?:는|가)?)\s?[^.,\d]{0,8}$/,
};
