import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { carriedBy, type WholeView } from './context.ts';
import { mark } from './marks.ts';
import type { Person } from './model.ts';

/** The markings as native checkboxes. Ones that the set lacks can be seen and taken away. */
export function markingChoices(view: WholeView, person: Person): readonly TemplateResult[] {
  const { act, markings, words } = view;
  const carried = carriedBy(view, person);
  return [...markings, ...carried.filter((marking) => !markings.includes(marking))].map(
    (marking) => html`<label class="choice">
      <input
        type="checkbox"
        .checked=${live(carried.includes(marking))}
        @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && act.mark(person.id, marking.id, event.currentTarget.checked)}
      />
      ${mark(marking)} <span>${words.markingLabel(marking)}</span>
    </label>`,
  );
}
