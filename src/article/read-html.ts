import type { Article } from './article.ts';
import { assemble, type Draft } from './assemble.ts';
import { chooseRuns } from './choose-runs.ts';
import { isoDay } from './day.ts';
import { languageOf } from './language.ts';
import { type Page, type Run, takeApart, textOf } from './page.ts';
import { printedDay } from './printed-day.ts';

/** Reads a saved page: its article without navigation, captions, forms and links to other articles. */
export async function readHtml(path: string, source: string): Promise<Article> {
  const page = takeApart(source);
  const chosen = await chooseRuns(page);
  const facts = factsOf(page);
  const headline = headlineRuns(page, facts.title);
  const drafts = blocks(page, chosen, headline);
  const read = assemble(drafts);
  const shown = read.blocks.find((block) => block.kind === 'title');
  const title = facts.title ?? (shown ? read.text.slice(shown.start, shown.end) : null);
  const language = languageOf(read.text, facts.language);
  return { path, language, title, date: facts.date ?? printedDay(read), source, ...read };
}

/** Title, day and language, from what pages say of themselves for machines. */
function factsOf({ meta, data }: Page): Pick<Article, 'title' | 'date'> & { language: string | null } {
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value);
  const linked = data.flatMap(parsed).flatMap(nodes);
  const said = (key: string) =>
    linked
      .map((node) => node[key])
      .find((value): value is string => typeof value === 'string' && value !== '');
  const dates = [
    first(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'dc.date',
      'dc.date.issued',
      'dcterms.date',
      'dcterms.created',
      'date',
      'cxenseparse:recs:publishtime',
    ),
    said('datePublished'),
    said('dateCreated'),
    meta.get('time'),
    first('last-modified', 'article:modified_time'),
  ];
  return {
    title: first('og:title', 'twitter:title', 'dc.title') ?? said('headline') ?? meta.get('title') ?? null,
    date: dates.map((date) => (date ? isoDay(date) : null)).find((date) => date) ?? null,
    language: meta.get('lang') ?? said('inLanguage') ?? first('og:locale', 'language') ?? null,
  };
}

function parsed(json: string): unknown[] {
  try {
    return [JSON.parse(json)];
  } catch {
    return [];
  }
}

/** Objects of a JSON-LD document: itself, the members of a list, of a graph. */
function nodes(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  return [node, ...(Array.isArray(node['@graph']) ? nodes(node['@graph']) : [])];
}

/** The headline's runs: the first `h1` outside navigation that the page's title names, else the first of all. */
function headlineRuns({ runs }: Page, title: string | null): Set<number> {
  const tops = new Map<number, number[]>();
  runs.forEach((run, i) => {
    if (run.heading === 1 && !run.idle && textOf(run.pieces).trim() !== '')
      tops.set(run.block, [...(tops.get(run.block) ?? []), i]);
  });
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const said = words(title ?? '');
  const list = [...tops.values()].slice(0, 20);
  const spoken = (top: number[]) => words(top.map((i) => textOf(runs[i]!.pieces)).join(''));
  const named = list.find(
    (top) => said !== '' && spoken(top) !== '' && (said.includes(spoken(top)) || spoken(top).includes(said)),
  );
  return new Set(named ?? list[0] ?? []);
}

function blocks({ runs }: Page, chosen: Set<number>, headline: Set<number>): Draft[] {
  const drafts: Drafted[] = [];
  let last: Run | null = null;
  runs.forEach((run, i) => {
    const top = headline.has(i);
    if (!top && (run.idle || !chosen.has(i))) return;
    if (last?.block === run.block) {
      for (const piece of run.pieces) drafts.at(-1)!.pieces.push(piece);
      drafts.at(-1)!.runs.push(run);
    } else {
      const place = run.place && !top ? { place: run.place } : {};
      drafts.push({ kind: top ? 'title' : run.kind, pieces: [...run.pieces], runs: [run], ...place });
    }
    last = run;
  });
  // Pages used to be laid out with tables: prose in a cell is a paragraph, and links in the next cells are a menu.
  const prose = drafts.filter((draft) => draft.kind === 'cell' && isProse(textOf(draft.pieces)));
  for (const draft of prose) {
    draft.kind = 'paragraph';
    delete draft.place;
  }
  const isMenu = (draft: Drafted) => (draft.kind !== 'cell' || prose.length > 0) && leadsAway(draft);
  return drafts.filter((draft) => draft.kind === 'title' || !isMenu(draft));
}

type Drafted = Draft & { runs: Run[] };
const isProse = (text: string): boolean => text.length > 60 && /[.?!]["')]?(?:\s|$)/.test(text);

const LEADS =
  /^\s*(?:also read|read (?:also|more|next)|related|see also|more (?:on|from)|advertisement|subscribe|sign up|follow us|share this|click here)\b/i;

/** A paragraph or item that is nothing but a link to elsewhere. */
function leadsAway({ kind, pieces, runs }: Drafted): boolean {
  if (kind === 'heading') return false;
  const text = textOf(pieces);
  const solid = text.replace(/\s+/g, '').length;
  if (solid === 0 || solid >= LONGEST_LEAD) return false;
  const linked = runs.some((run) => run.link);
  const only = runs.every((run) => run.link || /^[\s|•·»›,-]*$/.test(textOf(run.pieces)));
  return (only && linked) || LEADS.test(text);
}

/** Characters of a line that only leads elsewhere; longer ones are paragraphs that happen to be linked. */
const LONGEST_LEAD = 250;
