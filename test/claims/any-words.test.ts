import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsOf } from './read-text.ts';

const WORDS =
  `The the a of to from with by in and or but that which who it its they their those these both neither only not no
  China Chinese China's Japan Kenya Russia Kenyan Uganda EU North Korea Beijing world country countries
  exports imports exported imported trade balance surplus deficit bought sold sells shipped sent took fell rose doubled
  masks wheat soybeans oil goods sugar cars cases deaths recovered died fever vaccines price barrel percent share half
  January May 2022 2021 quarter year month earlier ago week since until respectively worth totaling including followed
  $14.51 million 3 tonnes 85.2% 20% one two hundred five third 4.7 million from 2% to 3% $98.1 million , , . . : ; - ( ) " “ ” —`.split(
    /\s+/,
  );

test('whatever words stand in whatever order, under whatever headline, they are read', async () => {
  const said = (maxLength: number) =>
    fc.array(fc.constantFrom(...WORDS), { maxLength, size: 'max' }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(said(10), said(60), said(40), async (title, lead, second) => {
      const text = `It said: ${lead}\n\n${second}`;
      for (const claim of await claimsOf(text, title)) expect(text).toContain(claim.text);
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  );
}, 60_000);
