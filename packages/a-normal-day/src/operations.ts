import { type GenericSchema, is } from 'valibot';
import { expressionWays } from '@delaktig/core/document/expression.js';
import { copyJson, equalJson } from '@delaktig/core/document/json.js';
import type { Applied } from '@delaktig/core/document/model.js';
import {
  type Changes,
  indexOfId,
  type Item,
  withChanged,
  withItem,
  withoutItem,
} from '@delaktig/core/document/item-list.js';
import { isSound } from '@delaktig/core/document/rules.js';
import { MAX_ACTIVITIES, MAX_ANSWERS, MAX_CARDS, MAX_DAYS } from './limits.ts';
import type {
  Activity,
  Answer,
  Card,
  CardList,
  Day,
  NormalDayContent,
  NormalDayDocument,
  NormalDayOperation,
} from './model.ts';
import { contentRules } from './rules.ts';
import { activitySchema, answerSchema, cardSchema, contentSchema, daySchema, feelingsSchema } from './schema.ts';

type Operation<Type extends NormalDayOperation['type']> = Extract<NormalDayOperation, { readonly type: Type }>;
type Content = NormalDayContent;

/** What an operation does to the content; null when it cannot be done, or would change nothing. */
interface Change {
  readonly content: Content;
  readonly inverse: NormalDayOperation;
}

/**
 * Does one thing to a document. Pure and total: it never throws, and never makes a document that could not be loaded again.
 * What cannot be done (a thing that is not there, an id that is taken, the last day taken away) and what would change nothing
 * gives the same document object, and the operation itself as inverse.
 *
 * The inverse takes it back exactly: the order of things, keys that were absent and fields we do not know included.
 * Only what changes is new; everything else is the same frozen objects as before. `updatedAt` is the element's to set.
 */
export function applyNormalDay(
  document: NormalDayDocument,
  operation: NormalDayOperation,
): Applied<NormalDayDocument, NormalDayOperation> {
  // Operations may come from outside too: from another window, from a host's own script.
  const copy = copyJson(operation);
  const change = copy.ok && isOperation(copy.value) ? changeBy(document.content, copy.value) : null;
  if (!change) return { document, inverse: operation };
  return { document: Object.freeze({ ...document, content: Object.freeze(change.content) }), inverse: change.inverse };
}

function isOperation(value: unknown): value is NormalDayOperation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type');
}

function changeBy(content: Content, operation: NormalDayOperation): Change | null {
  switch (operation.type) {
    case 'addDay':
      return addDay(content, operation);
    case 'removeDay':
      return removeDay(content, operation);
    case 'changeDay':
      return changeDay(content, operation);
    case 'addActivity':
      return addActivity(content, operation);
    case 'removeActivity':
      return removeActivity(content, operation);
    case 'changeActivity':
      return changeActivity(content, operation);
    case 'moveActivity':
      return moveActivity(content, operation);
    case 'addCard':
      return addCard(content, operation);
    case 'removeCard':
      return removeCard(content, operation);
    case 'changeCard':
      return changeCard(content, operation);
    case 'addAnswer':
      return addAnswer(content, operation);
    case 'removeAnswer':
      return removeAnswer(content, operation);
    case 'changeAnswer':
      return changeAnswer(content, operation);
    case 'changeFeelings':
      return changeFeelings(content, operation);
    case 'replaceContent':
      return replaceContent(content, operation);
    default:
      return null;
  }
}

function addDay(content: Content, { day, index }: Operation<'addDay'>): Change | null {
  const days = is(daySchema, day) ? withItem(content.days, day, index, MAX_DAYS) : null;
  return days && soundly({ ...content, days }, { type: 'removeDay', id: day.id });
}

function removeDay(content: Content, { id }: Operation<'removeDay'>): Change | null {
  const without = withoutItem(content.days, id);
  // There is always a day to tell.
  if (!without || without.list.length === 0) return null;
  const { list, item, index } = without;
  return { content: { ...content, days: list }, inverse: { type: 'addDay', day: item, index } };
}

function changeDay(content: Content, { id, changes }: Operation<'changeDay'>): Change | null {
  if (!areFields(changes, DAY_KEYS)) return null;
  const changed = changedIn<Day>(content.days, id, changes, daySchema);
  return (
    changed && {
      content: { ...content, days: changed.list },
      inverse: { type: 'changeDay', id, changes: changed.before },
    }
  );
}

function addActivity(content: Content, { day, activity, index }: Operation<'addActivity'>): Change | null {
  if (!is(activitySchema, activity) || isTaken(content, activity.id)) return null;
  return inDay(content, day, (found) => {
    const activities = withItem(found.activities, activity, index, MAX_ACTIVITIES);
    return activities && { activities, inverse: { type: 'removeActivity', id: activity.id } };
  });
}

function removeActivity(content: Content, { id }: Operation<'removeActivity'>): Change | null {
  return inDay(content, dayOf(content, id), (day) => {
    const without = withoutItem(day.activities, id);
    return (
      without && {
        activities: without.list,
        inverse: { type: 'addActivity', day: day.id, activity: without.item, index: without.index },
      }
    );
  });
}

function changeActivity(content: Content, { id, changes }: Operation<'changeActivity'>): Change | null {
  if (!areFields(changes, ACTIVITY_KEYS)) return null;
  return inDay(content, dayOf(content, id), ({ activities }) => {
    const changed = changedIn<Activity>(activities, id, changes, activitySchema);
    return changed && { activities: changed.list, inverse: { type: 'changeActivity', id, changes: changed.before } };
  });
}

