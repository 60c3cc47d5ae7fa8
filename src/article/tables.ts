import type { Article, Block } from './article.ts';

/** A cell with a number: the blocks that say what it is, by their index. */
export interface TableCell {
  block: number;
  /** The first cell of its row, and the cell at the head of its column; null where that is a number itself or missing. */
  label: number | null;
  head: number | null;
  /** The cell above the labels, which may say the unit of all. */
  corner: number | null;
  /** The block before the table. */
  caption: number | null;
  /** What stands at the edges of the whole table, in order; one object for all its cells. */
  edges: TableEdges;
}

/** The labels of the rows and the heads of the columns of a table, by their blocks; those that are numbers left out. */
export interface TableEdges {
  labels: number[];
  heads: number[];
}

/** A number alone, with its sign, its currency or percent sign. */
const NUMBER = /^[^\p{L}\d]{0,3}\d[\d.,' ]{0,30}[^\p{L}\d]{0,2}$/u;
const NONE: TableEdges = { labels: [], heads: [] };
/** Characters of a caption; longer blocks are prose. */
const LONGEST_CAPTION = 200;

/** The cells of an article that hold a number and have a row label or a column head, by the index of their block. */
export function tableCells({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Map<number, TableCell> {
  const out = new Map<number, TableCell>();
  let [grid, above, edges]: [Map<string, number>, number, TableEdges] = [new Map(), -1, NONE];
  blocks.forEach((block, i) => {
    if (!block.place) return;
    const { row, column } = block.place;
    const before = blocks[i - 1];
    if (!before?.place || row < before.place.row)
      [grid, above, edges] = [new Map(), i - 1, { labels: [], heads: [] }];
    grid.set(`${row},${column}`, i);
    const isEdge = (row === 0) !== (column === 0);
    if (isEdge && (!isNumber(text, block) || isYear(text, block)))
      (row === 0 ? edges.heads : edges.labels).push(i);
    if (row === 0 || column === 0 || !isNumber(text, block)) return;
    const words = (at: number | undefined) =>
      at !== undefined && (!isNumber(text, blocks[at]!) || isYear(text, blocks[at]!)) ? at : null;
    const [label, head] = [words(grid.get(`${row},0`)), words(grid.get(`0,${column}`))];
    if (label === null || head === null) return;
    const caption = above >= 0 && isCaption(text, blocks[above]!) ? above : null;
    out.set(i, { block: i, label, head, corner: words(grid.get('0,0')), caption, edges });
  });
  return out;
}

/** A line that is no sentence of the story. */
const isCaption = (text: string, { start, end }: Block): boolean =>
  end - start <= LONGEST_CAPTION && !/[.!?]"?$/.test(text.slice(start, end));

const isYear = (text: string, { start, end }: Block): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(start, end).trim());

const isNumber = (text: string, { start, end }: Block): boolean =>
  end - start < 40 && NUMBER.test(text.slice(start, end));
