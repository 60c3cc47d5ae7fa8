import type { Party } from './areas.ts';
import type { Flow } from './flows.ts';
import type { EasternSentence } from './sentence.ts';
import type { Frame, Story } from './story.ts';

/** What a flow and the countries beside it make of what was spoken of. */
export function framed(
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
export function sides(story: Story): { reporter: string | null; partner: string | null } {
  const { reporter, partner } = story.frame;
  const own = reporter ?? (story.publisher !== partner ? story.publisher : null);
  return { reporter: own ?? (partner === story.home ? null : story.home), partner: partner ?? 'WLD' };
}
