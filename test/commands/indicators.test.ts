import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command as ask } from '../../src/commands/ask.ts';
import { command as check } from '../../src/commands/check.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { command as releases } from '../../src/commands/releases.ts';
import { freshHome, runCommand } from '../effects.ts';

/** Stores files, each under its name, and gives the home they are in. */
async function stored(files: Record<string, string>, args: string[] = []): Promise<string> {
  const home = freshHome();
  for (const [name, text] of Object.entries(files)) {
    fs.writeFileSync(path.join(home, name), text);
    await runCommand(ingest, [path.join(home, name), ...args], { home });
  }
  return home;
}

interface Cell {
  period: string;
  state: string;
  value: string | null;
  note: string | null;
  earlier: { value: string }[];
  low: number | null;
}

async function asked(home: string, question: string, args: string[] = []) {
  const { out } = await runCommand(ask, [question, '--format', 'json', ...args], { home });
  const document = JSON.parse(out) as {
    assumptions: string[];
    answers: { text: string; cells: Cell[]; total: Cell | null; releases: { publisher: string }[] }[];
  };
  return document;
}

/** The first days as KCNA printed them. */
const kcna = `date,symptomatic,recovered,deaths,cumul_symptomatic,cumul_recovered,cumul_isolated,cumul_deaths
2022-05-13,18000,NA,NA,350000,162200,187800,6
2022-05-14,174440,81430,21,524440,243630,280810,27
2022-05-15,296180,252400,15,820620,496030,324550,42
2022-05-16,392920,152600,8,1213550,648630,564860,50
2022-05-17,269510,170460,6,1483060,819090,663910,56
2022-05-18,232880,205630,6,1715950,1024720,691170,62
2022-05-19,262270,213280,1,1978230,1238000,740160,63
2022-05-20,263370,248720,2,2241610,1486730,754810,65
`;

test('daily counts of North Korea are asked for in words and in the grammar, day by day and added', async () => {
  const home = await stored({ 'kcna.csv': kcna });
  const words = await asked(home, 'new fever cases in North Korea, 13 to 20 May 2022');
  expect(words.answers[0]!.text).toBe('PRK fever-cases new 2022-05-13..2022-05-20');
  expect(words.answers[0]!.cells.map((c) => c.value)).toEqual([
    '18000',
    '174440',
    '296180',
    '392920',
    '269510',
    '232880',
    '262270',
    '263370',
  ]);
  expect(words.answers[0]!.total!.value).toBe('1909570');
  const typed = await asked(home, words.answers[0]!.text);
  expect(typed.answers[0]!.cells).toEqual(words.answers[0]!.cells);
});

test.each([
  ['total fever deaths in North Korea on 16 May 2022', 'PRK fever-deaths cumulative 2022-05-16', '50'],
  [
    'how many people had died in North Korea in total by May 20, 2022',
    'PRK fever-deaths cumulative 2022-05-20',
    '65',
  ],
  [
    'how many people died of fever in North Korea by 16 May 2022',
    'PRK fever-deaths cumulative 2022-05-16',
    '50',
  ],
  [
    'what was the total number of fever deaths in North Korea by 16 May 2022',
    'PRK fever-deaths cumulative 2022-05-16',
    '50',
  ],
  ['number of deaths in North Korea up to 16 May 2022', 'PRK fever-deaths cumulative 2022-05-16', '50'],
  ['new deaths in North Korea by 14 May 2022', 'PRK fever-deaths new 2022-05-14', '21'],
  ['deaths in North Korea so far, 16 May 2022', 'PRK fever-deaths cumulative 2022-05-16', '50'],
  [
    'people under treatment in North Korea on 2022-05-17',
    'PRK fever-patients-under-treatment level 2022-05-17',
    '663910',
  ],
  ['daily deaths in North Korea, May 14, 2022', 'PRK fever-deaths new 2022-05-14', '21'],
  ['prk FEVER-recoveries NEW 2022-05-14', 'PRK fever-recoveries new 2022-05-14', '81430'],
])('%s', async (question, text, value) => {
  const home = await stored({ 'kcna.csv': kcna });
  const { answers } = await asked(home, question);
  expect(answers[0]!.text).toBe(text);
  expect(answers[0]!.cells.map((c) => c.value)).toEqual([value]);
});

test('a name is stored as it is asked for, whatever stands around it', async () => {
  const home = await stored({
    'a.csv': 'area,indicator,period,value,unit\nPRK,__proto__,2022-05-13,5,case\n',
  });
  expect((await asked(home, 'PRK __proto__ level 2022-05-13')).answers[0]!.cells[0]!.value).toMatch(/^5\b/);
});

