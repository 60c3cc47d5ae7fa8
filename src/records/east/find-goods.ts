import { easternGoods } from './goods-table.ts';

/** Goods named in Chinese or Korean text, by the label that the lexicon of goods knows them under. */
export interface EasternGoods {
  start: number;
  end: number;
  label: string;
}

interface Word {
  text: string;
  label: string;
}

const HANGUL = /[가-힣]/;
let book: Map<string, Word[]> | null = null;

/** Words by their first character, the longest first. */
function words(): Map<string, Word[]> {
  if (book) return book;
  book = new Map();
  for (const line of easternGoods.trim().split('\n')) {
    const [label, ...languages] = line.split('|').map((cell) => cell.trim()) as [string, ...string[]];
    for (const word of languages.flatMap((cell) => cell.split(/\s+/).filter(Boolean))) {
      const text = word.replaceAll('_', ' ');
      book.set(text[0]!, [...(book.get(text[0]!) ?? []), { text, label }]);
    }
  }
  for (const same of book.values()) same.sort((a, b) => b.text.length - a.text.length);
  return book;
}

/** Particles and words of trade that may follow a Korean noun without making another word of it. */
const FOLLOWS =
  /^(?:$|[^가-힣]|[은는이가을를의와과도만에로]|으로|에서|에는|이나|처럼|까지|부터|류|용|제품|수출|수입|교역|무역|판매|구매|생산|가격|등)/;

/** Goods of a text in order, without overlap; the longest word wins. Linear in the length of the text. */
export function findEasternGoods(text: string): EasternGoods[] {
  const found: EasternGoods[] = [];
  for (let i = 0; i < text.length; i++) {
    const hit = words()
      .get(text[i]!)
      ?.find((word) => text.startsWith(word.text, i) && stands(text, i, word.text));
    if (!hit) continue;
    found.push({ start: i, end: i + hit.text.length, label: hit.label });
    i += hit.text.length - 1;
  }
  return found;
}

/** A Korean word begins where no syllable stands before it; a sign of one character is goods only by itself. */
function stands(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  if (HANGUL.test(word))
    return (
      (at === 0 || !HANGUL.test(text[at - 1]!) || /[산용]/.test(text[at - 1]!)) &&
      FOLLOWS.test(text.slice(end, end + 2))
    );
  const before = text.slice(Math.max(0, at - 3), at);
  return (
    !MADE.test(before) && (word.length > 1 || STARTS.test(before)) && ENDS.test(text.slice(end, end + 2))
  );
}

/** What makes another thing of the goods: 人造蟹肉, 废橡胶. */
const MADE = /(?:人造|合成|再生|仿|非|废|旧|二手|电子|智能|代|氢化|儿童)$/;
/** A goods word of one sign begins behind a stop, a verb or a particle of trade: 进口煤, 糖和肉. */
const STARTS = /(?:^|[^\p{Script=Han}]|[口的和与及或购买入售了月国类括是为无]|产|运)$/u;
/** Chinese parts no words: what follows has to be no part of the goods ("大豆蛋白" is no 大豆). */
const ENDS =
  /^(?:$|[^\p{Script=Han}]|[的和与及或等为是从由自向对达约近超逾共仅占价金数总额量值增减下上升降回出进同环较比也均则并而但还又在被以只个台吨箱双件支辆公千百万亿一二三四五六七八九两零未没无采购买交供]|贸易|产品|制品|类|货物|分别|合计|三大|累计|需求|市场)/u;
