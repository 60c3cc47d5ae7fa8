import { directionOf, isDirectionVerb, isEither, moves, nounWay, takesMoney, type Way } from './direction.ts';
import { change, isRelative, keyAt, partsClauses, type Reading, type Scene } from './scene.ts';
import type { Token } from './token.ts';

/** A plus or minus glued to the figure and not to what stands before it, or the word: "+3.9%", "-€8.1 bn", "minus 3". */
export function signBefore(tokens: readonly Token[], from: number): Way | 0 {
  const mark = tokens[from - 1];
  // "minus 24 degrees", but "plus or minus 3.5 points", "7 minus 3"
  if (mark?.key === 'minus')
    return tokens[from - 2]?.kind === 'number' || /^(or|and|\/)$/.test(keyAt(tokens, from - 2)) ? 0 : -1;
  if (!mark || tokens[from]!.gap || (mark.text !== '+' && mark.text !== '-')) return 0;
  const before = tokens[from - 2];
  if (before && !mark.gap && before.kind !== 'sign') return 0;
  return mark.text === '+' ? 1 : -1;
}

/** A change told by what stands before the figure: a sign, "rose", "up", "an increase of", "by". */
export function changeBefore(scene: Scene): Reading | null {
  const { tokens, found, from } = scene;
  const relative = isRelative(found);
  const sign = signBefore(tokens, found.from);
  if (sign !== 0 && relative) return change(sign, 'sign');
  // "fell below $80", "climbed just above 2 percent": where it went.
  if (
    tokens
      .slice(from, found.from)
      .some(({ key }) => /^(below|above|under|past|near|beneath|beyond)$/.test(key))
  )
    return null;
  // "organic growth: 12%"
  const labelled = keyAt(tokens, from - 1) === ':' ? nounWay(keyAt(tokens, from - 2)) : undefined;
  if (relative && labelled !== undefined) return change(labelled, 'noun');
  const { at, prep } = governor(tokens, from);
  if (prep === 'by') return changeBy(scene, at);
  if (prep === 'of') {
    const way = nounBeforeOf(tokens, at) || (relative ? atRate(tokens, at) : 0);
    return way === 0 ? null : change(way, 'noun');
  }
  if (prep === null) return changeByVerb(scene, at);
  if (!relative) return null;
  // "grew 17.3% in 2011 before slowing to 1.2%"
  const grown = scene.earlier.findLast((e) => e.reading.kind === 'change' && isRelative(e.found));
  if (prep === 'to' && grown && /^(slow|accelerat|quicken)/.test(keyAt(tokens, at - 1)))
    return change(grown.reading.way, 'verb');
  if (prep === 'at' && isDirectionVerb(keyAt(tokens, at - 1)))
    return change(directionOf(keyAt(tokens, at - 1), '') || 1, 'verb');
  if (prep === 'in' && found.form === 'fraction' && isDirectionVerb(keyAt(tokens, at - 1)))
    return change(directionOf(keyAt(tokens, at - 1), '') || 1, 'verb');
  return changeBySubject(tokens, at, prep);
}

// Words between a verb and its amount: "rose a further", "up year-on-year by", "fell sharply".
const FILLERS =
  /^(a|an|another|further|additional|extra|only|just|even|still|again|yet|mere|whopping|massive|huge|the|total|combined|full|modest|slight|sharp|steep|record|year|month|quarter|annual|annualised|annualized|week|day|respective|approximate|estimated|net|cumulative|provisional|also|almost|nearly|about|yoy|mom|seasonally|adjusted)$/;
const NAMED_LY = /^(july|italy|supply|reply|family|monthly|daily|weekly|early|assembly)$/;
const PREPOSITION =
  /^(to|at|from|of|in|with|for|as|against|versus|vs|than|over|under|into|between|per|since|until)$/;

/** What governs the figure: the nearest word left of its hedge and fillers, or the preposition before that. */
function governor(tokens: readonly Token[], from: number): { at: number; prep: string | null } {
  let by = false;
  let at = from - 1;
  for (let steps = 0; at >= 0 && steps < 8; at--, steps++) {
    const { key, kind, text, gap } = tokens[at]!;
    if (kind === 'word' && PREPOSITION.test(key)) return { at, prep: by ? 'by' : key };
    if (key === 'by') by = true;
    else if (key === 'on' && /^(year|month|quarter|week)$/.test(keyAt(tokens, at - 1))) continue;
    else if (kind === 'word' && (FILLERS.test(key) || (key.endsWith('ly') && !NAMED_LY.test(key)))) continue;
    else if (text !== '-' || gap) break;
  }
  return { at, prep: by ? 'by' : null };
}

