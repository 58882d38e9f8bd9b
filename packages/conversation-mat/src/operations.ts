import { is } from 'valibot';
import { copyJson, equalJson } from '@delaktig/core/document/json.js';
import { indexOfId, withItem, withMoved, withoutItem } from '@delaktig/core/document/item-list.js';
import { recordingSchema, visibleToSchema, wordsSchema } from '@delaktig/core/document/parts.js';
import { isSound } from '@delaktig/core/document/rules.js';
import type { Applied } from '@delaktig/core/document/model.js';
import { MAX_CARDS, MAX_MATS } from './limits.ts';
import type {
  Card,
  Confirmed,
  ConversationMatContent,
  ConversationMatDocument,
  ConversationMatOperation,
  Mat,
} from './model.ts';
import { contentRules } from './rules.ts';
import {
  cardSchema,
  confirmedSchema,
  contentSchema,
  lookBackSchema,
  matSchema,
  personSchema,
  pictureSchema,
  placeSchema,
  questionSchema,
  scaleSchema,
  topicSchema,
} from './schema.ts';

type Operation<Type extends ConversationMatOperation['type']> = Extract<
  ConversationMatOperation,
  { readonly type: Type }
>;

/** What an operation does to the content; null when it cannot be done, or would change nothing. */
interface Change {
  readonly content: ConversationMatContent;
  readonly inverse: ConversationMatOperation;
}

/**
 * Does one thing to a mat. Pure and total: it never throws, and never makes a document that could not be loaded again.
 * What cannot be done (a card that is not there, an id that is taken, the eighth step) and what would change nothing
 * gives the same document object, and the operation itself as inverse.
 *
 * The inverse takes it back exactly: the order of cards, keys that were absent and fields we do not know included.
 * `updatedAt` is the element's to set.
 */
export function applyConversationMat(
  document: ConversationMatDocument,
  operation: ConversationMatOperation,
): Applied<ConversationMatDocument, ConversationMatOperation> {
  // Operations may come from outside too: from another window, from a host's own script.
  const copy = copyJson(operation);
  const change = copy.ok && isOperation(copy.value) ? changeBy(document.content, copy.value) : null;
  if (!change) return { document, inverse: operation };
  return { document: Object.freeze({ ...document, content: Object.freeze(change.content) }), inverse: change.inverse };
}

function isOperation(value: unknown): value is ConversationMatOperation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type');
}

function changeBy(content: ConversationMatContent, operation: ConversationMatOperation): Change | null {
  switch (operation.type) {
    case 'addMat':
      return addMat(content, operation);
    case 'removeMat':
      return removeMat(content, operation);
    case 'changeMat':
      return changeMat(content, operation);
    case 'commentMat':
      return commentMat(content, operation);
    case 'addCard':
      return addCard(content, operation);
    case 'removeCard':
      return removeCard(content, operation);
    case 'renameCard':
      return renameCard(content, operation);
    case 'placeCard':
      return placeCard(content, operation);
    case 'commentCard':
      return commentCard(content, operation);
    case 'recordCard':
      return recordCard(content, operation);
    case 'letSeeCard':
      return letSeeCard(content, operation);
    case 'moveCard':
      return moveCard(content, operation);
    case 'confirmColumn':
      return confirmColumn(content, operation);
    case 'setLookBack':
      return setLookBack(content, operation);
    case 'changePerson':
      return changePerson(content, operation);
    case 'replaceContent':
      return replaceContent(content, operation);
    default:
      return null;
  }
}

function addMat(content: ConversationMatContent, { mat, index }: Operation<'addMat'>): Change | null {
  const mats = is(matSchema, mat) ? withItem(content.mats, mat, index, MAX_MATS) : null;
  if (!mats) return null;
  const changed = { ...content, mats };
  return sound(changed) ? { content: changed, inverse: { type: 'removeMat', id: mat.id } } : null;
}

function removeMat(content: ConversationMatContent, { id }: Operation<'removeMat'>): Change | null {
  const without = withoutItem(content.mats, id);
  if (!without) return null;
  const { list, item, index } = without;
  return { content: { ...content, mats: list }, inverse: { type: 'addMat', mat: item, index } };
}

