import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { openLake } from '../../src/lake/lake.ts';
import { verdictSentence } from '../../src/report/verdict-words.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import { judge } from '../../src/verdicts/judge.ts';
import type { Verdict } from '../../src/verdicts/verdict.ts';
import { freshHome, runCommand } from '../effects.ts';

/** China's exports of 2022 as a customs authority would publish them: all partners and goods, to eight digits. */
const header = (published: string, period: string) => `# publisher: China Customs
# published: ${published}
# scope: complete; flows=export; partners=all; goods=all; detail=8; totals=no
reporter,flow,partner,codes,period,measure,value,unit
${period}`;
const rows = (period: string, cells: readonly (readonly [string, string, string, number, string])[]) =>
  cells
    .map(
      ([partner, code, measure, value, unit]) =>
        `CHN,export,${partner},${code},${period},${measure},${value},${unit}`,
    )
    .join('\n');

const june = (rice: number) =>
  rows('2022-06', [
    ['PRK', '10063020', 'value', rice, 'USD'],
    ['PRK', '63079010', 'value', 4200, 'USD'],
    ['PRK', '63079010', 'quantity', 17_000, 'item'],
    ['PRK', '90192010', 'value', 30_000, 'USD'],
    ['JPN', '10063020', 'value', 900_000, 'USD'],
  ]);
const files: Record<string, string> = {
  '2022-06 first.csv': `${header('2022-07-20', june(499_000))}\n`,
  '2022-06 revised.csv': `${header('2022-08-20', june(489_000))}\n`,
  '2022-07 japan.csv': `# publisher: Japan Customs
# published: 2022-08-20
# scope: complete; flows=export,import; partners=KOR; goods=all; detail=2; totals=yes
reporter,flow,partner,codes,period,measure,value,unit
JPN,export,KOR,TOTAL,2022-07,value,30000000,USD
JPN,import,KOR,TOTAL,2022-07,value,35000000,USD
JPN,import,KOR,10,2022-07,value,35000000,USD
JPN,export,KOR,10,2022-07,value,30000000,USD
`,
  '2022-07.csv': `${header(
    '2022-08-20',
    rows('2022-07', [
      ['PRK', '10063020', 'value', 1_000_000, 'USD'],
      ['PRK', '10063020', 'weight', 2_000_000, 'kg'],
      ['JPN', '10063020', 'value', 950_000, 'USD'],
    ]),
  )}\n`,
};

let home: string;
beforeAll(async () => {
  // Kept for the file: a home of one test would be gone for the next.
  home = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'tallyman-judge-'));
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(home, name), text);
  const ran = await runCommand(
    ingest,
    Object.keys(files).map((f) => path.join(home, f)),
    { home },
  );
  expect(ran.code).toBe(0);
  return () => fs.rmSync(home, { recursive: true, force: true });
});

async function judged(sentence: string, asKnown: string | null = null, at = home): Promise<Verdict[]> {
  const article = await readArticle('a.md', `---\ndate: 2022-09-05\n---\n\n${sentence}\n`);
  const claims = readClaims(article, readFigures(article));
  const lake = await openLake(at);
  try {
    return await judge(lake, claims, checkArticle(claims).alarms, { asKnown });
  } finally {
    lake.close();
  }
}

test('a partner that only the sentence before told is a doubt where trade with the world fits', async () => {
  const lead = 'China exported rice worth $489,000 to North Korea in June 2022.';
  const verdicts = await judged(`${lead} Rice exports came to $1,389,000 that month.`);
  expect(verdicts[1]!.verdict).toMatch(/^(?:match|ambiguous)$/);
  const [, wrong] = await judged(`${lead} Rice exports came to $1,589,000 that month.`);
  expect(wrong!.verdict).toBe('contradicted');
  const [, said] = await judged(`${lead} Rice exports to North Korea came to $1,389,000 that month.`);
  expect(said!.verdict).toBe('contradicted');
});

