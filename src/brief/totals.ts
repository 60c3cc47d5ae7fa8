import type { Sentence } from './brief.ts';
import { direction, printed, printedChange } from './printed.ts';
import { isNone, isSome, known, type Sight } from './sight.ts';
import { flowWords, when } from './words.ts';

/** A flow in its month, against the month and the year before, and so far this year: a sentence each, where known. */
export function flowSentences(sight: Sight): Sentence[] {
  return [monthSentence(sight), yearSentence(sight), soFarSentence(sight)].filter((s) => s !== null);
}

/**
 * "China's exports to North Korea fell 85.2% to $14.51 million in May 2022, from $98.1 million in April 2022." Without
 * the percentage where the digits say less, and as "were …, after …" where they do not tell which way it went.
 */
export function monthSentence({ goods, now, before }: Sight): Sentence | null {
  const [cell, base] = [known(now), known(before)];
  if (!cell) return null;
  const what = flowWords(now.question, goods);
  if (isNone(cell)) {
    const after = isSome(base) ? `, after ${printed(base!)} in ${when(before)}` : '';
    return {
      text: `${what} were none in ${when(now)}${after}.`,
      answers: isSome(base) ? [now, before] : [now],
    };
  }
  if (!base) return { text: `${what} were ${printed(cell)} in ${when(now)}.`, answers: [now] };
  const change = printedChange(cell, base);
  const [level, last] = [`${printed(cell)} in ${when(now)}`, `${printed(base)} in ${when(before)}`];
  const way = change?.verb ?? (isNone(base) ? null : direction(cell, base));
  const text = way
    ? `${what} ${way} ${change ? `${change.text} ` : ''}to ${level}, from ${last}.`
    : `${what} were ${level}, after ${last}.`;
  return { text, answers: [now, before] };
}

/** "Compared with May 2021, China's exports to North Korea rose 436% in May 2022, from $2.71 million." */
export function yearSentence({ goods, now, yearAgo }: Sight): Sentence | null {
  const [cell, base] = [known(now), known(yearAgo)];
  const change = cell && base && printedChange(cell, base);
  if (!change) return null;
  const what = flowWords(now.question, goods);
  return {
    text: `Compared with ${when(yearAgo)}, ${what} ${change.verb} ${change.text} in ${when(now)}, from ${printed(base)}.`,
    answers: [now, yearAgo],
  };
}

/** "China's exports to North Korea totalled $286 million in January to May 2022, up 12% from $255 million in …". */
export function soFarSentence({ goods, soFar, soFarYearAgo }: Sight): Sentence | null {
  const [cell, base] = [known(soFar), known(soFarYearAgo)];
  if (!cell || !isSome(cell) || soFar.question.from === soFar.question.to) return null;
  const total = `${flowWords(soFar.question, goods)} totalled ${printed(cell)} in ${when(soFar)}`;
  const change = base && printedChange(cell, base);
  if (!change) return { text: `${total}.`, answers: [soFar] };
  const way = change.verb === 'rose' ? 'up' : 'down';
  return {
    text: `${total}, ${way} ${change.text} from ${printed(base)} in ${when(soFarYearAgo)}.`,
    answers: [soFar, soFarYearAgo],
  };
}

/** "China's trade surplus with North Korea was $8.71 million in May 2022." */
export function balanceSentence({ now }: Sight): Sentence | null {
  const cell = known(now);
  const [low, high] = cell
    ? [cell.interval?.low ?? Number(cell.value), cell.interval?.high ?? Number(cell.value)]
    : [0, 0];
  if (!cell || low * high <= 0) return null;
  const side = low > 0 ? 'surplus' : 'deficit';
  const size =
    low > 0 ? cell : { ...cell, value: cell.value!.replace('-', ''), interval: { low: -high, high: -low } };
  const who = flowWords({ ...now.question, flow: 'balance' }, null).replace('trade balance', `trade ${side}`);
  return { text: `${who} was ${printed(size)} in ${when(now)}.`, answers: [now] };
}
