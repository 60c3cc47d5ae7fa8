import type { Found } from './found.ts';
import type { Token } from './token.ts';

const DEAL = new Set(
  (
    'import imports imported importing export exports exported exporting buy buys bought buying purchase purchases purchased purchasing sell sells sold selling ' +
    'ship ships shipped shipping send sends sent sending deliver delivers delivered delivering supply supplies supplied order orders ordered load loaded ' +
    'unload unloaded receive receives received receiving produce produces produced trade traded take took taken acquire acquired procure procured record recorded records register registered registers report reports reported reporting log logged show shows showed shown count counted detect detected confirm confirmed'
  ).split(' '),
);
const STATED = new Set(
  (
    'deaths death cases case infections infection fatalities recoveries patients vaccines vaccine doses masks shipments shipment imports exports trade sales purchases deliveries delivery arrivals cargo cargoes ' +
    'goods casualties injuries hospitalizations hospitalisations tonnes tons barrels units ones orders inflows outflows vessels trains trucks flights tests exchange transactions'
  ).split(' '),
);
/** What follows "no" without being a quantity: "no doubt", "no comment", "no longer". */
const IDLE = new Set(
  'doubt longer one comment idea plan plans evidence reason reasons way sign signs immediate details detail data figures figure information more further breakdown break mention indication explanation need matter secret surprise wonder date decision other such fewer less later change changes choice chance question limit limits objection problem problems room sense time word thanks means exception intention authority power basis agreement deal policy link links proof record records reports report confirmation response reply clear obvious single point place hurry fault body thing where matter interest impact effect difference progress end stranger small great big easy good longer-term significant meaningful substantive real major numbers number explanation risk danger worse better'.split(
    ' ',
  ),
);
const NEGATION = new Set([
  'not',
  "didn't",
  "don't",
  "doesn't",
  "hasn't",
  "haven't",
  "hadn't",
  "wasn't",
  "weren't",
  'never',
  'nobody',
  'neither',
  'nor',
  "couldn't",
  "won't",
  'without',
  'stopped',
  'ceased',
  'hardly',
]);

const ONE_OF =
  /^(case|death|infection|dose|mask|shipment|cargo|tonne|ton|kilogram|kilo|barrel|litre|ship|vessel|train|truck|wagon|container|unit|piece|person|patient|ventilator|order)$/;

/** A stated nothing: "did not import any", "no new cases", "none", "zero", "bought nothing", "not a single mask". */
export function readZero(tokens: readonly Token[], i: number): Found | null {
  const { key } = tokens[i]!;
  if (key === 'no') return noThing(tokens, i) ? zero(i, i + 1) : null;
  if (key === 'any') return negated(tokens, i) ? zero(i, i + 1) : null;
  if (key === 'none') return none(tokens, i) ? zero(i, i + 1) : null;
  if (key === 'nothing') return DEAL.has(tokens[i - 1]?.key ?? '') ? zero(i, i + 1) : null;
  if (key === 'nil') return zero(i, i + 1);
  if (key === 'zero') return isZero(tokens, i) ? zero(i, i + 1) : null;
  if (key === 'not' && tokens[i + 1]?.key === 'one' && ONE_OF.test(tokens[i + 2]?.key ?? ''))
    return zero(i, i + 2);
  if (key === 'not' && tokens[i + 1]?.key === 'a' && tokens[i + 2]?.key === 'single')
    return tokens[i + 3]?.kind === 'word' &&
      !/^(word|day|one|moment|time|person|soul|thing)$/.test(tokens[i + 3]!.key)
      ? zero(i, i + 3)
      : null;
  return null;
}

const zero = (from: number, to: number): Found => ({
  from,
  to,
  form: 'zero',
  value: 0,
  printed: { low: 0, high: 0 },
  plain: null,
  scale: 0,
  unit: null,
  money: false,
  words: true,
  malformed: null,
  kind: 'zero',
});

