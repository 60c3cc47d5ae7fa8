import type { Figure } from '../figures/figure.ts';
import type { Token } from '../figures/token.ts';
import { comparisonBefore } from './base-words.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import { type Clause, clausesOf } from './time-clauses.ts';
import { isGuessOf, isOtherCount } from './time-other-counts.ts';
import { keyAt, monthAt, NOUN_OF_CHANGE } from './time-words.ts';

/** A figure in its sentence, as the readers of time look at it. */
export interface Placed {
  index: number;
  figure: Figure;
  /** Its tokens. */
  from: number;
  to: number;
  clause: number;
  /** It is what another figure is compared with: "from $98 million", "than the 26,804 tons". */
  compared: string | null;
  /** The figure of the same time that it is another count of: a forecast of it, or what it was before it was revised. */
  countOf: number | null;
  /** A change told as what came before the one told: "a 3.3% rise after growth of 3.0% the month before". */
  earlier: boolean;
  /** What comes out of the figures before it: "imports 3 percent, leaving a surplus of $2 billion". */
  outcome: boolean;
  /** It is told as still to come. */
  ahead: boolean;
  /** The same amount again: "(about $4.78 trillion)"; the figure before it. */
  twinOf: number | null;
}

export const isMovement = (figure: Figure): boolean => figure.kind === 'change' || figure.kind === 'multiple';

/** The figures of a sentence, in order; `twinOf` and the rest count in this list. */
export function placedIn(context: Context, sentence: number, moods: readonly Claim['mood'][]): Placed[] {
  const tokens = context.tokens[sentence]!;
  const clauses: Clause[] = clausesOf(context, sentence);
  const placed: Placed[] = [];
  let at = 0;
  let clause = 0;
  for (const index of context.figuresIn[sentence]!) {
    const figure = context.figures[index]!;
    while (at < tokens.length && tokens[at]!.end <= figure.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < figure.end) to++;
    while (clauses[clause + 1] && clauses[clause + 1]!.start <= figure.start) clause++;
    const before = placed.at(-1) ?? null;
    const one: Placed = {
      index,
      figure,
      from: at,
      to,
      clause,
      compared: null,
      countOf: null,
      earlier: false,
      outcome: false,
      ahead: moods[index] === 'forecast',
      twinOf: null,
    };
    one.twinOf = before && isTwin(tokens, before, one) ? placed.length - 1 : null;
    if (one.twinOf !== null) one.compared = before!.compared;
    else {
      one.compared =
        comparedBy(tokens, before, one, placed) ?? (before && listed(tokens, before, one) ? 'list' : null);
      const guessed = one.compared === null && isGuessOf(tokens, one.from, before?.to ?? 0);
      if (guessed || (one.compared !== null && isOtherCount(tokens, one, before?.to ?? 0))) {
        // "Down from 22.0 billion in March, revised from 22.5 billion": of what stands right before it.
        one.countOf = placed.findLastIndex(
          (p) => !isMovement(p.figure) && (one.compared === 'from' || !p.compared),
        );
        one.compared = null;
      }
    }
    if (one.compared !== null && isElsewhere(context, sentence, placed, one)) one.compared = null;
    one.earlier = isEarlierChange(tokens, one, before?.to ?? 0);
    one.outcome = tokens
      .slice(Math.max(before?.to ?? 0, one.from - 4), one.from)
      .some((t) => OUTCOME.test(t.key));
    placed.push(one);
  }
  return placed;
}

/** "$44.9 billion from Mexico, against $38.7 billion from China": held against another country's, of the same time. */
function isElsewhere(context: Context, sentence: number, placed: readonly Placed[], one: Placed): boolean {
  if (!/^(against|compared|versus|vs)$/.test(one.compared ?? '')) return false;
  if (placed.some((p) => p.clause === one.clause && isMovement(p.figure))) return false;
  const tokens = context.tokens[sentence]!;
  const at = tokens.findIndex((t, i) => i >= one.to && /^(from|by|for|in|to|with|at)$/.test(t.key));
  if (at < 0 || at - one.to > 3) return false;
  const [from, to] = [tokens[at + 1]?.start ?? 0, tokens[at + 3]?.end ?? tokens[at + 1]?.end ?? 0];
  const areas = context.areas[sentence]!;
  const there = areas.find((a) => a.start >= from && a.start < to);
  return there !== undefined && !areas.some((a) => a.start < one.figure.start && a.code === there.code);
}

const OUTCOME = /^(leaving|giving|yielding|producing|resulting)$/;

/** "After growth of 3.0%", "following a 5.1% fall", "versus a 2% gain": with a time of its own. */
function isEarlierChange(tokens: readonly Token[], { figure, from, to }: Placed, stop: number): boolean {
  if (!isMovement(figure)) return false;
  const words = tokens.slice(Math.max(stop, from - 6), from).map((t) => t.key);
  const held = words.findLastIndex((w) =>
    /^(after|following|versus|against|than|from|extending|reversing)$/.test(w),
  );
  if (held < 0) return false;
  const between = words.slice(held + 1);
  const noun = between.some((w) => NOUN_OF_CHANGE.test(w)) && between.at(-1) === 'of';
  return noun || (between.some((w) => /^(an?|the)$/.test(w)) && NOUN_OF_CHANGE.test(keyAt(tokens, to)));
}

