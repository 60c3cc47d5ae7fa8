import { framed, sizesFor } from './frame.ts';
import { plotBars } from './plot-bars.ts';
import { calendarSigns, plotCalendar } from './plot-calendar.ts';
import { type Page, plotMonths } from './plot-months.ts';
import { plotPanels } from './plot-panels.ts';
import { signsOf } from './signs.ts';
import type { Chart } from './spec.ts';

/**
 * A chart as one SVG with its title, source and words for those who cannot see it.
 *
 * @param width in pixels, 320 or more; the height follows
 * @param document the browser's, or linkedom's
 */
export function drawChart(chart: Chart, width: number, document: Page): string {
  const inner = width - (width < 520 ? 24 : 40);
  const { label: size } = sizesFor(width);
  switch (chart.kind) {
    case 'months': {
      const height = width < 520 ? 220 : 280;
      const svg = plotMonths(chart, { width: inner, height, size, small: false, document });
      return framed(chart, width, { svg, height }, signsOf(chart.points));
    }
    case 'bars':
      return framed(chart, width, plotBars(chart, inner, size), signsOf(chart.bars));
    case 'calendar':
      return framed(chart, width, plotCalendar(chart, inner, size), calendarSigns(chart));
    case 'panels': {
      const points = chart.panels.flatMap((p) => p.points);
      return framed(chart, width, plotPanels(chart, inner, size, document), signsOf(points));
    }
  }
}
