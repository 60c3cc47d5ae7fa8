const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in a date of metadata: `2022-08-21`, `2022-08-21T10:00:00Z`, `20220821`, `2022/8/21`, `21 August 2022`,
 * `August 21, 2022`, `Mon, 21 Aug 2022 …`, `2022年8月21日`, `2022년 8월 21일`. A month alone ("2022-06") stays a month. Null for anything else:
 * 05/06/2022 may be May or June.
 */
export function isoDay(text: string): string | null {
  const plain = text.trim();
  const [, year4, month2, day2] =
    /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/.exec(plain) ?? [];
  if (year4 && month2) return day(Number(year4), Number(month2), day2 === undefined ? null : Number(day2));
  const [, y, m, d] = /^(\d{4})[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?(?![\d])/.exec(plain) ?? [];
  if (y && m) return day(Number(y), Number(m), d === undefined ? null : Number(d));
  const words =
    plain
      .toLowerCase()
      .match(/[a-z]+|\d+/g)
      ?.slice(0, 12) ?? [];
  const at = words.findIndex((w) => /^[a-z]{3,9}$/.test(w) && MONTHS.includes(w.slice(0, 3)));
  if (at < 0) return null;
  const month = MONTHS.indexOf(words[at]!.slice(0, 3)) + 1;
  const numbers = words.slice(Math.max(0, at - 1), at + 4).filter((w) => /^\d/.test(w));
  const year = numbers.find((n) => n.length === 4);
  const date = numbers.find((n) => n.length <= 2);
  return year ? day(Number(year), month, date ? Number(date) : null) : null;
}

function day(year: number, month: number, date: number | null): string | null {
  const two = (n: number) => String(n).padStart(2, '0');
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null;
  if (date === null) return `${year}-${two(month)}`;
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date
    ? `${year}-${two(month)}-${two(date)}`
    : null;
}
