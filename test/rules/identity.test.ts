import { expect, test } from 'vitest';
import { identityOf } from '../../src/rules/identity.ts';
import { level } from './claims.ts';

test('money whose unit another figure lent is the same as nothing', () => {
  const plain = { ...level('$186.5', 'CHN export PER', '2022-05'), text: '186.5' };
  expect(identityOf(plain)).toBeNull();
  expect(identityOf({ ...plain, text: '186.5 billion' })).toMatchObject({ route: 'CHN>PER', goods: 'TOTAL' });
});
