import fs from 'node:fs/promises';
import { Refusal } from '../records/refusal.ts';

/** Bytes of a value by TIFF's types, 1 to 18. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];
/** Directory entries that no picture has so many of; bytes that one strip or tile may have when it is unpacked. */
const [MOST_TAGS, LARGEST_PIECE] = [4096, 2 ** 29];

const [WIDTH, HEIGHT, BITS, SAMPLES, ROWS, TILE_WIDTH, TILE_HEIGHT] = [256, 257, 258, 277, 278, 322, 323];

/**
 * Looks through the first directory of a TIFF before it is read: what it points to must lie in the file, and no piece may
 * be larger than memory. A library that trusts what a damaged file says of itself takes the process down.
 *
 * @throws Refusal
 */
export async function checkTiff(name: string, file: string): Promise<void> {
  const handle = await fs.open(file);
  try {
    const { size } = await handle.stat();
    const bytes = async (at: number, length: number): Promise<DataView> => {
      if (at < 0 || length < 0 || at + length > size) throw bad(name);
      const buffer = Buffer.alloc(length);
      await handle.read(buffer, 0, length, at);
      return new DataView(buffer.buffer, buffer.byteOffset, length);
    };
    const head = await bytes(0, Math.min(16, size));
    if (size < 16) throw bad(name);
    const little = head.getUint16(0) === 0x4949;
    const version = head.getUint16(2, little);
    if ((!little && head.getUint16(0) !== 0x4d4d) || (version !== 42 && version !== 43)) throw bad(name);
    const big = version === 43;
    const long = (view: DataView, at: number): number =>
      big ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little);
    const start = long(head, big ? 8 : 4);
    const entries = await bytes(start, big ? 8 : 2);
    const count = big ? Number(entries.getBigUint64(0, little)) : entries.getUint16(0, little);
    if (count === 0 || count > MOST_TAGS) throw bad(name);
    const [each, inside] = big ? [20, 8] : [12, 4];
    const directory = await bytes(start + (big ? 8 : 2), count * each);
    const said = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const at = i * each;
      const [tag, type] = [directory.getUint16(at, little), directory.getUint16(at + 2, little)];
      const length = long(directory, at + 4) * (SIZES[type] ?? 0);
      const where = at + (big ? 12 : 8);
      if (length > inside && long(directory, where) + length > size) throw bad(name);
      said.set(tag, type === 3 ? directory.getUint16(where, little) : directory.getUint32(where, little));
    }
    const of = (tag: number, otherwise: number) => said.get(tag) ?? otherwise;
    const [width, height] = [of(WIDTH, 0), of(HEIGHT, 0)];
    const piece =
      said.has(TILE_WIDTH) || said.has(TILE_HEIGHT)
        ? of(TILE_WIDTH, 0) * of(TILE_HEIGHT, 0)
        : width * Math.min(height, of(ROWS, height));
    // Bits a sample stand elsewhere when there are several: eight bytes are the most there are.
    const bits = of(SAMPLES, 1) > (big ? 4 : 2) ? 64 : Math.min(64, of(BITS, 64));
    const unpacked = piece * of(SAMPLES, 1) * Math.ceil(bits / 8);
    if (width === 0 || height === 0 || !(unpacked > 0) || unpacked > LARGEST_PIECE) throw bad(name);
  } finally {
    await handle.close();
  }
}

const bad = (name: string): Refusal =>
  new Refusal(`${name}: it is no GeoTIFF that can be read; it is cut off or of another kind`);
