import type { Text } from '@delaktig/core/language/say.js';
import { fileField } from '@delaktig/core/shell/file-field.js';
import { icon } from '@delaktig/core/style/icons.js';
import { panelIcon } from '@delaktig/core/style/panel-icons.js';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MapView } from './context.ts';
import type { Person } from './model.ts';
import * as whole from './about-texts.ts';

/** How far a picture has come. */
export interface PictureState {
  /** The address of the picture as it is; null when it has none, or it did not come along. */
  readonly url: string | null;
  /** A photo is being made small. */
  readonly working: boolean;
  /** Why a photo was not taken in. */
  readonly problem: Text | null;
  /** The drawing pad, while somebody draws. */
  readonly pad: unknown;
}

/** What can be done with a picture. */
export interface PictureActs {
  take(file: File): void;
  draw(): void;
  describe(words: string): void;
  remove(): void;
}

/** A photo from the camera or a file, or a drawing, and words for those who do not see it. */
export function picturePanel(view: MapView, person: Person, state: PictureState, on: PictureActs): unknown {
  if (state.pad) return state.pad;
  const { locale, words } = view;
  const { picture } = person;
  return html`${
    picture
      ? html`${
          state.url
            ? html`<img class="about-picture" src=${state.url} alt=${picture.description ?? words.name(person)} />`
            : html`<p class="notice" role="note">${locale.label(whole.pictureLost)}</p>`
        }
          <label class="field">
            <span>${locale.label(whole.whatIsSeen)}</span>
            <input
              class="text-field"
              type="text"
              dir="auto"
              maxlength="500"
              autocomplete="off"
              aria-describedby="seen-hint"
              .value=${live(picture.description ?? '')}
              @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && on.describe(event.currentTarget.value.trim())}
            />
          </label>
          <span class="hint" id="seen-hint">${locale.label(whole.whatIsSeenHint)}</span>`
      : nothing
  }
  ${state.problem ? html`<p class="notice" role="alert">${locale.label(state.problem)}</p>` : nothing}
  ${state.working ? html`<p class="hint" role="status">${locale.label(whole.pictureWorking)}</p>` : nothing}
  <div class="row">
    ${fileField({ icon: panelIcon('camera'), label: locale.label(whole.takePhoto), accept: 'image/*', camera: true }, (file) => on.take(file))}
    ${fileField({ icon: icon('picture'), label: locale.label(whole.choosePhoto), accept: 'image/*' }, (file) => on.take(file))}
    <button class="act" type="button" data-draw @click=${() => on.draw()}>
      ${panelIcon('draw')} <span>${locale.label(whole.drawPicture)}</span>
    </button>
    ${
      picture
        ? html`<button class="act danger" type="button" @click=${() => on.remove()}>
          ${panelIcon('remove')} <span>${locale.label(whole.removePicture, words.spoken(person))}</span>
        </button>`
        : nothing
    }
  </div>`;
}
