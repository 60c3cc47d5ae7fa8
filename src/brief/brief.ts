import type { Chart } from '../charts/spec.ts';
import type { Answer } from '../series/question.ts';

/** A page about one release: what was traded, what stopped, and how that is known. Data and words, no layout. */
export interface Brief {
  /** The finding, as a headline. */
  title: Sentence;
  /** The day it was written, `YYYY-MM-DD`. */
  written: string;
  subject: Subject;
  sections: Section[];
}

/** Whose trade, with whom, when; goods null for all. */
export interface Subject {
  reporter: string;
  partner: string;
  /** `YYYY-MM`. */
  month: string;
  /** The watched goods that were asked for, as named. */
  watched: string | null;
  /** `YYYY-MM-DD`: as it was known on that day. */
  asKnown: string | null;
}

export interface Section {
  heading: string;
  /** `list`: each sentence stands on its own line. */
  layout: 'paragraph' | 'list';
  sentences: Sentence[];
  charts: Chart[];
}

/** A sentence and the answers it says; none for one about the releases themselves. */
export interface Sentence {
  text: string;
  answers: Answer[];
  /** What stands in its note only: figures that were published and hold no longer. */
  aside?: string;
}
