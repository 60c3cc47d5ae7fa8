import type { TableCell } from '../article/tables.ts';
import { tableCells } from '../article/tables.ts';
import type { Figure } from '../figures/figure.ts';
import type { AreaMention } from '../records/area.ts';
import type { About } from './about.ts';
import type { TradeSeries } from './claim.ts';
import type { Context } from './context.ts';
import type { Frame, Story } from './discourse.ts';
import { type Item, lineOf, sentenceStretch } from './line.ts';
import { type Edge, edgeOf } from './table-edges.ts';

/** The tables of an article with what their edges say. */
export interface Tables {
  cells: ReadonlyMap<number, TableCell>;
  /** Blocks that label rows and columns: they are no sentences of the story. */
  edges: ReadonlySet<number>;
  /** The words of a block. */
  items(block: number): readonly Item[];
  /** What a block at the edge of a table, or above it, says. */
  edge(block: number): Edge;
  /** What a row is about: a part ("of which corn") also what the row is that it is a part of. */
  row(label: number | null): Edge | null;
  /** What the labels or the heads of a table list. */
  listing(blocks: readonly number[]): Listing;
  /** Whether a country labels a row or a column. */
  names(area: string | null): boolean;
}

interface Listing {
  goods: boolean;
  places: boolean;
  /** A row of all others makes the list whole. */
  rest: boolean;
  /** Exports and imports. */
  ways: boolean;
}

export function tablesOf(context: Context, settle: (mention: AreaMention) => AreaMention | null): Tables {
  const cells = tableCells(context.article);
  const sentencesOf = new Map<number, number[]>();
  if (cells.size > 0)
    context.sentences.forEach(({ block }, s) => {
      const list = sentencesOf.get(block);
      if (list) list.push(s);
      else sentencesOf.set(block, [s]);
    });
  // "Table 1. Trade with the North" is two sentences.
  const items = (block: number) =>
    sentencesOf.get(block)!.flatMap((s) => lineOf(sentenceStretch(context, s), settle));
  const known = new Map<number, Edge>();
  const edge = (block: number): Edge => {
    const found = known.get(block) ?? edgeOf(items(block), context);
    known.set(block, found);
    return found;
  };
  const wholes = new Map<number, number>();
  for (const { labels } of new Set([...cells.values()].map((cell) => cell.edges)))
    labels.forEach((block, i) => {
      const above = labels[i - 1];
      if (above !== undefined && edge(block).part) wholes.set(block, wholes.get(above) ?? above);
    });
  const listings = new Map<readonly number[], Listing>();
  let named: Set<string | null> | null = null;
  return {
    cells,
    items,
    edges: new Set([...cells.values()].flatMap(edgesOf)),
    edge,
    row(label) {
      if (label === null) return null;
      const [own, whole] = [edge(label), wholes.get(label)];
      if (whole === undefined) return own;
      const of = edge(whole);
      const place = own.area ?? own.facing;
      return {
        ...own,
        area: place ? own.area : of.area,
        facing: place ? own.facing : of.facing,
        flow: own.flow ?? of.flow,
        goods: own.goods ?? of.goods,
        sum: own.goods === null ? of.sum : null,
        rest: of.rest && own.goods === null,
        other: own.other || (own.goods === null && of.other),
      };
    },
    listing(blocks) {
      const listing = listings.get(blocks) ?? listingOf(blocks, edge);
      listings.set(blocks, listing);
      return listing;
    },
    names(area) {
      named ??= new Set([...cells.values()].flatMap(edgesOf).map((block) => edge(block).area));
      return area !== null && named.has(area);
    },
  };
}

const edgesOf = ({ head, label, corner }: TableCell): number[] =>
  [head, label, corner].filter((block) => block !== null);

/** What the labels of a table name, for a "Total" beneath them; those that are sums themselves left out. */
function listingOf(blocks: readonly number[], edge: (block: number) => Edge): Listing {
  const edges = blocks.map(edge).filter((e) => e.sum === null);
  const flows = new Set(edges.map((e) => e.flow));
  return {
    goods: edges.some((e) => (e.goods !== null && e.goods !== 'TOTAL') || e.other),
    places: edges.some((e) => e.area !== null),
    rest: edges.some((e) => e.rest),
    ways: flows.has('export') && flows.has('import'),
  };
}

/**
 * What a number in a table is about: the flow and the goods that its column or row says, else those of the text before it;
 * a country at the edge is the partner, unless the text's own country stands there too. Null where an edge names something
 * else, or nothing says which way goods went.
 */
export function tableSeries(
  cell: TableCell,
  figure: Figure,
  before: Frame,
  story: Story,
  tables: Tables,
): About | null {
  const label = tables.row(cell.label);
  const head = cell.head === null ? null : tables.edge(cell.head);
  const edges = [head, label].filter((e) => e !== null);
  if (edges.some((e) => e.other || e.rest)) return null;
  const first = <K extends keyof Edge>(key: K): Edge[K] | null =>
    edges.map((e) => e[key]).find((x) => x !== null) ?? null;
  const caption = cell.caption === null ? null : tables.edge(cell.caption);
  const sums = [
    ...(head?.sum ? [{ of: tables.listing(cell.edges.heads), these: head.sum === 'these' }] : []),
    ...(label?.sum ? [{ of: tables.listing(cell.edges.labels), these: label.sum === 'these' }] : []),
  ];
  const ways = sums.some(({ of }) => of.ways);
  const flow = first('flow') ?? (ways ? 'trade' : (caption?.flow ?? before.flow));
  if (flow === null) return null;
  const area = first('area');
  const own = caption?.area ?? before.reporter ?? story.main.reporter;
  const sided = [caption, cell.corner === null ? null : tables.edge(cell.corner), head].some(
    (e) => e?.partners,
  );
  const ofOwn = area !== null && (own === null || own === '?' ? !sided : tables.names(own));
  const named = edges.map((e) => e.goods).find((goods) => goods !== null && goods !== 'TOTAL');
  const told = named ?? first('goods');
  const ofStory =
    flow === story.main.flow || first('flow')
      ? (story.commodity ?? before.goods ?? 'TOTAL')
      : (before.goods ?? 'TOTAL');
  const ofCaption = caption?.goods ?? (caption?.flow ? 'TOTAL' : null);
  let goods = told ?? ofCaption ?? ofStory;
  for (const { of, these } of sums) {
    // The sum of some partners is trade with none of them, nor with the world.
    if (of.places && area === null && (these || (caption?.some && !of.rest))) return null;
    // "Total" beneath wine and beer is of drinks, if anything says so.
    if (of.goods && named === undefined) {
      const all = of.rest && !these && !caption?.some && ofStory === 'TOTAL';
      if (caption?.goods && caption.goods !== 'TOTAL') goods = caption.goods;
      else if (!all) return null;
      else goods = 'TOTAL';
    }
  }
  const money = /^(?:[A-Z]{3}|%)$/.test(figure.unit ?? '');
  if (goods === 'TOTAL' && !money) return null;
  const facing = first('facing');
  const series: TradeSeries = {
    reporter: ofOwn ? area : (own ?? '?'),
    flow,
    partner: facing ?? (ofOwn || area === null ? (caption?.facing ?? 'WLD') : area),
    goods,
    codes: goods === 'TOTAL' && !story.services ? ['TOTAL'] : [],
  };
  return { domain: 'trade', series, unit: figure.unit, assumptions: [] };
}