describe('a stated level', () => {
  test.each([
    ["China's exports of milled rice to North Korea came to $1 million in July 2022.", 'match'],
    ["China's exports of milled rice to North Korea came to $1.4 million in July 2022.", 'contradicted'],
    ["China's exports of milled rice to North Korea came to $1 million in August 2022.", 'unchecked'],
    ["China's exports to North Korea came to $1 million in July 2022.", 'match'],
  ])('%s %s', async (sentence, word) => {
    expect((await judged(sentence))[0]!.verdict).toBe(word);
  });

  test('a figure that was right when it was published is told as revised, not as wrong', async () => {
    const sentence =
      "China's exports of milled rice to North Korea came to $499,000 in June 2022, customs data showed.";
    const [v] = await judged(sentence);
    expect(v).toMatchObject({ verdict: 'match', comparison: { revisedSince: { published: '2022-07-20' } } });
    expect(verdictSentence(v!, [v!])).toMatch(
      /\$489,000 .*; stated as it was on 2022-07-20, \$499,000, and revised since/,
    );
    expect((await judged(sentence, '2022-07-31'))[0]).toMatchObject({
      verdict: 'match',
      comparison: { revisedSince: null },
    });
    expect((await judged(sentence.replace('499', '449')))[0]!.verdict).toBe('contradicted');
  });

  test('another month that fits is offered, with the figure the data have', async () => {
    const [v] = await judged(
      "China's exports of milled rice to North Korea came to $1,000,000 in June 2022.",
    );
    expect(['contradicted', 'ambiguous']).toContain(v!.verdict);
    expect(v!.offers.map((o) => o.how)).toEqual(expect.arrayContaining(['period', 'data']));
  });
});

describe('a stated nothing', () => {
  test.each([
    [
      'inside a complete scope is proven',
      'North Korea did not buy any soybeans from China in July 2022.',
      'match',
      null,
    ],
    [
      'against a figure is wrong',
      'North Korea did not buy any rice from China in July 2022.',
      'contradicted',
      null,
    ],
    [
      'of two goods, one of which was traded, is wrong',
      'North Korea imported no soybeans or rice from China in July 2022.',
      'contradicted',
      null,
    ],
    [
      'outside every scope is open',
      'North Korea did not buy any soybeans from China in May 2022.',
      'unchecked',
      'not-covered',
    ],
    [
      'where the codes hold more than the goods, a figure proves nothing',
      'North Korea did not buy any surgical masks from China in June 2022.',
      'unchecked',
      'broader',
    ],
  ])('%s', async (_, sentence, verdict, code) => {
    expect((await judged(sentence))[0]).toMatchObject({ verdict, code });
  });
});

describe('a price beside its terms', () => {
  const priced = async (sentence: string) =>
    (await judged(sentence)).find((v) => v.claim.kind === 'ratio') ?? null;
  test.each([
    [
      'of a piece',
      'China exported 17,000 face masks worth $4,200 to North Korea in June 2022, or 25 cents each.',
      'match',
      null,
    ],
    [
      'of a tonne',
      "China's exports of milled rice to North Korea came to 2,000 tonnes worth $1 million in July 2022, or $500 a tonne.",
      'match',
      null,
    ],
    [
      'of terms that are wrong as well',
      "China's exports of milled rice to North Korea came to 2,000 tonnes worth $1.8 million in July 2022, or $900 a tonne.",
      'contradicted',
      null,
    ],
    [
      'of what nobody stores',
      'China exported 17,000 face masks worth $4,200 to North Korea in May 2022, or 25 cents each.',
      'unchecked',
      'not-covered',
    ],
    [
      'of the market, with one term',
      "China's exports of milled rice to North Korea came to $1 million in July 2022, at $900 a tonne.",
      'unchecked',
      'ratio',
    ],
  ])('%s', async (_, sentence, verdict, code) => {
    expect(await priced(sentence)).toMatchObject({ verdict, code });
  });
});

