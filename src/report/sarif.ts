import { rules } from '../rules/rules.ts';
import type { Verdict, VerdictWord } from '../verdicts/verdict.ts';
import type { Checked } from './checked.ts';
import { placeOf } from './place.ts';
import { offerSentence, verdictSentence } from './verdict-words.ts';

/** What a verdict is to tools that show the results of a check. Only a failure may have a level (SARIF 2.1.0, 3.27.10). */
const kinds: Record<VerdictWord, 'fail' | 'review' | 'open' | 'pass'> = {
  contradicted: 'fail',
  inconsistent: 'fail',
  ambiguous: 'review',
  implausible: 'review',
  unchecked: 'open',
  match: 'pass',
};

const abouts: Record<string, string> = {
  contradicted: 'a release covers the figure and says something else',
  implausible: 'a count is far beyond anything known of its kind',
  ambiguous: 'the figure fits another reading than the one taken',
  unchecked: 'nothing that is stored, and nothing in the article, settles the figure',
  match: 'the data, or figures quoted in print, allow what the digits state',
};

const driver = {
  name: 'tallyman',
  rules: [...rules, ...Object.entries(abouts).map(([name, about]) => ({ name, about }))].map((rule) => ({
    id: rule.name,
    shortDescription: { text: rule.about },
  })),
};

/**
 * The document of `check --format sarif` (SARIF 2.1.0), in the pieces in which it is printed: a run for each article,
 * a result for each figure, and the figures it was held against as related places.
 */
export const sarifReport = {
  head: '{ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [',
  article: (one: Checked, nth: number): string =>
    `${nth > 0 ? ',' : ''}\n${JSON.stringify(runOf(one), null, 1)}`,
  tail: '\n] }\n',
};

function runOf({ article, verdicts }: Checked) {
  const uri = /^https?:/.test(article.path) ? article.path : encodeURI(article.path.replaceAll('\\', '/'));
  const location = ({ claim }: Verdict) => {
    const { start, end, line, column } = placeOf(article, claim.start, claim.end);
    return {
      physicalLocation: {
        artifactLocation: { uri },
        region: { startLine: line, startColumn: column, charOffset: start, charLength: end - start },
      },
    };
  };
  const result = (v: Verdict) => ({
    ruleId: ruleOf(v),
    kind: kinds[v.verdict],
    level: kinds[v.verdict] === 'fail' ? 'error' : 'none',
    message: { text: [verdictSentence(v, verdicts), ...v.offers.map((o) => offerSentence(v, o))].join('\n') },
    locations: [location(v)],
    relatedLocations: (v.alarm?.against ?? []).map((i) => ({
      ...location(verdicts[i]!),
      message: { text: verdicts[i]!.claim.text },
    })),
  });
  return { tool: { driver }, columnKind: 'utf16CodeUnits', results: verdicts.map(result) };
}

/** The rule that fired where it is what the verdict says, else the verdict itself. */
const ruleOf = ({ verdict, alarm }: Verdict): string =>
  alarm && (verdict === 'inconsistent' || verdict === 'ambiguous') ? alarm.rule : verdict;
