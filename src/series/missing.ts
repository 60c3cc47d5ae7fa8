import { areaByCode, areaName } from '../records/areas.ts';
import { formatCode } from '../records/goods-code.ts';
import { periodName } from '../records/period.ts';
import type { Question } from './question.ts';

/** "China's exports of HS:6307.90 to North Korea". */
export function flowName({ reporter, flow, partner, codes }: Question): string {
  const whose = `${capital(areaName(reporter))}'s`;
  const of = codes[0] === 'TOTAL' ? '' : ` of ${goodsName(codes)}`;
  const whom = partner === 'WLD' ? 'the world' : areaName(partner);
  if (flow === 'trade') return `${whose} trade${of} with ${whom}`;
  if (flow === 'balance') return `${whose} trade balance${of} with ${whom}`;
  const away = flow === 'export' || flow === 're-export';
  return `${whose} ${flow}s${of} ${away ? 'to' : 'from'} ${whom}`;
}

export const goodsName = (codes: readonly string[]): string =>
  codes[0] === 'TOTAL' ? 'all goods' : formatCode(codes.join('+'));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence: what no release has, why the nearest one does not answer, and which download would settle it. */
export function notCovered(question: Question, period: string, why: string | null): string {
  const what = `${flowName(question)} in ${periodName(period)}`;
  const known = question.asKnown ? ` published by ${question.asKnown}` : ' stored';
  const first = why ? `${what}: ${why}` : `no release${known} covers ${what}`;
  return `${first}; ${remedy(question, period)} would settle it`;
}

/** The download that has the cell. */
function remedy({ reporter, partner, flow, codes }: Question, period: string): string {
  const goods = codes[0] === 'TOTAL' ? 'all goods' : goodsName(codes);
  const scope = `for ${goods}, ${periodName(period)}`;
  if (areaByCode(reporter)?.publishes === false) {
    const turned = flow === 'export' ? 'import' : flow === 'import' ? 'export' : 'trade';
    const other =
      areaByCode(partner)?.kind === 'country' ? `, ${turned}s as ${areaName(partner)} reports them,` : '';
    return `${areaName(reporter)} publishes none, so ${downloads[partner] ?? 'a UN Comtrade download'}${other} ${scope}`;
  }
  return `${downloads[reporter] ?? `a UN Comtrade download of reporter ${areaName(reporter)}`} ${scope}`;
}

const downloads: Record<string, string> = {
  CHN: 'a download of the online query of China Customs (GACC)',
};
