import { type Expression, isSaid, type SymbolReference } from '@delaktig/core/document/expression.js';
import { newId } from '@delaktig/core/document/ids.js';
import { type Changes, changedItem } from '@delaktig/core/document/item-list.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { contentFor } from './config.ts';
import { findThing } from './context.ts';
import type { DayEditing, DayPort } from './editing.ts';
import { withWords } from './frozen-words.ts';
import * as later from './later-texts.ts';
import { DAY, LATEST_START, NEW_LENGTH, STEP } from './limits.ts';
import type { About, Activity, Answer, Card, CardList, NormalDayOperation, Question } from './model.ts';
import { wishAbout } from './sheet.ts';
import type { Offered } from './sources.ts';

/** Changing things, with whom, where and what is wished: made into operations, and what it came to is said. Days are in `changing-days.ts`. */
export class DayChanging {
  readonly #port: DayPort;
  readonly #editing: DayEditing;

  constructor(port: DayPort, editing: DayEditing) {
    this.#port = port;
    this.#editing = editing;
  }

  /** When it is. An end that would come before the beginning goes along, so that it lasts as long as before. */
  setTimes(id: string, start: number | null, end: number | null): void {
    const thing = this.#editing.thing(id);
    if (!thing) return;
    const last =
      start === null || end === null ? null : end > start ? Math.min(end, start + DAY) : start + lengthOf(thing);
    this.#change(id, { start: start === null ? null : Math.min(start, LATEST_START - STEP), end: last });
    this.#editing.sayWhen(id);
  }

  /** @returns whether it was taken: a thing has words or a picture */
  rename(id: string, written: string): boolean {
    const thing = this.#editing.thing(id);
    const name = written.trim();
    if (!thing || (!name && !thing.symbol && !thing.photo)) return false;
    this.#change(id, { name });
    this.#saySaved(id);
    return true;
  }

  changeSymbol(id: string, symbol: SymbolReference | null): void {
    const thing = this.#editing.thing(id);
    if (!thing || (symbol === null && !thing.name.trim() && !thing.photo)) return;
    this.#change(id, { symbol });
    this.#saySaved(id);
  }

  /** A photo of the person's own, or none: a thing has words or a picture. */
  setPhoto(id: string, photo: Activity['photo'] | null): void {
    const thing = this.#editing.thing(id);
    if (!thing || (!photo && !thing.name.trim() && !thing.symbol)) return;
    this.#change(id, { photo: photo ?? null });
    this.#saySaved(id);
  }

  setPlace(id: string, place: string | null): void {
    this.#change(id, { place });
    this.#saySaved(id);
  }

  setPerson(id: string, person: string, on: boolean): void {
    const { people = [] } = this.#editing.thing(id) ?? {};
    const others = people.filter((other) => other !== person);
    const after = on ? [...others, person] : others;
    this.#change(id, { people: after.length > 0 ? after : null });
    this.#saySaved(id);
  }

  setFeeling(id: string, feeling: string | null): void {
    this.#change(id, { feeling });
    this.#saySaved(id);
  }

  /** Another place or person, by name or from the network map, and in this thing at once: one step. */
  addCard(id: string, list: CardList, card: Offered | string): void {
    const added: Card = {
      id: newId(),
      ...(typeof card === 'string' ? { name: card.trim() } : card),
    };
    if (!added.name && !added.symbol) return;
    const same = this.#sameCard(list, added);
    this.#port.closeGesture();
    if (!same) this.#port.perform({ type: 'addCard', list, card: added }, { gesture: 'card', commit: false });
    const chosen = same?.id ?? added.id;
    const { people = [] } = this.#editing.thing(id) ?? {};
    const changes: Changes<Activity> =
      list === 'places' ? { place: chosen } : { people: [...people.filter((other) => other !== chosen), chosen] };
    this.#port.perform({ type: 'changeActivity', id, changes }, { gesture: 'card' });
    this.#port.closeGesture();
    this.#saySaved(id);
  }

