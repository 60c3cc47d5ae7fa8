import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './row.ts';

/** The program as it is built and shipped: the loader of the sources names every function anew, which costs a third. */
const built = <T>(file: string): Promise<T> => import(new URL(`../dist/${file}.js`, import.meta.url).href);
const { readArticle } = await built<typeof import('../src/article/read-article.ts')>('article/read-article');
const { readFigures } = await built<typeof import('../src/figures/read-figures.ts')>('figures/read-figures');
const { readClaims } = await built<typeof import('../src/claims/read-claims.ts')>('claims/read-claims');
const { checkArticle } = await built<typeof import('../src/rules/check-article.ts')>('rules/check-article');

const folder = new URL('../test/figures/golden/', import.meta.url);
const example = new URL('../examples/articles/no-masks-in-may.md', import.meta.url);

/** Articles of our own, short and long, whose figures change from round to round so that nothing is read twice. */
function articles(count: number): string[] {
  const texts = [
    example,
    ...fs
      .readdirSync(folder)
      .filter((f) => f.endsWith('.md'))
      .map((f) => new URL(f, folder)),
  ].map((f) => fs.readFileSync(f, 'utf8'));
  return Array.from({ length: count }, (_, i) =>
    texts[i % texts.length]!.replace(/\d(?=[.,]\d)/g, (d) => String(((Number(d) + i) % 9) + 1)),
  );
}

/** Figures, claims and rules: all that is done for an article before data are asked. */
async function readAll(texts: readonly string[]): Promise<number> {
  let figures = 0;
  for (const text of texts) {
    const article = await readArticle('a.md', text);
    const claims = readClaims(article, readFigures(article));
    checkArticle(claims);
    figures += claims.length;
  }
  return figures;
}

export async function run(): Promise<BenchRow[]> {
  const texts = articles(3000);
  const megabytes = texts.reduce((n, t) => n + t.length, 0) / 1e6;
  await readAll(texts.slice(0, 600));
  const began = performance.now();
  await readAll(texts);
  const seconds = (performance.now() - began) / 1000;
  const grown = growth();
  return [
    {
      name: 'articles read and held against themselves, one core',
      measured: texts.length / seconds,
      limit: 300,
      unit: 'articles/s',
      ok: texts.length / seconds >= 300 || megabytes / seconds >= 1,
      note: `${(megabytes / seconds).toFixed(2)} MB of text a second; 300 articles or 1 MB a second were asked`,
    },
    {
      name: 'memory after 10,000 articles beside that after 1,000',
      measured: grown,
      limit: 1.25,
      unit: 'times',
      ok: grown <= 1.25,
      note: 'heap after a collection, in a process of its own',
    },
  ];
}

/** Measured in a process of its own, which can be told to collect. */
function growth(): number {
  const self = fileURLToPath(import.meta.url);
  const done = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', self, 'memory'], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`bench articles: ${done.stderr}`);
  return Number(done.stdout);
}

if (process.argv[2] === 'memory' && process.argv[1] === fileURLToPath(import.meta.url)) {
  const texts = articles(1000);
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  await readAll(texts);
  const early = heap();
  for (let round = 1; round < 10; round++) await readAll(texts);
  process.stdout.write(String(heap() / early));
}
