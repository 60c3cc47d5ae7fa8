import type { Way } from './direction.ts';
import { change, isRelative, keyAt, type Read, type Reading, type Scene } from './scene.ts';

/** What a percentage behind "of" is a part or a rate and no change, whatever two amounts stand before it. */
const PARTS =
  /^(?:shares?|parts?|portion|slice|stake|proportion|chunk|third|fraction|rates?|tariffs?|dut(?:y|ies)|tax|levy|margin|yield|weight|majority|minority|discount|premium|total|average|target|maximum|minimum|ratio|coverage|out|all|because|most|some|each|any|that|those|which|instead|commission)$/;

/**
 * "Shipments sank to $8 billion from $10 billion - a setback of 20 percent": between two amounts of one unit, the first told to
 * have come from the other, a noun of any kind says by how much.
 */
export function changeBetween({ tokens, found, from, earlier }: Scene): Reading | null {
  if (!isRelative(found) || found.form === 'fraction' || keyAt(tokens, from - 1) !== 'of') return null;
  const [to, start] = earlier.slice(-2);
  if (!to || !start || PARTS.test(keyAt(tokens, from - 2))) return null;
  const way = wayBetween(
    to,
    start,
    tokens.slice(to.unitTo, start.from).map((t) => t.key),
  );
  if (way === null) return null;
  // ", a blow of", "- a hangover of": up to three words that hang on the amounts.
  for (let k = from - 3; k >= Math.max(start.unitTo, from - 6); k--)
    if (/^(?:a|an)$/.test(keyAt(tokens, k)))
      return /^(?:[,(:;]|[-–—])$/.test(keyAt(tokens, k - 1)) ? change(way, 'noun') : null;
  return null;
}

/** Which way it went between two levels that stand as "to … from …" or "from … to …"; null where they do not. */
function wayBetween(first: Read, second: Read, between: readonly string[]): Way | null {
  const [a, b] = [first.found, second.found];
  if (first.reading.kind !== 'level' || second.reading.kind !== 'level' || a.unit !== b.unit) return null;
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.value === b.value) return null;
  const word = between.findLast((key) => /^(?:from|to|after|against|versus)$/.test(key));
  if (word === undefined || between.some((key) => /^(?:and|while|but|;)$/.test(key))) return null;
  const rose = word === 'to' ? b.value > a.value : a.value > b.value;
  return rose ? 1 : -1;
}
