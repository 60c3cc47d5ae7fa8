import { type Page, type Run, textOf } from './page.ts';

// Readability is for pages of the size that newsrooms publish; beyond that the page's own tags have to do.
const MOST_ELEMENTS = 20_000;
const MOST_CHARACTERS = 3_000_000;
const LEAST_TEXT = 200;

/** The numbers of the runs that are the article, by Readability where it finds one, else by the page's tags. */
export async function chooseRuns(page: Page): Promise<Set<number>> {
  const found =
    page.elements <= MOST_ELEMENTS && page.tidy.length <= MOST_CHARACTERS ? await byReadability(page) : null;
  return withoutExtras(page, found ?? byTags(page));
}

/** Without newsletter forms and the like, unless most of the text would go: then the names mean something else. */
function withoutExtras({ runs }: Page, chosen: Set<number>): Set<number> {
  const all = [...chosen].map((i) => runs[i]!).filter((run) => !run.idle);
  const kept = all.filter((run) => !run.extra);
  return lengthOf(kept) * 2 > lengthOf(all) ? new Set([...chosen].filter((i) => !runs[i]!.extra)) : chosen;
}

const lengthOf = (runs: readonly Run[]): number => runs.reduce((n, run) => n + textOf(run.pieces).length, 0);

async function byReadability(page: Page): Promise<Set<number> | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const chosen = new Set<number>();
  try {
    const { document } = parseHTML(page.tidy);
    const read = new Readability<unknown>(document as never, {
      serializer: (node: unknown) => node,
      disableJSONLD: true,
    }).parse();
    if (!read?.content || (read.textContent ?? '').trim().length < LEAST_TEXT) return null;
    const content = read.content as {
      querySelectorAll(css: string): Iterable<{ getAttribute(name: string): string | null }>;
    };
    for (const span of content.querySelectorAll('span[data-run]'))
      chosen.add(Number(span.getAttribute('data-run')));
  } catch {
    // It throws on some broken pages; those are read by their tags.
    return null;
  }
  return chosen.size > 0 ? chosen : null;
}

/** All that is not navigation; only what is inside `article` or `main` where most of the text is there. */
function byTags({ runs }: Page): Set<number> {
  const text = runs.filter((run) => !run.idle);
  const main = text.filter((run) => run.main);
  const kept = new Set(lengthOf(main) * 4 > lengthOf(text) ? main : text);
  return new Set(runs.flatMap((run, i) => (kept.has(run) ? [i] : [])));
}
