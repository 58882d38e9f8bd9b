import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement, css, html, type CSSResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Drag, type DragState } from './drag.ts';

interface Person {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const PEOPLE: readonly Person[] = [
  { id: 'mamma', x: 60, y: 60 },
  { id: 'pappa', x: 60, y: 160 },
];

/** A board of 300 × 300 with two people, as small as a board can be. */
class Board extends LitElement {
  static override styles: CSSResult = css`
    .board {
      position: relative;
      width: 300px;
      height: 300px;
      border: 5px solid;
    }
    button {
      position: absolute;
      box-sizing: border-box;
      width: 44px;
      height: 44px;
      padding: 0;
      touch-action: none;
      user-select: none;
    }
    [data-lifted] {
      will-change: translate;
    }
  `;

  people: readonly Person[] = PEOPLE;
  told: string[] = [];
  clicks: string[] = [];
  refuse = false;
  disabled = false;
  dropped: (DragState & { readonly shown: DOMRect }) | undefined;
  moves = 0;
  /** What moves in an item's place. */
  around: (item: HTMLElement) => HTMLElement | null = () => null;

  readonly drag = new Drag(this, {
    surface: () => this.renderRoot.querySelector('.board'),
    moves: (item) => this.around(item),
    find: (event) =>
      event.composedPath().find((node): node is HTMLElement => node instanceof HTMLButtonElement) ?? null,
    disabled: () => this.disabled,
    onStart: ({ item }) => {
      this.told.push(`lift ${item.id}`);
      return !this.refuse;
    },
    onMove: () => {
      this.moves++;
    },
    onDrop: (drag) => {
      this.told.push(`drop ${drag.item.id}`);
      this.dropped = { ...drag, shown: drag.item.getBoundingClientRect() };
    },
    onCancel: ({ item }) => {
      this.told.push(`back ${item.id}`);
      this.toldWhileRendering ||= this.#rendering;
    },
  });

  toldWhileRendering = false;
  #rendering = false;
  protected override performUpdate(): void {
    this.#rendering = true;
    super.performUpdate();
    this.#rendering = false;
  }

  override render(): TemplateResult {
    return html`<div class="board">
      ${repeat(
        this.people,
        ({ id }) => id,
        ({ id }) => html`<button id=${id} @click=${() => this.clicks.push(id)}><span>${id}</span></button>`,
      )}
    </div>`;
  }

  override updated(): void {
    for (const { id, x, y } of this.people) {
      const { style } = this.button(id);
      style.left = `${x - 22}px`;
      style.top = `${y - 22}px`;
    }
  }

  button(id: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`#${id}`)!;
  }

  /** The middle of somebody, in the window. */
  middle(id: string): readonly [number, number] {
    const { left, top, width, height } = this.button(id).getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  }
}
customElements.define('test-drag-board', Board);

const move = (x: number, y: number): Promise<void> => sendMouse({ type: 'move', position: [x, y] });
const down = (button: 'left' | 'right' = 'left'): Promise<void> => sendMouse({ type: 'down', button });
const up = (button: 'left' | 'right' = 'left'): Promise<void> => sendMouse({ type: 'up', button });
type Point = readonly [x: number, y: number];
const touch = (...frames: readonly (readonly Point[])[]): Promise<void> =>
  executeServerCommand('touch', frames.map((frame) => frame.map(([x, y]) => ({ x, y }))) as never);
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const until = async (condition: () => unknown): Promise<void> => {
  while (!condition()) await frame();
};
const chromium = 'userAgentData' in navigator;
const fingers = chromium || navigator.userAgent.includes('Firefox');
const itWithFingers = fingers ? it : it.skip;

/** Counts listeners that are still there. */
function watchListeners(target: EventTarget): () => number {
  let count = 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  target.addEventListener = function (
    type: string,
    listener: EventListener,
    options?: AddEventListenerOptions | boolean,
  ) {
    count++;
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => count--);
    addEventListener.call(target, type, listener, options);
  };
  target.removeEventListener = function (
    type: string,
    listener: EventListener,
    options?: AddEventListenerOptions | boolean,
  ) {
    count--;
    removeEventListener.call(target, type, listener, options);
  };
  return () => count;
}

