import { html, nothing } from 'lit';
import type { WholeView } from './context.ts';
import { mayBeInThoughts } from './kinds.ts';
import { isInThoughts, THOUGHTS } from './thoughts.ts';
import * as later from './later-texts.ts';
import * as texts from './texts.ts';
import { plates } from './tray.ts';

/** "I mina tankar": a place of its own, outside the rings, with a button that places whoever is held there. Shown while somebody is, or may be, in it. */
export function thoughts(view: WholeView): unknown {
  const { layout, locale } = view;
  const target = thoughtsTarget(view);
  if (layout.thoughts.length === 0 && target === nothing) return nothing;
  const title = locale.text(texts.inThoughts);
  return html`<section class="tray thoughts" data-thoughts aria-label=${title}>
    <h3>${locale.label(texts.inThoughts)}</h3>
    ${plates(view, layout.thoughts, title)} ${target}
  </section>`;
}

/** A button that places whoever is held in "I mina tankar", where they may be. */
function thoughtsTarget({ act, document, editable, held, locale, words }: WholeView): unknown {
  const person = held === null ? undefined : document.content.people.find(({ id }) => id === held);
  if (!person || !editable || !mayBeInThoughts(person) || isInThoughts(document.content.ground, person.place))
    return nothing;
  return html`<button class="act" type="button" data-key="part-thoughts" @click=${() => act.choosePart(person.id, { ring: THOUGHTS })}>
    ${locale.label(later.putInThoughts, words.spoken(person))}
  </button>`;
}
