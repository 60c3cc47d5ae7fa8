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
export const releasePath = (r: Named & { reporter: string; period: string }): string =>
  `trade/reporter=${r.reporter}/period=${r.period}/${nameOf(r)}`;

/** The same of indicators: a release is one area's, over all its days. */
export const indicatorPath = (r: Named & { reporter: string }): string =>
  `indicator/area=${r.reporter}/${nameOf(r)}`;

interface Named {
  published: string | null;
  source: string;
  id: string;
}

const nameOf = (r: Named): string => `${r.published ?? 'undated'}-${r.source}-${r.id}.parquet`;
