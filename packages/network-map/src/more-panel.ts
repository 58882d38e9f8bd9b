import type { Text } from '@delaktig/core/language/say.js';
import { icon } from '@delaktig/core/style/icons.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import * as later from './later-texts.ts';
import type { ToolbarActs, ToolbarState } from './toolbar.ts';

/** What there is no room for in the toolbar. */
export function morePanel(view: MapView, state: ToolbarState, on: ToolbarActs): unknown {
  const { locale, editable, opened } = view;
  if (opened?.what !== 'more') return nothing;
  return html`<div class="panel more-panel" role="group" aria-label=${locale.text(core.more)}>
    ${editable ? entry(panelIcon('settings'), later.ground, on.openGround) : nothing} ${entry(panelIcon('print'), core.print, on.print)} ${entry(icon('picture'), core.savePicture, on.savePicture)}
    <button class="act" type="button" aria-pressed=${String(view.speakMarkings)} @click=${on.toggleSpeakMarkings}>${panelIcon('speak')} <span>${locale.label(later.speakMarkings)}</span></button>
    ${entry(panelIcon('scan'), state.scanning ? core.scanningStop : core.scanningStart, on.toggleScanning)}
    ${editable && state.filled
      ? html`<button class="act" type="button" data-start-over @click=${on.startOver}>${panelIcon('again')} <span>${locale.label(core.startOver)}</span></button>`
      : nothing}
  </div>`;

  function entry(drawing: TemplateResult, text: Text, act: () => void): TemplateResult {
    return html`<button class="act" type="button" @click=${act}>${drawing} <span>${locale.label(text)}</span></button>`;
  }
}

/** Asks before everything is removed. */
export function startOverDialog({ locale, editable }: MapView): unknown {
  if (!editable) return nothing;
  return html`<dialog aria-labelledby="start-over-title">
    <form method="dialog" class="page">
      <h2 id="start-over-title">${locale.label(core.startOverTitle)}</h2>
      <p>${locale.label(core.startOverQuestion)}</p>
      <div class="row">
        <button class="act" value="no">${locale.label(core.startOverNo)}</button>
        <button class="act danger" value="yes">${locale.label(core.startOverYes)}</button>
      </div>
    </form>
  </dialog>`;
}
