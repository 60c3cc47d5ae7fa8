import { escapeXml } from '../charts/svg-text.ts';
import type { Picture } from '../lake/deliveries-store.ts';

/** What a letter says, before it has a form. */
export interface LetterBody {
  title: string;
  sections: { heading: string; layout: 'paragraph' | 'list'; sentences: string[]; pictures: Picture[] }[];
}

/** Plain text: headings underlined, one sentence a paragraph or a list item. */
export function bodyText({ title, sections }: LetterBody): string {
  const section = ({ heading, layout, sentences }: LetterBody['sections'][number]) =>
    [
      `${heading}\n${'-'.repeat(heading.length)}`,
      layout === 'list' ? sentences.map((s) => `- ${s}`).join('\n') : sentences.join('\n\n'),
    ].join('\n\n');
  return `${[title, ...sections.map(section)].join('\n\n')}\n`;
}

const font = "font-family:Georgia,'Times New Roman',serif";
const sans = 'font-family:Arial,Helvetica,sans-serif';

/** A piece of HTML that mail programs show: styles in the elements, pictures by `cid:`, nothing from elsewhere. */
export function bodyHtml({ title, sections }: LetterBody): string {
  const picture = ({ name, alt }: Picture) =>
    `<p style="margin:16px 0"><img src="cid:${name}" alt="${escapeXml(alt)}" width="640" style="display:block;width:100%;max-width:640px;height:auto"></p>`;
  const section = ({ heading, layout, sentences, pictures }: LetterBody['sections'][number]) =>
    [
      `<h2 style="${sans};font-size:14px;line-height:1.3;margin:28px 0 8px;padding-top:10px;border-top:1px solid #dedcd5">${escapeXml(heading)}</h2>`,
      layout === 'list'
        ? `<ul style="margin:0 0 12px;padding-left:20px">${sentences.map((s) => `<li style="margin:0 0 6px">${escapeXml(s)}</li>`).join('')}</ul>`
        : sentences.map((s) => `<p style="margin:0 0 12px">${escapeXml(s)}</p>`).join(''),
      ...pictures.map(picture),
    ].join('\n');
  return `<div style="${font};font-size:17px;line-height:1.5">
<h1 style="font-size:26px;line-height:1.2;margin:0 0 8px">${escapeXml(title)}</h1>
${sections.map(section).join('\n')}
</div>`;
}
