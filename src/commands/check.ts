import type { Article } from '../article/article.ts';
import type { Claim } from '../claims/claim.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { SecondReader } from '../claims/second-reader.ts';
import { readTwice } from '../claims/second-reading.ts';
import { readFigures } from '../figures/read-figures.ts';
import { type Lake, openLake } from '../lake/lake.ts';
import { Refusal } from '../records/refusal.ts';
import type { Checked } from '../report/checked.ts';
import { jsonReport } from '../report/json.ts';
import { lineReport } from '../report/line.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { checkArticle } from '../rules/check-article.ts';
import { judge } from '../verdicts/judge.ts';
import { judgeBeside } from '../verdicts/judge-beside.ts';
import { judgeMeasured } from '../verdicts/judge-measured.ts';
import { articleFrom } from './article-input.ts';
import type { Arguments, Command, Effects, ExitCode } from './effects.ts';
import { dayOption, formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman check: the figures of an article, one by one, against itself and against the releases stored

usage: tallyman check FILE ... [options]
       tallyman check https://example.com/story
       tallyman check - < article.txt

FILE is plain text, Markdown, a saved HTML page or a PDF.

  --date YYYY-MM-DD      when the article appeared, whatever the file says: "last month" is read from it
  --as-known YYYY-MM-DD  judge by what was published on or before that day
  --format text|line|json|sarif
  --second-reader URL    let a model look for figures that the grammar passed over: any OpenAI-compatible
                         endpoint, as http://localhost:11434/v1; what it proposes never accuses
  --model NAME           the second reader's model; its key is read from TALLYMAN_READER_KEY
  --allow-private        read addresses of this machine and of private networks too
  --home DIR             where the releases are

Exit: 0 nothing wrong, 1 something contradicted or inconsistent, 2 could not run. What is ambiguous, implausible or
unchecked leaves it at 0: none of these is shown to be wrong.
`,
  options: {
    format: { type: 'string' },
    date: { type: 'string' },
    'as-known': { type: 'string' },
    'second-reader': { type: 'string' },
    model: { type: 'string' },
    'allow-private': { type: 'boolean' },
  },
  async run({ positionals, values }, effects) {
    if (positionals.length === 0) throw new Refusal('name a file to check, or - for standard input');
    const report = reports[formatOption(values.format, ['text', 'line', 'json', 'sarif'])];
    const options: CheckOptions = {
      date: dayOption(values.date, '--date'),
      asKnown: dayOption(values['as-known'], '--as-known'),
      allowPrivate: values['allow-private'] === true,
      reader: secondReader(values, effects.readerKey),
    };
    const lake = await openLake(effects.home);
    let [shown, code]: [number, ExitCode] = [0, 0];
    try {
      for (const [i, input] of positionals.entries()) {
        if (positionals.length > 1) effects.progress(`reading ${input} (${i + 1} of ${positionals.length})`);
        try {
          const checked = await checkOne(input, options, lake, effects);
          effects.progress(null);
          effects.out((shown === 0 ? report.head : '') + report.article(checked, shown++, effects));
          if (code === 0 && isWrong(checked)) code = 1;
        } catch (e) {
          // One that cannot be read does not keep the others from being checked.
          if (!(e instanceof Refusal) || positionals.length === 1) throw e;
          effects.note(`tallyman: ${e.message}`);
          code = 2;
        }
      }
      if (shown > 0) effects.out(report.tail);
      return code;
    } finally {
      lake.close();
    }
  },
};

export interface CheckOptions {
  /** Stands in where the article does not say when it appeared. */
  date: string | null;
  asKnown: string | null;
  allowPrivate: boolean;
  /** Null: our own reading alone. */
  reader: SecondReader | null;
}

interface Report {
  head: string;
  article(one: Checked, nth: number, effects: Effects): string;
  tail: string;
}

const reports: Record<'text' | 'line' | 'json' | 'sarif', Report> = {
  text: {
    head: '',
    article: (one, nth, effects) => (nth > 0 ? '\n' : '') + textReport(one, effects),
    tail: '',
  },
  line: { head: '', article: (one) => lineReport(one), tail: '' },
  json: jsonReport,
  sarif: sarifReport,
};

/** Reads and judges one article: a file, `-`, or an address. */
export async function checkOne(
  input: string,
  options: CheckOptions,
  lake: Lake,
  effects: Pick<Effects, 'stdin' | 'agent' | 'note'>,
): Promise<Checked> {
  const read = await articleFrom(input, options, effects);
  const article = { ...read, date: options.date ?? read.date };
  if (!article.date)
    effects.note(
      `${article.path}: no date found, so months without a year are left open: say --date YYYY-MM-DD`,
    );
  const claims = await claimsOf(article, options.reader, effects);
  const { relations, alarms } = checkArticle(claims);
  const judged = await judge(lake, claims, alarms, { asKnown: options.asKnown });
  const verdicts = await judgeMeasured(lake, article, judged, options);
  const beside = await judgeBeside(lake, article, claims, options);
  return { article, verdicts, relations, ...beside };
}

/** A second reader that fails is told and done without. */
async function claimsOf(
  article: Article,
  reader: SecondReader | null,
  effects: Pick<Effects, 'note'>,
): Promise<Claim[]> {
  if (reader) {
    try {
      return await readTwice(article, reader);
    } catch (e) {
      if (!(e instanceof Refusal)) throw e;
      effects.note(`tallyman: ${e.message}; read without it`);
    }
  }
  return readClaims(article, readFigures(article));
}

function secondReader(values: Arguments['values'], key: string | null): SecondReader | null {
  const url = values['second-reader'];
  if (url === undefined) {
    if (values.model !== undefined)
      throw new Refusal('--model names the model of a second reader: say --second-reader URL too');
    return null;
  }
  if (!/^https?:\/\//.test(String(url)) || !URL.canParse(String(url)))
    throw new Refusal(`--second-reader "${url}" is no address: write it as http://localhost:11434/v1`);
  if (values.model === undefined) throw new Refusal('--second-reader needs --model NAME');
  return { url: String(url), model: String(values.model), key };
}

const isWrong = (checked: Checked): boolean =>
  checked.verdicts.some((v) => v.verdict === 'contradicted' || v.verdict === 'inconsistent');
