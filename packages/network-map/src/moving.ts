import type { MoveDirection } from '@delaktig/core/interaction/mover.js';
import { Moving } from '@delaktig/core/interaction/moving.js';
import type { LitElement } from 'lit';
import type { MapChanging } from './changing.ts';
import type { MapEditing, MapPort } from './editing.ts';
import type { Person, Place } from './model.ts';
import { type MapStep, placeBeside } from './place-beside.ts';
import type { MapPlacing } from './placing.ts';

/** What moving needs to know beside the map. */
export interface MovingPort extends MapPort {
  /** Who is moved: the person whose panel is open. */
  subject(): Person | undefined;
  find(selector: string): HTMLElement | null;
}

const steps: Readonly<Record<MoveDirection, MapStep>> = {
  in: 'in',
  out: 'out',
  back: 'back',
  forward: 'forward',
  'far-in': 'first',
  'far-out': 'last',
  first: 'first',
  last: 'last',
};

/** A person is moved with the arrow keys, by meaning: ring by ring and around. */
export function mapMoving(
  host: LitElement,
  port: MovingPort,
  editing: MapEditing,
  placing: MapPlacing,
  changing: MapChanging,
): Moving<Place> {
  const rings = (): readonly { readonly id: string }[] => port.document().content.ground.rings;
  const placeOf = (id: string): Place | undefined => editing.person(id)?.place;
  return new Moving<Place>(host, {
    control: () => {
      const control = port.find('input[data-mover]');
      return control instanceof HTMLInputElement ? control : null;
    },
    subject: () => port.subject()?.id ?? null,
    placeOf,
    beside: (place, direction) => {
      const beside = placeBeside(port.document().content, place, steps[direction]);
      return beside && port.placed(beside);
    },
    numbered: (place, number) => {
      const ring = rings()[number - 1];
      return ring ? port.placed({ ...place, ring: ring.id }) : null;
    },
    position: (id) => {
      const now = rings().findIndex((ring) => ring.id === placeOf(id)?.ring);
      return { min: 1, max: rings().length, now: Math.max(0, now) + 1 };
    },
    where: (id) => {
      const person = editing.person(id);
      return (person && port.words().where(person)) ?? '';
    },
    step: (id, place) => port.perform({ type: 'placePerson', id, place }, { gesture: 'move', commit: false }),
    closeGesture: () => port.closeGesture(),
    commit: () => port.commit(),
    sayPlace: (id) => placing.sayPlace(id),
    sayPutBack: (id) => changing.sayPutBack(id),
    // Whoever used the arrows stands on the button that began it, unless they have already gone somewhere else.
    ended: () =>
      void host.updateComplete.then(() => {
        const focused = host.shadowRoot?.activeElement;
        if (host.matches(':focus-within') && (!focused || focused.matches('[data-panel]')))
          port.find('[data-start-moving]')?.focus();
      }),
    direction: () => port.locale.direction,
  });
}