function noThing(tokens: readonly Token[], i: number, depth = 0): boolean {
  const next = tokens[i + 1];
  if (!next?.gap || next.kind !== 'word' || IDLE.has(next.key)) return false;
  const nouns = nounPhrase(tokens, i + 1);
  if (nouns.length === 0 || nouns.some((noun) => IDLE.has(noun))) return false;
  if (nouns.some((noun) => STATED.has(noun))) return true;
  const verb = tokens[i - 1]?.key ?? '';
  if (
    /^(show|shows|showed|shown|report|reports|reported|reporting|take|took|taken|record|records|order|orders|count|supply|trade|confirmed|confirm)$/.test(
      verb,
    )
  )
    return false;
  return DEAL.has(verb) || (depth < LONGEST_LIST && listed(tokens, i, depth + 1));
}

/** "no face masks, no thermometers and no ventilators sold": the list goes on from a "no" that counted. */
const LONGEST_LIST = 8;
function listed(tokens: readonly Token[], i: number, depth: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 8); at--) {
    const { key, kind } = tokens[at]!;
    if (key === 'no') return noThing(tokens, at, depth);
    if (kind === 'sign' && key !== ',' && key !== '-') return false;
  }
  return false;
}

/** The words of a noun phrase, up to a preposition, a verb of the clause or a mark. */
function nounPhrase(tokens: readonly Token[], i: number): string[] {
  const words: string[] = [];
  for (let at = i; at < tokens.length && words.length < 5; at++) {
    const { key, kind, gap, text } = tokens[at]!;
    if (text === '-' && !gap) continue;
    if (
      kind === 'word' &&
      /^(from|to|in|on|at|of|was|were|have|has|had|with|and|or|for|by|since|that|is|are|been|last|this|across|between|during|into|sold|reported|registered|recorded|while|but)$/.test(
        key,
      )
    )
      break;
    if (kind === 'number') continue;
    if (kind !== 'word') break;
    words.push(key);
  }
  return words;
}

/** "did not import any", "without importing any", "never sold any": a negation with a verb of dealing in one clause. */
function negated(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.key ?? '';
  if (
    /^(more|longer|time|way|case|further|one|other|sign|evidence|change|doubt|comment|details?|yardstick|means|of|information|reason|such|given|plans?|kind)$/.test(
      next,
    ) &&
    next !== 'of'
  )
    return false;
  let deal = false;
  for (let at = i - 1; at >= Math.max(0, i - 9); at--) {
    const { key, kind } = tokens[at]!;
    if (kind === 'sign' && /[.;:!?]/.test(key)) return false;
    if (DEAL.has(key)) deal = true;
    if (NEGATION.has(key) || key === "n't") return deal || (key === 'without' && STATED.has(next));
  }
  return false;
}

/** "loaded none", "In May, none.": not "none of the services numbers", "none other". */
function none(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (
    next?.kind === 'word' &&
    /^(other|the|too|is|are|has|have|will|can|would|wanted|said|knows?)$/.test(next.key)
  )
    return false;
  if (next?.key === 'of') return DEAL.has(tokens[i - 1]?.key ?? '');
  return (
    DEAL.has(tokens[i - 1]?.key ?? '') ||
    !next ||
    next.kind === 'sign' ||
    /^(in|at|from|since|last|this|were|was|to|afterwards|thereafter|then|so|yet|before|after|left)$/.test(
      next.key,
    )
  );
}

function isZero(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.key ?? '';
  if (
    before === 'ground' ||
    before === 'net' ||
    before === 'sub' ||
    (tokens[i - 1]?.text === '-' && !tokens[i]!.gap)
  )
    return false;
  if (next?.text === '-' && !next.gap) return false;
  if (next?.kind !== 'word') return true;
  if (/^(tolerance|sum|hour|growth|covid|emission|carbon|gravity|interest|rated|chance|day)$/.test(next.key))
    return false;
  return !/^(percent|per|pct|point)$/.test(next.key);
}
