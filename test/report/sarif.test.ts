import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command as check } from '../../src/commands/check.ts';
import { freshHome, runCommand } from '../effects.ts';

test('every figure is a result at its place, and only what is wrong fails', async () => {
  const home = freshHome();
  const file = (name: string, text: string) => {
    fs.writeFileSync(path.join(home, name), text);
    return path.join(home, name);
  };
  const wrong =
    "China's exports to North Korea rose 80 percent to $15 million in May from $10 million in April.";
  const files = [
    file('a b.md', `---\ndate: 2022-06-20\n---\n\n${wrong}\n`),
    file('none.txt', 'Nothing was told.'),
  ];
  const { out, code } = await runCommand(check, [...files, '--format', 'sarif'], { home });
  expect(code).toBe(1);
  const { version, runs } = JSON.parse(out);
  expect([version, runs.length, runs[1].results]).toEqual(['2.1.0', 2, []]);
  const [{ tool, results }] = runs;
  const ids = tool.driver.rules.map((r: { id: string }) => r.id);
  expect(results.every((r: { ruleId: string }) => ids.includes(r.ruleId))).toBe(true);
  const failed = results.filter((r: { kind: string }) => r.kind === 'fail');
  expect(failed).toHaveLength(1);
  expect(failed[0]).toMatchObject({ ruleId: 'change-mismatch', level: 'error' });
  const { artifactLocation, region } = failed[0].locations[0].physicalLocation;
  expect(artifactLocation.uri).toMatch(/a%20b\.md$/);
  const source = fs.readFileSync(files[0]!, 'utf8');
  expect(source.slice(region.charOffset, region.charOffset + region.charLength)).toBe('80 percent');
  expect(source.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1)).toMatch(/^80 percent/);
  expect(failed[0].relatedLocations.map((l: { message: { text: string } }) => l.message.text).sort()).toEqual(
    ['$10 million', '$15 million'],
  );
  expect(
    results.filter((r: { kind: string; level: string }) => r.kind !== 'fail' && r.level !== 'none'),
  ).toEqual([]);
});
