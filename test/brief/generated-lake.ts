import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openIngest } from '../../src/lake/ingest.ts';
import { areaName } from '../../src/records/areas.ts';
import { allGoods } from '../../src/records/goods.ts';
import { shiftMonth } from '../../src/records/period.ts';

/** A lake of one pair's releases, and what a brief on it is asked for. */
export interface GeneratedLake {
  home: string;
  reporter: string;
  partner: string;
  month: string;
  remove(): void;
}

/** Numbers in [0, 1) that a seed fixes (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const countries = ['CHN', 'JPN', 'KOR', 'DEU', 'USA', 'VNM', 'IND', 'BRA', 'FRA', 'MEX', 'NLD', 'GBR', 'PRK'];
/** Goods whose name the lexicon reads back as exactly one heading, and codes that have no name. */
const named = allGoods().filter((g) => g.fit === 'exact' && g.codes.length === 1 && g.codes[0]!.length === 4);

interface Cell {
  flow: string;
  code: string;
  value: string;
}

interface Month {
  at: string;
  cells: Cell[];
}

/**
 * Makes and ingests the releases of a pair for sixteen to thirty months: complete to six digits, with goods that
 * come, go and stop, months that were not published, and months that were published again.
 */
export async function generateLake(seed: number): Promise<GeneratedLake> {
  const random = randomFrom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const reporter = pick(countries.filter((c) => c !== 'PRK'));
  const partner = pick(countries.filter((c) => c !== reporter));
  const month = `20${18 + Math.floor(random() * 6)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
  const goods = Array.from({ length: 4 + Math.floor(random() * 8) }, () => ({
    code: random() < 0.8 ? pick(named).codes[0]! : `84${10 + Math.floor(random() * 80)}`,
    flow: random() < 0.65 ? 'export' : 'import',
    mean: 9 + 6 * random(),
    spread: 0.1 + random(),
    active: random() < 0.3 ? 0.3 + 0.6 * random() : 1,
    stops: random() < 0.25,
  })).filter((g, i, all) => all.findIndex((o) => o.code === g.code) === i);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const cellsOf = (at: string): Cell[] =>
    goods.flatMap((g) => {
      if (random() > g.active || (g.stops && at === month)) return [];
      const value = Math.exp(g.mean + g.spread * normal()).toFixed(2);
      const share = (0.2 + 0.6 * random()) * Number(value);
      return [
        { flow: g.flow, code: `${g.code}10`, value: share.toFixed(2) },
        { flow: g.flow, code: `${g.code}90`, value: (Number(value) - share).toFixed(2) },
      ];
    });
  const length = 16 + Math.floor(random() * 15);
  const first: Month[] = [];
  const again: Month[] = [];
  for (let back = length; back >= 0; back--) {
    const at = shiftMonth(month, -back);
    if (back > 1 && random() < 0.05) continue;
    const cells = cellsOf(at);
    first.push({ at, cells });
    const revised = () => (0.9 + 0.3 * random()).toFixed(2);
    if (random() < 0.15)
      again.push({
        at,
        cells: cells.map((c) => ({ ...c, value: (Number(c.value) * Number(revised())).toFixed(2) })),
      });
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-brief-'));
  const pair = { reporter, partner };
  const files = [write(folder, { ...pair, published: `${shiftMonth(month, 1)}-18`, months: first })];
  if (again.length > 0)
    files.push(write(folder, { ...pair, published: `${shiftMonth(month, 2)}-18`, months: again }));
  const home = path.join(folder, 'home');
  const ingest = openIngest(home);
  const said = { flow: null, published: null, scope: null };
  for (const file of files)
    await ingest.file(file, {
      said,
      replace: false,
      now: new Date('2024-09-01T00:00:00Z'),
      progress: () => {},
    });
  ingest.close();
  return {
    home,
    reporter,
    partner,
    month,
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

function write(
  folder: string,
  r: { reporter: string; partner: string; published: string; months: Month[] },
): string {
  const rows = r.months.flatMap(({ at, cells }) => {
    const total = (flow: string) =>
      cells.filter((c) => c.flow === flow).reduce((sum, c) => sum + Math.round(Number(c.value) * 100), 0) /
      100;
    const totals = ['export', 'import'].map((flow) => ({
      flow,
      code: 'TOTAL',
      value: total(flow).toFixed(2),
    }));
    return [...totals, ...cells].map(({ flow, code, value }) => {
      const basis = flow === 'export' ? 'FOB' : 'CIF';
      return [r.reporter, flow, r.partner, code, at, 'value', value, 'USD', basis].join(',');
    });
  });
  const text = `# publisher: Customs of ${areaName(r.reporter)}
# published: ${r.published}
# scope: complete; flows=export,import; partners=${r.partner}; goods=all; detail=6; totals=yes
reporter,flow,partner,codes,period,measure,value,unit,basis
${rows.join('\n')}
`;
  const file = path.join(folder, `${r.published}.csv`);
  fs.writeFileSync(file, text);
  return file;
}
