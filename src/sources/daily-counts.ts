import { areaByCode, areaByName } from '../records/areas.ts';
import type { Counting } from '../records/indicator.ts';
import { Refusal } from '../records/refusal.ts';
import { columnFigure, headOf, type IndicatorPlan, tableOf } from './indicator-plan.ts';
import type { Check, Said, Source, SourceFile } from './source.ts';

type Columns = Record<string, [indicator: string, counting: Counting, unit: string]>;

/** A published table of days, each count in a column of its own. */
interface Daily {
  name: string;
  about: string;
  publisher: string;
  rank: 0 | 1;
  /** The column of days, and columns without which the file is of another kind. */
  day: string;
  needs: string[];
  counts: Columns;
  /** SQL of the area's words, of those columns that the file has. */
  area(columns: readonly string[]): string | null;
  areaOf(word: string): string | null;
}

function source(daily: Daily): Source<IndicatorPlan> {
  const recognise = (file: SourceFile): boolean => {
    const columns = headOf(file)?.columns ?? [];
    return (
      [daily.day, ...daily.needs].every((c) => columns.includes(c)) &&
      daily.area(columns) !== null &&
      columns.some((c) => Object.hasOwn(daily.counts, c))
    );
  };
  return {
    name: daily.name,
    about: daily.about,
    recognise,
    plan: async (file, said) => plan(daily, file, said),
  };
}

function plan(daily: Daily, file: SourceFile, said: Said): IndicatorPlan {
  const head = headOf(file)!;
  const counted = head.columns.filter((c) => Object.hasOwn(daily.counts, c));
  const day = `"${daily.day}"`;
  const area = daily.area(head.columns)!;
  return {
    ...{ source: daily.name, publisher: daily.publisher, rank: daily.rank, published: said.published },
    ...{ convert: null, from: tableOf(file, head), headerLines: 1, where: null },
    checks: [
      { column: 'area', bad: `(${area}) IS NULL`, value: "''", clause: 'is empty: every row needs it' },
      dayCheck(daily.day, day),
      ...counted.map(
        (column): Check => ({
          column,
          bad: `"${column}" IS NOT NULL AND upper("${column}") <> 'NA' AND TRY_CAST("${column}" AS DECIMAL(24, 6)) IS NULL`,
          value: `"${column}"`,
          clause:
            'is no number: write digits and a decimal point, and leave the cell empty where there is none',
        }),
      ),
    ],
    ...{ area, areaOf: daily.areaOf, site: 'CAST(NULL AS VARCHAR)', firstDay: day, lastDay: day },
    figures: counted.map((c) => columnFigure(c, daily.counts[c]!)),
    ...{ scope: null, warnings: [] },
  };
}

export const dayCheck = (column: string, sql: string): Check => ({
  column,
  bad: `${sql} IS NULL OR NOT regexp_full_match(${sql}, '\\d{4}-\\d\\d-\\d\\d') OR TRY_CAST(${sql} AS DATE) IS NULL`,
  value: `coalesce(${sql}, '')`,
  clause: 'is no day: write 2022-05-13',
});

/** World Health Organization: daily, and weekly since its member states report by week. */
export const who = source({
  name: 'who',
  about: 'World Health Organization: the global table of COVID-19 cases and deaths, daily or weekly (CSV)',
  publisher: 'World Health Organization (WHO)',
  rank: 1,
  day: 'date_reported',
  needs: ['country_code', 'who_region'],
  counts: {
    new_cases: ['covid cases', 'new', 'case'],
    cumulative_cases: ['covid cases', 'cumulative', 'case'],
    new_deaths: ['covid deaths', 'new', 'death'],
    cumulative_deaths: ['covid deaths', 'cumulative', 'death'],
  },
  // "Other" and the cruise ship of 2020 have no code of a country.
  area: (columns) =>
    columns.includes('country') ? "coalesce(country_code, '') || '|' || coalesce(country, '')" : null,
  areaOf: byCodeOrName,
});

const OWID: Columns = {
  new_cases: ['covid cases', 'new', 'case'],
  total_cases: ['covid cases', 'cumulative', 'case'],
  new_deaths: ['covid deaths', 'new', 'death'],
  total_deaths: ['covid deaths', 'cumulative', 'death'],
  new_tests: ['covid tests', 'new', 'test'],
  total_tests: ['covid tests', 'cumulative', 'test'],
  new_vaccinations: ['covid doses', 'new', 'dose'],
  total_vaccinations: ['covid doses', 'cumulative', 'dose'],
  people_vaccinated: ['covid vaccinated', 'cumulative', 'person'],
  hosp_patients: ['covid hospital patients', 'level', 'person'],
  icu_patients: ['covid intensive care patients', 'level', 'person'],
};

/** Our World in Data: `owid-covid-data.csv`, its compact form (`country,date,…,code`), and the catalogue's tables. */
export const owid = source({
  name: 'owid',
  about: 'Our World in Data: COVID-19 tables by country and day (CSV)',
  publisher: 'Our World in Data',
  rank: 1,
  day: 'date',
  needs: [],
  counts: OWID,
  area(columns) {
    const [code, name] = [
      ['iso_code', 'code'],
      ['location', 'country'],
    ].map((names) => names.find((c) => columns.includes(c)));
    if (!code && !name) return null;
    const text = (column: string | undefined) => (column ? `coalesce("${column}", '')` : "''");
    return `${text(code)} || '|' || ${text(name)}`;
  },
  // "High income", "Asia excl. China": sums of countries, which stand in the file themselves.
  areaOf: (word) =>
    /^OWID_WRL\||^\|World$/.test(word) ? 'WLD' : byCodeOrName(word.replace(/^OWID_\w+\|/, '|')),
});

/** The daily figures that North Korea's news agency printed in 2022, as collections of them are kept. */
export const kcna = source({
  name: 'kcna',
  about: "North Korea's daily fever figures of 2022, as its news agency KCNA printed them (CSV)",
  publisher: 'State Emergency Epidemic Prevention Headquarters of North Korea (KCNA)',
  rank: 0,
  day: 'date',
  needs: ['symptomatic', 'cumul_symptomatic'],
  counts: {
    symptomatic: ['fever cases', 'new', 'case'],
    recovered: ['fever recoveries', 'new', 'recovery'],
    deaths: ['fever deaths', 'new', 'death'],
    cumul_symptomatic: ['fever cases', 'cumulative', 'case'],
    cumul_recovered: ['fever recoveries', 'cumulative', 'recovery'],
    cumul_isolated: ['fever patients under treatment', 'level', 'person'],
    cumul_deaths: ['fever deaths', 'cumulative', 'death'],
  },
  area: (columns) => (columns.includes('location') || columns.includes('iso_code') ? null : "'PRK'"),
  areaOf: (word) => word,
});

/** `KP|Democratic People's Republic of Korea` by its code, else by its name; null for what is no country. */
function byCodeOrName(word: string): string | null {
  const [code = '', ...name] = word.split('|');
  const plain = name.join('|').trim();
  if (code === '' && plain === '') throw new Refusal('is empty: every row needs a country');
  if (/^[A-Z]{3}$/.test(code) && areaByCode(code)) return code;
  return (areaByName(code) ?? areaByName(plain))?.code ?? null;
}
