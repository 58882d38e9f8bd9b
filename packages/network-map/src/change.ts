import { copyJson, equalJson } from '@delaktig/core/document/json.js';
import type { Applied } from '@delaktig/core/document/model.js';
import type { NetworkMapContent, NetworkMapDocument, NetworkMapOperation, Person, Relationship } from './model.ts';

/** One kind of operation. */
export type Operation<Type extends NetworkMapOperation['type']> = Extract<NetworkMapOperation, { readonly type: Type }>;

/** What an operation does to the content; null when it cannot be done, or would change nothing. */
export interface Change {
  readonly content: NetworkMapContent;
  readonly inverse: NetworkMapOperation;
}

/** Does an operation the way `applyNetworkMap` promises: never throws, and gives the same document when there is nothing to do. */
export function applyWith(
  changeBy: (content: NetworkMapContent, operation: NetworkMapOperation) => Change | null,
  document: NetworkMapDocument,
  operation: NetworkMapOperation,
): Applied<NetworkMapDocument, NetworkMapOperation> {
  // Operations may come from outside too: from another window, from a host's own script.
  const copy = copyJson(operation);
  const change = copy.ok && isOperation(copy.value) ? changeBy(document.content, copy.value) : null;
  if (!change) return { document, inverse: operation };
  return { document: Object.freeze({ ...document, content: Object.freeze(change.content) }), inverse: change.inverse };
}

function isOperation(value: unknown): value is NetworkMapOperation {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type');
}

/** Changes one person, if there is such a person and a change. */
export function changePerson(
  content: NetworkMapContent,
  id: string,
  change: (person: Person) => { readonly person: Person; readonly inverse: NetworkMapOperation } | null,
): Change | null {
  const index = indexOf(content.people, id);
  const person = content.people[index];
  const changed = person && change(person);
  if (!changed || equalJson(person, changed.person)) return null;
  return {
    content: { ...content, people: Object.freeze(content.people.with(index, Object.freeze(changed.person))) },
    inverse: changed.inverse,
  };
}

/** A copy with a key set, or without it when there is nothing to set. */
export function withKey<T extends object, K extends keyof T & string>(thing: T, key: K, value: T[K] | undefined): T {
  const { [key]: _, ...rest } = thing;
  return (value === undefined ? rest : { ...rest, [key]: value }) as T;
}

/** Where something stands in a list; -1 when it is not there. */
export function indexOf(things: readonly { readonly id: string }[], id: string): number {
  return things.findIndex((thing) => thing.id === id);
}

/** Whether a relationship names somebody. */
export function names({ from, to }: Relationship, person: string): boolean {
  return from === person || to === person;
}
