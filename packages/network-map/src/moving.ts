import { type MoveDirection, Mover } from '@delaktig/core/interaction/mover.js';
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

/** Moves a person with the arrow keys, by meaning: ring by ring and around. Enter keeps the place, Escape puts back. */
export class MapMoving {
  readonly #host: LitElement;
  readonly #mover: Mover<Place>;
  readonly #port: MovingPort;
  readonly #editing: MapEditing;
  /** Who is moved, from beginning to end: the panel may be about somebody else before it is over. */
  #id = '';
  #before: Place | undefined;

  constructor(host: LitElement, port: MovingPort, editing: MapEditing, placing: MapPlacing, changing: MapChanging) {
    this.#host = host;
    this.#port = port;
    this.#editing = editing;
    const rings = (): readonly { readonly id: string }[] => port.document().content.ground.rings;
    this.#mover = new Mover<Place>(host, {
      control: () => {
        const control = port.find('input[data-mover]');
        return control instanceof HTMLInputElement ? control : null;
      },
      steps: (direction) => {
        const place = this.#person?.place;
        return place ? placeBeside(port.document().content, place, steps[direction]) : null;
      },
      number: (number) => {
        const place = this.#person?.place;
        const ring = rings()[number - 1];
        return place && ring ? { ...place, ring: ring.id } : null;
      },
      position: () => ({
        min: 1,
        max: rings().length,
        now:
          Math.max(
            0,
            rings().findIndex(({ id }) => id === this.#person?.place?.ring),
          ) + 1,
      }),
      valueText: () => {
        const person = this.#person;
        return (person && port.words().where(person)) ?? '';
      },
      onStep: (place) => {
        port.perform({ type: 'placePerson', id: this.#id, place }, { gesture: 'move', commit: false });
      },
      onCommit: () => {
        const person = this.#person;
        port.closeGesture();
        if (person && person.place !== this.#before) {
          port.commit();
          placing.sayPlace(person.id);
        }
        this.#focusAfter();
      },
      onCancel: () => {
        this.#putBack();
        changing.sayPutBack(this.#id);
        this.#focusAfter();
      },
      direction: () => port.locale.direction,
    });
  }

  get active(): boolean {
    return this.#mover.active;
  }

  get #person(): Person | undefined {
    return this.#editing.person(this.#id);
  }

  start(): void {
    const subject = this.#port.subject();
    if (!subject) return;
    this.commit();
    this.#id = subject.id;
    this.#before = subject.place;
    this.#port.closeGesture();
    this.#mover.start();
  }

  commit(): void {
    if (this.#mover.active) this.#mover.commit();
  }

  /** Whoever used the arrows stands on the button that began it, unless they have already gone somewhere else. */
  #focusAfter(): void {
    void this.#host.updateComplete.then(() => {
      const focused = this.#host.shadowRoot?.activeElement;
      if (this.#host.matches(':focus-within') && (!focused || focused.matches('[data-panel]')))
        this.#port.find('[data-start-moving]')?.focus();
    });
  }

  /** Within the same gesture, so that what was given up leaves no step behind. */
  #putBack(): void {
    const person = this.#person;
    if (person && this.#before && person.place !== this.#before) {
      this.#port.perform(
        { type: 'placePerson', id: person.id, place: this.#before },
        { gesture: 'move', commit: false },
      );
    }
    this.#port.closeGesture();
  }
}
