import type { Flow } from './flow-words.ts';
import type { Item } from './line.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * A phrase that can be what a figure is about: "Chinese exports of rice to the North", "it had bought", "chips",
 * "deaths", "the population". What it leaves out (null) comes from what was said before.
 */
export interface Topic {
  domain: 'trade' | 'epidemic' | 'other';
  /** First, head and last item. */
  from: number;
  at: number;
  to: number;
  form: 'noun' | 'verb' | 'goods' | 'place' | 'count';
  flow: Flow | null;
  /** Area codes or pronouns. */
  reporter: string | null;
  partner: string | null;
  goods: NounPhrase | null;
  /** Trade with all the world or in all goods, by its own words. */
  everything: boolean;
  /** "the shipments": those already spoken of. */
  definite: boolean;
  /** "the goods deficit": of goods alone, where others are of goods and services. */
  merchandise: boolean;
  /** "average daily exports": of whatever was spoken of. */
  average: boolean;
  /** The one figure it is told with, where each of a list has its own (item), else -1. */
  figure: number;
  /** A word that both sides use of one flow: what one ships the other buys. */
  eitherSide: boolean;
  /** The deed of countries without names: "third countries bought", "foreign buyers took". */
  othersBuy: boolean;
  /** "Shipments in the opposite direction": the other way of what was just told. */
  reversed: boolean;
  /** The other sides of a list, "to the U.S., the EU and ASEAN": each may have its own figure. */
  partners: readonly string[];
  /** The word has other senses than trade: "sales", "took". */
  weak: boolean;
  /** The subject of the verb is said to be a market or a supplier: the other side of whoever's trade is told. */
  otherSide: boolean;
  /** "Saudi Arabia, whose sales": of a country told by the way. */
  whose: boolean;
  /** "Russia was China's top supplier": the country that the sentence is about, whoever's trade it tells. */
  holder: string | null;
  /** A place in the row of those told before it: "ahead of Brazil with 98 million". */
  ranked: boolean;
}

/** A topic of one item that says nothing yet. */
export const bare = (at: number): Topic => ({
  domain: 'trade',
  from: at,
  at,
  to: at,
  form: 'noun',
  flow: null,
  reporter: null,
  partner: null,
  goods: null,
  everything: false,
  definite: false,
  merchandise: false,
  average: false,
  figure: -1,
  eitherSide: false,
  reversed: false,
  partners: [],
  weak: false,
  otherSide: false,
  whose: false,
  holder: null,
  ranked: false,
  othersBuy: false,
});

/** Code or pronoun of an area item. */
export const code = (item: Item): string => item.area!.code;
