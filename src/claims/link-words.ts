/** Words of time and of comparison that may stand between two tied figures without untying them. */
const FILLER =
  '(?:(?:in|on|for|over|during|through|by|the|a|an|its|of|same|last|this|that|previous|prior|earlier|ago|before|year|years|month|months|' +
  'quarter|week|weeks|day|days|half|period|time|first|second|third|fourth|three|six|nine|eight|ten|eleven|twelve|four|five|seven|' +
  'year-on-year|yoy|y/y|on-year|on-month|month-on-month|mom|m/m|annually|monthly|respectively|alone|fiscal|' +
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'percent|per cent|pct|to|value|volume|terms|customs-cleared|\\d{1,2}|(?:19|20)\\d\\d)[-.,]?(?:\\s+|$))*';

const ADVERB =
  '(?:(?:about|around|some|nearly|almost|roughly|approximately|just|only|over|under|more than|less than|a record|an estimated|a revised|as much as|up to)\\s+)?';

/** What is counted, behind a bare number: "900 tonnes", "900 tonnes of milled rice". */
const COUNTED =
  '(?:\\s+(?!(?:and|or|but|while|to|from|with|for|against|versus|after|in|on|at|up|down)\\b)(?:metric\\s+)?[\\p{L}-]+(?:\\s+of\\s+[\\p{L}-]+(?:\\s+[\\p{L}-]+)?)?)?';

const line = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu');

/** "rose 5% [in May,] to", "up 5% at": behind it stands what the change led to. */
export const LEADS_TO = line(
  `,?\\s*(?:from\\s+)?${FILLER}(?:to|at|reaching|totalling|totaling|hitting)\\s+(?:reach\\s+|total\\s+|stand at\\s+)?${ADVERB}`,
);
/** "rose 5% from", "5% above": behind it stands what the change began at. */
export const BEGINS_AT = line(
  `,?\\s*${FILLER}(?:from|above|below|over|than)\\s+(?:the\\s+|a year earlier's\\s+|last year's\\s+)?${ADVERB}`,
);
/** "$3bn, up", "$3bn, a rise of", "$3bn (+": behind it stands the change that led to the level. */
export const CHANGED_BY = line(
  `${COUNTED},?\\s*\\(?(?:${FILLER})(?:[-+–−]|(?:which (?:is|was|were|are)\\s+)?(?:up|down|higher|lower|(?:an?|the)\\s+(?:sharp |slight |further |year-on-year |annual |monthly )?(?:increase|rise|growth|gain|jump|surge|fall|drop|decline|decrease|dip|slump|expansion|contraction)\\s+of|(?:increasing|rising|growing|falling|dropping|declining|decreasing)(?:\\s+by)?)\\s+(?:by\\s+)?)${ADVERB}`,
);
/** "$3bn, up from", "to $3bn from", "$3bn, compared with": behind it stands the level of before. */
export const COMPARED_WITH = line(
  `${COUNTED},?\\s*\\(?${FILLER}(?:(up|down|rising|falling|higher than|lower than)(?:\\s+sharply|\\s+slightly)?\\s+|(?:(?:hardly|little|barely|scarcely)\\s+changed|(?:almost\\s+|nearly\\s+|virtually\\s+)?unchanged)\\s+)?(?:from|(?:as )?compared (?:with|to)|against|as against|versus|vs\\.?|after)\\s+(?:the\\s+|a year earlier's\\s+)?${ADVERB}`,
);
/** "$10bn, of which", "$10bn, including": what stands behind it is a part. */
export const OF_WHICH = line(
  `${COUNTED},?\\s*\\(?${FILLER}(?:of (?:which|whom|these|them|that|those)|including|among (?:which|them)),?\\s+(?:were\\s+|was\\s+)?${ADVERB}`,
);
/** "$3bn, or", "$3bn, accounting for": behind it stands the share that the level is. */
export const MAKES_UP = line(
  `${COUNTED}(?:,?\\s*\\(?(?:or|accounting for|which (?:accounts?|accounted) for|making up|representing|equal to|equivalent to|constituting)\\s+${ADVERB}|\\s*\\()`,
);
/** "15% of the": behind it stands the whole. */
export const SHARE_OF = line(
  `\\s+(?:out )?of\\s+(?:all\\s+)?(?:the\\s+|its\\s+|their\\s+|a\\s+)?(?:country['’]s\\s+)?(?:total\\s+|overall\\s+|whole\\s+)?(?:(?:(?:[\\p{L}'’-]+\\s+){0,3}(?:exports?|imports?|trade|shipments|purchases|sales)\\s+)?of\\s+)?${ADVERB}|` +
    `\\s+of\\s+all\\s[^,;.()]{1,60},\\s+which\\s+(?:was|were|is|came to|amounted to|totall?ed|stood at)\\s+${ADVERB}`,
);
/** "$2 billion, 4% of": what stands behind it is said of the same amount. */
export const APPOSED = line(`${COUNTED},?\\s*\\(?(?:(?:or|which is|that is)\\s+)?${ADVERB}`);
/** "$7.2 billion a year ago (-": behind it stands by how much it went from there. */
export const BY_IN_BRACKETS = line(`${COUNTED}\\s*${FILLER}\\(\\s*[-+–−]`);
/** "71.2 billion yuan (", "1.09 trillion yen, or": behind it stands the same amount in another unit. */
export const THAT_IS = line(
  `${COUNTED},?\\s*(?:\\(\\s*(?:or\\s+|=\\s*|equal to\\s+|equivalent to\\s+)?|or\\s+|equivalent to\\s+|the equivalent of\\s+)${ADVERB}`,
);

/** Which way a level is said to have moved by the verb before it: "rose to", "down sharply at". */
export const MOVED_TO =
  /\b(?:(rose|risen|rising|rise|climbed|climbing|grew|grown|increased|increasing|jumped|jumping|surged|soared|advanced|expanded|widened|up)|(fell|fallen|falling|fall|dropped|dropping|declined|declining|decreased|decreasing|slid|slumped|plunged|shrank|shrunk|narrowed|contracted|tumbled|down))\b[^,;.]{0,30}\b(?:to|at)\s+(?:about |around |some |nearly |almost |just |only |over |more than |less than |a record )?$/i;

/** "doubled in a year, rising from": what the multiple began at, told behind it. */
export const RISING_FROM = new RegExp(
  `,\\s*(?:rising|growing|climbing|jumping|surging|increasing|going|up|falling|dropping|declining|sinking|shrinking|down)\\s+from\\s+${ADVERB}$`,
  'iu',
);
/** "from 8,500 tonnes in 2020 to": behind it stands where it went. */
export const ON_TO = line(`${COUNTED},?\\s*${FILLER}to\\s+${ADVERB}`);