describe('Drag', () => {
  let board: Board;

  beforeEach(async () => {
    board = new Board();
    document.body.append(board);
    await board.updateComplete;
  });
  afterEach(async () => {
    await resetMouse();
    board.remove();
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });

  it('a person is carried with the mouse and lands where it is let go', async () => {
    const [x, y] = board.middle('mamma');
    await move(x + 3, y + 4);
    await down();
    await move(x + 60, y + 30);
    await until(() => board.moves > 0);
    expect(board.button('mamma').hasAttribute('data-lifted')).to.equal(true);
    expect(board.middle('mamma')).to.deep.equal([x + 57, y + 26]);
    expect(board.drag.drags.map(({ item }) => item.id)).to.deep.equal(['mamma']);
    await move(x + 103, y + 54);
    await up();
    expect(board.told).to.deep.equal(['lift mamma', 'drop mamma']);
    const { dx, dy, centreX, centreY, overX, overY, pointerType, shown } = board.dropped!;
    expect([dx, dy, centreX, centreY, overX, overY, pointerType]).to.deep.equal([100, 50, 160, 110, 163, 114, 'mouse']);
    expect([shown.x + 22, shown.y + 22], 'it is still seen where it is let go').to.deep.equal([x + 100, y + 50]);
    expect(board.button('mamma').style.translate).to.equal('');
    expect(board.button('mamma').hasAttribute('data-lifted')).to.equal(false);
    expect(board.drag.drags).to.deep.equal([]);
  });

  it('however often the hand tells where it is, the person moves once a frame', async () => {
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 30, y);
    await until(() => board.moves > 0);
    await frame();
    const { moves } = board;
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    observer.observe(board.button('mamma'), { attributeFilter: ['style'] });
    const { pointerId } = board.drag.drags[0]!;
    for (let i = 1; i <= 20; i++) {
      window.dispatchEvent(
        new PointerEvent('pointermove', {
          pointerId,
          pointerType: 'mouse',
          buttons: 1,
          clientX: x + 30 + i,
          clientY: y,
        }),
      );
    }
    await frame();
    await frame();
    observer.disconnect();
    expect([board.moves - moves, writes]).to.deep.equal([1, 1]);
    expect(board.middle('mamma')).to.deep.equal([x + 50, y]);
    await up();
  });

  it('a hand that trembles can still tap', async () => {
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 3, y - 3);
    await move(x - 2, y + 2);
    await up();
    expect(board.clicks).to.deep.equal(['mamma']);
    expect(board.told).to.deep.equal([]);
  });

  it('a drag is never also a tap, and the tap after it counts', async () => {
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 15, y);
    await up(); // still over the same button, so the browser makes a click
    expect(board.told).to.deep.equal(['lift mamma', 'drop mamma']);
    expect(board.clicks).to.deep.equal([]);
    await down();
    await up();
    expect(board.clicks).to.deep.equal(['mamma']);
  });

  it('a key or a script that clicks right after a drag is heard', async () => {
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 150, y + 150);
    await up();
    board.button('pappa').click();
    board.button('mamma').focus();
    await sendKeys({ press: 'Enter' });
    expect(board.clicks).to.deep.equal(['pappa', 'mamma']);
  });

  it('Escape puts a person back, and lifting the hand then is no tap', async () => {
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 12, y);
    await until(() => board.moves);
    let passedOn = false;
    const listen = (): void => {
      passedOn = true;
    };
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(passedOn, 'the key is used up: no panel closes too').to.equal(false);
    expect(board.told).to.deep.equal(['lift mamma', 'back mamma']);
    expect(board.middle('mamma')).to.deep.equal([x, y]);
    await move(x + 15, y);
    expect(board.middle('mamma')).to.deep.equal([x, y]);
    await up();
    expect(board.clicks).to.deep.equal([]);
    expect(board.told).to.have.length(2);
  });

  it('the right button drags nothing', () => {
    const [clientX, clientY] = board.middle('mamma');
    // Not by the test's own mouse: in WebKitGTK it opens a native menu, which takes all that follows.
    for (const [type, x, button] of [
      ['pointerdown', 0, 2],
      ['pointermove', 50, -1],
      ['pointerup', 50, 2],
    ] as const) {
      board.button('mamma').dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          pointerType: 'mouse',
          button,
          buttons: 2,
          clientX: clientX + x,
          clientY,
          bubbles: true,
          composed: true,
        }),
      );
    }
    expect(board.told).to.deep.equal([]);
  });

  it('nothing moves on a map that may only be read, and it can still be opened', async () => {
    board.disabled = true;
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 15, y);
    await up();
    expect(board.told).to.deep.equal([]);
    expect(board.clicks).to.deep.equal(['mamma']);
  });

  for (const disabled of [false, true]) {
    it(`a finger that rests opens a person as a quick one does, on a map that may ${disabled ? 'only be read' : 'be changed'}`, () => {
      board.disabled = disabled;
      const [clientX, clientY] = board.middle('mamma');
      const button = board.button('mamma');
      // Chromium's long press on a tablet: a menu is asked for, and no click follows. Fingers that a test puts down make none.
      const finger = (type: string, moved = 0): boolean =>
        button.dispatchEvent(
          new PointerEvent(type, {
            pointerId: 7,
            pointerType: 'touch',
            button: type === 'pointermove' ? -1 : 0,
            clientX: clientX + moved,
            clientY,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      finger('pointerdown');
      finger('pointermove', 4);
      expect(finger('contextmenu'), 'no menu comes in the way').to.equal(false);
      expect(board.clicks).to.deep.equal([]);
      finger('pointerup', 4);
      expect(board.clicks).to.deep.equal(['mamma']);
      expect(board.shadowRoot?.activeElement).to.equal(button);
      expect(board.told).to.deep.equal([]);
      finger('pointerdown');
      finger('contextmenu');
      finger('pointermove', 60);
      finger('pointerup', 60);
      expect(board.clicks, 'whoever rests and then drags, or slides away, opens nobody').to.deep.equal(['mamma']);
    });
  }

  it('a person the element refuses to lift stays', async () => {
    board.refuse = true;
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 50, y + 50);
    await move(x + 90, y + 50);
    expect(board.middle('mamma')).to.deep.equal([x, y]);
    await up();
    expect(board.told).to.deep.equal(['lift mamma']);
  });

  it('a person is carried on when others change places meanwhile', async () => {
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 30, y);
    board.people = [...PEOPLE].reverse();
    // The button itself is moved in the document, whichever of the two Lit chooses to move.
    board.renderRoot.querySelector('.board')!.prepend(board.button('pappa'));
    board.renderRoot.querySelector('.board')!.append(board.button('mamma'));
    await move(x + 60, y + 10);
    await move(x + 80, y + 20);
    await until(() => board.middle('mamma')[0] === x + 80);
    await up();
    expect(board.told).to.deep.equal(['lift mamma', 'drop mamma']);
    expect(board.clicks).to.deep.equal([]);
  });

  it('what stands around a person alone can move in their place, and what is around them after a rendering goes on', async () => {
    const [x, y] = board.middle('mamma');
    const mamma = board.button('mamma');
    const [one, other] = [1, 2].map(() => {
      const around = document.createElement('div');
      Object.assign(around.style, { position: 'absolute', left: '0', top: '0' });
      board.renderRoot.querySelector('.board')!.append(around);
      return around;
    });
    one!.append(mamma);
    board.around = ({ parentElement }) => parentElement;
    await move(x, y);
    await down();
    await move(x + 40, y + 10);
    await until(() => one!.style.translate);
    expect(board.middle('mamma')).to.deep.equal([x + 40, y + 10]);
    expect(mamma.style.translate).to.equal('');
    other!.append(mamma);
    await move(x + 60, y + 20);
    await until(() => other!.style.translate);
    expect(one!.style.translate, 'where they were').to.equal('');
    expect(board.middle('mamma')).to.deep.equal([x + 60, y + 20]);
    await up();
    expect(board.told).to.deep.equal(['lift mamma', 'drop mamma']);
    expect(other!.style.translate, 'let go').to.equal('');
  });

  it('a person that is removed while carried is carried no more', async () => {
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 30, y);
    const button = board.button('mamma');
    board.people = PEOPLE.filter(({ id }) => id !== 'mamma');
    board.requestUpdate();
    await board.updateComplete;
    await until(() => board.told.length > 1);
    expect(board.told).to.deep.equal(['lift mamma', 'back mamma']);
    expect(board.toldWhileRendering, 'an element may render again when it is told').to.equal(false);
    expect(button.style.translate).to.equal('');
    await up();
    expect(board.told).to.have.length(2);
  });

  it('a lost pointer and a window that is left put everything back', async () => {
    for (const lose of [
      ({ pointerId }: DragState) => window.dispatchEvent(new PointerEvent('pointercancel', { pointerId })),
      () => window.dispatchEvent(new Event('blur')),
    ]) {
      board.told = [];
      const [x, y] = board.middle('mamma');
      await move(x, y);
      await down();
      await move(x + 30, y);
      lose(board.drag.drags[0]!);
      expect(board.told).to.deep.equal(['lift mamma', 'back mamma']);
      expect(board.middle('mamma')).to.deep.equal([x, y]);
      await up();
    }
  });

  it('an element that is taken away while somebody carries leaves no listener behind', async () => {
    const onWindow = watchListeners(window);
    const onDocument = watchListeners(document);
    try {
      const [x, y] = board.middle('mamma');
      await move(x, y);
      await down();
      expect(onWindow()).to.be.greaterThan(0);
      await move(x + 30, y);
      board.remove();
      expect(board.told).to.deep.equal(['lift mamma', 'back mamma']);
      expect([onWindow(), onDocument()]).to.deep.equal([0, 0]);
      await up();

      document.body.append(board);
      await move(...board.middle('mamma'));
      await down();
      await move(x + 30, y);
      await up();
      expect(board.told).to.deep.equal(['lift mamma', 'back mamma', 'lift mamma', 'drop mamma']);
      board.remove();
      expect([onWindow(), onDocument()]).to.deep.equal([0, 0]);
    } finally {
      for (const target of [window, document]) {
        delete (target as Partial<EventTarget>).addEventListener;
        delete (target as Partial<EventTarget>).removeEventListener;
      }
    }
  });

  it('what is carried to the edge scrolls the page with it, and lands on what is seen there', async () => {
    document.body.style.height = '4000px';
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 10, y + 100);
    await move(x + 10, innerHeight - 3);
    await until(() => scrollY > 60);
    await frame();
    const rect = board.renderRoot.querySelector('.board')!.getBoundingClientRect();
    const drag = board.drag.drags[0]!;
    expect(drag.overY).to.be.closeTo(drag.y - rect.top - 5, 12); // one frame's scrolling at most
    await move(x + 10, innerHeight / 2);
    await up();
    const now = board.renderRoot.querySelector('.board')!.getBoundingClientRect();
    expect(board.dropped!.overY).to.be.closeTo(innerHeight / 2 - now.top - 5, 1);
    expect(board.dropped!.shown.top + 22).to.be.closeTo(innerHeight / 2, 1);
  });

  it('what is lifted near the edge does not scroll the page by itself', async () => {
    document.body.style.height = '4000px';
    board.style.marginTop = `${innerHeight - 95}px`;
    board.style.display = 'block';
    const [x, y] = board.middle('mamma');
    expect(y).to.be.greaterThan(innerHeight - 44);
    await move(x, y);
    await down();
    await move(x + 30, y);
    await move(x + 60, y - 5);
    for (let i = 0; i < 5; i++) await frame();
    expect(scrollY).to.equal(0);
    await up();
  });

  it('a page that is shown larger moves people as far as the hand', async () => {
    board.style.display = 'block';
    board.style.transformOrigin = '0 0';
    board.style.transform = 'scale(1.5)';
    const [x, y] = board.middle('mamma');
    await move(x, y);
    await down();
    await move(x + 150, y + 75);
    await until(() => board.middle('mamma')[0] === x + 150);
    await up();
    expect(board.dropped!.dx).to.equal(100);
    expect(board.dropped!.centreX).to.be.closeTo(160, 0.5);
    expect(board.dropped!.centreY).to.be.closeTo(110, 0.5);
  });

  itWithFingers('two children can move two people at the same time', async () => {
    const [mx, my] = board.middle('mamma');
    const [px, py] = board.middle('pappa');
    const lifted: number[] = [];
    board.addEventListener('pointermove', () => lifted.push(board.drag.drags.length));
    await touch(
      [
        [mx, my],
        [px, py],
      ],
      [
        [mx + 20, my],
        [px, py + 20],
      ],
      [
        [mx + 60, my],
        [px, py + 40],
      ],
      [
        [mx + 100, my + 10],
        [px + 10, py + 60],
      ],
    );
    expect(Math.max(...lifted)).to.equal(2);
    expect(board.told.filter((what) => what.startsWith('drop')).sort()).to.deep.equal(['drop mamma', 'drop pappa']);
    expect(board.told).to.have.length(4);
    expect(board.dropped!.pointerType).to.equal('touch');
    expect(board.clicks).to.deep.equal([]);
  });

  itWithFingers('a second finger on the same person changes nothing', async () => {
    const [x, y] = board.middle('mamma');
    await touch(
      [
        [x - 8, y],
        [x + 8, y],
      ],
      [
        [x - 8, y + 30],
        [x + 8, y - 30],
      ],
      [
        [x - 8, y + 60],
        [x + 8, y - 50],
      ],
    );
    expect(board.told).to.deep.equal(['lift mamma', 'drop mamma']);
    expect([board.dropped!.dx, board.dropped!.dy]).to.deep.equal([0, 60]);
  });

  itWithFingers('a finger taps, and drags, without the one being the other', async () => {
    const [x, y] = board.middle('mamma');
    /** On a busy machine the runner's finger may rest so long that the browser calls it a long press: then again. */
    const tap = async (...frames: readonly (readonly Point[])[]): Promise<void> => {
      while (!board.clicks.length) {
        await touch(...frames);
        for (let i = 0; i < 20 && !board.clicks.length; i++) await frame();
      }
    };
    await tap([[x, y]], [[x + 4, y + 4]]);
    expect(board.told).to.deep.equal([]);
    board.clicks = [];
    await touch([[x, y]], [[x + 12, y]], [[x + 13, y]]);
    await until(() => board.told.length === 2);
    for (let i = 0; i < 20; i++) await frame();
    expect(board.clicks).to.deep.equal([]);
    await tap([[x, y]]);
    expect(board.clicks).to.deep.equal(['mamma']);
    expect(board.told).to.deep.equal(['lift mamma', 'drop mamma']);
  });
});
