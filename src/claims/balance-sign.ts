import type { Figure } from '../figures/figure.ts';
import type { About } from './about.ts';
import type { Context } from './context.ts';

const DEFICIT = /^(?:deficits?|shortfalls?)$/;
const SURPLUS = /^(?:surplus|surpluses)$/;

/** A figure with its sign, and whether the words beside it told that a balance is a surplus. */
interface Balance {
  figure: Figure;
  surplus: boolean;
}

/**
 * The figures with the levels that the text calls a deficit turned below zero: what stands by the figure says
 * so ("a deficit of $5 billion", "a $5 billion trade deficit"), else what was said of that balance before.
 * "Gap" and "imbalance" may be either and turn nothing.
 */
export function signBalances(context: Context, about: readonly About[]): Balance[] {
  const last = new Map<string, boolean>();
  return context.figures.map((figure, i) => {
    const series = about[i]!.series;
    if (figure.kind !== 'level' || !series || !('flow' in series) || series.flow !== 'balance')
      return { figure, surplus: false };
    const key = `${series.reporter}|${series.partner}|${series.goods}`;
    const said = wordBeside(context, i);
    const deficit = said ?? last.get(key) ?? false;
    last.set(key, deficit);
    return { figure: deficit ? below(figure) : figure, surplus: said === false };
  });
}

/** True for a deficit, false for a surplus, null where neither word stands between this figure and its neighbours. */
function wordBeside(context: Context, i: number): boolean | null {
  const { start, end } = context.figures[i]!;
  const tokens = context.tokens[context.sentenceOf[i]!]!;
  const from = context.figures[i - 1]?.end ?? 0;
  const behind = tokens.filter((t) => t.start >= end).slice(0, 3);
  const before = tokens.filter((t) => t.start >= from && t.end <= start).reverse();
  for (const { key } of [...upTo(behind), ...before]) {
    if (DEFICIT.test(key)) return true;
    if (SURPLUS.test(key)) return false;
  }
  // "Sold $8.4 billion more than it bought"
  if (behind[0]?.key !== 'more' || behind[1]?.key !== 'than') return null;
  const deed = before.find(({ key }) => DEEDS.test(key));
  return deed ? /^(?:bought|imported|purchased|spent)$/.test(deed.key) : null;
}

const DEEDS = /^(?:bought|imported|purchased|spent|sold|exported|shipped|earned)$/;

/** The words that can belong to "a $5 billion goods trade deficit": up to the first preposition or sign. */
function upTo<T extends { kind: string; key: string }>(tokens: readonly T[]): T[] {
  const stop = tokens.findIndex(
    ({ kind, key }) =>
      (kind === 'sign' && key !== '-') || /^(?:in|with|from|a|the|and|of|for|to|as|after|against)$/.test(key),
  );
  return stop < 0 ? [...tokens] : tokens.slice(0, stop);
}

/** The same size on the other side of zero; what is there already stays. */
export function below(figure: Figure): Figure {
  const { value, low, high, printedLow, printedHigh } = figure;
  if (value === null || (Array.isArray(value) ? value[0] < 0 : value <= 0)) return figure;
  return {
    ...figure,
    value: Array.isArray(value) ? [-value[1], -value[0]] : -value,
    low: -high,
    high: -low,
    printedLow: -printedHigh,
    printedHigh: -printedLow,
  };
}
