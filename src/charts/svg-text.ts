import { colour, type Use } from './palette.ts';

export interface TextStyle {
  size: number;
  use: Use;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  /** Paper around the letters, so that a line behind them does not cross them out. */
  halo?: boolean;
  /** Drawn just so wide, whatever font stands in: a line that fills its room would run out of it. */
  length?: number;
}

/** One line of text as an SVG element. */
export function svgText(x: number, y: number, text: string, style: TextStyle): string {
  const anchor = style.anchor && style.anchor !== 'start' ? ` text-anchor="${style.anchor}"` : '';
  const weight = style.bold ? ' font-weight="600"' : '';
  const halo = style.halo
    ? ` stroke="${colour('paper')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const length = style.length ? ` textLength="${tidy(style.length)}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${tidy(x)}" y="${tidy(y)}" font-size="${style.size}"${anchor}${weight}${halo}${length} fill="${colour(style.use)}">${escapeXml(text)}</text>`;
}

export const tidy = (n: number): string => String(Math.round(n * 100) / 100);

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
