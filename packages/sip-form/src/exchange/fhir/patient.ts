import type { Json } from '@delaktig/core/document/json.js';
import { isIdentity } from '../../identity.ts';
import type { Data } from '../../walk.ts';
import { at, filled, IDENTITY_SYSTEMS, listAt, ofType, type Resource, SYSTEM, wordsAt } from './resources.ts';
import { fitsElementId, type Values } from './values.ts';

/** The person, and their guardians and representatives, as a Patient. */
export function writePatient(values: Values, id: string): Resource {
  const name = values.take(['person', 'name']);
  const phone = values.take(['person', 'phone']);
  const email = values.take(['person', 'email']);
  const address = values.take(['person', 'address']);
  const language = values.take(['person', 'language']);
  return {
    resourceType: 'Patient',
    id,
    ...filled({
      identifier: identity(values),
      name: name && [{ text: name }],
      telecom: [...telecom('phone', phone), ...telecom('email', email)],
      address: address && [{ text: address }],
      contact: contacts(values),
      communication: language && [{ language: { text: language } }],
    }),
  };
}

export function readPatient(resources: readonly Data[], values: Values): void {
  const [patient] = ofType(resources, 'Patient');
  if (!patient) return;
  const put = (name: string, words: string): void => values.put(['person', name], words);
  const known = listAt(patient, 'identifier').find(({ system }) => kindOf(system) !== undefined);
  if (known) put('identityNumber', wordsAt(known, 'value'));
  put('name', wordsAt(patient, 'name', 0, 'text'));
  put('phone', valueOf(patient, 'phone'));
  put('email', valueOf(patient, 'email'));
  put('address', wordsAt(patient, 'address', 0, 'text'));
  put('language', wordsAt(patient, 'communication', 0, 'language', 'text'));
  for (const contact of listAt(patient, 'contact')) {
    const path = ['person', 'representatives', wordsAt(contact, 'id')];
    values.put([...path, 'name'], wordsAt(contact, 'name', 'text'));
    values.put([...path, 'phone'], valueOf(contact, 'phone'));
    values.put([...path, 'address'], wordsAt(contact, 'address', 'text'));
    values.put([...path, 'role'], wordsAt(contact, 'relationship', 0, 'coding', 0, 'code'));
  }
}

/** Twelve digits, as the base profiles want them. A number that is written in another way stands in the questionnaire response as it is written too. */
function identity(values: Values): Json {
  const kind = values.words(['person', 'identityKind']);
  if (kind !== 'personalNumber' && kind !== 'coordinationNumber') return [];
  const written = values.words(['person', 'identityNumber']).trim();
  const digits = /^(\d{8})-?(\d{4})$/.exec(written);
  // A number that cannot be one must not look as if somebody had checked it.
  if (!digits || !isIdentity(written, kind)) return [];
  const system = IDENTITY_SYSTEMS[kind]?.uri ?? '';
  values.take(['person', 'identityNumber'], (words) => /^\d{12}$/.test(words));
  return [{ use: 'official', system, value: `${digits[1]}${digits[2]}` }];
}

function kindOf(system: unknown): string | undefined {
  return Object.keys(IDENTITY_SYSTEMS).find((kind) => {
    const { uri, oid } = IDENTITY_SYSTEMS[kind] ?? {};
    return system === uri || system === oid;
  });
}

function contacts(values: Values): Json {
  const list = ['person', 'representatives'];
  return values.ids(list).flatMap((id): Json[] => {
    const path = [...list, id];
    const known = ['name', 'phone', 'address'].some((name) => values.words([...path, name]) !== '');
    // A contact without any of these is none (pat-1).
    if (!fitsElementId(id) || !known) return [];
    const name = values.take([...path, 'name']);
    const address = values.take([...path, 'address']);
    const role = values.take([...path, 'role'], (words) => /^\S+$/.test(words));
    return [
      filled({
        id,
        relationship: role && [{ coding: [{ system: SYSTEM, code: role }] }],
        name: name && { text: name },
        telecom: telecom('phone', values.take([...path, 'phone'])),
        address: address && { text: address },
      }),
    ];
  });
}

/** Ways to reach somebody. */
export function telecom(
  system: 'phone' | 'email',
  value: string,
): readonly { readonly system: string; readonly value: string }[] {
  return value ? [{ system, value }] : [];
}

function valueOf(resource: Data, system: string): string {
  return wordsAt(
    listAt(resource, 'telecom').find((one) => at(one, 'system') === system),
    'value',
  );
}
