import { RovingFocus } from '@delaktig/core/interaction/roving-focus.js';
import { toolbarFocus } from '@delaktig/core/shell/toolbar-focus.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { LitElement } from 'lit';

/**
 * The map, the tray and the toolbar are one tab stop each; focus goes along with whoever moves between map, tray and "+N".
 *
 * @param standsFor what stands for somebody now, by their id; or, by the key of a place that was pressed, for whoever was placed there
 */
export function oneTabStopEach(
  host: LitElement,
  locale: LocaleController,
  standsFor: (id: string) => HTMLElement | null,
): void {
  const all = (selector: string): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(selector);
  const people = {
    elsewhere: (key: string | undefined) => (key === undefined ? null : standsFor(key)),
    fallback: () => find('[data-add]'),
    name: (item: HTMLElement) => item.querySelector('.name')?.textContent ?? null,
    direction: () => locale.direction,
  };
  new RovingFocus(host, { ...people, items: () => all('.board :is(.ring, .targets) button'), orientation: 'spatial' });
  new RovingFocus(host, { ...people, items: () => all('[data-tray] button'), orientation: 'both' });
  new RovingFocus(host, { ...people, items: () => all('[data-thoughts] button'), orientation: 'both' });
  toolbarFocus(host, locale);
}
