import type { Release } from '../releases/release.ts';
import type { Brief, Section, Sentence } from './brief.ts';
import { coverageChart, goodsChart, panelsChart, totalsChart } from './charts.ts';
import { eventSentences, type Found, foundSentences, happenedSentences } from './findings-told.ts';
import type { Facts } from './gather.ts';
import { countedSentence, goodsSentences, stopSentences, watchedSentences } from './goods-told.ts';
import { isWithin } from './naming.ts';
import { printed, printedChange } from './printed.ts';
import { provenance } from './provenance.ts';
import { revisionSentences } from './revisions.ts';
import { known, type Sight } from './sight.ts';
import { balanceSentence, flowSentences, monthSentence } from './totals.ts';
import { flowWords, when } from './words.ts';

/**
 * The page: headline, totals, watched goods, what stopped, main goods, the other direction, revisions, how this is
 * known. Sections with nothing to say are left out.
 *
 * @param partners of a brief on a whole release: its main partners, the largest first
 * @param releases all that are stored, for what is said of them
 */
export function compose(
  facts: Facts,
  partners: readonly Facts[],
  releases: readonly Release[],
  written: string,
): Brief {
  const { exports, imports, balance, stopped, exported, counted, imported, subject } = facts;
  const isWatched = (s: Sight) => facts.watched.some((w) => isWithin(s.goods!, w.goods!));
  const same = (a: Sight, b: Sight) => a.goods!.label === b.goods!.label;
  const parts = stopped.filter((s) => isWatched(s) && !facts.watched.some((w) => same(w, s)));
  const watched = [...facts.watched, ...parts];
  const others = stopped.filter((s) => !watched.some((w) => same(w, s)));
  const shown = goodsSentences(exported)
    .concat(goodsSentences(imported))
    .map((s) => s.text);
  const isNew = (f: Found) => !foundSentences([f], 1).some((s) => shown.includes(s.text));
  const lead = [
    section(
      name(exports),
      [...flowSentences(exports), ...eventSentences(facts.found.map((f) => f.finding))],
      totalsChart(facts),
    ),
    section(
      'Partners',
      partners.map((p) => monthSentence(p.exports)),
      partners.slice(0, 1).flatMap(totalsChart),
    ),
    section(
      `Watched: ${subject.watched}`,
      [...stopSentences(watched), ...watchedSentences(watched)],
      panelsChart(facts, watched),
    ),
    section('What stopped', stopSentences(others), panelsChart(facts, others)),
    ...partners.map((p) =>
      section(`What stopped: ${name(p.exports)}`, stopSentences(p.stopped), panelsChart(p, p.stopped)),
    ),
    section(
      `Main goods: ${name(exports)}`,
      [...goodsSentences(exported), countedSentence(counted)],
      goodsChart(facts, exported),
    ),
    section(name(imports), [...flowSentences(imports), balanceSentence(balance)], []),
    section(`Main goods: ${name(imports)}`, goodsSentences(imported), goodsChart(facts, imported)),
    section('What else happened', happenedSentences(facts), []),
    section('Against earlier figures', foundSentences(facts.found.filter(isNew), MOST_FOUND), []),
    section('Revised', revisionSentences([exports, imports, ...exported], MOST_REVISED), []),
  ].filter((s) => s.sentences.length > 0);
  const told = lead.flatMap((s) => s.sentences).flatMap((s) => s.answers);
  const basis = section(
    'How this is known',
    provenance(facts, told, releases),
    coverageChart(facts, releases),
  );
  return { title: headline([facts, ...partners]), written, subject, sections: [...lead, basis] };
}

/** Findings told beside what every brief tells. */
const MOST_FOUND = 8;

/** Months whose revision is told; the series has them all. */
const MOST_REVISED = 6;

/** Two sentences or one read as a paragraph, more as a list. */
function section(heading: string, given: readonly (Sentence | null)[], charts: Section['charts']): Section {
  const sentences = given.filter((s) => s !== null);
  return { heading, layout: sentences.length > 3 ? 'list' : 'paragraph', sentences, charts };
}

const name = ({ now }: Sight): string => flowWords(now.question, null);

/**
 * What the scan has on top: a stop, or the change of the total. Without one the change of the total where it is known;
 * else what stopped; else the level; else the goods.
 */
function headline(all: readonly Facts[]): Sentence {
  const first = all.find((f) => known(f.exports.now) || f.found.length > 0) ?? all[0]!;
  const stops = ['closure', 'stopped'].includes(first.found[0]?.finding.kind ?? '');
  const titles = stops ? [stopTitle, changeTitle, otherTitle] : [changeTitle, stopTitle, otherTitle];
  for (const title of titles)
    for (const facts of all) {
      const said = title(facts);
      if (said) return { ...said, text: said.text.replace(/\.$/, '') };
    }
  const { now } = all[0]!.exports;
  return { text: `${flowWords(now.question, null)} in ${when(now)}`, answers: [] };
}

const stopTitle = ({ watched, stopped }: Facts): Sentence | undefined =>
  stopSentences([...watched, ...stopped])[0];

function changeTitle({ exports: { now, before } }: Facts): Sentence | undefined {
  const [cell, base] = [known(now), known(before)];
  const change = cell && base && printedChange(cell, base);
  if (!change) return undefined;
  const what = flowWords(now.question, null);
  return {
    text: `${what} ${change.verb} ${change.text} from ${when(before)} to ${printed(cell)} in ${when(now)}`,
    answers: [now, before],
  };
}

const otherTitle = ({ exports, exported, counted }: Facts): Sentence | undefined =>
  monthSentence(exports) ?? goodsSentences(exported.slice(0, 1))[0] ?? countedSentence(counted) ?? undefined;
