import type { TradeSeries } from '../claim.ts';

/** A word for trade in a sentence. */
export interface Flow {
  start: number;
  end: number;
  flow: TradeSeries['flow'];
  /** For a balance: whether the word is a deficit. */
  deficit: boolean;
  /** What a share is a part of ("占出口总额的"): spoken of, and no subject of what follows. */
  whole: boolean;
  /** "最大贸易伙伴", "최대 교역국": whose partner stands beside it. */
  partnership: boolean;
  /** A total by its own word: 总额, 总值. */
  total: boolean;
}

interface FlowWords {
  pattern: RegExp;
  balance: RegExp;
  deficit: RegExp;
  both: RegExp;
  partnership: RegExp;
  exports: RegExp;
  whole: (before: string, after: string) => boolean;
}

const chinese: FlowWords = {
  pattern:
    /(?:出|入)超|进出口(?:贸易)?(?:总额|总值|额|总量)?|(?:贸易)?(?:顺差|逆差|差额)|贸易伙伴|(?:双边)?贸易(?:总额|总值|额|规模|量|总量)|外贸(?:进出口)?(?:总额|总值)?|(?:出口|进口)市场|(?:出口|进口)(?![国商管限禁退许依导]|口岸|来源)(?:总额|总值|额|量|值)?|贸易(?![方战伙部商代数统公保谈委自顺逆差便口])|购买|购入|采购|买入|买进|引进|运入|输入(?!病例|性)|卖出|售出|输出/g,
  balance: /差|超/,
  deficit: /逆差|入超/,
  both: /进出口|贸易|外贸/,
  partnership: /伙伴|市场/,
  exports: /出口|卖出|售出|输出/,
  whole: (before, after) => /占[^，。；\d]{0,14}$/.test(before) && /^的?(?:约|近|超过?|逾|比重)?/.test(after),
};

const korean: FlowWords = {
  pattern:
    /(?:무역|상품|경상)?\s?수지|무역\s?(?:적자|흑자)|적자|흑자|(?:교역|무역|수출|수입)(?:국|\s?시장|\s?상대국|\s?대상국)|수출입(?!\s?동향|은행)(?:액)?|교역(?:액|량|\s?규모|\s?총액)?|(?:대외)?무역(?!협회|통계|투자|기구|기관|대표|부|상|제재|분쟁|전쟁|수지|\s?적자|\s?흑자|의존)(?:액|량|\s?규모|\s?총액)?|수출(?!입|국|규제|통제|\s?제한|업|상|제)(?:액|량|물량|\s?규모|\s?총액)?|수입(?!국|규제|상|업|제한|차)(?:액|량|물량|\s?규모|\s?총액)?|들여(?:온|왔|오)|사들(?:인|였|이)|구매(?:한|했|하)?|구입(?:한|했|하)?|반입(?:한|했|하)?|내다\s?팔|판매(?:한|했|하)/g,
  balance: /수지|적자|흑자/,
  deficit: /적자/,
  both: /교역|무역|수출입/,
  partnership: /국$|시장$/,
  exports: /수출|팔|판매/,
  whole: (before, after) => /(?:전체|총)\s?$/.test(before) && /^(?:의|에서|\s?가운데|\s?중)/.test(after),
};

/** Words for trade in order, with which way it goes. */
export function flowsIn(text: string, language: string): Flow[] {
  const words = language === 'zh' ? chinese : korean;
  return [...text.matchAll(words.pattern)].map((match) => {
    const [start, word] = [match.index, match[0]];
    const end = start + word.length;
    const before = text.slice(Math.max(0, start - 18), start);
    const after = text.slice(end, end + 8);
    const partnership = words.partnership.test(word);
    const balance = words.balance.test(word) && !partnership;
    const both = words.both.test(word) && !/^(?:出口|进口)/.test(word);
    return {
      start,
      end,
      flow: balance ? 'balance' : both ? 'trade' : words.exports.test(word) ? 'export' : 'import',
      deficit:
        words.deficit.test(word) || (balance && /^[^,，。.]{0,24}(?:적자)/.test(text.slice(end, end + 28))),
      whole: words.whole(before, after),
      partnership,
      total: /总|총/.test(word),
    };
  });
}
