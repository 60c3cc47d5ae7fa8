import { parseHTML } from 'linkedom';
import { drawChart } from './draw.ts';
import type { Chart } from './spec.ts';

/** A chart as SVG, outside of a browser. Width in pixels. */
export function chartSvg(chart: Chart, width: number): string {
  const { document } = parseHTML('<html><body></body></html>');
  return drawChart(chart, width, document);
}
