import type { TableCell } from '../article/tables.ts';
import { tableCells } from '../article/tables.ts';
import type { Figure } from '../figures/figure.ts';
import type { AreaMention } from '../records/area.ts';
import { unitByWord } from '../records/units.ts';
import type { About } from './about.ts';
import type { TradeSeries } from './claim.ts';
import type { Context } from './context.ts';
import { type Frame, type Story, wordsOf } from './discourse.ts';
import { type Flow, flowAt } from './flow-words.ts';
import { isAbstract, isModifier, isPreposition, isTime } from './grammar.ts';
import { type Item, lineOf, sentenceStretch } from './line.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { otherWordAt } from './other-words.ts';
import { partyCode } from './parties.ts';

/** The tables of an article with what their edges say. */
export interface Tables {
  cells: ReadonlyMap<number, TableCell>;
  /** Blocks that label rows and columns: they are no sentences of the story. */
  edges: ReadonlySet<number>;
  /** The words of a block. */
  items(block: number): readonly Item[];
  /** What a block at the edge of a table, or above it, says. */
  edge(block: number): Edge;
  /** Whether a country labels a row or a column. */
  names(area: string | null): boolean;
}

/** What a label of a row or the head of a column says. */
interface Edge {
  area: string | null;
  /** "China's trade with the DPRK": the other country. */
  facing: string | null;
  flow: Flow | null;
  /** `TOTAL` for "total", "all goods"; null where it names none. */
  goods: string | null;
  /** It names something that is neither traded nor a place or a time: stocks, output, prices. */
  other: boolean;
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
  let named: Set<string | null> | null = null;
  return {
    cells,
    items,
    edges: new Set([...cells.values()].flatMap(edgesOf)),
    edge,
    names(area) {
      named ??= new Set([...cells.values()].flatMap(edgesOf).map((block) => edge(block).area));
      return area !== null && named.has(area);
    },
  };
}

const edgesOf = ({ head, label, corner }: TableCell): number[] =>
  [head, label, corner].filter((block) => block !== null);

const ALL = /^(?:totals?|all|overall|world|sum)$/;

/** Words of a unit at the edge of a table name nothing that is traded. */
const UNIT = /^(?:us|usd|eur|million|billion|trillion|thousand|mln|bln|mn|bn|tn|kt|mt|no|pct|percent|pc)$/;

/** "Q 1 2023", "H 1", "YTD", "FY", "11 M". */
const TIME = /^(?:q|h|m|fy|ytd|yoy|mom|qoq|mo|yr)$/;

/** Without what stands in brackets, where heads tell their unit. */
function outsideBrackets(items: readonly Item[]): Item[] {
  let depth = 0;
  return items.filter(({ key }) => {
    if (key === '(' || key === '[') depth++;
    const inside = depth > 0;
    if (key === ')' || key === ']') depth--;
    return !inside;
  });
}

function edgeOf(all: readonly Item[], { article }: Context): Edge {
  const items = outsideBrackets(all);
  const codes = items.flatMap((i) =>
    i.kind === 'area' && !i.area!.code.startsWith('@') ? [partyCode(i.area!.code)] : [],
  );
  const area = codes[0] ?? null;
  const flow = items.map((_, i) => flowAt(items, i)?.word.flow ?? null).find((f) => f !== null) ?? null;
  const named = items.findIndex((i) => i.kind === 'goods');
  const whole = items.some((i) => ALL.test(i.key));
  const other = items.some(
    (_, i) => otherWordAt(items, i) || /^(?:stocks?|inventor|demand|consumption|use)/.test(items[i]!.key),
  );
  if (other && flow === null) return { area: null, facing: null, flow: null, goods: null, other: true };
  const phrase = named >= 0 ? nounPhraseAt(items, named) : null;
  const goods = phrase ? wordsOf(phrase, items, article.text) : whole ? 'TOTAL' : null;
  const plain = items.every(
    (i) =>
      i.kind !== 'word' ||
      UNIT.test(i.key) ||
      TIME.test(i.key) ||
      isPreposition(i) ||
      unitByWord(i.key) !== undefined ||
      isTime(i) ||
      isModifier(i) ||
      isAbstract(i) ||
      flow !== null ||
      area !== null,
  );
  const facing = codes.find((code) => code !== area) ?? null;
  return { area, facing, flow, goods, other: goods === null && !plain };
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
  const edges = [cell.head, cell.label].flatMap((block) => (block === null ? [] : [tables.edge(block)]));
  if (edges.some((e) => e.other)) return null;
  const first = <K extends keyof Edge>(key: K): Edge[K] | null =>
    edges.map((e) => e[key]).find((x) => x !== null) ?? null;
  const flow = first('flow') ?? before.flow;
  if (flow === null) return null;
  const area = first('area');
  const caption = cell.caption === null ? null : tables.edge(cell.caption);
  const own = caption?.area ?? before.reporter ?? story.main.reporter;
  const ofOwn = area !== null && (own === null || own === '?' || tables.names(own));
  const told = first('goods');
  const goods =
    told ??
    (caption?.flow ? (caption.goods ?? 'TOTAL') : null) ??
    (flow === story.main.flow || first('flow')
      ? (story.commodity ?? before.goods ?? 'TOTAL')
      : (before.goods ?? 'TOTAL'));
  const money = /^(?:[A-Z]{3}|%)$/.test(figure.unit ?? '');
  if (goods === 'TOTAL' && !money) return null;
  const series: TradeSeries = {
    reporter: ofOwn ? area : (own ?? '?'),
    flow,
    partner: ofOwn || area === null ? (caption?.facing ?? 'WLD') : area,
    goods,
    codes: goods === 'TOTAL' && !story.services ? ['TOTAL'] : [],
  };
  return { domain: 'trade', series, unit: figure.unit, assumptions: [] };
}
