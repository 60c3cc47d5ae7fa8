import { OUTBREAK } from './epidemic-places.ts';
import { epidemicWordAt } from './epidemic-words.ts';
import { isTime, isVerb } from './grammar.ts';
import { type Item, words } from './line.ts';
import type { Names } from './names.ts';

/**
 * The regions without a code that a sentence counts for, as items: "Binh Duong 710", "Ho Chi Minh City reported 1,247", "12 in
 * Johor". A name is told by its capitals, so that the first word of a sentence alone is none.
 */
export function regionsIn(items: readonly Item[], text: string, names: Names): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, item] of items.entries()) {
    if (isPartOfLand(items, at)) found.add(at);
    const subject = isClauseStart(items, at) ? subjectAt(items, at, text, names) : null;
    if (subject !== null) found.add(subject);
    if (item.kind !== 'figure') continue;
    const named = regionBefore(items, at, text) ?? regionBehind(items, at, text);
    if (named !== null) found.add(named);
  }
  // "Selangor had 1,020, Johor 455": among others the first word is one too.
  const told = REPORTS.test(items[1]?.key ?? '') && items.findIndex((i) => i.kind === 'figure') < 5;
  if (found.size > 0 && told && nameTo(items, 0, text) === 0) found.add(0);
  // "Sao Paulo state has been hit hardest, with 2.7 million cases"
  const kind = items.slice(0, 6).findIndex((i) => PROVINCE.test(i.key));
  const named = kind > 0 ? nameTo(items, kind - 1, text) : null;
  if (
    named !== null &&
    (named === 0 || items[named - 1]!.possessive || /^(?:in|the)$/.test(items[named - 1]!.key))
  )
    found.add(named);
  return found;
}
const PROVINCE =
  /^(?:state|province|region|city|county|prefecture|district|governorate|oblast|canton|island)$/;

