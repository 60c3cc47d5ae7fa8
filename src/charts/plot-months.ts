import * as Plot from '@observablehq/plot';
import { type Flag, placeFlags } from './flags.ts';
import { type Magnitude, magnitudeOf, tickText } from './magnitude.ts';
import { colour } from './palette.ts';
import { type Box, type Placed, placeLabels, type Wish } from './place-labels.ts';
import type { EventMark, Point } from './spec.ts';
import { svgText, tidy } from './svg-text.ts';
import { textWidth } from './text-width.ts';
import { heightOf, type TimeAxis, timeAxis, timeTicks, valueTicks } from './time-axis.ts';

/** The document of a browser or of linkedom, in which Plot makes its elements. */
export type Page = NonNullable<Plot.PlotOptions['document']>;

export interface Series {
  points: readonly Point[];
  events: readonly EventMark[];
  marked: string | null;
}

export interface Room {
  width: number;
  height: number;
  /** Size of all words in the plot. */
  size: number;
  /** One of several panels: fewer ticks and labels. */
  small: boolean;
  document: Page;
}

/** Where things stand, in pixels. */
interface Geometry {
  axis: TimeAxis;
  ticks: number[];
  magnitude: Magnitude;
  plot: Box;
  x(at: number): number;
  y(value: number): number;
}

/**
 * A line over months or days as SVG. Gaps stay gaps; a proven zero is a ring, one that was published or quoted a
 * diamond; a span that was published as one figure is a dashed frame as high as its monthly average.
 */
export function plotMonths(series: Series, room: Room): string {
  const { points, events, marked } = series;
  const axis = timeAxis(points, marked);
  const ticks = valueTicks(points, room.small);
  const magnitude = magnitudeOf(Math.max(ticks.at(-1)!, -ticks[0]!));
  const left = Math.max(...ticks.map((t) => textWidth(tickText(t, magnitude), room.size))) + 8;
  const x = (at: number) => left + ((at + 0.5) / axis.steps.length) * (room.width - left);
  const flags = placeFlags(axis, events, { x, right: room.width, size: room.size });
  const line = room.size + 4;
  const rows = Math.max(0, ...flags.map((f) => f.row + 1));
  const plot = { left, right: room.width, top: rows * line + line + 6, bottom: room.height - 2 * line - 4 };
  const [lowest, highest] = [ticks[0]!, ticks.at(-1)!];
  const y = (value: number) =>
    plot.bottom - ((value - lowest) / (highest - lowest)) * (plot.bottom - plot.top);
  const geometry: Geometry = { axis, ticks, magnitude, plot, x, y };
  const words = flags.map((f) => flagText(f, { size: room.size, line, right: room.width }));
  const marks = marksOf(
    series,
    geometry,
    flags.map((f) => f.at),
    room,
  );
  const labels = labelsOf(series, geometry, flags, room);
  return `${marks}${words.join('')}${labels}`;
}

/** On a piece of paper of its own, so that the lines of other events do not cross it. */
function flagText(
  { x, row, label }: Flag,
  { size, line, right }: { size: number; line: number; right: number },
): string {
  const top = row * line;
  const width = Math.min(textWidth(label, size), right - x);
  const paper = `<rect x="${tidy(x - 2)}" y="${tidy(top)}" width="${tidy(width + 4)}" height="${tidy(line)}" fill="${colour('paper')}"/>`;
  return (
    paper +
    svgText(x, top + size, label, { size, use: 'event', ...(x + 1.25 * width > right && { length: width }) })
  );
}

function marksOf({ points, marked }: Series, g: Geometry, flags: number[], room: Room): string {
  const { axis, plot } = g;
  const singles = points.filter((p) => p.from === p.to);
  const at = (p: Point) => axis.indexOf(p.from);
  const values = new Map(singles.map((p) => [at(p), p.value ?? Number.NaN]));
  const line = axis.steps.map((_, i) => ({ i, value: values.get(i) ?? Number.NaN }));
  const alone = (i: number) => !(values.get(i - 1)! >= 0) && !(values.get(i + 1)! >= 0);
  const few = axis.steps.length <= 13;
  const dotted = singles.filter(
    (p) =>
      p.state === 'value' &&
      (few || p.from === marked || alone(at(p))) &&
      !(room.small && p.from !== marked && !alone(at(p))),
  );
  const state = (wanted: Point['state']) => singles.filter((p) => p.state === wanted);
  const [ink, quiet, paper] = [colour('ink'), colour('quiet'), colour('paper')];
  const svg = Plot.plot({
    document: room.document,
    ...{ width: room.width, height: room.height, marginTop: plot.top, marginLeft: plot.left, marginRight: 0 },
    marginBottom: room.height - plot.bottom,
    style: { fontSize: `${room.size}px` },
    x: { type: 'linear', domain: [-0.5, axis.steps.length - 0.5], axis: null },
    y: { type: 'linear', domain: [g.ticks[0]!, g.ticks.at(-1)!], axis: null },
    marks: [
      Plot.ruleY(
        g.ticks.filter((t) => t !== 0),
        { stroke: colour('rule') },
      ),
      Plot.ruleY([0], { stroke: quiet }),
      Plot.text(g.ticks, {
        ...{ x: () => -0.5, y: (t: number) => t, text: (t: number) => tickText(t, g.magnitude) },
        ...{ textAnchor: 'end', dx: -6, fill: quiet },
      }),
      Plot.text(timeTicks(axis, plot.right - plot.left), {
        ...{ x: 'at', y: () => g.ticks[0]!, text: 'text', lineAnchor: 'top', dy: 8, fill: quiet },
      }),
      Plot.ruleX(flags, { stroke: colour('event'), strokeDasharray: '3,3', insetTop: -plot.top + room.size }),
      Plot.rect(points.filter(isSpan), {
        ...{ x1: (p: Point) => at(p) - 0.42, x2: (p: Point) => axis.indexOf(p.to) + 0.42, y1: () => 0 },
        y2: (p: Point) => heightOf(p),
        ...{ fill: 'none', stroke: quiet, strokeDasharray: '4,3' },
      }),
      Plot.line(line, { x: 'i', y: 'value', stroke: ink, strokeWidth: room.small ? 1.5 : 2 }),
      Plot.dot(dotted, { x: at, y: 'value', fill: ink, r: (p: Point) => (p.from === marked ? 4.5 : 3) }),
      Plot.dot(state('proven-zero'), {
        ...{ x: at, y: () => 0, r: () => 4.5, stroke: colour('proven'), strokeWidth: 2, fill: paper },
      }),
      Plot.dot(state('published-zero'), {
        ...{ x: at, y: () => 0, r: () => 4.5, symbol: 'diamond', stroke: ink, strokeWidth: 1.5, fill: paper },
      }),
      Plot.dot(state('nil'), {
        ...{ x: at, y: () => 0, r: () => 4, symbol: 'times', stroke: quiet, strokeWidth: 1.5 },
      }),
      Plot.dot(state('suppressed'), {
        ...{ x: at, y: () => 0, r: () => 4, symbol: 'square', stroke: quiet, fill: colour('rule') },
      }),
    ],
    r: { type: 'identity' },
    symbol: { type: 'identity' } as Plot.ScaleOptions,
  });
  // What Plot says on its own element is inherited by what is inside.
  return `<g text-anchor="middle" font-size="${room.size}">${svg.innerHTML.replace(/<style>[\s\S]*?<\/style>/, '')}</g>`;
}

