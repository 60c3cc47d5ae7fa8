import { areaByCode, areaByName } from '../records/areas.ts';
import { COUNTINGS, LONGEST_NAME } from '../records/indicator.ts';
import { Refusal } from '../records/refusal.ts';
import { dayCheck } from './daily-counts.ts';
import { type IndicatorPlan, tableOf } from './indicator-plan.ts';
import { hasColumns, openHeader } from './open-header.ts';
import type { Check, Said, Source, SourceFile } from './source.ts';
import { oneOf } from './sql-text.ts';

export const INDICATOR_COLUMNS = {
  required: ['area', 'indicator', 'period', 'value', 'unit'],
  optional: ['site', 'counting', 'low', 'high', 'status', 'note'],
} as const;

/** Our own format for any dated series: one row a figure (docs/indicators.md). */
export const openIndicator: Source<IndicatorPlan> = {
  name: 'open-indicator',
  about: 'open CSV of indicators: any dated series by area or site, one row a figure (docs/indicators.md)',
  recognise: (file) => hasColumns(file, ['area', 'indicator', 'period']),
  plan: async (file, said) => plan(file, said),
};

function plan(file: SourceFile, said: Said): IndicatorPlan {
  const header = openHeader(file, INDICATOR_COLUMNS, 'docs/indicators.md');
  const has = (name: string) => (header.columns as string[]).includes(name);
  const optional = (name: string, otherwise: string) =>
    has(name) ? `coalesce(${name}, ${otherwise})` : otherwise;
  const { comments } = header;
  const status = optional('status', "'reported'");
  return {
    ...{ source: openIndicator.name, publisher: comments.publisher ?? 'unnamed publisher' },
    ...{ rank: comments.publisher ? 0 : 1, published: said.published ?? comments.published ?? null },
    ...{ convert: null, headerLines: header.lines, where: null, scope: comments.scope ?? null },
    from: tableOf(file, header, header.lines),
    checks: checksFor(has, status),
    ...{ area: "coalesce(area, '')", areaOf, site: has('site') ? 'trim(site)' : 'CAST(NULL AS VARCHAR)' },
    ...daysOf('period'),
    figures: [
      {
        indicator: PLAIN,
        counting: optional('counting', "'level'"),
        // '?' is no number, so that reading stops and the checks say why.
        value: `CASE WHEN ${status} IN ('nil', 'suppressed') THEN value WHEN ${TINY} THEN '?' ELSE coalesce(value, '?') END`,
        unit: "coalesce(unit, '')",
        low: has('low') ? 'low' : 'NULL',
        high: has('high') ? 'high' : 'NULL',
        status,
      },
    ],
    warnings: [
      ...(comments.publisher
        ? []
        : [
            `${file.name} does not name its publisher: add a first line "# publisher: …" to say who publishes it`,
          ]),
      ...header.unread.map(
        (key) => `${file.name}: the comment "${key}" is not read: about, publisher, scope and published are`,
      ),
    ],
  };
}

/** As `records/indicator.ts` writes names. */
const PLAIN = "trim(lower(regexp_replace(indicator, '[-_\\s]+', ' ', 'g')))";
const TINY = "regexp_matches(value, '[1-9]') AND TRY_CAST(value AS DECIMAL(24, 6)) = 0";
const WEEK = '\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])';
const MONTH = '(19|20)\\d\\d-(0[1-9]|1[0-2])';
const DAY = '(19|20)\\d\\d-\\d\\d-\\d\\d';

/** First and last day of a day, an ISO week, a month, or a span of days. */
function daysOf(period: string): { firstDay: string; lastDay: string } {
  // The fourth of January lies in the first week.
  const monday = `date_trunc('week', TRY_CAST(left(${period}, 4) || '-01-04' AS DATE)) + to_days(7 * (CAST(right(${period}, 2) AS INTEGER) - 1))`;
  const pick = (week: string, month: string, span: string) =>
    `CASE WHEN regexp_full_match(${period}, '${WEEK}') THEN CAST(CAST(${week} AS DATE) AS VARCHAR) WHEN regexp_full_match(${period}, '${MONTH}') THEN ${month} ELSE ${span} END`;
  const parts = `regexp_split_to_array(${period}, '/|\\.\\.')`;
  return {
    firstDay: pick(monday, `${period} || '-01'`, `${parts}[1]`),
    lastDay: pick(
      `${monday} + to_days(6)`,
      `CAST(last_day(TRY_CAST(${period} || '-01' AS DATE)) AS VARCHAR)`,
      `${parts}[-1]`,
    ),
  };
}

