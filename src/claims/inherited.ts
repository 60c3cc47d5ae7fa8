import type { Figure } from '../figures/figure.ts';
import { type Frame, isOneWay, type Story, sameParties } from './discourse.ts';
import { isTime } from './grammar.ts';
import type { Item } from './line.ts';

const GOALS = /^(?:total|goal|target|date|cumulative)$/;
const THE_TOTAL = /\bthe total (?:was|is|came|stood|reached|amounted|for|since)\b/;

/** What a figure is about in a sentence without a topic of its own. */
export function spokenOf(items: readonly Item[], { unit }: Figure, here: Frame, story: Story): Frame {
  const goal = here.flow === 'balance' && items.some((i) => GOALS.test(i.key));
  const total = THE_TOTAL.test(items.map((i) => i.key).join(' '));
  // After exports, imports and their balance a total or a goal is of both ways again.
  if ((goal || total) && story.whole && sameParties(story.whole, here))
    return { ...story.whole, goods: 'TOTAL' };
  if (goal && isOneWay(story.main.flow)) return story.main;
  // "March alone came to $57 million." But a bare count is of the goods that were counted before.
  if (unit !== null && items[0] && isTime(items[0]) && here.theme)
    return { ...here, ...here.theme, goods: 'TOTAL' };
  return here;
}
