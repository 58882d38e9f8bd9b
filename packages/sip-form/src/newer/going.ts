import { LitElement } from 'lit';
import { keyOf } from '../key.ts';
import type { SipPath } from '../model.ts';

/** Puts the focus in a field, or on the heading of what it stands in. */
export async function goToPath(root: ShadowRoot, path: SipPath): Promise<void> {
  if (root.host instanceof LitElement) await root.host.updateComplete;
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = keyOf(path.slice(0, depth));
    const found = root.getElementById(key);
    const field = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input') : found;
    const item = [...root.querySelectorAll<HTMLElement>('[data-item]')].find(({ dataset }) => dataset['item'] === key);
    const target = field ?? item?.querySelector<HTMLElement>('[tabindex="-1"]');
    if (target) {
      target.focus();
      return;
    }
  }
  root.querySelector<HTMLElement>(`[data-part="${path[0] ?? ''}"] [tabindex="-1"]`)?.focus();
}

/** Does what draws something above where somebody writes: what they look at stays where it is, and they do not lose their place. */
export async function keepPlace(host: LitElement, act: () => void): Promise<void> {
  const at = deepestFocus();
  const top = at?.getBoundingClientRect().top;
  act();
  host.requestUpdate();
  await host.updateComplete;
  // Its parts are drawn by themselves.
  await new Promise((resolve) => setTimeout(resolve));
  if (!at || top === undefined) return;
  if (at.isConnected) {
    const moved = at.getBoundingClientRect().top - top;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  } else if (!deepestFocus()) host.shadowRoot?.querySelector<HTMLElement>('[data-newer] [tabindex="-1"]')?.focus();
}

function deepestFocus(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) activeElement = activeElement.shadowRoot.activeElement;
  return activeElement === document.body ? null : activeElement;
}
