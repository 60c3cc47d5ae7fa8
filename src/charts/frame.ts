import { colour, darkStyle } from './palette.ts';
import type { Frame } from './spec.ts';
import { escapeXml, svgText, tidy } from './svg-text.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Sizes of words by the width of the whole: a phone gets larger ones for its width. */
export function sizesFor(width: number): { title: number; subtitle: number; label: number; note: number } {
  return width < 520
    ? { title: 16, subtitle: 13, label: 12, note: 11 }
    : { title: 19, subtitle: 14, label: 12.5, note: 12 };
}

export interface Body {
  svg: string;
  height: number;
}

const FONT = "'Public Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

/** A whole chart: title, subtitle, what is drawn, signs that need words, source. Titles wrap. */
export function framed(chart: Frame, width: number, body: Body, signs: readonly Sign[]): string {
  const pad = width < 520 ? 12 : 20;
  const inner = width - 2 * pad;
  const sizes = sizesFor(width);
  let y = pad;
  const lines = (text: string, size: number, use: 'ink' | 'quiet', bold: boolean) =>
    wrapText(text, bold ? size * 1.03 : size, inner)
      .map((line) => {
        y += size * 1.25;
        const wide = textWidth(line, bold ? size * 1.03 : size);
        const full = wide > inner * 0.7 ? { length: Math.min(wide, inner) } : {};
        return svgText(pad, y - size * 0.25, line, { size, use, bold, ...full });
      })
      .join('');
  const title = lines(chart.title, sizes.title, 'ink', true);
  y += 3;
  const subtitle = lines(chart.subtitle, sizes.subtitle, 'quiet', false);
  y += 10;
  const plot = `<g transform="translate(${pad},${tidy(y)})">${body.svg}</g>`;
  y += body.height + 8;
  const key = keyOf(signs, { pad, inner, size: sizes.note, y });
  y += key.height + 2;
  const source = lines(`Source: ${chart.source}`, sizes.note, 'quiet', false);
  const height = Math.ceil(y + pad);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="tallyman-chart" role="img" aria-label="${escapeXml(`${chart.title}. ${chart.alt}`)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" style="font-variant-numeric: tabular-nums"><title>${escapeXml(chart.title)}</title><desc>${escapeXml(chart.alt)}</desc><style>${darkStyle()}</style><rect width="${width}" height="${height}" fill="${colour('paper')}"/>${title}${subtitle}${plot}${key.svg}${source}</svg>`;
}

/** A mark and what it means; `draw` puts it with its middle at x, y. */
export interface Sign {
  draw(x: number, y: number): string;
  text: string;
}

function keyOf(
  signs: readonly Sign[],
  { pad, inner, size, y }: { pad: number; inner: number; size: number; y: number },
): { svg: string; height: number } {
  let [x, row] = [0, 0];
  const out: string[] = [];
  for (const { draw, text } of signs) {
    const wide = 16 + widthOf(text, size);
    if (x > 0 && x + wide > inner) [x, row] = [0, row + 1];
    const middle = y + row * size * 1.5 + size * 0.6;
    out.push(
      draw(pad + x + 5, middle),
      svgText(pad + x + 15, middle + size * 0.35, text, { size, use: 'quiet' }),
    );
    x += wide + 16;
  }
  return { svg: out.join(''), height: signs.length > 0 ? (row + 1) * size * 1.5 + 4 : 0 };
}

const widthOf = (text: string, size: number): number => textWidth(text, size);
