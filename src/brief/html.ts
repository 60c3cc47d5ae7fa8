import { fontFaces } from '../charts/font.ts';
import type { Chart } from '../charts/spec.ts';
import { escapeXml } from '../charts/svg-text.ts';
import { periodName } from '../records/period.ts';
import type { Brief, Section, Sentence } from './brief.ts';
import { notesOf } from './notes.ts';
import { style } from './style.ts';

/**
 * The page as one HTML file without scripts or anything to load. Every sentence leads to a note with its
 * questions.
 *
 * @param figureOf what stands for a chart inside its figure
 */
export function briefHtml(brief: Brief, figureOf: (chart: Chart) => string): string {
  const { notes, of } = notesOf(brief);
  const cited = (s: Sentence): string => {
    const note = of(s);
    // The number is drawn by the style, so that no reader takes it for a digit of the sentence.
    const ref = note
      ? `<a class="ref" href="#note-${note.number}" data-note="${note.number}" aria-label="what this rests on"></a>`
      : '';
    return escapeXml(s.text) + ref;
  };
  const section = ({ heading, layout, sentences, charts }: Section): string => {
    const said =
      layout === 'list'
        ? `<ul>\n${sentences.map((s) => `<li>${cited(s)}</li>`).join('\n')}\n</ul>`
        : sentences.map((s) => `<p>${cited(s)}</p>`).join('\n');
    const figures = charts.map((c) => `<figure>${figureOf(c)}</figure>`);
    return [`<section>\n<h2>${escapeXml(heading)}</h2>`, said, ...figures, '</section>'].join('\n');
  };
  const items = notes.map(
    (n) =>
      `<li id="note-${n.number}">${[...n.questions.map((q) => `<code>${escapeXml(q)}</code>`), ...n.asides.map(escapeXml)].join('<br>')}</li>`,
  );
  const title = escapeXml(brief.title.text);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta property="article:published_time" content="${brief.written}">
<style>${fontFaces()}${style}</style>
</head>
<body>
<main>
<article>
<header>
<h1>${title}</h1>
<p class="dateline"><time datetime="${brief.written}">${periodName(brief.written)}</time></p>
</header>
${brief.sections.map(section).join('\n')}
</article>
<footer class="notes">
<ol>
${items.join('\n')}
</ol>
</footer>
</main>
</body>
</html>
`;
}