const isSpan = (p: Point): boolean => p.from !== p.to && p.value !== null;
/** The marked month first, then the largest, the last and the rest of a short series. */
function labelsOf({ points, marked }: Series, g: Geometry, flags: readonly Flag[], room: Room): string {
  const at = (p: Point) => (g.axis.indexOf(p.from) + g.axis.indexOf(p.to)) / 2;
  const known = points.filter((p) => p.value !== null);
  const largest = known.reduce<Point | null>((a, b) => (a && heightOf(a) >= heightOf(b) ? a : b), null);
  const spans = room.small ? [] : known.filter(isSpan);
  const wanted = [known.find((p) => p.from === marked && p.to === marked), ...spans, largest, known.at(-1)];
  if (g.axis.steps.length <= 13 && !room.small) wanted.push(...known);
  const wishes: Wish[] = [...new Set(wanted)].flatMap((p) =>
    p
      ? [{ x: g.x(at(p)), y: g.y(heightOf(p)), text: p.text, must: p.from === marked && p.to === marked }]
      : [],
  );
  const marks: Box[] = known.filter((p) => !isSpan(p)).map((p) => around(g.x(at(p)), g.y(p.value!)));
  const lines = flags.map(({ at: day }) => ({
    left: g.x(day) - 2,
    right: g.x(day) + 2,
    top: 0,
    bottom: 1e4,
  }));
  const frames = known.filter(isSpan).flatMap((p) => {
    const [left, right] = [g.x(g.axis.indexOf(p.from) - 0.42), g.x(g.axis.indexOf(p.to) + 0.42)];
    const top = g.y(heightOf(p));
    const edge = { left: left - 2, right: right + 2, top: top - 2, bottom: g.plot.bottom };
    return [
      { ...edge, right: left + 2 },
      { ...edge, left: right - 2 },
      { ...edge, bottom: top + 2 },
    ];
  });
  const frame = { ...g.plot, left: g.plot.left + 2, top: g.plot.top - room.size - 8 };
  return placeLabels(wishes, room.size, frame, {
    marks: [...marks, ...frames, ...strokes(known, g)],
    thin: lines,
  })
    .map(
      (l) =>
        leader(l, room.size) +
        svgText(l.x, l.y, l.text, { size: room.size, use: 'ink', anchor: l.anchor, halo: true }),
    )
    .join('');
}

const leader = ({ leader: to, y }: Placed, size: number): string =>
  to
    ? `<line x1="${tidy(to.x)}" x2="${tidy(to.x)}" y1="${tidy(y + size * 0.3)}" y2="${tidy(to.y - 5)}" stroke="${colour('quiet')}"/>`
    : '';

const around = (x: number, y: number): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

/** Small boxes along the line between neighbouring months, so that no label lies on it. */
function strokes(known: readonly Point[], g: Geometry): Box[] {
  const singles = known.filter((p) => !isSpan(p));
  return singles.slice(1).flatMap((b, i) => {
    const a = singles[i]!;
    const [from, to] = [g.axis.indexOf(a.from), g.axis.indexOf(b.from)];
    if (to - from !== 1) return [];
    const [rise, run] = [Math.abs(g.y(a.value!) - g.y(b.value!)), g.x(to) - g.x(from)];
    const steps = Math.ceil(Math.max(rise, run) / 3);
    return Array.from({ length: steps - 1 }, (_, k) => {
      const t = (k + 1) / steps;
      const [x, y] = [g.x(from + t), g.y(a.value! + t * (b.value! - a.value!))];
      return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
    });
  });
}
