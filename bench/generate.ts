import { DuckDBInstance } from '@duckdb/node-api';

/** Twelve partners, two flows, two years of months, HS8 codes: no cell twice. */
export async function generate(csv: string, rows: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB' });
  const connection = await instance.connect();
  await connection.run(`
    COPY (
      SELECT 'CHN' AS reporter, CASE i % 2 WHEN 0 THEN 'export' ELSE 'import' END AS flow,
        (['PRK', 'KOR', 'JPN', 'USA', 'DEU', 'VNM', 'RUS', 'IND', 'BRA', 'THA', 'GBR', 'FRA'])[1 + (i // 2) % 12] AS partner,
        lpad(CAST(10_000_000 + (i // 576) * 997 % 60_000_000 AS VARCHAR), 8, '0') AS codes,
        CAST(2021 + (i // 24) % 2 AS VARCHAR) || '-' || lpad(CAST(1 + (i // 48) % 12 AS VARCHAR), 2, '0') AS period,
        'value' AS measure, CAST(hash(i) % 100_000_000 AS BIGINT) AS value, 'USD' AS unit
      FROM range(${rows}) AS t(i)
    ) TO '${csv}' (HEADER)`);
  connection.closeSync();
  instance.closeSync();
}
