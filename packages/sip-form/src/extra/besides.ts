import { displayText } from '@delaktig/core/document/display-text.js';
import { type LocalizedText, pickText } from '@delaktig/core/document/localized-text.js';
import type { Say } from '@delaktig/core/language/say.js';
import type { ChoiceField, FieldText, WordsField } from '../describe.ts';
import type { SipContent, SipPart } from '../model.ts';
import type { ExtraField } from '../regulations.ts';

/** Something that a template asks besides, with its answer. */
export interface Besides {
  readonly id: string;
  /** As the rules ask it; where they do so no longer, as it was asked. */
  readonly asked: ExtraField | string;
  /** What was answered; empty when nothing is. */
  readonly words: string;
}

/** What is asked besides in a part, in the order of the rules; then what was answered and is not asked any longer. */
export function besidesIn(content: SipContent, part: SipPart, fields: readonly ExtraField[]): readonly Besides[] {
  const held = content[part]?.extra ?? [];
  const asked = fields.filter((field) => field.part === part);
  return [
    ...asked.map((field) => ({
      id: field.id,
      asked: field,
      words: held.find(({ id }) => id === field.id)?.words ?? '',
    })),
    ...held
      .filter(({ id }) => !asked.some((field) => field.id === id))
      .map(({ id, question = '', words = '' }) => ({ id, asked: question.trim() || id, words })),
  ];
}

/** It as a field like any other. */
export function fieldOf({ id, asked }: Besides): WordsField | ChoiceField {
  if (typeof asked === 'string') return { kind: 'area', label: said(asked) };
  const { label, hint, options, kind = 'area' } = asked;
  const named = {
    label: said(pickText(label, []).text.trim() ? label : id),
    ...(hint !== undefined && { hint: said(hint) }),
  };
  const ids = kind === 'choice' ? [...new Set((options ?? []).map(idOf))].filter((words) => words.trim()) : [];
  if (ids.length > 0) return { kind: 'choice', options: optionsOf(asked), order: ids, ...named };
  return { kind: kind === 'choice' ? 'area' : kind, ...named };
}

/** A host's words as those of a field. */
function said(own: LocalizedText): FieldText {
  return Object.assign(({ language }: Say) => displayText(pickText(own, [language]).text), { own });
}

/** What can be chosen is known by its words: nobody else knows the ids of a template. */
function idOf(option: LocalizedText): string {
  return pickText(option, []).text;
}

function optionsOf({ options = [] }: ExtraField): Readonly<Record<string, FieldText>> {
  return Object.fromEntries(options.map((option) => [idOf(option), said(option)]));
}
