import { areaName } from '../records/areas.ts';
import { wordTable } from '../records/word-table.ts';
import type { Context } from './context.ts';

/** The country of a national story that does not say it, and what tells. */
export interface Home {
  code: string;
  assumption: string;
}

/** Publishers and outlets whose unmarked "exports" are their own country's. */
const VOICES: [RegExp, string][] = [
  [/\b(?:Xinhua|GACC|General Administration of Customs|MOFCOM)\b/, 'CHN'],
  [/\b(?:KBS|Yonhap|Korea Customs Service|KITA)\b/, 'KOR'],
  [/\b(?:Jiji|Kyodo|NHK)\b/, 'JPN'],
  [/\bKCNA\b/, 'PRK'],
  [
    /\b(?:Census Bureau|Census\/BEA|BEA|Bureau of Economic Analysis|FT-900|goods and services deficit)\b/i,
    'USA',
  ],
  [/\bEurostat\b/, 'EA'],
  [/\b(?:Office for National Statistics|ONS|HMRC)\b/, 'GBR'],
  [/\b(?:Stats NZ)\b/, 'NZL'],
  [/\b(?:Australian Bureau of Statistics)\b/, 'AUS'],
  [/\b(?:Destatis)\b/, 'DEU'],
  [/\b(?:Insee|INSEE)\b/, 'FRA'],
  [/\b(?:Istat|ISTAT)\b/, 'ITA'],
  [/\b(?:Statistics Canada|StatCan)\b/, 'CAN'],
  [/\b(?:Secex|Siscomex)\b/, 'BRA'],
  [/\b(?:TurkStat|TUIK)\b/, 'TUR'],
  [/\b(?:Rosstat|Federal Customs Service)\b/, 'RUS'],
  [/\b(?:New Delhi|DGCI&S|Udyog Bhawan|lakh crore)\b/, 'IND'],
];

/** Money in which only one country counts its trade. */
export const MONEYS: Record<string, string> = wordTable({
  CNY: 'CHN',
  JPY: 'JPN',
  KRW: 'KOR',
  INR: 'IND',
  EUR: 'EA',
  GBP: 'GBR',
  RUB: 'RUS',
  BRL: 'BRA',
  CAD: 'CAN',
  AUD: 'AUS',
  VND: 'VNM',
  IDR: 'IDN',
  THB: 'THA',
  TWD: 'TWN',
  TRY: 'TUR',
  CHF: 'CHE',
  SEK: 'SWE',
  MXN: 'MEX',
  ZAR: 'ZAF',
  PKR: 'PAK',
  BDT: 'BGD',
  KES: 'KEN',
  NGN: 'NGA',
  PHP: 'PHL',
  MYR: 'MYS',
});

/** Whose trade an article is about where no country stands in it, by its publisher, else by its money. */
export function homeOf({ article, figures }: Context): Home | null {
  for (const where of [article.title ?? '', article.text]) {
    for (const [pattern, code] of VOICES) {
      const voice = pattern.exec(where)?.[0];
      if (voice)
        return { code, assumption: `No country is named: read as ${areaName(code)}, by "${voice}".` };
    }
  }
  for (const { unit } of figures) {
    const code = MONEYS[unit ?? ''];
    if (code)
      return { code, assumption: `No country is named: read as ${areaName(code)}, by the money (${unit}).` };
  }
  return null;
}
