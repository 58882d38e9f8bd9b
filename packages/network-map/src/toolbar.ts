import { icon, type IconName } from '@delaktig/core/style/icons.js';
import type { Text } from '@delaktig/core/language/say.js';
import * as core from '@delaktig/core/texts.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';

/** What the toolbar needs beside the view. */
export interface ToolbarState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoName: string;
  readonly redoName: string;
  readonly asList: boolean;
  readonly scanning: boolean;
  readonly hideFinish: boolean;
  readonly filled: boolean;
}

/** What the toolbar does. */
export interface ToolbarActs {
  undo(): void;
  redo(): void;
  toggleView(): void;
  toggleMore(): void;
  /** Closes *Mer*; focus goes back to its button. */
  closeMore(): void;
  /** Asks whether markings come along before something leaves the screen. */
  ask(about: 'print' | 'picture'): void;
  openGround(): void;
  toggleSpeakMarkings(): void;
  toggleScanning(): void;
  changePace(change: 'slower' | 'faster'): void;
  print(markings: boolean): void;
  savePicture(markings: boolean): void;
  startOver(): void;
  pause(): void;
  finish(): void;
}

/** The toolbar: one tab stop, arrows between its buttons. *Paus* and *Klar* are as large as everything else. */
export function toolbar(view: MapView, state: ToolbarState, on: ToolbarActs): TemplateResult {
  const { locale, editable, opened } = view;
  const more = opened?.what === 'more';
  return html`<div class="toolbar" role="toolbar" aria-label=${locale.text(core.tools)} data-toolbar>
      ${
        editable
          ? html`${tool('undo', core.undo, state.undoName, on.undo, !state.canUndo)} ${tool('redo', core.redo, state.redoName, on.redo, !state.canRedo)}`
          : nothing
      }
      ${state.asList ? tool('map', core.viewMap, '', on.toggleView) : tool('list', core.viewList, '', on.toggleView)}
      <button class="act" type="button" data-more aria-expanded=${String(more)} @click=${on.toggleMore}>${icon('more')} <span>${locale.label(core.more)}</span></button>
      ${
        state.hideFinish
          ? nothing
          : html`<button class="act" type="button" data-pause @click=${on.pause}>${icon('pause')} <span>${locale.label(core.pause)}</span></button>
            ${editable ? html`<button class="act main" type="button" data-finish @click=${on.finish}>${icon('check')} <span>${locale.label(core.done)}</span></button>` : nothing}`
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
