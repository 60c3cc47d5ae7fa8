/** Words of `corpus/README.md`: what sort of quantity a figure states. */
export type Kind = 'level' | 'change' | 'share' | 'multiple' | 'ratio' | 'zero' | 'rank';
export type Hedge = 'exact' | 'about' | 'over' | 'under' | 'nearly' | 'upto';

/**
 * A stated quantity: a span of the article's text and what its digits can mean, before anyone asks
 * what it is about. `article.text.slice(start, end) === text` always holds.
 */
export interface Figure {
  start: number;
  end: number;
  text: string;
  kind: Kind;
  /**
   * Base units: "$14.5 million" is 14500000; a range is `[low, high]`; null for a rank without a number
   * and for a malformed one. A change is signed by its direction word ("fell 85.2%" is -85.2).
   */
  value: number | [number, number] | null;
  /** Interval of the printed digits and the hedge together; open sides are ±Infinity. */
  low: number;
  high: number;
  /** Interval of the printed digits alone, without the hedge: what relations between figures use. */
  printedLow: number;
  printedHigh: number;
  /** ISO 4217, or item kg t l bbl pair dose person case death recovery % pp x, or a plain word; null if not said. */
  unit: string | null;
  hedge: Hedge;
  /** Digits as printed without scale and signs ("14.5"), null for words. */
  digits: string | null;
  /** Power of ten of the scale word (6 for "million"), 0 without one. */
  scale: number;
  /** Why the number cannot be read, for the likes of "1,483,60". */
  malformed: string | null;
  /** Our grammar passes over it; a second reader quoted it. It never accuses anybody. */
  proposed?: true;
}
