import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { command as check } from '../../src/commands/check.ts';
import { command as explain } from '../../src/commands/explain.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { odditiesOf } from '../../src/verdicts/implausible.ts';
import { freshHome, runCommand } from '../effects.ts';

/** The figures of an article of 24 June 2022 that are odd. */
async function oddIn(text: string, title = 'North Korea'): Promise<string[]> {
  const article = await readArticle(
    'a.md',
    Buffer.from(`---\ntitle: ${title}\ndate: 2022-06-24\n---\n\n${text}\n`),
  );
  const claims = readClaims(article, readFigures(article));
  return [...odditiesOf(claims).keys()].map((i) => claims[i]!.text);
}

const KOREA =
  'North Korea has counted 4.7 million COVID-19 cases to date, with only 73 deaths confirmed so far.';

describe('deaths that no population comes near', () => {
  test('4.7 million cases with 73 deaths', async () => {
    expect(await oddIn(KOREA)).toEqual(['73']);
    expect(await oddIn(`${KOREA} ${KOREA}`)).toEqual(['73', '73']);
  });

  test.each([
    ['a usual ratio', 'South Korea has recorded 18.3 million COVID-19 cases and 24,500 deaths so far.'],
    ['too few cases', 'Bhutan has recorded 59,000 COVID-19 cases to date and 2 deaths so far.'],
    ['another disease', 'Brazil has recorded 1.6 million dengue cases to date and 10 deaths so far.'],
    [
      'two diseases',
      'Brazil has recorded 1.6 million COVID-19 and dengue cases to date and 10 deaths so far.',
    ],
    [
      'the deaths of a day',
      'Germany has recorded 27.2 million COVID-19 cases to date. On Thursday 7 new deaths were reported.',
    ],
    ['a disease without a name', 'Germany has recorded 1.6 million cases to date and 10 deaths so far.'],
    ['animals', 'China has recorded 1.2 million African swine fever cases to date and 4 deaths so far.'],
    [
      'tests',
      'North Korea has carried out 4.7 million COVID-19 tests to date, and 73 deaths were confirmed so far.',
    ],
    ['vaccinations', 'North Korea has vaccinated 4.7 million people to date, and counted 73 deaths so far.'],
    ['a forecast', 'North Korea will have 4.7 million COVID-19 cases by December, and 73 deaths.'],
    [
      'another country',
      'South Korea has recorded 18.3 million COVID-19 cases to date. In Bhutan 21 deaths were recorded so far.',
    ],
    [
      'two totals of deaths',
      'Italy has recorded 18 million COVID-19 cases to date, with 168,000 deaths so far. In total 12 deaths were confirmed so far.',
    ],
  ])('%s: not odd', async (_, text) => {
    expect(await oddIn(text)).toEqual([]);
  });

  test('the verdict tells rank, multiple, reference and what may explain it; it does not fail the check', async () => {
    const { code, out } = await runCommand(check, ['-'], {
      home: freshHome(),
      stdin: async () =>
        Buffer.from(`---\ndate: 2022-06-24\n---\n\n${KOREA.replace('COVID-19 cases', 'fever cases')}\n`),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^implausible: 73 deaths among 4.7 million fever cases is 0.0016%/m);
    expect(out).toContain(
      'than in any of 91 countries and territories with 500,000 confirmed COVID-19 cases or more',
    );
    expect(out).toContain('Singapore, had 0.067%, 42 times as much');
    expect(out).toContain('fever without tests is not a case definition');
    expect(out.match(/may be:/g)).toHaveLength(4);
  });

  test('JSON and lines carry it', async () => {
    const given = { stdin: async () => Buffer.from(`---\ndate: 2022-06-24\n---\n\n${KOREA}\n`) };
    const json = await runCommand(check, ['-', '--format', 'json'], { home: freshHome(), ...given });
    const [article] = JSON.parse(json.out).articles;
    expect(article.summary).toMatchObject({ implausible: 1, inconsistent: 0 });
    const odd = article.figures.find((f: { verdict: string }) => f.verdict === 'implausible');
    expect(odd.evidence.plausibility).toMatchObject({
      ...{ kind: 'fatality', lower: 0, of: 91, lowest: { area: 'SGP' } },
      reference: { publisher: 'WHO', asOf: '2024-08-04' },
    });
    const line = await runCommand(check, ['-', '--format', 'line'], { home: freshHome(), ...given });
    expect(line.out).toContain('implausible[fatality]: 73: 73 deaths among');
  });

  test('tallyman explain prints its page', async () => {
    const { out } = await runCommand(explain, ['implausible'], { home: '' });
    expect(out).toMatch(/^# implausible\n\nA count is far beyond/);
  });
});

describe('goods of a month that no release covers', () => {
  const months = Array.from(
    { length: 14 },
    (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const release = `# publisher: China Customs
# published: 2022-03-20
# scope: complete; flows=export; partners=PRK; goods=all; detail=8; totals=no
reporter,flow,partner,codes,period,measure,value,unit
${months.map((m, i) => `CHN,export,PRK,11010000,${m},value,${800_000 + i * 1000},USD`).join('\n')}
`;

  async function told(amount: string) {
    const home = freshHome();
    const file = path.join(home, 'release.csv');
    fs.writeFileSync(file, release);
    expect((await runCommand(ingest, [file], { home })).code).toBe(0);
    return runCommand(check, ['-'], {
      home,
      stdin: async () =>
        Buffer.from(
          `---\ndate: 2022-06-24\n---\n\nChina's exports of wheat flour to North Korea came to ${amount} in May 2022.\n`,
        ),
    });
  }

  test('a thousand times the largest month is implausible, and leaves the exit code at 0', async () => {
    const { code, out } = await told('$846.6 million');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^implausible: "\$846.6 million" for .*wheat flour.* is 1,041 times the largest of the 14 months/m,
    );
    expect(out).toContain('may be:  one large consignment');
  });

  test('ten times is not', async () => {
    expect((await told('$8.5 million')).out).not.toContain('implausible');
  });
});
