import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { at } from '@delaktig/core/element/at.js';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { percent } from './people.ts';
import { namesOn } from './board-scene.ts';
import type { WholeView } from './context.ts';
import type { Obstacle } from './layout.ts';
import { targetParts, targetSpots } from './targets.ts';
import * as later from './later-texts.ts';

/** While somebody is held, the map shows places to press: moving without dragging. */
export function targets(view: WholeView): unknown {
  const { held, geometry: g, document, words, locale, act, layout, plate, half } = view;
  const person = held === null ? undefined : document.content.people.find(({ id }) => id === held);
  if (!person || !view.editable) return nothing;
  const { rings, sectors } = document.content.ground;
  // Of somebody who waits, what has been chosen so far.
  const { ring, sector } =
    words.where(person) === null ? { ...(half?.person === person.id ? half : undefined) } : { ...person.place };
  const now = { r: rings.findIndex(({ id }) => id === ring), s: sectors.findIndex(({ id }) => id === sector) };
  const size = view.level === 'symbol' ? 60 : 44;
  const name = isolateText(words.name(person));
  const people = layout.rings.flatMap(({ spots, crowds }): Obstacle[] => [
    ...spots.map(({ x, y }) => ({ x, y, ...plate })),
    ...crowds.map(({ x, y }) => ({ x, y, width: size, height: size })),
  ]);
  const middle = { x: g.size / 2, y: g.size / 2, width: g.hub * 1.5, height: g.hub * 1.5 };
  const spots = targetSpots(g, targetParts(g, now, size), size, [middle, ...people, ...namesOn(g, words)]);
  return html`<ul class="targets" role="list" aria-label=${locale.text(later.whereStands, name)}>
    ${repeat(
      spots,
      ([{ r, s }]) => keyOf(r, s),
      ([{ r, s }, { x, y }]) => html`<li ${at(percent(x, g.size), percent(y, g.size))}>
        <button
          class="target"
          type="button"
          data-key=${keyOf(r, s)}
          data-ring=${r}
          data-sector=${s}
          aria-label=${locale.text(later.putHere, name, words.part(r, s))}
          @click=${() => {
            const [ring, sector] = [rings[r], sectors[s]];
            if (ring) act.choosePart(person.id, { ring: ring.id, ...(sector ? { sector: sector.id } : {}) });
          }}
        ></button>
      </li>`,
    )}
  </ul>`;
}

const keyOf = (r: number, s: number): string => `part-${r}-${s}`;
