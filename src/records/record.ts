/** Direction of trade as the reporter publishes it. */
export type Flow = 'export' | 'import' | 're-export' | 're-import';

/** What of a cell is asked or stated. `quantity` is a count in some unit, `weight` is kilograms. */
export type Measure = 'value' | 'quantity' | 'weight';

/** Why a stored row has or lacks its figure. `nil` is a dash the publisher printed. */
export type Status = 'reported' | 'estimated' | 'suppressed' | 'nil';

/**
 * One row of the lake, in the order of its Parquet columns. `reporter` and `period` stand in the path
 * (`reporter=CHN/period=2022-05`), not in the file.
 *
 * Decimals cross the border to JavaScript as strings, never as floats.
 */
export interface TradeRecord {
  /** ISO 3166 alpha-3, `WLD`, `EU27`, `EA`, or a special area of `records/areas.ts`. */
  reporter: string;
  /** `2022-05`, `2022`, or a span that was published as one figure: `2022-01..2022-04`. */
  period: string;
  flow: Flow;
  partner: string;
  /** Nomenclature and its edition, e.g. `HS2022`; `HS` when the publisher does not say. */
  scheme: string;
  /** `TOTAL`, or 2 to 10 digits without dots; several codes published as one figure: `902511+902519`. */
  code: string;
  /** 0 for TOTAL, else the number of digits (of the shortest code). */
  level: number;
  /** Publisher's customs regime code, null where it does not split by regime. */
  regime: string | null;
  /** Publisher's province or port code, null where it does not split by place. */
  place: string | null;
  /** DECIMAL(18,2) in `currency`. */
  value: string | null;
  currency: string | null;
  basis: 'FOB' | 'CIF' | 'FAS' | null;
  /** DECIMAL(18,3) in the unit words of `records/units.ts`. */
  quantity1: string | null;
  unit1: string | null;
  quantity2: string | null;
  unit2: string | null;
  /** DECIMAL(18,3), kilograms. */
  net_weight: string | null;
  status: Status;
  /** For figures quoted in print: the digits as printed ("more than 10.6 million") and their interval. */
  printed: string | null;
  low: number | null;
  high: number | null;
}
