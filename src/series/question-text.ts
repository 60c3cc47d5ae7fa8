import { areaByCode, areaByName } from '../records/areas.ts';
import { goodsByWords, goodsCodes } from '../records/goods.ts';
import { formatCode, parseCode } from '../records/goods-code.ts';
import { isDay, lakePeriod, parsePeriod } from '../records/period.ts';
import type { Measure } from '../records/record.ts';
import { Refusal } from '../records/refusal.ts';
import { unitByWord } from '../records/units.ts';
import type { Question } from './question.ts';

const flows: readonly Question['flow'][] = ['export', 'import', 're-export', 're-import', 'trade', 'balance'];
const measures: readonly Measure[] = ['value', 'quantity', 'weight'];
const EXAMPLE = 'CHN export PRK HS:6307.90 quantity 2022-01..2022-05';

/** The question in the grammar: `CHN export PRK HS:6307.90 quantity:item 2022-01..2022-05 @2022-06-20`. */
export function questionText(q: Question): string {
  const unit = q.measure === 'value' ? q.currency : q.measure === 'quantity' ? q.unit : null;
  const measure = unit ? `${q.measure}:${unit}` : q.measure;
  // One set of codes needs no comma; of several goods each may be a set of its own.
  const goods = q.codes
    .map(formatCode)
    .join(q.codes.some((c) => c.includes('+')) ? ',' : '+')
    .replaceAll('+HS:', '+');
  const day = q.asKnown ? ` @${q.asKnown}` : '';
  return `${q.reporter} ${q.flow} ${q.partner} ${goods} ${measure} ${lakePeriod(q.from, q.to)}${day}`;
}

/** Whether the text is meant in the grammar and not in plain words: it ends in measure and period, or begins in codes. */
export function isTyped(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.at(-1)!.startsWith('@')) words.pop();
  const flow = words.findIndex((w) => flows.some((f) => f === w.toLowerCase()));
  if (flow < 1) return false;
  const tail = measureOf(words.at(-2)!) !== null && parsePeriod(words.at(-1)!.toUpperCase()) !== null;
  const head = flow === 1 && areaByCode(words[0]!.toUpperCase()) !== undefined;
  return tail || (head && !words.some((w) => /^(?:of|to|from|in|with)$/i.test(w)));
}

/**
 * Reads the grammar: reporter, flow, partner, goods, measure, period, and `@` with a day to ask as known then.
 * Parties by code or name, goods as `TOTAL`, as codes or in words of the lexicon, in any case.
 *
 * @throws Refusal that names the part that cannot be read and what may stand there
 */
export function parseQuestion(text: string): Question {
  const words = text.trim().split(/\s+/);
  const asKnown = words.at(-1)!.startsWith('@') ? dayOf(words.pop()!) : null;
  const at = words.findIndex((w, i) => i > 0 && flowOf(w) !== null);
  if (at < 0)
    throw new Refusal(`"${text}" names no flow: write ${or(flows)} after the reporter, as in ${EXAMPLE}`);
  if (words.length < at + 5)
    throw new Refusal(
      `"${text}" is too short: write reporter, flow, partner, goods, measure and period, as in ${EXAMPLE}`,
    );
  const { from, to } = monthsIn(words.at(-1)!);
  const measured = measureIn(words.at(-2)!);
  const reporter = area(words.slice(0, at).join(' '), 'reporter');
  const { partner, codes } = partnerAndGoods(words.slice(at + 1, -2), {
    reporter,
    period: lakePeriod(from, to),
  });
  return { reporter, flow: flowOf(words[at]!)!, partner, codes, ...measured, from, to, asKnown };
}

const flowOf = (word: string): Question['flow'] | null => {
  const plain = word.toLowerCase();
  return flows.find((f) => f === plain || `${f}s` === plain) ?? null;
};

const measureOf = (word: string): Measure | null => {
  const plain = word.split(':')[0]!.toLowerCase();
  return measures.find((m) => m === plain) ?? null;
};

const or = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function dayOf(word: string): string {
  if (isDay(word.slice(1))) return word.slice(1);
  throw new Refusal(`"${word}" is not a day to ask as known on: write @2022-06-20`);
}

function monthsIn(word: string): { from: string; to: string } {
  const span = parsePeriod(word.toUpperCase());
  if (span?.from.length === 7) return span;
  throw new Refusal(
    `"${word}" is not a period of whole months: write 2022-05, 2022, 2022-Q1 or a span such as 2022-01..2022-05`,
  );
}

function measureIn(word: string): Pick<Question, 'measure' | 'unit' | 'currency'> {
  const measure = measureOf(word);
  const unit = word.includes(':') ? word.slice(word.indexOf(':') + 1) : null;
  if (!measure)
    throw new Refusal(
      `"${word}" is not a measure: write ${or(measures)} before the period, also with a unit as in quantity:item or value:USD`,
    );
  if (unit === null) return { measure, unit: null, currency: null };
  if (measure === 'weight') throw new Refusal(`"${word}": weight is always in kilograms, write weight alone`);
  if (measure === 'value') {
    if (/^[a-z]{3}$/i.test(unit)) return { measure, unit: null, currency: unit.toUpperCase() };
    throw new Refusal(`"${unit}" in "${word}" is not a currency: write three letters, as in value:USD`);
  }
  const known = unitByWord(unit);
  if (known?.times === '1') return { measure, unit: known.unit, currency: null };
  throw new Refusal(
    `"${unit}" in "${word}" is not a unit: write item, pair, kg, t, l, bbl, dose, m2 or another of the lake`,
  );
}

function area(words: string, role: string): string {
  const found = areaByCode(words.toUpperCase()) ?? areaByName(words);
  if (found) return found.code;
  throw new Refusal(
    `"${words}" is no ${role} that is known: write a code such as CHN, PRK or WLD, or a country's name`,
  );
}

/** The longest words that name a partner and leave goods behind. */
function partnerAndGoods(
  words: string[],
  where: { reporter: string; period: string },
): Pick<Question, 'partner' | 'codes'> {
  for (let n = words.length - 1; n >= 1; n--) {
    const name = words.slice(0, n).join(' ');
    const found = areaByCode(name.toUpperCase()) ?? areaByName(name);
    if (found) return { partner: found.code, codes: goodsIn(words.slice(n).join(' '), where) };
  }
  return { partner: area(words[0]!, 'partner'), codes: [] };
}

function goodsIn(text: string, where: { reporter: string; period: string }): string[] {
  if (/^(?:HS\s*:?\s*\d.*|total|[\d.+\s]+)$/i.test(text)) return codesIn(text);
  const goods = goodsByWords(text);
  if (!goods)
    throw new Refusal(
      `"${text}" is no goods that is known: write TOTAL, a code such as HS:6307.90, or a word of the lexicon such as "face masks"`,
    );
  const { codes } = goodsCodes(goods, where);
  if (codes.length > 0) return [...codes].sort();
  throw new Refusal(`"${text}" has no agreed list of codes: write the codes, as in HS:6307.90+4015.12`);
}

/** `HS:9025.11+9025.19` is one set; `HS:6307.90,HS:9025.11+9025.19` two goods, the second a set. */
function codesIn(text: string): string[] {
  const goods = text.split(',').map((part) => parseCode(part));
  return goods.length === 1 ? goods[0]!.split('+') : goods;
}
