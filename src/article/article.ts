/**
 * An article as text to read. `text` is what a reader sees (front matter, tags and boilerplate gone);
 * `toSource[i]` is the UTF-16 offset in the file as given of the character at `text[i]`
 * (one more entry than characters, the last is the end).
 */
export interface Article {
  path: string;
  title: string | null;
  /** `YYYY-MM-DD`, from front matter, metadata, or where it is printed above the story. */
  date: string | null;
  language: string;
  text: string;
  toSource: Uint32Array;
  /** The file as given, for showing lines. */
  source: string;
  /** Spans of `text` that are headings, block quotes, list items, table cells; paragraphs are the rest. */
  blocks: Block[];
}

export interface Block {
  kind: 'title' | 'heading' | 'paragraph' | 'quote' | 'item' | 'cell';
  start: number;
  end: number;
  /** Where a cell stands in its table, from 0; absent where rows and columns cannot be told. */
  place?: Place;
}

export interface Place {
  row: number;
  column: number;
}
