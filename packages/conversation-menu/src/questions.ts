import { displayText } from '@delaktig/core/document/display-text.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { MenuView } from './context.ts';
import * as later from './later-texts.ts';
import type { Answer, Topic } from './model.ts';
import { topicQuestions } from './question-texts.ts';

/** A question as it is asked now. */
export interface AskedQuestion {
  /** Null for what is said freely. */
  readonly id: string | null;
  readonly words: string;
}

/** The questions of a topic: the host's own, else ours by its id; and room for what nobody asked. */
export function questionsOf({ locale }: Pick<MenuView, 'locale'>, { id, questions }: Topic): readonly AskedQuestion[] {
  const ready: Readonly<Record<string, Text>> = Object.hasOwn(topicQuestions, id) ? (topicQuestions[id] ?? {}) : {};
  const asked = questions
    ? questions.map((question) => ({ id: question.id, words: displayText(locale.own(question.label)) }))
    : Object.entries(ready).map(([key, text]) => ({ id: key, words: locale.text(text) }));
  return [...asked, { id: null, words: locale.text(later.freely) }];
}

/** Under which question an answer stands: its own, where that is asked now; else among what was said freely. */
export function belongsTo(view: MenuView, topic: Topic, { question }: Answer): string | null {
  return questionsOf(view, topic).some(({ id }) => id === question) ? (question ?? null) : null;
}

/** A page of a topic that asks one thing at a time. */
export type Page = 'wish' | AskedQuestion | 'around';

/** After a no nothing asks again: only what was said before can still be seen and changed. */
function pagesOf(view: MenuView, topic: Topic): readonly Page[] {
  const no = topic.aside !== undefined;
  const answered = (topic.answers ?? []).map((answer) => belongsTo(view, topic, answer));
  const questions = questionsOf(view, topic).filter(({ id }) => !no || answered.includes(id));
  return ['wish', ...questions, ...(no && questions.length === 0 && topic.kind !== 'own' ? [] : (['around'] as const))];
}

/** The page that is shown, and which it is, from 0. */
export function pageAt(
  view: MenuView,
  topic: Topic,
): { readonly page: Page; readonly at: number; readonly pages: number } {
  const pages = pagesOf(view, topic);
  const at = Math.min(view.page, pages.length - 1);
  return { page: pages[at] ?? 'wish', at, pages: pages.length };
}