function changeMat(content: ConversationMatContent, operation: Operation<'changeMat'>): Change | null {
  const { id, topic, question, scale } = operation;
  if (topic !== undefined && !is(topicSchema, topic)) return null;
  if (question !== undefined && !is(questionSchema, question)) return null;
  if (scale !== undefined && !is(scaleSchema, scale)) return null;
  return changeOne(content, id, (mat) => ({
    mat: { ...mat, ...(topic && { topic }), ...(question && { question }), ...(scale && { scale }) },
    inverse: {
      type: 'changeMat',
      id,
      ...(topic && { topic: mat.topic }),
      ...(question && { question: mat.question }),
      ...(scale && { scale: mat.scale }),
    },
  }));
}

function commentMat(content: ConversationMatContent, { id, comment }: Operation<'commentMat'>): Change | null {
  if (!isTextOrNull(comment)) return null;
  return changeOne(content, id, (mat) => ({
    mat: withKey(mat, 'comment', comment ?? undefined),
    inverse: { type: 'commentMat', id, comment: mat.comment ?? null },
  }));
}

function addCard(content: ConversationMatContent, { mat: id, card, index }: Operation<'addCard'>): Change | null {
  if (!is(cardSchema, card)) return null;
  return changeOne(content, id, (mat) => {
    const cards = withItem(mat.cards, card, index, MAX_CARDS);
    return cards && { mat: { ...mat, cards }, inverse: { type: 'removeCard', mat: id, id: card.id } };
  });
}

function removeCard(content: ConversationMatContent, { mat: matId, id }: Operation<'removeCard'>): Change | null {
  return changeOne(content, matId, (mat) => {
    const without = withoutItem(mat.cards, id);
    if (!without) return null;
    const { list, item, index } = without;
    return { mat: { ...mat, cards: list }, inverse: { type: 'addCard', mat: matId, card: item, index } };
  });
}

function renameCard(content: ConversationMatContent, operation: Operation<'renameCard'>): Change | null {
  const { mat, id, label, picture } = operation;
  if (label !== undefined && label !== null && !is(wordsSchema, label)) return null;
  if (picture !== undefined && picture !== null && !is(pictureSchema, picture)) return null;
  return changeCard(content, mat, id, (card) => {
    const worded = label === undefined ? card : withKey(card, 'label', label ?? undefined);
    return {
      card: picture === undefined ? worded : withKey(worded, 'picture', picture ?? undefined),
      inverse: {
        type: 'renameCard',
        mat,
        id,
        ...(label === undefined ? {} : { label: card.label ?? null }),
        ...(picture === undefined ? {} : { picture: card.picture ?? null }),
      },
    };
  });
}

function placeCard(content: ConversationMatContent, { mat, id, place }: Operation<'placeCard'>): Change | null {
  // A step the scale lacks is let through: undo must be able to put a card back where a host's data had it.
  if (place !== null && !is(placeSchema, place)) return null;
  return changeCard(content, mat, id, (card) => ({
    card: withKey(card, 'place', place ?? undefined),
    inverse: { type: 'placeCard', mat, id, place: card.place ?? null },
  }));
}

function commentCard(content: ConversationMatContent, { mat, id, comment }: Operation<'commentCard'>): Change | null {
  if (!isTextOrNull(comment)) return null;
  return changeCard(content, mat, id, (card) => ({
    card: withKey(card, 'comment', comment ?? undefined),
    inverse: { type: 'commentCard', mat, id, comment: card.comment ?? null },
  }));
}

function recordCard(content: ConversationMatContent, operation: Operation<'recordCard'>): Change | null {
  const { mat, id, voice, video } = operation;
  for (const recording of [voice, video])
    if (recording !== undefined && recording !== null && !is(recordingSchema, recording)) return null;
  return changeCard(content, mat, id, (card) => {
    const heard = voice === undefined ? card : withKey(card, 'voice', voice ?? undefined);
    return {
      card: video === undefined ? heard : withKey(heard, 'video', video ?? undefined),
      inverse: {
        type: 'recordCard',
        mat,
        id,
        ...(voice === undefined ? {} : { voice: card.voice ?? null }),
        ...(video === undefined ? {} : { video: card.video ?? null }),
      },
    };
  });
}

function letSeeCard(content: ConversationMatContent, operation: Operation<'letSeeCard'>): Change | null {
  const { mat, id, visibleTo } = operation;
  if (visibleTo !== null && !is(visibleToSchema, visibleTo)) return null;
  return changeCard(content, mat, id, (card) => ({
    card: withKey(card, 'visibleTo', visibleTo ?? undefined),
    inverse: { type: 'letSeeCard', mat, id, visibleTo: card.visibleTo ?? null },
  }));
}

