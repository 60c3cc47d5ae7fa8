import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROKEN, type GeneratedPanel, generatePanel } from '../../bench/panel.ts';
import { type PanelScan, scanPanel } from '../../src/news/scan-panel.ts';
import { findingsOf } from '../../src/news/scan-release.ts';

const of = (p: GeneratedPanel) => ({ reporter: p.reporter, period: p.period, partner: null, asKnown: null });

describe('a generated panel with closures, stops, unit errors and split codes', () => {
  let panel: GeneratedPanel;
  let scan: PanelScan;
  beforeAll(async () => {
    panel = await generatePanel({
      seed: 5,
      series: 12_000,
      months: 72,
      injected: true,
      course: 'persistent',
    });
    scan = (await scanPanel(panel.lake, of(panel), 'export', () => {}))!;
  }, 60_000);
  afterAll(() => panel.remove());
  const truth = (kind: string) => panel.truth.filter((t) => t.kind === kind);

  test('closed pairs have the highest scores, pooled over their goods', () => {
    const closed = new Set(truth('closure').map((t) => t.partner));
    const pairs = scan.groups.filter((g) => g.partner !== null && g.chapter === null);
    expect(pairs.slice(0, 5).filter((g) => closed.has(g.partner!)).length).toBeGreaterThanOrEqual(4);
  });

  test('what is told as closed tells how many of how many, and how many were to be expected', () => {
    const told = scan.findings.filter((f) => f.kind === 'closure' && f.codes[0] === 'TOTAL');
    expect(told.length).toBeGreaterThan(0);
    for (const { facts, children } of told) {
      expect(facts.goods!.zero).toBeGreaterThan(facts.goods!.expected!);
      expect(children.every((c) => c.kind === 'stopped')).toBe(true);
    }
  });

  test('unit values a thousand times off are found, and told as a wrong unit', () => {
    const wrong = new Set(truth('unit').map((t) => `${t.partner} ${t.code}`));
    const told = scan.findings.filter((f) => f.kind === 'unit-value');
    const right = told.filter((f) => wrong.has(`${f.partner} ${f.codes[0]}`));
    expect(right.length).toBeGreaterThan(20);
    expect(right.length / told.length).toBeGreaterThan(0.85);
    expect(right.filter((f) => f.facts.suspicion === 'unit').length).toBeGreaterThan(right.length / 2);
  });

  test('codes that were split never stop, and what took their place never appears', () => {
    const split = truth('split').map((t) => t.code!);
    const about = scan.findings.filter(
      (f) => f.kind !== 'closure' && split.some((c) => f.codes[0]!.startsWith(c.slice(0, 4))),
    );
    expect(split.length).toBeGreaterThan(0);
    expect(about.filter((f) => f.kind === 'stopped' || f.kind === 'first')).toEqual([]);
  });

  test('figures revised beyond what is usual are told, and those revised a little are not', () => {
    const put = new Set(truth('revision').map((t) => `${t.partner} ${t.code}`));
    const told = scan.findings.filter((f) => f.kind === 'revision').map((f) => `${f.partner} ${f.codes[0]}`);
    expect(told.filter((t) => put.has(t)).length).toBeGreaterThanOrEqual(put.size / 2);
    expect(told.filter((t) => !put.has(t))).toEqual([]);
  });

  test('partners that record less than must have arrived are told, those that fit as before are not', () => {
    const put = truth('mirror').map((t) => t.partner);
    const all = [...put, ...truth('mirror at sea').map((t) => t.partner)];
    const told = scan.findings.filter((f) => f.kind === 'mirror-gap').map((f) => f.partner);
    expect(told.filter((t) => put.includes(t)).length).toBeGreaterThan(put.length / 2);
    expect(told.filter((t) => !all.includes(t))).toEqual([]);
  });

  test('pairs whose goods fell to a tenth at an event are told, others that it names are not', async () => {
    const broken = truth('break').map((t) => t.partner);
    const spared = [...new Set(truth('unit').map((t) => t.partner))].filter((p) => !broken.includes(p));
    const event = { month: BROKEN, name: 'event', areas: [...broken, ...spared.slice(0, broken.length)] };
    const { findings } = (await scanPanel(panel.lake, of(panel), 'export', () => {}, [event]))!;
    const told = findings.filter((f) => f.kind === 'break').map((f) => f.partner);
    expect(told.filter((t) => broken.includes(t)).length).toBeGreaterThan(broken.length / 2);
    expect(told.filter((t) => !broken.includes(t))).toEqual([]);
  });

  test('a month that was not published has no stops', async () => {
    expect(await scanPanel(panel.lake, { ...of(panel), period: '2023-01' }, 'export', () => {})).toBeNull();
  });

  test('a month far thinner than usual is taken as not published in full', async () => {
    const all = panel.lake.releases();
    const last = all.find((r) => r.period === panel.period && r.reporter === panel.reporter)!;
    const empty = all.map((r) => (r === last ? { ...r, path: `${r.path}.none` } : r));
    const file = panel.lake.pathOf(last);
    await panel.lake.query(
      `COPY (SELECT * FROM read_parquet('${file}') LIMIT 40) TO '${file}.none' (FORMAT parquet)`,
    );
    const lake = { ...panel.lake, releases: () => empty };
    const thin = (await scanPanel(lake, of(panel), 'export', () => {}))!;
    expect(thin.findings).toEqual([]);
    expect(thin.notes.join()).toContain('not published in full');
  });
});

test('a month in which nothing happened has no findings, and ids are the same every time', async () => {
  const panel = await generatePanel({
    seed: 9,
    series: 3000,
    months: 72,
    injected: false,
    course: 'shuffled',
  });
  try {
    expect((await findingsOf(panel.lake, of(panel))).map((f) => f.id)).toEqual([]);
  } finally {
    panel.remove();
  }
}, 60_000);
