import { Refusal } from '../records/refusal.ts';
import type { Article } from './article.ts';
import { assemble } from './assemble.ts';
import { isoDay } from './day.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';

/**
 * Reads a file into text with a map back. Plain text and Markdown are read alike (front matter, headings,
 * lists, quotes, tables); saved pages by their article.
 *
 * @throws Refusal for what is no text and for what has none.
 */
export async function readArticle(path: string, source: string | Uint8Array): Promise<Article> {
  const text = typeof source === 'string' ? source : decode(path, source);
  const article = readText(path, text);
  if (article.text === '')
    throw new Refusal(`${path} has no text to read: give a file with an article in it`);
  return article;
}

function readText(path: string, source: string): Article {
  const { fields, end } = readFrontMatter(source);
  const read = assemble(readMarkdown(source, end));
  const heading = read.blocks.find((block) => block.kind === 'heading' && block.start === 0);
  return {
    path,
    title: fields.get('title') ?? (heading ? read.text.slice(heading.start, heading.end) : null),
    date: isoDay(fields.get('date') ?? fields.get('published') ?? fields.get('pubdate') ?? ''),
    language: (fields.get('lang') ?? fields.get('language') ?? 'en').slice(0, 2).toLowerCase(),
    source,
    ...read,
    blocks: read.blocks.map((block) => (block === heading ? { ...block, kind: 'title' } : block)),
  };
}
