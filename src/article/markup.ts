import { Tokenizer } from 'htmlparser2';
import { type Piece, verbatim } from './assemble.ts';

/** What a page holds, in order: tags, and text with its place in the source. */
export interface MarkupReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Text up to the next tag may come in several pieces; an entity is one of its own. */
  text(piece: Piece): void;
}

/** Attributes that tell what an element is; values as long as pictures written into the page tell nothing. */
const KEPT = new Set(
  'property name itemprop content lang xml:lang datetime type class id role rel hidden aria-hidden style rowspan colspan'.split(
    ' ',
  ),
);
const LONGEST_VALUE = 4000;
/** A slash at the end of these closes them, since nothing inside them is markup. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp']);

/** Reads a page's tags and text in one pass, whatever it holds. */
export function readMarkup(source: string, reader: MarkupReader): void {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const opened = () => {
    reader.open(name, attributes);
    attributes = new Map();
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = source.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = end - start <= 20 ? source.slice(start, end).toLowerCase() : '';
        value = '';
      },
      onattribdata: (start, end) => {
        if (KEPT.has(attribute) && value.length < LONGEST_VALUE)
          value += source.slice(start, Math.min(end, start + LONGEST_VALUE));
      },
      onattribentity: (codepoint) => {
        if (KEPT.has(attribute)) value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (KEPT.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        const raw = RAW.has(name);
        opened();
        if (raw) reader.close(name);
      },
      onclosetag: (start, end) => {
        reader.close(source.slice(start, end).toLowerCase());
      },
      ontext: (start, end) => {
        reader.text(verbatim(source.slice(start, end), start));
      },
      ontextentity: (codepoint, end) => {
        const at = source.lastIndexOf('&', end - 1);
        reader.text({ text: String.fromCodePoint(codepoint), at, end, verbatim: false });
      },
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
