/** One measurement: a ratio or a size beside the limit an issue set for it. */
export interface BenchRow {
  name: string;
  measured: number;
  limit: number;
  unit: string;
  ok: boolean;
  /** What was compared with what, in which numbers. */
  note?: string;
}
