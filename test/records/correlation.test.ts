import { describe, expect, test } from 'vitest';
import { inEdition } from '../../src/records/correlation.ts';
import { allGoods } from '../../src/records/goods.ts';
import { shared, sharedRows } from '../shared.ts';

describe('codes of an earlier edition', () => {
  test.each([
    ['vaccines', ['300241'], 'HS2017', ['300220'], true],
    ['smartphones are part of what 8517.12 held', ['851713'], 'HS2017', ['851712'], false],
    ['all mobile phones are all of it', ['851713', '851714'], 'HS2017', ['851712'], true],
    ['all rubber gloves', ['401512', '401519'], 'HS2017', ['401511', '401519'], true],
    ['drones came from aircraft and cameras', ['8806'], 'HS2017', null, false],
    [
      'aircraft parts had their own heading',
      ['8807'],
      'HS2017',
      ['880310', '880320', '880330', '880390'],
      true,
    ],
    ['wheat flour never moved', ['1101'], 'HS2012', ['1101'], true],
    ['a chapter is a chapter', ['85'], 'HS2017', ['85'], true],
    ['nobody looked before 2012', ['1101'], 'HS2007', ['1101'], false],
    ['electric cars had no code before 2017', ['870380'], 'HS2012', ['870390'], false],
    ['display modules came from too many', ['8524'], 'HS2017', [], false],
  ] as const)('%s', (_, codes, edition, before, exact) => {
    const found = inEdition(codes, edition);
    if (before) expect(found.codes).toEqual(before);
    expect(found.exact).toBe(exact);
  });
});

/** A code that a little of very many others went to (waste, clinical trial kits) says nothing about each of them. */
const MANY = 30;

describe.skipIf(shared('reference/hs2022-to-hs2017.csv') === null)('against the UN correlation', () => {
  const table = (file: string, later: string, earlier: string) => {
    const before = new Map<string, Set<string>>();
    for (const row of sharedRows(`reference/${file}`)) {
      // The file of 2012 says "ex" for a part of a code and puts the code one column on.
      const [a, b] = [row[later]!, row[earlier] === 'ex' ? row.relationship! : row[earlier]!];
      before.set(a, (before.get(a) ?? new Set()).add(b));
    }
    const after = new Map<string, Set<string>>();
    for (const [a, those] of before)
      if (those.size <= MANY) for (const b of those) after.set(b, (after.get(b) ?? new Set()).add(a));
    return { before, after };
  };
  const { before, after } = table('hs2022-to-hs2017.csv', 'hs2022', 'hs2017');
  const next = table('hs2017-to-hs2012.csv', 'hs2017', 'hs2012');
  const sixDigits = allGoods().filter((g) => g.codes.length > 0 && g.codes.every((c) => c.length === 6));

  test('six-digit codes go to exactly the codes the table names', () => {
    for (const { id, codes } of sixDigits) {
      const expected = new Set(codes.flatMap((c) => [...before.get(c)!]));
      const found = inEdition(codes, 'HS2017');
      expect(found.codes, id).toEqual([...expected].sort());
      const whole = [...expected].every((c) => [...(after.get(c) ?? [])].every((n) => codes.includes(n)));
      expect(found.exact, id).toBe(whole);
    }
  });

  test('and on to 2012', () => {
    for (const { id, codes } of sixDigits) {
      const in2017 = codes.flatMap((c) => [...before.get(c)!]);
      const named = (c: string) => [...next.before.get(c)!].filter((_, __, all) => all.length <= MANY);
      const kept = (c: string) =>
        next.before.get(c)!.size > MANY && next.before.get(c)!.has(c) ? [c] : named(c);
      const expected = new Set(in2017.flatMap(kept));
      expect(inEdition(codes, 'HS2012').codes, id).toEqual([...expected].sort());
    }
  });

  test('headings and chapters that stay existed before', () => {
    const old = [...after.keys()];
    for (const { id, codes } of allGoods())
      for (const code of inEdition(codes, 'HS2017').codes)
        expect(
          old.some((c) => c.startsWith(code)),
          `${id} ${code}`,
        ).toBe(true);
  });
});
