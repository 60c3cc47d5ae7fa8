import type { TableCell } from '../article/tables.ts';
import type { Figure } from '../figures/figure.ts';
import { wordTable } from '../records/word-table.ts';
import type { About } from './about.ts';
import { epidemicWordAt } from './epidemic-words.ts';
import { isTime } from './grammar.ts';
import type { Item } from './line.ts';
import { partyCode } from './parties.ts';

const NEW = /^(?:new|newly|daily|weekly|week|today|hours)$/;
const ALL = /^(?:total|totals|all|overall|cumulative)$/;
const YEAR = /^(?:19|20)\d\d$/;
const UNITS: Record<string, string> = wordTable({ cases: 'case', deaths: 'death', recoveries: 'recovery' });

/**
 * What a number in a table about an epidemic counts: the head of its column or the label of its row names the indicator, and
 * whether it is new; the other names the place. Null where neither names an indicator.
 *
 * @param area of the story, for rows of "total"
 */
export function tableCounts(
  cell: TableCell,
  figure: Figure,
  area: string | null,
  itemsOf: (block: number) => readonly Item[],
): About | null {
  const [head, label] = [cell.head, cell.label].map((block) => (block === null ? [] : itemsOf(block)));
  const named = [head!, label!].map(
    (items) => items.map((_, i) => epidemicWordAt(items, i)).find((x) => x) ?? null,
  );
  const at = named.findIndex((x) => x !== null);
  if (at < 0) return null;
  const [what, where] = at === 0 ? [head!, label!] : [label!, head!];
  const indicator = named[at]!;
  const place = where.find((i) => i.kind === 'area' && !i.area!.code.startsWith('@'))?.area ?? null;
  const whole = where.some((i) => ALL.test(i.key));
  // A row a month counts what came in it, all in the story's own place; a row a day may as well count all until then.
  const timed = where.length > 0 && where.every((i) => isTime(i) || YEAR.test(i.key));
  return {
    domain: 'epidemic',
    series: {
      // A capital in a row is the city.
      area: place
        ? place.as === 'capital'
          ? '?'
          : partyCode(place.code)
        : ((whole || timed) && area) || '?',
      indicator,
      measure: timed || what.some((i) => NEW.test(i.key)) ? 'new' : 'cumulative',
    },
    unit: figure.unit ?? UNITS[indicator] ?? null,
    assumptions: [],
  };
}
