import { RovingFocus } from '@delaktig/core/interaction/roving-focus.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { LitElement } from 'lit';

/** The map, the tray and the toolbar are one tab stop each; focus goes along with whoever moves between map and tray. */
export function oneTabStopEach(host: LitElement, locale: LocaleController): void {
  const all = (selector: string): HTMLElement[] => [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(selector);
  const people = {
    fallback: () => find('[data-add]'),
    name: (item: HTMLElement) => item.querySelector('.name')?.textContent ?? null,
    direction: () => locale.direction,
  };
  const standsIn = (place: string) => (key: string | undefined) => (key === undefined ? null : find(`${place} [data-key="${CSS.escape(key)}"]`));
  new RovingFocus(host, { ...people, items: () => all('.board .ring button'), orientation: 'spatial', elsewhere: standsIn('.tray') });
  new RovingFocus(host, { ...people, items: () => all('.tray button'), orientation: 'both', elsewhere: standsIn('.board') });
  new RovingFocus(host, { items: () => all('[data-toolbar] button'), orientation: 'horizontal', direction: () => locale.direction });
}
