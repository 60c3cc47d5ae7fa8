import type { Value } from '../lake/engine.ts';
import type { HomeLake } from '../lake/lake.ts';
import { columnsOf, releaseRows } from '../lake/release-rows.ts';
import type { AnyRelease } from '../releases/release.ts';
import type { TableFormat } from '../report/answers-written.ts';
import { csvLine } from './csv.ts';

/** All rows of a release as one file, each row naming the release, written as they are read. */
export async function* releaseTable(
  format: TableFormat,
  lake: HomeLake,
  release: AnyRelease,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const reader = await lake.reader(signal);
  try {
    yield* written(format, release, releaseRows(reader, release));
  } finally {
    reader.close();
  }
}

async function* written(
  format: TableFormat,
  release: AnyRelease,
  pieces: AsyncGenerator<Value[][]>,
): AsyncGenerator<string> {
  const { id, publisher, published, reporter, period } = release;
  const of = { release: id, publisher, published, reporter, period };
  const columns = columnsOf(release);
  const keys = columns.map((column) => `${JSON.stringify(column)}:`);
  const members = (row: Value[]) => row.map((value, i) => keys[i]! + JSON.stringify(value)).join(',');
  if (format === 'ndjson') {
    const head = JSON.stringify(of).slice(0, -1);
    for await (const rows of pieces) yield rows.map((row) => `${head},${members(row)}}\n`).join('');
    return;
  }
  const json = format === 'json';
  // The head goes with the first rows, so that a file that cannot be read is told before anything is written.
  let before = json
    ? `{"release":${JSON.stringify(release)},"rows":[\n`
    : csvLine([...Object.keys(of), ...columns]);
  for await (const rows of pieces) {
    yield before +
      (json
        ? rows.map((row) => `{${members(row)}}`).join(',\n')
        : rows.map((row) => csvLine([...Object.values(of), ...row])).join(''));
    before = json ? ',\n' : '';
  }
  yield json ? `${before.startsWith('{') ? before : ''}\n]}\n` : before;
}
