import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const resolve = createRequire(import.meta.url).resolve;
const fonts = ['400Regular/PublicSans_400Regular.ttf', '600SemiBold/PublicSans_600SemiBold.ttf'];

/**
 * An SVG of `chartSvg` as PNG, with the font that comes with Tallyman, so that it looks the same everywhere.
 *
 * @param zoom pixels of the picture per pixel of the SVG
 */
export function chartPng(svg: string, zoom: number): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: fonts.map((file) => resolve(`@expo-google-fonts/public-sans/${file}`)),
      loadSystemFonts: false,
      defaultFontFamily: 'Public Sans',
    },
  });
  return drawn.render().asPng();
}
