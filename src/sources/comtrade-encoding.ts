import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Whether all of a file is UTF-8. */
export async function isUtf8File(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of fs.createReadStream(path, { highWaterMark: 1 << 20 }))
      decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (e) {
    if (e instanceof TypeError) return false;
    throw e;
  }
}

/** Copies a file in the Latin-1 of the publisher's web site (as browsers have it, windows-1252) as UTF-8. */
export const toUtf8 = (path: string, output: string): Promise<void> =>
  pipeline(
    fs.createReadStream(path),
    async function* (chunks: AsyncIterable<Buffer>) {
      const decoder = new TextDecoder('windows-1252');
      for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    },
    fs.createWriteStream(output),
  );
