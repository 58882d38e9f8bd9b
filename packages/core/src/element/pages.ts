import { html, nothing } from 'lit';
import type { LocaleController } from '../language/locale-controller.ts';
import * as texts from '../texts.ts';
import type { CurtainState } from './curtain.ts';

/** What stands before the content. Neutral: whoever looks at it learns nothing about whom it is for. */
export function curtainPage(
  locale: LocaleController,
  state: CurtainState,
  on: { uncover(): void; startAnew(): void },
): unknown {
  switch (state) {
    case 'none':
      return nothing;
    case 'covered':
      return html`<div class="page calm" data-page>
        <button class="act main" type="button" data-validity @click=${on.uncover}>${locale.label(texts.uncover)}</button>
      </div>`;
    case 'finishing':
      return html`<div class="page calm" data-page><p tabindex="-1" role="status" data-validity>${locale.label(texts.finishing)}</p></div>`;
    case 'finished':
      return html`<div class="page calm" data-page>
        <h2 tabindex="-1">${locale.label(texts.finished)}</h2>
        <p>${locale.label(texts.finishedMore)}</p>
        <button class="act" type="button" data-validity @click=${on.startAnew}>${locale.label(texts.startNew)}</button>
      </div>`;
  }
}
