import { expect, test } from 'vitest';
import { claimsOf } from './read-text.ts';

test.each([
  ["Togo's trade in May, in euros\n\nExports: 120m\nImports: 300m", ['EUR', 'EUR']],
  ["Togo's trade in May (in millions of US dollars):\n\nExports: 120m", ['USD']],
  [
    "(All figures are in Australian dollars.)\n\nAustralia's exports were $44 billion, or US$30 billion.",
    ['AUD', 'USD'],
  ],
  ["Australia's exports were $44 billion.", ['USD']],
])('%s', async (text, units) => {
  expect((await claimsOf(text)).map((c) => c.unit)).toEqual(units);
});
