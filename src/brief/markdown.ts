import type { Chart } from '../charts/spec.ts';
import type { Brief, Section, Sentence } from './brief.ts';
import { notesOf } from './notes.ts';

/**
 * The page as Markdown. Every sentence ends in a footnote with its questions; charts are pictures beside the file.
 *
 * @param pictureOf path of a chart's picture, null to leave it out
 */
export function briefMarkdown(brief: Brief, pictureOf: (chart: Chart) => string | null): string {
  const { notes, of } = notesOf(brief);
  const cited = (s: Sentence) => `${s.text}${of(s) ? `[^${of(s)!.number}]` : ''}`;
  const section = ({ heading, layout, sentences, charts }: Section): string => {
    const said =
      layout === 'list'
        ? sentences.map((s) => `- ${cited(s)}`).join('\n')
        : sentences.map(cited).join('\n\n');
    const pictures = charts.flatMap((chart) => {
      const path = pictureOf(chart);
      return path ? [`![${alt(chart)}](${path})`] : [];
    });
    return [`## ${heading}`, said, ...pictures].join('\n\n');
  };
  const head = ['---', `title: ${JSON.stringify(brief.title.text)}`, `date: ${brief.written}`, '---'].join(
    '\n',
  );
  const foot = notes
    .map((n) => `[^${n.number}]: ${[...n.questions.map((q) => `\`${q}\``), ...n.asides].join('; ')}`)
    .join('\n');
  return `${[head, `# ${brief.title.text}`, ...brief.sections.map(section), foot].join('\n\n')}\n`;
}

const alt = ({ title, alt: words }: Chart): string => `${title}. ${words}`.replace(/[[\]]/g, '');
