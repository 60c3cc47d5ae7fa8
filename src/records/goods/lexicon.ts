import { baskets } from './baskets.ts';
import { chemicals } from './chemicals.ts';
import { crops } from './crops.ts';
import { electronics } from './electronics.ts';
import { energy } from './energy.ts';
import { groceries } from './groceries.ts';
import { groups } from './groups.ts';
import { household } from './household.ts';
import { idioms } from './idioms.ts';
import { livestock } from './livestock.ts';
import { machinery } from './machinery.ts';
import { materials } from './materials.ts';
import { medical } from './medical.ts';
import { metals } from './metals.ts';
import { produce } from './produce.ts';
import { type Goods, type Line, readTable, type Wording } from './table.ts';
import { textiles } from './textiles.ts';
import { vehicles } from './vehicles.ts';
import { phraseKey, type Word } from './words.ts';

const TABLES = [
  medical,
  crops,
  produce,
  livestock,
  groceries,
  energy,
  metals,
  chemicals,
  materials,
  textiles,
  machinery,
  electronics,
  vehicles,
  household,
  groups,
  baskets,
];

/** A phrase of the lexicon; `goods` is null for an idiom that holds the word of some goods ("gold medal"). */
export interface Entry {
  goods: Goods | null;
  /** Two where plural and singular are told apart. */
  wordings: Wording[];
}

/** A node of the tree of phrases: what may come next, and what ends here. */
export interface Node {
  next: Map<string, Node> | null;
  entry: Entry | null;
}

/** The goods of all tables, read on first use. */
export interface Listing {
  all: readonly Goods[];
  byId: ReadonlyMap<string, Goods>;
}

/** The phrases that name them; most of the cost, and codes can be named without. */
export interface Lexicon {
  byPhrase: Map<string, Goods>;
  root: Node;
}

let lines: Line[] | null = null;
let listed: Listing | null = null;
let built: Lexicon | null = null;

const readLines = (): Line[] => {
  lines ??= TABLES.flatMap(readTable);
  return lines;
};

export function listing(): Listing {
  if (!listed) {
    const all = readLines().map((line) => line.goods);
    listed = { all, byId: new Map(all.map((goods) => [goods.id, goods])) };
  }
  return listed;
}

export function lexicon(): Lexicon {
  built ??= build(readLines());
  return built;
}

/** Phrases that lead to two goods, and goods listed twice: mistakes in the tables. */
export function clashes(): string[] {
  const owner = new Map<string, string>();
  const ids = new Set<string>();
  const out: string[] = [];
  for (const { goods, wordings } of readLines()) {
    if (ids.has(goods.id)) out.push(`${goods.id} twice`);
    ids.add(goods.id);
    for (const { text } of wordings) {
      const key = phraseKey(text);
      const other = owner.get(key);
      if (other && other !== goods.id) out.push(`${text}: ${other}, ${goods.id}`);
      owner.set(key, goods.id);
    }
  }
  return out;
}

function build(lines: Line[]): Lexicon {
  const lex: Lexicon = { byPhrase: new Map(), root: { next: null, entry: null } };
  for (const { goods, wordings } of lines) {
    for (const wording of wordings) {
      const key = phraseKey(wording.text);
      if (!lex.byPhrase.has(key)) lex.byPhrase.set(key, goods);
      const node = place(lex.root, key);
      node.entry ??= { goods, wordings: [] };
      if (node.entry.goods === goods && node.entry.wordings.every((w) => w.plural !== wording.plural))
        node.entry.wordings.push(wording);
    }
  }
  for (const idiom of idioms) place(lex.root, phraseKey(idiom)).entry ??= { goods: null, wordings: [] };
  return lex;
}

function place(root: Node, key: string): Node {
  let at = root;
  for (const word of key.split(' ')) {
    at.next ??= new Map();
    const next = at.next.get(word) ?? { next: null, entry: null };
    at.next.set(word, next);
    at = next;
  }
  return at;
}

/** The wording that speaks for the last word as it stands, plural or singular. */
export function wordingFor(entry: Entry, last: Word): Wording | undefined {
  return entry.wordings.find((w) => w.plural === last.plural) ?? entry.wordings[0];
}