/** "$14.02 billion (Rs 89,800 crore)", "34.32 trillion yuan, or about $4.78 trillion": levels in two units. */
function isTwin(tokens: readonly Token[], before: Placed, one: Placed): boolean {
  const money = (f: Figure) => /^[A-Z]{3}$/.test(f.unit ?? '');
  if (!money(one.figure) || !money(before.figure) || one.figure.unit === before.figure.unit) return false;
  if (one.figure.kind !== before.figure.kind) return false;
  const words = tokens.slice(before.to, one.from).map((t) => t.key);
  return words.length > 0 && words.length < 7 && /^\(|^,? ?or\b|^, equal|^\[/.test(words.join(' '));
}

function comparedBy(
  tokens: readonly Token[],
  before: Placed | null,
  one: Placed,
  placed: readonly Placed[],
): string | null {
  const { figure } = one;
  if (isMovement(figure) || figure.kind === 'rank') return null;
  const stop = before?.to ?? 0;
  const bracket =
    /^[([]$/.test(keyAt(tokens, stop)) && before?.figure.kind === 'change' && before.figure.unit === '%';
  // "Imports €177.6 bn, a rise of 2.1% (€173.9 bn)".
  if (bracket && one.from <= stop + 2)
    return placed.some((p) => p.figure.unit === figure.unit && !p.compared && p.clause === one.clause)
      ? '('
      : null;
  // "From a record $41.68 billion": the rank stands with its amount.
  if (before?.figure.kind === 'rank' && one.from - before.to <= 1)
    return comparedBy(tokens, placed.at(-2) ?? null, { ...one, from: before.from }, placed.slice(0, -1));
  const start = hedgeStart(tokens, one, stop);
  // "Double the 26,804 tons", "nine times the 6.2 million": a multiple of it.
  if (before?.figure.kind === 'multiple' && before.clause === one.clause) {
    const words = tokens.slice(before.to, start).map((t) => t.key);
    if (
      words.length > 0 &&
      words.length < 4 &&
      words.every((w) => /^(the|that|of|as|much|those|its)$/.test(w))
    )
      return 'times';
  }
  const found = comparisonBefore(tokens, start, stop);
  if (!found) return null;
  if (found.word === 'after' || found.word === 'since')
    return before && !isMovement(before.figure) && found.word === 'after' ? 'after' : null;
  if (/^(over|on|under)$/.test(found.word) && !(before && isMovement(before.figure))) return null;
  if (found.word === 'between') return null;
  if (found.word === 'from' && SOURCES.test(keyAt(tokens, found.at - 1))) return null;
  // "Imports from it 3.17 billion"
  if (/^(it|them|there)$/.test(keyAt(tokens, start - 1)) && found.at === start - 2) return null;
  return found.word;
}

/** "Reported from 18 districts", "bought from 30 countries": where it came from, not what it was before. */
const SOURCES =
  /^(reported|received|collected|obtained|bought|purchased|imported|ordered|sourced|taken|drawn|gathered|came|come|comes|coming|shipped|sent|arrived|samples?|cases?|people|goods)$/;

/** "Compared with 10.6 million masks, nearly 95,000 thermometers and 1,000 ventilators": a list of them. */
function listed(tokens: readonly Token[], before: Placed, one: Placed): boolean {
  const held =
    before.countOf !== null || /^(compared|against|versus|vs|than|list)$/.test(before.compared ?? '');
  if (!held || before.clause !== one.clause) return false;
  if (isMovement(one.figure) || before.figure.kind !== one.figure.kind) return false;
  const words = tokens.slice(before.to, one.from).map((t) => t.key);
  // "Versus 3.9 million tons in May and 1.3 million in June 2022".
  const said = words.filter((w, i) => w !== 'in' || !monthAt(tokens, before.to + i + 1));
  return (
    words.length < 7 &&
    words.some((w) => w === ',' || w === 'and') &&
    !said.some((w) => /^(to|at|up|down|by|in|was|were|is|are|had|rose|fell|from|while|as|with|\(|:)$/.test(w))
  );
}

/** The token its hedge begins at: the "than" of "more than 5 million" compares nothing. */
function hedgeStart(tokens: readonly Token[], { figure, from }: Placed, stop: number): number {
  if (figure.hedge !== 'over' && figure.hedge !== 'under') return from;
  if (
    keyAt(tokens, from - 1) === 'than' &&
    /^(more|less|fewer|higher|lower|greater|larger|better)$/.test(keyAt(tokens, from - 2))
  )
    return from - 2;
  // "Up 50.7 percent over $174 billion" compares; "over $174 billion" alone is a hedge.
  const loose = /^(over|under|above|below|exceeding|past|beyond)$/.test(keyAt(tokens, from - 1));
  return loose && from - 1 > stop ? from - 1 : from;
}
