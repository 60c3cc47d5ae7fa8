import type { Release } from '../releases/release.ts';
import type { Brief, Section, Sentence } from './brief.ts';
import { coverageChart, goodsChart, panelsChart, totalsChart } from './charts.ts';
import type { Facts } from './gather.ts';
import { goodsSentences, stopSentences, watchedSentences } from './goods-told.ts';
import { printed, printedChange } from './printed.ts';
import { provenance } from './provenance.ts';
import { revisionSentences } from './revisions.ts';
import { known } from './sight.ts';
import { balanceSentence, flowSentences } from './totals.ts';
import { flowWords, when } from './words.ts';

/**
 * The page: headline, totals, what stopped, main goods, watched goods, revisions, how this is known. Sections with
 * nothing to say are left out.
 *
 * @param releases all of the two countries, for the calendar of what is stored
 */
export function compose(facts: Facts, releases: readonly Release[], written: string): Brief {
  const { exports, imports, balance, stopped, watched, exported, imported, subject } = facts;
  const list = (
    heading: string,
    sentences: readonly (Sentence | null)[],
    charts: Section['charts'] = [],
  ): Section => ({
    ...{
      heading,
      layout: sentences.length > 1 ? 'list' : 'paragraph',
      sentences: sentences.filter((s) => s !== null),
      charts,
    },
  });
  const paragraph = (...given: Parameters<typeof list>): Section => ({
    ...list(...given),
    layout: 'paragraph',
  });
  const others = stopped.filter((s) => !watched.some((w) => w.goods!.label === s.goods!.label));
  const lead: Section[] = [
    paragraph('Totals', [...flowSentences(exports)], totalsChart(facts)),
    paragraph('The other direction', [...flowSentences(imports), balanceSentence(balance)]),
    paragraph(
      subject.watched ? `Watched: ${subject.watched}` : 'Watched goods',
      [...stopSentences(watched), ...watchedSentences(watched)],
      panelsChart(facts, watched),
    ),
    paragraph('What stopped', stopSentences(others), panelsChart(facts, others)),
    list('Main goods exported', goodsSentences(exported), goodsChart(facts, exported)),
    list('Main goods imported', goodsSentences(imported), goodsChart(facts, imported)),
    list('Revised since', revisionSentences([exports, imports, ...exported], 6)),
  ];
  const told = lead.flatMap((s) => s.sentences).flatMap((s) => s.answers);
  const basis = list('How this is known', provenance(facts, told, releases), coverageChart(facts, releases));
  const sections = [...lead, basis].filter((s) => s.sentences.length > 0);
  return { title: headline(facts), written, subject, sections };
}

/** The change of the total where it is known; else what stopped; else the level; else that nothing is known. */
function headline({ exports, stopped, watched, exported }: Facts): Sentence {
  const { now, before } = exports;
  const [cell, base] = [known(now), known(before)];
  const change = cell && base && printedChange(cell, base);
  const what = flowWords(now.question, null);
  if (change)
    return {
      text: `${what} ${change.verb} ${change.text} from ${when(before)} to ${printed(cell)} in ${when(now)}`,
      answers: [now, before],
    };
  const stop = stopSentences([...watched, ...stopped])[0];
  if (stop) return { ...stop, text: stop.text.replace(/\.$/, '') };
  if (cell) return { text: `${what} were ${printed(cell)} in ${when(now)}`, answers: [now] };
  const first = exported[0];
  const goods = first?.goods?.word ? goodsSentences([first])[0] : undefined;
  return goods
    ? { ...goods, text: goods.text.replace(/\.$/, '') }
    : { text: `${what}, ${when(now)}`, answers: [] };
}
