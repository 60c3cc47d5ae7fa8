import type { SourceFile } from './source.ts';

export type Encoding = 'utf-8' | 'gb18030';

/**
 * The encoding of a text by its first bytes: UTF-8 where they are valid as such, else GB18030 (China's, which
 * holds GBK and GB2312), else null: UTF-16, an archive, a picture. Text holds no NUL.
 */
export function encodingOf({ head, size }: Pick<SourceFile, 'head' | 'size'>): Encoding | null {
  if (head.includes(0)) return null;
  const whole = head.length >= size;
  return (['utf-8', 'gb18030'] as const).find((encoding) => decode(head, encoding, whole) !== null) ?? null;
}

/** The first bytes as text without byte order mark; null when they are no text. */
export function headText(file: Pick<SourceFile, 'head' | 'size'>): string | null {
  const encoding = encodingOf(file);
  return encoding && decode(file.head, encoding, file.head.length >= file.size);
}

function decode(bytes: Uint8Array, encoding: Encoding, whole: boolean): string | null {
  try {
    // A head may end inside a character, which is no fault of the file.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return null;
  }
}
