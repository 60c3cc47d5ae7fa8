/** First bytes of what people save or rename into a CSV, and what to do with it. */
const MAGIC: [bytes: string, what: string][] = [
  ['PK\x03\x04', 'a zip archive or an Excel workbook: unpack it, or save the sheet as CSV'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['%PDF', 'a PDF: download the table as CSV'],
  ['\x1f\x8b', 'compressed with gzip: unpack it first'],
  ['BZh', 'compressed with bzip2: unpack it first'],
  ['\xfd7zXZ', 'compressed with xz: unpack it first'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive: unpack it first'],
  ['Rar!', 'a RAR archive: unpack it first'],
  ['\x28\xb5\x2f\xfd', 'compressed with Zstandard: unpack it first'],
  ['\xd0\xcf\x11\xe0', 'an old Excel or Word file: save the sheet as CSV'],
  ['SQLite format 3', 'an SQLite database'],
  ['PAR1', 'a Parquet file'],
  ['{\\rtf', 'a rich-text document: save the table as CSV'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x7fELF', 'a program'],
  ['MZ\x90', 'a program'],
  ['\xff\xfe', 'encoded in UTF-16: save it as UTF-8'],
  ['\xfe\xff', 'encoded in UTF-16: save it as UTF-8'],
];

/** What a file is that is no table of any publisher, as the end of "this is …"; null when it may be one. */
export function foreignKind(head: Uint8Array): string | null {
  if (head.length === 0) return 'empty';
  const start = Buffer.from(head.subarray(0, 1024)).toString('latin1');
  const known = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (known) return known[1];
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (text === '' && head.length <= 1024) return 'empty but for white space';
  if (/^<(?:!doctype html|html|head|body|script|table|meta|!--)/i.test(text))
    return 'a web page, not a download: the site answered with a page (a login, an error) where the file should be';
  if (/^<\?xml|^<[a-z]+[\s>:]/i.test(text)) return 'XML, which no source here is published in';
  return null;
}
