import type { About } from './about.ts';
import type { TradeSeries } from './claim.ts';
import type { Context } from './context.ts';
import { lastWord } from './discourse.ts';
import type { Timed } from './times.ts';

/**
 * The times of an article with those of its headline filled in: a headline leaves out when, and means what the text below
 * tells of the same thing. Where the text tells it of several times, the amount that the headline repeats says which; where
 * it repeats none, the first.
 */
export function dateHeadline(context: Context, about: readonly About[], times: readonly Timed[]): Timed[] {
  const headline = figuresOfHeadline(context);
  if (headline.length === 0) return [...times];
  return times.map((time, i) => {
    if (time.period !== null || !headline.includes(i)) return time;
    const alike = context.figures.flatMap((_, k) =>
      !headline.includes(k) && times[k]!.period !== null && isSame(i, k, context, about) ? [k] : [],
    );
    const repeated = alike.find((k) => overlaps(i, k, context));
    // The same number elsewhere in the text is what the headline means, whatever it was read as.
    const elsewhere = context.figures.some(
      (f, k) => !headline.includes(k) && f.value === context.figures[i]!.value,
    );
    const told = repeated ?? (elsewhere ? undefined : alike[0]);
    if (told === undefined) return time;
    const { period, base } = times[told]!;
    const note = `The headline tells no time; ${period} taken from the text below it.`;
    return { period, base, assumptions: [...time.assumptions, note], assumed: ['time'] };
  });
}

/** Figures of the title where it stands in the text, or of the line that repeats it. */
function figuresOfHeadline({ article, sentences, figuresIn }: Context): number[] {
  const { blocks, text, title } = article;
  return figuresIn.flatMap((figures, s) => {
    const block = blocks[sentences[s]!.block]!;
    const repeats = title !== null && text.slice(block.start, block.end).trim() === title.trim();
    return block.kind === 'title' || repeats ? [...figures] : [];
  });
}

function isSame(i: number, k: number, { figures }: Context, about: readonly About[]): boolean {
  const [a, b] = [about[i]!, about[k]!];
  if (!a.series || !b.series || a.unit !== b.unit || figures[i]!.kind !== figures[k]!.kind) return false;
  if (!('reporter' in a.series) || !('reporter' in b.series)) return false;
  const of = ({ reporter, flow, partner, goods }: TradeSeries) =>
    `${reporter} ${flow} ${partner} ${lastWord(goods)}`;
  return of(a.series) === of(b.series);
}

const overlaps = (i: number, k: number, { figures }: Context): boolean =>
  figures[i]!.low <= figures[k]!.high && figures[k]!.low <= figures[i]!.high;
