import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './font.ts';

/**
 * An SVG of `chartSvg` as PNG, with the font that comes with Tallyman, so that it looks the same everywhere.
 *
 * @param zoom pixels of the picture per pixel of the SVG
 */
export function chartPng(svg: string, zoom: number): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: fontFiles.map((f) => f.file),
      loadSystemFonts: false,
      defaultFontFamily: 'Public Sans',
    },
  });
  return drawn.render().asPng();
}
