import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import * as later from './later-texts.ts';
import type { ConversationMatDocument, Mat } from './model.ts';
import { cardsOn, lost } from './reading.ts';
import * as texts from './texts.ts';
import type { MatWords } from './words.ts';

/**
 * A mat in words, a line for each answer: "Gillar: Mamma och Hund." What was put aside comes next, and last what lies on an answer that the scale no longer
 * has; what waits is left out.
 */
export function matInWords(locale: LocaleController, mat: Mat, words: MatWords): readonly string[] {
  const steps: (string | null)[] = [...mat.scale.steps.map(({ id }) => id), null];
  return [
    ...steps.flatMap((step) => {
      const cards = cardsOn(mat, step).map((card) => words.spoken(mat, card));
      return cards.length === 0 ? [] : [locale.text(later.saidOf, words.column(mat, step), locale.say.list(cards))];
    }),
    ...lostInWords(locale, mat, words),
  ];
}

/** What was said on a scale with other answers: "Passar inte svaren, Vet inte: Skolmaten." It was said all the same. */
export function lostInWords(locale: LocaleController, mat: Mat, words: MatWords): readonly string[] {
  const cards = lost(mat);
  return [...new Set(cards.map(({ place }) => place?.step ?? null))].map((step) =>
    locale.text(
      later.saidOf,
      locale.text(texts.cardAt, locale.text(texts.lost), words.column(mat, step)),
      locale.say.list(cards.filter(({ place }) => place?.step === step).map((card) => words.spoken(mat, card))),
    ),
  );
}

/**
 * Everything that has been said, in words: topic by topic. Practice is left out.
 *
 * @param locale - The element's language.
 * @param document - What has been said.
 * @param words - The words of its mats.
 * @param isClosed - Whether a mat is about safety and nobody has said that there is time: then only that is said of it.
 */
export function inWords(
  locale: LocaleController,
  { content }: ConversationMatDocument,
  words: MatWords,
  isClosed: (mat: Mat) => boolean,
): string {
  return content.mats
    .filter(({ practice }) => practice !== true)
    .flatMap((mat) =>
      isClosed(mat)
        ? locale.text(texts.gateTitle)
        : [`${words.topic(mat)}. ${words.question(mat)}`, ...matInWords(locale, mat, words)],
    )
    .join('\n');
}
