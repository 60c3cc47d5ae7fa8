import type { AreaMention } from '../records/area.ts';
import { areaName, findAreas } from '../records/areas.ts';
import { type Goods, goodsById, goodsCodes } from '../records/goods.ts';
import { parseCode } from '../records/goods-code.ts';
import { findGoods } from '../records/goods-mentions.ts';
import { lakePeriod } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { convertUnit } from '../records/units.ts';
import type { Question } from '../series/question.ts';
import { askedPeriod } from './asked-period.ts';
import { fillers, flowNouns, flowWords, type Measured, measureWords, roles } from './asked-words.ts';

/** A question in words as it was read. */
export interface Asked {
  question: Question;
  /** The same of the other measures, where the words leave open which is meant. */
  others: Question[];
  /** One sentence each. */
  assumptions: string[];
}

interface Word {
  start: number;
  end: number;
  key: string;
}

/** A letter that is not Latin. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;

/**
 * Reads a question in plain English: "China's exports of face masks to North Korea, January to April 2022",
 * "what did North Korea buy from China in May 2022".
 *
 * @param today `YYYY-MM-DD`, for "last month" and "since"
 * @throws Refusal that names what cannot be read: nothing is left out in silence
 */
export function readAsked(text: string, today: string): Asked {
  if (OTHER_SCRIPT.test(text))
    throw new Refusal(
      `"${text}" is not in English: ask in English, or in codes as in CHN export PRK HS:6307.90 value 2022-05`,
    );
  const period = askedPeriod(text, today);
  const areas = areasIn(text);
  const all = wordsOf(text);
  const flow = flowIn(text, all, areas);
  const spans = [period, ...areas, flow];
  const goods = goodsIn(text).filter((g) => !spans.some((s) => overlap(s, g)));
  const open = all.filter((w) => ![...spans, ...goods].some((s) => overlap(s, w)));
  refuseUnread(text, open);
  const assumptions = [period.assumption, flow.assumption].filter((a) => a !== null);
  const named = partiesOf(text, flow, areas, assumptions);
  const parties = worldTurned(named, flow.flow, assumptions);
  const codes = codesOf(
    text,
    goods,
    { reporter: parties.reporter, period: lakePeriod(period.from, period.to) },
    assumptions,
  );
  const base = { ...parties, codes, from: period.from, to: period.to, asKnown: null };
  const ask = (m: Measured): Question => ({
    ...base,
    unit: null,
    currency: null,
    ...m,
  });
  const measured = measureIn(open, all, goods, assumptions);
  if (measured) return { question: ask(measured), others: [], assumptions };
  return {
    question: ask({ measure: 'value' }),
    others: goods.length > 0 ? [ask({ measure: 'quantity' })] : [],
    assumptions,
  };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const WORD = /[\p{L}\p{N}$]+(?:[-’'.][\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
    key: m[0].toLowerCase().replace(/['’]s$/, ''),
  }));

/** Names keep their capitals in running text; a question typed without any is read as if it had them. */
function areasIn(text: string): AreaMention[] {
  const found = findAreas(text);
  if (found.length > 0 || /\p{Lu}/u.test(text.slice(1))) return found;
  return findAreas(text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

interface FlowWord extends Word {
  flow: Question['flow'];
  assumption: string | null;
}

function flowIn(text: string, all: Word[], areas: readonly AreaMention[]): FlowWord {
  const found = all
    .filter((w) => flowWords.has(w.key) && !areas.some((a) => overlap(a, w)))
    .map((w) => ({ ...w, flow: flowWords.get(w.key)!, assumption: null }));
  const kinds = new Set(found.map((f) => f.flow));
  const first = found[0];
  if (!first)
    throw new Refusal(
      `"${text}" says neither exports nor imports, trade nor balance, and names no indicator that is stored: say which is asked`,
    );
  const whole = { start: first.start, end: found.at(-1)!.end, key: first.key };
  // "trade balance", "trade surplus": trade says nothing more there.
  if (kinds.has('balance') && [...kinds].every((k) => k === 'balance' || k === 'trade'))
    return { ...whole, flow: 'balance', assumption: 'the balance is exports less imports' };
  if (kinds.size === 1) return first;
  if (
    kinds.size === 2 &&
    kinds.has('export') &&
    kinds.has('import') &&
    /^\S+ and \S+$/.test(text.slice(whole.start, whole.end))
  )
    return { ...whole, flow: 'trade', assumption: null };
  const said = found.map((f) => `"${text.slice(f.start, f.end)}"`);
  throw new Refusal(`"${text}" says ${said.slice(0, 2).join(' and ')}: ask for one flow at a time`);
}

interface AskedGoods {
  start: number;
  end: number;
  goods: Goods | null;
  /** Said as codes. */
  codes: string[];
}

function goodsIn(text: string): AskedGoods[] {
  const coded = Array.from(text.matchAll(/\bHS\s?:?\s?\d[\d.+]*\d/gi), (m) => ({
    ...{ start: m.index, end: m.index + m[0].length, goods: null },
    codes: parseCode(m[0]).split('+'),
  }));
  const named = findGoods(text)
    .map((g) => ({ start: g.start, end: g.end, goods: goodsById(g.id) ?? null, codes: [] }))
    .filter((g) => !coded.some((c) => overlap(c, g)));
  return [...coded, ...named].sort((a, b) => a.start - b.start);
}

function refuseUnread(text: string, open: readonly Word[]): void {
  const unread = open.filter(
    (w) => !fillers.has(w.key) && !measureWords.has(w.key) && !flowWords.has(w.key) && !(w.key in roles),
  );
  if (unread.length === 0) return;
  const words = text.slice(unread[0]!.start, unread.at(-1)!.end);
  throw new Refusal(
    `"${words}" in "${text}" is neither goods nor a country that is known, nor a word of a question: leave it out or write the code, as in HS:6307.90`,
  );
}

/** Who reports and with whom, from the words before each country. */
function partiesOf(
  text: string,
  flow: FlowWord,
  areas: readonly AreaMention[],
  assumptions: string[],
): Pick<Question, 'reporter' | 'partner'> {
  if (areas.length === 0)
    throw new Refusal(`"${text}" names no country that is known: write its name or code`);
  if (areas.length > 2)
    throw new Refusal(
      `"${text}" names ${areas.length} countries: ask for one reporter and one partner at a time`,
    );
  for (const a of areas)
    if (a.also)
      assumptions.push(
        `"${text.slice(a.start, a.end)}" read as ${areaName(a.code)}, not ${a.also.map(areaName).join(' or ')}`,
      );
  const inward = flow.flow === 'import' || flow.flow === 're-import';
  const said = areas.map((a) => ({
    code: a.code,
    role: roleOf(text, a),
    before: wordBefore(text, a),
    acts: acts(text, a, flow),
  }));
  // Exports go from the reporter, imports come to it.
  const [away, here] = inward ? ['source', 'destination'] : ['destination', 'source'];
  const doer =
    said.find((s) => s.before === 'by') ?? said.find((s) => s.acts) ?? said.find((s) => s.role === here);
  const partner = said.find((s) => s !== doer && (s.role === 'partner' || s.role === away));
  const reporter = doer ?? said.find((s) => s !== partner);
  if (!reporter)
    throw new Refusal(`"${text}" does not say whose ${flow.key}: write for example "China's ${flow.key} …"`);
  const other = partner ?? said.find((s) => s !== reporter);
  if (!partner && other) assumptions.push(`told from the side of ${areaName(reporter.code)}`);
  if (!other) assumptions.push('no partner is named: read as the whole world');
  return { reporter: reporter.code, partner: other?.code ?? 'WLD' };
}

/** "What did the world buy from Vietnam" is what Vietnam sold: the world publishes nothing. */
function worldTurned(
  parties: Pick<Question, 'reporter' | 'partner'>,
  flow: Question['flow'],
  assumptions: string[],
): Pick<Question, 'reporter' | 'partner' | 'flow'> {
  if (parties.reporter !== 'WLD' || (flow !== 'export' && flow !== 'import')) return { ...parties, flow };
  assumptions.push(`the world's trade is told from the side of ${areaName(parties.partner)}`);
  return { reporter: parties.partner, partner: 'WLD', flow: flow === 'export' ? 'import' : 'export' };
}

const roleOf = (text: string, area: AreaMention): (typeof roles)[string] =>
  roles[wordBefore(text, area)] ?? 'agent';

function wordBefore(text: string, area: AreaMention): string {
  const before = /(\p{L}+)\s+(?:the\s+)?$/iu.exec(text.slice(Math.max(0, area.start - 30), area.start));
  return before?.[1]?.toLowerCase() ?? '';
}

/** Whether the words around it say that the area does it: "soybeans China bought", "imported in China". */
function acts(text: string, area: AreaMention, flow: FlowWord): boolean {
  const before = wordBefore(text, area);
  const verb = text.slice(flow.start, flow.end).toLowerCase();
  if (before === 'in') return /^(?:re-?)?import/.test(verb);
  if (before in roles || flowNouns.has(verb)) return false;
  return /^\s+(?:(?:has|have|had)\s+)?$/.test(text.slice(area.end, flow.start));
}

function codesOf(
  text: string,
  goods: readonly AskedGoods[],
  where: { reporter: string; period: string },
  assumptions: string[],
): string[] {
  if (goods.length === 0) return ['TOTAL'];
  const sets = goods.map((g) => {
    if (!g.goods) return g.codes;
    const { codes, note } = goodsCodes(g.goods, where);
    const said = text.slice(g.start, g.end);
    if (codes.length === 0)
      throw new Refusal(`"${said}" has no agreed list of codes (${note}): write the codes, as in HS:6307.90`);
    if (!g.goods.label.startsWith(said.toLowerCase())) assumptions.push(`"${said}" read as ${g.goods.label}`);
    if (note) assumptions.push(note);
    return [...codes].sort();
  });
  const joined = [...new Set(sets.map((codes) => codes.join('+')))];
  if (joined.length === 1) return sets[0]!;
  assumptions.push('the goods named are added together');
  return joined;
}

function measureIn(
  open: readonly Word[],
  all: readonly Word[],
  goods: readonly AskedGoods[],
  assumptions: string[],
): Measured | null {
  const said = open.map((w) => measureWords.get(w.key)).filter((m) => m !== undefined);
  // "how many tonnes": the unit says more than the question word.
  const best = said.find((m) => m.unit ?? m.currency ?? m.measure === 'weight') ?? said[0];
  if (best) return best;
  const much = all.some(
    (w, i) =>
      w.key === 'much' && all[i - 1]?.key === 'how' && goods.some((g) => g.start === all[i + 1]?.start),
  );
  const unit = goods[0]?.goods?.unit;
  if (!much || !unit || convertUnit('1', unit, 'kg') === null) return null;
  assumptions.push('"how much" read as weight: ask for "the value of" to have money');
  return { measure: 'weight' };
}
