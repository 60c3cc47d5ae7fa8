export type Encoding = 'utf-8' | 'gb18030';

/**
 * The encoding of a text by its first bytes: UTF-8 where they are valid as such, else GB18030 (China's, which
 * holds GBK and GB2312), else null: UTF-16, an archive, a picture.
 */
export function encodingOf(head: Uint8Array): Encoding | null {
  return (['utf-8', 'gb18030'] as const).find((encoding) => decode(head, encoding) !== null) ?? null;
}

/** The first bytes as text without byte order mark; null when they are no text. */
export function headText(head: Uint8Array): string | null {
  const encoding = encodingOf(head);
  return encoding && decode(head, encoding);
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    // As of a stream, because the last bytes may be the start of a character.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
