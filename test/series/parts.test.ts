import { expect, test } from 'vitest';
import { answer } from '../../src/series/answer.ts';
import { answerParts, type By } from '../../src/series/parts.ts';
import type { Answer } from '../../src/series/question.ts';
import { parseQuestion } from '../../src/series/question-text.ts';
import { lakeOf } from './stored.ts';

const usd = (partner: string, code: string, value: string | null, more = {}) => ({
  ...{ flow: 'export' as const, partner, code, value, currency: 'USD' },
  ...more,
});

const world = { partners: 'all' as const };
const lake = () =>
  lakeOf([
    {
      ...{ id: 'april', period: '2022-04', scope: world },
      of: [
        usd('PRK', '63079010', '5'),
        usd('PRK', '63079090', '7'),
        usd('KOR', '63079010', '100'),
        usd('KOR', '11010000', '40'),
        usd('JPN', '99999999', '3'),
      ],
    },
    {
      ...{ id: 'may', period: '2022-05', scope: world },
      of: [usd('KOR', '63079010', '90'), usd('JPN', '63079010', null, { status: 'suppressed' })],
    },
    {
      ...{ id: 'first', period: '2022-06', published: '2022-07-18', scope: world },
      of: [usd('PRK', '63079010', '9'), usd('PRK', '11010000', '2')],
    },
    {
      ...{ id: 'again', period: '2022-06', published: '2022-08-18', scope: world },
      of: [usd('PRK', '63079010', '8')],
    },
    {
      ...{
        id: 'joined',
        period: '2022-07',
        rank: 2,
        saidBy: 'an agency',
        scope: { ...world, completeness: 'cells' },
      },
      of: [usd('PRK', '90251100+90251900', '16')],
    },
  ]);

async function parts(q: string, by: By, of = lake()): Promise<Answer[]> {
  const found: Answer[] = [];
  for await (const a of answerParts(await of, parseQuestion(q), by)) found.push(a);
  return found;
}
const told = (answers: Answer[]) =>
  answers.map(
    (a) =>
      `${a.question.partner} ${a.question.codes.join('+')} ${a.cells.map((c) => c.value ?? c.state).join(' ')}`,
  );

const both = { partner: true, digits: 8 };

test('by partner and goods, in that order, each with its states', async () => {
  expect(told(await parts('CHN export WLD TOTAL value 2022-04..2022-08', both))).toEqual([
    'JPN 63079010 suppressed suppressed 0 not-covered not-covered',
    'JPN 99999999 3 0 0 not-covered not-covered',
    'KOR 11010000 40 0 0 not-covered not-covered',
    'KOR 63079010 100 90 0 not-covered not-covered',
    'PRK 11010000 0 0 0 not-covered not-covered',
    'PRK 63079010 5 0 8 not-covered not-covered',
    'PRK 63079090 7 0 0 not-covered not-covered',
    'PRK 90251100+90251900 0 0 0 16 not-covered',
  ]);
});

test.each([
  ['CHN export WLD TOTAL value 2022-04..2022-08', both],
  ['CHN export WLD HS:6307.90,HS:1101 value 2022-04..2022-06', { partner: false, digits: 6 }],
  ['CHN export WLD HS:63+11 value 2022-04..2022-06', { partner: true, digits: null }],
  ['CHN export WLD TOTAL value 2022-06 @2022-07-31', both],
  ['CHN trade WLD TOTAL value 2022-04..2022-06', { partner: true, digits: 2 }],
])('every part of %s is answered as if it were asked for alone', async (q, by) => {
  const of = lake();
  const found = await parts(q, by, of);
  expect(found.length).toBeGreaterThan(1);
  for (const part of found) {
    const alone = await answer(await of, part.question);
    // A series that is wholly open would be looked for on the other side.
    if (alone.question.reporter === 'CHN') expect(part).toEqual(alone);
  }
});

test('what a later release no longer has is no zero without it, and the earlier one is told', async () => {
  const [gone] = await parts('CHN export PRK HS:11 value 2022-06', { partner: false, digits: 8 });
  expect(gone!.cells[0]).toMatchObject({
    state: 'proven-zero',
    releases: ['again'],
    earlier: [{ value: '2' }],
  });
});

test('many more series than are answered at once all come', async () => {
  const codes = Array.from({ length: 5001 }, (_, i) => String(10_000_000 + i * 7));
  const large = lakeOf([{ id: 'm', scope: world, of: codes.map((c, i) => usd('PRK', c, String(i + 1))) }]);
  const found = await parts('CHN export PRK TOTAL value 2022-05', { partner: false, digits: 8 }, large);
  expect(found.map((a) => a.question.codes[0])).toEqual(codes);
  expect(found.map((a) => a.cells[0]!.value)).toEqual(codes.map((_, i) => String(i + 1)));
});

test('what cannot be taken apart is told as a whole', async () => {
  expect(told(await parts('CHN export PRK HS:0201 value 2022-04..2022-05', goods))).toEqual(['PRK 0201 0 0']);
  expect(told(await parts('CHN export RUS TOTAL value 2021-01', goods))).toEqual(['RUS TOTAL not-covered']);
});
const goods = { partner: false, digits: 8 };

test.each([
  ['CHN export PRK TOTAL value 2022-05', { partner: true, digits: null }, /PRK is one partner/],
  ['CHN export PRK HS:6307.90.10 value 2022-05', { partner: false, digits: 4 }, /finer than HS4/],
])('%s taken apart otherwise is refused', async (q, by, why) => {
  await expect(parts(q, by)).rejects.toThrow(why);
});
