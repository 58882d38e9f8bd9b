import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../language/locale-controller.ts';
import * as later from '../later-texts.ts';
import { panelIcon } from '../style/panel-icons.ts';

/**
 * The frame of what is open beside a drawing: its title, a button that closes it, and what is in it. Opened and closed by a `Panel` whose `element` is
 * `[data-side-panel]`.
 */
export function sidePanel(
  locale: LocaleController,
  { title, close }: { readonly title: unknown; readonly close: () => void },
  content: unknown,
): TemplateResult {
  return html`<div class="panel side-panel" role="dialog" tabindex="-1" aria-labelledby="side-name" data-side-panel>
    <div class="panel-head">
      <h3 id="side-name">${title}</h3>
      <button class="act close" type="button" aria-label=${locale.text(later.close)} @click=${close}>${panelIcon('close')}</button>
    </div>
    ${content}
  </div>`;
}
