import {
  day,
  dayAlone,
  fixed,
  monthNow,
  monthOf,
  span,
  type TimeWord,
  two,
  yearNow,
  yearOf,
  yearText,
} from './when.ts';

const KY = '(?:(\\d{4})년\\s?|(올해|지난해|작년|재작년|금년|내년)\\s?)?(?:지난\\s?)?';
/** Words of time in Korean. */
export const korean: TimeWord[] = [
  {
    pattern: /(?:앞선|앞서|그\s?전|이전|직전)\s?(\d{1,2}|[한두세네])\s?(?:개월|달)/g,
    read: (m) => ({ is: 'months-before', months: Number(m[1]) || '한두세네'.indexOf(m[1]!) + 1 }),
  },
  {
    pattern: new RegExp(`${KY}(\\d{1,2})월?\\s?[~∼～–-]\\s?(\\d{1,2})월(?!\\s?\\d{1,2}일)`, 'g'),
    read: (m, t) => span(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t),
  },
  {
    pattern: /올해\s?(?:들어\s?)?(?:지난\s?)?(\d{1,2})월까지/g,
    read: (m, t) => span(yearNow(t), 1, Number(m[1]), t),
  },
  {
    pattern: new RegExp(`${KY}(\\d{1,2})월부터\\s?(?:지난\\s?)?(\\d{1,2})월까지`, 'g'),
    read: (m, t) => span(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t),
  },
  {
    pattern: new RegExp(
      `(?:${KY}(\\d{1,2})월|(이달|이번\\s?달|지난달))\\s?(\\d{1,2})일?\\s?[~∼～–-]\\s?(\\d{1,2})일`,
      'g',
    ),
    read: (m, t) => {
      const month = m[4]
        ? monthNow(t, m[4] === '지난달' ? -1 : 0)
        : monthOf(yearOf(m[1], m[2], t), Number(m[3]), t);
      return month ? fixed(`${month}-${two(Number(m[5]))}/${month}-${two(Number(m[6]))}`) : null;
    },
  },
  {
    pattern: new RegExp(`${KY}(\\d{1,2})월\\s?(\\d{1,2})일`, 'g'),
    read: (m, t) => fixed(day(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t)),
  },
  {
    pattern: new RegExp(`${KY}(\\d{1,2})월(?!째)`, 'g'),
    read: (m, t) => fixed(monthOf(yearOf(m[1], m[2], t), Number(m[3]), t)),
  },
  {
    pattern: new RegExp(`${KY}([상하])반기`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-H${m[3] === '상' ? 1 : 2}`);
    },
  },
  {
    pattern: new RegExp(`${KY}([1-4])분기`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-Q${m[3]}`);
    },
  },
  {
    pattern:
      /(?:지난해|작년|전년)\s?(?:의\s)?(?:같은\s?(?:기간|달|날|분기)|동기|동월|동기간)|1년\s?전|전년(?!\s?동)/g,
    read: () => ({ is: 'year-before' }),
  },
  {
    pattern: /(\d{4})년\s?(?:의\s)?(?:같은\s?(?:기간|달|분기)|동기|동월)/g,
    read: (m) => ({ is: 'in-year', year: Number(m[1]) }),
  },
  { pattern: /전달|전월|한\s?달\s?전|직전\s?달/g, read: () => ({ is: 'month-before' }) },
  { pattern: /전날|전일|직전일|하루\s?전/g, read: () => ({ is: 'day-before' }) },
  { pattern: /지난달/g, read: (_, t) => fixed(monthNow(t, -1)) },
  { pattern: /이달|이번\s?달/g, read: (_, t) => fixed(monthNow(t)) },
  { pattern: /이\s기간|같은\s?(?:기간|달|해)|당월/g, read: () => ({ is: 'topic' }) },
  { pattern: /(\d{4})년|(올해|지난해|작년|재작년)/g, read: (m, t) => yearText(yearOf(m[1], m[2], t)) },
  {
    pattern: /(\d{1,2})일[^.,\d]{0,8}\d{0,2}시?부터\s?(\d{1,2})일/g,
    read: (m, t) => fixed(dayAlone(Number(m[2]), t)),
  },
  {
    pattern: /(?<![\d월~∼])(?:지난\s?)?(\d{1,2})일(?![본째간])/g,
    read: (m, t) => fixed(dayAlone(Number(m[1]), t)),
  },
];
