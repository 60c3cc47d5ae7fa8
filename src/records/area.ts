/** A country, a union, or whatever else stands in the reporter and partner columns of the lake. */
export interface Area {
  /** ISO 3166 alpha-3; for the rest this project's own, which never clashes with one (`WLD`, `EU27`, `_CEUTA`). */
  code: string;
  /** `part` of a country listed beside it, `residual`: trade that belongs to no one area ("other Asia"). */
  kind: 'country' | 'group' | 'former' | 'part' | 'residual';
  /** Without article: "North Korea", "Netherlands". */
  name: string;
  /** Whether a sentence says "the" before the name. */
  article: boolean;
  /** `name` and all other English names, formal and of publishers' lists; no adjectives. */
  names: readonly string[];
  demonyms: readonly string[];
  /** Capital and other seats that stand for the government. */
  capitals: readonly string[];
  zh: readonly string[];
  ko: readonly string[];
  alpha2: string | null;
  m49: number | null;
  /** UN Comtrade's number in use. */
  comtrade: number | null;
  /** Three digits, of China's customs. */
  gacc: string | null;
  /** Codes of a group's members, empty where the sources do not agree on them. */
  members: readonly string[];
  /** For a part: the country. */
  partOf: string | null;
  /** False for a country whose own trade statistics nobody can read, so that only its partners' show it. */
  publishes: boolean;
}

/** A span of text that names an area. */
export interface AreaMention {
  start: number;
  end: number;
  code: string;
  as: 'name' | 'demonym' | 'capital' | 'alias' | 'group';
  /** Other areas the same words may mean ("Korean", "Congo"). */
  also?: string[];
  /** The words have other senses too ("the North", "Georgia", "Jordan"): context has to decide. */
  unsure?: true;
}
