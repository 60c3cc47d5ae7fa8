import { change, isRelative, keyAt, type Read, type Reading, type Scene } from './scene.ts';
import type { Token } from './token.ts';

/**
 * A change whose words the sentence does not repeat: "exports rose 12.8%, imports 34.6%", "up $12.6 billion, or
 * 8.8 percent", "fell ($4.2 billion), foods ($1.1 billion)", "5%, against 3% in April".
 */
export function changeListed(scene: Scene): Reading | null {
  const { tokens, found, from, earlier } = scene;
  const last = earlier.at(-1);
  if (!last || found.form === 'fraction') return null;
  const relative = isRelative(found);
  // "down 12.2 percent, or 73.5 percent": a percentage is not told again as another.
  const again = tokens
    .slice(last.unitTo, from)
    .map((t) => t.key)
    .join(' ');
  if (relative && isRelative(last.found) && /^(?:, )?or$/.test(again) && last.found.unit === found.unit)
    return null;
  if (
    last.reading.kind === 'change' &&
    isApposed(tokens.slice(last.unitTo, from)) &&
    (relative || !isRelative(last.found) || isEqualTo(tokens, from) || isAmountOfIt(scene, last))
  )
    return { ...last.reading, how: 'list' };
  // "Exports jumped 12.7%, up from 2.4% in September": what went up is the change.
  const rate =
    relative &&
    last.reading.kind === 'change' &&
    isRelative(last.found) &&
    /^(?:up|down|slowing|slower|quickening|faster|accelerating|easing) from$/.test(
      `${keyAt(tokens, from - 2)} ${keyAt(tokens, from - 1)}`,
    );
  if (rate) return change(last.reading.way, 'list');
  const amount = relative ? toldAgain(scene) : null;
  if (amount) return change(amount.reading.way, 'list');
  const bracketed = keyAt(tokens, from - 1) === '(';
  const model = [...earlier]
    .reverse()
    .find((e) => e.reading.kind === 'change' && isRelative(e.found) === relative);
  if (!model) return null;
  if (bracketed && relative && followsOn(scene, model)) return change(model.reading.way, 'list');
  if (model.reading.how === 'bracket')
    return bracketed && onlyNames(tokens, model.found.to, from) ? model.reading : null;
  if (bracketed) return null;
  if (relative) return goesOn(tokens, model, from) ? change(model.reading.way, 'list') : null;
  return found.money && isPair(scene, model) ? change(model.reading.way, 'list') : null;
}

/** "cotton led with 9% growth to $4bn; silk followed at $3bn (5%)": the next in the row is told as the one before it. */
function followsOn({ tokens, from, earlier }: Scene, model: Read): boolean {
  if (earlier.findLast((e) => isRelative(e.found)) !== model) return false;
  return tokens.slice(model.found.to, from).some((t) => /^(?:followed|follows|next|then|came)$/.test(t.key));
}

/** "fell by £2.2 billion to £32.0 billion from £34.2 billion in February, or 6.4%": the change of amount it is told of. */
function toldAgain({ tokens, from, earlier }: Scene): Read | null {
  if (keyAt(tokens, from - 1) !== 'or' || keyAt(tokens, from - 2) !== ',') return null;
  const told = earlier.findLast((e) => e.reading.kind === 'change');
  if (!told || isRelative(told.found) || !/^(?:by|verb|noun)$/.test(told.reading.how ?? '')) return null;
  const between = tokens.slice(told.unitTo, from - 2);
  const plain = between.every((t) => (t.kind === 'sign' ? t.key !== ';' : !OTHER_CLAUSE.test(t.key)));
  return plain && between.some((t) => t.key === 'to') ? told : null;
}

const OTHER_CLAUSE = /^(?:and|while|but|whereas|of|which|with|including|was|were|is|are|at)$/;

/** ", or", ", equivalent to", "(", "and": the same change told again, or the second of two. */
function isApposed(between: readonly Token[]): boolean {
  const words = between.map((t) => t.key).join(' ');
  return /^(?:(?:, )?or|(?:, |\( )?(?:which is )?(?:equivalent|equal) to|, that is ,?|\(|(?:, )?and|,)$/.test(
    words,
  );
}

/**
 * "Rose 0.1 percent, or $36 million": by how much, in money. In brackets and behind a comma it is so where the level follows:
 * "fell 3% ($36 million) to $44 billion".
 */
function isAmountOfIt({ tokens, found, from }: Scene, last: Read): boolean {
  if (!found.money || last.reading.way === null) return false;
  const next = found.to + (/^[),]$/.test(keyAt(tokens, found.to)) ? 1 : 0);
  const level = keyAt(tokens, next) === 'to';
  return level || (keyAt(tokens, from - 1) === 'or' && /^(?:by|verb)$/.test(last.reading.how ?? ''));
}

/** "down 17.9 percent (equal to $16.6 billion)" */
const isEqualTo = (tokens: readonly Token[], from: number): boolean =>
  keyAt(tokens, from - 1) === 'to' && /^(?:equal|equivalent)$/.test(keyAt(tokens, from - 2));

// Verbs and nouns behind which a percentage is a level or a share.
const LEVEL =
  /^(was|were|is|are|be|been|stood|stands|reached|totalled|totaled|came|hit|account\w*|made|make|makes|represent\w*|shares?|rates?|compris\w*|constitut\w*|equal\w*|amount\w*|cover\w*|had|has|have)$/;

/** From the change to this figure there is nothing that would make it a level: only names and connectives. */
function goesOn(tokens: readonly Token[], model: Read, to: number): boolean {
  const before = keyAt(tokens, to - 1);
  const against =
    /^(against|versus|vs|with|to)$/.test(before) &&
    /^(against|versus|vs|compared)$/.test(
      before === 'with' || before === 'to' ? keyAt(tokens, to - 2) : before,
    );
  if (before === 'after' && model.reading.how === 'noun') return true;
  const second = before === 'of' && keyAt(tokens, to - 2) === 'and' && model.reading.how === 'noun';
  const awaited =
    before === 'of' &&
    /^(forecasts?|estimates?|expectations?|consensus|median|target|projection)$/.test(keyAt(tokens, to - 2));
  if (/^(to|at|from|of|for|than|with|per|a|an)$/.test(before) && !against && !second && !awaited)
    return false;
  return !tokens
    .slice(model.found.to, to)
    .some((t) => (t.kind === 'sign' ? t.key === ':' : LEVEL.test(t.key)));
}

/** "exports were up $12.6 billion, or 8.8 percent, imports $13.6 billion, or 6.9 percent": both told twice. */
function isPair({ tokens, found, from }: Scene, model: Read): boolean {
  const or = (to: number) => keyAt(tokens, to) === ',' && keyAt(tokens, to + 1) === 'or';
  return or(model.found.to) && or(found.to) && goesOn(tokens, model, from);
}

const onlyNames = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every((t) =>
      t.kind === 'word' ? !/^(was|were|is|are|to|from|at)$/.test(t.key) : /^[(),;&-]$/.test(t.text),
    );
