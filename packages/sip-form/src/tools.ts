import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { icon, type IconName } from '@delaktig/core/style/icons.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';

/** What the buttons around a plan show and do. */
export interface Tools {
  readonly host: {
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly hideFinish: boolean;
    undo(): void;
    redo(): void;
    cover(): void;
    finish(): Promise<void>;
  };
  readonly editable: boolean;
  readonly undoName: string;
  readonly redoName: string;
}

/** Undo, redo, what is the element's own, *Paus* and *Klar*. */
export function tools(
  locale: LocaleController,
  { host, editable, undoName, redoName }: Tools,
  own: unknown,
): TemplateResult {
  return html`<div class="toolbar">
      ${
        editable
          ? html`${step('undo', core.undo, undoName, host.canUndo, () => host.undo())} ${step('redo', core.redo, redoName, host.canRedo, () => host.redo())}`
          : nothing
      }
      ${own}
      ${
        host.hideFinish
          ? nothing
          : html`<button class="act" type="button" data-pause @click=${() => host.cover()}>${icon('pause')} <span>${locale.label(core.pause)}</span></button>
            ${editable ? html`<button class="act main" type="button" data-finish @click=${() => void host.finish()}>${icon('check')} <span>${locale.label(core.done)}</span></button>` : nothing}`
      }
    </div>`;

  function step(name: IconName, text: Text, full: string, on: boolean, act: () => void): TemplateResult {
    const named = on && full !== locale.text(text);
    return html`<button class="act" type="button" data-step=${name} aria-label=${named && !locale.beside ? full : nothing} aria-disabled=${on ? nothing : 'true'} @click=${on ? act : nothing}>
      ${icon(name)} <span>${locale.label(text)}</span>${named && locale.beside ? html`<span class="heard">${full}</span>` : nothing}
    </button>`;
  }
}
