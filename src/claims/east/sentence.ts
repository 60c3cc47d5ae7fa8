import type { Figure } from '../../figures/figure.ts';
import { type EasternGoods, findEasternGoods } from '../../records/east/find-goods.ts';
import { type Party, partiesIn } from './areas.ts';
import { type Flow, flowsIn } from './flows.ts';
import { type Source, sourcesIn } from './sources.ts';
import { type TimeMention, timesIn } from './times.ts';

/** A figure of a sentence, by its place in the article's list; offsets in the sentence. */
export interface Placed {
  start: number;
  end: number;
  index: number;
  figure: Figure;
}

/** All that the readers look at in one sentence; offsets are those of its text. */
export interface EasternSentence {
  text: string;
  language: string;
  figures: Placed[];
  parties: Party[];
  flows: Flow[];
  goods: EasternGoods[];
  times: TimeMention[];
  sources: Source[];
}

export function sentenceOf(
  text: string,
  language: string,
  today: string | null,
  figures: Placed[],
): EasternSentence {
  const clear = <T extends { start: number; end: number }>(all: T[]): T[] =>
    all.filter((one) => !figures.some((f) => f.start < one.end && one.start < f.end));
  const sources = sourcesIn(text);
  const outside = <T extends { start: number; end: number }>(all: T[]): T[] =>
    all.filter((one) => !sources.some((s) => s.start < one.end && one.start < s.end));
  return {
    text,
    language,
    figures,
    parties: outside(partiesIn(text, language)),
    flows: outside(flowsIn(text, language)),
    goods: outside(findEasternGoods(text)),
    times: clear(timesIn(text, language, today)),
    sources,
  };
}

/** The things of a list that begin in a stretch. */
export const inside = <T extends { start: number }>(all: readonly T[], from: number, to: number): T[] =>
  all.filter(({ start }) => start >= from && start < to);
