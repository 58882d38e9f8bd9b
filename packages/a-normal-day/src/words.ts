import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { KeptWords } from '@delaktig/core/language/kept-words.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { clockTime } from './clock.ts';
import { DAY } from './limits.ts';
import type { Activity, Card, Day, NormalDayContent, Pictured } from './model.ts';
import * as texts from './texts.ts';
import type { Span } from './timeline.ts';

const dayTexts: Readonly<Record<string, Text>> = {
  ordinary: texts.dayOrdinary,
  school: texts.daySchool,
  work: texts.dayWork,
  free: texts.dayFree,
};

/** The words of a kind of day that is one of ours. */
export function dayKindText(kind: string): Text | undefined {
  return Object.hasOwn(dayTexts, kind) ? dayTexts[kind] : undefined;
}

/** The words of a document in the language shown: those of the document, as they were shown, else those of the catalogues. */
export class DayWords {
  readonly #locale: LocaleController;
  readonly #content: NormalDayContent;
  readonly #kept: KeptWords;

  constructor(locale: LocaleController, content: NormalDayContent) {
    this.#locale = locale;
    this.#content = content;
    this.#kept = new KeptWords(locale);
  }

  /** What a thing, a place or a person is called, where it stands in a `<bdi>`: never empty. */
  name(thing: Pictured & { readonly name: string }): string {
    const name = displayText(thing.name).trim();
    if (name) return name;
    const label = thing.symbol?.label;
    return (label !== undefined && displayText(this.#locale.own(label))) || this.#locale.text(texts.nameless);
  }

  /** The same for announcements, `aria-label` and the like: set apart, so that it does not turn the words around it. */
  spoken(thing: Pictured & { readonly name: string }): string {
    return isolateText(this.name(thing));
  }

  /** A day: "Skoldag", "Skoldag som jag önskar". */
  day({ kind, label, when }: Day): string {
    const words = this.#kept.text(this.#kept.pick(label, dayKindText(kind), kind));
    if (when === 'wished') return this.#locale.text(texts.dayWished, words);
    return when === 'earlier' ? this.#locale.text(texts.dayEarlier, words) : words;
  }

  /** A time: "07:15", "00:30 nästa dag". Isolated, so that it never turns around. */
  time(minutes: number): string {
    const clock = `\u2066${clockTime(minutes)}\u2069`;
    return minutes >= DAY ? this.#locale.text(texts.nextDay, clock) : clock;
  }

  /** "07:00 till 07:30", "från 18:00". */
  when({ from, to, open }: Pick<Span, 'from' | 'to' | 'open'>): string {
    return open
      ? this.#locale.text(texts.from, this.time(from))
      : this.#locale.text(texts.fromTo, this.time(from), this.time(to));
  }

  /** Where a thing is; undefined when nobody has said. */
  place({ place }: Activity): Card | undefined {
    return place === undefined ? undefined : this.#content.places.find(({ id }) => id === place);
  }

  /** With whom, each once. */
  people({ people = [] }: Activity): readonly Card[] {
    return [...new Set(people)].flatMap((person) => this.#content.people.find(({ id }) => id === person) ?? []);
  }

  /** A thing's button: "Frukost, 07:00 till 07:30, Hemma". With whom and how it feels is left out: somebody may be listening. */
  thing(activity: Activity, span: Span | undefined): string {
    const name = this.spoken(activity);
    const when = span ? this.when(span) : this.#locale.text(texts.isWaiting);
    const place = this.place(activity);
    return place
      ? this.#locale.text(texts.thingAt, name, when, this.spoken(place))
      : this.#locale.text(texts.thing, name, when);
  }
}
