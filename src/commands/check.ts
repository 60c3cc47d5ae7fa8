import fs from 'node:fs/promises';
import { readArticle } from '../article/read-article.ts';
import { readClaims } from '../claims/read-claims.ts';
import { readFigures } from '../figures/read-figures.ts';
import { type Lake, openLake } from '../lake/lake.ts';
import { Refusal } from '../records/refusal.ts';
import type { Checked } from '../report/checked.ts';
import { jsonReport } from '../report/json.ts';
import { lineReport } from '../report/line.ts';
import { textReport } from '../report/text.ts';
import { checkArticle } from '../rules/check-article.ts';
import { judge } from '../verdicts/judge.ts';
import type { Command, Effects, ExitCode } from './effects.ts';
import { dayOption, formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman check: the figures of an article, one by one, against itself and against the releases stored

usage: tallyman check FILE ... [options]
       tallyman check - < article.txt

FILE is plain text, Markdown or a saved HTML page.

  --date YYYY-MM-DD      when the article appeared, if the file does not say: "last month" is read from it
  --as-known YYYY-MM-DD  judge by what was published on or before that day
  --format text|line|json
  --home DIR             where the releases are

Exit: 0 nothing wrong, 1 something contradicted or inconsistent, 2 could not run.
`,
  options: { format: { type: 'string' }, date: { type: 'string' }, 'as-known': { type: 'string' } },
  async run({ positionals, values }, effects) {
    if (positionals.length === 0) throw new Refusal('name a file to check, or - for standard input');
    const format = formatOption(values.format, ['text', 'line', 'json']);
    const date = dayOption(values.date, '--date');
    const asKnown = dayOption(values['as-known'], '--as-known');
    const lake = await openLake(effects.home);
    try {
      const checked: Checked[] = [];
      for (const path of positionals) {
        if (positionals.length > 1)
          effects.progress(`reading ${path} (${checked.length + 1} of ${positionals.length})`);
        checked.push(await checkOne(path, { date, asKnown }, lake, effects));
      }
      effects.progress(null);
      const report = { json: jsonReport, line: lineReport, text: (c: Checked[]) => textReport(c, effects) }[
        format
      ];
      effects.out(report(checked));
      return exitCode(checked);
    } finally {
      lake.close();
    }
  },
};

/** Reads and judges one article. `date` stands in where the article does not say when it appeared. */
export async function checkOne(
  path: string,
  options: { date: string | null; asKnown: string | null },
  lake: Lake,
  effects: Pick<Effects, 'stdin' | 'now' | 'note'>,
): Promise<Checked> {
  const read = readArticle(
    path === '-' ? '<stdin>' : path,
    path === '-' ? await effects.stdin() : await readFile(path),
  );
  const article = { ...(await read) };
  if (options.date) article.date = options.date;
  if (!article.date)
    effects.note(
      `${article.path}: no date found, so months without a year are left open: say --date YYYY-MM-DD`,
    );
  const claims = readClaims(article, readFigures(article));
  const { relations, alarms } = checkArticle(claims);
  const verdicts = await judge(lake, claims, alarms, { asKnown: options.asKnown });
  return { article, verdicts, relations };
}

async function readFile(path: string): Promise<Buffer> {
  try {
    return await fs.readFile(path);
  } catch (e) {
    const code = (e as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Refusal(`${path}: there is no such file`);
    if (code === 'EISDIR') throw new Refusal(`${path} is a folder: name the articles in it`);
    if (code === 'EACCES') throw new Refusal(`${path}: no permission to read it`);
    throw e;
  }
}

function exitCode(checked: readonly Checked[]): ExitCode {
  const wrong = checked.some((c) =>
    c.verdicts.some((v) => v.verdict === 'contradicted' || v.verdict === 'inconsistent'),
  );
  return wrong ? 1 : 0;
}
