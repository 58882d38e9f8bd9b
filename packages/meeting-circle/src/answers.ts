import { LONGEST_FIELD, MAX_PARTICIPANTS } from './limits.ts';
import type { Answer, GoodMark, GoodQuestion } from './model.ts';

/** What is asked, in order. */
export const QUESTIONS: readonly GoodQuestion[] = ['information', 'participation', 'collaboration', 'meaning'];
/** What can be answered. */
export const MARKS: readonly GoodMark[] = ['yes', 'partly', 'no'];
/** So many have to have answered before anything is shown of it: among fewer it could be seen who said what. */
export const TOGETHER = 5;

/** An answer with what we know of, and nothing else: it may come from anywhere. */
export function cleaned({
  id,
  words = '',
  ...marks
}: Pick<Answer, 'id' | 'words'> & Readonly<Partial<Record<GoodQuestion, GoodMark | null>>>): Answer {
  const said = QUESTIONS.flatMap((question) => {
    const mark = marks[question] ?? null;
    return mark === null ? [] : [[question, mark] as const];
  });
  const own = words.trim().slice(0, LONGEST_FIELD);
  return { id, ...Object.fromEntries(said), ...(own ? { words: own } : {}) };
}

/**
 * The answers with one more, or with one that somebody has changed. They stand by their ids, which are random: their order tells nobody who answered first.
 *
 * @returns null where there is no room for more
 */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] | null {
  const others = answers.filter(({ id }) => id !== answer.id);
  if (others.length >= MAX_PARTICIPANTS) return null;
  return [...others, answer].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** How many have answered each thing; null until so many have answered that nobody can be told from it. */
export function together(
  answers: readonly Answer[],
): readonly { readonly question: GoodQuestion; readonly counts: Readonly<Record<GoodMark, number>> }[] | null {
  if (answers.length < TOGETHER) return null;
  const count = (question: GoodQuestion, mark: GoodMark): number =>
    answers.filter((answer) => answer[question] === mark).length;
  return QUESTIONS.map((question) => ({
    question,
    counts: { yes: count(question, 'yes'), partly: count(question, 'partly'), no: count(question, 'no') },
  }));
}
