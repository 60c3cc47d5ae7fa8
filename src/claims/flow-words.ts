import type { Item } from './line.ts';

export type Flow = 'export' | 'import' | 'trade' | 'balance';

/** A word that says which way goods went. */
export interface FlowWord {
  flow: Flow;
  form: 'noun' | 'verb';
  /** Means trade only where goods, partners or other trade words stand by it ("sent", "gap", "sales"). */
  weak: boolean;
  /** Said of one flow by either side: the shipments of one are the purchases of the other. */
  eitherSide: boolean;
}

const book = new Map<string, FlowWord>();
function note(flow: Flow, form: FlowWord['form'], weak: boolean, list: string): void {
  for (const word of list.split(' ')) {
    const eitherSide = (flow === 'export' || flow === 'import') && !/^(?:(?:ex|im)port|arrivals)/.test(word);
    book.set(word, { flow, form, weak, eitherSide });
  }
}
note('export', 'noun', false, 'export exports exportation exportations shipment shipments');
note('export', 'noun', true, 'sale sales delivery deliveries cargoes');
note('import', 'noun', false, 'import imports importation importations');
note('import', 'noun', true, 'purchase purchases arrivals procurement bill intake offtake');
note('trade', 'noun', false, 'trade turnover commerce business');
note('trade', 'noun', true, 'trading flow flows total together');
note('balance', 'noun', false, 'deficit deficits surplus surpluses shortfall');
note('balance', 'noun', true, 'gap balance red black');
note('export', 'verb', false, 'exported exporting');
note('export', 'verb', true, 'sell sells sold selling ship shipped shipping ships send sends sent sending');
note(
  'export',
  'verb',
  true,
  'supply supplies supplied supplying deliver delivered delivering provide provided donated',
);
note('import', 'verb', false, 'imported importing');
note(
  'import',
  'verb',
  true,
  'buy buys bought buying purchase purchased purchasing acquire acquired procured',
);
note(
  'import',
  'verb',
  true,
  'spend spends spent spending take takes took taken taking receive received receiving obtained got',
);

/** What makes something else of "trade", "export" or "import" before it: people, bodies, rules, prices. */
const NOT_FLOW = new Set(
  (
    'ministry minister ministers association associations official officials data figures statistics group groups body war wars talks deal ' +
    'deals policy policies commission commissioner representative representatives finance restriction restrictions ban bans curb curbs ' +
    'licence licences license licenses duty duties tariff tariffs control controls order orders agreement agreements office department ' +
    'promotion programme program credit route routes bloc organization organisation center centre show fair price prices union unions ' +
    'sector industry industries company companies firm firms dispute disputes tension tensions tax taxes quota quotas barrier barriers ' +
    'negotiations negotiator mission secretary chamber financing database map expert experts analyst analysts rules law growth-model ' +
    'liberalisation liberalization dependence dependency credits insurance zone zones hub ties relations relationship pact pacts offs indicator indicators programs secretariat directorate authority administration agency bureau board envoy council'
  ).split(' '),
);
/** What stands between the flow and its amount without changing it: "export value", "trade volume". */
const EXTENSIONS = new Set(
  (
    'volume volumes value values turnover amount amounts item items product products commodity commodities category earnings revenue ' +
    'revenues receipts bill bills figure growth total totals reliance levels level partner partners side good goods'
  ).split(' '),
);
const BALANCE_AFTER_TRADE = new Set(
  'deficit deficits surplus surpluses gap balance shortfall imbalance'.split(' '),
);
/** Deficits that are none of trade. */
const NOT_TRADE_BALANCE = new Set(
  'budget fiscal account current-account government public pension services-only power labour labor skills gender pay'.split(
    ' ',
  ),
);

