import {
  day,
  dayAlone,
  fixed,
  monthNow,
  monthOf,
  number,
  span,
  type TimeWord,
  weekday,
  yearNow,
  yearOf,
  yearText,
} from './when.ts';

const N = '(\\d{1,2}|[一二三四五六七八九十两]{1,3})';
const ZY = '(?:(\\d{4})年|(今年|去年|前年|上年|明年|本年))?的?';
/** Words of time in Chinese. */
export const chinese: TimeWord[] = [
  {
    pattern: new RegExp(`(?:此前|之前)(?:的)?${N}个月`, 'g'),
    read: (m) => ({ is: 'months-before', months: number(m[1]!) }),
  },
  {
    pattern: new RegExp(`${ZY}[前头]${N}个?月`, 'g'),
    read: (m, t) => span(yearOf(m[1], m[2], t), 1, number(m[3]!), t),
  },
  {
    pattern: /今年截至(\d{1,2})月(?:底|末)?/g,
    read: (m, t) => span(yearNow(t), 1, Number(m[1]), t),
  },
  {
    pattern: new RegExp(`${ZY}(\\d{1,2})月?(?:份)?(?:至|到|[-~∼～–—])(\\d{1,2})月(?:份)?(?!\\d{1,2}日)`, 'g'),
    read: (m, t) => span(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t),
  },
  {
    pattern: new RegExp(`${ZY}(\\d{1,2})月(\\d{1,2})(?:日|号)?(?:至|到|[-~∼～–—])(\\d{1,2})[日号]`, 'g'),
    read: (m, t) => {
      const [a, b] = [4, 5].map((k) => day(yearOf(m[1], m[2], t), Number(m[3]), Number(m[k - 0]), t));
      return a && b ? fixed(`${a}/${b}`) : null;
    },
  },
  {
    pattern: new RegExp(`${ZY}(\\d{1,2})月(\\d{1,2})[日号]`, 'g'),
    read: (m, t) => fixed(day(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t)),
  },
  {
    pattern: new RegExp(`${ZY}(\\d{1,2})月(?:份|上旬|中旬|下旬|底|初|末)?`, 'g'),
    read: (m, t) => fixed(monthOf(yearOf(m[1], m[2], t), Number(m[3]), t)),
  },
  {
    pattern: new RegExp(`${ZY}([上下])半年`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-H${m[3] === '上' ? 1 : 2}`);
    },
  },
  {
    pattern: new RegExp(`${ZY}前三季度`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-01/${year}-09`);
    },
  },
  {
    pattern: new RegExp(`${ZY}第?([一二三四1-4])季度`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-Q${number(m[3]!)}`);
    },
  },
  { pattern: /(?:去年|上年)同[期月]|同比|按年|(?<!\d)年(?=[增减])/g, read: () => ({ is: 'year-before' }) },
  { pattern: /(\d{4})年同[期月]/g, read: (m) => ({ is: 'in-year', year: Number(m[1]) }) },
  { pattern: /环比|按月|前一?个?月|上一个?月/g, read: () => ({ is: 'month-before' }) },
  { pattern: /前一[天日]|前日/g, read: () => ({ is: 'day-before' }) },
  { pattern: /上个?月/g, read: (_, t) => fixed(monthNow(t, -1)) },
  { pattern: /本月/g, read: (_, t) => fixed(monthNow(t)) },
  { pattern: /当月|同月|同期|同年/g, read: () => ({ is: 'topic' }) },
  {
    pattern: /(\d{4})年(?:全年)?|(今年|去年|前年)(?:全年)?(?!同)/g,
    read: (m, t) => yearText(yearOf(m[1], m[2], t)),
  },
  { pattern: /全年/g, read: (_, t) => yearText(yearNow(t)) },
  {
    pattern: /(\d{1,2})[日号][^，。；\d日]{0,5}(?:至|到)(\d{1,2})[日号]/g,
    read: (m, t) => fixed(dayAlone(Number(m[2]), t)),
  },
  { pattern: /(?<![\d月])(\d{1,2})[日号]/g, read: (m, t) => fixed(dayAlone(Number(m[1]), t)) },
  { pattern: /(?:周|星期)([一二三四五六日天])/g, read: (m, t) => fixed(weekday(m[1]!, t)) },
];
