import { areaByName, findAreas } from '../../records/areas.ts';
import { partyCode } from '../parties.ts';

/** A country in a sentence, and what its particle or preposition makes of it. */
export interface Party {
  start: number;
  end: number;
  codes: string[];
  role: 'subject' | 'to' | 'from' | 'with' | 'pair';
}

/** Single signs that stand for a country beside another one or behind a preposition. */
const SIGNS: Record<string, string> = {
  中: 'CHN',
  华: 'CHN',
  朝: 'PRK',
  韩: 'KOR',
  日: 'JPN',
  美: 'USA',
  俄: 'RUS',
  欧: 'EU27',
  英: 'GBR',
  德: 'DEU',
  法: 'FRA',
  澳: 'AUS',
  印: 'IND',
  越: 'VNM',
  台: 'TWN',
  港: 'HKG',
  北: 'PRK',
  북: 'PRK',
  중: 'CHN',
  한: 'KOR',
  미: 'USA',
  일: 'JPN',
  러: 'RUS',
  조: 'PRK',
  독: 'DEU',
  영: 'GBR',
  인: 'IND',
};

const CHINESE = [
  // 对朝出口, 自华进口, 对美贸易
  /(对|向|自|从|与)([朝华韩美日俄欧英德法澳印越台港])(?=[出进贸投的输销购商货服]|\d|双)/g,
  /([中朝韩美日俄欧英德法澳印越])([中朝韩美日俄欧英德法澳印越])(?=两国|双边|贸易|经贸|进出口|边境|边贸|关系)/g,
  /(我国|我(?=[对自从与向出进]))|([朝中韩美日俄])方/g,
];
const KOREAN = [
  /(?<![가-힣])대(북한|중국|미국|일본|러시아|한국|베트남|북|중|미|일|러|한|EU|아세안)(?=\s?(?:수출|수입|교역|무역|투자|제재|식량|흑자|적자))/g,
  /(?<![가-힣])([북한미중일러조])[·∙-]?([북한미중일러조])(?=\s?(?:무역|교역|접경|국경|양국|간|관계|수출입))/g,
  /(우리나라|국내\s?(?=수출|수입))/g,
];

/** Unions, which the table of areas names in English only. */
const UNIONS: [RegExp, string][] = [
  [/欧盟|欧洲联盟|유럽연합|(?<![A-Za-z])EU(?![A-Za-z])/g, 'EU27'],
  [/东盟|东南亚国家联盟|아세안|동남아시아국가연합/g, '?'],
];

/** Provinces and cities report trade and cases of their own, which are no country's. */
const PLACES: Record<string, RegExp> = {
  zh: /(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|北京|天津|上海|重庆|深圳|武汉|大连|丹东|延边|广州|青岛|东京|首尔)(?!时间|合作组织|\d{1,2}月\d{1,2}日电|电|\d{1,2}月\d{1,2}日[（(]|方面|口岸)(?:省|市|自治区|州)?/g,
  ko: /(?<![가-힣])(?:(?:서울|부산|대구|인천|광주|대전|울산|세종)(?:시|특별시|광역시)?|경기도?|강원도?|충청?[남북]도?|전라?[남북]도?|경상?[남북]도?|제주도?|랴오닝성|지린성|헤이룽장성|산둥성|광둥성|단둥시?|상하이시?|베이징시?|도쿄도?)(?=$|[은는이가의에]|\s(?!=))(?!에서\s열)/g,
};

/** Countries in order, without overlap. */
export function partiesIn(text: string, language: string): Party[] {
  const found = language === 'zh' ? chinese(text) : korean(text);
  const named = [
    ...findAreas(text),
    ...UNIONS.flatMap(([pattern, code]) =>
      [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, code })),
    ),
  ];
  for (const m of text.matchAll(PLACES[language] ?? /(?!)/g))
    found.push({ start: m.index, end: m.index + m[0].length, codes: ['?'], role: 'subject' });
  for (const { start, end, code } of named) {
    if (found.some((p) => p.start < end && start < p.end)) continue;
    const before = text.slice(Math.max(0, start - 3), start);
    const after = text.slice(end, end + 8);
    if (isNoParty(after)) continue;
    found.push({
      start,
      end,
      codes: [code === '?' ? code : partyCode(code)],
      role: language === 'zh' ? roleBefore(before, after) : roleAfter(after),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Offices and outlets that carry a country's name are sources, not parties; money is neither. */
const isNoParty = (after: string): boolean =>
  /^(?:海关|关税厅|商务部|统计|财务省|厚生|产业通商|银行|政府(?!统计)|媒体|中央通讯社|官方|元|盾|卢|\s?해관|\s?세관|\s?관세청|\s?상무부|\s?재무성|\s?후생|\s?관영|\s?매체|\s?정부|\s?당국|\s?정보|중앙은행|은행|무역협회|\s?달러|\s?위안|의소리|의\s?소리)/.test(
    after,
  );

const roleBefore = (before: string, after: string): Party['role'] =>
  /(?:对|向|往|至|输往|销往)$/.test(before)
    ? 'to'
    : /(?:自|从|由|来自)$/.test(before)
      ? 'from'
      : /[与同]$/.test(before) || /^之间/.test(after)
        ? 'with'
        : 'subject';

const roleAfter = (after: string): Party['role'] =>
  /^(?:에서|으로부터|로부터|산(?!업|유국|림|악|둥|시))/.test(after)
    ? 'from'
    : /^(?:으로의|로의|에\s?대한|에게|으로|로(?!부터)|에(?!서)|행)/.test(after)
      ? 'to'
      : /^(?:와의|과의|와|과)/.test(after)
        ? 'with'
        : 'subject';

function chinese(text: string): Party[] {
  const [with1, pair, own] = CHINESE.map((p) => [...text.matchAll(p)]) as [M[], M[], M[]];
  return [
    ...with1.map((m) =>
      party(m, [SIGNS[m[2]!]!], /[对向]/.test(m[1]!) ? 'to' : /[自从]/.test(m[1]!) ? 'from' : 'with'),
    ),
    ...pair.filter((m) => m[1] !== m[2]).map((m) => party(m, [SIGNS[m[1]!]!, SIGNS[m[2]!]!], 'pair')),
    ...own.map((m) => party(m, [m[1] ? 'CHN' : SIGNS[m[2]!]!], 'subject')),
  ];
}

function korean(text: string): Party[] {
  const [toward, pair, own] = KOREAN.map((p) => [...text.matchAll(p)]) as [M[], M[], M[]];
  return [
    ...toward.map((m) => party(m, [SIGNS[m[1]!] ?? codeOf(m[1]!)], 'to')),
    ...pair.filter((m) => m[1] !== m[2]).map((m) => party(m, [SIGNS[m[1]!]!, SIGNS[m[2]!]!], 'pair')),
    ...own.map((m) => party(m, ['KOR'], 'subject')),
  ];
}

type M = RegExpExecArray;
const party = (m: M, codes: string[], role: Party['role']): Party => ({
  start: m.index,
  end: m.index + m[0].length,
  codes,
  role,
});

const codeOf = (name: string): string =>
  name === 'EU' ? 'EU27' : name === '아세안' ? '?' : partyCode(areaByName(name)?.code ?? '?');
