import type { Body } from './frame.ts';
import { colour } from './palette.ts';
import { signOf } from './signs.ts';
import type { BarsChart } from './spec.ts';
import { svgText, tidy } from './svg-text.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Bars in the order given, names at their left where there is room and above them on a phone. */
export function plotBars({ bars }: BarsChart, width: number, size: number): Body {
  const beside = width >= 480;
  const longest = Math.max(...bars.map((b) => textWidth(b.label, size)));
  const left = beside ? Math.min(longest + 12, width * 0.4) : 0;
  const largest = Math.max(...bars.map((b) => b.value ?? 0));
  const out: string[] = [];
  let y = 0;
  for (const bar of bars) {
    const names = wrapText(bar.label, size, beside ? left - 12 : width);
    const line = size * 1.3;
    const name = names.map((text, i) => svgText(0, y + size + i * line, text, { size, use: 'ink' })).join('');
    const top = beside ? y + 2 : y + names.length * line + 2;
    const thick = size + 2;
    const room = width - left - textWidth(bar.text, size) - 8;
    const long = largest > 0 ? Math.max(bar.value ? 1.5 : 0, ((bar.value ?? 0) / largest) * room) : 0;
    const sign = signOf(bar.state);
    const mark = sign
      ? sign.draw(left + 6, top + thick / 2)
      : `<rect x="${tidy(left)}" y="${tidy(top)}" width="${tidy(long)}" height="${tidy(thick)}" fill="${colour('ink')}"/>`;
    const value = svgText(left + (sign ? 17 : long + 6), top + thick / 2 + size * 0.35, bar.text, {
      size,
      use: 'ink',
    });
    out.push(name, mark, value);
    y = Math.max(top + thick, y + names.length * line) + (beside ? 8 : 12);
  }
  return { svg: out.join(''), height: y };
}
