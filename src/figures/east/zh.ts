import type { FigureWords } from './lexicon.ts';
import { wordTable } from './word-table.ts';

const UP =
  '增长|增加|上升|上涨|提高|提升|扩大|攀升|飙升|激增|猛增|大增|剧增|骤增|回升|加快|走高|增速|增幅|涨幅|升幅|增|涨|升|高出|高|快';
const DOWN =
  '下降|减少|下滑|下跌|降低|缩小|收窄|萎缩|回落|锐减|骤减|骤降|大减|大跌|暴跌|猛跌|放缓|缩减|降幅|跌幅|减幅|降|减|跌|少|低|慢';
/** What may stand between the verb and the number. */
const LINK =
  '(?:了|幅度?|率|量|约为?|大约|近|将近|接近|超过?|逾|至少|高达|达到?|为|分别|仅|只|不到|不足|又|[ :：])*';
const HEDGE = '(?:约|大约|近|将近|接近|超过?|逾|至少|高达|仅|不到|不足|[ ])*';

/** Figures in Chinese, in simplified characters. */
export const chinese: FigureWords = {
  starts:
    /\d|一(?![名个位家件次条艘只辆台种些])|[二三四五六七八九两]|[十百千万](?=[一二三四五六七八九十百千万亿\d]|个?[吨只台辆件名人例]|分之|多|余)|US\$|HK\$|NT\$|[$€£¥₩]/g,
  notBefore:
    /(?:第|[A-Za-z][-‑]?|新冠[-‑]?|国道|编号|文号|税号|编码|电话|代码|附件|图|表|条|款|[几数上好])\s?$|\d[.,]$|[:：]\s?\d{1,2}:$/,
  notAfter:
    /^\s?(?:年|月|日|号|时(?!候)|点(?:[钟整半]|\d{1,2}分|左右)|分钟|分(?!之)|秒|岁|周|天|个月|个?季度|季|小时|届|楼|层|页|版|路|线|国(?!家?地区生)|个(?:国家|地区|项目|城市|品种|方面|部门|企业|港口|小时|口岸|县|市|品类|类别|大类|章节)|个?省|世纪|年代|期|旬|度(?!电)|级|#|个?(?:工作|交易)日|个?多?(?:年|月|星期)|连|跃|边|方(?!米)|面|些|样|系列|直|旦|致|般|共|起|并|带|体|项|次会|下|切|定|批|步|地|手|家(?!企业|公司)|者|位[数]|:\d|[-–—]\d+[年月日号])/,
  moneyBefore: [
    [/US\$\s?$/, 'USD'],
    [/HK\$\s?$/, 'HKD'],
    [/NT\$\s?$/, 'TWD'],
    [/(?<![A-Z])\$\s?$/, 'USD'],
    [/€\s?$/, 'EUR'],
    [/£\s?$/, 'GBP'],
    [/₩\s?$/, 'KRW'],
    [/¥\s?$/, 'CNY'],
    [/(?:人民币|RMB|CNY)\s?$/, 'CNY'],
    [/USD\s?$/, 'USD'],
  ],
  moneyAfter: wordTable(`
USD: 美元 美金 USD
CNY: 元人民币 人民币元 人民币 元
KRW: 韩元 韩圆 元韩币
JPY: 日元 日圆
KPW: 朝元
EUR: 欧元
GBP: 英镑
HKD: 港元 港币
TWD: 新台币 元新台币 台币
AUD: 澳元 澳大利亚元
CAD: 加元 加拿大元
NZD: 新西兰元
SGD: 新加坡元 新元
RUB: 卢布
INR: 卢比 印度卢比
IDR: 印尼盾 印尼卢比
VND: 越南盾 越盾
THB: 泰铢
MYR: 林吉特 令吉
PHP: 比索 菲律宾比索
CHF: 瑞士法郎 瑞郎
BRL: 雷亚尔
ZAR: 兰特
TRY: 里拉
MNT: 图格里克
`),
  units: wordTable(`
t: 吨 公吨
kg: 公斤 千克
g: 克
bbl: 桶
l: 升 公升
m3: 立方米
m2: 平方米
km: 公里 千米
kWh: 千瓦时 度电
container: 标准箱 集装箱 标箱
pair: 双 副 对
item: 只 个 台 辆 件 架 艘 套 部 块 支 枚 张 片 根 条 把 头 匹 顶 座 幅 具 列 株 卷
box: 箱 盒
bag: 袋 包
bottle: 瓶
dose: 剂次 剂 针 针次
person: 人次 人 名
case: 例
sample: 份
`),
  hedgesBefore: [
    [/(?:超过|(?<![出入])超|逾|多于|大于|突破|至少|不少于|不低于|高于)\s?$/, 'over'],
    [/(?:不到|不足|少于|低于|未达|不满)\s?$/, 'under'],
    [/(?:将近|接近|近|几乎|几近|逼近)\s?$/, 'nearly'],
    [/(?:大约为?|约为?|大概|左右为|估计)\s?$/, 'about'],
    [/(?:至多|最多|多达|不超过|最高)\s?$/, 'upto'],
  ],
  hedgesAfter: [
    [/^(?:多|余|以上|之多)/, 'over'],
    [/^(?:以下)/, 'under'],
    [/^(?:左右|上下)/, 'about'],
    [/^(?:以内)/, 'upto'],
  ],
  rangeSign: /^\s?(?:至|到|[-~∼～–—])\s?/,
  percent: /^\s?(?:%|‰)/,
  points: /^(?:个)?\s?(?:百分点|基点)/,
  tenths: /^(?:多|余)?成(?![为立功本员交熟年效绩都品份])/,
  fraction: /^(?:分之)/,
  times: /^(?:多|余)?倍/,
  wholes: [
    {
      pattern:
        /(并未|从未|未曾|没有|未|没)(?!来|能|知|必|公布|披露|透露|说明|提供|列出|加工|确认|有)[^，。；：、\d]{0,16}?(?:进口|出口|购买|购入|采购|输入|引进|运入|运往|销售)(?![国商]|额|量|总)/g,
      kind: 'zero',
      value: 0,
      unit: null,
      group: 1,
    },
    {
      pattern: /(没有|无|零)(?:人|出现|报告|发现)?(?:新增|死亡|确诊|本土|病例|感染|境外输入|发热)/g,
      kind: 'zero',
      value: 0,
      unit: null,
      group: 1,
    },
    { pattern: /(?:进口|出口)(?:额|量)?(?:均)?为(零)/g, kind: 'zero', value: 0, unit: null, group: 1 },
    {
      pattern: /第([一二三四五六七八九十\d]{1,3})大(?![街道路楼会])/g,
      kind: 'rank',
      value: null,
      unit: null,
    },
    {
      pattern: /(?:排名|位列|位居|排在?|居)(第[一二三四五六七八九十\d]{1,3})位?/g,
      kind: 'rank',
      value: null,
      unit: null,
      group: 1,
    },
    {
      pattern: /最大(?=的?(?:贸易|出口|进口|供应|来源|市场|买家|单一))/g,
      kind: 'rank',
      value: 1,
      unit: null,
    },
    {
      pattern: /(?:历史|同期|单月)?新[高低]|(?:历史|有史以来|年来|以来)(?:的)?最[高低](?:水平|值|纪录)?/g,
      kind: 'rank',
      value: 1,
      unit: null,
    },
    { pattern: /连续[一二三四五六七八九十两\d]{1,3}个?[月年季]/g, kind: 'rank', value: null, unit: null },
    {
      pattern: /翻(?:了)?(?:一番|番|倍|了?1番)|(?:翻了?)(一番)|倍增/g,
      kind: 'multiple',
      value: 2,
      unit: 'x',
    },
    { pattern: /翻(?:了)?(两番)/g, kind: 'multiple', value: 4, unit: 'x', group: 1 },
    { pattern: /减半|腰斩|折半|砍半/g, kind: 'multiple', value: 0.5, unit: 'x' },
    { pattern: /一半|半数/g, kind: 'share', value: 50, unit: '%' },
    { pattern: /过半/g, kind: 'share', value: 50, unit: '%' },
  ],
  changeBefore: {
    up: new RegExp(`(?<!新)(?:${UP})${LINK}$`),
    down: new RegExp(`(?<!至|最)(?:${DOWN})${LINK}$`),
    listed: /^(?:和|、|及|与|以及)(?:约|近|超过?)?$/,
  },
  changeAfter: {
    up: /^的?(?:同比|环比|年均)?(?:增长|增幅|涨幅|升幅|增速|增加)/,
    down: /^的?(?:同比|环比|年均)?(?:降幅|跌幅|减幅|下降|减少|下滑)/,
  },
  amountBefore: {
    up: new RegExp(
      `(?<!新|贸易)(?:增长|增加|上升|上涨|提高|扩大|激增|猛增|多出|多|高出|增|涨)(?:了)?${HEDGE}$`,
    ),
    down: new RegExp(
      `(?<!至|最|不)(?:下降|减少|下滑|下跌|降低|缩小|锐减|骤减|缩减|减|少|降|跌)(?:了)?${HEDGE}$`,
    ),
  },
  amountAfter: { up: /^的(?:增幅|涨幅|增加)/, down: /^的(?:降幅|跌幅|减少)/ },
  grewBefore: new RegExp(`(?:${UP}|${DOWN})(?:了|幅度?|率|达|为)*${HEDGE}$`),
  grewAfter: /^的(?:增长|增幅)/,
  fractionOf: { before: /(?:的|仅为|只有|不到|相当于)[^，。；]{0,4}$/, after: /^(?!$)^$/ },
  listVerb: null,
  rateBefore:
    /(?:病亡|病死|致死|死亡|失业|通胀|通货膨胀|治愈|接种|感染|阳性|税|利|汇|依存)率[^，。；\d]{0,6}$/,
  perBefore:
    /(?:每[吨桶人公斤只台件辆双剂天日月周年克升]{1,2}|人均|日均|月均|年均|均价|单价|平均)[^，。；\d]{0,8}$/,
};
