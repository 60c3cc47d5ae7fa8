import { isDirectionVerb, isEither } from '../figures/direction.ts';
import { wordKey } from '../records/goods/words.ts';
import type { Item } from './line.ts';

const set = (words: string): Set<string> => new Set(words.split(' '));

const PREPOSITIONS = set(
  'of in on at by with from to into for between among against versus vs over under above below after before during since until till ' +
    'through throughout via across within without outside inside per about around as than including excluding plus minus despite amid off out up down toward towards compared following',
);
const CONJUNCTIONS = set(
  'and or but while whereas although though when which who whom whose that because so if nor yet as where',
);
const AUXILIARIES = set(
  'is are was were be been being am has have had having do does did doing will would shall should can could may might must not never',
);
const DETERMINERS = set(
  'a an the this that these those some any no every each all both such its their his her our my your',
);
const SPEECH = set(
  'say says said saying show shows showed shown showing tell told report reports reported indicate indicates indicated reveal reveals revealed ' +
    'estimate estimates estimated cite cites cited citing add adds added according see sees saw seen find finds found put puts',
);
const COPULAS = set(
  'stand stands stood standing totals totaled totalled totaling totalling reach reaches reached ' +
    'reaching hit hitting amount amounts amounted come comes came coming makes made making account ' +
    'accounts accounted posts posted posting logs logged records recorded registered ran worth ' +
    'valued cost costs remain remained exceed exceeded exceeds topped averaged earn earned bring ' +
    'brought fetch fetched leave leaves leaving left exclude excludes excluded resulted become became contribute contributed ' +
    'represent represented surpass surpassed include included includes expect expects expected ' +
    'expecting aim aims aimed want wants wanted plan plans planned hope hopes hoped continue ' +
    'continued continues doubled doubles doubling tripled triples tripling quadrupled quintupled ' +
    'halved swing swung narrows narrowed get gets got give gives gave go goes went',
);

export const isPreposition = ({ kind, key }: Item): boolean => kind === 'word' && PREPOSITIONS.has(key);
export const isConjunction = ({ kind, key }: Item): boolean => kind === 'word' && CONJUNCTIONS.has(key);
export const isDeterminer = ({ kind, key }: Item): boolean => kind === 'word' && DETERMINERS.has(key);

/** Whether the word is a verb that can have a flow, goods or a country for its subject. */
export const isVerb = ({ kind, key }: Item): boolean =>
  kind === 'word' &&
  key !== 'trade' &&
  (AUXILIARIES.has(key) || SPEECH.has(key) || COPULAS.has(key) || isDirectionVerb(key) || isEither(key));

export const isSpeech = ({ kind, key }: Item): boolean => kind === 'word' && SPEECH.has(key);

/** Whether the item can stand inside a noun phrase, before its noun. */
export const inNounPhrase = (item: Item): boolean =>
  item.kind === 'goods' ||
  item.kind === 'area' ||
  (item.kind === 'word' && !isPreposition(item) && !isConjunction(item) && !isVerb(item)) ||
  (item.kind === 'sign' && (item.key === '-' || item.key === '/'));

const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const TIMES = set(
  'day days week weeks month months quarter quarters year years half decade today yesterday last next previous prior past current first second third fourth fifth ' +
    'final same period time fiscal crop season year-to-date date early late mid monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter now then ago earlier later',
);
export const isTime = ({ kind, key }: Item): boolean =>
  kind === 'word' && (MONTHS.has(key.replace(/'s$/, '')) || TIMES.has(key.replace(/'s$/, '')));

/** Adjectives that say nothing of what the goods are. */
const MODIFIERS = set(
  'one two three four five six seven eight nine ten eleven twelve hundred total overall monthly annual yearly quarterly weekly daily average cumulative combined merchandise goods visible two way bilateral mutual foreign external ' +
    'international global overseas world net gross physical actual seasonal seasonally adjusted unadjusted strong weak higher lower rising falling record further ' +
    'outbound inbound outward inward incoming outgoing cross border official domestic national more less such other another new whole entire full main major top key ' +
    'biggest largest customs cleared nominal real preliminary provisional initial latest increased reduced export import trade maritime direct legal formal unspecified worth good product products item items commodities commodity material everything ' +
    'corresponding preceding comparable highest lowest best worst only just alone nearly almost some about also now still even already then thus too most many few several unadjusted widening growing narrowing huge big large small slight sharp modest respectively on year thing things abroad overseas',
);
export const isModifier = (item: Item): boolean =>
  item.kind === 'word' &&
  (MODIFIERS.has(item.key) || isTime(item) || isDeterminer(item) || /ly$/.test(item.key));

/** Whether the words before a flow make it everything: "total exports", "foreign trade". */
export const EVERYTHING = /^(?:total|overall|foreign|external|global|international|aggregate|world)$/;

/** Nouns and pronouns that are no goods, in whatever company, in the singular: measures, time, people, carriers, money. */
const ABSTRACT = set(
  'short shortage commission like whisker answer kilo kilogram litre liter hectare city town port quantity adjustment activity weight stuff own difference farmer trader visitor tourist level minority majority loss outage advance saving mistake error question ' +
    'peak trough record haul lot bulk slice chunk remainder portion breadth exchange queue tally tune fold batch tranche ' +
    'share total number value amount volume growth figure level count pace rate average gap price data result rise fall increase decrease drop jump gain change ' +
    'sum part half rest most rank index split whole median consensus estimate balance account curve headline dip hole line list ranking limit ceiling cap quota ' +
    'forecast target goal basis series trend momentum performance contraction decline expansion recovery stretch turn reading coverage term ' +
    'year month week day season crop harvest pandemic outbreak population economy inflation ' +
    'that this which it he she we they you i there what one other former latter together ahead thing mr ms dr ' +
    'people analyst economist official buyer seller supplier customer company firm industry association member group poll survey ' +
    'custom government ministry country state region destination market sector sanction duty troop ' +
    'train vessel truck tanker voyage cargo consignment delivery order contract inspection bag ton tonne unit barrel bushel ' +
    'import export stock demand supply marketing business working sale spending revenue earning receipt income proceed bill cost yen yuan won dollar rupee euro currency',
);
export const isAbstract = ({ kind, key }: Item): boolean =>
  // "Gas by ship": ships are goods, a ship is what carries them.
  kind === 'word' && (key === 'ship' || ABSTRACT.has(wordKey(key.replace(/'s$/, ''))));
