import { changeBefore, changeByCopula } from './change-before.ts';
import { changeBehind, changeOverTime, verbBehind } from './change-behind.ts';
import { changeBetween } from './change-between.ts';
import { changeListed } from './change-listed.ts';
import { isAveraged, isPerUnit, isPriceOfOne, isRate } from './rates.ts';
import { isRelative, keyAt, type Reading, type Scene } from './scene.ts';

const plain = (kind: Reading['kind']): Reading => ({ kind, way: 1, how: null });

/** What a figure is, by the grammar around it: a change with its direction, a share, a multiple, a ratio, a level. */
export function readKind(scene: Scene): Reading {
  const { found, tokens, from } = scene;
  if (found.kind) return plain(found.kind);
  if (found.form === 'multiple') return plain('multiple');
  const told = changeBehind(scene) ?? changeBefore(scene) ?? changeByCopula(scene);
  if (found.form === 'fraction')
    return told && !(isOf(scene) && told.how !== 'by') ? told : plain(fractionKind(scene));
  // "882,000 patients have recovered, 82.8 percent of all"
  if (isRelative(found) && isOfAll(scene) && told?.how !== 'by') return plain('share');
  const changed =
    told ?? changeListed(scene) ?? changeBetween(scene) ?? verbBehind(scene) ?? changeOverTime(scene);
  if (
    changed &&
    !(isRelative(found) && isOf(scene) && !/^(by|verb|noun|behind|sign)$/.test(changed.how ?? ''))
  )
    return changed;
  if (found.unit === 'pp' || found.unit === 'bp') return plain('change');
  if (isRelative(found)) return plain(isRate(scene) ? 'ratio' : 'share');
  const each = isPerUnit(scene) || isPriceOfOne(scene) || isAveraged(tokens, from);
  return plain(each ? 'ratio' : 'level');
}

/** "82.8 percent of all", "60 percent of them": a part, whatever verb stands before. */
const isOfAll = ({ tokens, found }: Scene): boolean =>
  keyAt(tokens, found.to) === 'of' && /^(all|them|those|whom|these)$/.test(keyAt(tokens, found.to + 1));

/** "28.19 per cent of exports", "6% of June 2019 levels". */
const isOf = ({ tokens, found }: Scene): boolean => keyAt(tokens, found.to) === 'of';

/** "half the 2016 level", "half of the 3,812 the week before" multiply; "half of everything China sold" is a share. */
function fractionKind({ tokens, found }: Scene): 'multiple' | 'share' {
  let at = found.to;
  if (keyAt(tokens, at) === 'of') at++;
  if (/^(the|that)$/.test(keyAt(tokens, at))) at++;
  if (keyAt(tokens, at - 1) === 'that' || /^(levels?|pace|rate|what|as)$/.test(keyAt(tokens, at)))
    return 'multiple';
  for (let k = at; k < Math.min(tokens.length, at + 9); k++) {
    const { key, kind } = tokens[k]!;
    if (kind === 'sign' && /^[,;:.()]$/.test(key)) break;
    if (
      key === 'same' &&
      /^(day|week|month|quarter|half|period|season|year|time)$/.test(keyAt(tokens, k + 1))
    )
      return 'multiple';
    if (/^(before|earlier|ago|previous|prior|preceding|last|levels?|equivalents?)$/.test(key))
      return 'multiple';
  }
  return 'share';
}
