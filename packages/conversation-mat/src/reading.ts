import { fits } from './rules.ts';
import { isConfirmed } from './operations.ts';
import { MIN_STEPS } from './limits.ts';
import type { Card, Mat } from './model.ts';

/** Where a card is shown: on a step of the scale, aside, waiting, or on a step that the scale lacks. */
export type Lies =
  | { readonly where: 'step'; readonly step: string }
  | { readonly where: 'aside' }
  | { readonly where: 'waiting' }
  | { readonly where: 'lost'; readonly step: string };

/** Where a card is shown. What does not fit the scale is shown as such: nothing is guessed for the person. */
export function liesWhere(mat: Mat, { place }: Card): Lies {
  if (!place) return { where: 'waiting' };
  const { step } = place;
  if (step === null) return { where: 'aside' };
  return mat.scale.steps.some(({ id }) => id === step) ? { where: 'step', step } : { where: 'lost', step };
}

/** The cards in a column; `null` for those put aside. */
export function cardsOn(mat: Mat, step: string | null): readonly Card[] {
  return mat.cards.filter(({ place }) => place !== undefined && place.step === step);
}

/** The cards that nobody has placed yet. */
export function waiting(mat: Mat): readonly Card[] {
  return mat.cards.filter(({ place }) => place === undefined);
}

/** The cards that lie on a step the scale lacks. */
export function lost(mat: Mat): readonly Card[] {
  return mat.cards.filter((card) => liesWhere(mat, card).where === 'lost');
}

/** Whether a mat is about feeling safe: it opens only when a grown-up has time to stay. */
export function isAboutSafety({ question, scale }: Pick<Mat, 'question' | 'scale'>): boolean {
  return question.kind === 'safety' || scale.kind === 'safety';
}

/** Whether more has been said about a card, in words, aloud or signed. */
export function saysMore({ comment, voice, video }: Card): boolean {
  return Boolean(comment?.trim() || voice || video);
}

/** Whether cards can be placed: a scale with one step is no choice. */
export function canPlace(mat: Mat): boolean {
  return mat.scale.steps.length >= MIN_STEPS;
}

/** Whether the scale fits the question; see `fits`. */
export const scaleFits: (mat: Pick<Mat, 'question' | 'scale'>) => boolean = fits;

/** The columns to look back at, in order; what was put aside comes last. Empty columns are passed over. */
export function columnsToLookBackAt(mat: Mat): readonly (string | null)[] {
  const steps: (string | null)[] = [...mat.scale.steps.map(({ id }) => id), null];
  return steps.filter((step) => cardsOn(mat, step).length > 0);
}

/** Whether the person has said yes to a column as it lies now. */
export function isRight(mat: Mat, step: string | null): boolean {
  return isConfirmed(
    mat.lookBack,
    step,
    cardsOn(mat, step).map(({ id }) => id),
  );
}

/** Whether everything has been placed and looked back at. */
export function isLookedBack(mat: Mat): boolean {
  const columns = columnsToLookBackAt(mat);
  return columns.length > 0 && waiting(mat).length === 0 && columns.every((step) => isRight(mat, step));
}

/** The mat to go on with when a document is opened days later: the first that is not finished, else the last. */
export function matToGoOnWith(mats: readonly Mat[]): Mat | undefined {
  return mats.find((mat) => mat.practice !== true && waiting(mat).length > 0) ?? mats.at(-1);
}

/** The mats that go into a card in detail. */
export function detailsOf(mats: readonly Mat[], mat: string, card: string): readonly Mat[] {
  return mats.filter(({ detailOf }) => detailOf?.mat === mat && detailOf.card === card);
}
