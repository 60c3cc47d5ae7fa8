import { wordTable } from '../records/word-table.ts';
import type { Block, Place } from './article.ts';
import type { Piece } from './assemble.ts';
import { readMarkup } from './markup.ts';

/** A stretch of text of a page, without a tag inside. */
export interface Run {
  pieces: Piece[];
  /** Runs of one block belong to one paragraph, cell, … */
  block: number;
  kind: Block['kind'];
  /** Of a cell, where its row and column can be told. */
  place: Place | null;
  /** Inside navigation, a caption, a button: never article. */
  idle: boolean;
  /** Inside what its class or id calls a newsletter, comments, related links: article only if nothing else is. */
  extra: boolean;
  link: boolean;
  /** Inside `article` or `main`. */
  main: boolean;
  heading: number;
}

/** A page taken apart: its text runs, what it says of itself, and a tidy copy for Readability. */
export interface Page {
  runs: Run[];
  meta: Map<string, string>;
  /** JSON-LD scripts as written. */
  data: string[];
  /** Balanced markup, nesting bounded, every run in a `span` that bears its number. */
  tidy: string;
  elements: number;
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video audio button select option'.split(
    ' ',
  ),
);
const IDLE = new Set(
  'head script style noscript template svg math textarea select option button label nav aside footer iframe object canvas audio video figcaption dialog menu title datalist pre code noembed noframes xmp'.split(
    ' ',
  ),
);
/** Elements that the next of their own ends. */
const SIBLINGS: Record<string, string[]> = wordTable({
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr', 'td', 'th'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
  option: ['option'],
  p: ['p'],
});
/** Deeper than this the tags are left out of the copy: Readability takes the square of the depth in time. */
const DEEP = 200;
const MOST_DATA = 1_000_000;

export function takeApart(source: string): Page {
  const page: Page = { runs: [], meta: new Map(), data: [], tidy: '', elements: 0 };
  const tidy: string[] = [];
  const stack: { name: string; idle: boolean; extra: boolean; data: boolean }[] = [];
  const counts = new Map<string, number>();
  let idle = 0;
  let extra = 0;
  let block = 0;
  let broken = false;
  let run: Run | null = null;

  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const has = (...names: string[]) => names.some((name) => (counts.get(name) ?? 0) > 0);
  // The tables that are open; one whose cells reach over rows has columns that cannot be told.
  const tables: { row: number; column: number; plain: boolean }[] = [];
  const enter = (name: string, attributes: ReadonlyMap<string, string>) => {
    if (name === 'table') tables.push({ row: -1, column: -1, plain: true });
    const table = tables.at(-1);
    if (!table) return;
    if (name === 'tr') Object.assign(table, { row: table.row + 1, column: -1 });
    if (name !== 'td' && name !== 'th') return;
    table.column++;
    if (attributes.has('rowspan') || attributes.has('colspan')) table.plain = false;
  };
  const placeOf = (kind: Block['kind']): Place | null => {
    const table = tables.at(-1);
    return kind === 'cell' && table?.plain && table.column >= 0
      ? { row: table.row, column: table.column }
      : null;
  };
  const endRun = () => {
    if (run) tidy.push(escaped(textOf(run.pieces)), '</span>');
    run = null;
  };
  const pop = () => {
    const top = stack.pop()!;
    count(top.name, -1);
    if (top.name === 'table') tables.pop();
    if (top.idle) idle--;
    if (top.extra) extra--;
    if (stack.length < DEEP) tidy.push(`</${top.name}>`);
  };

  readMarkup(source, {
    open(name, attributes) {
      endRun();
      if (name === 'br') {
        if (broken) block++;
        broken = !broken;
        tidy.push('<br>');
        return;
      }
      if (BLOCK.has(name)) [block, broken] = [block + 1, false];
      page.elements++;
      if (name === 'meta') readMeta(page, attributes);
      if (VOID.has(name)) return;
      if (name === 'html') setOnce(page, 'lang', attributes.get('lang') ?? attributes.get('xml:lang'));
      if (name === 'time') setOnce(page, 'time', attributes.get('datetime'));
      if (BLOCK.has(name) && stack.at(-1)?.name === 'p') pop();
      while (SIBLINGS[name]?.includes(stack.at(-1)?.name ?? '')) pop();
      if (stack.length < DEEP) tidy.push(tag(name, attributes));
      const hides = IDLE.has(name) || isHidden(attributes);
      const data = name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '');
      const adds = !/^(html|body|main|article)$/.test(name) && isExtra(attributes);
      enter(name, attributes);
      stack.push({ name, idle: hides, extra: adds, data });
      count(name, 1);
      if (hides) idle++;
      if (adds) extra++;
    },
    close(name) {
      endRun();
      if (BLOCK.has(name)) [block, broken] = [block + 1, false];
      if (!has(name)) return;
      while (stack.at(-1)!.name !== name) pop();
      pop();
    },
    text(piece) {
      const top = stack.at(-1);
      if (top?.data && piece.text.length <= MOST_DATA) page.data.push(piece.text);
      if (top?.name === 'title' && !has('svg'))
        page.meta.set('title', (page.meta.get('title') ?? '') + piece.text.slice(0, 1000));
      if (top && /^(script|style|title|textarea|xmp)$/.test(top.name)) return;
      if (run) {
        run.pieces.push(piece);
        return;
      }
      if (broken && /^\s*\p{Lu}/u.test(piece.text.slice(0, 40))) block++;
      if (/\S/.test(piece.text)) broken = false;
      const kind = kindOf(has);
      run = {
        pieces: [piece],
        block,
        kind,
        place: placeOf(kind),
        idle: idle > 0,
        extra: extra > 0,
        link: has('a'),
        main: has('article', 'main'),
        heading: headingLevel(has),
      };
      tidy.push(`<span data-run="${page.runs.length}">`);
      page.runs.push(run);
    },
  });
  endRun();
  while (stack.length > 0) pop();
  page.tidy = tidy.join('');
  return page;
}

