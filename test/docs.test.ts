import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/article/read-article.ts';
import { readClaims } from '../src/claims/read-claims.ts';
import type { Command } from '../src/commands/effects.ts';
import { command as explain } from '../src/commands/explain.ts';
import { readFigures } from '../src/figures/read-figures.ts';
import { checkArticle } from '../src/rules/check-article.ts';
import { rules } from '../src/rules/rules.ts';
import { runCommand } from './effects.ts';

const root = new URL('../', import.meta.url);
const text = (path: string): string => fs.readFileSync(new URL(path, root), 'utf8');
const names = (folder: string, end: string): string[] =>
  fs
    .readdirSync(new URL(folder, root))
    .filter((f) => f.endsWith(end))
    .map((f) => f.slice(0, -end.length))
    .sort();

describe('every rule has its page and every page its rule', () => {
  test('the same names', () => {
    expect(names('docs/rules/', '.md')).toEqual(rules.map((rule) => rule.name).sort());
  });

  test('the pages travel with the package', () => {
    expect(JSON.parse(text('package.json')).files).toContain('docs/rules');
  });

  test.each(rules.map((rule) => rule.name))('%s', (name) => {
    const page = text(`docs/rules/${name}.md`);
    const { about } = rules.find((rule) => rule.name === name)!;
    const [title, line] = page.split('\n\n');
    expect(title).toBe(`# ${name}`);
    expect(line).toBe(`${about[0]!.toUpperCase()}${about.slice(1)}.`);
    expect(page.match(/^## .*$/gm)).toEqual(
      ['What it does', 'Why', 'Example', 'Rounding', 'What to do'].map((section) => `## ${section}`),
    );
    for (const [, target] of page.matchAll(/\]\((.+?)\.md\)/g))
      expect(rules.map((rule) => rule.name)).toContain(target);
  });
});

/** The quoted passages of a page with what stands before them: "Fires …", "Asks …", "Does not …". */
function examples(name: string): [string, string, string][] {
  const section = text(`docs/rules/${name}.md`).split('## Example\n')[1]!.split('\n## ')[0]!;
  return [...section.matchAll(/^(Fires|Asks|Does not)\b[^\n]*\n(?:[^\n>]+\n)*\n> ([^\n]+)/gm)].map(
    ([, word, passage]) => [name, word!, passage!],
  );
}

describe('every example does what its page says', () => {
  test.each(rules.flatMap((rule) => examples(rule.name)))('%s: %s', async (name, word, passage) => {
    const article = await readArticle('example.txt', Buffer.from(passage));
    const { alarms } = checkArticle(readClaims(article, readFigures(article)));
    const found = alarms.map((alarm) => `${alarm.severity} ${alarm.rule}`);
    expect(found).toEqual(word === 'Does not' ? [] : [`${word === 'Asks' ? 'query' : 'error'} ${name}`]);
  });

  test.each(rules.map((rule) => rule.name))('%s has one that fires and one that does not', (name) => {
    const kinds = examples(name).map(([, word]) => word);
    expect(kinds.filter((word) => word !== 'Does not').length).toBeGreaterThan(0);
    expect(kinds).toContain('Does not');
  });
});

describe('every option of a command stands in its --help, and nothing else does', () => {
  const everywhere = ['home', 'help', 'debug'];
  const files = names('src/commands/', '.ts').filter((name) =>
    text(`src/commands/${name}.ts`).includes('export const command: Command'),
  );
  test.each(files)('%s', async (name) => {
    const { command } = (await import(`../src/commands/${name}.ts`)) as { command: Command };
    expect(command.help).toMatch(new RegExp(`^tallyman ${name}: `));
    const told = [...command.help.matchAll(/--([a-z][a-z-]*)/g)].map((m) => m[1]!);
    for (const option of Object.keys(command.options)) expect(told).toContain(option);
    for (const option of told) expect([...Object.keys(command.options), ...everywhere]).toContain(option);
  });
});

describe('tallyman explain', () => {
  test('prints the page of a rule', async () => {
    const ran = await runCommand(explain, ['part-exceeds-whole'], { home: '' });
    expect(ran).toMatchObject({ code: 0, out: text('docs/rules/part-exceeds-whole.md') });
  });
  test('lists all rules and the verdict with a page without one', async () => {
    const { out } = await runCommand(explain, [], { home: '' });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual([...rules.map((rule) => rule.name), 'implausible'].sort());
  });
  test.each([[['no-such-rule']], [['../layout']], [['sum-mismatch', 'share-mismatch']]])(
    '%j is refused',
    async (argv) => {
      await expect(runCommand(explain, argv, { home: '' })).rejects.toThrow(/rule/);
    },
  );
});
