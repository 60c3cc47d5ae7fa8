import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command as ingest } from '../../src/commands/ingest.ts';
import { articleOf, check, corrected } from '../../src/desk/checking.ts';
import { figuresOf } from '../../src/desk/figure-words.ts';
import { openLake } from '../../src/lake/lake.ts';
import { claimsOf } from '../claims/read-text.ts';
import { freshHome, runCommand } from '../effects.ts';

const [claim] = await claimsOf('China exported 4,000 pairs of gloves to North Korea in May.');

test.each([
  ['pair', 'pair'],
  ['t', 't'],
  ['item', 'item'],
  // Words of before: as the figure has it.
  ['quantity', 'pair'],
  ['weight', 'kg'],
  ['value', 'USD'],
])('a figure set to %s is in %s', (measure, unit) => {
  expect(corrected(claim!, { measure }).unit).toBe(unit);
});

test('a unit that is not known is refused with those that are', () => {
  expect(() => corrected(claim!, { measure: 'furlong' })).toThrow(/"furlong" is no measure.*pair/);
});

test('the card of a price says what it was held against, and an editor may read it otherwise', async () => {
  const home = freshHome();
  const rows = `# publisher: Daily NK\n# published: 2022-07-01\narea,site,indicator,period,value,unit
PRK,Sinuiju,rice price,2022-05,5446,KPW/kg\nPRK,Sinuiju,rice price,2022-06,6100,KPW/kg\n`;
  fs.writeFileSync(path.join(home, 'prices.csv'), rows);
  await runCommand(ingest, [path.join(home, 'prices.csv')], { home });
  const text = 'Daily NK said a kilo of rice cost 6,800 won in Sinuiju in June 2022.';
  const article = await articleOf('a.txt', Buffer.from(text), '2022-06-20');
  const lake = await openLake(home);
  const [card] = figuresOf(await check(lake, article));
  expect(card).toMatchObject({
    verdict: 'contradicted',
    reading: 'rice price in Sinuiju, North Korea, June 2022: 6,800 KPW/kg',
    found: '6,100 KPW/kg (Daily NK, published 2022-07-01)',
    question: 'PRK:sinuiju rice-price level 2022-06',
    chart: { q: 'PRK:sinuiju rice-price level 2022-02..2022-10', marked: '2022-06' },
  });
  const [other] = figuresOf(await check(lake, article, { 0: { reporter: 'CHN', goods: 'rice' } }));
  expect(other).toMatchObject({ verdict: 'unchecked', series: { reporter: 'CHN' } });
  lake.close();
});
