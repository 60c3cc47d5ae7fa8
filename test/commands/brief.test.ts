import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfOf } from '../../src/brief/pdf.ts';
import { command as brief } from '../../src/commands/brief.ts';
import { command as check } from '../../src/commands/check.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { openLake } from '../../src/lake/lake.ts';
import { answerAll } from '../../src/series/answer.ts';
import { parseQuestion } from '../../src/series/question-text.ts';
import { exampleReleases, freshHome, runCommand } from '../effects.ts';

interface Shown {
  text: string;
  verdict: string;
}

const hasChromium = ['chromium', 'chromium-browser', 'google-chrome'].some((name) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, name))),
);

async function storedExamples(): Promise<string> {
  const home = freshHome();
  await runCommand(ingest, exampleReleases, { home });
  return home;
}

/** What the checker says of a file, and its exit code. */
async function checked(home: string, file: string): Promise<{ code: number; figures: Shown[] }> {
  const ran = await runCommand(check, [file, '--format', 'json'], { home });
  return { code: ran.code, figures: JSON.parse(ran.out).articles[0].figures };
}

const watched = ['CHN', 'PRK', '2022-05', '--goods', 'COVID-19 supplies'];

describe('the model case', () => {
  let text = '';

  test('is told with its figures, zeros and sources', async () => {
    const home = await storedExamples();
    const ran = await runCommand(brief, watched, { home });
    text = ran.out;
    expect(ran.code).toBe(0);
    expect(text).toContain(
      '# China exported no thermometers, rubber gloves, face masks, vaccines or ventilators to North Korea in May 2022',
    );
    for (const said of [
      'fell 85.2% to $14.51 million in May 2022, from $98.1 million in April 2022',
      'totalled $286 million in January to May 2022',
      'exported no thermometers, ventilators, rubber gloves, face masks or vaccines to North Korea in May 2022',
      'more than 10.6 million face masks',
      'nearly 95,000 thermometers',
      '1,000 non-invasive ventilators',
      'vaccines worth $311,000',
      'soybeans worth $2.97 million, granulated sugar worth $2.64 million, soybean meal worth $1.49 million and wheat flour worth $846,598',
      'as quoted by Reuters from Chinese customs (20 June 2022)',
      'do not say how they are valued',
      "Not covered in full by the releases stored: China's exports to North Korea in May 2021",
    ])
      expect(text).toContain(said);
  });

  test('says nothing of cause', () => {
    expect(text).not.toMatch(/\b(because|due to|caus\w+|as a result|led to|owing|after the outbreak)\b/i);
  });

  test.each(['md', 'html'])('comes back from the checker all matched, as %s', async (format) => {
    const home = await storedExamples();
    const file = path.join(home, `brief.${format}`);
    await runCommand(brief, [...watched, '--format', format, '--out', file], { home });
    const { code, figures } = await checked(home, file);
    expect(figures.length).toBeGreaterThanOrEqual(18);
    expect(figures.filter((f) => f.verdict !== 'match')).toEqual([]);
    expect(code).toBe(0);
  });

  test('with one figure altered that one comes back', async () => {
    const home = await storedExamples();
    const file = path.join(home, 'altered.md');
    fs.writeFileSync(file, text.replace('$846,598', '$846.6 million'));
    const { code, figures } = await checked(home, file);
    expect(figures.filter((f) => f.verdict !== 'match').map((f) => f.text)).toEqual(['$846.6 million']);
    expect(code).toBe(1);
  });

  test('as JSON, every sentence that states figures can be asked again', async () => {
    const home = await storedExamples();
    const ran = await runCommand(brief, [...watched, '--format', 'json'], { home });
    const told = JSON.parse(ran.out);
    const sentences = [told.title, ...told.sections.flatMap((s: { sentences: unknown[] }) => s.sentences)];
    const lake = await openLake(home);
    for (const { text: said, questions, answers } of sentences) {
      if (/[$%]|million/.test(said)) expect(questions.length).toBeGreaterThan(0);
      const again = await answerAll(lake, questions.map(parseQuestion));
      const totals = answers.map((a: { total: { value: string } | null }) => a.total?.value);
      for (const a of again) expect(totals).toContain(a.total?.value);
      for (const a of answers) if (a.releases.length > 0) expect(a.sql).toContain('read_parquet');
    }
    lake.close();
  });

  test.each([
    ['may.html', '<!doctype html>'],
    ['may.json', '{'],
    ['may.txt', '---'],
  ])('is written as the name of the file ends: %s', async (name, begins) => {
    const home = await storedExamples();
    await runCommand(brief, [...watched, '--out', path.join(home, name)], { home });
    expect(fs.readFileSync(path.join(home, name), 'utf8').slice(0, begins.length)).toBe(begins);
  });

  test('writes its charts beside the Markdown', async () => {
    const home = await storedExamples();
    await runCommand(brief, [...watched, '--out', path.join(home, 'may.md')], { home });
    expect(fs.readFileSync(path.join(home, 'may.md'), 'utf8')).toContain('](may-1.svg)');
    expect(fs.readFileSync(path.join(home, 'may-1.svg'), 'utf8')).toMatch(/^<svg /);
    expect(fs.readFileSync(path.join(home, 'may-1.png')).subarray(1, 4).toString()).toBe('PNG');
  });

  test.skipIf(!hasChromium)(
    'is printed as PDF, which comes back all matched',
    async () => {
      const home = await storedExamples();
      const file = path.join(home, 'may.pdf');
      await runCommand(brief, [...watched, '--format', 'pdf', '--out', file], { home });
      expect(fs.readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
      // The title runs over three lines.
      const { code, figures } = await checked(home, file);
      expect(figures.length).toBeGreaterThanOrEqual(18);
      expect(figures.filter((f) => f.verdict !== 'match')).toEqual([]);
      expect(code).toBe(0);
    },
    30_000,
  );
});

/** Stores open CSV of single figures; rows without what stays the same in all. */
async function quoted(home: string, rows: readonly string[]): Promise<void> {
  const file = path.join(home, `quoted-${rows.length}.csv`);
  const head =
    '# publisher: press\n# scope: cells\nreporter,flow,partner,goods,codes,period,measure,value,unit,printed,said_by,said_on';
  fs.writeFileSync(file, [head, ...rows, ''].join('\n'));
  await runCommand(ingest, [file], { home });
}

const total = (flow: string, month: string, millions: number) =>
  `CHN,${flow},PRK,TOTAL,TOTAL,${month},value,${millions}000000,USD,$${millions} million,Reuters,2022-12-20`;
const noMasks = (month: string) =>
  `CHN,export,PRK,face masks,HS:6307.90.10,${month},quantity,0,item,none,Reuters,2022-12-20`;

describe('a month with months stored before it', () => {
  let home = '';
  let text = '';
  beforeAll(async () => {
    home = fs.mkdtempSync(path.join(process.env.TMPDIR ?? '/tmp', 'tallyman-brief-'));
    await runCommand(ingest, exampleReleases, { home });
    await quoted(home, [
      ...[total('export', '2022-10', 12), total('import', '2022-10', 20), noMasks('2022-10')],
      ...[total('export', '2022-11', 14), total('import', '2022-11', 33), noMasks('2022-11')],
    ]);
    text = (await runCommand(brief, ['CHN', 'PRK', '2022-11'], { home })).out;
    return () => fs.rmSync(home, { recursive: true, force: true });
  });

  test('what was nothing already has not stopped, and the newest figure of any measure is told', () => {
    expect(text).not.toContain('## What stopped');
    expect(text).toContain('## What has not resumed');
    expect(text).toContain('exported no face masks to North Korea in November 2022, as in October 2022.');
    expect(text).toContain('In September 2022, China had exported 10.56 million face masks to North Korea.');
    expect(text).not.toContain('July 2022');
  });

  test('what stopped in the month before is told there', async () => {
    const { out } = await runCommand(brief, ['CHN', 'PRK', '2022-10'], { home });
    expect(out).toContain('## What stopped');
    expect(out).toContain(
      'In January to September 2022, China had exported more than 22.49 million face masks',
    );
  });

  test('the month before is told also where a percentage would say less', () => {
    expect(text).toContain(
      "# China's exports to North Korea rose to $14 million in November 2022, from $12 million in October 2022",
    );
  });

  test('a difference of round figures keeps the digits that are sure', () => {
    expect(text).toContain('trade deficit with North Korea was about $19 million in November 2022');
  });

  test.each(['2022-10', '2022-11'])('comes back all matched: %s', async (month) => {
    const file = path.join(home, `${month}.md`);
    await runCommand(brief, ['CHN', 'PRK', month, '--out', file], { home });
    const { figures } = await checked(home, file);
    expect(figures.length).toBeGreaterThan(8);
    expect(figures.filter((f) => f.verdict !== 'match')).toEqual([]);
  });
});

describe('where imports alone are stored', () => {
  const rows = (goods: string, code: string, value: number) =>
    `CHN,import,USA,${goods},${code},2019-01,value,${value}000000,USD,$${value} million,Reuters,2019-03-23`;

  test.each([[['CHN', 'USA', '2019-01']], [['CHN', '2019-01']]])('%j tells of imports', async (argv) => {
    const home = freshHome();
    await quoted(home, [
      rows('total', 'TOTAL', 9211),
      rows('soybeans', 'HS:1201', 62),
      'CHN,import,USA,wheat,HS:1001,2019-01,value,0,USD,none,Reuters,2019-03-23',
    ]);
    const { out } = await runCommand(brief, argv, { home });
    expect(out).toContain("China's imports from the United States were $9.211 billion in January 2019");
    expect(out).toContain('imported no wheat from the United States');
    if (argv.length === 3)
      expect(out).toContain('China imported soybeans worth $62 million from the United States');
  });
});

describe('what is asked for', () => {
  let home = '';
  beforeAll(async () => {
    home = fs.mkdtempSync(path.join(process.env.TMPDIR ?? '/tmp', 'tallyman-brief-'));
    await runCommand(ingest, exampleReleases, { home });
    return () => fs.rmSync(home, { recursive: true, force: true });
  });

  test('a country that publishes nothing is told by its partner', async () => {
    const own = await runCommand(brief, ['CHN', 'PRK', '2022-05'], { home });
    const turned = await runCommand(brief, ['North Korea', 'China', '2022-05'], { home });
    expect(turned.out).toBe(own.out);
    expect(own.out).toContain('North Korea publishes no trade figures of its own that can be read');
  });

  test('a whole release is told by its main partners', async () => {
    const { out } = await runCommand(brief, ['CHN', '2022-05'], { home });
    expect(out).toContain('## Partners');
    expect(out).toContain('fell 85.2% to $14.51 million in May 2022');
    expect(out).toContain('exported no face masks');
  });

  test('as known on a day, what came later is not told', async () => {
    const { out } = await runCommand(brief, ['CHN', 'PRK', '2022-05', '--as-known', '2022-06-19'], { home });
    expect(out).toContain('$14.51 million');
    expect(out).not.toContain('$98.1 million');
  });

  test.each([
    [['CHN', 'PRK'], 'is not a month'],
    [['2022-05'], 'name a reporter'],
    [['CHN', 'Atlantis', '2022-05'], '"Atlantis" is no country'],
    [['CHN', 'PRK', '2022-05', '--goods', 'unobtainium'], 'unobtainium'],
    [['CHN', 'PRK', '2022-05', '--format', 'pdf'], '--out'],
    [['CHN', 'PRK', '1999-05'], "no release stored tells of China's exports to North Korea in May 1999"],
    [['CHN', 'PRK', '2022-05', '--out', '/no/such/folder/brief.md'], 'could not be written'],
  ])('%j is refused', async (argv, said) => {
    await expect(runCommand(brief, argv, { home })).rejects.toThrow(said);
  });

  test('without Chromium, how to get one and what to do instead', async () => {
    await expect(pdfOf('<p>', { TALLYMAN_CHROMIUM: '/no/chromium' })).rejects.toThrow('/no/chromium');
  });
});
