import { displayText } from '@delaktig/core/document/display-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { spoken } from './context.ts';
import { isDay, isTime } from './day.ts';
import type { MeetingCircleContent } from './model.ts';
import * as after from './after-texts.ts';

/** When, where and who, a line each; empty where nothing has been said. What cannot be a day or a time is left out. */
export function nextLines(
  locale: LocaleController,
  { after: { next = {} } = {}, participants }: MeetingCircleContent,
): readonly string[] {
  const { date = '', time = '', place = '', participants: coming = [] } = next;
  const day = isDay(date) ? locale.say.date(date, 'long') : '';
  const at = isTime(time) ? locale.text(after.atTime, time) : '';
  const names = participants.filter(({ id }) => coming.includes(id)).map(({ name }) => spoken(displayText(name)));
  return [
    [day, at].filter((words) => words !== '').join(', '),
    place.trim() ? locale.text(after.atPlace, spoken(displayText(place.trim()))) : '',
    names.length > 0 ? locale.text(after.withThose, locale.say.list(names)) : '',
  ].filter((line) => line !== '');
}
