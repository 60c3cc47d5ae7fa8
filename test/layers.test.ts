import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * A file imports only from its own folder or from the folders named here (docs/layout.md). The two paths
 * meet in one place only: verdicts ask the series.
 */
const store = ['records'];
const everything = [
  ...store,
  ...['releases', 'sources', 'lake', 'series', 'findings', 'charts', 'brief'],
  'news',
  ...['article', 'figures', 'claims', 'rules', 'plausibility', 'verdicts', 'report'],
];
const may: Record<string, string[]> = {
  records: [],
  releases: ['records'],
  sources: ['records', 'releases'],
  lake: ['records', 'releases', 'sources'],
  series: [...store, 'releases', 'lake'],
  findings: [...store, 'releases', 'series'],
  charts: [...store, 'releases', 'series', 'findings'],
  brief: [...store, 'releases', 'lake', 'series', 'findings', 'charts'],
  news: [...store, 'releases', 'lake', 'series', 'findings', 'charts', 'brief'],
  article: store,
  figures: [...store, 'article'],
  claims: [...store, 'article', 'figures', 'series'],
  rules: [...store, 'figures', 'claims'],
  plausibility: store,
  verdicts: [...store, 'article', 'figures', 'claims', 'rules', 'plausibility', 'series', 'lake'],
  report: [
    ...[...store, 'releases', 'article', 'figures', 'claims', 'rules', 'plausibility', 'verdicts'],
    ...['series', 'findings'],
  ],
  sites: store,
  watch: everything,
  desk: [...everything, 'watch'],
  commands: [...everything, 'sites', 'watch', 'desk'],
  cli: ['commands', 'records'],
};
/** Engines stay behind one door. */
const only: Record<string, string> = {
  '@duckdb/node-api': 'lake',
  libsql: 'lake',
  geotiff: 'sites',
  proj4: 'sites',
};

const root = new URL('../src/', import.meta.url).pathname;
const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));

function imports(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map((m) => m[1]!);
}

describe('every file imports only what its place on the path allows', () => {
  test('the test sees the tree', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(imports('cli/main.ts')).toContain('../commands/effects.ts');
  });

  test.each(files)('%s', (file) => {
    const folder = file.split(path.sep)[0]!;
    expect(may, `folder ${folder} has no place on the path`).toHaveProperty(folder);
    for (const target of imports(file)) {
      if (!target.startsWith('.')) {
        const owner = only[target];
        if (owner) expect(folder, `${target} is used in ${owner}/ only`).toBe(owner);
        continue;
      }
      expect(target, 'relative imports name the file').toMatch(/\.ts$/);
      const to = path.relative(root, path.resolve(root, path.dirname(file), target)).split(path.sep)[0]!;
      if (to !== folder) expect(may[folder], `${file} imports ${target}`).toContain(to);
    }
  });

  test('no barrels and no utils', () => {
    expect(files.filter((f) => /(^|\/)(index|utils?|helpers?|common|misc)(\.ts|\/)/.test(f))).toEqual([]);
  });
});
