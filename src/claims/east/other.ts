/** What money and percentages may be of that is no trade in goods: a figure behind such a word is not of the trade before. */
const OTHER: Record<string, RegExp> = {
  zh: /GDP|国内生产总值|经济(?:增长|增速)|投资|援助|捐款|捐赠|贷款|预算|人口|物价|消费者?价格|股[价市票]|汇率|利率|产量|产能|产值|库存|工资|营收|营业|利润|市值|债务?|罚款|基金|税收|财政|通胀|零售|失业|外汇储备|补贴|赌场|加密货币|劳工|游客/g,
  ko: /GDP|국내총생산|경제성장률|투자|원조|지원금|기부|대출|예산|인구|물가|주가|환율|금리|생산량|재고|임금|매출|영업이익|순이익|시가총액|부채|벌금|기금|세수|재정|실업|외환보유|보조금|가상화폐|암호화폐|노동자|관광객|외화벌이/g,
};

/** Whether the last thing spoken of before an offset is of another sort than trade. */
export function isOther(before: string, language: string, lastTrade: number): boolean {
  const last = [...before.matchAll(OTHER[language]!)].at(-1);
  return last !== undefined && last.index >= lastTrade;
}

/** Balances of goods and services, which customs statistics do not hold together. */
export const SERVICES =
  /(?:商品|货物)(?:和|与|及)服务|服务贸易|经常(?:账户|项目)|상품[·과와]\s?서비스|서비스수지|경상수지/;
