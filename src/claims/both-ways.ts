import type { Frame, Story } from './discourse.ts';
import { type Item, words } from './line.ts';
import { runBehind } from './topic-lists.ts';

const FIGURES = /^the (?:figures|amounts|totals|numbers) /;
const THEY = /^(?:they|these|both) /;
const WERE = /\b(?:were|had been|stood at|came to|amounted to|reached|totall?ed)$/;

/**
 * "Exports were $32 billion, imports $29 billion. A year before they were $33 billion and $30 billion, respectively": which
 * frame each of two figures stands under, by its item; none where exports and imports were not told one after the other.
 */
export function bothWays(items: readonly Item[], { order, ways }: Story): Map<number, Frame> {
  const none = new Map<number, Frame>();
  const [one, other] = order.map((flow) => ways.get(flow));
  if (!one || !other || one.reporter !== other.reporter || one.partner !== other.partner) return none;
  for (let i = 0; i < items.length; i++) {
    if (!/^(?:the|they|these|both)$/.test(items[i]!.key)) continue;
    const start = words(items, i, 3);
    const named = FIGURES.test(start);
    if (!named && !THEY.test(start)) continue;
    const first = items.findIndex((x, k) => k > i && x.kind === 'figure');
    if (first < 0 || first - i > 5 || !WERE.test(words(items, i, first - i))) continue;
    const run = runBehind(items, first);
    const last = run.at(-1)!;
    if (run.length !== 2 || !(named || /^,? ?respectively/.test(words(items, last + 1, 2)))) continue;
    return new Map([
      [run[0]!, one],
      [last, other],
    ]);
  }
  return none;
}
