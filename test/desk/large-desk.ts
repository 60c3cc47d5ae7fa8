import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEngine } from '../../src/lake/engine.ts';
import { openIngest } from '../../src/lake/ingest.ts';
import { storeFile } from '../../src/lake/store-file.ts';
import { areasOf } from '../../src/records/areas.ts';
import { served } from './served.ts';

/** Months of exports, a value for each partner and code; no code ends in zeros, which would say that it has no parts. */
export interface Size {
  from: string;
  months: number;
  partners: number;
  codes: number;
}

/** A desk over exports of China as an open CSV might have them: each size is so many months of so many series. */
export async function largeDesk(sizes: Size[], options: { tableTime?: number } = {}) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-large-'));
  const csv = path.join(home, 'large.csv');
  const engine = await startEngine();
  const names = areasOf('country')
    .map((a) => a.code)
    .filter((code) => code !== 'CHN')
    .sort();
  const parts = sizes.map(
    ({ from, months, partners, codes }) => `
      SELECT 'CHN' AS reporter, 'export' AS flow, p.partner, 'HS' || lpad(CAST(10_110_001 + c * 2_100 AS VARCHAR), 8, '0') AS codes,
        strftime(DATE '${from}-01' + to_months(CAST(m AS INTEGER)), '%Y-%m') AS period, 'value' AS measure,
        CAST(hash(p.partner, c, m) % 10_000_000 AS BIGINT) AS value, 'USD' AS unit
      FROM range(${months}) AS r(m), range(${codes}) AS k(c), unnest([${names.slice(0, partners).map((n) => `'${n}'`)}]) AS p(partner)`,
  );
  await engine.query(`COPY (${parts.join(' UNION ALL ')}) TO '${csv}' (HEADER)`);
  engine.close();
  const ingest = openIngest(home);
  await storeFile(home, ingest, csv, {
    said: { flow: null, published: null, scope: 'complete; partners=all; goods=all; detail=8' },
    replace: false,
    now: new Date(),
    progress: () => {},
  });
  ingest.close();
  fs.rmSync(csv);
  return served(home, options);
}
