import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { outline } from '@delaktig/core/style/icons.js';
import type { MapView } from './context.ts';
import { kindPaths } from './kind-badge.ts';
import { type KnownKind, KINDS, kindOf } from './kinds.ts';
import type { Person } from './model.ts';
import * as whole from './about-texts.ts';

/** Who or what it is, as native radio buttons. */
export function kindPanel(
  { locale, words, editable }: MapView,
  person: Person,
  change: (kind: KnownKind) => void,
): TemplateResult {
  return html`<fieldset class="choices" ?disabled=${!editable}>
    <legend class="heard">${locale.label(whole.kindTitle, words.spoken(person))}</legend>
    ${KINDS.map(
      (kind) => html`<label class="choice">
        <input type="radio" name="kind" .checked=${live(kindOf(person) === kind)} @change=${() => change(kind)} />
        ${outline(kindPaths[kind])} <span>${locale.label(whole.kinds[kind])}</span>
      </label>`,
    )}
  </fieldset>`;
}
