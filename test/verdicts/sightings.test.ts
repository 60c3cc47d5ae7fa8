import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readSightings } from '../../src/claims/sightings.ts';
import { command as check } from '../../src/commands/check.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { freshHome, runCommand } from '../effects.ts';

const FEWER =
  'Satellite pictures taken in the middle of June show fewer goods in the markets of several cities than a year ago, Radio Free Asia reported.';
const article = (sentence: string): string =>
  `---\ntitle: North Korea's markets\ndate: 2022-06-23\n---\n\nNorth Korea closed its border.\n\n${sentence}\n`;

async function told(sentence: string) {
  const read = await readArticle('a.md', Buffer.from(article(sentence)));
  return readSightings(read, readFigures(read));
}

test.each([
  [
    FEWER,
    {
      text: 'fewer goods in the markets',
      direction: 'less',
      areas: ['PRK'],
      month: '2022-06',
      base: '2021-06',
    },
  ],
  [
    'Night lights over Pyongyang in North Korea were dimmer in May 2022 than in May 2021.',
    { direction: 'less', month: '2022-05', base: '2021-05' },
  ],
  [
    'Satellite imagery from May shows a busier port at Nampo than in April.',
    { direction: 'more', month: '2022-05', base: '2022-04' },
  ],
  ['Seen from space, the border crossing was empty.', { direction: 'less', month: null, base: null }],
])('%s', async (sentence, expected) => {
  expect(await told(sentence)).toMatchObject([expected]);
});

test.each([
  'The markets had fewer goods than a year ago.',
  'Satellite television had fewer viewers in June than in May.',
  'Satellite pictures show fewer trucks but more trains than in May.',
  'China launched more satellites in June.',
])('%s says nothing of the kind', async (sentence) => {
  expect(await told(sentence)).toEqual([]);
});

const site = (rows: string): string => `# publisher: own measurement
area,site,indicator,counting,period,value,unit,low,high,status
${rows}`;

async function judged(rows: string | null, sentence: string) {
  const home = freshHome();
  if (rows) {
    fs.writeFileSync(path.join(home, 'sites.csv'), site(rows));
    await runCommand(ingest, [path.join(home, 'sites.csv')], { home, now: () => new Date('2023-01-01') });
  }
  fs.writeFileSync(path.join(home, 'a.md'), article(sentence));
  const { out } = await runCommand(check, [path.join(home, 'a.md'), '--format', 'json'], { home });
  const text = await runCommand(check, [path.join(home, 'a.md')], { home });
  return { ...JSON.parse(out).articles[0].sightings[0], shown: text.out };
}

const market = (now: string, before: string): string =>
  `PRK,Sinuiju market,activity,level,2021-06,${before},1,${Number(before) - 0.05},${Number(before) + 0.05},estimated
PRK,Sinuiju market,activity,level,2022-06,${now},1,${Number(now) - 0.05},${Number(now) + 0.05},estimated
`;

test('without a series of such a place it is unchecked, with what would settle it', async () => {
  const one = await judged(null, FEWER);
  expect(one).toMatchObject({ verdict: 'unchecked', code: 'no-site' });
  expect(one.shown).toContain('seen from above');
  // A port says nothing of markets.
  const port = await judged(market('0.2', '0.6').replaceAll('Sinuiju market', 'Nampo port'), FEWER);
  expect(port).toMatchObject({ verdict: 'unchecked', code: 'no-site' });
});

test('a series that shows less is a match, one that shows more is doubt, one that shows neither is unchecked', async () => {
  const less = await judged(market('0.2', '0.6'), FEWER);
  expect(less).toMatchObject({ verdict: 'match' });
  expect(less.reason).toBe('Sinuiju market, activity: 0.2 in June 2022, 0.6 in June 2021 (own measurement)');
  expect(await judged(market('0.8', '0.6'), FEWER)).toMatchObject({ verdict: 'ambiguous' });
  expect(await judged(market('0.58', '0.6'), FEWER)).toMatchObject({ verdict: 'unchecked', code: 'unclear' });
  expect(await judged(market('0.2', '0.6').split('\n')[0]!, FEWER)).toMatchObject({
    verdict: 'unchecked',
    code: 'not-covered',
  });
});

async function alone(rows: string, sentence: string) {
  const home = freshHome();
  fs.writeFileSync(path.join(home, 'sites.csv'), site(rows));
  await runCommand(ingest, [path.join(home, 'sites.csv')], { home, now: () => new Date('2023-01-01') });
  fs.writeFileSync(path.join(home, 'a.md'), sentence);
  const { out } = await runCommand(check, [path.join(home, 'a.md'), '--format', 'json'], { home });
  return JSON.parse(out).articles[0].sightings[0];
}

const lights = (area: string, name: string, now: number, before: number): string =>
  `${area},${name},night lights,level,2022-04,${before},nW/cm2/sr,${before},${before},estimated
${area},${name},night lights,level,2022-05,${now},nW/cm2/sr,${now},${now},estimated
`;

test.each([
  'Satellite pictures show dimmer night lights at Sinuiju market in May 2022 than in April 2022.',
  'Night lights in the market of Sinuiju were dimmer in May 2022 than in April 2022.',
  'China bought the satellite pictures: night lights at Sinuiju market were dimmer in May 2022 than in April 2022.',
])('a place named in full is found without its country: %s', async (sentence) => {
  const one = await alone(lights('PRK', 'Sinuiju market', 2, 6), sentence);
  expect(one).toMatchObject({ verdict: 'match' });
  expect(one.reason).toContain('Sinuiju market');
});

test('a place named in full is meant alone, and one that two countries have is of neither', async () => {
  const dimmer =
    'Satellite pictures show dimmer night lights at Sinuiju market in May 2022 than in April 2022.';
  const other = lights('PRK', 'Hyesan market', 9, 3);
  expect(await alone(lights('PRK', 'Sinuiju market', 2, 6) + other, dimmer)).toMatchObject({
    verdict: 'match',
    sites: [{ site: 'Sinuiju market' }],
  });
  const port = 'Satellite pictures show dimmer night lights at Victoria port in May 2022 than in April 2022';
  const both = lights('SYC', 'Victoria port', 2, 6) + lights('CMR', 'Victoria port', 7, 6);
  expect(await alone(both, `${port}.`)).toMatchObject({ verdict: 'unchecked', code: 'which-place' });
  expect(await alone(both, `${port} in Seychelles.`)).toMatchObject({ verdict: 'match' });
  // What sort of place it is names none.
  expect(await alone(both, port.replace('Victoria port', 'the port'))).toMatchObject({ code: 'no-site' });
});
