/** HS editions and the January from which the world's customs apply them. Newest first. */
export const HS_EDITIONS = ['HS2022', 'HS2017', 'HS2012', 'HS2007', 'HS2002', 'HS1996', 'HS1992'] as const;

export type HsEdition = (typeof HS_EDITIONS)[number];

/** Reporters known to have moved to an edition later than its January, with the first full month they used it. */
const LATE: Record<string, Partial<Record<HsEdition, string>>> = {};

/** The HS edition a reporter's codes are in at a period (`2022-05`, `2022`, or a span: its first month). */
export function editionInForce(period: string, reporter = 'WLD'): HsEdition {
  const month = period.length === 4 ? `${period}-12` : period.slice(0, 7);
  for (const edition of HS_EDITIONS) {
    const from = LATE[reporter]?.[edition] ?? `${edition.slice(2)}-01`;
    if (month >= from) return edition;
  }
  return 'HS1992';
}
