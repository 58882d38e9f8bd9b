import { newId } from '@delaktig/core/document/ids.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { AnyField, AnyFields, ListField } from '../describe.ts';
import type { DrawnRules } from '../drawn-rules.ts';
import type { SipContent, SipItem, SipPath } from '../model.ts';
import { consent } from '../sections/consent.ts';
import { type Data, isAsked, isData, itemsOf } from '../walk.ts';
import * as texts from './texts.ts';

/** What is asked at a time. */
export interface Question {
  /** What it is about, and stays while other questions come and go. */
  readonly id: string;
  /** The question, where it is not that of its first field. */
  readonly title?: Text;
  readonly fields: AnyFields;
  readonly path: SipPath;
  /** The service that is asked about. */
  readonly party?: SipItem;
  /** The person decides it, and *Jag vill tänka* is not among the answers of its field: a button says it. */
  readonly asked?: boolean;
}

/** Fields as their part describes them. */
function pick(...names: readonly string[]): AnyFields {
  const { fields }: { readonly fields: AnyFields } = consent;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

const path: SipPath = ['consent'];
/** The last question: how it was done. */
export const LAST = 'informedBy';
/** Asked of a child. */
const CHILD = 'childAsked';
const page = (id: string, ...more: readonly string[]): Question => ({ id, path, fields: pick(id, ...more) });

/** What it is for and who it is about, before anybody is asked for an answer; nothing that must be answered. */
const before: readonly Question[] = [page('purpose'), { id: 'parties', path, fields: {}, asked: true }];
const after: readonly Question[] = [
  { ...page('information'), asked: true },
  { ...page('excluded'), asked: true },
  { ...page('validUntil'), asked: true },
  page('understood', 'understoodHow'),
  page('answer', 'form', 'informedAnyway'),
  page('givers'),
  page(CHILD, 'childStance'),
  { ...page(LAST, 'informedOn', 'language', 'interpreter', 'supports'), title: texts.howTold },
  { id: 'end', path, fields: {}, title: texts.answered },
];

/** The list of services. */
export const partiesField: ListField = listOf(pick('parties')['parties']);
export const partiesPath: SipPath = ['consent', 'parties'];
/** What is asked of each. */
const ofParty: AnyFields = Object.fromEntries(
  ['answer', 'name'].flatMap((name) => {
    const field = partiesField.fields[name];
    return field ? [[name, field]] : [];
  }),
);

function listOf(field: AnyField | undefined): ListField {
  if (field?.kind !== 'list') throw new TypeError('the services are no list');
  return field;
}

/** The services that are asked about. */
export function partiesIn({ consent: held }: SipContent): readonly SipItem[] {
  return itemsOf(held?.parties);
}

/** Every question, in the order of a conversation. */
export function questionsIn(content: SipContent, rules: DrawnRules): readonly Question[] {
  const each = partiesIn(content).map((party): Question => ({
    id: party.id,
    path: [...partiesPath, party.id],
    fields: ofParty,
    party,
  }));
  const held: Data = isData(content.consent) ? content.consent : {};
  const asks = ({ fields }: Question): boolean =>
    Object.entries(fields).some(([name, field]) => isAsked({ content, rules }, field, held, held[name]));
  return [...before, ...each, ...after.filter((question) => question.id !== CHILD || asks(question))];
}

/** Where something is asked that stands at a path. */
export function questionAt(questions: readonly Question[], [, name, id]: SipPath): Question | undefined {
  return (
    questions.find((question) => name === 'parties' && question.id === id) ??
    questions.find((question) => name !== undefined && (question.id === name || Object.hasOwn(question.fields, name)))
  );
}

/** One more service to ask about. */
export function partyItem(party: string): SipItem & { readonly party: string } {
  return { id: newId(), party };
}
