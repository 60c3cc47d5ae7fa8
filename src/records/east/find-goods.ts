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
  return word.length > 1 || !/[\p{Script=Han}]/u.test(text[end] ?? '') || /[的等和及与约近超达进出价数量]/.test(text[end]!);
}
