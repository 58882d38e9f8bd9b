import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { NormalDayContent } from './model.ts';
import { dayKindText } from './words.ts';

/** The content with the words of its days written in, as they were shown: years later, with other catalogues, the document still says what the person was asked. */
export function withWords(locale: LocaleController, content: NormalDayContent): NormalDayContent {
  const days = content.days.map((day) => {
    const text = day.label === undefined ? dayKindText(day.kind) : undefined;
    return text ? Object.freeze({ ...day, label: Object.freeze({ [locale.language]: locale.text(text) }) }) : day;
  });
  return Object.freeze({ ...content, days: Object.freeze(days) });
}
