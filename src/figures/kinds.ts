import { COMPARATIVES, DIRECTION_NOUNS, DIRECTION_VERBS, directionOf } from './direction.ts';
import type { Kind } from './figure.ts';
import type { Found } from './found.ts';
import type { Hedged } from './hedges.ts';
import type { Token } from './token.ts';

/** What the words around a figure make of it. `sign` is the direction of a change. */
export interface Reading {
  kind: Kind;
  sign: 1 | -1;
  /** How the direction was told, for lists that leave it out the next time. */
  how: 'verb' | 'sign' | 'bracket' | 'by' | 'behind' | 'list' | null;
}

/** A figure that was read before in the same sentence. */
export interface Earlier {
  found: Found;
  hedged: Hedged;
  reading: Reading;
}

const level: Reading = { kind: 'level', sign: 1, how: null };

export function readKind(
  tokens: readonly Token[],
  found: Found,
  hedged: Hedged,
  unitTo: number,
  earlier: readonly Earlier[],
): Reading {
  if (found.kind) return { kind: found.kind, sign: 1, how: null };
  if (found.form === 'multiple') return { kind: 'multiple', sign: 1, how: null };
  const change =
    explicitSign(tokens, found, hedged) ??
    behind(tokens, found, unitTo) ??
    governed(tokens, found, hedged) ??
    inherited(tokens, found, hedged, earlier);
  const percent = found.unit === '%' || found.unit === 'pp' || found.unit === 'bp';
  if (found.form === 'fraction' && !(change && change.how !== 'list' && !ofWhole(tokens, found)))
    return fractionKind(tokens, found);
  if (percent) {
    if (change && !(ofWhole(tokens, found) && change.how !== 'by' && change.how !== 'verb')) return change;
    if (found.unit !== '%') return { kind: 'change', sign: 1, how: null };
    return { kind: rated(tokens, found, hedged) ? 'ratio' : 'share', sign: 1, how: null };
  }
  if (change) return change;
  if (perUnit(tokens, found, unitTo) || averaged(tokens, hedged.from))
    return { kind: 'ratio', sign: 1, how: null };
  return level;
}

/** The token left of the figure that governs it: hedges, articles and fillers are stepped over. */
interface Governor {
  at: number;
  /** Prepositions crossed on the way, nearest first. */
  prep: string | null;
}

const FILLERS =
  /^(a|an|another|further|additional|extra|only|just|even|still|again|yet|mere|whopping|massive|huge|the|total|combined|full|modest|slight|sharp|sharply|steep|record|year|month|on|quarter|annual|annually|annualised|annualized|week|day|by|respective|approximate|estimated|net|cumulative|provisional|also|significantly|slightly|nearly|about|almost)$/;

function governor(tokens: readonly Token[], from: number): Governor {
  let prep: string | null = null;
  let at = from - 1;
  for (let steps = 0; at >= 0 && steps < 8; at--, steps++) {
    const { key, kind, text } = tokens[at]!;
    if (
      kind === 'word' &&
      /^(to|at|from|of|in|with|for|as|against|versus|than|over|under|into|between)$/.test(key)
    ) {
      if (prep) break;
      prep = key;
      break;
    }
    if (key === 'by') {
      prep = 'by';
      continue;
    }
    if (
      kind === 'word' &&
      (FILLERS.test(key) ||
        (/ly$/.test(key) && !/^(july|italy|supply|reply|family|monthly|daily|weekly|early|only)$/.test(key)))
    )
      continue;
    if (text === '-' && !tokens[at]!.gap) continue;
    break;
  }
  return { at, prep };
}

/** "+3.9%", "-7.5%", "−4.9% m/m". */
function explicitSign(tokens: readonly Token[], found: Found, hedged: Hedged): Reading | null {
  const sign = signBefore(tokens, hedged.from === found.from ? found.from : found.from);
  if (sign === 0) return null;
  if (found.unit === '%' || found.unit === 'pp') return { kind: 'change', sign, how: 'sign' };
  return null;
}

