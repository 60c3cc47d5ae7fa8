import path from 'node:path';

/**
 * Where things lie below the home folder. `lake/` holds Parquet and nothing else, so that any engine can
 * read it; a file in it that the catalogue does not name is a leftover.
 */
export const catalogueFile = (home: string): string => path.join(home, 'catalogue.sqlite');
export const lakeFolder = (home: string): string => path.join(home, 'lake');
export const stagingFolder = (home: string): string => path.join(home, 'staging');

/**
 * A release's place below the lake's folder, with `/` on every platform. The id comes last, so that two
 * releases of one month never meet; the day comes first, so that a listing is in order of publication.
 */
export function releasePath(r: {
  reporter: string;
  period: string;
  published: string | null;
  source: string;
  id: string;
}): string {
  const name = `${r.published ?? 'undated'}-${r.source}-${r.id}.parquet`;
  return `trade/reporter=${r.reporter}/period=${r.period}/${name}`;
}
