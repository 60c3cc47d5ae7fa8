import type { Way } from './direction.ts';
import type { Kind } from './figure.ts';
import type { Found } from './found.ts';
import type { Token } from './token.ts';

/** A figure where it stands: what its kind is read from. */
export interface Scene {
  tokens: readonly Token[];
  found: Found;
  /** First token of its hedge, or of the figure. */
  from: number;
  /** Token behind the noun of its unit, or behind the figure. */
  unitTo: number;
  /** The figures before it in the sentence, as they were read. */
  earlier: readonly Read[];
}

/** What the words around a figure make of it. */
export interface Reading {
  kind: Kind;
  /** Direction of a change. */
  way: Way;
  /** How the direction was told, for lists that leave it out the next time. */
  how: 'sign' | 'verb' | 'noun' | 'by' | 'bracket' | 'behind' | 'list' | null;
}

export interface Read {
  found: Found;
  from: number;
  /** As in `Scene`. */
  unitTo: number;
  reading: Reading;
}

/** Percent, percentage points or a fraction: quantities that may be a change without saying of how much. */
export const isRelative = (found: Found): boolean =>
  found.form === 'fraction' || ['%', 'pp', 'bp', '‰'].includes(found.unit ?? '');

export const keyAt = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';
export const change = (way: Way, how: Reading['how']): Reading => ({ kind: 'change', way, how });

/** Whether the token is a mark or a conjunction that parts clauses. */
export const partsClauses = ({ kind, key }: Token): boolean =>
  kind === 'sign' ? key === ';' || key === ':' : /^(while|whereas|although|though|but)$/.test(key);
