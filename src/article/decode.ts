import { Refusal } from '../records/refusal.ts';

/**
 * The text of a file: by its byte order mark, else by zero bytes between letters (UTF-16), else UTF-8, else the
 * encoding it declares, else GB18030, Korean or Western, whichever the bytes fit.
 *
 * @throws Refusal for what is no text.
 */
export function decode(path: string, bytes: Uint8Array): string {
  const known = MAGIC.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte));
  if (known) throw new Refusal(`${path} is ${known.name}: ${known.advice}`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = utf16(bytes);
  if (wide !== null) return wide;
  if (isBinary(bytes)) throw new Refusal(`${path} is not a text file: ${TEXT}`);
  return decoded(bytes, 'utf-8') ?? declared(bytes) ?? guessed(bytes);
}

const TEXT = 'give plain text, Markdown or a saved HTML page';
const MAGIC = [
  { starts: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', advice: 'save its text and give that' },
  { starts: [0x50, 0x4b, 3, 4], name: 'a zip archive or an office document', advice: TEXT },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'an office document', advice: TEXT },
  { starts: [0x1f, 0x8b], name: 'compressed with gzip', advice: 'unpack it first' },
  { starts: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF document', advice: TEXT },
  { starts: [0x89, 0x50, 0x4e, 0x47], name: 'a picture', advice: TEXT },
  { starts: [0xff, 0xd8, 0xff], name: 'a picture', advice: TEXT },
];

/** The text of UTF-16 without a mark: in Western text every other byte is zero. Null for anything else. */
function utf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1]!++;
  });
  const many = head.length * 0.3;
  const few = head.length * 0.05;
  const big = zeros[0]! > many && zeros[1]! < few;
  if (!big && !(zeros[1]! > many && zeros[0]! < few)) return null;
  const text = new TextDecoder(big ? 'utf-16be' : 'utf-16le').decode(bytes);
  return /[\0-\x08\x0e-\x1f]/.test(text) ? null : text;
}

/** A zero byte anywhere, or control characters that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const head = bytes.subarray(0, 4000);
  const controls = head.filter(
    (byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b,
  ).length;
  return controls > head.length / 50;
}

function decoded(bytes: Uint8Array, encoding: string, fatal = true): string | null {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What a page says of itself: `<meta charset>`, `<meta http-equiv … charset=>`, `<?xml encoding=?>`. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const said = /(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  if (!said || /^utf-?8$/.test(said)) return null;
  if (/^(windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/.test(said)) return western(bytes);
  // What calls itself GB2312 or GBK may hold more; the standard that contains both reads all.
  const encoding = /^(gb2312|gbk|x-gbk|gb_2312-80)$/.test(said) ? 'gb18030' : said;
  return decoded(bytes, encoding, false);
}

/**
 * Eastern double bytes come in runs of even length; Western accents stand alone between letters. Of the double
 * bytes, those of Korean syllables begin with B0 to C8; Chinese has a third of its characters beyond.
 */
function guessed(bytes: Uint8Array): string {
  let [even, odd, run, syllables, beyond] = [0, 0, 0, 0, 0];
  for (const byte of bytes.subarray(0, 100_000)) {
    if (byte >= 0x80) {
      if (run % 2 === 0 && byte >= 0xb0) byte <= 0xc8 ? syllables++ : beyond++;
      run++;
    } else {
      if (run > 0) run % 2 === 0 ? even++ : odd++;
      run = 0;
    }
  }
  if (even <= odd) return western(bytes);
  const eastern = beyond * 8 > syllables ? ['gb18030', 'euc-kr'] : ['euc-kr', 'gb18030'];
  return decoded(bytes, eastern[0]!) ?? decoded(bytes, eastern[1]!) ?? western(bytes);
}

const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252, which some versions of Node decode as if it were Latin-1: the bytes 80 to 9F are set right here. */
const western = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (char) => C1[char.charCodeAt(0) - 0x80]!);
