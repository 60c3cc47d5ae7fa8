import { chartPng } from '../charts/png.ts';
import type { Chart } from '../charts/spec.ts';
import { chartSvg } from '../charts/svg.ts';

/** Widths of a chart on a page of a laptop and of a phone. */
export const [WIDE, NARROW] = [720, 380];

/** A chart inside a page, at both widths. */
export const bothWidths = (chart: Chart): string =>
  `<div class="wide">${chartSvg(chart, WIDE)}</div><div class="narrow">${chartSvg(chart, NARROW)}</div>`;

/** On paper a chart is a picture, so that its labels are not mixed with the text when it is copied. */
export function picture(chart: Chart): string {
  const png = Buffer.from(chartPng(chartSvg(chart, WIDE), 2)).toString('base64');
  const alt = `${chart.title}. ${chart.alt}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<img alt="${alt}" src="data:image/png;base64,${png}">`;
}
