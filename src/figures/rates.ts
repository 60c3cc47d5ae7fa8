import { keyAt, partsClauses, type Scene } from './scene.ts';
import type { Token } from './token.ts';

const MEASURE =
  /^(day|week|month|year|hour|minute|tonne|ton|kilo|kilogram|kg|barrel|litre|liter|gallon|bushel|ounce|pound|head|person|piece|unit|share|dose|dozen|pair|metre|meter|km|kilometre|time|night|quarter|carton|bag|box|mask|pill|ticket|bottle|pack|lb|oz|capita|mile|acre|hectare|case|dollar|kwh|mwh|mmbtu|bbl|t|mt|sq|cubic)$/;
const BREAK = /^(from|in|and|was|were|to|at|with|on|over|by|is|are|had|has|said|as|or|but|while)$/;

/** A level for each of something: "10,000 new cases per day", "$793 a tonne", "seven for each American", "3.6 cents apiece". */
export function isPerUnit({ tokens, found, unitTo }: Scene): boolean {
  for (let k = found.to; k < Math.min(tokens.length, unitTo + 5); k++) {
    const { key, kind } = tokens[k]!;
    const next = keyAt(tokens, k + 1);
    // "1 kilo or so for each"
    if (key === 'or' && /^(so|thereabouts)$/.test(next)) {
      k++;
      continue;
    }
    if (/^(bpd|mph|kph)$/.test(key)) return true;
    if (key === '/') return MEASURE.test(next) && !tokens[k + 1]!.gap;
    if (kind === 'sign' && key !== '-') return false;
    // "$48,000-a-year"
    if (key === 'a' && next === '-') return MEASURE.test(keyAt(tokens, k + 2));
    if (key === 'per') return next !== 'cent';
    if (/^(each|apiece)$/.test(key)) return true;
    if (key === 'every') return next !== 'other';
    if (key === 'a' || key === 'an')
      return (
        MEASURE.test(next) &&
        !/^(ago|earlier|before|later|after)$/.test(
          keyAt(tokens, k + (next && keyAt(tokens, k + 2) === '-' ? 3 : 2)),
        )
      );
    if (key === 'to' && next === 'the')
      // "to the dollar", but "to the euro area"
      return (
        /^(dollar|euro|pound|yen|yuan|greenback|hectare|barrel)$/.test(keyAt(tokens, k + 2)) &&
        !/^(area|zone|bloc|-)$/.test(keyAt(tokens, k + 3))
      );
    if (key === 'for') return /^(each|every)$/.test(next);
    if (BREAK.test(key) && k >= unitTo) return false;
  }
  return false;
}

/** "A mask cost 49.8 yen", "a ton of flowers fetched $6,880": what one of something brings. */
export function isPriceOfOne({ tokens, found, from }: Scene): boolean {
  // Nothing that is sold by the piece costs millions; "a ship sold for $5 million" is one sale.
  if (!found.money || found.scale >= 6) return false;
  const sold = /^(?:sold|sells|went|goes) for$/.test(`${keyAt(tokens, from - 2)} ${keyAt(tokens, from - 1)}`);
  // "a ton of exports was worth $372"
  const worth = keyAt(tokens, from - 1) === 'worth';
  if (!sold && !worth && !/^(?:costs?|fetched|fetches|brought|brings)$/.test(keyAt(tokens, from - 1)))
    return false;
  for (let k = from - (sold ? 3 : 2); k >= 0 && from - k < 9; k--) {
    const { key, kind } = tokens[k]!;
    if (kind !== 'word' || /^(?:the|and|that|which|who)$/.test(key)) return false;
    if (/^(?:a|an|one|each|every)$/.test(key)) return !worth || MEASURE.test(keyAt(tokens, k + 1));
  }
  return false;
}