/** "rose by 300,000", "wider by $9.55m", "phones by more than US$360 million". */
function changeBy({ tokens, found, from, earlier }: Scene, at: number): Reading | null {
  const loose = isRelative(found) || found.money;
  for (let k = at + 1; k >= 0; k--) {
    const token = tokens[k]!;
    if (partsClauses(token)) break;
    if (token.kind !== 'word') continue;
    const way = isParticle(tokens, k)
      ? 0
      : directionOf(token.key, keyAt(tokens, k + 1)) || EXCEEDS.get(token.key) || 0;
    if (way !== 0) return change(way, 'by');
    // "signed by 54 countries": counts are a change only close behind the verb.
    if (!loose && (from - k > 7 || /ed$/.test(token.key))) return null;
  }
  const last = [...earlier].reverse().find((e) => e.reading.kind === 'change');
  return loose && last ? change(last.reading.way, 'by') : null;
}
const EXCEEDS = new Map<string, Way>([
  ...'exceed exceeds exceeded exceeding outpaced outstripped beat surpassed topped'
    .split(' ')
    .map((w): [string, Way] => [w, 1]),
  ...'upward upwards'.split(' ').map((w): [string, Way] => [w, 1]),
  ...'downward downwards missed undershot trailed lagged short'.split(' ').map((w): [string, Way] => [w, -1]),
]);

/** "an increase of", "a decrease in the goods deficit of": the noun that the "of" belongs to. */
export function nounBeforeOf(tokens: readonly Token[], of: number): Way | 0 {
  // "a rise of 50.71 percent over … and of 24.29 percent over …" is the list's to read.
  for (let k = of - 1; k >= Math.max(0, of - 8); k--) {
    const { key, kind } = tokens[k]!;
    if (kind === 'number' || (kind === 'sign' && !/^[-']$/.test(key))) return 0;
    const way = kind === 'word' ? nounWay(key) : undefined;
    // "net includes a gain of two cts a share", "a storm surge of 5 metres"
    if (/^gains?$/.test(key) && isBooked(tokens, k)) return 0;
    if (key === 'surge' && /^(storm|tidal)$/.test(keyAt(tokens, k - 1))) return 0;
    if (way !== undefined && (k === of - 1 || /^(in|of|for|to|on)$/.test(keyAt(tokens, k + 1)))) return way;
    if (way !== undefined || isDirectionVerb(key)) return 0;
    // Another noun phrase begins: "a jump in imports left a deficit of".
    if (
      k < of - 1 &&
      /^(a|an|was|were|is|are|has|had|and|left|leaving|took|brought|made|saw|with|at|from)$/.test(key)
    )
      return 0;
  }
  return 0;
}

/** A gain that accounts book is a sum of its own: "includes gain of", "a pretax gain of", "vs gain of". */
const isBooked = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ key }) => BOOKED.test(key)) ||
  tokens.slice(Math.max(0, at - 14), at).some(({ key }) => /^(in|ex)clud/.test(key));
const BOOKED = /^(post\w*|book\w*|extraordinary|capital|pretax|tax|vs|versus|loss|one-time|special)$/;

/** "fell at an annual rate of 7.3 percent": the verb left of the rate. */
function atRate(tokens: readonly Token[], of: number): Way | 0 {
  if (!/^(?:rate|pace|clip|average)$/.test(keyAt(tokens, of - 1))) return 0;
  for (let k = of - 2; k >= Math.max(0, of - 7); k--)
    if (keyAt(tokens, k) === 'at')
      return isDirectionVerb(keyAt(tokens, k - 1)) ? directionOf(keyAt(tokens, k - 1), 'at') : 0;
  return 0;
}

