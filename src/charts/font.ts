import fs from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** Files of the font that charts are set in, by weight. */
export const fontFiles: readonly { weight: number; file: string }[] = [
  { weight: 400, file: '400Regular/PublicSans_400Regular.ttf' },
  { weight: 600, file: '600SemiBold/PublicSans_600SemiBold.ttf' },
].map(({ weight, file }) => ({ weight, file: resolve(`@expo-google-fonts/public-sans/${file}`) }));

/** The font as style rules with the files inside, for a page that loads nothing. */
export const fontFaces = (): string =>
  fontFiles
    .map(({ weight, file }) => {
      const data = fs.readFileSync(file, 'base64');
      return `@font-face{font-family:'Public Sans';font-weight:${weight};src:url(data:font/ttf;base64,${data}) format('truetype')}`;
    })
    .join('\n');
