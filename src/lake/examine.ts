import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { Refusal } from '../records/refusal.ts';
import { foreignKind } from '../sources/foreign.ts';
import type { SourceFile } from '../sources/source.ts';

const HEAD = 256 * 1024;
const CHUNK = 1 << 20;

/** What one pass over the bytes tells; offsets are null where nothing of the kind was met. */
export interface Examined {
  /** SHA-256 of the content, hexadecimal. */
  hash: string;
  nul: number | null;
  notUtf8: number | null;
  /** Where a line of more than a megabyte begins. */
  longLine: number | null;
  endsWithNewline: boolean;
  /** Size and time of change when it was read, to notice a file that changes meanwhile. */
  stamp: string;
}

/** Opens a file for recognising. @throws Refusal when it is not there, no file, or nothing any source reads. */
export async function openSourceFile(path: string): Promise<SourceFile> {
  const file = await opened(path);
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new Refusal(`${path} is a folder: name the files in it`);
    if (!stat.isFile()) throw new Refusal(`${path} is no ordinary file: save what it yields and name that`);
    const head = new Uint8Array(Math.min(HEAD, stat.size));
    await file.read(head, 0, head.length, 0);
    const foreign = foreignKind(head);
    if (foreign) throw new Refusal(`${path} is ${foreign}; nothing was stored`);
    return { path, name: path, size: stat.size, head };
  } finally {
    await file.close();
  }
}

async function opened(path: string): Promise<fs.FileHandle> {
  try {
    return await fs.open(path);
  } catch (e) {
    const code = (e as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(`${path}: there is no such file`);
    if (code === 'EACCES' || code === 'EPERM') throw new Refusal(`${path}: no permission to read it`);
    if (code === 'EISDIR') throw new Refusal(`${path} is a folder: name the files in it`);
    throw e;
  }
}

/** Reads all bytes once, a megabyte in memory at a time. */
export async function examine(path: string, progress: (done: number) => void): Promise<Examined> {
  const file = await fs.open(path);
  try {
    const stamp = await stampOf(file);
    const hash = createHash('sha256');
    const found: Pick<Examined, 'nul' | 'notUtf8' | 'longLine'> = {
      nul: null,
      notUtf8: null,
      longLine: null,
    };
    const buffer = Buffer.alloc(CHUNK + 4);
    let at = 0;
    let kept = 0; // Bytes of a character cut by the end of the chunk before, standing at the front.
    let last = 0x0a;
    let lineStart = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, kept, CHUNK, at);
      if (bytesRead === 0) break;
      const fresh = buffer.subarray(kept, kept + bytesRead);
      hash.update(fresh);
      const nul = found.nul === null ? fresh.indexOf(0) : -1;
      if (nul >= 0) found.nul = at + nul;
      const newline = fresh.lastIndexOf(0x0a);
      if (
        found.longLine === null &&
        (newline < 0 ? at + bytesRead : at + fresh.indexOf(0x0a)) - lineStart > CHUNK
      )
        found.longLine = lineStart;
      if (newline >= 0) lineStart = at + newline + 1;
      last = fresh.at(-1)!;
      const whole = buffer.subarray(0, kept + bytesRead);
      const cut = found.notUtf8 === null ? incomplete(whole) : 0;
      if (found.notUtf8 === null && !isUtf8(whole.subarray(0, whole.length - cut)))
        found.notUtf8 = at - kept + firstInvalid(whole);
      buffer.copyWithin(0, whole.length - cut, whole.length);
      kept = cut;
      at += bytesRead;
      progress(at);
    }
    if (kept > 0 && found.notUtf8 === null) found.notUtf8 = at - kept;
    return { hash: hash.digest('hex'), ...found, endsWithNewline: last === 0x0a, stamp };
  } finally {
    await file.close();
  }
}

/** Of a file on disk, to be compared with `Examined.stamp`. */
export async function stampNow(path: string): Promise<string> {
  const file = await fs.open(path);
  try {
    return await stampOf(file);
  } finally {
    await file.close();
  }
}

async function stampOf(file: fs.FileHandle): Promise<string> {
  const { size, mtimeMs, ino } = await file.stat();
  return `${size} ${mtimeMs} ${ino}`;
}

/** Bytes at the end that begin a character of UTF-8 without ending it. */
function incomplete(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needs > back ? back : 0;
  }
  return 0;
}

/** Offset of the first byte that is no UTF-8, by halving: a valid start of a text stays valid when cut. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, part.length - incomplete(part)))) valid = middle;
    else invalid = middle;
  }
  return Math.max(0, invalid - 1);
}

/** The line, from 1, on which an offset lies. */
export async function lineOfOffset(path: string, offset: number): Promise<number> {
  const file = await fs.open(path);
  try {
    const buffer = Buffer.alloc(CHUNK);
    let line = 1;
    for (let at = 0; at < offset; ) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(CHUNK, offset - at), at);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      for (let i = chunk.indexOf(0x0a); i >= 0; i = chunk.indexOf(0x0a, i + 1)) line++;
      at += bytesRead;
    }
    return line;
  } finally {
    await file.close();
  }
}
