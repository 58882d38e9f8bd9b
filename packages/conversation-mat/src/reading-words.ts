import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { MatView } from './context.ts';
import * as later from './later-texts.ts';
import type { Card } from './model.ts';
import { canPlace, cardsOn, waiting } from './reading.ts';
import { matInWords } from './summary.ts';
import * as texts from './texts.ts';

/** The mat, to be read aloud: what it is about, what is asked, what lies where, and what waits. */
export function matWords({ locale, mat, words }: MatView): string {
  const left = waiting(mat).map((card) => words.spoken(mat, card));
  return [
    ...asked(mat, words),
    ...matInWords(locale, mat, words),
    ...(left.length > 0 ? [locale.text(later.saidOf, locale.text(texts.waiting), locale.say.list(left))] : []),
  ].join('\n');
}

/** One card, to be read aloud: what it is, where it lies, what is asked and what can be answered. */
export function cardWords(view: MatView, card: Card): string {
  const { locale, editable, mat, words } = view;
  const name = words.spoken(mat, card);
  const where = words.where(mat, card);
  return [
    where === null ? name : locale.text(texts.cardAt, name, where),
    ...(card.comment?.trim() ? [card.comment] : []),
    ...(editable && canPlace(mat) ? answers(view) : []),
  ].join('\n');
}

/** What is asked now, to be read aloud for whoever does not read: the question, the card that is shown, and the answers. */
export function nowWords(view: MatView): string {
  const { mat, words } = view;
  const held = mat.cards.find(({ id }) => id === view.held);
  return [
    ...asked(mat, words),
    ...(held ? [words.spoken(mat, held)] : []),
    ...(canPlace(mat) ? answers(view) : []),
  ].join('\n');
}

/** One column when looking back, to be read aloud. */
export function columnWords({ locale, mat, words }: MatView, step: string | null): string {
  const cards = cardsOn(mat, step);
  return [
    locale.text(later.lookBackTitle),
    step === null ? locale.text(later.lookBackAside) : locale.text(later.lookBackColumn, words.column(mat, step)),
    ...(cards.length > 0
      ? [
          ...cards.map((card) => words.spoken(mat, card)),
          locale.text(later.lookBackYes),
          locale.text(later.lookBackSkip),
        ]
      : [locale.text(later.lookBackEmptied), locale.text(later.lookBackGoOn)]),
  ].join('\n');
}

function asked(mat: MatView['mat'], words: MatView['words']): readonly string[] {
  return [isolateText(words.topic(mat)), words.question(mat)];
}

function answers({ locale, mat, words }: MatView): readonly string[] {
  return [...mat.scale.steps.map((step) => words.step(mat, step)), locale.text(texts.aside)];
}