/** "674 of them in the capital, 2,208 outside it and 12 elsewhere", "the remaining districts had 240". */
function isPartOfLand(items: readonly Item[], at: number): boolean {
  const { key } = items[at]!;
  if (key === 'elsewhere') return true;
  if (/^(?:it|there)$/.test(key)) return /^(?:outside|beyond)$/.test(items[at - 1]?.key ?? '');
  if (!PARTS.test(key)) return false;
  // "Kathmandu Valley's three districts", but not "Japan's 47 prefectures"
  const owner = items.slice(Math.max(0, at - 3), at).findLast((x) => x.possessive || /['’]s$/.test(x.key));
  if (owner && (owner.kind !== 'area' || owner.area!.as === 'capital') && owner.capital) return true;
  let i = at - 1;
  while (
    i >= 0 &&
    at - i < 4 &&
    items[i]!.kind === 'word' &&
    !/^(?:the|in|outside|from|across)$/.test(items[i]!.key)
  )
    i--;
  return (
    items[i]?.key === 'the' &&
    (i === 0 || /^(?:in|outside|across|from|[,;:]|and|while)$/.test(items[i - 1]!.key))
  );
}
const PARTS =
  /^(?:capital|districts?|provinces?|cities|city|count(?:y|ies)|prefectures?|villages?|suburbs?|countryside|islands?|municipalit(?:y|ies)|governorates?|townships?)$/;

/** Behind a mark or a conjunction that begins a clause, or at the head of the sentence. */
const isClauseStart = (items: readonly Item[], at: number): boolean =>
  at === 0 || /^(?:[;:]|while|but|and|whereas)$/.test(items[at - 1]!.key);

/**
 * "Mubende, where it began, has borne the brunt with 64 cases", "Livingstone has had 100 cases": a name for the subject. A
 * single noun without an article is one.
 */
function subjectAt(items: readonly Item[], from: number, text: string, names: Names): number | null {
  let to = from;
  while (to < from + 4 && isName(items, to, text) && !items[to]!.possessive) to++;
  if (to === from) return null;
  const last = items[to - 1]!;
  if (nameTo(items, to - 1, text) !== from) return null;
  const city = last.kind === 'area';
  const counts =
    /^(?:has|had|counts|counted)$/.test(items[to]?.key ?? '') && items[to + 1]?.kind === 'figure';
  if (city && !counts && !TOLD_OF_CITY.test(items[to]?.key ?? '')) return null;
  const single = to === from + 1 && !city;
  // "Quelimane, which took the full force of the storm, had 412"
  const apart = items[to]?.key === ',' && /^(?:which|where|home)$/.test(items[to + 1]?.key ?? '');
  if (
    single &&
    !apart &&
    !names.has(last.key) &&
    (!/^(?:has|had)$/.test(items[to]?.key ?? '') ||
      /(?:s|ing|tion|ment|ance|ence|ness|ity|age)$/.test(last.key))
  )
    return null;
  const figure = items.findIndex((x, i) => i >= to && x.kind === 'figure');
  if (figure < 0) return null;
  let verb = to;
  // "Mubende, where patient zero, a man of 24, died, has borne": the verb stands behind one of the commas.
  if (items[to]?.key === ',')
    do verb = items.findIndex((x, i) => i > verb && x.key === ',') + 1;
    while (
      verb > 0 &&
      verb < figure &&
      !/^(?:has|had|have|is|was|were|are|reported|recorded|saw)$/.test(items[verb]?.key ?? '')
    );
  if (verb === 0 && items[to]?.key === ',') return null;
  if (verb >= figure) return null;
  const { key } = items[verb] ?? { key: '' };
  const said = isVerb(items[verb]!) || /(?:ed|s)$/.test(key);
  // "Kano sent 104 of them"
  const part = /^of (?:them|these|those|whom)$/.test(words(items, figure + 1, 2));
  return part || (said && !SAYS.test(key)) ? from : null;
}
/** What is said of a city, and not of the government that sits there. */
const TOLD_OF_CITY =
  /^(?:alone|accounts?|accounted|comes?|came|follows?|followed|leads?|led|tops?|topped|bears?|bore)$/;
const SAYS =
  /^(?:says?|said|told|tells|adds?|added|warns?|warned|notes?|noted|announced|according|puts?|expects?|hopes?|believes?|promised|pledged|needs?|got|gets?|received|sent|gave|gives?)$/;

const HEDGE =
  /^(?:about|some|over|under|nearly|almost|around|roughly|more|than|at|least|only|just|another|a|total|of|the|most|highest|number|cases|infections|deaths)$/;
const REPORTS =
  /^(?:reported|reports|recorded|registered|logged|had|has|saw|confirmed|counted|notified|added|posted|with|alone|accounts?|accounted|accounting|for|contributed|makes?|made|making|up|:|-|–|—|\()$/;

function regionBefore(items: readonly Item[], at: number, text: string): number | null {
  let end = at - 1;
  while (end >= 0 && at - end < 9 && (HEDGE.test(items[end]!.key) || REPORTS.test(items[end]!.key))) end--;
  const told = end < at - 1;
  // "In Minas Gerais, 415 people fell ill"
  const apart = end === at - 1 && items[end]?.key === ',';
  if (apart) end--;
  const from = nameTo(items, end, text);
  if (from === null) return null;
  const opens = items[from - 1];
  // "In Lilongwe 12 cases": told with a preposition.
  if (opens && /^(?:in|from|at|across)$/.test(opens.key)) return from;
  if (apart) return null;
  // "the counties of Vaslui (1,871)", "the municipality of Bucharest (1,480)"
  if (opens?.key === 'of' && PARTS.test(items[from - 2]?.key ?? '')) return from;
  if (opens && !/^(?:[,:;(*•|-]|and|while|but|then|by|with|including|followed)$/.test(opens.key)) return null;
  const only = items[end]!;
  // A capital by itself is its country, but beside its count it is the city.
  if (only.kind === 'area' && from === end)
    return told && !items.slice(end, at).some((i) => /^(?:alone|account)/.test(i.key)) ? null : from;
  return opens || end > from ? from : null;
}

function regionBehind(items: readonly Item[], at: number, text: string): number | null {
  for (let i = at + 1; i < at + 8 && items[i + 1]; i++) {
    const { key, kind } = items[i]!;
    // "The cases, 1,751, are in North Kivu"
    if (i === at + 1 && key === ',' && /^(?:are|were|is|was)$/.test(items[i + 1]!.key)) continue;
    if (kind === 'figure' || kind === 'sign' || (kind === 'area' && items[i]!.area!.as !== 'demonym'))
      return null;
    if (key !== 'in') continue;
    const the = items[i + 1]!.key === 'the' ? i + 2 : i + 1;
    let to = the;
    while (items[to + 1] && isName(items, to + 1, text)) to++;
    const city = items[the]?.kind !== 'area' || items[the]!.area!.as === 'capital';
    return items[the] && nameTo(items, to, text) === the && city ? the : null;
  }
  return null;
}

/** Where the name that ends at an item begins; null where none ends there. */
function nameTo(items: readonly Item[], end: number, text: string): number | null {
  let from = end + 1;
  while (from > 0 && end - from < 5) {
    if (isName(items, from - 1, text)) from--;
    // "South-East Asia", "Province of Kano"
    else if (
      from <= end &&
      /^(?:-|of|de|da|do|del|la|el|al)$/.test(items[from - 1]!.key) &&
      isName(items, from - 2, text)
    )
      from -= 2;
    else break;
  }
  if (from > end) return null;
  const phrase = items.slice(from, end + 1);
  // "The Centre region"
  const land = PROVINCE.test(items[end + 1]?.key ?? '');
  if (phrase.some((x) => BODY.test(x.key) && !(land && /^cent(?:re|er)$/.test(x.key)))) return null;
  const area = phrase.find((x) => x.kind === 'area');
  // "Northern Nigeria" is a region, "Nigeria" and "the United States" are none.
  return area && phrase.length === 1 && area.area!.as !== 'capital' ? null : from;
}

function isName(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at];
  if (!item || (item.kind !== 'word' && item.kind !== 'area' && item.kind !== 'goods')) return false;
  if (item.kind === 'area') return !item.area!.code.startsWith('@') && item.area!.as !== 'demonym';
  if (item.upper || !/^\p{Lu}\p{L}/u.test(text.slice(item.start, item.start + 2))) return false;
  return (
    !isTime(item) && !OUTBREAK.test(item.key) && !LEADS.test(item.key) && epidemicWordAt(items, at) === null
  );
}

/** Words that open sentences and rows with a capital. */
const LEADS =
  /^(?:when|if|where|what|the|of|in|on|at|by|as|for|from|to|with|an?|some|about|over|more|another|after|and|but|while|new|total|totals|cumulative|daily|weekly|there|this|that|these|it|its|they|all|only|nearly|almost|at|least|active|confirmed|suspected|probable|children|men|women|people|patients|males?|females?|globally|worldwide|nationwide|week|omicron|delta|alpha|clade|phase|type|mpox|dengue|malaria|measles|polio)$/;

/** What reports and is no place. */
const BODY =
  /^(?:ministry|minister|agency|agencies|authority|authorities|department|office|officials?|organi[sz]ation|committee|commission|council|headquarters|news|centres?|centers?|institute|bureau|services?|government|university|hospitals?|laborator(?:y|ies)|doctors?|health|medical|president|mr|ms|mrs|dr|prof|professor|director|governor|mayor|kcna|xinhua|yonhap|reuters|countries|world|report|update|figure|table|section|page)$/;
