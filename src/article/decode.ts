import { Refusal } from '../records/refusal.ts';

/** The text of a file: by its byte order mark, else UTF-8, else what it declares, else a guess that is checked. */
export function decode(path: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (binary(bytes))
    throw new Refusal(`${path} is not a text file: give plain text, Markdown or a saved HTML page`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {}
  return new TextDecoder('windows-1252').decode(bytes);
}

function binary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}
