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
  if (wide) return new TextDecoder(wide).decode(bytes);
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

/** UTF-16 without a mark: in Western text every other byte is zero. */
function utf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1]!++;
  });
  const many = head.length * 0.3;
  if (zeros[1]! > many && zeros[0]! < head.length * 0.05) return 'utf-16le';
  return zeros[0]! > many && zeros[1]! < head.length * 0.05 ? 'utf-16be' : null;
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
  // What calls itself GB2312 or GBK may hold more; the standard that contains both reads all.
  const encoding = /^(gb2312|gbk|x-gbk|gb_2312-80)$/.test(said) ? 'gb18030' : said;
  return decoded(bytes, encoding, false);
}

/** Eastern double bytes come in runs of even length; Western accents stand alone between letters. */
function guessed(bytes: Uint8Array): string {
  let [even, odd, run] = [0, 0, 0];
  for (const byte of bytes.subarray(0, 100_000)) {
    if (byte >= 0x80) run++;
    else {
      if (run > 0 && run % 2 === 0) even++;
      else if (run > 0) odd++;
      run = 0;
    }
  }
  if (even > odd) {
    const [korean, chinese] = [decoded(bytes, 'euc-kr'), decoded(bytes, 'gb18030')];
    const hangul = korean?.match(/[\uac00-\ud7af]/g)?.length ?? 0;
    const han = korean?.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
    if (korean && hangul > han * 2) return korean;
    if (chinese) return chinese;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
