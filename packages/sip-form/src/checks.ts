import type { Text } from '@delaktig/core/language/say.js';
import type { AnyField } from './describe.ts';
import type { SipContent, SipPath } from './model.ts';
import * as texts from './check-texts.ts';
import { DAY, TIME } from './times.ts';
import { type Data, fieldsIn } from './walk.ts';

/**
 * What is wrong with what is written in a field, as a sentence that says what to do; null when nothing is. Nothing is held back by it: what is written is
 * stored as it is, since somebody may know better than a rule.
 *
 * @param among - What stands beside the field: which kind of number it is.
 */
export function problemOf(field: AnyField, value: unknown, among: Data): Text | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const words = value.trim();
  switch (field.kind) {
    case 'date':
      return DAY.test(words) && isDay(words) ? null : texts.errorDate;
    case 'time':
      return TIME.test(words) ? null : texts.errorTime;
    case 'phone':
      return /^\+?[\d\s()/-]+$/.test(words) && words.replace(/\D/g, '').length >= 3 ? null : texts.errorPhone;
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(words) ? null : texts.errorEmail;
    case 'link':
      return /^https?:\/\/[^\s/]+/i.test(words) ? null : texts.errorLink;
    case 'identity':
      return identityProblem(words, among['identityKind']);
    default:
      return null;
  }
}

let isIdentity: typeof import('./identity.ts').isIdentity | null = null;

/** Fetches what tells whether there can be such a number. Until it has come, only the look of a number is judged; so also if it does not come. */
export async function fetchIdentity(): Promise<void> {
  try {
    ({ isIdentity } = await import('./identity.ts'));
  } catch {
    // Without the net: nothing that is written is held back by it.
  }
}

function identityProblem(words: string, kind: unknown): Text | null {
  // A reserve number looks as each region likes.
  if (kind === 'reserveNumber') return null;
  if (!/^(\d{2})?\d{6}[-+]?\d{4}$/.test(words.replace(/\s/g, ''))) return texts.errorIdentity;
  const known = kind === 'personalNumber' || kind === 'coordinationNumber' ? kind : undefined;
  return isIdentity?.(words, known) === false ? texts.errorIdentityFigures : null;
}

/** Whether there is such a day: no 30 February. */
function isDay(words: string): boolean {
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}

/** Something to correct. */
export interface Wrong {
  readonly path: SipPath;
  readonly label: Text;
  readonly problem: Text;
}

/**
 * Everything in a plan that is to be corrected, in the order it is met.
 *
 * @param fieldAt - What kind of field is at a path, where rules decide it: an answer to what a template asks. Default as every plan has it.
 */
export function wrongIn(content: SipContent, fieldAt?: (path: SipPath) => AnyField | null): readonly Wrong[] {
  const wrong: Wrong[] = [];
  for (const { field: known, path, value, among } of fieldsIn(content)) {
    const field = fieldAt?.(path) ?? known;
    const problem = problemOf(field, value, among);
    if (problem && 'label' in field) wrong.push({ path, label: field.label, problem });
  }
  return wrong;
}
