import fs from 'node:fs/promises';
import type { Article } from '../article/article.ts';
import { fetchPage } from '../article/fetch-page.ts';
import { ofLength } from '../article/length.ts';
import { PrivateAddress } from '../article/public-address.ts';
import { readArticle } from '../article/read-article.ts';
import { isPdf, readPdf } from '../article/read-pdf.ts';
import { Refusal } from '../records/refusal.ts';
import type { Effects } from './effects.ts';

/** No article is larger; a larger file is something else, and reading it would only take the memory. */
const LARGEST = 50 * 2 ** 20;

/**
 * An article from a file, from standard input (`-`) or from an address on the web.
 *
 * @throws Refusal for what is not there, cannot be read or is no article.
 */
export async function articleFrom(
  input: string,
  options: { allowPrivate: boolean },
  effects: Pick<Effects, 'stdin' | 'agent'>,
): Promise<Article> {
  if (/^https?:/i.test(input)) {
    const page = await fetchPage(input, { allowPrivate: options.allowPrivate, agent: effects.agent }).catch(
      (e: Error) => {
        if (e instanceof PrivateAddress)
          throw new Refusal(`${e.message}: --allow-private reads it all the same`);
        throw e;
      },
    );
    return read(page.url, page.bytes);
  }
  if (input === '-') return read('<stdin>', await effects.stdin(LARGEST));
  return read(input, await fileBytes(input));
}

const read = async (name: string, bytes: Uint8Array): Promise<Article> =>
  ofLength(isPdf(bytes) ? await readPdf(name, bytes) : await readArticle(name, bytes));

async function fileBytes(path: string): Promise<Buffer> {
  try {
    const stat = await fs.stat(path);
    // A device never ends, and a pipe may never begin.
    if (!stat.isFile() && !stat.isDirectory())
      throw new Refusal(
        `${path} is no ordinary file: save what it yields and name that, or pipe it into "check -"`,
      );
    const { size } = stat;
    if (size > LARGEST)
      throw new Refusal(`${path} has ${Math.round(size / 2 ** 20)} MB, more than any article: give its text`);
    return await fs.readFile(path);
  } catch (e) {
    const code = (e as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Refusal(`${path}: there is no such file`);
    if (code === 'EISDIR') throw new Refusal(`${path} is a folder: name the articles in it`);
    if (code === 'EACCES') throw new Refusal(`${path}: no permission to read it`);
    throw e;
  }
}
