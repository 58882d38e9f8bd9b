import type { LitElement } from 'lit';
import { RovingFocus } from '../interaction/roving-focus.ts';
import type { LocaleController } from '../language/locale-controller.ts';

/** The toolbar is one tab stop, with arrows between its buttons. */
export function toolbarFocus(host: LitElement, locale: LocaleController): RovingFocus {
  return new RovingFocus(host, {
    items: () => [...host.renderRoot.querySelectorAll<HTMLElement>('[data-toolbar] button')],
    orientation: 'horizontal',
    direction: () => locale.direction,
  });
}
