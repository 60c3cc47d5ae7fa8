import type { Item } from './line.ts';

const WORDS = new Set(
  (
    'population inhabitants gdp inflation shares stocks index unemployment wages salaries tariff tariffs declarations vehicles shortage reserves ' +
    'economy investment investments profit profits debt loans budget output production yields yield prices price needs needed owes owed borrowed lent remittances occupancy'
  ).split(' '),
);

/** Whether the word names a quantity that is neither trade nor epidemic. */
export const otherWordAt = (items: readonly Item[], at: number): boolean =>
  items[at]!.kind === 'word' && (WORDS.has(items[at]!.key) || isMade(items, at));

/** "Kenya produced 143.3 mln kilos", "the country consumes about 5 million tonnes": not over a border. */
function isMade(items: readonly Item[], at: number): boolean {
  if (!/^(?:produce[ds]?|mine[ds]|harvest(?:s|ed)|consume[ds]?|crushed|milled|refined)$/.test(items[at]!.key))
    return false;
  let to = at + 1;
  while (
    /^(?:about|some|around|roughly|nearly|almost|over|only|just|an|a|estimated|record|total|of|more|than)$/.test(
      items[to]?.key ?? '',
    )
  )
    to++;
  return items[to]?.kind === 'figure' && to - at < 6;
}
