import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import { faceOf } from './face.ts';
import type { Person } from './model.ts';

/** A person's face, where there is no button with it. */
export function face(view: Pick<MapView, 'aside' | 'images' | 'words'>, person: Person): TemplateResult {
  const { url, tint, letter, odd } = faceOf(view, person);
  return html`<span class="face" aria-hidden="true" data-tint=${tint} data-letter=${letter || nothing} ?data-odd=${odd}
    >${url ? html`<img src=${url} alt="" draggable="false" />` : nothing}</span
  >`;
}