  /** One that is there already, by where it was chosen from, or by its name. */
  #sameCard(list: CardList, { source, name }: Card): Card | undefined {
    const words = name.trim().toLocaleLowerCase('sv');
    return this.#port
      .document()
      .content[list].find((card) =>
        source
          ? card.source?.document === source.document && card.source.item === source.item
          : words !== '' && card.name.trim().toLocaleLowerCase('sv') === words,
      );
  }

  /** "More of this", "less of this": with the thing's words as they are now, so that they can be quoted. */
  wish(id: string, question: Question, on: boolean): void {
    const thing = this.#editing.thing(id);
    const before = wishAbout(this.#port.document().content, id, question);
    if (!thing || on === (before !== undefined)) return;
    this.#port.closeGesture();
    if (before) this.#port.perform({ type: 'removeAnswer', id: before.id });
    else {
      const { symbol, photo } = thing;
      const words = this.#port.words().name(thing);
      this.#port.perform({
        type: 'addAnswer',
        answer: {
          ...answer('activities', question, words),
          ...(symbol && { symbol }),
          ...(photo && { photo }),
          of: id,
        },
      });
    }
    this.#saySaved(id);
  }

  /** What gets in the way of a thing; nothing takes it away. */
  hinder(id: string, written: string): void {
    const words = written.trim();
    const before = wishAbout(this.#port.document().content, id, 'hinder');
    if ((before?.words ?? '') === words) return;
    this.#port.closeGesture();
    if (!before)
      this.#port.perform({ type: 'addAnswer', answer: { ...answer('activities', 'hinder', words), of: id } });
    else if (words) this.#port.perform({ type: 'changeAnswer', id: before.id, changes: { words } });
    else this.#port.perform({ type: 'removeAnswer', id: before.id });
    this.#saySaved(id);
  }

  /** @returns whether there was an answer to keep */
  addAnswer(about: About, question: Question, written: string): boolean {
    const words = written.trim();
    if (!words) return false;
    this.#port.closeGesture();
    this.#port.perform({ type: 'addAnswer', answer: answer(about, question, words) });
    this.#port.say(this.#port.locale.text(later.answered), 'answer');
    return true;
  }

  /** The same, said in another way than in writing. */
  say(about: About, question: Question, changes: Changes<Expression>): void {
    const { item } = changedItem<Expression>({}, changes);
    if (!isSaid(item)) return;
    this.#do({ type: 'addAnswer', answer: { ...item, id: newId(), about, question } });
    this.#port.say(this.#port.locale.text(later.answered), 'answer');
  }

  /** @returns whether it was taken: a place or a person has words or a picture */
  renameCard(list: CardList, id: string, written: string): boolean {
    const card = this.#port.document().content[list].find((one) => one.id === id);
    const name = written.trim();
    if (!card || (!name && !card.symbol && !card.photo)) return false;
    this.#do({ type: 'changeCard', list, id, changes: { name } });
    this.#port.say(this.#port.locale.text(later.saved, this.#port.words().spoken({ ...card, name })), id);
    return true;
  }

  /** Out of every thing on every day, in one step. */
  removeCard(list: CardList, id: string): void {
    const { content } = this.#port.document();
    const card = content[list].find((one) => one.id === id);
    if (!card) return;
    const name = this.#port.words().spoken(card);
    this.#port.closeGesture();
    for (const thing of content.days.flatMap(({ activities }) => activities)) {
      const changes = withoutCard(thing, list, id);
      if (changes)
        this.#port.perform({ type: 'changeActivity', id: thing.id, changes }, { gesture: 'card', commit: false });
    }
    this.#port.perform({ type: 'removeCard', list, id }, { gesture: 'card' });
    this.#port.closeGesture();
    this.#port.say(this.#port.locale.text(coreLater.wasRemoved, name), id);
  }

  removeAnswer(id: string): void {
    this.#do({ type: 'removeAnswer', id });
    this.#port.say(this.#port.locale.text(later.answerRemoved), 'answer');
  }

  moveToDay(id: string, day: string): void {
    this.#do({ type: 'moveActivity', id, day });
    this.#saySaved(id);
  }

  remove(id: string): void {
    const thing = this.#editing.thing(id);
    if (!thing) return;
    const name = this.#port.words().spoken(thing);
    this.#do({ type: 'removeActivity', id });
    this.#port.say(this.#port.locale.text(coreLater.wasRemoved, name), id);
  }

  sayPutBack(id: string): void {
    const thing = this.#editing.thing(id);
    if (thing) this.#port.say(this.#port.locale.text(coreLater.wasPutBack, this.#port.words().spoken(thing)), id);
  }

  startOver(): void {
    const { locale } = this.#port;
    this.#do({ type: 'replaceContent', content: withWords(locale, contentFor(this.#port.settings())) });
    this.#port.say(locale.text(coreLater.startedOver), 'start-over');
  }

  #change(id: string, changes: Changes<Activity>): void {
    this.#do({ type: 'changeActivity', id, changes });
  }

  #do(operation: NormalDayOperation): void {
    this.#port.closeGesture();
    this.#port.perform(operation);
  }

  /** Without saying what: others may be listening. */
  #saySaved(id: string): void {
    const found = findThing(this.#port.document(), id);
    if (found) this.#port.say(this.#port.locale.text(later.saved, this.#port.words().spoken(found.activity)), id);
  }
}

function withoutCard({ place, people = [] }: Activity, list: CardList, id: string): Changes<Activity> | null {
  if (list === 'places') return place === id ? { place: null } : null;
  if (!people.includes(id)) return null;
  const others = people.filter((person) => person !== id);
  return { people: others.length > 0 ? others : null };
}

function answer(about: About, question: Question, words: string): Answer {
  return { id: newId(), about, question, words };
}

function lengthOf({ start, end }: Activity): number {
  return start !== undefined && end !== undefined && end > start ? end - start : NEW_LENGTH;
}
