import type { Block } from '../article/article.ts';
import type { Token } from '../figures/token.ts';
import { type Frame, resolve } from './time-frame.ts';
import type { Mention } from './time-when.ts';

/** What the head of a release or of a section holds all below it against: "In May 2022 compared with May 2021:". */
export interface HeadBase {
  period: string;
  base: string;
  /** The block that opens a list by a colon, which holds to the end of the list; null for a heading, which holds to the next. */
  opener: number | null;
}

const COMPARED = /(?:^| )(?:(?:compared|comparison|relative) (?:with|to)|against|versus|vs\.?)(?: the)?$/;

/** The words in a head that say what is compared with, as in "Main movements (compared with May 2021):"; null for none. */
export const comparedIn = (tokens: readonly Token[], mentions: readonly Mention[]): Mention | null =>
  mentions.find(({ from, compares }) => {
    const before = tokens.slice(Math.max(0, from - 3), from).map((t) => t.key);
    return compares || COMPARED.test(before.join(' '));
  }) ?? null;

/** What all below a head is held against that is on a period; null where its words do not tell a time before it. */
export function headBase(
  held: Mention | null,
  period: string | null,
  frame: Frame,
  opener: number | null,
): HeadBase | null {
  if (held === null || period === null) return null;
  const base = resolve(held.when, { ...frame, topic: period, comparing: true, likewise: true });
  return base === null || base >= period ? null : { period, base, opener };
}

/** Whether a head still holds for a block: the block behind its colon, and the items of the list. */
export const holds = ({ opener }: HeadBase, at: number, block: Block | undefined): boolean =>
  opener === null || at === opener + 1 || block?.kind === 'item';
