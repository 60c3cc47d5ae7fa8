import type { Interval } from '../records/interval.ts';
import type { Kind } from './figure.ts';

/** A quantity as a recogniser finds it, before hedge, direction and kind are read from around it. */
export interface Found {
  /** Tokens: `to` exclusive. */
  from: number;
  to: number;
  form: 'amount' | 'range' | 'fraction' | 'multiple' | 'zero' | 'rank';
  value: number | [number, number] | null;
  /** What the digits or words stand for, without hedge and sign. */
  printed: Interval;
  /** For hedges: the digits in plain form, null where there are none to widen by. */
  plain: string | null;
  scale: number;
  /** Currency, `%`, `pp`, `bp`, `x`; null where a noun has to say it. */
  unit: string | null;
  money: boolean;
  words: boolean;
  malformed: string | null;
  /** The recogniser itself knows the kind. */
  kind?: Kind;
  /** Its scale is that of the last of its list, and so is its unit. */
  listed?: true;
  /** As in `Figure`. */
  proposed?: true;
}
