import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command as ingest } from '../../src/commands/ingest.ts';
import { command as scan } from '../../src/commands/scan.ts';
import { Refusal } from '../../src/records/refusal.ts';
import { exampleReleases, freshHome, runCommand } from '../effects.ts';

async function examples(): Promise<string> {
  const home = freshHome();
  await runCommand(ingest, exampleReleases, { home });
  return home;
}

interface Told {
  findings: {
    id: string;
    kind: string;
    codes: string[];
    facts: { goods: object | null; change: number | null };
    surprise: { p: number | null; by: string };
    children: { kind: string; goods: string }[];
    status: string;
    context: object[];
  }[];
  withdrawn: { id: string; status: string }[];
  watched: { list: string; goods: string; state: string }[];
}

async function told(home: string, ...argv: string[]): Promise<Told> {
  const { out } = await runCommand(scan, [...argv, '--format', 'json'], { home });
  return JSON.parse(out) as Told;
}

test('the stop of the supplies and the collapse of the total come first, without a probability', async () => {
  const { findings } = await told(await examples(), 'CHN', '2022-05');
  const [closure, total] = findings;
  expect(closure).toMatchObject({
    kind: 'closure',
    facts: { goods: { known: 6, zero: 4, expected: null } },
    surprise: { p: null, by: 'quoted' },
    context: [{ is: 'basket', name: 'COVID-19 prevention products' }],
  });
  expect(closure!.children.map((c) => c.goods)).toEqual(
    expect.arrayContaining(['face masks', 'thermometers', 'vaccines']),
  );
  expect(total).toMatchObject({ kind: 'collapse', codes: ['TOTAL'] });
  expect(Math.exp(total!.facts.change!) - 1).toBeCloseTo(-0.852, 3);
});

test('a basket is answered goods by goods, and what no release holds is said not to be covered', async () => {
  const home = await examples();
  const { watched } = await told(
    home,
    'CHN',
    '2022-05',
    '--watch',
    'COVID-19 supplies',
    '--watch',
    'coal',
    '--watch',
    'PRK',
  );
  const of = (list: string) => watched.filter((w) => w.list === list).map((w) => [w.goods, w.state]);
  expect(of('COVID-19 supplies')).toContainEqual(['face masks', 'found']);
  expect(of('COVID-19 supplies')).toContainEqual(['rubber gloves', 'none']);
  expect(of('COVID-19 supplies')).toHaveLength(5);
  expect(of('coal')).toEqual([['coal', 'not covered']]);
  expect(of('PRK')).toEqual([
    ['all goods', 'found'],
    ['all goods', 'nothing changed'],
  ]);
});

test('the words name the closure, how it was counted, and what cannot be said', async () => {
  const { out } = await runCommand(scan, ['CHN', '2022-05'], { home: await examples() });
  expect(out).toContain('4 of 6 goods traded before went to zero');
  expect(out).toContain('down 85.2 % from $98.1 million in April 2022');
  expect(out).toContain('too few figures for a probability');
  expect(out).toContain('absence among them says nothing');
  expect(out).not.toMatch(/because|due to|led to/);
});

test('trade that comes back after a printed zero resumed', async () => {
  const { findings } = await told(await examples(), 'CHN', '2022-06');
  expect(findings.map((f) => [f.kind, f.codes])).toEqual([['resumed', ['63079010']]]);
});

const release = (published: string, masks: string, total: string) => `# publisher: press
# published: ${published}
# scope: cells
reporter,flow,partner,codes,period,measure,value,unit,printed,said_by,said_on
CHN,export,PRK,TOTAL,2022-04,value,9000000,USD,$9 million,A paper,${published}
CHN,export,PRK,TOTAL,2022-05,value,${total},USD,"$${total}",A paper,${published}
CHN,export,PRK,HS:6307.90.10,2022-04,quantity,500,item,500,A paper,${published}
CHN,export,PRK,HS:6307.90.10,2022-05,quantity,${masks},item,${masks},A paper,${published}
`;

test('a later release confirms what holds, and withdraws what it does not bear out', async () => {
  const home = freshHome();
  const store = async (name: string, text: string) => {
    const file = path.join(home, name);
    fs.writeFileSync(file, text);
    await runCommand(ingest, [file], { home });
  };
  await store('a.csv', release('2022-06-18', '0', '2000000'));
  const first = await told(home, 'CHN', '2022-05');
  expect(first.findings.map((f) => [f.kind, f.status])).toEqual([
    ['collapse', 'new'],
    ['stopped', 'new'],
  ]);
  expect((await told(home, 'CHN', '2022-05')).findings.map((f) => f.status)).toEqual(['new', 'new']);
  await store('b.csv', release('2022-06-20', '480', '2000000'));
  const second = await told(home, 'CHN', '2022-05');
  expect(second.findings.map((f) => [f.kind, f.status])).toEqual([['collapse', 'confirmed']]);
  expect(second.withdrawn).toMatchObject([
    { id: 'stopped:CHN:export:PRK:63079010:2022-05', status: 'withdrawn' },
  ]);
});

test.each([
  [['CHN'], 'name a reporter and a month'],
  [['CHN', '2022'], '"2022" is not a month'],
  [['Atlantis', '2022-05'], '"Atlantis" is no country'],
  [['CHN', '2019-05'], 'no release of China for May 2019 is stored'],
  [['CHN', '2022-05', '--watch', 'unobtainium'], '"unobtainium" is no goods'],
  [['CHN', '2022-05', '--event', '2022-04=lockdown'], 'is too late for 2022-05'],
  [['CHN', '2022-05', '--event', 'lockdown'], 'is no event'],
  [['CHN', '2022-05', '--top', '0'], '--top "0" is no number'],
])('%j is refused in a sentence', async (argv, words) => {
  const run = runCommand(scan, argv, { home: await examples() });
  await expect(run).rejects.toThrow(Refusal);
  await expect(run).rejects.toThrow(words);
});
