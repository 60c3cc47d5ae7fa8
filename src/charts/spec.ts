import type { Mark } from '../releases/calendar.ts';
import type { CellState } from '../series/question.ts';

/**
 * What a chart shows, without how it is drawn: JSON, so that a terminal export, a brief and a page in the
 * browser draw the same thing from the same spec.
 */
export type Chart = MonthsChart | BarsChart | CalendarChart | PanelsChart;

/** What stands around every chart. */
export interface Frame {
  /** Says the finding: a sentence. */
  title: string;
  /** Measure and unit: "Million US dollars a month". */
  subtitle: string;
  /** "Source: …" without the word. */
  source: string;
  /** For those who cannot see it: one or two sentences. */
  alt: string;
}

/** A month or day, or a span that was published as one figure; points of a chart are of the same sort. */
export interface Point {
  /** First and last month, `YYYY-MM`, or day; the same for one. */
  from: string;
  to: string;
  state: CellState;
  /** In base units of the chart; null where nothing is known. */
  value: number | null;
  /** As it is written on the mark: "$14.51 million", "more than 10.6 million". */
  text: string;
}

/** Something that happened on a day; a chart shows it, and says nothing of cause. */
export interface EventMark {
  day: string;
  label: string;
}

/** One series over months or days, as a line. */
export interface MonthsChart extends Frame {
  kind: 'months';
  /** `USD`, `item`, `kg`, … of the values. */
  unit: string;
  points: Point[];
  events: EventMark[];
  /** The month the title speaks of. */
  marked: string | null;
}

/** Goods or partners in order, for one period. */
export interface BarsChart extends Frame {
  kind: 'bars';
  unit: string;
  bars: { label: string; state: CellState; value: number | null; text: string }[];
}

/** What is stored and what is missing: a row a year, twelve months a row. */
export interface CalendarChart extends Frame {
  kind: 'calendar';
  rows: { label: string; months: Mark[] }[];
}

/** Several series over the same months, each on its own scale, which is said under its name. */
export interface PanelsChart extends Frame {
  kind: 'panels';
  panels: { label: string; unit: string; points: Point[] }[];
  marked: string | null;
}