function kindOf(has: (...names: string[]) => boolean): Block['kind'] {
  if (has('h1', 'h2', 'h3', 'h4', 'h5', 'h6')) return 'heading';
  if (has('td', 'th', 'caption')) return 'cell';
  if (has('blockquote', 'q')) return 'quote';
  return has('li', 'dd', 'dt') ? 'item' : 'paragraph';
}

const headingLevel = (has: (...names: string[]) => boolean): number =>
  [1, 2, 3, 4, 5, 6].find((n) => has(`h${n}`)) ?? 0;

const isHidden = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(attributes.get('style') ?? '');

const EXTRA =
  /(?:^|[\s_-])(?:newsletters?|cookies?|consent|gdpr|related|recommend(?:ed|ations)|recirculation|promos?|comments?|share|sharing|social|advert(?:isement)?s?|ads?|breadcrumbs?|sign-?up|subscribe|paywall|trending|most-(?:read|popular|viewed))(?:$|[\s_-])/i;
const isExtra = (attributes: ReadonlyMap<string, string>): boolean =>
  EXTRA.test(attributes.get('class') ?? '') || EXTRA.test(attributes.get('id') ?? '');

/** The tag with what Readability judges by. */
function tag(name: string, attributes: ReadonlyMap<string, string>): string {
  const kept = ['class', 'id', 'role', 'itemprop', 'rel', 'hidden', 'aria-hidden', 'style'];
  const written = kept.flatMap((key) =>
    attributes.has(key) ? [` ${key}="${escaped(attributes.get(key)!)}"`] : [],
  );
  return `<${name}${written.join('')}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function setOnce(page: Page, key: string, value: string | undefined): void {
  if (value && !page.meta.has(key)) page.meta.set(key, value);
}

function readMeta(page: Page, attributes: ReadonlyMap<string, string>): void {
  const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '';
  if (name !== '') setOnce(page, name.toLowerCase(), attributes.get('content')?.trim());
}
