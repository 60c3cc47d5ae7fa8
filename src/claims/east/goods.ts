import type { EasternGoods } from '../../records/east/find-goods.ts';
import { type EasternSentence, inside, type Placed } from './sentence.ts';

/** Between the members of one list. */
const JOINED = /^(?:、|和|及|与|以及|,\s|·|[과와]\s|\s및\s|\s|이나\s)$/;

/** The last list of goods in a stretch: one goods, or several that nothing but a comma or "and" parts. */
export function lastGoods(sentence: EasternSentence, from: number, to: number): EasternGoods[] {
  const all = inside(sentence.goods, from, to);
  const list = all.slice(-1);
  for (let i = all.length - 2; i >= 0; i--) {
    if (!JOINED.test(sentence.text.slice(all[i]!.end, list[0]!.start))) break;
    list.unshift(all[i]!);
  }
  return list;
}

/** Every goods of a stretch, for what is said of all of them ("未进口口罩、体温计和疫苗"). */
export const allGoods = (sentence: EasternSentence, from: number, to: number): EasternGoods[] =>
  inside(sentence.goods, from, to);

/** "1060万只口罩", "31.1万美元的疫苗", "31만1천 달러어치의 백신": goods right behind the figure and its unit. */
export function goodsBehind(sentence: EasternSentence, { end }: Placed): EasternGoods | null {
  const next = sentence.goods.find((g) => g.start >= end);
  if (!next || next.start - end > 10) return null;
  const between = sentence.text.slice(end, next.start);
  return BEHIND.test(between) ? next : null;
}
const BEHIND =
  /^(?:多|余|여)?\s?(?:[只个支台件双副箱瓶吨桶辆枚块剂盒份部套公斤千克]{0,3}|[장개대톤t켤레명벌㎏kg]{0,2})(?:的|等值的|左右的|어치의|\s?상당의|\s?규모의|의)?\s?(?:新冠|코로나19\s)?$/;

/** "A, B and C", as a series names several goods. */
export function listed(goods: readonly EasternGoods[]): string {
  const labels = [...new Set(goods.map((g) => g.label))];
  return labels.length < 2 ? (labels[0] ?? '') : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}

/** What a stretch says beside goods: times, countries, trade, hedges, and words without weight. */
const IDLE_ZH =
  /[\s，,、；;：:。·（）()“”"']|其中|其次|首位|依次|相当于?|整体|有形|此外|另外|价值|分别|同比|环比|增长|下降|增加|减少|上升|总额|总值|金额|数量|货值|仅|只|约|近|逾|超过?|不到|不足|高达|达到?|为|是|有|的|了|则|并|而|但|也|还|又|和|与|及|等|从|由|自|对|向|至|到|在|于|以|按|较|比|一共|共计?|合计|总计|总体来看|累计|计价|期间|全国|人民币|美元|价|额|值|量|总|该国|两国|双方|双边|三大|能源|首次|最多|最大|产品|商品|货物|方面|品类|类|包括|主要|占|比重|仍|已|就|中|月份?|年/g;
const IDLE_KO =
  /[\s，,、；;：:.·()“”"']|이\s?가운데|이\s?중|품목별로는?|금액으로는?|물량으로는?|수량|금액|규모|총|총액|약|각각|모두|가장|또|및|등|은|는|이|가|을|를|의|에|로|으로|와|과|도|만|보다|대비|에서|까지|동안|올해|지난|누적|전체|이어|이후|그러나|반면|다만|한편|달러|기록|집계|증가|감소|늘|줄|했고|했으며|으며|였고|이며|됐다|됐고/g;

/**
 * Goods that the lexicon does not know, in the words of the text: what stands right before the figure once all that
 * is understood is taken away. Null where nothing is left.
 */
export function unknownGoods(sentence: EasternSentence, from: number, figure: Placed): string | null {
  const { text, language } = sentence;
  const placed = [...sentence.parties, ...sentence.times].some(
    (one) => one.end <= figure.start && /^\s?$/.test(text.slice(one.end, figure.start)),
  );
  if (placed) return null;
  const cut = Math.max(from, lastBreak(text, from, figure.start));
  let rest = '';
  for (let i = cut; i < figure.start; i++) {
    const known = [...sentence.times, ...sentence.parties, ...sentence.flows, ...sentence.sources].find(
      (one) => one.start <= i && i < one.end,
    );
    if (known) {
      rest += ' ';
      i = Math.min(known.end, figure.start) - 1;
    } else rest += text[i];
  }
  if (language === 'zh') {
    const left = rest.replace(IDLE_ZH, ' ').trim().split(/\s+/).filter(Boolean);
    const word = left.at(-1) ?? '';
    return left.length === 1 &&
      /^\p{Script=Han}{2,6}$/u.test(word) &&
      !/[是会将可能已降升增减涨跌至达超吨只台个辆件]/.test(word)
      ? word
      : null;
  }
  const flow = sentence.flows.findLast((f) => f.start >= from && f.end <= figure.start);
  const compound =
    flow && /(?:^|\s)([가-힣]{2,7})\s?$/.exec(text.slice(Math.max(from, flow.start - 9), flow.start))?.[1];
  if (compound && text.slice(0, flow.start).trimEnd().endsWith(compound)) {
    const at = text.lastIndexOf(compound, flow.start);
    const known = [...sentence.times, ...sentence.parties, ...sentence.flows].some(
      (one) => one.start < flow.start && at < one.end,
    );
    if (!known && !IDLE_WORD.test(compound) && !IDLE_FLOW.test(compound)) return compound;
  }
  const last = rest.trim().split(/\s+/).at(-1) ?? '';
  const noun = last.replace(/(?:은|는|이|가|을|를)$/, '');
  return /^[가-힣]{2,7}$/.test(noun) && !IDLE_WORD.test(noun) && rest.replace(IDLE_KO, '').length > 0
    ? noun
    : null;
}
const IDLE_WORD =
  /^(?:이어|규모|금액|총액|물량|수량|가운데|대비|기준|최대|최소|모두|각각|누적|전체|동안|(?:늘|줄|증가|감소|불|급증|급감|성장|상승|하락|오른|내린|많은|적은|높은|낮은)[가-힣]*|기간|올해|지난|지난해|작년|이후|이상|기록|증가|감소|무역적자|무역흑자|적자|흑자|당시|현재|하루|전국적|약|등|또|다시|지금|이날|오히려|가장|처음|사상|역대|연간|월간|평균|[가-힣]*(?:하고|하며|했고|했으며|하는|에서|으로|에게|까지|부터|보다|에는|로는|에도|했다|된|한|인|던|들|해|돼|고|며))$/;
/** What may stand before "수출액" without being its goods, and endings that no noun in a compound has. */
const IDLE_FLOW =
  /^(?:총|전체|누적|월간|연간|월별|대외|해외|상품|국가별|지역별|품목별|주요|최근|잠정|일평균|조업일|양국|양자|전국|국내|공식|비공식|이번|다음|한편|특히|반면|이에|따라|.*(?:[의은는이가을를에서로와과도한된해여며고던인난]))$/;

function lastBreak(text: string, from: number, to: number): number {
  // A figure in brackets is of what stands before them: "烟叶（136万美元）".
  const end = /[（(]/.test(text[to - 1] ?? '') ? to - 1 : to;
  for (let i = end - 1; i >= from; i--) if (/[，,、；;：:。（()）]/.test(text[i]!)) return i + 1;
  return from;
}
