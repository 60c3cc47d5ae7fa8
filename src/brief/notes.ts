import type { Answer } from '../series/question.ts';
import type { Brief, Sentence } from './brief.ts';

/** What a sentence rests on: its questions in the grammar, each once. */
export interface Note {
  number: number;
  questions: string[];
  asides: string[];
}

/** Numbers the sentences of a page that rest on answers, in order; those that rest on the same share one. */
export function notesOf(brief: Brief): { notes: Note[]; of(sentence: Sentence): Note | null } {
  const notes = new Map<string, Note>();
  const bySentence = new Map<Sentence, Note>();
  for (const sentence of [brief.title, ...brief.sections.flatMap((s) => s.sentences)]) {
    const questions = asked(sentence.answers);
    if (questions.length === 0) continue;
    const key = questions.join('\n');
    const note = notes.get(key) ?? { number: notes.size + 1, questions, asides: [] };
    if (sentence.aside) note.asides.push(sentence.aside);
    notes.set(key, note);
    bySentence.set(sentence, note);
  }
  return { notes: [...notes.values()], of: (sentence) => bySentence.get(sentence) ?? null };
}

export const asked = (answers: readonly Answer[]): string[] => [...new Set(answers.map((a) => a.text))];