test('a word that a question for an indicator has no use for is named', async () => {
  const home = await stored({ 'kcna.csv': kcna });
  await expect(asked(home, 'purple fever deaths in North Korea by 16 May 2022')).rejects.toThrow(
    '"purple" in "purple fever deaths in North Korea by 16 May 2022" is no word of a question for fever deaths',
  );
});

test('a figure that was not given is a dash and no zero, a day without a row is not covered', async () => {
  const home = await stored({ 'kcna.csv': kcna });
  const { answers } = await asked(home, 'PRK fever-deaths new 2022-05-12..2022-05-14');
  expect(answers[0]!.cells.map((c) => c.state)).toEqual(['not-covered', 'nil', 'value']);
  expect(answers[0]!.total).toBeNull();
  const month = await asked(home, 'PRK fever-cases new 2022-05');
  expect(month.answers[0]!.cells).toMatchObject([
    { period: '2022-05', state: 'not-covered', note: '23 of 31 days have no figure, the first 1 May 2022' },
  ]);
});

test('inside a complete scope a day of a new count without a row is a zero; a level is not', async () => {
  const file = `# publisher: Health Office
# scope: complete; indicators=all
area,indicator,counting,period,value,unit
PRK,cases,new,2022-05-01,5,case
PRK,cases,new,2022-05-03,7,case
PRK,patients,level,2022-05-01,5,person
PRK,patients,level,2022-05-03,7,person
`;
  const home = await stored({ 'a.csv': file });
  const cases = await asked(home, 'PRK cases new 2022-05-01..2022-05-04');
  expect(cases.answers[0]!.cells.map((c) => [c.state, c.value])).toEqual([
    ['value', '5'],
    ['proven-zero', '0'],
    ['value', '7'],
    ['not-covered', null],
  ]);
  const patients = await asked(home, 'PRK patients level 2022-05-01..2022-05-03');
  expect(patients.answers[0]!.cells.map((c) => c.state)).toEqual(['value', 'not-covered', 'value']);
});

test('a later release of a publisher replaces, and what was known on a day is answered as it was', async () => {
  const file = (value: number, day: string) => `# publisher: Health Office
# published: ${day}
area,indicator,counting,period,value,unit
FRA,cases,new,2022-05-01,${value},case
`;
  const home = await stored({ 'a.csv': file(10, '2022-05-02'), 'b.csv': file(12, '2022-05-09') });
  const now = await asked(home, 'FRA cases new 2022-05-01');
  expect(now.answers[0]!.cells[0]).toMatchObject({ value: '12', earlier: [{ value: '10' }] });
  const then = await asked(home, 'FRA cases new 2022-05-01', ['--as-known', '2022-05-03']);
  expect(then.answers[0]!.cells[0]).toMatchObject({ value: '10', earlier: [] });
});

test('publishers are answered each for itself, never mixed', async () => {
  const of = (publisher: string, value: number) => `# publisher: ${publisher}
area,indicator,counting,period,value,unit
FRA,cases,cumulative,2022-05-01,${value},case
`;
  const home = await stored({ 'a.csv': of('Health Office', 10), 'b.csv': of('Johns Hopkins', 11) });
  const { answers } = await asked(home, 'FRA cases cumulative 2022-05-01');
  expect(answers.map((a) => [a.releases[0]!.publisher, a.cells[0]!.value]).sort()).toEqual([
    ['Health Office', '10'],
    ['Johns Hopkins', '11'],
  ]);
});

const who = `Date_reported,Country_code,Country,WHO_region,New_cases,Cumulative_cases,New_deaths,Cumulative_deaths
2023-06-04,SG,Singapore,WPRO,0,2400000,,1872
2023-06-11,SG,Singapore,WPRO,7000,2407000,,1872
2023-06-18,SG,Singapore,WPRO,6000,2413000,3,1875
2020-01-06,,Other,,3,5,1,1
`;

test("WHO's table: a weekly count is of seven days, what is no country is left out and said", async () => {
  const home = freshHome();
  fs.writeFileSync(path.join(home, 'who.csv'), who);
  const ran = await runCommand(ingest, [path.join(home, 'who.csv')], {
    home,
    now: () => new Date('2026-01-01'),
  });
  expect(ran.notes.join()).toContain('left out 1 that is no country or area that is known: Other');
  const { answers } = await asked(home, 'SGP covid-cases new 2023-06-05..2023-06-18');
  expect(answers[0]!.cells.map((c) => [c.period, c.value])).toEqual([
    ['2023-06-05..2023-06-11', '7000'],
    ['2023-06-12..2023-06-18', '6000'],
  ]);
  expect(answers[0]!.total!.value).toBe('13000');
  const total = await asked(home, 'total covid-19 cases in Singapore, 11 June 2023');
  expect(total.answers[0]!.cells[0]!.value).toBe('2407000');
});

