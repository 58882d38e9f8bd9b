import type { Json } from '@delaktig/core/document/json.js';
import { type Data, isData, isList } from '../../walk.ts';

/** A FHIR resource as JSON. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: Json;
}

/** Our own code systems and identifiers. */
export const SYSTEM = 'urn:delaktig:sip-form';

/**
 * The Swedish base profiles (HL7 Sweden, R4, 1.1.0) name Swedish identity numbers so. Each has an OID as well, which older messages use: what is read may have
 * either.
 */
export const IDENTITY_SYSTEMS: Readonly<Record<string, { readonly uri: string; readonly oid?: string }>> = {
  personalNumber: { uri: 'http://electronichealth.se/identifier/personnummer', oid: 'urn:oid:1.2.752.129.2.1.3.1' },
  coordinationNumber: {
    uri: 'http://electronichealth.se/identifier/samordningsnummer',
    oid: 'urn:oid:1.2.752.129.2.1.3.3',
  },
};

/** An object without what is not there: FHIR has no empty elements. */
export function filled(elements: Readonly<Record<string, Json | undefined>>): { readonly [element: string]: Json } {
  return Object.fromEntries(Object.entries(elements).filter(([, value]) => !isEmpty(value))) as {
    [element: string]: Json;
  };
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isList(value)) return value.length === 0;
  return isData(value) && Object.keys(value).length === 0;
}

/** What stands in a resource: at names, and at places in lists. */
export function at(data: unknown, ...steps: readonly (string | number)[]): Json | undefined {
  let found = data as Json | undefined;
  for (const step of steps) {
    if (typeof step === 'number') found = isList(found) ? found[step] : undefined;
    else found = isData(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

/** Likewise, words. */
export function wordsAt(data: unknown, ...steps: readonly (string | number)[]): string {
  const found = at(data, ...steps);
  return typeof found === 'string' ? found : '';
}

/** Likewise, the things of a list. */
export function listAt(data: unknown, ...steps: readonly (string | number)[]): readonly Data[] {
  const found = at(data, ...steps);
  return isList(found) ? found.filter(isData) : [];
}

/** Resources of a kind. */
export function ofType(resources: readonly Data[], type: string): readonly Data[] {
  return resources.filter(({ resourceType }) => resourceType === type);
}

/** A UUID that is always the same for the same words: resources of one plan can be told apart and found again, without a new id each time. */
export function uuidOf(words: string): string {
  let hex = '';
  for (let part = 0; part < 4; part += 1) {
    let hash = 0x811c9dc5 ^ part;
    for (let place = 0; place < words.length; place += 1)
      hash = Math.imul(hash ^ words.charCodeAt(place), 0x01000193 + part * 2);
    hex += (hash >>> 0).toString(16).padStart(8, '0');
  }
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Points at a resource of the same bundle. */
export function reference(id: string): { readonly reference: string } {
  return { reference: `urn:uuid:${id}` };
}

/** Ids on the way to a thing, as one text. */
export function joinIds(...ids: readonly string[]): string {
  return ids.map(encodeURIComponent).join('/');
}

/** The ids again; null when it is none of ours. */
export function splitIds(words: string): readonly string[] | null {
  try {
    return words.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** Our own identifier of a resource. */
export function identifier(...ids: readonly string[]): Json {
  return [{ system: SYSTEM, value: joinIds(...ids) }];
}

/** The ids that our own identifier holds; null where there is none. */
export function identified(resource: Data): readonly string[] | null {
  const own = listAt(resource, 'identifier').find(({ system }) => system === SYSTEM);
  return own && typeof own['value'] === 'string' ? splitIds(own['value']) : null;
}

/** One of ours as a code of FHIR's, and back. */
export class Codes {
  readonly #pairs: readonly (readonly [ours: string, fhir: string])[];
  /** @param pairs - Each of both at most once. */
  constructor(pairs: Readonly<Record<string, string>>) {
    this.#pairs = Object.entries(pairs);
  }
  readonly knows = (ours: string): boolean => this.#pairs.some(([one]) => one === ours);
  to(ours: string): string | undefined {
    return this.#pairs.find(([one]) => one === ours)?.[1];
  }
  from(fhir: string): string | undefined {
    return this.#pairs.find(([, other]) => other === fhir)?.[0];
  }
}
