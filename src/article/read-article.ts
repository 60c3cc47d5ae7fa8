import { Refusal } from '../records/refusal.ts';
import type { Article } from './article.ts';
import { assemble } from './assemble.ts';
import { isoDay } from './day.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { printedDay } from './printed-day.ts';

/**
 * Reads a file into text with a map back to the file. Saved pages are read by their article, all else as
 * Markdown, of which plain text is the simplest case: front matter, headings, lists, quotes, tables.
 *
 * `toSource` counts UTF-16 units of the file as decoded; a string is taken as it is.
 *
 * @throws Refusal for what is no text, and for a file with nothing to read in it.
 */
export async function readArticle(path: string, source: string | Uint8Array): Promise<Article> {
  const text = typeof source === 'string' ? source : decode(path, source);
  if (text.includes('\0')) throw new Refusal(`${path} is not a text file: it holds zero bytes`);
  if (
    /^\s*(?:From:|MIME-Version:|Content-Type:)[^\n]*\n(?:[^\n]*\n){0,20}[^\n]*multipart\/related/i.test(
      text.slice(0, 4000),
    )
  )
    throw new Refusal(`${path} is a web archive (MHTML): save the page as HTML`);
  const article = isPage(path, text)
    ? await (await import('./read-html.ts')).readHtml(path, text)
    : readText(path, text);
  if (article.text === '')
    throw new Refusal(`${path} has no text to read: give a file with an article in it`);
  return article;
}

const PAGE = /^<(?:!doctype\s+html|html|head|body|article|div|section|main|title|meta)\b/i;

/** A page by its first tag, or by its name where it has tags at all. */
function isPage(path: string, text: string): boolean {
  let head = text.slice(0, 8000).trimStart();
  while (/^(?:<!--|<\?)/.test(head)) {
    const end = head.indexOf('>', head.startsWith('<!--') ? head.indexOf('-->') : 0);
    head = end < 0 ? '' : head.slice(end + 1).trimStart();
  }
  return PAGE.test(head) || (/\.x?html?$/i.test(path) && /<[a-z][^<>]*>/i.test(text.slice(0, 20_000)));
}

function readText(path: string, source: string): Article {
  const { fields, end } = readFrontMatter(source);
  const said = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value);
  const read = assemble(readMarkdown(source, end));
  const first = read.blocks[0]?.kind === 'heading' ? read.blocks[0] : undefined;
  return {
    path,
    title: said('title', 'headline') ?? (first ? read.text.slice(first.start, first.end) : null),
    date:
      isoDay(said('date', 'published', 'pubdate', 'date_published', 'datepublished') ?? '') ??
      printedDay(read),
    language: languageOf(read.text, said('lang', 'language', 'locale') ?? null),
    source,
    ...read,
    blocks: read.blocks.map((block) => (block === first ? { ...block, kind: 'title' } : block)),
  };
}
