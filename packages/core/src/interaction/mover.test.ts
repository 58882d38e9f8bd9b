import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, html, type TemplateResult } from 'lit';
import { Mover, type MoveDirection } from './mover.ts';

interface Place {
  readonly ring: number;
  readonly sector: number;
}
const RINGS = ['närmast', 'nära', 'mellan', 'långt', 'längst bort'];
const SECTORS = ['familj', 'skola', 'fritid'];

/** A person who stands on one of five rings in one of three sectors. */
class Map5 extends LitElement {
  place: Place = { ring: 2, sector: 0 };
  origin: Place = this.place;
  told: string[] = [];
  rtl = false;
  readonly mover: Mover<Place> = new Mover<Place>(this, {
    control: () => this.renderRoot.querySelector('input'),
    steps: (direction) => this.#beside(direction),
    number: (ring) => (ring <= RINGS.length ? { ...this.place, ring } : null),
    position: () => ({ min: 1, max: RINGS.length, now: this.place.ring }),
    valueText: () => `${RINGS[this.place.ring - 1] ?? ''}, ${SECTORS[this.place.sector] ?? ''}`,
    direction: () => (this.rtl ? 'rtl' : 'ltr'),
    onStep: (place) => {
      this.place = place;
    },
    onCommit: () => this.told.push('kept'),
    onCancel: () => {
      this.place = this.origin;
      this.told.push('put back');
    },
    onEdge: (direction) => this.told.push(`nothing ${direction}`),
  });

  #beside(direction: MoveDirection): Place | null {
    const { ring, sector } = this.place;
    const by = {
      in: -1,
      out: 1,
      'far-in': -2,
      'far-out': 2,
      first: 1 - ring,
      last: RINGS.length - ring,
      back: 0,
      forward: 0,
    }[direction];
    const turn = direction === 'back' ? -1 : direction === 'forward' ? 1 : 0;
    const next = {
      ring: Math.max(1, Math.min(RINGS.length, ring + by)),
      sector: (sector + turn + SECTORS.length) % SECTORS.length,
    };
    return next.ring === ring && next.sector === sector ? null : next;
  }

  override render(): TemplateResult {
    return html`<button @click=${() => this.mover.start()}>Flytta med pilarna</button>${
      this.mover.active ? html`<input type="range" aria-label="Mamma" />` : ''
    }`;
  }

  get control(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }
}
customElements.define('test-mover-map', Map5);

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('Mover', () => {
  let map: Map5;

  beforeEach(async () => {
    map = new Map5();
    document.body.append(map);
    await map.updateComplete;
    map.renderRoot.querySelector('button')!.click();
    await map.updateComplete;
  });
  afterEach(() => {
    map.remove();
  });

  it('the arrows get a native slider that says where the person is', () => {
    expect(map.shadowRoot!.activeElement).to.equal(map.control);
    expect([map.control.min, map.control.max, map.control.step, map.control.value]).to.deep.equal(['1', '5', '1', '2']);
    expect(map.control.getAttribute('aria-valuetext')).to.equal('nära, familj');
  });

  it('arrows step in meaning, and the new place is there to be read at once', async () => {
    await press('ArrowUp');
    expect(map.control.getAttribute('aria-valuetext')).to.equal('mellan, familj');
    expect(map.control.value).to.equal('3');
    await press('ArrowRight');
    expect(map.control.getAttribute('aria-valuetext')).to.equal('mellan, skola');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
    expect(map.control.getAttribute('aria-valuetext')).to.equal('nära, fritid');
    await press('End');
    expect(map.place.ring).to.equal(5);
    await press('PageDown');
    expect(map.place.ring).to.equal(3);
    await press('Home', 'ArrowDown');
    expect(map.place.ring).to.equal(1);
    expect(map.told).to.deep.equal(['nothing in']);
  });

  it('a number places on that ring', async () => {
    await press('5');
    expect(map.place.ring).to.equal(5);
    await press('9');
    expect(map.place.ring).to.equal(5);
    expect(map.told).to.deep.equal([]);
  });

  it('in Arabic the left arrow goes forward', async () => {
    map.rtl = true;
    await press('ArrowLeft');
    expect(map.place.sector).to.equal(1);
  });

  it('Enter and Space keep the place', async () => {
    await press('ArrowUp', 'Enter');
    expect(map.told).to.deep.equal(['kept']);
    expect(map.place.ring).to.equal(3);
    expect(map.mover.active).to.equal(false);
    await map.updateComplete;
    expect(map.renderRoot.querySelector('input')).to.equal(null);

    map.mover.start();
    await map.updateComplete;
    await press(' ');
    expect(map.told).to.deep.equal(['kept', 'kept']);
  });

  it('Escape puts back, and closes nothing around it', async () => {
    let closed = false;
    const close = (): void => {
      closed = true;
    };
    map.addEventListener('keydown', close);
    document.addEventListener('keydown', close);
    await press('ArrowUp', 'Escape');
    document.removeEventListener('keydown', close);
    expect(map.told).to.deep.equal(['put back']);
    expect(map.place).to.deep.equal({ ring: 2, sector: 0 });
    expect(closed).to.equal(false);
  });

  it('going elsewhere keeps the place', async () => {
    await press('ArrowUp');
    map.renderRoot.querySelector('button')!.focus();
    expect(map.told).to.deep.equal(['kept']);
    expect(map.place.ring).to.equal(3);
  });

  it("a screen reader's swipe changes the value by itself, and the person follows", () => {
    const outside: string[] = [];
    for (const type of ['input', 'change']) map.addEventListener(type, () => outside.push(type));
    map.control.value = '3';
    map.control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    map.control.dispatchEvent(new Event('change', { bubbles: true }));
    expect(map.place.ring).to.equal(3);
    expect(map.control.getAttribute('aria-valuetext')).to.equal('mellan, familj');
    map.control.value = '1';
    map.control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(map.place.ring).to.equal(1);
    expect(outside, 'the native events are the element’s to fire').to.deep.equal([]);
  });

  it('a value that no step reaches goes back to where the person is', () => {
    map.control.value = '5';
    const steps = map.place;
    Object.defineProperty(map, 'place', { get: () => steps, set: () => undefined });
    map.control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(map.control.value).to.equal('2');
  });

  it('nothing that was done is lost when the element is taken away', async () => {
    await press('ArrowUp');
    map.remove();
    expect(map.told).to.deep.equal(['kept']);
    expect(map.mover.active).to.equal(false);
  });

  it('the window may lose focus meanwhile', () => {
    map.control.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    expect(map.told).to.deep.equal([]);
    expect(map.mover.active).to.equal(true);
  });
});
