/** Named entities that news pages use; numbers are read for all. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  prime: '′',
  Prime: '″',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hyphen: '‐',
  horbar: '―',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  curren: '¤',
  dollar: '$',
  percnt: '%',
  permil: '‰',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  frac13: '⅓',
  frac23: '⅔',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  ordf: 'ª',
  ordm: 'º',
  micro: 'µ',
  para: '¶',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  asymp: '≈',
  ne: '≠',
  le: '≤',
  ge: '≥',
  num: '#',
  lpar: '(',
  rpar: ')',
  plus: '+',
  comma: ',',
  period: '.',
  colon: ':',
  semi: ';',
  sol: '/',
  lsqb: '[',
  rsqb: ']',
  ast: '*',
  excl: '!',
  quest: '?',
  equals: '=',
  Tab: '\t',
  NewLine: '\n',
  iexcl: '¡',
  iquest: '¿',
  not: '¬',
  szlig: 'ß',
  AElig: 'Æ',
  aelig: 'æ',
  OElig: 'Œ',
  oelig: 'œ',
  Oslash: 'Ø',
  oslash: 'ø',
  Aring: 'Å',
  aring: 'å',
  ETH: 'Ð',
  eth: 'ð',
  THORN: 'Þ',
  thorn: 'þ',
  Ccedil: 'Ç',
  ccedil: 'ç',
  Scaron: 'Š',
  scaron: 'š',
};

// Letters with an accent by rule: &eacute; is e and the acute.
const ACCENTS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  caron: '\u030c',
  cedil: '\u0327',
  ring: '\u030a',
  ogon: '\u0328',
  macr: '\u0304',
};

// What numbers 128 to 159 mean on pages, by the HTML standard: windows-1252.
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The entity that begins with the `&` at an offset: its text and where it ends; null when there is none. */
export function entityAt(source: string, at: number): { text: string; end: number } | null {
  const written = source.slice(at, at + 32);
  const [all, hex, decimal, name] =
    /^&(?:#x([0-9a-f]{1,6});?|#(\d{1,7});?|([a-z][a-z0-9]{1,20});)/i.exec(written) ?? [];
  if (!all) return null;
  const text = name ? named(name) : numbered(Number.parseInt(hex ?? decimal!, hex ? 16 : 10));
  return text === null ? null : { text, end: at + all.length };
}

function named(name: string): string | null {
  const own = Object.hasOwn(NAMED, name) ? NAMED[name]! : null;
  if (own !== null) return own;
  const accent = Object.hasOwn(ACCENTS, name.slice(1)) ? ACCENTS[name.slice(1)]! : null;
  return accent === null ? null : (name[0]! + accent).normalize('NFC');
}

function numbered(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return C1[code - 0x80]!;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
