import type { Item } from './line.ts';

const WORDS = new Set(
  (
    'population inhabitants gdp inflation shares stocks index unemployment wages salaries tariff tariffs declarations vehicles shortage reserves ' +
    'economy investment investments profit profits debt loans budget output production yields yield prices price needs needed owes owed borrowed lent remittances occupancy'
  ).split(' '),
);

/** Whether the word names a quantity that is neither trade nor epidemic. */
export const otherWordAt = (items: readonly Item[], at: number): boolean =>
  items[at]!.kind === 'word' && WORDS.has(items[at]!.key);
