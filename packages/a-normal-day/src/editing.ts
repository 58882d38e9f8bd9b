import type { SymbolReference } from '@delaktig/core/document/expression.js';
import { newId } from '@delaktig/core/document/ids.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { readThing } from './clock.ts';
import type { NormalDayConfig } from './config.ts';
import type { NewTime } from './context.ts';
import { findThing } from './context.ts';
import type { Activity, Day, NormalDayDocument, NormalDayOperation } from './model.ts';
import * as texts from './texts.ts';
import { newSpanAt, timelineOf } from './timeline.ts';
import type { DayWords } from './words.ts';

/** What editing needs from the element. */
export interface DayPort {
  readonly locale: LocaleController;
  document(): NormalDayDocument;
  words(): DayWords;
  settings(): NormalDayConfig;
  /** The day that is shown. */
  day(): Day;
  perform(operation: NormalDayOperation, options?: { gesture?: string; commit?: boolean }): void;
  commit(): void;
  closeGesture(): void;
  say(message: string, topic?: string): void;
}

/** Adding things: made into operations, and what it came to is said. What comes after that is in `changing.ts`. */
export class DayEditing {
  readonly #port: DayPort;

  constructor(port: DayPort) {
    this.#port = port;
  }

  thing(id: string | null): Activity | undefined {
    return findThing(this.#port.document(), id)?.activity;
  }

  /**
   * @param time when it is, where an empty time was pressed
   * @returns what stands in the way; null when it was added
   */
  add(text: string, symbol: SymbolReference | null, time: NewTime | null): Text | null {
    const day = this.#port.day();
    const { maxActivities } = this.#port.settings();
    const { name, start } = readThing(text);
    if (!name && !symbol) return texts.needName;
    if (day.activities.length >= maxActivities) return (say) => texts.full(say, say.number(maxActivities));
    const when = start === null ? time : newSpanAt(timelineOf(day).spans, start);
    const activity: Activity = { id: newId(), name, ...(symbol ? { symbol } : {}), ...when };
    this.#port.closeGesture();
    this.#port.perform({ type: 'addActivity', day: day.id, activity });
    this.sayWhen(activity.id);
    return null;
  }

  /** Says when a thing is now: "Frukost: 07:15 till 07:45." */
  sayWhen(id: string): void {
    const { locale, words } = this.#port;
    const found = findThing(this.#port.document(), id);
    if (!found) return;
    const span = timelineOf(found.day).spans.find(({ activity }) => activity.id === id);
    const when = span ? words().when(span) : locale.text(texts.isWaiting);
    this.#port.say(locale.text(texts.added, words().spoken(found.activity), when), id);
  }
}
