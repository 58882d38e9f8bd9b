import { delaktigEvent } from '@delaktig/core/element/events.js';
import { LitElement } from 'lit';
import { keyOf } from './key.ts';
import type { SipPart, SipPath } from './model.ts';
import { sectionNames } from './sections.ts';

/** How many frames a host's page has for opening what a field is in. */
const FRAMES = 20;

/** `delaktig-reveal`: somebody goes to a part of the plan. A host that has it behind a tab, or in a box that it folds itself, opens that. */
export interface RevealDetail {
  readonly part: SipPart;
  /** The way to the field in the document, such as `['person', 'phone']`; the part alone, when it is the part that somebody goes to. */
  readonly path: SipPath;
}

declare global {
  interface HTMLElementEventMap {
    'delaktig-reveal': CustomEvent<RevealDetail>;
  }
}

/**
 * Puts the focus in a field, or on the heading of what it stands in; wherever on the page that is, and whatever it is folded in.
 *
 * @param root - Where the part is drawn that the field is in.
 */
export async function goToPath(root: ShadowRoot, path: SipPath): Promise<void> {
  const { host } = root;
  const part = sectionNames.find((name) => name === path[0]);
  // The host's page has ways of its own.
  if (part) host.dispatchEvent(delaktigEvent<RevealDetail>('delaktig-reveal', { part, path }));
  reveal(host);
  for (let frame = 0; frame < FRAMES; frame += 1) {
    if (host instanceof LitElement) await host.updateComplete;
    const target = targetIn(root, path);
    target?.focus();
    // What takes no room on the screen yet takes no focus.
    if (target && root.activeElement === target) return;
    await new Promise(requestAnimationFrame);
  }
}

function targetIn(root: ShadowRoot, path: SipPath): HTMLElement | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const key = keyOf(path.slice(0, depth));
    const found = root.getElementById(key);
    const field = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input') : found;
    const item = [...root.querySelectorAll<HTMLElement>('[data-item]')].find(({ dataset }) => dataset['item'] === key);
    const target = field ?? item?.querySelector<HTMLElement>('[tabindex="-1"]');
    if (target) return target;
  }
  return root.querySelector<HTMLElement>(`[data-part="${path[0] ?? ''}"] [tabindex="-1"]`);
}

/** Opens whatever an element is folded in. */
export function reveal(element: Element): void {
  for (let at: Element | null = element; at; at = around(at)) {
    if (at.getAttribute('hidden') === 'until-found') {
      // As the browser does it when something is found on the page.
      at.dispatchEvent(new Event('beforematch', { bubbles: true }));
      at.removeAttribute('hidden');
    }
    if (at.matches('details')) at.setAttribute('open', '');
    if (at instanceof HTMLElement && getComputedStyle(at).getPropertyValue('content-visibility') === 'hidden')
      at.style.setProperty('content-visibility', 'visible');
  }
}

/** What an element stands in on the screen. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
