import type { SiteMonth } from './series.ts';

/** Months of sites as an open CSV of indicators (docs/indicators.md). */
export function siteCsv(
  months: readonly SiteMonth[],
  { indicator, unit, publisher }: { indicator: string; unit: string; publisher: string },
): string {
  const rows = months.map(({ site, month, measured: m, note }) =>
    [
      ...[site.area, site.name, indicator, 'level', month],
      ...(m ? [plain(m.value), unit, plain(m.low), plain(m.high), 'estimated'] : ['', unit, '', '', 'nil']),
      note,
    ].map(cell),
  );
  const head = 'area,site,indicator,counting,period,value,unit,low,high,status,note';
  const lines = [`# publisher: ${publisher.replace(/\s+/g, ' ')}`, head, ...rows.map((r) => r.join(','))];
  return `${lines.join('\n')}\n`;
}

/** Six digits, without exponent: more than a picture tells. */
function plain(x: number): string {
  const text = Number(x.toPrecision(6)).toFixed(6);
  return text.replace(/\.?0+$/, '').replace(/^-0$/, '0');
}

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
