import { newId } from '@delaktig/core/document/ids.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { DayPort } from './editing.ts';
import * as later from './later-texts.ts';
import type { Day, DayFields, When } from './model.ts';
import { dayKindText } from './words.ts';

/** What a new day is. */
export interface NewDay {
  readonly kind: string;
  readonly when: When;
  /** Whether it begins with the same things as the day that is shown. */
  readonly copy: boolean;
}

/** Adding, changing and removing days. */
export class DayDays {
  readonly #port: DayPort & { showDay(id: string): void };

  constructor(port: DayPort & { showDay(id: string): void }) {
    this.#port = port;
  }

  add({ kind, when, copy }: NewDay): void {
    const text = dayKindText(kind);
    const { locale } = this.#port;
    const label = text && { [locale.language]: locale.text(text) };
    const activities = copy ? this.#port.day().activities.map((activity) => ({ ...activity, id: newId() })) : [];
    const day: Day = { id: newId(), kind, ...(when === 'now' ? {} : { when }), ...(label && { label }), activities };
    this.#port.closeGesture();
    this.#port.perform({ type: 'addDay', day });
    this.#port.showDay(day.id);
    this.#port.say(locale.text(later.dayAdded, this.#port.words().day(day)), 'day');
  }

  change(changes: Changes<DayFields>): void {
    const { id } = this.#port.day();
    this.#port.closeGesture();
    this.#port.perform({ type: 'changeDay', id, changes });
    this.#port.say(this.#port.locale.text(later.saved, this.#port.words().day(this.#port.day())), 'day');
  }

  /** Of another kind: called what that is called. */
  changeKind(kind: string): void {
    const text = dayKindText(kind);
    const { locale } = this.#port;
    this.change({ kind, label: text ? { [locale.language]: locale.text(text) } : null });
  }

  /** In the person's own words; none: what its kind is called. */
  rename(written: string): void {
    const name = written.trim();
    if (name) this.change({ label: name });
    else this.changeKind(this.#port.day().kind);
  }

  remove(): void {
    const day = this.#port.day();
    const name = this.#port.words().day(day);
    this.#port.closeGesture();
    this.#port.perform({ type: 'removeDay', id: day.id });
    this.#port.say(this.#port.locale.text(later.dayRemoved, name), 'day');
  }
}
