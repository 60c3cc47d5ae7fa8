import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command as check } from '../../src/commands/check.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { freshHome, runCommand } from '../effects.ts';

/** 3,744 tonnes of soybeans, stored in kilograms. */
const release = `# publisher: China Customs
# scope: complete; flows=export; partners=PRK; goods=all; detail=6
reporter,flow,partner,codes,period,measure,value,unit
CHN,export,PRK,120190,2022-05,weight,3744000,kg
`;

test.each([
  ['3,744 tonnes', 'match'],
  ['3.744 million kg', 'match'],
  ['3,844 tonnes', 'contradicted'],
  ['3,744 kg', 'contradicted'],
])('what is stored in kilograms is held against %s: %s', async (told, verdict) => {
  const home = freshHome();
  const [file, article] = [path.join(home, 'release.csv'), path.join(home, 'article.md')];
  fs.writeFileSync(file, release);
  fs.writeFileSync(article, `China's exports of soybeans to North Korea were ${told} in May 2022.\n`);
  await runCommand(ingest, [file], { home });
  const { out } = await runCommand(check, [article, '--format', 'json'], { home });
  expect(JSON.parse(out).articles[0].figures.map((f: { verdict: string }) => f.verdict)).toEqual([verdict]);
});
