import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';
import { icon, type IconName } from '../style/icons.ts';
import * as texts from '../texts.ts';

/** What the toolbar shows. */
export interface ToolbarState {
  readonly editable: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** "Ångra: flytta Mamma". */
  readonly undoName: string;
  readonly redoName: string;
  /** The view that one press leads to. Absent where a method has only one. */
  readonly otherView?: { readonly icon: IconName; readonly text: Text };
  /** Whether *Mer* is open. */
  readonly more: boolean;
  readonly hideFinish: boolean;
}

/** What the toolbar does. */
export interface ToolbarActs {
  undo(): void;
  redo(): void;
  toggleView(): void;
  toggleMore(): void;
  pause(): void;
  finish(): void;
}

/** The toolbar: one tab stop, arrows between its buttons. *Paus* and *Klar* are as large as everything else. */
export function toolbar(locale: LocaleController, state: ToolbarState, on: ToolbarActs): TemplateResult {
  const { editable, otherView } = state;
  return html`<div class="toolbar" role="toolbar" aria-label=${locale.text(texts.tools)} data-toolbar>
      ${
        editable
          ? html`${tool('undo', texts.undo, state.undoName, on.undo, !state.canUndo)} ${tool('redo', texts.redo, state.redoName, on.redo, !state.canRedo)}`
          : nothing
      }
      ${otherView ? tool(otherView.icon, otherView.text, '', on.toggleView) : nothing}
      <button class="act" type="button" data-more aria-expanded=${String(state.more)} @click=${on.toggleMore}>${icon('more')} <span>${locale.label(texts.more)}</span></button>
      ${
        state.hideFinish
          ? nothing
          : html`<button class="act" type="button" data-pause @click=${on.pause}>${icon('pause')} <span>${locale.label(texts.pause)}</span></button>
            ${editable ? html`<button class="act main" type="button" data-finish @click=${on.finish}>${icon('check')} <span>${locale.label(texts.done)}</span></button>` : nothing}`
      }
    </div>`;

  function tool(name: IconName, text: Text, full: string, act: () => void, off = false): TemplateResult {
    // In two languages both lines are seen, so both are in the name, and what the step was follows them.
    const named = full !== '' && full !== locale.text(text);
    return html`<button class="act" type="button" aria-label=${named && !locale.beside ? full : nothing} aria-disabled=${off ? 'true' : nothing} @click=${off ? nothing : act}>
      ${icon(name)} <span>${locale.label(text)}</span>${named && locale.beside ? html`<span class="heard">${full}</span>` : nothing}
    </button>`;
  }
}