function moveActivity(content: Content, { id, day, index }: Operation<'moveActivity'>): Change | null {
  const source = content.days.find((other) => other.id === dayOf(content, id));
  const target = content.days.find((other) => other.id === day);
  const without = source && withoutItem(source.activities, id);
  if (!target || source === target || !without) return null;
  const arrived = withItem(target.activities, without.item, index, MAX_ACTIVITIES);
  if (!arrived) return null;
  const days = content.days.map((other) =>
    other === source
      ? Object.freeze({ ...other, activities: without.list })
      : other === target
        ? Object.freeze({ ...other, activities: arrived })
        : other,
  );
  return {
    content: { ...content, days: Object.freeze(days) },
    inverse: { type: 'moveActivity', id, day: source.id, index: without.index },
  };
}

function addCard(content: Content, { list, card, index }: Operation<'addCard'>): Change | null {
  if (!isCardList(list) || !is(cardSchema, card) || isTaken(content, card.id)) return null;
  const cards = withItem(content[list], card, index, MAX_CARDS);
  return cards && { content: { ...content, [list]: cards }, inverse: { type: 'removeCard', list, id: card.id } };
}

function removeCard(content: Content, { list, id }: Operation<'removeCard'>): Change | null {
  const without = isCardList(list) ? withoutItem(content[list], id) : null;
  return (
    without && {
      content: { ...content, [list]: without.list },
      inverse: { type: 'addCard', list, card: without.item, index: without.index },
    }
  );
}

function changeCard(content: Content, { list, id, changes }: Operation<'changeCard'>): Change | null {
  if (!isCardList(list) || !areFields(changes, CARD_KEYS)) return null;
  const changed = changedIn<Card>(content[list], id, changes, cardSchema);
  return (
    changed && {
      content: { ...content, [list]: changed.list },
      inverse: { type: 'changeCard', list, id, changes: changed.before },
    }
  );
}

function addAnswer(content: Content, { answer, index }: Operation<'addAnswer'>): Change | null {
  if (!is(answerSchema, answer) || isTaken(content, answer.id)) return null;
  const answers = withItem(content.answers, answer, index, MAX_ANSWERS);
  return answers && { content: { ...content, answers }, inverse: { type: 'removeAnswer', id: answer.id } };
}

function removeAnswer(content: Content, { id }: Operation<'removeAnswer'>): Change | null {
  const without = withoutItem(content.answers, id);
  return (
    without && {
      content: { ...content, answers: without.list },
      inverse: { type: 'addAnswer', answer: without.item, index: without.index },
    }
  );
}

function changeAnswer(content: Content, { id, changes }: Operation<'changeAnswer'>): Change | null {
  if (!areFields(changes, ANSWER_KEYS)) return null;
  const changed = changedIn<Answer>(content.answers, id, changes, answerSchema);
  return (
    changed && {
      content: { ...content, answers: changed.list },
      inverse: { type: 'changeAnswer', id, changes: changed.before },
    }
  );
}

function changeFeelings(content: Content, { feelings }: Operation<'changeFeelings'>): Change | null {
  if (!is(feelingsSchema, feelings) || equalJson(content.feelings, feelings)) return null;
  return soundly({ ...content, feelings }, { type: 'changeFeelings', feelings: content.feelings });
}

function replaceContent(content: Content, operation: Operation<'replaceContent'>): Change | null {
  const changed = operation.content;
  if (!is(contentSchema, changed) || equalJson(content, changed)) return null;
  return soundly(changed, { type: 'replaceContent', content });
}

/** Only where it could be loaded again. */
function soundly(content: Content, inverse: NormalDayOperation): Change | null {
  return isSound((report) => contentRules(content, report)) ? { content, inverse } : null;
}

const DAY_KEYS = ['kind', 'when', 'label'];
const ACTIVITY_KEYS = ['name', 'symbol', 'photo', 'start', 'end', 'place', 'people', 'feeling'];
const CARD_KEYS = ['name', 'symbol', 'photo', 'source'];
const ANSWER_KEYS = ['about', 'question', 'of', ...expressionWays];

/** Whether they are changes of these fields and no others: ids and things within are not changed so. */
function areFields(changes: unknown, keys: readonly string[]): boolean {
  return (
    typeof changes === 'object' &&
    changes !== null &&
    !Array.isArray(changes) &&
    Object.keys(changes).every((key) => keys.includes(key))
  );
}

/** Changes one of a list, where it is still what it must be. */
function changedIn<T extends Item>(
  list: readonly T[],
  id: string,
  changes: Changes<T>,
  schema: GenericSchema,
): { readonly list: readonly T[]; readonly before: Changes<T> } | null {
  const changed = withChanged(list, id, changes);
  return changed && is(schema, changed.item) ? changed : null;
}

/** Changes what a day holds. */
function inDay(
  content: Content,
  id: string | undefined,
  change: (day: Day) => { readonly activities: Day['activities']; readonly inverse: NormalDayOperation } | null,
): Change | null {
  const index = content.days.findIndex((day) => day.id === id);
  const day = content.days[index];
  const changed = day && change(day);
  if (!changed) return null;
  const after = Object.freeze({ ...day, activities: changed.activities });
  return { content: { ...content, days: Object.freeze(content.days.with(index, after)) }, inverse: changed.inverse };
}

/** The day that holds a thing. */
function dayOf({ days }: Content, id: string): string | undefined {
  return days.find(({ activities }) => indexOfId(activities, id) >= 0)?.id;
}

function isTaken({ days, places, people, answers }: Content, id: string): boolean {
  return [days, places, people, answers, ...days.map(({ activities }) => activities)].some(
    (things: readonly Item[]) => indexOfId(things, id) >= 0,
  );
}

function isCardList(list: unknown): list is CardList {
  return list === 'places' || list === 'people';
}
