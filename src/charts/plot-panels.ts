import type { Body } from './frame.ts';
import { axisName } from './magnitude.ts';
import { type Page, plotMonths } from './plot-months.ts';
import type { PanelsChart } from './spec.ts';
import { svgText, tidy } from './svg-text.ts';
import { wrapText } from './text-width.ts';
import { valueTicks } from './time-axis.ts';

/** Panels side by side, as many as the width holds; each says its own unit, since scales differ. */
export function plotPanels(chart: PanelsChart, width: number, size: number, document: Page): Body {
  const across = Math.max(1, Math.min(3, Math.floor((width + 24) / 240), chart.panels.length));
  const wide = (width - (across - 1) * 24) / across;
  const names = chart.panels.map((p) => wrapText(p.label, size * 1.03, wide));
  const head = Math.max(...names.map((n) => n.length)) * size * 1.25 + size * 1.3;
  const tall = 118;
  const panels = chart.panels.map((panel, i) => {
    const [x, y] = [(i % across) * (wide + 24), Math.floor(i / across) * (head + tall + 14)];
    const name = names[i]!.map((line, n) =>
      svgText(0, size * (1 + n * 1.25), line, { size, use: 'ink', bold: true }),
    );
    const top = valueTicks(panel.points, true).at(-1)!;
    const unit = svgText(0, size * (1 + names[i]!.length * 1.25), axisName(top, panel.unit), {
      ...{ size: size - 1, use: 'quiet' },
    });
    const body = plotMonths(
      { points: panel.points, events: [], marked: chart.marked },
      { width: wide, height: tall, size: size - 1, small: true, document },
    );
    return `<g transform="translate(${tidy(x)},${tidy(y)})">${name.join('')}${unit}<g transform="translate(0,${tidy(head - 6)})">${body}</g></g>`;
  });
  return { svg: panels.join(''), height: Math.ceil(panels.length / across) * (head + tall + 14) };
}
