import type { Brief } from '../brief/brief.ts';
import { chartPng } from '../charts/png.ts';
import type { Chart } from '../charts/spec.ts';
import { chartSvg } from '../charts/svg.ts';
import type { Picture } from '../lake/deliveries-store.ts';
import type { LetterBody } from './letter-body.ts';

/** Charts in one letter, and their width: a mail with more is cut by some programs, the page has all. */
const [CHARTS, WIDTH] = [2, 640];

/** The brief of a pair as a letter: every sentence of it, and its first charts. */
export function briefBody(brief: Brief): LetterBody {
  const charts = brief.sections.flatMap((s) => s.charts).slice(0, CHARTS);
  return {
    title: brief.title.text,
    sections: brief.sections.map(({ heading, layout, sentences, charts: own }) => ({
      ...{ heading, layout, sentences: sentences.map((s) => s.text) },
      pictures: own.filter((c) => charts.includes(c)).map((c) => pictureOf(c, charts.indexOf(c) + 1)),
    })),
  };
}

const pictureOf = (chart: Chart, nth: number): Picture => ({
  name: `chart-${nth}`,
  alt: `${chart.title}. ${chart.alt}`,
  png: Buffer.from(chartPng(chartSvg(chart, WIDTH), 1.5)).toString('base64'),
});
