import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { TYPES } from '../../src/lake/copy.ts';
import { startEngine } from '../../src/lake/engine.ts';
import type { Lake } from '../../src/lake/lake.ts';
import { codeLevel } from '../../src/records/goods-code.ts';
import type { TradeRecord } from '../../src/records/record.ts';
import type { Release, Scope } from '../../src/releases/release.ts';

export type Row = Partial<TradeRecord> & { code: string };
export type Stored = Partial<Omit<Release, 'scope'>> & { scope?: Partial<Scope>; rows_?: never; of: Row[] };

const { reporter: _reporter, period: _period, ...types } = TYPES;

/**
 * A lake of any releases, so that a test can have scopes, vintages and statuses that no one file has: Parquet
 * files in the layout of the lake, read by the real engine. Rows are China's exports to North Korea in
 * dollars unless they say otherwise, releases customs' own of May 2022, complete to HS8.
 */
export async function lakeOf(stored: Stored[]): Promise<Lake> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-series-'));
  const engine = await startEngine();
  const releases: Release[] = [];
  for (const [i, { of: rows, scope, ...said }] of stored.entries()) {
    const id = said.id ?? `r${i}`;
    const reporter = said.reporter ?? 'CHN';
    const period = said.period ?? '2022-05';
    const place = `trade/reporter=${reporter}/period=${period}/${id}.parquet`;
    fs.mkdirSync(path.dirname(path.join(home, place)), { recursive: true });
    const values = rows.map((r) => `(${tuple(r, said.rank ?? 0).join(', ')})`);
    const from =
      values.length > 0
        ? `VALUES ${values.join(',\n')}`
        : `SELECT ${Object.values(types).map((t) => `NULL::${t}`)} LIMIT 0`;
    await engine.query(
      `COPY (SELECT ${Object.entries(types).map(([n, t]) => `${n}::${t} AS ${n}`)} FROM (${from}) AS r(${Object.keys(types)})) TO '${path.join(home, place)}' (FORMAT parquet)`,
    );
    releases.push({
      ...{ id, source: 'gacc-query', publisher: 'China Customs', rank: 0, reporter, period },
      ...{ published: `${period.slice(-7)}-20`, retrieved: '2023-01-01T00:00:00.000Z', saidBy: null },
      ...{ rows: rows.length, originHash: id, originName: `${id}.csv`, path: place },
      ...said,
      scope: {
        ...{ flows: ['export'], partners: ['PRK'], goods: 'all', totals: false, detail: 8 },
        ...{ completeness: 'complete', origin: 'stated', note: null },
        ...scope,
      },
    });
  }
  const close = () => {
    engine.close();
    fs.rmSync(home, { recursive: true, force: true });
  };
  onTestFinished(close);
  return {
    home,
    releases: (f = {}) => releases.filter((r) => !f.reporter || r.reporter === f.reporter),
    indicatorReleases: () => [],
    pathOf: (r) => path.join(home, r.path),
    query: (sql) => engine.query(sql),
    close() {},
  };
}

function tuple(row: Row, rank: number): string[] {
  const press = rank === 2;
  const full: Partial<TradeRecord> = {
    ...{ flow: 'export', partner: 'PRK', scheme: 'HS2022', status: 'reported' },
    ...{ currency: row.value === undefined ? null : 'USD', basis: press ? null : 'FOB' },
    ...(press && { printed: row.printed ?? 'so much' }),
    ...row,
    level: codeLevel(row.code),
  };
  return Object.keys(types).map((name) => {
    const value = full[name as keyof TradeRecord] ?? null;
    if (value === null) return 'NULL';
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : `'${value}'`;
  });
}
