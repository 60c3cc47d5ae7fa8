import type { Release } from '../releases/release.ts';
import type { Brief, Section, Sentence } from './brief.ts';
import { coverageChart, goodsChart, panelsChart, totalsChart } from './charts.ts';
import { eventSentences, type Found, foundSentences, happenedSentences } from './findings-told.ts';
import type { Facts } from './gather.ts';
import {
  countedSentence,
  goodsSentences,
  stillSentences,
  stopSentences,
  watchedSentences,
} from './goods-told.ts';
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
  const { main, other, balance, stopped, mainGoods, counted, otherGoods, subject } = facts;
  const isWatched = (s: Sight) => facts.watched.some((w) => isWithin(s.goods!, w.goods!));
  const same = (a: Sight, b: Sight) => a.goods!.label === b.goods!.label;
  const parts = stopped.filter((s) => isWatched(s) && !facts.watched.some((w) => same(w, s)));
  const watched = [...facts.watched, ...parts];
  const others = stopped.filter((s) => !watched.some((w) => same(w, s)));
  const shown = goodsSentences(mainGoods)
    .concat(goodsSentences(otherGoods))
    .map((s) => s.text);
  const isNew = (f: Found) => !foundSentences([f], 1).some((s) => shown.includes(s.text));
  const lead = [
    section(
      name(main),
      [...flowSentences(main), ...eventSentences(facts.found.map((f) => f.finding))],
      totalsChart(facts),
    ),
    section(
      'Partners',
      partners.map((p) => monthSentence(p.main)),
      partners.slice(0, 1).flatMap(totalsChart),
    ),
    section(
      `Watched: ${subject.watched}`,
      [...stopSentences(watched), ...stillSentences(watched), ...watchedSentences(watched)],
      panelsChart(facts, watched),
    ),
    section(
      'What stopped',
      stopSentences(others),
      panelsChart(
        facts,
        others.filter((s) => !s.already),
      ),
    ),
    section('What has not resumed', stillSentences(others.filter(isPrinted)), []),
    ...partners.map((p) =>
      section(
        `What stopped: ${name(p.main)}`,
        stopSentences(p.stopped),
        panelsChart(
          p,
          p.stopped.filter((s) => !s.already),
        ),
      ),
    ),
    section(
      `Main goods: ${name(main)}`,
      [...goodsSentences(mainGoods), countedSentence(counted)],
      goodsChart(facts, mainGoods),
    ),
    section(name(other), [...flowSentences(other), balanceSentence(balance)], []),
    section(`Main goods: ${name(other)}`, goodsSentences(otherGoods), goodsChart(facts, otherGoods)),
    section('What else happened', happenedSentences(facts), []),
    section('Against earlier figures', foundSentences(facts.found.filter(isNew), MOST_FOUND), []),
    section('Revised', revisionSentences([main, other, ...mainGoods], MOST_REVISED), []),
  ].filter((s) => s.sentences.length > 0);
  const told = lead.flatMap((s) => s.sentences).flatMap((s) => s.answers);
  const basis = section(
    'How this is known',
    provenance(facts, told, releases),
    coverageChart(facts, releases),
  );
  return { title: headline([facts, ...partners]), written, subject, sections: [...lead, basis] };
}

/** A zero that somebody took the trouble to print is told again; a row that stays away is not. */
const isPrinted = ({ now }: Sight): boolean => known(now)?.state === 'published-zero';

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
  const first = all.find((f) => known(f.main.now) || f.found.length > 0) ?? all[0]!;
  const stops = ['closure', 'stopped'].includes(first.found[0]?.finding.kind ?? '');
  const titles = stops ? [stopTitle, changeTitle, otherTitle] : [changeTitle, stopTitle, otherTitle];
  for (const title of titles)
    for (const facts of all) {
      const said = title(facts);
      if (said) return { ...said, text: said.text.replace(/\.$/, '') };
    }
  const { now } = all[0]!.main;
  return { text: `${flowWords(now.question, null)} in ${when(now)}`, answers: [] };
}

const stopTitle = ({ watched, stopped }: Facts): Sentence | undefined =>
  stopSentences([...watched, ...stopped])[0];

function changeTitle({ main: { now, before } }: Facts): Sentence | undefined {
  const [cell, base] = [known(now), known(before)];
  const change = cell && base && printedChange(cell, base);
  if (!change) return undefined;
  const what = flowWords(now.question, null);
  return {
    text: `${what} ${change.verb} ${change.text} from ${when(before)} to ${printed(cell)} in ${when(now)}`,
    answers: [now, before],
  };
}

const otherTitle = ({ main, mainGoods, counted }: Facts): Sentence | undefined =>
  monthSentence(main) ?? goodsSentences(mainGoods.slice(0, 1))[0] ?? countedSentence(counted) ?? undefined;
