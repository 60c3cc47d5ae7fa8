import { textWidth } from './text-width.ts';

/** A text that wants to stand near a point; earlier ones are placed first. */
export interface Wish {
  x: number;
  y: number;
  text: string;
  /** Never left out: where nothing is free it stands at its highest place, whatever is there. */
  must: boolean;
}

export interface Placed {
  x: number;
  /** Of the baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  /** Where the mark is, when the label stands so far above it that a line has to lead there. */
  leader: { x: number; y: number } | null;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Gap between a mark and its label, in pixels. */
const GAP = 7;

/**
 * Places labels so that none lies over another, over a mark or outside the frame; those that find no place are
 * left out. Above the mark first, then to its right, to its left, below, and ever higher up; a place on one of
 * the `thin` lines is better than one so high up that a leader is needed.
 */
export function placeLabels(
  wishes: readonly Wish[],
  size: number,
  frame: Box,
  taken: { marks: readonly Box[]; thin: readonly Box[] },
): Placed[] {
  const boxes = [...taken.marks];
  const out: Placed[] = [];
  for (const wish of wishes) {
    const candidates = places(wish, size, frame).filter(({ box }) => inside(box, frame));
    const free = candidates.filter(({ box }) => !boxes.some((b) => meets(b, box)));
    const clear = free.filter(({ box }) => !taken.thin.some((b) => meets(b, box)));
    const near = (all: Place[]) => all.find((p) => !p.placed.leader);
    const chosen = near(clear) ?? near(free) ?? clear[0] ?? (wish.must ? candidates.at(-1) : undefined);
    if (!chosen) continue;
    boxes.push(chosen.box);
    out.push(chosen.placed);
  }
  return out;
}

interface Place {
  placed: Placed;
  box: Box;
}

function places({ x, y, text }: Wish, size: number, frame: Box): Place[] {
  const width = textWidth(text, size);
  const at = (anchor: Placed['anchor'], px: number, baseline: number): Place => {
    const left = anchor === 'start' ? px : anchor === 'end' ? px - width : px - width / 2;
    const box = { left, right: left + width, top: baseline - size * 0.8, bottom: baseline + size * 0.25 };
    const leader = baseline < y - 2.2 * size ? { x, y } : null;
    return { placed: { x: px, y: baseline, anchor, text, leader }, box };
  };
  const row = (baseline: number) => [
    at('middle', x, baseline),
    at('start', x - 4, baseline),
    at('end', x + 4, baseline),
  ];
  const [above, level, below] = [y - GAP - 1, y + size * 0.35, y + GAP + size * 0.8];
  const higher: Place[] = [];
  for (let up = above - size; up > frame.top; up -= size * 0.8) higher.push(...row(up));
  return [
    ...row(above),
    ...[level, above - size * 0.3].flatMap((b) => [at('start', x + GAP, b), at('end', x - GAP, b)]),
    at('middle', x, below),
    at('start', x + GAP, below - 4),
    at('end', x - GAP, below - 4),
    ...higher,
  ];
}

const inside = (a: Box, frame: Box): boolean =>
  a.left >= frame.left && a.right <= frame.right && a.top >= frame.top && a.bottom <= frame.bottom;

export const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
