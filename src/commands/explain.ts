import fs from 'node:fs/promises';
import { Refusal } from '../records/refusal.ts';
import { rules } from '../rules/rules.ts';
import type { Command } from './effects.ts';

/** The pages travel with the package, beside `dist` as beside `src`. */
const pages = new URL('../../docs/rules/', import.meta.url);

/** A verdict with a page of its own: it comes from comparisons, not from a rule. */
const verdicts: Record<string, { about: string; page: URL }> = {
  implausible: {
    about: 'a count is far beyond anything known of its kind',
    page: new URL('../../docs/plausibility.md', import.meta.url),
  },
};

export const command: Command = {
  help: `tallyman explain: what a rule looks for, why, and what to do when it fires

usage: tallyman explain [RULE]

RULE is a name as it stands in a report, such as part-exceeds-whole, or the verdict implausible; without one all are
listed.
`,
  options: {},
  async run({ positionals }, effects) {
    const [name, more] = positionals;
    if (more !== undefined) throw new Refusal(`explain takes one rule, not also "${more}"`);
    if (name === undefined) {
      effects.out(overview());
      return 0;
    }
    if (Object.hasOwn(verdicts, name)) {
      effects.out(await fs.readFile(verdicts[name]!.page, 'utf8'));
      return 0;
    }
    if (!rules.some((rule) => rule.name === name))
      throw new Refusal(`there is no rule "${name}": tallyman explain lists them`);
    effects.out(await fs.readFile(new URL(`${name}.md`, pages), 'utf8'));
    return 0;
  },
};

function overview(): string {
  const all = [...rules, ...Object.entries(verdicts).map(([name, { about }]) => ({ name, about }))];
  const sorted = all.sort((a, b) => (a.name < b.name ? -1 : 1));
  const width = Math.max(...sorted.map((rule) => rule.name.length));
  return sorted.map((rule) => `${rule.name.padEnd(width)}  ${rule.about}\n`).join('');
}
