import { divide, type Interval, point } from '../records/interval.ts';

/**
 * Units of a currency for one US dollar: the lowest and the highest since the middle of the 1990s, with a
 * little room. Far too wide to check a conversion, wide enough that nothing outside can be one: what they
 * show is a lost factor of ten or a thousand, or a currency mixed up. Currencies that lost most of their
 * worth in that time (lira, rial, peso argentino) would have no useful bounds and are left out.
 */
const perDollar: Record<string, [number, number]> = {
  USD: [1, 1],
  AUD: [0.86, 2.2],
  BDT: [38, 130],
  BRL: [0.8, 6.6],
  CAD: [0.88, 1.68],
  CHF: [0.7, 1.9],
  CNY: [5.8, 8.8],
  DKK: [4.4, 9.3],
  EUR: [0.6, 1.27],
  GBP: [0.45, 0.98],
  HKD: [7.65, 7.95],
  IDR: [2100, 18000],
  INR: [30, 98],
  JPY: [72, 168],
  KRW: [730, 2000],
  MXN: [5.5, 26],
  MYR: [2.3, 5],
  NOK: [4.7, 12.5],
  NZD: [1.08, 2.7],
  PHP: [23, 64],
  PKR: [29, 320],
  PLN: [1.9, 5.2],
  SEK: [5.6, 12],
  SGD: [1.15, 1.95],
  THB: [23, 60],
  TWD: [24, 36.5],
  VND: [10500, 28000],
  ZAR: [3.3, 20.5],
};

/** What one unit of `from` can have been worth in `to`; null where a currency is not in the table. */
export function exchangeBounds(from: string, to: string): Interval | null {
  const [a, b] = [perDollar[from], perDollar[to]];
  if (!a || !b) return null;
  if (from === to) return point(1);
  return divide({ low: b[0], high: b[1] }, { low: a[0], high: a[1] });
}
