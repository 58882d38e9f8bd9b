import type { Report } from '@delaktig/core/document/load.js';
import type { Problem, ProblemCode, ProblemPath } from '@delaktig/core/document/problem.js';
import { isSaid } from '@delaktig/core/document/expression.js';
import { badDates, longWords } from '@delaktig/core/document/rules.js';
import { DAY, LATEST_START, LONGEST_NAME } from './limits.ts';
import type { Activity, Answer, Card, NormalDayContent, NormalDayDocument, Pictured } from './model.ts';

/**
 * What only days can have wrong or odd. All are notes: the day is shown, and what is odd is kept in the document as it came. See "Bad input" in
 * spec.md.
 *
 * | code | what it means | params |
 * | --- | --- | --- |
 * | `out-of-range` | a time outside the day, or not in whole minutes: shown as if it had none | |
 * | `end-without-start` | an end and no beginning: shown among what has no time | |
 * | `zero-length` | ends when it begins: shown as having no end | |
 * | `ends-before-start` | ends before it begins: the same | |
 * | `longer-than-a-day` | more than 24 hours: shown as 24 | |
 * | `unknown-place`, `unknown-person`, `unknown-feeling` | names what is not there: left out of what is shown | |
 * | `duplicate-person` | the same person twice in one thing: shown once | |
 * | `unknown-question` | an answer to a question that does not exist: shown apart | |
 * | `unknown-item` | a wish about what is gone: its own words are shown | |
 * | `missing-name` | neither words nor a picture nor a voice: shown as nameless | |
 */
export type NormalDayProblemCode =
  | 'out-of-range'
  | 'end-without-start'
  | 'zero-length'
  | 'ends-before-start'
  | 'longer-than-a-day'
  | 'unknown-place'
  | 'unknown-person'
  | 'unknown-feeling'
  | 'duplicate-person'
  | 'unknown-question'
  | 'unknown-item'
  | 'missing-name';

type Note = (
  code: ProblemCode & (NormalDayProblemCode | 'too-long'),
  path: ProblemPath,
  params?: Problem['params'],
) => void;

/** What the structure cannot say about a whole document. */
export function normalDayRules(document: NormalDayDocument, report: Report): void {
  badDates(document, report);
  contentRules(document.content, report);
}

/** Likewise about its content alone. */
export function contentRules(content: NormalDayContent, report: Report): void {
  const { days, places, people, feelings, answers } = content;
  // One set for all of them: a quote names a thing by document and id.
  const taken = new Set<string>();
  unique(days, ['content', 'days'], report, taken);
  days.forEach(({ activities }, day) => unique(activities, ['content', 'days', day, 'activities'], report, taken));
  unique(places, ['content', 'places'], report, taken);
  unique(people, ['content', 'people'], report, taken);
  unique(answers, ['content', 'answers'], report, taken);
  unique(feelings, ['content', 'feelings'], report, new Set());

  const note: Note = (code, path, params) => report.note(params ? { code, path, params } : { code, path });
  const known: Known = { places: idsOf(places), people: idsOf(people), feelings: idsOf(feelings) };
  days.forEach(({ activities }, day) => {
    activities.forEach((activity, index) =>
      activityNotes(activity, ['content', 'days', day, 'activities', index], known, note),
    );
  });
  places.forEach((card, index) => cardNotes(card, ['content', 'places', index], note));
  people.forEach((card, index) => cardNotes(card, ['content', 'people', index], note));
  answers.forEach((answer, index) => {
    longWords(answer, ['content', 'answers', index], report);
    answerNotes(answer, ['content', 'answers', index], taken, note);
  });
}

/** Whether a beginning can be shown on the clock. */
export function isStart(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes < LATEST_START;
}

/** The ids there are. */
interface Known {
  readonly places: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly feelings: ReadonlySet<string>;
}

function activityNotes(activity: Activity, path: ProblemPath, known: Known, note: Note): void {
  nameNotes(activity, activity.name, path, note);
  timeNotes(activity, path, note);
  const { place, people = [], feeling } = activity;
  if (place !== undefined && !known.places.has(place)) note('unknown-place', [...path, 'place']);
  if (feeling !== undefined && !known.feelings.has(feeling)) note('unknown-feeling', [...path, 'feeling']);
  people.forEach((person, index) => {
    if (!known.people.has(person)) note('unknown-person', [...path, 'people', index]);
    if (people.indexOf(person) < index) note('duplicate-person', [...path, 'people', index]);
  });
}

function timeNotes({ start, end }: Activity, path: ProblemPath, note: Note): void {
  if (start !== undefined && !isStart(start)) note('out-of-range', [...path, 'start']);
  if (end === undefined) return;
  if (start === undefined) note('end-without-start', [...path, 'end']);
  else if (!Number.isInteger(end) || end < 0 || end > LATEST_START + DAY) note('out-of-range', [...path, 'end']);
  else if (end === start) note('zero-length', [...path, 'end']);
  else if (end < start) note('ends-before-start', [...path, 'end']);
  else if (end - start > DAY) note('longer-than-a-day', [...path, 'end']);
}

function cardNotes(card: Card, path: ProblemPath, note: Note): void {
  nameNotes(card, card.name, path, note);
}

const QUESTIONS: ReadonlySet<string> = new Set(['now', 'more', 'new', 'less', 'hinder']);
const COLUMNS: ReadonlySet<string> = new Set(['activities', 'places', 'people']);

function answerNotes(answer: Answer, path: ProblemPath, taken: ReadonlySet<string>, note: Note): void {
  const { of: thing, question, about } = answer;
  if (!QUESTIONS.has(question)) note('unknown-question', [...path, 'question']);
  if (!COLUMNS.has(about)) note('unknown-question', [...path, 'about']);
  if (!isSaid(answer)) note('missing-name', [...path, 'words']);
  if (thing !== undefined && !taken.has(thing)) note('unknown-item', [...path, 'of']);
}

function nameNotes(thing: Pictured, name: string, path: ProblemPath, note: Note): void {
  if (name.length > LONGEST_NAME) note('too-long', [...path, 'name'], { max: LONGEST_NAME, found: name.length });
  if (name.trim() === '' && !hasPicture(thing)) note('missing-name', [...path, 'name']);
}

function hasPicture({ symbol, photo }: Pictured): boolean {
  return symbol !== undefined || photo !== undefined;
}

/** Two things with one id: an element could not tell which of them the person means, and a quote could mean either. */
function unique(
  things: readonly { readonly id: string }[],
  path: ProblemPath,
  report: Report,
  taken: Set<string>,
): void {
  things.forEach(({ id }, index) => {
    if (taken.has(id)) report.problem({ code: 'duplicate-id', path: [...path, index, 'id'], params: { id } });
    taken.add(id);
  });
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id));
}
