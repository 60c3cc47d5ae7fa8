import type { Brief, Sentence } from './brief.ts';
import { asked } from './notes.ts';

/** The page for programs: sentences with their questions, answers, releases and SQL; charts as specs. */
export function briefJson(brief: Brief): string {
  const sentence = ({ text, answers, aside }: Sentence) => ({
    text,
    aside,
    questions: asked(answers),
    answers,
  });
  const sections = brief.sections.map((s) => ({ ...s, sentences: s.sentences.map(sentence) }));
  return `${JSON.stringify({ ...brief, title: sentence(brief.title), sections }, null, 2)}\n`;
}
