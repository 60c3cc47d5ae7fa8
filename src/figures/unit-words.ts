import { wordTable } from '../records/word-table.ts';

/** Nouns of a count by what they count, as the annotation names them. */
const byUnit: Record<string, string> = wordTable({
  person:
    'person persons people patient patients individual individuals inhabitants residents citizens men women children passengers visitors tourists workers employees refugees soldiers students migrants pupils voters farmers travellers travelers prisoners detainees adults teenagers boys girls babies infants protesters demonstrators volunteers pensioners civilians crew',
  case: 'case cases infection infections infected confirmed fevers',
  death: 'death deaths fatality fatalities dead died killed',
  recovery: 'recovery recoveries recovered discharged',
  item: 'item items piece pieces pcs unit units set sets kit kits article articles',
  dose: 'dose doses shot shots jab jabs',
});
export const countedUnits = new Map(
  Object.entries(byUnit).flatMap(([unit, words]) =>
    words.split(' ').map((word): [string, string] => [word, unit]),
  ),
);

/** Signs that news uses beside the units of the records; the rates among them are per day or hour. */
export const pressUnits = new Map([
  ['bpd', { unit: 'bbl', power: 0 }],
  ['mph', { unit: 'mile', power: 0 }],
  ['kph', { unit: 'km', power: 0 }],
  ['mm', { unit: 'mm', power: 0 }],
  ['mcm', { unit: 'm3', power: 6 }],
  ['tcf', { unit: 'cubic-foot', power: 12 }],
  ['c', { unit: 'degree', power: 0 }],
  ['f', { unit: 'degree', power: 0 }],
  ['sqm', { unit: 'm2', power: 0 }],
  ['hp', { unit: 'horsepower', power: 0 }],
  ['bhp', { unit: 'horsepower', power: 0 }],
  ['light-year', { unit: 'light-year', power: 0 }],
  ['light-years', { unit: 'light-year', power: 0 }],
  ...[
    'pound-feet',
    'horsepower',
    'mpg',
    'rpm',
    'dwt',
    'megapixel',
    'knots',
    'magnitude',
    'mAh',
    'MB',
    'GB',
    'TB',
    'Hz',
    'kHz',
    'MHz',
    'GHz',
  ].map((sign): [string, { unit: string; power: number }] => [
    sign.toLowerCase(),
    { unit: sign.replace(/s$/, ''), power: 0 },
  ]),
]);

/** Units that no record is kept in: "140,000-dwt tankers" and "12-megapixel cameras" are told by size, not counted. */
export const isPressUnit = (unit: string): boolean => pressed.has(unit);
const pressed = new Set([...pressUnits.values()].map(({ unit }) => unit));

/** What is counted but not traded: places, bodies, people by trade, events, papers. Their unit is their own word. */
export const notGoods = new Set(
  (
    'countries nations states territories regions provinces prefectures districts counties cities towns villages islands ports markets areas sites zones hospitals clinics schools universities ' +
    'companies firms enterprises businesses banks exporters importers manufacturers producers suppliers traders buyers sellers makers factories plants mills refineries mines farms shops stores outlets brands offices agencies organizations organisations groups bodies members partners clients customers consumers investors analysts economists officials experts lawmakers delegates ' +
    'samples tests declarations applications licences licenses permits contracts orders deals agreements projects programmes programs products categories types kinds varieties lines codes sectors industries measures sanctions rules laws cases reports documents certificates patents transactions shipments deliveries cargoes lots batches tranches consignments instalments installments phases stages flights trips journeys crossings voyages visits calls events accidents incidents attacks fires earthquakes outbreaks clusters ' +
    'jobs posts positions votes seats shares bonds points times days weeks months years hours minutes rounds matches games goals theaters theatres cinemas screens inboxes subscribers followers readers users views downloads pages words metres houses homes buildings rooms beds households families couples workers'
  ).split(' '),
);

/** Verbs and nouns of dealing: what is counted near them is goods. */
export const DEALING =
  /^(export|import|ship|sell|sold|buy|bought|purchas|suppl|deliver|donat|procur|acquir|order|produc|manufactur|releas|sale|provid|send|sent|commodit|worth)/;
