import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { command as check } from '../../src/commands/check.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { exampleArticle, exampleReleases, freshHome, runCommand } from '../effects.ts';

interface Shown {
  start: number;
  end: number;
  text: string;
  verdict: string;
  code: string | null;
  rule: string | null;
  reason: string;
  offers: { how: string; value: string; note: string }[];
  evidence: { answers: { sql: string; releases: unknown[] }[] };
}

async function storedExamples(): Promise<string> {
  const home = freshHome();
  const ran = await runCommand(ingest, exampleReleases, { home });
  expect(ran.code).toBe(0);
  return home;
}

async function checkText(home: string, text: string, ...argv: string[]): Promise<Shown[]> {
  const file = path.join(home, 'article.md');
  fs.writeFileSync(file, text);
  const ran = await runCommand(check, [file, '--format', 'json', ...argv], { home });
  return JSON.parse(ran.out).articles[0].figures;
}

/** What `tallyman demo` stores beside the releases. */
const besideTrade = ['events/dprk-2022.csv', 'indicators/dprk-fever-2022.csv'].map(
  (f) => new URL(`../../examples/${f}`, import.meta.url).pathname,
);

describe('the model case', () => {
  test('the flour is accused, everything covered matches, the rest says why not', async () => {
    const home = await storedExamples();
    const ran = await runCommand(check, [exampleArticle, '--format', 'json'], { home });
    expect(ran.code).toBe(1);
    const figures: Shown[] = JSON.parse(ran.out).articles[0].figures;
    const source = fs.readFileSync(exampleArticle, 'utf8');
    for (const f of figures) expect(source.slice(f.start, f.end)).toBe(f.text);
    const by = (text: string) => figures.find((f) => f.text === text);

    const flour = by('$846.6 million')!;
    expect(flour).toMatchObject({ verdict: 'inconsistent', rule: 'part-exceeds-whole' });
    expect(flour.offers.find((o) => o.how === 'scale')).toMatchObject({ value: '846598' });
    expect(by('$3 million')!.reason).toBe(
      '"$3 million" fits North Korea\'s imports of soybeans from China, May 2022: "$2.97 million", Reuters from Chinese customs.',
    );
    for (const text of [
      'no',
      '10.6 million',
      '95,000',
      '1,000',
      '$311,000',
      '85.2%',
      '$14.5 million',
      '$98.1 million',
      '$3 million',
      '$2.64 million',
      '$1.49 million',
    ])
      expect([text, by(text)?.verdict]).toEqual([text, 'match']);
    expect(by('4.7 million')?.verdict).toBe('unchecked');
    expect(by('73')?.verdict).toBe('implausible');
    const accused = figures.filter((f) => ['inconsistent', 'contradicted', 'ambiguous'].includes(f.verdict));
    expect(accused.map((f) => f.text)).toEqual(['$846.6 million']);
  });

  test('the framed report is what the README shows', async () => {
    const home = await storedExamples();
    const later = () => new Date('2022-11-01T09:00:00Z');
    expect((await runCommand(ingest, besideTrade, { home, now: later })).code).toBe(0);
    const ran = await runCommand(check, [exampleArticle], { home });
    const shown = ran.out.replaceAll(path.dirname(exampleArticle), 'examples/articles');
    await expect(shown).toMatchFileSnapshot('golden/example-report.txt');
  });
});

describe('what data show', () => {
  const article = (sentence: string) =>
    `---\ntitle: China and North Korea\ndate: 2022-06-23\n---\n\n${sentence}\n`;
  const one = async (sentence: string): Promise<Shown> => {
    const figures = await checkText(await storedExamples(), article(sentence));
    expect(figures.length).toBeGreaterThan(0);
    return figures[0]!;
  };

  test.each([
    ["China's exports to North Korea came to $14.51 million in May, customs data showed.", 'match'],
    ["China's exports to North Korea came to $41.51 million in May, customs data showed.", 'contradicted'],
    ['North Korea did not import any face masks from China in May, Chinese customs data showed.', 'match'],
    ['North Korea imported no soybeans from China in May, Chinese customs data showed.', 'contradicted'],
    ['North Korea imported no computers from China in May, Chinese customs data showed.', 'unchecked'],
    ["Japan's exports to Peru came to $140 million in May.", 'unchecked'],
  ])('%s -> %s', async (sentence, verdict) => {
    expect((await one(sentence)).verdict).toBe(verdict);
  });

  test('a scale slip is offered with the right figure', async () => {
    const f = await one(
      "China's exports of wheat flour to North Korea were worth $846.6 million in May, customs data showed.",
    );
    expect(f.verdict).toBe('contradicted');
    expect(f.offers.map((o) => o.how)).toContain('scale');
  });

  test('another month that fits is offered', async () => {
    const f = await one(
      "China's exports to North Korea came to $98.1 million in May 2022, customs data showed.",
    );
    expect(['contradicted', 'ambiguous']).toContain(f.verdict);
    expect(f.offers).toContainEqual(expect.objectContaining({ how: 'period' }));
  });

  test('what no release covers says what would settle it, and never reads as zero', async () => {
    const f = await one(
      "China's exports of coffee to North Korea came to $1.2 million in May, customs data showed.",
    );
    expect(f).toMatchObject({ verdict: 'unchecked', code: 'not-covered' });
    expect(f.reason.length).toBeGreaterThan(20);
  });

  test('as known before it was published, nothing is known', async () => {
    const figures = await checkText(
      await storedExamples(),
      article("China's exports to North Korea came to $14.51 million in May, customs data showed."),
      '--as-known',
      '2022-06-01',
    );
    expect(figures[0]).toMatchObject({ verdict: 'unchecked', code: 'not-covered' });
  });
});

describe('input that cannot be read', () => {
  test.each([
    [['missing.md'], /missing\.md: there is no such file/],
    [[import.meta.dirname], /is a folder/],
    [[], /name a file/],
    [[exampleArticle, '--format', 'xml'], /--format "xml" is not known/],
    [[exampleArticle, '--date', '2022-13-01'], /--date "2022-13-01" is not a day/],
  ])('%j', async (argv, message) => {
    await expect(runCommand(check, argv as string[], { home: freshHome() })).rejects.toThrow(
      message as RegExp,
    );
  });
});
