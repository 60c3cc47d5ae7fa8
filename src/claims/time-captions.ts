import type { Token } from '../figures/token.ts';
import { isMovement, type Placed } from './time-figures.ts';
import { type Frame, resolve } from './time-frame.ts';
import type { Dating } from './time-sentence.ts';
import type { Mention } from './time-when.ts';
import { keyAt } from './time-words.ts';

/** "October 2024 (September in brackets)", "April figures in parentheses": the time of what a list puts in brackets, and its words. */
export function bracketsSaid(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  frame: Frame,
): { period: string | null; mention: Mention } | null {
  const at = tokens.findIndex((t) => /^(brackets|parentheses)$/.test(t.key));
  if (at < 1 || keyAt(tokens, at - 1) !== 'in') return null;
  const k = mentions.findLastIndex((m) => m.to < at && at - m.to <= 5);
  if (k < 0) return null;
  const main = k > 0 ? resolve(mentions[0]!.when, frame) : frame.topic;
  const mention = mentions[k]!;
  return { period: resolve(mention.when, { ...frame, topic: main, comparing: main !== null }), mention };
}

/** Dates the amounts of such a list that stand in brackets right behind another, and the changes from the one to the other. */
export function dateBrackets(
  tokens: readonly Token[],
  placed: readonly Placed[],
  datings: readonly Dating[],
  period: string,
): void {
  let held = false;
  placed.forEach((p, f) => {
    const before = placed[f - 1];
    const one = datings[f]!;
    if (before && !isMovement(p.figure) && one.from !== 'own' && isBracketed(tokens, before, p)) {
      datings[f]!.period = period;
      held = true;
    } else if (held && isMovement(p.figure) && (one.baseAssumed || !one.base))
      Object.assign(one, { base: period, baseAssumed: false });
  });
}

const isBracketed = (tokens: readonly Token[], before: Placed, { figure, from, to }: Placed): boolean =>
  before.figure.kind === figure.kind &&
  from - before.to <= 3 &&
  /^[([]$/.test(keyAt(tokens, from - 1)) &&
  tokens.slice(to, to + 3).some((t) => /^[)\]]$/.test(t.key));