/** The flow word at an item, and the last item that belongs to it; null where the words mean something else. */
export function flowAt(items: readonly Item[], at: number): { word: FlowWord; to: number } | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  const word = book.get(item.key.replace(/'s$/, ''));
  if (isBroughtIn(items, at)) return { word: BROUGHT_IN, to: at + 1 };
  if (
    /^(?:exchanged|traded)$/.test(item.key) &&
    (items[at + 1]?.kind === 'figure' || items[at + 1]?.key === 'goods')
  )
    return { word: EXCHANGED, to: at };
  if (!word) return null;
  const next = items[at + 1]?.key ?? '';
  const before = items[at - 1]?.key ?? '';
  if (word.flow === 'balance') {
    if (NOT_TRADE_BALANCE.has(before) || (before === 'account' && word.flow === 'balance')) return null;
    if (item.key === 'red' || item.key === 'black')
      return before === 'the' && items[at - 2]?.key === 'in' ? { word, to: at } : null;
    // "the balance of payments", but "a balance of $6 billion"
    if (item.key === 'balance' && next === 'of' && items[at + 2]?.kind !== 'figure') return null;
    return { word, to: at };
  }
  // "taking the total to", "took its toll"
  if (
    /^t(?:ak|ook)/.test(item.key) &&
    /^(?:the|its|their|a)$/.test(next) &&
    REACHED.test(
      items
        .slice(at + 2, at + 5)
        .map((i) => i.key)
        .join(' '),
    )
  )
    return null;
  // "made from imported parts": a state that goods are in.
  if (/^(?:im|ex)ported$/.test(item.key) && MADE.test(before) && items[at + 1]?.kind !== 'figure')
    return null;
  // "Germany received exports worth $1.7 billion" tells of exports.
  if (word.form === 'verb' && /^(?:exports|imports|shipments|deliveries)$/.test(next)) return null;
  // "got 1.9 million tonnes", but "got worse"
  if (item.key === 'got' && items[at + 1]?.kind !== 'figure') return null;
  // "ships jumped" are goods, "China ships" is a deed.
  if (
    PRESENT.test(item.key) &&
    items[at - 1]?.kind !== 'area' &&
    !INFINITIVE.test(before) &&
    !/^(?:who|which|that|it)$/.test(before)
  )
    return null;
  if (word.form === 'noun' && /^(?:import|export|ship|purchase)$/.test(item.key) && INFINITIVE.test(before))
    return { word: { ...word, form: 'verb' }, to: at };
  const both = bothWays(items, at);
  if (both > 0) return { word: { ...word, flow: 'trade', eitherSide: false }, to: both };
  if (word.form === 'noun') {
    if (/^sales?$/.test(item.key) && SHOPS.test(before)) return null;
    // Cocoa and cotton "arrive" at the ports and markets of those who grow them.
    if (item.key === 'arrivals' && /^(?:cocoa|cotton|mandi|market|coffee|cashew)$/.test(before)) return null;
    if (/^shipments?$/.test(item.key) && /^(?:in(?:bound|ward|coming))$/.test(before))
      return { word: { ...word, flow: 'import', eitherSide: false }, to: at };
    if (item.key === 'cargoes' && items[at - 1]?.kind !== 'goods') return null;
    // "the Korea Trade-Investment Promotion Agency"
    if (item.capital && next === '-' && items[at + 2]?.capital) return null;
    if (BALANCE_AFTER_TRADE.has(next)) return null;
    if (NOT_FLOW.has(next)) return null;
    // "the Ministry of Trade, Industry and Energy"
    if (/^(?:trade|commerce)$/.test(item.key) && before === 'of' && BODY.test(items[at - 2]?.key ?? ''))
      return null;
    // "the trade ministry", "trade and industry ministry"
    if (
      item.key === 'trade' &&
      next === 'and' &&
      /^(?:industry|economy|investment|commerce)$/.test(items[at + 2]?.key ?? '')
    )
      return null;
    if (item.key === 'trading' && !/^partners?$/.test(next)) return null;
    if (/^flows?$/.test(item.key) && items[at - 1]?.kind === 'goods')
      return { word: { ...word, flow: 'export' }, to: at };
    if (/^flows?$/.test(item.key) && before !== 'way' && before !== 'trade') return null;
    // "the two-way total", "the bilateral total"
    if (item.key === 'total' && /^(?:way|bilateral|combined)$/.test(before) && at > 1)
      return { word, to: at };
    if (item.key === 'total' && (next !== ':' || (at > 0 && before !== '.'))) return null;
    if (item.key === 'bill' && !/^(?:import|oil|energy|gas|fuel|food|gold)$/.test(before)) return null;
    if (item.key === 'together' && before !== 'two') return null;
    if (item.key === 'trade' && isInBalance(items, at)) return null;
    if (item.key === 'commerce' && before !== 'of') return null;
    // "the two did $218 billion worth of business", "did business worth $1.8 billion"
    const done =
      (before === 'of' && items[at - 2]?.key === 'worth') || (before === 'did' && next === 'worth');
    if (item.key === 'business' && !done) return null;
    let to = at;
    while (EXTENSIONS.has(items[to + 1]?.key ?? '')) to++;
    return { word: tradingPartner(items, at, to) ? { ...word, flow: 'trade' } : word, to };
  }
  return { word, to: at };
}

/** "Retail sales", "car sales", "home sales": sold at home. */
const SHOPS =
  /^(?:retail|wholesale|store|online|domestic|home|homes|house|houses|housing|property|land|bond|bonds|ticket|tickets|asset|assets|car|cars|auto|vehicle|vehicles|smartphone|smartphones|iphone|iphones|handset|phone|pc|game|music|book|passenger|comparable)$/;

const EXCHANGED: FlowWord = { flow: 'trade', form: 'verb', weak: false, eitherSide: false };
const BROUGHT_IN: FlowWord = { flow: 'import', form: 'verb', weak: true, eitherSide: true };

/** "The North brought in 27,100 tons": a country does; what goods bring in is money. */
function isBroughtIn(items: readonly Item[], at: number): boolean {
  if (!/^br(?:ought|ing|ings|inging)$/.test(items[at]!.key) || items[at + 1]?.key !== 'in') return false;
  let i = at - 1;
  while (
    /^(?:has|have|had|also|only|it|to|would|will|could)$/.test(items[i]?.key ?? '') &&
    items[i]!.kind !== 'area'
  )
    i--;
  // "72.9% of what we brought in"
  if (/^(?:we|they|it)$/.test(items[i]?.key ?? '') && items[i - 1]?.key === 'what') return true;
  return items[i]?.kind === 'area' && !items[i]!.possessive && items[i]!.area!.as !== 'demonym';
}

const BODY = /^(?:ministry|ministries|minister|department|secretary|bureau|chamber|chambers|board)$/;

/** "import-export turnover", "export and import value": the last item of such a name of trade both ways, 0 where none stands. */
function bothWays(items: readonly Item[], at: number): number {
  const [one, joint, other] = [items[at]!.key, items[at + 1]?.key ?? '', items[at + 2]?.key ?? ''];
  if (!/^(?:import|export)$/.test(one) || !/^(?:import|export)$/.test(other) || one === other) return 0;
  if (!/^(?:-|\/|and)$/.test(joint)) return 0;
  const measured = /^(?:turnover|value|volume|revenue|amount|trade)$/.test(items[at + 3]?.key ?? '');
  return measured ? at + 3 : 0;
}

const MADE = /^(?:from|using|with)$/;

const REACHED = /\b(?:total|toll|tally|number|count|figure|place|step|steps)\b/;
const PRESENT =
  /^(?:ships?|sells?|supply|supplies|buys?|sends?|spends?|takes?|receives?|provides?|delivers?|acquires?)$/;

/** The flow that a rank names: "first trade deficit in five months". */
export function flowOfRank({ kind, key }: Item, at: number): { word: FlowWord; to: number } | null {
  if (kind !== 'figure') return null;
  const named = /\b(deficit|surplus|exports?|imports?)\b/.exec(key)?.[1];
  return named ? { word: book.get(named)!, to: at } : null;
}

/** "a surplus in trade in goods", "the balance of trade": the trade belongs to the balance. */
function isInBalance(items: readonly Item[], at: number): boolean {
  const lead = /^(?:goods|merchandise|visible|commodity)$/.test(items[at - 1]?.key ?? '') ? at - 2 : at - 1;
  if (!/^(?:in|of|on)$/.test(items[lead]?.key ?? '')) return false;
  return items.slice(Math.max(0, at - 5), at).some((i) => BALANCE_AFTER_TRADE.has(i.key));
}

/** What stands before a verb: "did not import", "to export". */
const INFINITIVE =
  /^(?:did|not|to|will|would|can|could|may|might|should|must|does|do|never|also|don't|didn't)$/;

const tradingPartner = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to + 1).some((i) => /^partners?$/.test(i.key));
