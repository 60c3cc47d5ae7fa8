import type { Block } from './article.ts';
import { attributes, type HtmlToken, htmlTokens } from './html-tokens.ts';
import { decoded } from './text-pieces.ts';

/** A stretch of text of a page. */
export interface Run {
  start: number;
  end: number;
  /** Runs of one block belong to one paragraph, cell, … */
  block: number;
  kind: Block['kind'];
  /** Inside navigation, a caption, a button: never article. */
  idle: boolean;
  link: boolean;
  /** Inside `article` or `main`. */
  main: boolean;
  level: number;
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

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul video audio button select option'.split(
    ' ',
  ),
);
const IDLE = new Set(
  'head script style noscript template svg math textarea select option button label nav aside footer iframe object canvas audio video figcaption dialog menu title datalist pre code'.split(
    ' ',
  ),
);
/** Elements that the next of their own ends. */
const SIBLINGS: Record<string, string[]> = {
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr', 'td', 'th'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
  option: ['option'],
  p: ['p'],
};
/** Deeper than this the tags are left out of the copy: Readability takes the square of the depth in time. */
const DEEP = 200;

export function takeApart(source: string): Page {
  const page: Page = { runs: [], meta: new Map(), data: [], tidy: '', elements: 0 };
  const tidy: string[] = [];
  const stack: { name: string; idle: boolean }[] = [];
  const open = new Map<string, number>();
  let idle = 0;
  let block = 0;
  let raw = '';
  let broken = false;

  const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);
  const pop = () => {
    const top = stack.pop()!;
    count(top.name, -1);
    if (top.idle) idle--;
    if (stack.length < DEEP) tidy.push(`</${top.name}>`);
  };
  const has = (...names: string[]) => names.some((name) => (open.get(name) ?? 0) > 0);

  for (const token of htmlTokens(source)) {
    const { name } = token;
    if (token.kind === 'text') {
      if (raw !== '') {
        keepRaw(page, raw, source, token);
        raw = '';
        continue;
      }
      if (broken && /^\s*\p{Lu}/u.test(source.slice(token.start, token.start + 40))) block++;
      const start = /\S/.test(source.slice(token.start, token.end));
      if (start) broken = false;
      const run = {
        start: token.start,
        end: token.end,
        block,
        kind: kindOf(has),
        idle: idle > 0,
        link: has('a'),
        main: has('article', 'main'),
        level: headingLevel(has),
      };
      tidy.push(
        `<span data-run="${page.runs.length}">`,
        escaped(source.slice(token.start, token.end)),
        '</span>',
      );
      page.runs.push(run);
      continue;
    }
    if (name === 'br') {
      if (broken) block++;
      broken = !broken;
      tidy.push('<br>');
      continue;
    }
    if (BLOCK.has(name)) [block, broken] = [block + 1, false];
    if (token.kind === 'close') {
      if ((open.get(name) ?? 0) === 0) continue;
      while (stack.at(-1)!.name !== name) pop();
      pop();
      continue;
    }
    page.elements++;
    if (name === 'meta') readMeta(page, source, token);
    if (VOID.has(name)) continue;
    if (name === 'html') setLanguage(page, source, token);
    if (BLOCK.has(name) && stack.at(-1)?.name === 'p') pop();
    while (SIBLINGS[name]?.includes(stack.at(-1)?.name ?? '')) pop();
    const known = attributes(source, token);
    const hides = IDLE.has(name) || isHidden(known);
    if (name === 'time' && known.get('datetime') && !page.meta.has('time'))
      page.meta.set('time', known.get('datetime')!);
    if (name === 'script' || name === 'title')
      raw =
        name === 'script' && !/ld\+json/i.test(known.get('type') ?? '')
          ? 'script'
          : name === 'script'
            ? 'data'
            : 'title';
    else if (/^(style|noscript|textarea|iframe|xmp|noembed|noframes)$/.test(name)) raw = 'style';
    if (stack.length < DEEP) tidy.push(tag(name, known));
    stack.push({ name, idle: hides });
    count(name, 1);
    if (hides) idle++;
  }
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

const isHidden = (known: Map<string, string>): boolean =>
  known.has('hidden') ||
  known.get('aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(known.get('style') ?? '');

/** The tag with what Readability judges by. */
function tag(name: string, known: Map<string, string>): string {
  const kept = ['class', 'id', 'role', 'itemprop', 'rel', 'hidden', 'aria-hidden', 'style'];
  const written = kept.flatMap((key) =>
    known.has(key) ? [` ${key}="${escaped(known.get(key)!).replaceAll('"', '&quot;')}"`] : [],
  );
  return `<${name}${written.join('')}>`;
}

const escaped = (text: string): string => text.replaceAll('<', '&lt;');

function keepRaw(page: Page, raw: string, source: string, { start, end }: HtmlToken): void {
  if (raw === 'data' && page.data.length < 20)
    page.data.push(source.slice(start, Math.min(end, start + 1_000_000)));
  if (raw === 'title' && !page.meta.has('title'))
    page.meta.set('title', decoded(source.slice(start, Math.min(end, start + 1000))).trim());
}

function readMeta(page: Page, source: string, token: HtmlToken): void {
  const known = attributes(source, token);
  const name = (known.get('property') ?? known.get('name') ?? known.get('itemprop') ?? '').toLowerCase();
  const content = known.get('content');
  if (name !== '' && content && !page.meta.has(name)) page.meta.set(name, decoded(content).trim());
}

function setLanguage(page: Page, source: string, token: HtmlToken): void {
  const lang = attributes(source, token).get('lang') ?? attributes(source, token).get('xml:lang');
  if (lang && !page.meta.has('lang')) page.meta.set('lang', lang);
}