describe('changes', () => {
  test.each([
    ["China's exports of milled rice to North Korea rose 104 percent in July 2022 from June.", 'match'],
    ["China's exports of milled rice to North Korea fell 51 percent in July 2022 from June.", 'contradicted'],
    ["China's exports of milled rice to North Korea doubled in July 2022 from June.", 'match'],
    [
      "China's exports of milled rice to North Korea rose 104 percent in July 2022 from a year earlier.",
      'unchecked',
    ],
  ])('%s %s', async (sentence, word) => {
    expect((await judged(sentence))[0]!.verdict).toBe(word);
  });
});

describe('where the article disagrees with itself and the data know better', () => {
  test('the figure they confirm is cleared, the one they contradict is named', async () => {
    const verdicts = await judged(
      "China's exports of milled rice to North Korea rose 104.5 percent to $7.3 million in July 2022, from $489,000 in June 2022.",
    );
    expect(verdicts.map((v) => [v.claim.text, v.verdict])).toEqual([
      ['104.5 percent', 'match'],
      ['$7.3 million', expect.stringMatching(/contradicted|inconsistent/)],
      ['$489,000', 'match'],
    ]);
  });

  test('so is one of two that are named because either scale word may be wrong', async () => {
    const verdicts = await judged(
      "China's exports of milled rice to North Korea rose 104.5 percent to $1.0 billion in July 2022 from $489,000 in June 2022.",
    );
    expect(verdicts.map((v) => [v.claim.text, v.verdict])).toEqual([
      ['104.5 percent', 'match'],
      ['$1.0 billion', 'inconsistent'],
      ['$489,000', 'match'],
    ]);
  });
});

describe('whose statistics', () => {
  test("the partner's do not accuse a reporter who publishes its own", async () => {
    const [v] = await judged("Japan's imports of milled rice from China came to $1.4 million in July 2022.");
    expect(v).toMatchObject({ verdict: 'unchecked', code: 'other-reporter' });
  });

  test('unless the claim is said to rest on them', async () => {
    const [v] = await judged(
      'Japan imported $1.4 million of milled rice from China in July 2022, Chinese customs data showed.',
    );
    expect(v!.verdict).toBe('contradicted');
  });

  test('a country that publishes none is seen through its partner', async () => {
    const [v] = await judged(
      "North Korea's imports of milled rice from China came to $1.4 million in July 2022.",
    );
    expect(v!.verdict).toBe('contradicted');
  });
});

describe('a balance', () => {
  test.each([
    ["Japan's trade deficit with South Korea was $5 million in July 2022.", 'match'],
    ["Japan's trade deficit with South Korea was $8 million in July 2022.", 'contradicted'],
    ["Japan's trade gap with South Korea was $5 million in July 2022.", 'ambiguous'],
    ["Japan's trade with South Korea came to $65 million in July 2022.", 'match'],
  ])('%s %s', async (sentence, word) => {
    expect((await judged(sentence))[0]!.verdict).toBe(word);
  });
});

describe('a lake that holds the HS of all countries only', () => {
  test('is asked where no tariff line is covered', async () => {
    const own = freshHome();
    const file = path.join(own, 'six.csv');
    fs.writeFileSync(
      file,
      `# publisher: United Nations
# published: 2022-09-01
# scope: complete; flows=export; partners=all; goods=all; detail=6; totals=no
reporter,flow,partner,codes,period,measure,value,unit
CHN,export,PRK,630790,2022-07,value,44307,USD
`,
    );
    await runCommand(ingest, [file], { home: own });
    const say = (amount: string) =>
      `China's exports of face masks to North Korea were worth ${amount} in July 2022.`;
    expect((await judged(say('$44,307'), null, own))[0]!.verdict).toBe('match');
    expect((await judged(say('$12,000'), null, own))[0]).toMatchObject({
      verdict: 'unchecked',
      code: 'broader',
    });
    expect((await judged(say('$44.3 million'), null, own))[0]!.verdict).toBe('contradicted');
  });
});
