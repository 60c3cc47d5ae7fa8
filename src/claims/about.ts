import type { EpidemicSeries, TradeSeries } from './claim.ts';

/** What a figure is about, apart from when and by whom. */
export interface About {
  domain: 'trade' | 'epidemic' | 'other';
  series: TradeSeries | EpidemicSeries | null;
  /** The figure's own unit, or the one its neighbours in the list, its goods or its indicator lend it. */
  unit: string | null;
  /** Each choice that another reader might have made otherwise, one plain sentence. */
  assumptions: string[];
}
