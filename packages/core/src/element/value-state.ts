import type { Envelope } from '../document/envelope.ts';
import { copyJson, equalJson } from '../document/json.ts';
import type { DocumentModel } from '../document/model.ts';
import type { Problem } from '../document/problem.ts';

/** What an element holds: nothing, a document, one from newer software, or something it cannot show. */
export type ValueState<D> =
  | { readonly state: 'empty' }
  | { readonly state: 'ready'; readonly document: D; readonly notes: readonly Problem[] }
  | { readonly state: 'newer'; readonly document: D | null; readonly version: number; readonly original: unknown }
  | { readonly state: 'invalid'; readonly problems: readonly Problem[]; readonly original: unknown };

/** Takes a value from the host. Never throws, never keeps the host's own object where a copy can be made, never loses what it was given. */
export function takeValue<D extends Envelope, O>(model: DocumentModel<D, O>, value: unknown): ValueState<D> {
  if ((value ?? '') === '') return { state: 'empty' };
  const copy = copyJson(value);
  if (!copy.ok) return { state: 'invalid', problems: copy.problems, original: value };
  const loaded = model.load(copy.value);
  return loaded.state === 'newer' || loaded.state === 'invalid' ? { ...loaded, original: copy.value } : loaded;
}

/** What the host gets back. */
export function giveValue<D>(held: ValueState<D>): unknown {
  switch (held.state) {
    case 'empty':
      return null;
    case 'ready':
      return held.document;
    default:
      return held.original;
  }
}

/** Whether a value from the host says the same as what is held: then setting it changes nothing, neither focus nor history. */
export function isSameValue<D>(held: ValueState<D>, value: unknown): boolean {
  const given = giveValue(held);
  if (value === given) return true;
  const nothing = (value ?? '') === '';
  // The first value of all is copied once, and not once more to compare it with nothing.
  if (nothing || given === null) return nothing && given === null;
  const copy = copyJson(value);
  // What could not be copied may throw when it is looked at.
  const own = held.state === 'invalid' ? copyJson(given) : { ok: true as const, value: given };
  return copy.ok && own.ok && equalJson(own.value, copy.value);
}