function moveCard(content: ConversationMatContent, { mat: matId, id, index }: Operation<'moveCard'>): Change | null {
  if (!Number.isSafeInteger(index)) return null;
  return changeOne(content, matId, (mat) => {
    const moved = withMoved(mat.cards, id, index);
    return (
      moved && {
        mat: { ...mat, cards: moved.list },
        inverse: { type: 'moveCard', mat: matId, id, index: moved.from },
      }
    );
  });
}

function confirmColumn(content: ConversationMatContent, operation: Operation<'confirmColumn'>): Change | null {
  const { mat: id, step, cards } = operation;
  if (!is(confirmedSchema, { step, cards: cards ?? [] })) return null;
  return changeOne(content, id, (mat) => {
    const before = mat.lookBack ?? [];
    const others = before.filter((confirmed) => confirmed.step !== step);
    const after = cards === null ? others : [...others, { step, cards }];
    if (!is(lookBackSchema, after)) return null;
    return {
      mat: withKey(mat, 'lookBack', after.length > 0 ? Object.freeze(after) : undefined),
      inverse: { type: 'setLookBack', mat: id, lookBack: mat.lookBack ?? null },
    };
  });
}

function setLookBack(content: ConversationMatContent, { mat: id, lookBack }: Operation<'setLookBack'>): Change | null {
  if (lookBack !== null && !is(lookBackSchema, lookBack)) return null;
  return changeOne(content, id, (mat) => ({
    mat: withKey(mat, 'lookBack', lookBack ?? undefined),
    inverse: { type: 'setLookBack', mat: id, lookBack: mat.lookBack ?? null },
  }));
}

function changePerson(content: ConversationMatContent, { person }: Operation<'changePerson'>): Change | null {
  if (!is(personSchema, person) || equalJson(content.person, person)) return null;
  return { content: { ...content, person }, inverse: { type: 'changePerson', person: content.person } };
}

function replaceContent(content: ConversationMatContent, operation: Operation<'replaceContent'>): Change | null {
  const changed = operation.content;
  if (!is(contentSchema, changed) || equalJson(content, changed) || !sound(changed)) return null;
  return { content: changed, inverse: { type: 'replaceContent', content } };
}

/** Changes one mat, if there is such a mat and a change. */
function changeOne(
  content: ConversationMatContent,
  id: string,
  change: (mat: Mat) => { readonly mat: Mat; readonly inverse: ConversationMatOperation } | null,
): Change | null {
  const index = indexOfId(content.mats, id);
  const mat = content.mats[index];
  const changed = mat && change(mat);
  if (!changed || equalJson(mat, changed.mat)) return null;
  const after = { ...content, mats: Object.freeze(content.mats.with(index, Object.freeze(changed.mat))) };
  return sound(after) ? { content: after, inverse: changed.inverse } : null;
}

/** Changes one card, if there is such a card and a change. */
function changeCard(
  content: ConversationMatContent,
  matId: string,
  id: string,
  change: (card: Card) => { readonly card: Card; readonly inverse: ConversationMatOperation },
): Change | null {
  return changeOne(content, matId, (mat) => {
    const index = indexOfId(mat.cards, id);
    const card = mat.cards[index];
    if (!card) return null;
    const changed = change(card);
    if (equalJson(card, changed.card)) return null;
    return {
      mat: { ...mat, cards: Object.freeze(mat.cards.with(index, Object.freeze(changed.card))) },
      inverse: changed.inverse,
    };
  });
}

/** Whether it could be loaded again. */
function sound(content: ConversationMatContent): boolean {
  return isSound((report) => contentRules(content, report));
}

/** A copy with a key set, or without it when there is nothing to set. */
function withKey<T extends object, K extends keyof T & string>(thing: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = thing;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

/** Whether two lists name the same things, whatever their order. */
export function sameIds(one: readonly string[], other: readonly string[]): boolean {
  const ids = new Set(one);
  return ids.size === new Set(other).size && other.every((id) => ids.has(id));
}

/** Whether the person has said yes to this column as it lies now. */
export function isConfirmed(
  confirmed: readonly Confirmed[] | undefined,
  step: string | null,
  cards: readonly string[],
): boolean {
  return (confirmed ?? []).some((one) => one.step === step && sameIds(one.cards, cards));
}
