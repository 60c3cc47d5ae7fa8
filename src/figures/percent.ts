import { skipHyphen } from './spelled.ts';
import type { Token } from './token.ts';

export type PercentUnit = '%' | 'pp' | 'bp' | '‰';

/** The percent sign or words after a number: "%", "percent", "per cent", "pct", "percentage points", "bps". */
export function readPercent(tokens: readonly Token[], i: number): { to: number; unit: PercentUnit } | null {
  const at = skipHyphen(tokens, i);
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one) return null;
  const key = one.key;
  const pointAt = skipHyphen(tokens, at + 1);
  const point = /^(points?|pts?)$/.test(tokens[pointAt]?.key ?? '');
  // "5.38pc", as South Asian papers write it; with a space it counts pieces.
  if (key === 'pc' && !one.gap && tokens[at - 1]?.kind === 'number') return { to: at + 1, unit: '%' };
  if (key === '%' || key === 'percent' || key === 'pct' || key === 'percentage' || key === 'prozent') {
    if (point) return { to: pointAt + 1, unit: 'pp' };
    if (key === 'percentage') return null;
    const stop =
      key === 'pct' && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.gap && lower(tokens[at + 2]);
    return { to: at + (stop ? 2 : 1), unit: '%' };
  }
  if (key === 'per' && skipHyphen(tokens, at + 1) < tokens.length) {
    const cent = skipHyphen(tokens, at + 1);
    if (tokens[cent]?.key === 'cent') {
      const pp = /^(points?|pts?)$/.test(tokens[cent + 1]?.key ?? '');
      return { to: cent + (pp ? 2 : 1), unit: pp ? 'pp' : '%' };
    }
  }
  if (key === '‰') return { to: at + 1, unit: '‰' };
  if (key === 'basis' && /^points?$/.test(two?.key ?? '')) return { to: at + 2, unit: 'bp' };
  if (key === 'bp' || key === 'bps') return { to: at + 1, unit: 'bp' };
  // Not the pages of "312 pp.".
  const page = two?.text === '.' && !two.gap && !lower(tokens[at + 2]);
  if ((key === 'pp' || key === 'ppt' || key === 'ppts' || key === 'ppts') && !page)
    return { to: at + 1, unit: 'pp' };
  return null;
}

const lower = (token: Token | undefined): boolean => token !== undefined && /^[\p{Ll}\d]/u.test(token.text);
