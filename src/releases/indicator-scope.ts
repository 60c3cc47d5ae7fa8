import { plainName } from '../records/indicator.ts';
import { Refusal } from '../records/refusal.ts';
import type { IndicatorScope } from './release.ts';

const EXAMPLE = 'complete; indicators=all';

/**
 * Reads what a release of indicators is stated to cover: `cells` (also when nothing is said), or `complete;
 * indicators=all` (or names by commas), inside which a day of a new count without a row is a zero.
 *
 * @throws Refusal when the text is none, or names what the rows have not.
 */
export function indicatorScope(
  text: string | null,
  shown: Pick<IndicatorScope, 'indicators' | 'sites'>,
): IndicatorScope {
  if (text === null)
    return {
      ...shown,
      ...{
        completeness: 'cells',
        origin: 'inferred',
        note: 'only the rows that are there: no scope is stated',
      },
    };
  if (text.trim() === 'cells') return { ...shown, completeness: 'cells', origin: 'stated', note: null };
  const [, names] = /^complete\s*;\s*indicators\s*=\s*([^;]+)$/.exec(text.trim()) ?? [];
  if (!names)
    throw new Refusal(`the scope "${text}" is none of indicators: say "cells", or for example "${EXAMPLE}"`);
  const stated = names.trim() === 'all' ? shown.indicators : names.split(',').map(plainName);
  const outside =
    stated.find((i) => !shown.indicators.includes(i)) ?? shown.indicators.find((i) => !stated.includes(i));
  if (outside)
    throw new Refusal(
      `the scope states indicators ${stated.join(', ')}, but the file has ${shown.indicators.join(', ')}: state what the file holds`,
    );
  return { ...shown, completeness: 'complete', origin: 'stated', note: null };
}
