import { areaName } from '../../records/areas.ts';
import type { TradeSeries } from '../claim.ts';
import type { Party } from './areas.ts';
import type { Flow } from './flows.ts';
import { framed, sides } from './frames.ts';
import { allGoods, goodsBehind, lastGoods, listed, unknownGoods } from './goods.ts';
import { isOther } from './other.ts';
import { dealtFrom } from './respectively.ts';
import { type EasternSentence, inside } from './sentence.ts';
import type { Frame, Story } from './story.ts';
import { flowFor } from './which-flow.ts';

/**
 * What trade a figure is of: the flow, goods and countries between it and the figure before it, and for all they leave
 * out what was spoken of. Without a figure (`k` null) the sentence only moves what is spoken of.
 */
export function tradeOf(
  sentence: EasternSentence,
  k: number | null,
  story: Story,
): { series: TradeSeries; unit: string | null; assumptions: string[] } | null {
  const { figures, text } = sentence;
  const one = k === null ? null : figures[k]!;
  const from = k === null || k === 0 ? 0 : figures[k - 1]!.end;
  const to = one?.start ?? text.length;
  const flow = flowFor(sentence, from, to, k, story);
  const spoken = [...inside(sentence.flows, from, to), ...inside(sentence.goods, from, to)];
  const lastTrade = Math.max(-1, ...spoken.map((s) => s.end - from));
  if (isOther(text.slice(from, to), sentence.language, lastTrade)) story.aside = true;
  else if (spoken.length > 0 || flow) story.aside = false;
  // "200万美元援助", "3천만 달러 투자"
  const given = one !== null && isOther(text.slice(one.end, one.end + 5), sentence.language, -1);
  if ((story.aside || given) && k !== null) return null;
  // "未从中国进口", "중국에서 … 들여왔다": a flow behind the figure has its countries before it.
  const near = inside(sentence.parties, from, flow ? Math.max(to, flow.start) : to);
  const own = near.find(
    (p) =>
      p.end <= to &&
      (/^\s?[(（][-+−]?$/.test(text.slice(p.end, to)) ||
        (!flow && isListed(p, text.slice(p.end, to), story))),
  );
  const parties = own ? [own] : near;
  if (flow && sentence.parties.length === 0 && inside(sentence.flows, 0, flow.start).length === 0)
    story.frame = { ...story.frame, reporter: story.main.reporter, partner: story.main.partner };
  const earlier = story.frame;
  if (one?.figure.kind === 'share' && !flow && isSharer(sentence, parties, earlier))
    // "필리핀이 45.6%를 차지했다": whose share it is stands on the other side.
    story.frame = { ...earlier, partner: parties[0]!.codes[0]! };
  else if (own && !flow && isListed(own, text.slice(own.end, to), story))
    story.frame = { ...earlier, partner: own.codes[0]! };
  else if (flow || parties.length > 0) story.frame = framed(story, sentence, flow, parties, from);
  if (one && flow && staysWith(k!, flow, earlier)) story.frame = { ...story.frame, goods: earlier.goods };
  const goods = one ? goodsFor(sentence, k!, from, to, flow, story) : listed(lastGoods(sentence, from, to));
  if (goods) story.frame = { ...story.frame, goods };
  if (story.frame.goods !== 'TOTAL') story.goods = story.frame.goods;
  const { reporter, partner } = sides(story);
  if (!one || story.frame.flow === null) return null;
  const settled: Frame = { ...story.frame, reporter, partner };
  story.byFlow.set(settled.flow!, settled);
  if (story.main.reporter === null) story.main = settled;
  story.opened ??= settled;
  if (!isTraded(one.figure, settled, story)) return null;
  story.domain = 'trade';
  const unit = unitOf(one.figure, settled.goods, story);
  return {
    series: {
      reporter: reporter ?? '?',
      flow: settled.flow!,
      partner: partner ?? 'WLD',
      goods: settled.goods,
      codes: settled.goods === 'TOTAL' && !story.services ? ['TOTAL'] : [],
    },
    unit,
    assumptions: notes(sentence, parties, settled, from === 0, story),
  };
}

/** "베트남 1천200만 달러, 인도 230만 달러", "越南1200万美元": a country right before its figure is one of a list of partners. */
const isListed = (p: Party, between: string, { frame }: Story): boolean =>
  p.role === 'subject' && /^\s?$/.test(between) && frame.reporter !== null && frame.reporter !== p.codes[0];

/** A country that stands alone with its share, and not with the whole ("占我国外贸总值的"). */
const isSharer = (
  { flows, figures }: EasternSentence,
  parties: readonly Party[],
  { reporter }: Frame,
): boolean =>
  parties.length === 1 &&
  parties[0]!.role === 'subject' &&
  parties[0]!.codes[0] !== reporter &&
  !flows.some((f) => f.whole && f.start >= parties[0]!.end && figures.some((one) => one.start >= f.end));

/**
 * "쌀 수출량은 408만t, 수출액은 20억 달러", "지난해 연간 수출액의 66%", "其中对华出口占25%": one sentence speaks of the same goods
 * until it names others or a total.
 */
const staysWith = (k: number, flow: Flow, earlier: Frame): boolean =>
  k > 0 && earlier.goods !== 'TOTAL' && earlier.flow === flow.flow && !flow.total;

function goodsFor(
  sentence: EasternSentence,
  k: number,
  from: number,
  to: number,
  flow: Flow | null,
  story: Story,
): string | null {
  const one = sentence.figures[k]!;
  if (one.figure.kind === 'zero') {
    const clause = /[，。；]/.exec(sentence.text.slice(one.end))?.index ?? sentence.text.length;
    const denied =
      sentence.language === 'zh' ? allGoods(sentence, to, one.end + clause) : allGoods(sentence, from, to);
    if (denied.length > 0) return listed(denied);
  }
  const behind = goodsBehind(sentence, one);
  if (behind) return behind.label;
  const dealt = dealtFrom(sentence, k, sentence.goods);
  if (dealt) {
    story.dealt = true;
    return dealt.label;
  }
  // "占对朝食品出口的四成": goods of the whole are not those of its part.
  if (inside(sentence.flows, from, to).some((f) => f.whole)) return null;
  const before = lastGoods(sentence, from, to);
  if (before.length > 0 && !(flow?.total && before.at(-1)!.end < flow.start - 8)) return listed(before);
  if (one.figure.kind === 'rank' || one.figure.kind === 'share' || one.figure.kind === 'multiple')
    return null;
  const gapless = flow === null || !/^(?:총|총액|额|总)/.test(sentence.text.slice(flow.end, flow.end + 1));
  const words =
    gapless && story.frame.flow !== 'balance' && one.figure.kind === 'level'
      ? unknownGoods(sentence, from, one)
      : null;
  if (words) return words;
  // Tonnes and prices are of some goods: those spoken of last.
  return isOfGoods(one.figure) ? story.goods : null;
}

/** A weight, a count or a price, which no total is told in. */
const isOfGoods = ({ unit, kind }: { unit: string | null; kind: string }): boolean =>
  kind === 'ratio' || (unit !== null && !/^(?:[A-Z]{3}|%|pp|x|bp)$/.test(unit));

/** Money and shares are of trade where trade is spoken of; counts only where goods are. */
function isTraded(
  { unit, kind }: { unit: string | null; kind: string },
  frame: Frame,
  story: Story,
): boolean {
  if (unit === 'person' || unit === 'case') return false;
  if (kind === 'rank' || kind === 'zero') return true;
  if (unit === null) return frame.goods !== 'TOTAL' && story.counted !== null;
  if (/^(?:[A-Z]{3}|%|pp|x|bp)$/.test(unit)) return true;
  return frame.goods !== 'TOTAL';
}

function unitOf(
  { unit, kind }: { unit: string | null; kind: string },
  goods: string,
  story: Story,
): string | null {
  if (kind === 'zero' && unit === null) return goods === 'TOTAL' ? null : 'item';
  if (unit === null && kind === 'level' && goods !== 'TOTAL') return story.counted;
  if (unit !== null && !/^(?:[A-Z]{3}|%|pp|x|bp)$/.test(unit)) story.counted = unit;
  return unit;
}

function notes(
  sentence: EasternSentence,
  parties: readonly Party[],
  { reporter, partner, goods }: Frame,
  opens: boolean,
  story: Story,
): string[] {
  const out: string[] = [];
  if (story.services && goods === 'TOTAL')
    out.push('The total may be of goods and services, which customs statistics do not hold together.');
  const named = sentence.parties.flatMap((p) => p.codes);
  if (reporter && !named.includes(reporter)) {
    const why =
      story.frame.reporter === reporter
        ? 'which was spoken of before'
        : story.publisher === reporter
          ? 'whose office is quoted'
          : 'by the language of the article';
    out.push(`No country stands by it: read as ${areaName(reporter)}'s, ${why}.`);
  }
  if (partner === 'WLD' && parties.length === 0 && opens)
    out.push('No partner is named: read as trade with the world.');
  if (goods !== 'TOTAL' && inside(sentence.goods, 0, sentence.text.length).length === 0)
    out.push(`The goods are those spoken of before: ${goods}.`);
  return out;
}