/** A plus or minus glued to the figure and not to what stands before: 1, -1 or 0. */
export function signBefore(tokens: readonly Token[], from: number): 1 | -1 | 0 {
  const mark = tokens[from - 1];
  if (!mark || tokens[from]!.gap || !(mark.text === '+' || mark.text === '-')) return 0;
  const before = tokens[from - 2];
  if (before && !mark.gap && before.kind !== 'sign') return 0;
  return mark.text === '+' ? 1 : -1;
}

const NOUN_PHRASE_ENDS =
  /^(in|on|from|to|and|or|were|was|is|are|be|had|has|have|by|at|with|for|while|but|which|who|that|as|since|when|of|after|before|during|over|under|against|compared|a|an|the)$/;

/** What stands behind: "5 percent higher", "$5.0 billion more than", "19-percent increase", "4.9 % m/m". */
function behind(tokens: readonly Token[], found: Found, unitTo: number): Reading | null {
  const percent = found.unit === '%' || found.unit === 'pp' || found.form === 'fraction';
  let at = found.to;
  if (tokens[at]?.text === '-' && !tokens[at]!.gap) at++;
  // "m/m", "y/y", "yoy", "on-year", "year-on-year"
  if (percent && /^(m|y|q|w)$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.text === '/') return null;
  for (const start of unitTo > found.to ? [at, unitTo] : [at]) {
    const word = tokens[start];
    if (!word) continue;
    const way = COMPARATIVES.get(word.key);
    if (way !== undefined && compares(tokens, start, percent))
      return { kind: 'change', sign: way, how: 'behind' };
  }
  // "a 19-percent year-on-year increase", "30.55% rise", "$10 billion jump"
  let steps = 0;
  for (let k = at; k < tokens.length && steps < 6; k++, steps++) {
    const { key, kind, text } = tokens[k]!;
    if (text === '-' && !tokens[k]!.gap) continue;
    if (kind !== 'word' || (NOUN_PHRASE_ENDS.test(key) && !/^(on|over|month|year)$/.test(key))) break;
    const noun = DIRECTION_NOUNS.get(key);
    if (noun !== undefined && (percent || steps <= 3) && isNounHere(tokens, found, k, percent))
      return { kind: 'change', sign: noun, how: 'behind' };
    if (
      !percent &&
      !/^(on|over|year|month|monthly|annual|yearly|sharp|steep|further|net|quarterly|worth|trade|overall|big|sudden|unexpected|dollar|yuan)$/.test(
        key,
      )
    )
      break;
  }
  return null;
}

/** The direction noun is a noun: after an article before the figure, or with nothing that makes it the verb. */
function isNounHere(tokens: readonly Token[], found: Found, at: number, percent: boolean): boolean {
  const article =
    /^(a|an|the|its|their|another|with|by|of|than|over|nearly|about|almost|some|roughly|around|to|for|and|against|despite|after)$/.test(
      tokens[found.from - 1]?.key ?? '',
    ) ||
    found.from === 0 ||
    tokens[found.from - 1]?.kind === 'sign';
  const glued = tokens[found.to]?.text === '-';
  return percent
    ? article || glued || /^(growth|increase|decrease|drop|decline)$/.test(tokens[at]!.key) || true
    : article;
}

/** "more than", "higher", "less;" compare; "more suspected cases", "less sugar", "up to" do not. */
function compares(tokens: readonly Token[], at: number, percent: boolean): boolean {
  const { key } = tokens[at]!;
  const next = tokens[at + 1];
  if (/^(above|below|under|ahead|behind)$/.test(key)) return percent && next?.kind === 'word';
  if (key === 'up' || key === 'down')
    return percent
      ? !next || /^(on|from|in|compared|year|against|,|\.|;)$/.test(next.key)
      : next?.key === 'on' || next?.key === 'from';
  if (key === 'further') return false;
  if (!next || next.kind !== 'word') return true;
  if (percent && !/^(more|less|fewer)$/.test(key)) return true;
  if (next.key === 'than') return true;
  for (let k = at + 1; k < Math.min(tokens.length, at + 5); k++)
    if (tokens[k]!.key === 'than' && tokens[k]!.kind === 'word') return true;
  return /^(from|compared|in|on|year|over|against|versus|when|and|but|while|the|last|a|this)$/.test(
    next.key,
  ) && !/^(more|less|fewer)$/.test(key)
    ? true
    : /^(from|compared|year|against|versus|the|last)$/.test(next.key);
}

