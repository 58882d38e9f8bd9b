import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { carriedBy, type MapView, type WholeView } from './context.ts';
import { mayBeMarked } from './kinds.ts';
import { mark } from './marks.ts';
import type { Marking, Person } from './model.ts';

/** What somebody can be marked with, and what they carry already. Whoever is dead, missed or wished for is never asked X. */
export function offeredMarkings(view: MapView, person: Person): readonly Marking[] {
  const { markings, document } = view;
  const carried = carriedBy(view, person);
  return [
    ...markings.filter(
      (marking) => carried.includes(marking) || mayBeMarked(person, marking.id, document.content.ground),
    ),
    ...carried.filter((marking) => !markings.includes(marking)),
  ];
}

/** The markings as native checkboxes. Ones that the set lacks can be seen and taken away. */
export function markingChoices(view: WholeView, person: Person): readonly TemplateResult[] {
  const { act, words } = view;
  const carried = carriedBy(view, person).map(({ id }) => id);
  return offeredMarkings(view, person).map(
    (marking) => html`<label class="choice">
      <input
        type="checkbox"
        .checked=${live(carried.includes(marking.id))}
        @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && act.mark(person.id, marking.id, event.currentTarget.checked)}
      />
      ${mark(marking)} <span>${words.markingLabel(marking)}</span>
    </label>`,
  );
}
