import { quoteOf } from '@delaktig/core/document/expression.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import type { About, Activity, Answer, Card, NormalDayContent, NormalDayDocument, Question } from './model.ts';
import { activityKey } from './shares.ts';
import { timelineOf } from './timeline.ts';

/** The columns of the sheet, in order. */
export const COLUMNS: readonly About[] = ['activities', 'places', 'people'];

/** Its rows: the third asks for something new, but of people for less. */
export const ROWS: readonly (readonly [Question, Question, Question])[] = [
  ['now', 'now', 'now'],
  ['more', 'more', 'more'],
  ['new', 'new', 'less'],
  ['hinder', 'hinder', 'hinder'],
];

/** What the day already says in answer to "now": each thing once, in the order of the clock. */
export interface Told {
  readonly activities: readonly Activity[];
  readonly places: readonly Card[];
  readonly people: readonly Card[];
}

/** What days as they are now say: not those that are wished for, or were earlier. */
export function toldBy({ days, places, people }: NormalDayContent): Told {
  const things = days
    .filter(({ when = 'now' }) => when === 'now')
    .flatMap((day) => {
      const { spans, waiting } = timelineOf(day);
      return [...spans.map(({ activity }) => activity), ...waiting];
    });
  const activities = new Map<string, Activity>();
  for (const activity of things) {
    const key = activityKey(activity);
    if (!activities.has(key)) activities.set(key, activity);
  }
  return {
    activities: [...activities.values()],
    places: named(
      places,
      things.flatMap(({ place }) => place ?? []),
    ),
    people: named(
      people,
      things.flatMap((thing) => thing.people ?? []),
    ),
  };
}

/** The cards that are named, each once, in the order they are first named. */
function named(cards: readonly Card[], ids: readonly string[]): readonly Card[] {
  return [...new Set(ids)].flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** The answers to one question. */
export function answersTo({ answers }: NormalDayContent, about: About, question: Question): readonly Answer[] {
  return answers.filter((answer) => answer.about === about && answer.question === question);
}

/** What is on no row of the sheet: less of a thing or a place, and answers to questions we do not know. */
export function besideSheet({ answers }: NormalDayContent): readonly Answer[] {
  return answers.filter(
    ({ about, question }) =>
      !ROWS.some((row) => COLUMNS.some((column, at) => column === about && row[at] === question)),
  );
}

/** A wish (ett önskemål): what the person wants more of, something new, less of, or what is in the way; to be quoted in a plan. */
export interface Wish {
  readonly question: Exclude<Question, 'now'>;
  readonly about: About;
  readonly reference: Reference;
}

/** The person's wishes, as references for the plan, in the order they were made. Who sees each is asked where it is quoted. */
export function wishesOf({ id, content }: NormalDayDocument): readonly Wish[] {
  return content.answers.flatMap((answer) => {
    const { id: item, about, question } = answer;
    return isWish(question) && isAbout(about)
      ? [{ question, about, reference: { document: id, item, ...quoteOf(answer) } }]
      : [];
  });
}

/** The wish of this kind about this thing, if the person has one. */
export function wishAbout({ answers }: NormalDayContent, thing: string, question: Question): Answer | undefined {
  return answers.find((answer) => answer.of === thing && answer.question === question);
}

function isWish(question: string): question is Exclude<Question, 'now'> {
  return question === 'more' || question === 'new' || question === 'less' || question === 'hinder';
}

function isAbout(about: string): about is About {
  return COLUMNS.some((column) => column === about);
}