/** The clause speaks of a daily average: "average daily exports … to about 2.4 billion dollars". */
export function isAveraged(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= 0; k--) {
    const token = tokens[k]!;
    if (partsClauses(token) && token.key !== ':') return false;
    if (token.kind !== 'word') continue;
    if (isAverageOf(tokens, k, from)) return true;
    const verb = /^averag(ed|ing)$/.test(token.key);
    if (!verb && !AVERAGES.test(`${token.key} ${keyAt(tokens, k + 1)}`)) continue;
    // "down 8.1% by the daily average, and imports $19.50 billion": only the change is told so.
    if (/^(?:by|on)$/.test(keyAt(tokens, k - (/^(?:a|the)$/.test(keyAt(tokens, k - 1)) ? 2 : 1)))) continue;
    return !verb || k >= from - 3;
  }
  return false;
}

/** "The average for the ten months is 1,015 million": what the sentence is about. */
const isAverageOf = (tokens: readonly Token[], k: number, from: number): boolean =>
  tokens[k]!.key === 'average' &&
  /^(for|over|of|in|is|was|stood)$/.test(keyAt(tokens, k + 1)) &&
  /^(is|was|at)$/.test(keyAt(tokens, from - 1)) &&
  /^(the|an|monthly|weekly|yearly|annual|daily)$/.test(keyAt(tokens, k - 1)) &&
  !/^(above|below|over|under|than|to|from|against|by|on|of|with)$/.test(keyAt(tokens, k - 2));

const AVERAGES =
  /^(average daily|daily average|average price|average value|unit price|unit value|daily (exports|imports|shipments|sales|trade))$/;

const RATE =
  /^(rates?|cfr|ratio|yield(?:s|ed|ing)?|margins?|tariffs?|dut(?:y|ies)|interest|inflation|unemployment|tax|taxes|vat|cover(?:ed|s|age)?|utili[sz]ation|capacity|humidity|purity|coupon)$/;

const PART_RATES =
  /^(?:recovery|vaccination|vaccine|immuni[sz]ation|inoculation|detection|cure|up|occupancy|response|dropout|literacy|turnout|survival)$/;

/** A percentage that is a rate of its own: "a fatality rate of 2.2%", "CFR 0.7%", "covered 81.1 percent of the bill". */
export function isRate({ tokens, found, from }: Scene): boolean {
  // "Africa 71,176 / 937 (1.3%)": deaths of the cases.
  if (keyAt(tokens, from - 1) === '(' && tokens[from - 2]?.kind === 'number' && isSlashed(tokens, from - 3))
    return true;
  // "bills at 10-3/8 pct": interest is told in fractions; "12-1/2 pct of the stock" is a part.
  if (found.words && tokens[found.from]!.kind === 'number' && keyAt(tokens, found.from + 1) === '-')
    return !/^(of|stake|holding|interest)$/.test(keyAt(tokens, found.to));
  for (let k = from - 1; k >= Math.max(0, from - 14); k--) {
    const { key, kind } = tokens[k]!;
    // "the fertility rate is 5.8 and only 6.5% of people are online"
    if (
      key === 'and' &&
      keyAt(tokens, found.to) === 'of' &&
      tokens.slice(Math.max(0, k - 6), k).some((t) => t.kind === 'number')
    )
      return false;
    if (kind === 'sign' && (key === ';' || (key === '(' && k < from - 3))) break;
    if (/^(account\w*|shares?|mak\w+|made)$/.test(key)) return false;
    // "A recovery rate of 98%", "vaccination coverage fell to 42%": parts of those counted.
    if (/^(?:rates?|coverage)$/.test(key) && PART_RATES.test(keyAt(tokens, k - 1))) return false;
    if (RATE.test(key)) return true;
  }
  return /^(rate|interest|tariffs?|dut(?:y|ies)|coupon|yield|inflation|unemployment|margin)$/.test(
    keyAt(tokens, found.to),
  );
}

/** "71 176 / 937": a slash with a gap, behind a number and the groups of the next one. */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (tokens[k]?.kind === 'number' && at - k < 3) k--;
  return tokens[k]?.text === '/' && tokens[k]!.gap && tokens[k - 1]?.kind === 'number';
}
