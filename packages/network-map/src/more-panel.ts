import type { Text } from '@delaktig/core/language/say.js';
import { icon } from '@delaktig/core/style/icons.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { carriedBy, type MapView } from './context.ts';
import * as later from './later-texts.ts';
import type { ToolbarActs, ToolbarState } from './toolbar.ts';

/** A question that takes the place of what was pressed has the focus. */
function focusWhenThere(element?: Element): void {
  queueMicrotask(() => element instanceof HTMLElement && element.focus());
}

/** What there is no room for in the toolbar. It closes when something has been done, and with Escape. */
export function morePanel(view: MapView, state: ToolbarState, on: ToolbarActs): unknown {
  const { locale, editable, opened } = view;
  if (opened?.what !== 'more') return nothing;
  const { ask } = opened;
  return html`<div class="panel more-panel" role="group" aria-label=${locale.text(core.more)} @keydown=${escape}>
    ${
      ask
        ? question(ask)
        : html`${editable ? entry(panelIcon('settings'), later.ground, on.openGround) : nothing} ${entry(panelIcon('print'), coreLater.print, () => leave('print'))}
        ${entry(icon('picture'), coreLater.savePicture, () => leave('picture'))}
        <button class="act" type="button" aria-pressed=${String(view.speakMarkings)} @click=${on.toggleSpeakMarkings}>${panelIcon('speak')} <span>${locale.label(later.speakMarkings)}</span></button>
        ${entry(panelIcon('scan'), state.scanning ? coreLater.scanningStop : coreLater.scanningStart, on.toggleScanning)}
        ${
          state.scanning
            ? html`<button class="act" type="button" @click=${() => on.changePace('slower')}>${locale.label(coreLater.scanningSlower)}</button>
              <button class="act" type="button" @click=${() => on.changePace('faster')}>${locale.label(coreLater.scanningFaster)}</button>`
            : nothing
        }
        ${
          editable && state.filled
            ? html`<button class="act" type="button" data-start-over @click=${on.startOver}>${panelIcon('again')} <span>${locale.label(coreLater.startOver)}</span></button>`
            : nothing
        }`
    }
  </div>`;

  function entry(drawing: TemplateResult, text: Text, act: () => void): TemplateResult {
    return html`<button class="act" type="button" @click=${act}>${drawing} <span>${locale.label(text)}</span></button>`;
  }

  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    on.closeMore();
  }

  /** What leaves the screen may be seen by others: where there are markings, the person says whether they come along. */
  function leave(about: 'print' | 'picture'): void {
    if (view.document.content.people.some((person) => carriedBy(view, person).length > 0)) on.ask(about);
    else take(about, true);
  }

  function take(about: 'print' | 'picture', markings: boolean): void {
    on.closeMore();
    if (about === 'print') on.print(markings);
    else on.savePicture(markings);
  }

  function question(about: 'print' | 'picture'): TemplateResult {
    return html`<div class="row" role="group" aria-labelledby="with-markings" tabindex="-1" ${ref(focusWhenThere)}>
      <strong id="with-markings">${locale.label(later.withMarkings)}</strong>
      <button class="act grow" type="button" @click=${() => take(about, false)}>${locale.label(coreLater.no)}</button>
      <button class="act grow" type="button" @click=${() => take(about, true)}>${locale.label(coreLater.yes)}</button>
    </div>`;
  }
}

/** Asks before everything is removed. */
export function startOverDialog({ locale, editable }: MapView): unknown {
  if (!editable) return nothing;
  return html`<dialog aria-labelledby="start-over-title">
    <form method="dialog" class="page">
      <h2 id="start-over-title">${locale.label(coreLater.startOverTitle)}</h2>
      <p>${locale.label(later.startOverQuestion)}</p>
      <div class="row">
        <button class="act" value="no">${locale.label(coreLater.startOverNo)}</button>
        <button class="act danger" value="yes">${locale.label(coreLater.startOverYes)}</button>
      </div>
    </form>
  </dialog>`;
}
