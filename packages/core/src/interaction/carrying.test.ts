import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Harness } from '@delaktig/testing/harness.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { Carrying, isOver } from './carrying.ts';
import { Hold } from './hold.ts';

/** Cards, two columns to lay them in, and room around. */
class Columns extends LitElement {
  static override styles = css`
    .surface {
      position: relative;
      inline-size: 400px;
      block-size: 300px;
    }
    .surface > * {
      position: absolute;
      inline-size: 80px;
      block-size: 60px;
    }
    button {
      touch-action: none;
    }
    #b {
      inset-inline-start: 100px;
    }
    #yes,
    #no {
      inset-block-start: 200px;
    }
    #no {
      inset-inline-start: 200px;
    }
  `;
  readonly told: string[] = [];
  shown: string | null = null;
  readonly hold: Hold = new Hold(this);
  readonly carrying: Carrying<string> = new Carrying<string>(this, {
    surface: () => this.renderRoot.querySelector('.surface'),
    items: '[data-key], [data-grip]',
    disabled: () => false,
    hold: this.hold,
    landing: (drag) => {
      const element = [...this.renderRoot.querySelectorAll<HTMLElement>('section')].find((each) => isOver(each, drag));
      return element ? { place: element.id, element } : null;
    },
    show: (landing) => (this.shown = landing?.place ?? null),
    place: (id, place) => this.told.push(`${id} in ${place}`),
    wasPutBack: (id) => this.told.push(`${id} back`),
  });

  override render(): TemplateResult {
    return html`<div class="surface">
      <button data-key="a">A</button>
      <button id="b" data-key="b">B <span data-grip>:</span></button>
      <section id="yes"></section>
      <section id="no"></section>
    </div>`;
  }
}
customElements.define('delaktig-test-columns', Columns);

describe('carrying', () => {
  const fixture = new Fixture();
  const onPage = async (): Promise<Harness<Columns>> =>
    new Harness(await fixture.add<Columns>('delaktig-test-columns'));
  const column = (harness: Harness<Columns>, id: string): HTMLElement => {
    const found = harness.element.renderRoot.querySelector<HTMLElement>(`#${id}`);
    check(found, `no column ${id}`);
    return found;
  };

  it('what is let go on a place is placed there, and nobody holds it any more', async () => {
    const harness = await onPage();
    await harness.drag(harness.find('button', 'A'), column(harness, 'no'));
    alike(harness.element.told, ['a in no'], 'what happened');
    same(harness.element.hold.held.length, 0, 'how many are held');
  });

  it('where it would come is lit while it is carried, and not afterwards', async () => {
    const harness = await onPage();
    await harness.lift(harness.find('button', 'A'), column(harness, 'yes'));
    await harness.until(() => column(harness, 'yes').hasAttribute('data-over'), 'the column is lit');
    same(harness.element.shown, 'yes', 'what is shown');
    same(harness.element.hold.meansOf('a'), 'pointer', 'what it is held by');
    await harness.drop();
    check(!column(harness, 'yes').hasAttribute('data-over'), 'it is still lit');
    same(harness.element.shown, null, 'what is shown afterwards');
  });

  it('what is let go elsewhere is put back, and that is said', async () => {
    const harness = await onPage();
    const { left, top } = harness.element.getBoundingClientRect();
    await harness.drag(harness.find('button', 'A'), { x: Math.round(left) + 350, y: Math.round(top) + 120 });
    alike(harness.element.told, ['a back'], 'what happened');
  });

  it('Escape puts back, and letting go afterwards does nothing', async () => {
    const harness = await onPage();
    await harness.lift(harness.find('button', 'A'), column(harness, 'yes'));
    await harness.press('Escape');
    await harness.drop();
    alike(harness.element.told, ['a back'], 'what happened');
    check(!column(harness, 'yes').hasAttribute('data-over'), 'the column is lit');
  });

  it('a grip carries what it belongs to', async () => {
    const harness = await onPage();
    const grip = harness.element.renderRoot.querySelector('[data-grip]');
    check(grip, 'no grip');
    await harness.drag(grip, column(harness, 'yes'));
    alike(harness.element.told, ['b in yes'], 'what happened');
  });

  it('what a tap holds is still held when a pointer puts it back', async () => {
    const harness = await onPage();
    harness.element.hold.pickUp('a', 'tap');
    await harness.lift(harness.find('button', 'A'), column(harness, 'yes'));
    harness.element.carrying.cancel();
    await harness.drop();
    same(harness.element.hold.meansOf('a'), 'tap', 'what it is held by');
  });
});