/** "rose $2.7 billion", "up 18 percent", "fell ($4.2 billion)", "edged up 0.03%", "fell in May from April 85.2%". */
function changeByVerb({ tokens, found, from, unitTo }: Scene, at: number): Reading | null {
  const relative = isRelative(found);
  const bracket = /^[([]$/.test(keyAt(tokens, at));
  const verb = bracket ? at - 1 : at;
  const key = keyAt(tokens, verb);
  const two = /^(up|down|back|ahead|higher|lower)$/.test(key) && isEither(keyAt(tokens, verb - 1));
  const way = two
    ? directionOf(keyAt(tokens, verb - 1), key)
    : directionOf(key, bracket ? '' : keyAt(tokens, verb + 1));
  if (way !== 0 && !isParticle(tokens, verb)) {
    const noun = nounWay(key) !== undefined && !isDirectionVerb(key);
    const takes =
      relative ||
      (found.money ? takesMoney(key) && !noun : moves(key)) ||
      /^points?$/.test(keyAt(tokens, unitTo - 1)) ||
      (!noun && goesTo(tokens, unitTo));
    if (takes) return change(way, bracket ? 'bracket' : 'verb');
  }
  // "shares were off 3 percent", "at 55-1/2, off 1/4"
  const counted = relative || found.unit === null || found.scale < 0;
  if (
    key === 'off' &&
    counted &&
    /^(was|were|is|are|ended|closed|traded|down|,)$/.test(keyAt(tokens, verb - 1))
  )
    return change(-1, 'verb');
  if (!relative) return null;
  const far = farVerb(tokens, from);
  return far === 0 ? null : change(far, 'verb');
}

/** "lost $1.05, or 1.9 percent, to $53.27", "gained 2.75 to 405": the level it went to follows. */
function goesTo(tokens: readonly Token[], i: number): boolean {
  let at = i;
  if (/^(,|or)$/.test(keyAt(tokens, at))) {
    const end = tokens.slice(at, at + 8).findIndex((t) => t.key === 'to');
    const percent = tokens.slice(at, at + end).some((t) => /^(%|percent|pct|pc|cent)$/.test(t.key));
    if (end < 0 || !percent) return false;
    at += end;
  }
  const amount = tokens[at + 1];
  return keyAt(tokens, at) === 'to' && (amount?.kind === 'number' || amount?.kind === 'sign');
}

/** "made up 14%", "set up 3", "cut off a third": the particle is another verb's. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const before = keyAt(tokens, at - 1);
  if (keyAt(tokens, at) === 'up')
    return /^(mak|made|set|tak|took|sign|follow|clean|round|gather|pick|show|free|line|add|buy|bought|wound|built|turn|snap|put|eat|ate|call)/.test(
      before,
    );
  if (keyAt(tokens, at) === 'down') return /^(shut|shot|break|broke|clos|lock|turn|put|track)/.test(before);
  return false;
}

const LEVELS =
  /^(and|was|were|is|are|be|account\w*|mak\w*|made|represent\w*|compris\w*|constitut\w*|cover\w*|to|with|share)$/;

/** A verb of direction further left with only adverbials between: "fell in May from April 85.2%". */
function farVerb(tokens: readonly Token[], from: number): Way | 0 {
  for (let k = from - 1; k >= Math.max(0, from - 10); k--) {
    const { key, kind, text } = tokens[k]!;
    if (kind === 'number' && !/^(19|20)\d\d$/.test(text)) return 0;
    // A comma closes an adverbial, it does not open a new subject: "fell for the eighth month, 15.2 percent to".
    if (kind === 'sign' && text !== '-' && !(text === ',' && k === from - 1)) return 0;
    const way = isDirectionVerb(key) ? directionOf(key, keyAt(tokens, k + 1)) : 0;
    if (way !== 0) return way;
    if (LEVELS.test(key)) return 0;
  }
  return 0;
}

/** "Growth stood at 52.2%", "growth slowed to 3.2%", "The fall from one month to the next was 23.3%". */
function changeBySubject(tokens: readonly Token[], at: number, prep: string | null): Reading | null {
  if (prep !== null && !/^(at|to|from)$/.test(prep)) return null;
  for (let k = at; k >= 0; k--) {
    const token = tokens[k]!;
    if (partsClauses(token) || (token.kind === 'sign' && token.key === ',' && k < at)) return null;
    if (
      token.key === 'growth' ||
      (nounWay(token.key) && /^(the|a|an|this|that)$/.test(keyAt(tokens, k - 1)) && k <= 3)
    )
      return /^(rate|target|area|market)$/.test(keyAt(tokens, k + 1)) && token.key !== 'growth'
        ? null
        : change(nounWay(token.key)!, 'noun');
  }
  return null;
}

/** The same for a copula without preposition: "the fall … was 23.3%". */
export function changeByCopula({ tokens, found, from }: Scene): Reading | null {
  if (!isRelative(found) || !/^(was|were|is|are|be|averaged|reached|hit)$/.test(keyAt(tokens, from - 1)))
    return null;
  return changeBySubject(tokens, from - 2, null);
}
