import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { NetworkMapDocument } from './model.ts';
import * as texts from './texts.ts';
import type { MapWords } from './words.ts';

/** The map in a few sentences: how many, on which ring, and how many wait. Names and markings are left out: somebody may be listening. */
export function summary(locale: LocaleController, document: NetworkMapDocument, words: MapWords): string {
  return joined(locale, [summaryShort(locale, document, words), summaryRings(locale, words)]);
}

/** How many, and how many wait: what is seen above the map. */
export function summaryShort(
  locale: LocaleController,
  { content: { people } }: NetworkMapDocument,
  { onRings }: MapWords,
): string {
  if (people.length === 0) return locale.text(texts.summaryEmpty);
  const placed = onRings.reduce((all, count) => all + count);
  const waiting = people.length - placed;
  return joined(locale, [
    locale.text(texts.summary, locale.text(texts.people, placed)),
    waiting > 0 ? locale.text(texts.summaryWaiting, waiting) : '',
  ]);
}

/** How many on each ring and in the thoughts, as sentences: what is heard beside that, since it is seen on the map. */
export function summaryRings(locale: LocaleController, words: MapWords): string {
  const rings = words.onRings.map((count, ring) =>
    count > 0 ? locale.text(texts.summaryRing, locale.text(texts.ringList, words.ring(ring), count)) : '',
  );
  return joined(locale, rings);
}

function joined(locale: LocaleController, sentences: readonly string[]): string {
  return sentences.reduce((all, next) => (all && next ? locale.text(texts.sentences, all, next) : all || next));
}
