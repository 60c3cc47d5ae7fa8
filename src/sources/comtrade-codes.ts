import { areaByComtrade } from '../records/areas.ts';
import type { Flow } from '../records/record.ts';
import { HS_EDITIONS } from '../records/scheme.ts';
import { unitByComtrade } from '../records/units.ts';
import { lookup } from './sql-text.ts';

/** Above every number Comtrade gives to an area or a unit. */
const NUMBERS = Array.from({ length: 1000 }, (_, i) => i);

const table = <T>(of: (number: number) => T | undefined, text: (found: T) => string): Map<number, string> =>
  new Map(
    NUMBERS.flatMap((number) => {
      const found = of(number);
      return found === undefined ? [] : [[number, text(found)] as const];
    }),
  );

/** This project's code of an area by the number in a column, as SQL. */
export const area = (column: string): string =>
  lookup(
    column,
    table(areaByComtrade, (found) => found.code),
  );
/** The unit, and how many of it Comtrade's unit is. */
export const unit = (column: string): string =>
  lookup(
    column,
    table(unitByComtrade, (found) => found.unit),
  );
export const times = (column: string): string =>
  lookup(
    column,
    table(unitByComtrade, (found) => found.times),
  );

/** What is read of Comtrade's flows. */
export const FLOWS: Record<string, Flow> = { X: 'export', M: 'import', RX: 're-export', RM: 're-import' };

/** H0 for HS1992 and so on, in that order. */
export const editions = [...HS_EDITIONS].reverse();
export const classifications = editions.map((_, i) => `H${i}`);