function checksFor(has: (name: string) => boolean, status: string): Check[] {
  const check = (column: string, bad: string, clause: string): Check => ({
    column,
    bad,
    value: `coalesce(${column}, '')`,
    clause,
  });
  const { firstDay, lastDay } = daysOf('period');
  const none = `${status} IN ('nil', 'suppressed')`;
  const number = 'is no number: write digits and a decimal point, without separators or unit';
  const form = `NOT regexp_full_match(period, '${WEEK}|${MONTH}|${DAY}((/|\\.\\.)${DAY})?')`;
  const names = ['indicator', 'unit', ...(has('site') ? ['site'] : [])];
  const bounds = (['low', 'high'] as const).filter(has);
  return [
    ...['area', 'indicator', 'period', 'unit'].map((c) =>
      check(c, `coalesce(trim(${c}), '') = ''`, 'is empty: every row needs it'),
    ),
    check('indicator', `${PLAIN} = ''`, 'names nothing: write what is counted, as in fever cases'),
    ...names.map((c) =>
      check(c, `length(${c}) > ${LONGEST_NAME}`, `has more than ${LONGEST_NAME} characters`),
    ),
    ...['area', ...names].map((c) =>
      check(
        c,
        `regexp_matches(${c}, '^[=+@-]')`,
        'is a formula of a spreadsheet: save the words in its place',
      ),
    ),
    check('period', form, 'is no period: write 2022-05-13, 2022-W19, 2022-05 or 2022-05-01/2022-05-10'),
    { ...dayCheck('period', firstDay), value: 'period' },
    { ...dayCheck('period', lastDay), value: 'period' },
    check('period', `${firstDay} > ${lastDay}`, 'ends before it begins'),
    ...(has('counting')
      ? [check('counting', `counting NOT IN ${oneOf(COUNTINGS)}`, 'is none: write new, cumulative or level')]
      : []),
    ...(has('status')
      ? [
          check(
            'status',
            "status NOT IN ('reported', 'estimated', 'suppressed', 'nil')",
            'is no status: write reported, estimated, suppressed or nil',
          ),
          check(
            'value',
            `${none} AND value IS NOT NULL`,
            'stands in a row whose status says there is none: leave it empty',
          ),
        ]
      : []),
    check(
      'value',
      `value IS NULL AND NOT (${none})`,
      'is empty: leave the row out, or give it a status of nil',
    ),
    check(
      'value',
      TINY,
      'is too small to be kept: six decimals are, and this would become a zero; give it in a smaller unit',
    ),
    check(
      'value',
      "regexp_full_match(value, '-?\\d{19,}(\\.\\d*)?')",
      'has too many digits: at most eighteen before the decimal point are kept',
    ),
    check('value', 'value IS NOT NULL AND TRY_CAST(value AS DECIMAL(24, 6)) IS NULL', number),
    ...bounds.map((c) =>
      check(c, `${c} IS NOT NULL AND coalesce(NOT isfinite(TRY_CAST(${c} AS DOUBLE)), true)`, number),
    ),
    ...(has('low')
      ? [check('low', 'TRY_CAST(low AS DOUBLE) > TRY_CAST(value AS DOUBLE)', 'is above the value')]
      : []),
    ...(has('high')
      ? [check('high', 'TRY_CAST(high AS DOUBLE) < TRY_CAST(value AS DOUBLE)', 'is below the value')]
      : []),
  ];
}

function areaOf(word: string): string {
  const found = areaByCode(word) ?? areaByName(word);
  if (found) return found.code;
  throw new Refusal('is no country or area that is known: write its ISO code, as in PRK');
}
