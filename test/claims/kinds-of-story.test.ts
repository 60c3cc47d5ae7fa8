import { expect, test } from 'vitest';
import { claimsOf } from './read-text.ts';

const series = async (text: string) =>
  (await claimsOf(text)).map(({ text: quote, series }) => [
    quote,
    series === null ? null : 'reporter' in series ? `${series.reporter} ${series.flow}` : series.area,
  ]);

test('what a firm sells is no trade of the country that stands by it', async () => {
  const firm =
    'Acme reported quarterly revenue of $9.8 billion in May 2024 and a net profit of $1 billion. Greater China sales dropped 8.1% to $1.4 billion. It shipped 5 million phones.';
  expect((await series(firm)).every(([, told]) => told === null)).toBe(true);
});

test('a name that is no country sells on nobody’s account', async () => {
  const text =
    "China's vehicle exports rose 3% in May 2024. Zephyr sold 74,000 electric cars, and BXD shipped 12,000 vans. Exports to Chile were 9,000 cars.";
  expect(await series(text)).toEqual([
    ['3%', 'CHN export'],
    ['74,000', '? export'],
    ['12,000', '? export'],
    ['9,000', 'CHN export'],
  ]);
  expect(await series("Kenya's Zawadi sold 2 million kg of tea in May 2024.")).toEqual([
    ['2 million', 'KEN export'],
  ]);
});

test('retail sales are sold at home', async () => {
  expect(await series("China's retail sales rose 7.4% in December 2023.")).toEqual([['7.4%', null]]);
});

test('deaths without an illness are no epidemic’s', async () => {
  const quake = 'The quake in Turkey killed 19,300 people and 63,000 were injured in February 2023.';
  expect((await series(quake)).every(([, told]) => told === null)).toBe(true);
  const [died] = await series('Cholera killed 193 people in Malawi in February 2023.');
  expect(died).toEqual(['193', 'MWI']);
});

test('a surplus that nobody is said to have may be the other side’s', async () => {
  const { checkArticle } = await import('../../src/rules/check-article.ts');
  const claims = await claimsOf(
    'Argentina reported its trade for February 2024. Brazil took $892 million of Argentine goods and sold $875 million, leaving a surplus of $17 million.',
  );
  expect(checkArticle(claims).alarms).toEqual([]);
});

test('names that every object has are plain words', async () => {
  const texts = [
    'China exported 5 million X masks in May.',
    'In X 5 cases rose 3 X.',
    'X 5 percent, X $5 X, 1.2 billion X, 5 X dollars.',
    'Those X China 5%, since X 5 masks, an X 5%, X to date: 5 X of rice.',
  ];
  for (const text of texts)
    for (const word of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'Constructor'])
      for (const claim of await claimsOf(text.replaceAll('X', word)))
        expect(JSON.parse(JSON.stringify(claim)), `${text} ${word}`).toEqual(
          JSON.parse(JSON.stringify({ ...claim, unit: claim.unit === null ? null : `${claim.unit}` })),
        );
});

test('an average of days is of a day, and of no day that is counted', async () => {
  const [now, , before] = await claimsOf(
    'The seven-day average of Covid-19 deaths in Mali was 3,092 in May 2022, 7.8 percent below the 3,352 of a week before.',
  );
  for (const claim of [now!, before!]) {
    expect(claim.series).toMatchObject({ area: 'MLI', indicator: 'deaths', measure: 'new' });
    expect(claim.basis).toBe('adjusted');
  }
});
