import { areaName } from '../../records/areas.ts';
import type { TradeSeries } from '../claim.ts';
import type { Party } from './areas.ts';
import type { Flow } from './flows.ts';
import { allGoods, goodsBehind, lastGoods, listed, unknownGoods } from './goods.ts';
import { isOther } from './other.ts';
import { dealtFrom } from './respectively.ts';
import { type EasternSentence, inside } from './sentence.ts';
import type { Frame, Story } from './story.ts';

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
  if (one && flow && staysWith(sentence, k!, flow, earlier))
    story.frame = { ...story.frame, goods: earlier.goods };
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

/** The last flow before the figure; Korean puts its verb behind: the next one, where the sentence has none before. */
function flowFor(
  sentence: EasternSentence,
  from: number,
  to: number,
  k: number | null,
  { language, frame }: Story,
): Flow | null {
  const dealt =
    k === null
      ? null
      : dealtFrom(
          sentence,
          k,
          sentence.flows.filter((f) => !f.whole),
        );
  if (dealt) return dealt;
  const called = k === null ? undefined : calledBehind(sentence, k);
  if (called) return called;
  const here = inside(sentence.flows, from, to).filter((f) => !f.whole);
  if (here.length > 0) return here.at(-1)!;
  const kind = k === null ? null : sentence.figures[k]!.figure.kind;
  const zero = kind === 'zero';
  if (kind === 'rank') {
    const next = inside(sentence.flows, to, to + 14)[0];
    if (next) return next;
  }
  const first = k === null || inside(sentence.flows, 0, to).length === 0;
  if (!(zero || (first && (language === 'ko' || frame.flow === null)))) return null;
  return inside(sentence.flows, to, zero ? to + 40 : sentence.text.length).find((f) => !f.whole) ?? null;
}

/** "46억 달러의 무역수지 적자", "5억 달러 흑자", "71亿美元的逆差": the word right behind says what the figure is. */
function calledBehind({ flows, text, figures }: EasternSentence, k: number): Flow | undefined {
  const { end, figure } = figures[k]!;
  const next = flows.find((f) => f.start >= end);
  if (!next || next.start - end > 4 || figure.kind !== 'level') return undefined;
  const between = text.slice(end, next.start);
  return /^(?:的|의|어치의)\s?$/.test(between) || (next.flow === 'balance' && /^\s?$/.test(between))
    ? next
    : undefined;
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

/** "쌀 수출량은 408만t, 수출액은 20억 달러": weight and value of one thing in one sentence. */
function staysWith({ figures }: EasternSentence, k: number, flow: Flow, earlier: Frame): boolean {
  const before = figures[k - 1]?.figure;
  const last = before?.kind === 'level' ? before : figures[k - 2]?.figure;
  const now = figures[k]!.figure;
  if (earlier.goods === 'TOTAL' || earlier.flow !== flow.flow || flow.total || !last || last.kind !== 'level')
    return false;
  return now.kind === 'level' && isMoney(last.unit) !== isMoney(now.unit);
}

const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

function framed(
  story: Story,
  sentence: EasternSentence,
  flow: Flow | null,
  parties: readonly Party[],
  from: number,
): Frame {
  const before = story.frame;
  const way = flow?.flow ?? before.flow;
  const pair = parties.findLast((p) => p.role === 'pair');
  if (pair) return { reporter: turned(pair, story), partner: other(pair, story), flow: way, goods: 'TOTAL' };
  const isBeside = (p: Party) =>
    p.role === 'subject' && before.reporter !== null && BRACKET.test(sentence.text.slice(p.end, p.end + 3));
  const facing = parties.findLast((p) => p.role !== 'subject' || isBeside(p));
  const subject = parties.findLast((p) => p.role === 'subject' && !isBeside(p));
  const said = { reporter: subject?.codes[0] ?? null, partner: facing?.codes[0] ?? null };
  if (flow?.partnership) return partnership(story, sentence, flow, parties);
  // "북한산 수입": what comes from somewhere is an import of the other side.
  const kept = flow && parties.length === 0 ? lastOf(story, flow.flow) : before;
  let reporter = said.reporter ?? (said.partner ? kept.reporter : kept.reporter);
  // "中国进口量为30万吨" behind what others bought of the same goods: from whom they did.
  const same = flow?.flow === before.flow && before.goods !== 'TOTAL' && sentence.goods.length === 0;
  let partner =
    said.partner ?? (said.reporter && from === 0 && !same ? mainPartner(story, said.reporter) : kept.partner);
  if (reporter !== null && reporter !== '?' && reporter === partner) {
    // Nobody trades with itself: the side that is only remembered was the other one.
    if (said.partner && !said.reporter) reporter = otherSide(story, said.partner);
    else partner = otherSide(story, reporter);
  }
  return { reporter, partner, flow: way, goods: flow ? 'TOTAL' : before.goods };
}

/** "미국(14.6%), 중국(-2.5%)", "越南（25.8%）": countries of a list are those that somebody trades with. */
const BRACKET = /^\s?[(（][-+−\d]/;

/** "北中" and "中朝" are one pair: the side whose office is quoted, or that the story tells of, is the reporter. */
const turned = (pair: Party, story: Story): string =>
  pair.codes.find((c) => c === story.publisher) ??
  pair.codes.find((c) => c === story.main.reporter) ??
  pair.codes[0]!;
const other = (pair: Party, story: Story): string => pair.codes.find((c) => c !== turned(pair, story))!;

/** "A为B最大贸易伙伴", "B의 최대 교역국은 A": A is the partner. */
function partnership(story: Story, sentence: EasternSentence, flow: Flow, parties: readonly Party[]): Frame {
  const all = sentence.parties;
  const near = parties.length > 0 ? parties : all.filter((p) => p.end <= flow.start).slice(-2);
  const behind = sentence.language === 'ko' ? all.find((p) => p.start >= flow.end) : undefined;
  const [first, second] = near.map((p) => p.codes[0]!);
  const sides =
    behind && first
      ? { reporter: first, partner: behind.codes[0]! }
      : { reporter: second ?? story.frame.reporter, partner: first ?? story.frame.partner };
  return { ...sides, flow: flow.flow, goods: 'TOTAL' };
}

/** A flow named alone has the sides it had before, else those that are spoken of. */
function lastOf(story: Story, flow: string): Frame {
  const known = story.byFlow.get(flow);
  const { reporter, partner } = story.frame;
  const same = known && [known.reporter, known.partner].sort().join() === [reporter, partner].sort().join();
  return known && same ? known : story.frame;
}

const mainPartner = ({ main }: Story, reporter: string): string | null =>
  main.reporter === reporter ? main.partner : main.partner === reporter ? main.reporter : null;

function otherSide(story: Story, code: string): string | null {
  for (const { reporter, partner } of [story.frame, story.main]) {
    if (reporter === code && partner) return partner;
    if (partner === code && reporter) return reporter;
    if (reporter && reporter !== code) return reporter;
  }
  return story.publisher === code ? null : story.publisher;
}

/** Where no country is named: the office's own, else the one whose language it is. */
function sides(story: Story): { reporter: string | null; partner: string | null } {
  const { reporter, partner } = story.frame;
  const own = reporter ?? (story.publisher !== partner ? story.publisher : null);
  return { reporter: own ?? (partner === story.home ? null : story.home), partner: partner ?? 'WLD' };
}

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
