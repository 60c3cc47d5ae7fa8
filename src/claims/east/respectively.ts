import { type EasternSentence, inside } from './sentence.ts';

/** Between the members of a list of names or of figures. */
const NAMES = /^(?:、|和|及|与|以及|,\s?|·|[과와]\s|\s?및\s)$/;
const FIGURES = /^[^，。；,.\d]{0,8}(?:、|和|及|与|以及|,\s?|·|[과와]\s|\s?및\s)(?:约|近|超过?|약\s)?$/;
const EACH = /分别|各自|依次|각각/;

/**
 * "钼矿砂、硅铁和电石，分别为520万美元、310.5万美元和90万美元": of as many names as there are figures, the one that the
 * `k`th figure belongs to. Null where nothing deals them out.
 */
export function dealtFrom<T extends { start: number; end: number }>(
  { text, figures }: EasternSentence,
  k: number,
  names: readonly T[],
): T | null {
  let first = k;
  while (first > 0 && FIGURES.test(text.slice(figures[first - 1]!.end, figures[first]!.start))) first--;
  let last = k;
  while (last + 1 < figures.length && FIGURES.test(text.slice(figures[last]!.end, figures[last + 1]!.start)))
    last++;
  const count = last - first + 1;
  if (count < 2 || count > MOST) return null;
  const from = figures[first - 1]?.end ?? 0;
  const to = figures[first]!.start;
  const each = EACH.exec(text.slice(from, to));
  if (!each) return null;
  const list = inside(names, from, from + each.index).slice(-count);
  const joined = list.every((one, i) => i === 0 || NAMES.test(text.slice(list[i - 1]!.end, one.start)));
  return list.length === count && joined ? list[k - first]! : null;
}

/** Longer lists are tables. */
const MOST = 12;
