import type { Json } from '@delaktig/core/document/json.js';
import type { Attempts } from './attempts.ts';
import { Fetched } from './fetched.ts';
import type { Former } from './former.ts';
import type { SipPort } from './holder.ts';
import { pathOf } from './key.ts';
import { isData, isWritten, valueAt } from './walk.ts';

/** Fields whose former answers have a history: the consent's, without the ids of things in lists, and who is responsible. */
const WATCHED =
  /^(consent,((parties|information|givers),[^,]+,)?(answer|excluded|validUntil)|responsibility,(name|principal))$/;

/** Fields in which one types: what is typed is in the plan since its first key. */
const TYPED = /(excluded|validUntil|name)"\]$/;

/** What stood in a field when somebody came to it. */
export interface Stood {
  readonly before: Json | undefined;
  /** In which plan. */
  readonly plan: unknown;
}

/** Which plan is held, by its id. */
export function planOf({ host: { value } }: SipPort): unknown {
  return isData(value) && value['id'];
}

/** Heeds changes of what has a history; what offers a line for them is fetched with the first. */
export function watch(port: SipPort, attempts: Attempts): void {
  const root = port.host.shadowRoot;
  const stood = new Map<string, Stood>();
  const former = new Fetched<Former>(
    attempts,
    { requestUpdate: port.drawAround },
    async () => new (await import('./former.ts')).Former(port),
  );
  const remember = ({ type, target }: Event): void => {
    const key = watched(target);
    if (key && (type === 'focusin' || !TYPED.test(key)))
      stood.set(key, { before: valueAt(port.content(), pathOf(key) ?? []), plan: planOf(port) });
  };
  root?.addEventListener('focusin', remember);
  // Before an answer is in the plan, and after.
  root?.addEventListener('change', remember, { capture: true });
  root?.addEventListener('change', ({ target }) => {
    const key = watched(target);
    const was = stood.get(key);
    if (was && isWritten(was.before)) void attempts.attempt(former, async () => (await former.bring()).tell(key, was));
  });
}

/** Such a field's key; `''` of any other. */
function watched(target: EventTarget | null): string {
  const key = target instanceof Element ? (target.closest('.answers')?.id ?? target.id) : '';
  return WATCHED.test(String(pathOf(key))) ? key : '';
}
