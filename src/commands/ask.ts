import type { Asked } from '../claims/asked.ts';
import type { AskedIndicator } from '../claims/asked-indicator.ts';
import { type Lake, openLake } from '../lake/lake.ts';
import { Refusal } from '../records/refusal.ts';
import { answersCsv } from '../report/answer-csv.ts';
import { answersJson } from '../report/answer-json.ts';
import { alsoText, answerText, assumed, knownMonths, mirrorText } from '../report/answer-text.ts';
import { answerAll } from '../series/answer.ts';
import { isTypedIndicator } from '../series/indicator-question.ts';
import { answerIndicators, storedIndicators } from '../series/indicators.ts';
import { mirrorOf } from '../series/mirror.ts';
import type { Answer } from '../series/question.ts';
import { refuseEndless, refuseLong } from '../series/question-limits.ts';
import { isTyped, parseQuestion } from '../series/question-text.ts';
import type { Command } from './effects.ts';
import { dayOption, formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman ask: one question, answered month by month from the releases stored

usage: tallyman ask QUESTION [options]

In words:        tallyman ask "China's exports of face masks to North Korea, January to April 2022"
In the grammar:  tallyman ask "CHN export PRK HS:6307.90 quantity 2022-01..2022-05"
                 reporter, flow, partner, goods, measure[:unit or currency], period (docs/questions.md)
Indicators:      tallyman ask "new fever cases in North Korea, 13 to 20 May 2022", or PRK fever-cases new 2022-05

  --format table|json|csv
  --as-known YYYY-MM-DD  as it was known on that day
  --mirror               beside it the same trade as the partner reports it
  --sql                  the SQL that shows the figures again
  --home DIR             where the releases are

A month (or a day) is a figure, a zero, a dash, withheld, or not covered by any release; never a guess.
Exit: 0 when the question was understood, 2 when it was not.
`,
  options: {
    format: { type: 'string' },
    'as-known': { type: 'string' },
    mirror: { type: 'boolean' },
    sql: { type: 'boolean' },
  },
  async run({ positionals, values }, effects) {
    const text = positionals.join(' ').trim();
    if (text === '') throw new Refusal('ask what? tallyman ask --help shows how a question is written');
    refuseLong(text);
    const format = formatOption(values.format, ['table', 'json', 'csv']);
    const asKnown = dayOption(values['as-known'], '--as-known');
    const today = effects.now().toISOString().slice(0, 10);
    const known = <Q extends { asKnown: string | null }>(q: Q): Q => (asKnown ? { ...q, asKnown } : q);
    const options = { columns: effects.columns, sql: values.sql === true };
    const lake = await openLake(effects.home);
    try {
      const indicator = await indicatorIn(text, lake, today);
      if (indicator && !values.mirror) {
        refuseEndless(text, indicator.question);
        const [answers = []] = await answerIndicators(lake, [known(indicator.question)]);
        if (format === 'json') effects.out(answersJson(text, indicator.assumptions, answers));
        else if (format === 'csv') effects.out(answersCsv(answers));
        else
          effects.out(
            assumed(indicator.assumptions) +
              answers.map((a) => answerText(indicator.question, a, options)).join('\n'),
          );
        return 0;
      }
      const read = await tradeIn(text, today);
      const question = known(read.question);
      refuseEndless(text, question);
      const turned = values.mirror ? mirrorOf(question) : null;
      if (values.mirror && !turned)
        throw new Refusal(
          `"${text}" has no mirror: only exports, imports or trade between two countries are seen twice`,
        );
      const asked = [question, ...(turned ? [turned] : read.others.map(known))];
      const answers = await answerAll(lake, asked, { mirrors: !turned });
      const shown = turned ? answers : bestFirst(answers);
      if (format === 'json') effects.out(answersJson(text, read.assumptions, shown));
      else if (format === 'csv') effects.out(answersCsv(shown));
      else {
        const [best, ...rest] = shown;
        effects.out(assumed(read.assumptions));
        effects.out(
          turned
            ? mirrorText(answers[0]!, answers[1]!, options)
            : answerText(asked[answers.indexOf(best!)]!, best!, options) + alsoText(rest),
        );
      }
      return 0;
    } finally {
      lake.close();
    }
  },
};

/** A question for a series beside trade; null for one about trade. */
async function indicatorIn(text: string, lake: Lake, today: string): Promise<AskedIndicator | null> {
  if (isTyped(text) && !isTypedIndicator(text)) return null;
  const { askedIndicator } = await import('../claims/asked-indicator.ts');
  return askedIndicator(text, (area) => storedIndicators(lake, area, null), today);
}

/** The readers of words are loaded for words only: they are a tenth of the time that an answer takes. */
async function tradeIn(text: string, today: string): Promise<Asked> {
  if (isTyped(text)) return { question: parseQuestion(text), others: [], assumptions: [] };
  const { readAsked } = await import('../claims/asked.ts');
  return readAsked(text, today);
}

/** Of several measures the one known for most months, then others that have something; with nothing, the first. */
function bestFirst(answers: readonly Answer[]): Answer[] {
  const known = answers.filter((a) => knownMonths(a) > 0);
  return known.length > 0 ? known.sort((a, b) => knownMonths(b) - knownMonths(a)) : answers.slice(0, 1);
}
