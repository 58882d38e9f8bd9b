import type { LitElement } from 'lit';

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
