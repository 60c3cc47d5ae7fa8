import type { HomeLake, Lake } from '../lake/lake.ts';
import { Refusal } from '../records/refusal.ts';
import { answerAll } from '../series/answer.ts';
import { type AnyQuestion, isIndicatorQuestion } from '../series/indicator-question.ts';
import { answerIndicators } from '../series/indicators.ts';
import { answerParts, type By } from '../series/parts.ts';
import type { Answer } from '../series/question.ts';
import type { Explored } from './explore.ts';

/** "partner", "HS6" or "partner,HS6"; null where nothing is said. @throws Refusal for anything else */
export function byOf(text: string | undefined): By | null {
  if (!text) return null;
  const by: By = { partner: false, digits: null };
  for (const word of text.slice(0, 40).split(',')) {
    const digits = /^HS(2|4|6|8|10)$/i.exec(word.trim())?.[1];
    if (digits && by.digits === null) by.digits = Number(digits);
    else if (word.trim().toLowerCase() === 'partner') by.partner = true;
    else
      throw new Refusal(
        `by "${word.slice(0, 40)}" is not understood: write partner, HS2, HS4, HS6, HS8 or HS10, or both as in partner,HS6`,
      );
  }
  return by;
}

/** All answers that the page shows. */
const shownOf = ({ answers, mirror }: Explored): Answer<AnyQuestion>[] => [
  ...answers,
  ...(mirror ? [mirror] : []),
];

/** What was found, over the whole span, and taken apart where that is asked for; read as it is taken. */
export async function* wholeTable(
  lake: HomeLake,
  found: Explored,
  by: By | null,
  signal: AbortSignal,
): AsyncGenerator<Answer<AnyQuestion>> {
  if (by === null && found.cut === null) return yield* shownOf(found);
  const reader = await lake.reader(signal);
  try {
    yield* readWhole(reader, found, by);
  } finally {
    reader.close();
  }
}

async function* readWhole(lake: Lake, found: Explored, by: By | null): AsyncGenerator<Answer<AnyQuestion>> {
  const { cut } = found;
  const shown = shownOf(found);
  const [best] = shown;
  if (by && best) {
    if (isIndicatorQuestion(best.question))
      throw new Refusal('a series stored beside trade has no partners or goods: leave "by" out');
    yield* answerParts(lake, { ...best.question, ...cut }, by);
  } else if (best && isIndicatorQuestion(best.question)) {
    const [all = []] = await answerIndicators(lake, [{ ...best.question, ...cut }]);
    yield* all;
  } else {
    for (const { question } of shown)
      if (!isIndicatorQuestion(question))
        yield* await answerAll(lake, [{ ...question, ...cut }], { mirrors: false });
  }
}
