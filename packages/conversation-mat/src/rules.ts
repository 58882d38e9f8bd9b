import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Report } from '@delaktig/core/document/load.js';
import type { Problem, ProblemCode, ProblemPath } from '@delaktig/core/document/problem.js';
import { badDates, uniqueIds } from '@delaktig/core/document/rules.js';
import { LONGEST_COMMENT, LONGEST_LABEL, MIN_STEPS } from './limits.ts';
import type { Card, ConversationMatContent, ConversationMatDocument, Mat } from './model.ts';

/**
 * What only conversation mats can have wrong or odd. All are notes: the mat is shown, and what is odd is kept in the
 * document as it came. See "Bad input" in spec.md.
 *
 * | code | what it means | params |
 * | --- | --- | --- |
 * | `unknown-step` | a card lies on a step the scale lacks: shown under "Passar inte svaren", can be moved | `step` |
 * | `too-few-steps` | a scale with no step, or one: shown, but nothing can be placed before the scale is changed | `found` |
 * | `no-options` | a mat without cards: the person can write their own | |
 * | `kind-mismatch` | the scale does not fit the question: whoever composes the mat is told | |
 * | `unknown-mat` | a detail of a mat that is not there: shown as a mat of its own | |
 * | `unknown-card` | a detail of a card that is not there: the same | |
 * | `missing-name` | a card with neither words nor picture: shown as blank | |
 */
export type ConversationMatProblemCode =
  'unknown-step' | 'too-few-steps' | 'no-options' | 'kind-mismatch' | 'unknown-mat' | 'unknown-card' | 'missing-name';

/** What the structure cannot say about a whole document. */
export function conversationMatRules(document: ConversationMatDocument, report: Report): void {
  badDates(document, report);
  contentRules(document.content, report);
}

/** Likewise about its content alone. */
export function contentRules(content: ConversationMatContent, report: Report): void {
  const note = notes(report);
  if (isLong(content.person.name)) note('too-long', ['content', 'person', 'name'], lengthOf(content.person.name));
  uniqueIds(content.mats, ['content', 'mats'], report);
  content.mats.forEach((mat, index) => matRules(mat, content, ['content', 'mats', index], report));
}

function matRules(mat: Mat, { mats }: ConversationMatContent, path: ProblemPath, report: Report): void {
  const note = notes(report);
  const { steps } = mat.scale;
  uniqueIds(steps, [...path, 'scale', 'steps'], report);
  uniqueIds(mat.cards, [...path, 'cards'], report);
  if (steps.length < MIN_STEPS) note('too-few-steps', [...path, 'scale', 'steps'], { found: steps.length });
  if (mat.cards.length === 0) note('no-options', [...path, 'cards']);
  if (!fits(mat)) note('kind-mismatch', [...path, 'scale', 'kind']);
  if (isLong(mat.comment, LONGEST_COMMENT))
    note('too-long', [...path, 'comment'], lengthOf(mat.comment, LONGEST_COMMENT));
  const { detailOf } = mat;
  if (detailOf) {
    const whole = mats.find(({ id }) => id === detailOf.mat);
    if (!whole) note('unknown-mat', [...path, 'detailOf', 'mat']);
    else if (!whole.cards.some(({ id }) => id === detailOf.card)) note('unknown-card', [...path, 'detailOf', 'card']);
  }
  const known = new Set(steps.map(({ id }) => id));
  mat.cards.forEach((card, index) => cardNotes(card, [...path, 'cards', index], known, note));
  (mat.lookBack ?? []).forEach(({ step }, index) => {
    if (step !== null && !known.has(step)) note('unknown-step', [...path, 'lookBack', index, 'step'], { step });
  });
}

/** Whether a mat's scale is about what its question asks. A host's own kinds are the host's own business. */
export function fits({ question, scale }: Pick<Mat, 'question' | 'scale'>): boolean {
  return question.kind === scale.kind;
}

type Note = (
  code: ProblemCode & (ConversationMatProblemCode | 'too-long'),
  path: ProblemPath,
  params?: Problem['params'],
) => void;

function notes(report: Report): Note {
  return (code, path, params) => report.note(params ? { code, path, params } : { code, path });
}

function cardNotes(card: Card, path: ProblemPath, steps: ReadonlySet<string>, note: Note): void {
  const step = card.place?.step;
  if (typeof step === 'string' && !steps.has(step)) note('unknown-step', [...path, 'place', 'step'], { step });
  if (!hasWords(card.label) && !card.picture) note('missing-name', path);
  if (typeof card.label === 'string' && isLong(card.label)) note('too-long', [...path, 'label'], lengthOf(card.label));
  if (isLong(card.comment, LONGEST_COMMENT))
    note('too-long', [...path, 'comment'], lengthOf(card.comment, LONGEST_COMMENT));
}

function hasWords(label: LocalizedText | undefined): boolean {
  if (label === undefined) return false;
  return (typeof label === 'string' ? [label] : Object.values(label)).some((words) => words.trim() !== '');
}

function isLong(text = '', max: number = LONGEST_LABEL): boolean {
  return text.length > max;
}

function lengthOf(text = '', max: number = LONGEST_LABEL): Problem['params'] & object {
  return { max, found: text.length };
}
