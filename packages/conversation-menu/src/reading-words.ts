import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import { asksOneAtATime, chosenTopics, type MenuView, nameOfTopic, titleOf, wishOf } from './context.ts';
import * as later from './later-texts.ts';
import type { Topic } from './model.ts';
import { belongsTo, pageAt, questionsOf } from './questions.ts';
import * as texts from './texts.ts';

/** What is read aloud of a topic: what it is called, and what is asked now, with what was said. */
export function topicWords(view: MenuView, topic: Topic): string {
  const { locale } = view;
  const { page } = pageAt(view, topic);
  const one = view.editable && asksOneAtATime(view);
  const questions = questionsOf(view, topic).filter(
    (question) => !one || (typeof page === 'object' && page.id === question.id),
  );
  const wish = [
    locale.text(later.wantTo),
    ...[later.want, texts.notNow, texts.dontWant].map((text) => locale.text(text)),
  ];
  return [
    nameOfTopic(locale, topic),
    ...(one && page === 'wish' ? wish : []),
    ...questions.flatMap(({ id, words }) => [
      words,
      ...(topic.answers ?? [])
        .filter((answer) => belongsTo(view, topic, answer) === id)
        .map(({ said }) => nameOfSaid(locale, said)),
    ]),
  ].join('\n');
}

/** The menu, to be read aloud: what it is called, what was chosen, in order, and what there is. What was set aside is left out. */
export function menuWords({ locale, document }: MenuView): string {
  const chosen = chosenTopics(document).map((topic) => nameOfTopic(locale, topic));
  const open = document.content.topics.filter((topic) => wishOf(document, topic) === 'open');
  return [
    titleOf(locale, document),
    ...(chosen.length > 0 ? [locale.text(texts.chosenTitle), ...chosen] : []),
    ...open.map((topic) => nameOfTopic(locale, topic)),
  ].join('\n');
}