/** A direction word left of the figure: "rose $2.7 billion", "up 18 percent", "an increase of", "by 300,000". */
function governed(tokens: readonly Token[], found: Found, hedged: Hedged): Reading | null {
  const { at, prep } = governor(tokens, hedged.from);
  const percent =
    found.unit === '%' || found.unit === 'pp' || found.unit === 'bp' || found.form === 'fraction';
  const bracket = tokens[at]?.text === '(' || tokens[at]?.text === '[';
  const word = tokens[bracket ? at - 1 : at];
  const next = tokens[at + 1]?.key ?? '';
  if (prep === 'by') {
    const way = clauseDirection(tokens, hedged.from);
    if (way !== 0) return { kind: 'change', sign: way, how: 'by' };
    return null;
  }
  if (prep === 'of') {
    const noun = nounOf(tokens, at);
    return noun === 0 ? null : { kind: 'change', sign: noun, how: 'verb' };
  }
  if (prep === null && word?.kind === 'word') {
    const way = directionOf(word.key, bracket ? '' : next);
    const noun = DIRECTION_NOUNS.has(word.key) && !DIRECTION_VERBS.has(word.key);
    if (
      way !== 0 &&
      !(noun && !percent) &&
      !isParticle(tokens, bracket ? at - 1 : at) &&
      (percent || found.money || isCountChange(tokens, at, found))
    )
      return { kind: 'change', sign: way, how: bracket ? 'bracket' : 'verb' };
    if (/^(up|down|back|ahead|higher|lower)$/.test(word.key) && percent) {
      const two = directionOf(tokens[at - 1]?.key ?? '', word.key);
      if (two !== 0) return { kind: 'change', sign: two, how: 'verb' };
    }
  }
  if (
    !percent ||
    prep === 'to' ||
    prep === 'at' ||
    prep === 'from' ||
    prep === 'as' ||
    prep === 'for' ||
    prep === 'than'
  )
    return null;
  // "fell in May from April by"; "rose from a year earlier 5 percent": the verb further left in the clause.
  if (prep === null && word?.kind === 'word') {
    const way = farVerb(tokens, hedged.from);
    if (way !== 0) return { kind: 'change', sign: way, how: 'verb' };
  }
  return null;
}

/** Verbs that take a count as their change ("rose 5,000", "up 300") but not as their object ("cut 500 jobs"). */
const isCountChange = (tokens: readonly Token[], at: number, found: Found): boolean =>
  !/^(cut|cuts|cutting|lost|lose|loses|losing|shed|raise|raised|raises|boost|boosted|reduce|reduced|add|recover|recovered|gain|gained|drop|dropped|lower|lowered|rescue|higher|lower|sinking|sank|sunk|cuts)$/.test(
    tokens[at]!.key,
  ) &&
  (found.form === 'amount' || found.form === 'range');

/** "made up 14%", "set up 3", "cut off a third": the particle belongs to another verb. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at]!;
  const before = tokens[at - 1]?.key ?? '';
  if (key === 'up')
    return /^(make|makes|made|making|set|sets|take|takes|took|taken|sign|signed|add|adds|added|buy|bought|end|ended|wound|built|turned|recovered|snap|snapped|come|came|put)$/.test(
      before,
    );
  if (key === 'down') return /^(shut|shot|break|broke|closed|lock|locked|turned|put)$/.test(before);
  return false;
}

/** The last direction word of the clause left of a token. */
function clauseDirection(tokens: readonly Token[], from: number): 1 | -1 | 0 {
  for (let k = from - 1; k >= 0; k--) {
    const { key, kind } = tokens[k]!;
    if (kind === 'sign' && /^[;:]$/.test(key)) return 0;
    const way = kind === 'word' ? directionOf(key, tokens[k + 1]?.key ?? '') : 0;
    if (way !== 0 && !isParticle(tokens, k)) return way;
    const wide =
      kind === 'word' &&
      /^(wider|higher|larger|bigger|stronger|exceed|exceeded|exceeds|outpaced|outstripped|beat)$/.test(key);
    if (wide) return 1;
    if (
      kind === 'word' &&
      /^(smaller|lower|narrower|weaker|missed|undershot|trailed|lagged|behind)$/.test(key)
    )
      return -1;
  }
  return 0;
}

