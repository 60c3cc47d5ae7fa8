/** Words of a firm's accounts; two of them, and none of trade, and what is "sold" and "shipped" is a firm's. */
const ACCOUNTS =
  /\b(?:revenues?|net (?:income|profit|loss)|operating (?:profit|income)|earnings per share|quarterly (?:results|earnings)|shareholders?|shares|buy-?back|dividends?|CEO|chief executive|profit warning|stores|subscribers)\b/gi;
const TRADE =
  /\b(?:exports?|exported|exporting|imports?|imported|importing|customs|trade (?:deficit|surplus|balance|gap|data|figures|statistics))\b/i;

/** The story is on a firm's business and not on a country's trade. */
export const isOfFirm = (text: string): boolean =>
  !TRADE.test(text) && new Set([...text.matchAll(ACCOUNTS)].map(([word]) => word.toLowerCase())).size > 1;

const ILLNESS =
  /\b(?:cases|infections?|infected|outbreaks?|epidemics?|pandemic|virus(?:es)?|covid\S*|coronavirus|cholera|fevers?|diseases?|vaccin\w+|patients?|flu|influenza|measles|ebola|mpox|monkeypox|dengue|malaria|tubercul\w+|polio|zika|hiv|aids|hospitali[sz]ed|quarantin\w+|symptoms?|tested|doses)\b/i;

/** Goods were dealt in. Who fell ill abroad is "imported", and no goods. */
const DEALT =
  /\b(?:exports?|exported|exporting|imports|importing|importers?|customs|shipments?|trade (?:deficit|surplus|balance|gap|data|figures|statistics))\b/i;

/** The story is on an illness and on no trade: what is "taken", "received" and "sent" there is no trade of a country. */
export const isOfIllnessAlone = (text: string): boolean => ILLNESS.test(text) && !DEALT.test(text);

const DISASTER =
  /\b(?:earthquakes?|quakes?|floods?|flooding|hurricanes?|typhoons?|cyclones?|tsunami|landslides?|wars?|air ?strikes?|shelling|bomb(?:s|ed|ing|ings)?|attacks?|shootings?|crash(?:ed|es)?|wildfires?|stampede|troops|rubble|injured)\b/i;

/** People may have died of an illness: where only floods or war are told of, deaths are theirs. */
export const isOfIllness = (text: string): boolean => ILLNESS.test(text) || !DISASTER.test(text);
