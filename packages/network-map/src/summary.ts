import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { NetworkMapDocument } from './model.ts';
import * as texts from './texts.ts';
import type { MapWords } from './words.ts';

/** The map in a few sentences: how many, on which ring, and how many wait. Names and markings are left out: somebody may be listening. */
export function summary(locale: LocaleController, document: NetworkMapDocument, words: MapWords): string {
  const { ground, people } = document.content;
  if (people.length === 0) return locale.text(texts.summaryEmpty);
  const counts = ground.rings.map(({ id }) => people.filter(({ place }) => place?.ring === id).length);
  const placed = counts.reduce((sum, count) => sum + count, 0);
  const waiting = people.length - placed;
  return [
    locale.text(texts.summary, locale.text(texts.people, placed)),
    ...counts.flatMap((count, ring) => (count > 0 ? [`${locale.text(texts.ringList, words.ring(ring), count)}.`] : [])),
    ...(waiting > 0 ? [locale.text(texts.summaryWaiting, waiting)] : []),
  ].join(' ');
}
