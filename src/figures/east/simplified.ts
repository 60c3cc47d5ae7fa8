import type { Article } from '../../article/article.ts';

/** Traditional characters that the lexicon's words hold, each followed by its simplified form. */
const PAIRS =
  '億亿萬万兩两兆兆個个隻只雙双臺台輛辆噸吨張张條条劑剂顆颗瓶瓶與与從从對对進进總总額额貿贸順顺長长減减雙双倍倍' +
  '達达約约將将過过遠远無无沒没購购買买賣卖銷销輸输運运韓韩國国鮮鲜北北華华灣湾歐欧盟盟東东聯联俄俄羅罗關关' +
  '據据數数據据資资料料佈布發发報报導导稱称記记還还僅仅較较環环季季癒愈復复隔隔療疗發发燒烧熱热檢检測测診诊' +
  '確确病病亡亡傷伤醫医藥药療疗膠胶體体溫温計计機机豬猪魚鱼雞鸡麵面粉粉糧粮豆豆餅饼糖糖鹽盐鋼钢鐵铁銅铜鋁铝鋅锌' +
  '鉛铅礦矿煤煤氣气電电車车輪轮飛飞紡纺織织鞋鞋髮发毛毛種种類类導导製制產产業业農农員员區区縣县島岛緊紧佔占' +
  '擴扩縮缩幅幅漲涨虧亏盈盈餘余歲岁層层號号時时間间點点億亿圓元幣币幾几單单筆笔處处則则應应該该屬属' +
  '開开閉闭頭头幹干裝装備备際际標标準准調调節节續续團团營营錄录創创歷历曆历爲为為为這这來来後后當当於于自自' +
  '倫伦亞亚馬马爾尔蘭兰師师澳澳紐纽寶宝島岛緬缅甸甸賓宾臘腊烏乌瑞瑞敘叙積积極极網网絡络衛卫羅罗興兴濟济離离' +
  '離离獲获價价質质責责貨货輕轻嚴严營营認认訊讯話话評评預预測测專专門门題题顯显驗验項项須须頓顿風风飼饲養养飲饮' +
  '術术麥麦稅税穩稳竄窜統统絲丝絕绝緒绪綿绵縮缩織织繼继續续纖纤聯联聲声職职腦脑膚肤艦舰船船護护變变轉转農农遞递適适選选' +
  '鄰邻鈉钠鉀钾鋰锂鎢钨鎳镍錫锡鐘钟鑽钻陽阳陸陆險险難难雜杂雲云領领顧顾鬥斗齊齐龍龙橡橡棕棕櫚榈';

const simple = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) simple.set(PAIRS[i]!, PAIRS[i + 1]!);

/**
 * The text with traditional characters in their simplified form where the lexicons need it. Character by character,
 * so that every offset stays: words that differ by more than their characters stand in the lexicons twice.
 */
export function simplified(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (char) => simple.get(char) ?? char);
}

/** Whether a text is written in traditional characters: in Taiwan, Hong Kong, Macao, or by Chinese abroad. */
export const isTraditional = ({ language, text }: Pick<Article, 'language' | 'text'>): boolean => {
  const head = text.slice(0, 4000);
  return language === 'zh' && simplified(head) !== head;
};
