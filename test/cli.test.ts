import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { selfOf } from './effects.ts';

test.each(['constructor', '__proto__', 'toString', 'chekc'])('%s is no command', (name) => {
  const [node, ...args] = selfOf();
  const ran = spawnSync(node, [...args, name], { encoding: 'utf8' });
  expect(ran.status).toBe(2);
  expect(ran.stderr).toBe(`tallyman: there is no command "${name}": tallyman --help lists them\n`);
});
