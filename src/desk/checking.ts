import type { Article } from '../article/article.ts';
import { ofLength } from '../article/length.ts';
import { readArticle } from '../article/read-article.ts';
import { isPdf, readPdf } from '../article/read-pdf.ts';
import type { Claim, TradeSeries } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { Lake } from '../lake/lake.ts';
import { areaByCode, areaByName } from '../records/areas.ts';
import { formatCode, parseCode } from '../records/goods-code.ts';
import { findGoods } from '../records/goods-mentions.ts';
import { isMonth, parsePeriod } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Checked } from '../report/checked.ts';
import { checkArticle } from '../rules/check-article.ts';
import { judge } from '../verdicts/judge.ts';
import { judgeBeside } from '../verdicts/judge-beside.ts';
import { judgeMeasured } from '../verdicts/judge-measured.ts';

/** What an editor says of one figure instead of what was read; absent fields stay as read. */
export interface Correction {
  period?: string;
  reporter?: string;
  partner?: string;
  flow?: string;
  goods?: string;
  measure?: string;
}

/** A check as the desk keeps it: what was found, what was corrected and what was dismissed, by figure. */
export interface Check extends Checked {
  corrections: Record<number, Correction>;
  dismissed: Record<number, string>;
}

/** No article has as many; the page of a check shows a card for each. */
const MOST_FIGURES = 3_000;

/** Text, Markdown, HTML or PDF, by content. @throws Refusal for what is none or too long. */
export async function articleOf(name: string, bytes: Uint8Array, date: string | null): Promise<Article> {
  if (bytes.length === 0)
    throw new Refusal('there is no text: paste the article, drop a file or give its address');
  const article = ofLength(isPdf(bytes) ? await readPdf(name, bytes) : await readArticle(name, bytes));
  return { ...article, date: date ?? article.date };
}

/**
 * Judges an article, with the readings an editor corrected, against all that is stored.
 *
 * @throws Refusal for more figures than a page can show.
 */
export async function check(
  lake: Lake,
  article: Article,
  corrections: Check['corrections'] = {},
  dismissed: Check['dismissed'] = {},
): Promise<Check> {
  const figures = readFigures(article);
  if (figures.length > MOST_FIGURES)
    throw new Refusal(`the text has ${figures.length} figures: give at most ${MOST_FIGURES} at a time`);
  const read = readClaims(article, figures);
  const claims = read.map((claim, i) => (corrections[i] ? corrected(claim, corrections[i]) : claim));
  const { relations, alarms } = checkArticle(claims);
  const judged = await judge(lake, claims, alarms, { asKnown: null });
  const byHand = new Set(Object.keys(corrections).map(Number));
  const verdicts = await judgeMeasured(lake, article, judged, { asKnown: null }, byHand);
  const beside = await judgeBeside(lake, article, claims, { asKnown: null });
  return { article, verdicts, relations, ...beside, corrections, dismissed };
}

/** The claim with an editor's reading. @throws Refusal naming the field that cannot be understood. */
export function corrected(claim: Claim, c: Correction): Claim {
  const { series } = claim;
  const trade = series && 'reporter' in series ? series : null;
  const base = trade ?? {
    reporter: '?',
    flow: 'export' as const,
    partner: '?',
    goods: 'TOTAL',
    codes: ['TOTAL'],
  };
  const { fit, wider, ...plain } = base;
  const goods = c.goods ? goodsOf(c.goods) : null;
  return {
    ...claim,
    domain: 'trade',
    series: {
      ...(goods ? plain : base),
      ...(c.reporter && { reporter: area(c.reporter) }),
      ...(c.partner && { partner: area(c.partner) }),
      ...(c.flow && { flow: flowOf(c.flow) }),
      ...goods,
    },
    period: c.period ? periodOf(c.period) : claim.period,
    unit: c.measure ? unitOf(c.measure, claim.unit) : claim.unit,
    assumptions: [...claim.assumptions, 'The reading was set by hand.'],
    assumed: c.period ? claim.assumed.filter((a) => a !== 'time') : claim.assumed,
  };
}

function area(text: string): string {
  const found = areaByCode(text.toUpperCase()) ?? areaByName(text);
  if (!found) throw new Refusal(`"${text}" is no country that is known: write a name or a code such as PRK`);
  return found.code;
}

function flowOf(text: string): 'export' | 'import' | 'trade' | 'balance' {
  if (text === 'export' || text === 'import' || text === 'trade' || text === 'balance') return text;
  throw new Refusal(`"${text}" is no flow: export, import, trade or balance`);
}

function periodOf(text: string): string {
  const span = parsePeriod(text);
  if (!span || !isMonth(span.from) || !isMonth(span.to))
    throw new Refusal(`"${text}" is no period: write a month as 2022-05, or a year`);
  return text;
}

function goodsOf(text: string): Pick<TradeSeries, 'goods' | 'codes' | 'fit'> {
  if (/^(total|all goods)$/i.test(text)) return { goods: 'TOTAL', codes: ['TOTAL'] };
  if (/^(HS:?\s*)?[\d.]+$/i.test(text)) {
    const code = formatCode(parseCode(text.replace(/^HS:?\s*/i, 'HS:')));
    return { goods: code, codes: [code] };
  }
  const found = findGoods(text)[0];
  if (!found || found.codes.length === 0)
    throw new Refusal(`no code is known for "${text}": write one, as in HS:6307.90`);
  const fit = found.fit === 'exact' ? undefined : found.fit;
  return { goods: found.label, codes: found.codes.map(formatCode), ...(fit && { fit }) };
}

/** Units that a figure may be set to by hand, with their names; money keeps its own currency. */
export const units: Readonly<Record<string, string>> = {
  ...{ value: 'money', item: 'pieces', pair: 'pairs', dose: 'doses', kg: 'kilograms', t: 'tonnes' },
  ...{ l: 'litres', bbl: 'barrels' },
};

/** The unit a measure means: one of those above, or `quantity` and `weight` as the figure has them. */
function unitOf(measure: string, unit: string | null): string {
  const is = (pattern: RegExp) => unit !== null && pattern.test(unit);
  if (measure === 'value') return is(/^[A-Z]{3}$/) ? unit! : 'USD';
  if (measure === 'weight') return is(/^(?:kg|t)$/) ? unit! : 'kg';
  if (measure === 'quantity') return is(/^(?:pair|dose|l|bbl)$/) ? unit! : 'item';
  if (Object.hasOwn(units, measure)) return measure;
  throw new Refusal(
    `"${measure.slice(0, 40)}" is no measure: value, quantity or weight, or a unit: ${Object.keys(units).slice(1).join(', ')}`,
  );
}

/** JSON has no infinity, which open interval ends are. */
export const packed = (check: Check): string =>
  JSON.stringify(
    { ...check, article: { ...check.article, toSource: [...check.article.toSource] } },
    (_, v) => (v === Infinity ? '+Infinity' : v === -Infinity ? '-Infinity' : v),
  );

export function unpacked(document: string): Check {
  const ends = new Set(['low', 'high']);
  const check = JSON.parse(document, (k, v) =>
    ends.has(k) && typeof v === 'string' ? Number(v) : v,
  ) as Check;
  return { ...check, article: { ...check.article, toSource: Uint32Array.from(check.article.toSource) } };
}