/** "an increase of", "a decrease in the goods deficit of", "a rise of 5% … and of 2%": the noun before "of". */
function nounOf(tokens: readonly Token[], of: number): 1 | -1 | 0 {
  for (let k = of - 1; k >= Math.max(0, of - 8); k--) {
    const { key, kind } = tokens[k]!;
    const noun = kind === 'word' ? DIRECTION_NOUNS.get(key) : undefined;
    if (noun !== undefined)
      return k === of - 1 ||
        /^(in|of|for|to|on)$/.test(tokens[k + 1]?.key ?? '') ||
        tokens[k + 1]?.text === '('
        ? noun
        : 0;
    if (kind === 'sign' && !/^[-']$/.test(key)) return 0;
    if (kind === 'word' && DIRECTION_VERBS.has(key)) return 0;
    if (kind === 'number') return 0;
    if (
      /^(share|stake|rate|ratio|value|volume|total|amount|sum|deficit|surplus|gap|balance|shortfall)$/.test(
        key,
      ) &&
      k === of - 1 &&
      !/^(the|goods|services|trade)$/.test(tokens[k - 1]?.key ?? '')
    )
      return 0;
  }
  return 0;
}

/** A direction verb in the clause with only adverbials between: "fell in May from April 85.2%". */
function farVerb(tokens: readonly Token[], from: number): 1 | -1 | 0 {
  for (let k = from - 1; k >= Math.max(0, from - 8); k--) {
    const { key, kind, text } = tokens[k]!;
    if (kind === 'number' && !/^(19|20)\d\d$/.test(text)) return 0;
    if (kind === 'sign' && text !== '-') return 0;
    const way = kind === 'word' && DIRECTION_VERBS.has(key) ? directionOf(key, tokens[k + 1]?.key ?? '') : 0;
    if (way !== 0) return way;
    if (
      /^(and|while|but|was|were|is|are|account|accounted|accounts|makes?|made|represent\w*|to|with)$/.test(
        key,
      )
    )
      return 0;
  }
  return 0;
}

/** Ellipsis: "exports rose 12.8%, imports 34.6%", ", or 8.8 percent", "(43.76%) and gems (32.69%) grew". */
function inherited(
  tokens: readonly Token[],
  found: Found,
  hedged: Hedged,
  earlier: readonly Earlier[],
): Reading | null {
  const percent =
    found.unit === '%' ||
    found.unit === 'pp' ||
    found.form === 'fraction' ||
    (found.unit === null && found.words);
  const last = earlier.at(-1);
  if (last) {
    const between = tokens.slice(last.found.to, hedged.from);
    if (apposed(between) && last.reading.kind === 'change' && found.form !== 'fraction')
      return { ...last.reading, how: last.reading.how === 'bracket' ? 'bracket' : 'list' };
    const model = [...earlier]
      .reverse()
      .find(
        (e) => e.reading.kind === 'change' && (percent ? e.found.unit === '%' : e.found.unit === found.unit),
      );
    if (model && percent && found.form !== 'fraction' && ellipsis(tokens, model, hedged.from))
      return { ...model.reading, how: 'list' };
    if (model && found.money && parallel(tokens, model, found, hedged)) return { ...model.reading };
  }
  if (!percent || found.form === 'fraction') return null;
  const way = tokens[hedged.from - 1]?.text === '(' ? verbBehind(tokens, found.to) : 0;
  return way === 0 ? null : { kind: 'change', sign: way, how: 'list' };
}

const apposed = (between: readonly Token[]): boolean => {
  const words = between.map((t) => t.key).join(' ');
  return /^(,? ?or|, or nearly|,? ?equivalent to|,? ?equal to|,? that is ,?|,? i e ,?|\()$/.test(
    words.trim(),
  );
};

/** From a change to this figure only names and connectives: no verb that would make it a level. */
function ellipsis(tokens: readonly Token[], model: Earlier, to: number): boolean {
  for (let k = model.found.to; k < to; k++) {
    const { key, kind } = tokens[k]!;
    if (kind === 'sign' && /^[:]$/.test(key)) return false;
    if (
      kind === 'word' &&
      /^(was|were|is|are|be|been|stood|stands|reached|totalled|totaled|came|hit|account\w*|made|make|makes|represent\w*|share|shares|rate|compris\w*|constitut\w*|equal|amount\w*|of)$/.test(
        key,
      ) &&
      !(key === 'of' && k < to - 3)
    )
      return false;
  }
  return !/^(to|at|from|of|for)$/.test(tokens[to - 1]?.key ?? '');
}

/** "fell ($4.2 billion), industrial supplies ($4.1 billion)"; "exports were up $12.6 billion, or 8.8 percent, imports $13.6 billion, or 6.9 percent". */
function parallel(tokens: readonly Token[], model: Earlier, found: Found, hedged: Hedged): boolean {
  const bracketed = (from: number) => tokens[from - 1]?.text === '(';
  if (model.reading.how === 'bracket')
    return bracketed(hedged.from) && plainBetween(tokens, model.found.to, hedged.from);
  const or = (to: number) => tokens[to]?.text === ',' && tokens[to + 1]?.key === 'or';
  return (
    or(model.found.to) && or(found.to) && ellipsis(tokens, model, hedged.from) && !bracketed(hedged.from)
  );
}

const plainBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every((t) =>
      t.kind === 'word' ? !/^(was|were|is|are|to|from|at)$/.test(t.key) : /^[(),;&-]$/.test(t.text),
    );

/** The first verb of direction behind a bracketed list: "(43.76%), petroleum products (47.68%) and gems (32.69%) grew". */
function verbBehind(tokens: readonly Token[], from: number): 1 | -1 | 0 {
  for (let k = from; k < tokens.length; k++) {
    const { key, kind } = tokens[k]!;
    if (kind === 'sign' && /^[;:]$/.test(key)) return 0;
    if (kind === 'word' && /^(was|were|is|are|had|has|have|said|of)$/.test(key)) return 0;
    const way = kind === 'word' && !DIRECTION_NOUNS.has(key) ? directionOf(key, '') : 0;
    if (way !== 0) return way;
    if (kind === 'word' && /^(fell|rose|grew|dropped|declined|increased|gained|dipped)$/.test(key))
      return directionOf(key, '');
  }
  return 0;
}

/** "28.19 per cent of exports", "6% of June 2019 levels". */
const ofWhole = (tokens: readonly Token[], found: Found): boolean => tokens[found.to]?.key === 'of';

/** "half of the 3,812 the week before" multiplies; "half of everything China sold" is a share. */
function fractionKind(tokens: readonly Token[], found: Found): Reading {
  let at = found.to;
  if (tokens[at]?.key === 'of') at++;
  if (/^(the|that|this)$/.test(tokens[at]?.key ?? '')) at++;
  const base = tokens[at];
  const compares =
    tokens[at - 1]?.key === 'that' ||
    base?.kind === 'number' ||
    base?.text === '$' ||
    /^(level|levels|amount|figure|value|volume|rate|pace|number|what|as|equivalents?|usd|us)$/.test(
      base?.key ?? '',
    );
  return { kind: compares ? 'multiple' : 'share', sign: 1, how: null };
}

/** A percentage that is a rate of its own: "fatality rate of 2.2%", "CFR 0.7%", "covered 81.1 percent". */
function rated(tokens: readonly Token[], found: Found, hedged: Hedged): boolean {
  for (let k = hedged.from - 1; k >= Math.max(0, hedged.from - 14); k--) {
    const { key, kind } = tokens[k]!;
    if (kind === 'sign' && /^[;]$/.test(key)) break;
    if (
      /^(rate|rates|cfr|ratio|yield|yields|margin|tariff|tariffs|duty|duties|interest|inflation|unemployment|covered|cover|covers|coverage|utilisation|utilization|capacity|humidity|purity)$/.test(
        key,
      )
    )
      return true;
    if (/^(accounted|accounts|account|share|shares|made|make|makes)$/.test(key)) return false;
    if (kind === 'sign' && key === '(' && k < hedged.from - 3) break;
  }
  return (
    /^(rate|interest|tariff|duty|coupon|yield|inflation|unemployment|stake)$/.test(
      tokens[found.to]?.key ?? '',
    ) && tokens[found.to]!.key !== 'stake'
  );
}

const EACH = /^(per|each|apiece|every)$/;
const MEASURE =
  /^(day|week|month|year|hour|minute|tonne|ton|kilo|kilogram|kg|barrel|litre|liter|gallon|bushel|ounce|pound|head|person|piece|unit|share|dose|dozen|pair|metre|meter|km|kilometre|time|night|quarter|carton|bag|box|mask|lb|oz|capita|mile|acre|hectare|case|dollar)$/;

/** "10,000 new cases per day", "$793 a tonne", "seven for each American", "3.6 cents apiece", "Rs 74.90 to the dollar". */
function perUnit(tokens: readonly Token[], found: Found, unitTo: number): boolean {
  const end = Math.max(unitTo, found.to);
  for (let k = found.to; k < Math.min(tokens.length, end + 3); k++) {
    const { key, kind, text } = tokens[k]!;
    if (kind === 'sign' && text !== '-' && text !== '/') return false;
    if (text === '/') return MEASURE.test(tokens[k + 1]?.key ?? '') && !tokens[k + 1]!.gap;
    if (key === 'per' && tokens[k + 1]?.key !== 'cent') return true;
    if (EACH.test(key)) return key !== 'every' || tokens[k + 1]?.key !== 'other';
    if (
      k >= found.to &&
      (key === 'a' || key === 'an') &&
      MEASURE.test(tokens[k + 1]?.key ?? '') &&
      !/^(ago|earlier|before|later)$/.test(tokens[k + 2]?.key ?? '')
    )
      return true;
    if (
      key === 'to' &&
      tokens[k + 1]?.key === 'the' &&
      /^(dollar|euro|pound|yen|yuan|greenback|hectare|barrel)$/.test(tokens[k + 2]?.key ?? '')
    )
      return true;
    if (key === 'for' && /^(each|every)$/.test(tokens[k + 1]?.key ?? '')) return true;
    if (
      key === 'in' &&
      tokens[k + 1]?.key === 'a' &&
      /^(day|week|month)$/.test(tokens[k + 2]?.key ?? '') &&
      unitTo > found.to
    )
      return false;
    if (kind === 'word' && /^(from|in|of|and|was|were|to|at|with|on|over)$/.test(key) && k >= end)
      return false;
  }
  return false;
}

/** The clause speaks of a daily average: "average daily exports … to about 2.4 billion dollars". */
function averaged(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= 1; k--) {
    const { key, kind } = tokens[k]!;
    if (kind === 'sign' && /^[;]$/.test(key)) return false;
    if (kind === 'word' && /^(while|whereas|but)$/.test(key)) return false;
    const pair = `${tokens[k - 1]!.key} ${key}`;
    if (pair === 'average daily' || pair === 'daily average') return true;
    if (/^(average price|average value|averaged|averaging)$/.test(pair)) return true;
    if (key === 'averaged' || key === 'averaging') return k >= from - 2;
  }
  return /^(average daily|daily average)$/.test(`${tokens[0]?.key} ${tokens[1]?.key}`) && from > 1;
}
