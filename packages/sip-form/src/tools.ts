import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { icon, type IconName } from '@delaktig/core/style/icons.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';

/** What the buttons around a plan show and do. */
export interface Tools {
  readonly editable: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoName: string;
  readonly redoName: string;
  readonly hideFinish: boolean;
  undo(): void;
  redo(): void;
  pause(): void;
  finish(): void;
}

/** Undo, redo, what is the element's own, *Paus* and *Klar*. */
export function tools(locale: LocaleController, state: Tools, own: unknown = nothing): TemplateResult {
  return html`<div class="toolbar">
      ${
        state.editable
          ? html`${step('undo', core.undo, state.undoName, state.canUndo, () => state.undo())} ${step('redo', core.redo, state.redoName, state.canRedo, () => state.redo())}`
          : nothing
      }
      ${own}
      ${
        state.hideFinish
          ? nothing
          : html`<button class="act" type="button" data-pause @click=${() => state.pause()}>${icon('pause')} <span>${locale.label(core.pause)}</span></button>
            ${state.editable ? html`<button class="act main" type="button" data-finish @click=${() => state.finish()}>${icon('check')} <span>${locale.label(core.done)}</span></button>` : nothing}`
      }
    </div>`;

  function step(name: IconName, text: Text, full: string, on: boolean, act: () => void): TemplateResult {
    const named = on && full !== locale.text(text);
    return html`<button class="act" type="button" data-step=${name} aria-label=${named && !locale.beside ? full : nothing} aria-disabled=${on ? nothing : 'true'} @click=${on ? act : nothing}>
      ${icon(name)} <span>${locale.label(text)}</span>${named && locale.beside ? html`<span class="heard">${full}</span>` : nothing}
    </button>`;
  }
}
