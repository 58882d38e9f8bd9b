import { referencedIds } from '../document/attachments.ts';
import { copyJson } from '../document/json.ts';

/** What the form has to know of an element. */
export interface FormState {
  readonly name: string;
  readonly value: unknown;
  readonly attachments: ReadonlyMap<string, Blob>;
  /** What is wrong, in the element's language; empty when nothing is. */
  readonly problem: { readonly flags: ValidityStateFlags; readonly message: string } | null;
  /** Where the browser shows what is wrong, and puts the focus. */
  readonly anchor: HTMLElement | null;
}

/** Posts the value, as a native field does: `name` = the document as JSON, `name.<id>` = each attachment that the document names. */
export function postValue(
  internals: ElementInternals,
  { name, value, attachments }: Omit<FormState, 'problem' | 'anchor'>,
): void {
  if (!name || value === null) {
    internals.setFormValue(null);
    return;
  }
  const data = new FormData();
  if (typeof value === 'string') data.append(name, value);
  else {
    // What cannot be written as JSON cannot be posted either; the host still has it, and the form does not validate.
    const copy = copyJson(value);
    if (copy.ok) {
      data.append(name, JSON.stringify(copy.value));
      if (attachments.size > 0) {
        const named = referencedIds(copy.value);
        for (const [id, blob] of attachments) if (named.has(id)) data.append(`${name}.${id}`, blob);
      }
    }
  }
  // No state for the browser to restore: school computers are shared.
  internals.setFormValue(data, null);
}

/** Tells the form what is wrong. */
export function tellValidity(
  internals: ElementInternals,
  { problem, anchor }: Pick<FormState, 'problem' | 'anchor'>,
): void {
  if (problem) internals.setValidity(problem.flags, problem.message, anchor ?? undefined);
  else internals.setValidity({});
}
