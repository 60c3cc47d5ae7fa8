import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command as ask } from '../../src/commands/ask.ts';
import { command as check } from '../../src/commands/check.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { freshHome, runCommand } from '../effects.ts';

const HEAD = 'reporter,flow,partner,codes,period,measure,value,unit';
const customs = (value: number, published: string) => `# publisher: China Customs
# published: ${published}
# scope: complete; flows=export; partners=PRK; goods=all; detail=6; totals=yes
${HEAD}
CHN,export,PRK,TOTAL,2022-05,value,${value},USD
`;
const press = (printed: string, value: number, day: string) => `# publisher: press
${HEAD},printed,said_by,said_on
CHN,export,PRK,TOTAL,2022-05,value,${value},USD,${printed},Yonhap,${day}
`;

async function stored(...files: string[]): Promise<string> {
  const home = freshHome();
  for (const [i, text] of files.entries()) {
    fs.writeFileSync(path.join(home, `${i}.csv`), text);
    await runCommand(ingest, [path.join(home, `${i}.csv`)], { home });
  }
  return home;
}

interface Figure {
  verdict: string;
  code: string | null;
  reason: string;
}

async function checked(home: string, sentence: string): Promise<Figure> {
  const file = path.join(home, 'a.md');
  fs.writeFileSync(file, `---\ntitle: Trade\ndate: 2022-06-24\n---\n\n${sentence}\n`);
  const { out } = await runCommand(check, [file, '--format', 'json'], { home });
  return JSON.parse(out).articles[0].figures[0];
}

const sentence = (amount: string, who = 'Chinese customs data showed') =>
  `China's exports to North Korea came to ${amount} in May, ${who}.`;

test('what was printed and differs from the source stands beside it; what agrees does not', async () => {
  const home = await stored(
    customs(14_510_000, '2022-06-18'),
    press('$15.4 million', 15_400_000, '2022-06-20'),
  );
  const { out } = await runCommand(ask, ['CHN export PRK TOTAL value 2022-05', '--format', 'json'], { home });
  const [cell] = JSON.parse(out).answers[0].cells;
  expect(cell).toMatchObject({
    value: '14510000',
    secondHand: [{ saidBy: 'Yonhap', printed: '$15.4 million', published: '2022-06-20', low: 15_350_000 }],
  });
  const text = await runCommand(ask, ['CHN export PRK TOTAL value 2022-05'], { home });
  expect(text.out).toContain('Yonhap printed "$15.4 million" on 2022-06-20');
  const same = await stored(
    customs(14_510_000, '2022-06-18'),
    press('$14.5 million', 14_500_000, '2022-06-20'),
  );
  const agreed = await runCommand(ask, ['CHN export PRK TOTAL value 2022-05'], { home: same });
  expect(agreed.out).not.toContain('Yonhap');
});

test('a slip that was printed after the release is contradicted, and the sentence tells both', async () => {
  const home = await stored(
    customs(14_510_000, '2022-06-18'),
    press('$15.4 million', 15_400_000, '2022-06-20'),
  );
  const figure = await checked(home, sentence('$15.4 million'));
  expect(figure.verdict).toBe('contradicted');
  expect(figure.reason).toContain('$14,510,000');
  expect(figure.reason).toContain('Yonhap printed "$15.4 million" on 2022-06-20');
  expect((await checked(home, sentence('$14.5 million'))).verdict).toBe('match');
});

test('what was printed before the release that is stored may have been revised: nobody is accused', async () => {
  const home = await stored(
    customs(14_510_000, '2022-08-18'),
    press('$15.4 million', 15_400_000, '2022-06-20'),
  );
  expect(await checked(home, sentence('$15.4 million'))).toMatchObject({
    verdict: 'unchecked',
    code: 'second-hand',
  });
  // Another figure has no such excuse.
  expect((await checked(home, sentence('$41.5 million'))).verdict).toBe('contradicted');
});

test('figures of those who publish anew are not held against the authority as its own', async () => {
  const home = await stored(customs(14_510_000, '2022-06-18'));
  expect(await checked(home, sentence('$15.4 million', 'UN Comtrade data showed'))).toMatchObject({
    verdict: 'unchecked',
    code: 'other-publisher',
  });
  expect((await checked(home, sentence('$14.5 million', 'UN Comtrade data showed'))).verdict).toBe('match');
});

test('two printed figures of one month stand side by side', async () => {
  const home = await stored(
    press('$14.5 million', 14_500_000, '2022-06-20'),
    press('$15.4 million', 15_400_000, '2022-06-21').replace('Yonhap', 'Kyodo'),
  );
  const { out } = await runCommand(ask, ['CHN export PRK TOTAL value 2022-05'], { home });
  expect(out).toMatch(/Kyodo|Yonhap/);
  expect(out).toMatch(/printed "\$1(?:4|5)\.\d million" on 2022-06-2/);
});
