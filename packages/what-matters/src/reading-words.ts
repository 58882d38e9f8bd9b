import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { nameOfSaid } from '@delaktig/core/expression/said-name.js';
import * as core from '@delaktig/core/texts.js';
import { type MattersView, questionOf, whenTexts } from './context.ts';
import * as later from './later-texts.ts';
import type { Matter } from './model.ts';
import * as texts from './texts.ts';

/** What there is to say about something beside what it is: when, who can help, goal and steps. For reading, print and pictures. */
export function linesOf(
  locale: MattersView['locale'],
  { when: time, helpers = [], goal, steps = [] }: Matter,
): readonly string[] {
  const names = helpers.map(({ name }) => isolateText(name)).filter((name) => name.length > 2);
  return [
    ...(time ? [locale.text(later.whenLine, locale.text(whenTexts[time]))] : []),
    ...(names.length > 0 ? [locale.text(texts.helpedBy, locale.say.list(names))] : []),
    ...(goal?.words.trim() ? [locale.text(later.goalLine, isolateText(goal.words))] : []),
    ...steps.map(({ words }, index) => locale.text(later.stepLine, locale.say.number(index + 1), isolateText(words))),
  ];
}

/** Something that matters, to be read aloud. */
export function matterWords(locale: MattersView['locale'], matter: Matter): string {
  return [nameOfSaid(locale, matter.said), ...linesOf(locale, matter)].join('\n');
}

/** Everything that matters, in order, to be read aloud. */
export function mattersWords({ locale, document }: MattersView): string {
  return [
    questionOf(locale, document),
    ...document.content.matters.map(
      (matter, index) => `${locale.say.number(index + 1)}. ${matterWords(locale, matter)}`,
    ),
  ].join('\n');
}

/** The question and how one can answer, to be read aloud for whoever does not read. */
export function questionWords({ locale, document, level }: MattersView): string {
  return [questionOf(locale, document), locale.text(level === 'symbol' ? core.chooseSymbol : texts.addHint)].join('\n');
}