test.each([
  [
    'owid-covid-data.csv',
    'iso_code,continent,location,date,total_cases,new_cases,total_deaths\nFRA,Europe,France,2020-03-01,130,30,2\nOWID_EUR,,Europe,2020-03-01,2000,300,40\n',
  ],
  [
    'compact.csv',
    'country,date,total_cases,new_cases,total_deaths,code\nFrance,2020-03-01,130,30,2,FRA\nHigh-income countries,2020-03-01,1,1,1,OWID_HIC\n',
  ],
])('Our World in Data as %s', async (name, text) => {
  const home = await stored({ [name]: text });
  const { answers } = await asked(home, 'FRA covid-cases cumulative 2020-03-01');
  expect(answers[0]!.cells[0]!.value).toBe('130');
  expect(answers[0]!.releases[0]!.publisher).toBe('Our World in Data');
});

test('a site, a price and an interval come from the open CSV', async () => {
  const home = await stored({
    'a.csv': `# publisher: own measurement
area,site,indicator,counting,period,value,unit,low,high,status
PRK,Sinuiju market,activity,level,2022-05,0.62,1,0.5,0.7,estimated
PRK,,rice price,level,2022-W20,5800,KPW/kg,,,
`,
  });
  const activity = await asked(home, 'activity at Sinuiju market, North Korea, May 2022');
  expect(activity.answers[0]).toMatchObject({
    text: 'PRK:sinuiju-market activity level 2022-05',
    cells: [{ value: '0.62', low: 0.5, note: 'an estimate of its publisher' }],
  });
  const rice = await asked(home, 'rice price in North Korea, 16 to 22 May 2022');
  expect(rice.answers[0]!.cells.map((c) => [c.period, c.value])).toEqual([
    ['2022-05-16..2022-05-22', '5800'],
  ]);
});

test('they are listed among the releases, and a file of trade is still one of trade', async () => {
  const home = await stored({ 'kcna.csv': kcna });
  const { out } = await runCommand(releases, ['PRK'], { home });
  expect(out).toContain('Series beside trade\n  North Korea, 13 to 20 May 2022');
  const again = await runCommand(ingest, [path.join(home, 'kcna.csv')], { home });
  expect(again.out).toContain('nothing was added');
});

const article = (sentence: string) => `---\ntitle: Fevers\ndate: 2022-05-24\n---\n\n${sentence}\n`;

test.each([
  ['KCNA said there were 392,920 new fever cases in North Korea on 16 May 2022.', 'match', null],
  [
    'KCNA said 392,920 new fever cases were found in North Korea on 16 May 2022 and 1,213,550 in total.',
    'match',
    null,
  ],
  // Told by the day after.
  ['KCNA said on Tuesday 17 May 2022 there were 392,920 new fever cases in North Korea.', 'match', null],
  [
    'The total of fever cases in North Korea stood at about 1.2 million on 16 May 2022, state media said.',
    'match',
    null,
  ],
  ['KCNA said there were 492,920 new fever cases in North Korea on 16 May 2022.', 'contradicted', null],
  [
    'State media said the total of fever cases in North Korea stood at 8.2 million on 16 May 2022.',
    'contradicted',
    null,
  ],
  // Another source counts otherwise; nobody is accused.
  [
    'The total of fever cases in North Korea stood at 1.9 million on 16 May 2022, the World Health Organization said.',
    'unchecked',
    'other-publisher',
  ],
  [
    'The total of fever cases in North Korea stood at 1.9 million on 16 May 2022.',
    'unchecked',
    'other-publisher',
  ],
  // Between the counts of two days, and the sum of several.
  [
    'State media said the total of fever cases in North Korea stood at 1,390,000 on 16 May 2022.',
    'unchecked',
    'other-days',
  ],
  [
    'State media said the total of measles cases in North Korea stood at 8.2 million on 16 May 2022.',
    'unchecked',
    'no-indicator',
  ],
])('%s', async (sentence, verdict, code) => {
  const home = await stored({ 'kcna.csv': kcna });
  fs.writeFileSync(path.join(home, 'a.md'), article(sentence));
  const { out } = await runCommand(check, [path.join(home, 'a.md'), '--format', 'json'], { home });
  const { figures } = JSON.parse(out).articles[0] as { figures: { verdict: string; code: string | null }[] };
  expect(figures.map((f) => f.verdict)).toEqual(figures.map(() => verdict));
  if (code) expect(figures[0]!.code).toBe(code);
});
