const EASTERN = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** Enough of an article to tell by; a header in another script is shorter. */
const SEEN = 4000;

/**
 * The language that an article is read in. Chinese and Korean are told by their script, whatever a page says of
 * itself: `zh` where most of what is written is Chinese characters, `ko` where it is Hangul. Text in another script
 * is what it is said to be, and English where nothing is said or what is said cannot be.
 */
export function languageOf(text: string, said: string | null): string {
  const told = (said ?? 'en').slice(0, 2).toLowerCase();
  const seen = text.slice(0, SEEN);
  const elsewhere = told === 'zh' || told === 'ko' ? 'en' : told;
  if (!EASTERN.test(seen)) return elsewhere;
  let [han, hangul, kana, latin] = [0, 0, 0, 0];
  for (let i = 0; i < seen.length; i++) {
    const code = seen.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if (code >= 0x3041 && code <= 0x30ff) kana++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  // A character says as much as a syllable or a word: Latin letters weigh less.
  if ((han + hangul) * 2 <= latin) return elsewhere;
  if (kana * 10 > han + hangul) return 'ja';
  return hangul * 4 > han ? 'ko' : 'zh';
}
