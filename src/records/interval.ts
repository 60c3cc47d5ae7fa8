/**
 * The values that printed digits allow, in base units: "$14.5 million" is 14,450,000 to 14,550,000.
 * An open side is ±Infinity ("more than", "less than"); a point has `low === high`.
 */
export interface Interval {
  low: number;
  high: number;
}
