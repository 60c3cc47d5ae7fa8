import { Refusal } from '../records/refusal.ts';
import type { Article } from './article.ts';
import { assemble, type Draft, verbatim } from './assemble.ts';
import { languageOf } from './language.ts';
import { bodySize, linesOf, type PdfLine, paragraphsOf, withoutRunning } from './pdf-lines.ts';
import { dayOfLine, printedDay } from './printed-day.ts';

const PAGES = 400;
// Where a hyphen at the end of a line is the word's own and not the typesetter's: "year-on-", "mid-", "cross-".
const COMPOUND =
  /(?:-\p{L}+|(?<!\p{L})(?:year|month|week|day|non|self|mid|long|short|high|low|well|cross|two|three|four|five|half|state|multi|so|by|full|first|second|third|all|ex|anti|pro|pre|post))-$/iu;

export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/**
 * The text of a PDF in paragraphs, without running titles and page numbers. A PDF has no text to point into, so
 * `source` is the text as it stands on the pages, a line a line, and offsets lead into that.
 *
 * @throws Refusal for what cannot be opened, is locked, is too long, or holds pictures only.
 */
export async function readPdf(path: string, bytes: Uint8Array): Promise<Article> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((e: Error) => {
    throw new Refusal(
      e.name === 'PasswordException'
        ? `${path} is locked with a password: save a copy without`
        : `${path} cannot be opened as a PDF: it is damaged or cut off`,
    );
  });
  try {
    if (pdf.numPages > PAGES)
      throw new Refusal(
        `${path} has ${pdf.numPages} pages, more than ${PAGES}: save the pages of the article`,
      );
    const { items } = await extractTextItems(pdf);
    const lines = withoutRunning(items.flatMap(linesOf), pdf.numPages).filter((l) => l.text !== '');
    if (lines.length === 0)
      throw new Refusal(`${path} holds pictures of text, not text: run it through text recognition first`);
    const meta: { info?: { Title?: unknown } } = await getMeta(pdf).catch(() => ({}));
    const said = typeof meta.info?.Title === 'string' ? meta.info.Title.trim() : '';
    return articleOf(path, paragraphsOf(lines), said);
  } finally {
    await pdf.destroy();
  }
}

function articleOf(path: string, paragraphs: readonly PdfLine[][], said: string): Article {
  const body = bodySize(paragraphs.flat());
  let source = '';
  const drafts: Draft[] = paragraphs.map((lines) => {
    const draft: Draft = { kind: lines[0]!.size > body + 1 ? 'heading' : 'paragraph', pieces: [] };
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      const parted = next !== undefined && /\p{Ll}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
      const kept = !parted || COMPOUND.test(line.text);
      draft.pieces.push(verbatim(kept ? line.text : line.text.slice(0, -1), source.length));
      source += line.text;
      if (next && !parted)
        draft.pieces.push({ text: ' ', at: source.length, end: source.length + 1, verbatim: true });
      source += next ? '\n' : '\n\n';
    }
    return draft;
  });
  const read = assemble(drafts);
  const first = read.blocks.findIndex((b) => b.kind === 'heading');
  const heading = first >= 0 ? read.text.slice(read.blocks[first]!.start, read.blocks[first]!.end) : null;
  return {
    path,
    title: /\s/.test(said) ? said : heading,
    date: dateLine(paragraphs) ?? printedDay(read),
    language: languageOf(read.text, null),
    source,
    ...read,
    blocks: read.blocks.map((b, i) => (i === first ? { ...b, kind: 'title' } : b)),
  };
}

/**
 * The day in a short line near the top. When the file was made says nothing: it may be a print of an old page.
 */
function dateLine(paragraphs: readonly PdfLine[][]): string | null {
  for (const { text } of paragraphs.slice(0, 8).flat()) {
    const day = dayOfLine(text);
    if (day) return day;
  }
  return null;
}
