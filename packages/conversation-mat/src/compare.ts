import { isSamePersons } from '@delaktig/core/document/earlier.js';
import { equalJson } from '@delaktig/core/document/json.js';
import type { Card, ConversationMatDocument, Mat, Step } from './model.ts';
import { liesWhere } from './reading.ts';

/** What was said of a card, as far as a mat tells. */
export type Said =
  | { readonly said: 'step'; readonly step: Step }
  | { readonly said: 'aside' }
  | { readonly said: 'nothing' }
  /** The card was not there. */
  | { readonly said: 'absent' };

/** One card on two mats. */
export interface ComparedCard {
  /** The card as the later mat has it, else as the earlier. */
  readonly card: Card;
  readonly first: Said;
  readonly second: Said;
  /** Whether the same was said; null where that cannot be told: on other scales, or where one has not said. */
  readonly same: boolean | null;
}

/** Two mats on one topic. */
export interface ComparedMats {
  readonly first: Mat;
  readonly second: Mat;
  readonly cards: readonly ComparedCard[];
}

/** Whether, and how, two documents may be compared. */
export type MayCompare = 'earlier' | 'two-people' | 'no';

/**
 * Whether two documents may be shown beside each other. The person's own earlier mat always may. Another person's may
 * when each of the two has said yes alone, and never where one is a child.
 *
 * @param child - Whether the person is a child.
 * @param agreed - Whether each has said yes, asked alone; from the host.
 */
export function mayCompare(
  one: ConversationMatDocument,
  other: ConversationMatDocument,
  { child, agreed }: { readonly child: boolean; readonly agreed: readonly boolean[] },
): MayCompare {
  if (isSamePersons(one, other)) return 'earlier';
  return !child && agreed.length === 2 && agreed.every((yes) => yes) ? 'two-people' : 'no';
}

/** The mats of two documents that are on the same topic and ask the same. Practice is left out. */
export function matsInBoth(
  first: ConversationMatDocument,
  second: ConversationMatDocument,
): readonly (readonly [Mat, Mat])[] {
  const others = first.content.mats.filter(({ practice }) => practice !== true);
  return second.content.mats.flatMap((mat): (readonly [Mat, Mat])[] => {
    if (mat.practice === true) return [];
    const match = others.findLast(
      ({ topic, question }) => topic.id === mat.topic.id && question.kind === mat.question.kind,
    );
    return match ? [[match, mat]] : [];
  });
}

/** Two mats card by card. Says what is the same and what is not; how far apart is nobody's to say. */
export function compareMats(first: Mat, second: Mat): ComparedMats {
  const sameScale =
    first.scale.kind === second.scale.kind &&
    equalJson(
      first.scale.steps.map(({ id }) => id),
      second.scale.steps.map(({ id }) => id),
    );
  const matched = new Set<string>();
  const inSecond = second.cards.map((card): ComparedCard => {
    const before = first.cards.find((other) => !matched.has(other.id) && isSameCard(other, card));
    if (before) matched.add(before.id);
    return compared(card, before ? said(first, before) : { said: 'absent' }, said(second, card), sameScale);
  });
  const onlyInFirst = first.cards
    .filter(({ id }) => !matched.has(id))
    .map((card): ComparedCard => compared(card, said(first, card), { said: 'absent' }, sameScale));
  return { first, second, cards: [...inSecond, ...onlyInFirst] };
}

function compared(card: Card, first: Said, second: Said, sameScale: boolean): ComparedCard {
  const told = (one: Said): boolean => one.said === 'step' || one.said === 'aside';
  const same =
    !sameScale || !told(first) || !told(second)
      ? null
      : first.said === 'step' && second.said === 'step'
        ? first.step.id === second.step.id
        : first.said === second.said;
  return { card, first, second, same };
}

function isSameCard(one: Card, other: Card): boolean {
  if (one.option !== undefined || other.option !== undefined) return one.option === other.option;
  return one.id === other.id || (one.label !== undefined && equalJson(one.label, other.label));
}

function said(mat: Mat, card: Card): Said {
  const lies = liesWhere(mat, card);
  if (lies.where === 'aside') return { said: 'aside' };
  const step = lies.where === 'step' ? mat.scale.steps.find(({ id }) => id === lies.step) : undefined;
  return step ? { said: 'step', step } : { said: 'nothing' };
}
