import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, css, html, type CSSResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { RovingFocus, type RovingFocusOptions } from './roving-focus.ts';
import { TestClock } from './test-clock.ts';

const clock = new TestClock();

/** A row of people, a tray below, and a button to fall back on. */
class Row extends LitElement {
  static override properties = { people: { attribute: false }, tray: { attribute: false } };
  static override styles: CSSResult = css`
    .spread button {
      position: absolute;
    }
  `;
  declare people: readonly string[];
  declare tray: readonly string[];
  spread: Readonly<Record<string, readonly [x: number, y: number]>> | undefined;
  roving: RovingFocus | undefined;

  constructor() {
    super();
    this.people = ['Mamma', 'Pappa', 'Alex', 'Åsa', 'Anna'];
    this.tray = [];
  }

  go(options: Partial<RovingFocusOptions> = {}): this {
    this.roving = new RovingFocus(this, {
      items: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.row button')],
      orientation: 'horizontal',
      elsewhere: (key) => this.renderRoot.querySelector(`.tray [data-key="${key ?? ''}"]`),
      fallback: () => this.renderRoot.querySelector('.add'),
      clock,
      ...options,
    });
    return this;
  }

  override render(): TemplateResult {
    const button = (name: string): TemplateResult => html`<button data-key=${name}>${name}</button>`;
    return html`<button class="add">Lägg till</button>
      <div class="row ${this.spread ? 'spread' : ''}">${repeat(this.people, String, button)}</div>
      <input aria-label="Namn" />
      <div class="tray">${repeat(this.tray, String, button)}</div>`;
  }

  override updated(): void {
    for (const [name, [x, y]] of Object.entries(this.spread ?? {})) {
      const { style } = this.button(name);
      style.left = `${x}px`;
      style.top = `${y}px`;
    }
  }

  button(name: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`[data-key="${name}"]`)!;
  }

  get focused(): string | null {
    return this.shadowRoot!.activeElement?.textContent ?? null;
  }

  get tabStops(): string[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.row button')]
      .filter((button) => button.tabIndex === 0)
      .map((button) => button.textContent);
  }
}
customElements.define('test-roving-row', Row);

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('RovingFocus', () => {
  let row: Row;

  const show = async (options: Partial<RovingFocusOptions> = {}, prepare?: (row: Row) => void): Promise<void> => {
    row = new Row().go(options);
    prepare?.(row);
    document.body.append(row);
    await row.updateComplete;
  };
  afterEach(() => {
    row.remove();
  });

  it('many people are one tab stop, and Tab comes back to the one last visited', async () => {
    await show();
    expect(row.tabStops).to.deep.equal(['Mamma']);
    row.button('Mamma').focus();
    await press('ArrowRight', 'ArrowRight');
    expect(row.focused).to.equal('Alex');
    expect(row.tabStops).to.deep.equal(['Alex']);
    row.renderRoot.querySelector<HTMLElement>('.add')!.focus();
    await press('Tab');
    expect(row.focused).to.equal('Alex');
    expect(row.roving!.current).to.equal(row.button('Alex'));
  });

  it('whoever is pointed at becomes the tab stop', async () => {
    await show();
    row.button('Mamma').focus();
    row.button('Anna').focus();
    expect(row.tabStops).to.deep.equal(['Anna']);
    await press('ArrowLeft');
    expect(row.focused).to.equal('Åsa');
  });

  it('arrows along the row, Home, End and pages move; arrows across it are left to the page', async () => {
    await show({ page: 2 });
    row.button('Mamma').focus();
    await press('ArrowLeft');
    expect(row.focused).to.equal('Mamma');
    await press('End');
    expect(row.focused).to.equal('Anna');
    await press('ArrowRight', 'ArrowDown');
    expect(row.focused).to.equal('Anna');
    await press('PageUp');
    expect(row.focused).to.equal('Alex');
    await press('Home');
    expect(row.focused).to.equal('Mamma');
    await press('PageDown');
    expect(row.focused).to.equal('Alex');
  });

  it('goes round where the element says so', async () => {
    await show({ loop: true });
    row.button('Mamma').focus();
    await press('ArrowLeft');
    expect(row.focused).to.equal('Anna');
    await press('ArrowRight');
    expect(row.focused).to.equal('Mamma');
  });

  it('in Arabic the left arrow goes on', async () => {
    await show({ direction: () => 'rtl' });
    row.button('Mamma').focus();
    await press('ArrowLeft');
    expect(row.focused).to.equal('Pappa');
    await press('ArrowRight');
    expect(row.focused).to.equal('Mamma');
  });

  it('typing the first letters of a name finds the person', async () => {
    await show();
    row.button('Mamma').focus();
    await press('a');
    expect(row.focused).to.equal('Alex');
    await press('n');
    expect(row.focused, 'an').to.equal('Anna');
    clock.advance(1500);
    await press('p');
    expect(row.focused).to.equal('Pappa');
    clock.advance(1500);
    await press('a', 'a');
    expect(row.focused, 'the same letter again goes to the next').to.equal('Anna');
    clock.advance(1500);
    row
      .button('Mamma')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'å', bubbles: true, composed: true, cancelable: true }));
    expect(row.focused).to.equal('Åsa');
  });

  it('digits and shortcuts are left alone', async () => {
    await show();
    const left: string[] = [];
    row.addEventListener('keydown', (event) => event.defaultPrevented || left.push(event.key));
    for (const init of [
      { key: '3' },
      { key: 'ArrowRight', altKey: true },
      { key: 'a', ctrlKey: true },
      { key: 'Enter' },
      { key: ' ' },
      { key: 'x' },
    ]) {
      row
        .button('Mamma')
        .dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true }));
    }
    expect(left).to.deep.equal(['3', 'ArrowRight', 'a', 'Enter', ' ', 'x']);
  });

  it('keys in a text field beside them stay there', async () => {
    await show();
    row.renderRoot.querySelector('input')!.focus();
    await press('m', 'Home', 'ArrowRight');
    expect(row.renderRoot.querySelector('input')!.value).to.equal('m');
    expect(row.focused).to.equal('');
  });

  it('on a board, arrows go to the nearest that way, and pages reach everybody in reading order', async () => {
    await show({ orientation: 'spatial' }, (board) => {
      board.spread = { Mamma: [200, 200], Pappa: [400, 210], Alex: [210, 320], Åsa: [60, 190], Anna: [200, 60] };
    });
    row.button('Mamma').focus();
    await press('ArrowRight');
    expect(row.focused).to.equal('Pappa');
    await press('ArrowLeft', 'ArrowDown');
    expect(row.focused).to.equal('Alex');
    await press('ArrowUp', 'ArrowUp');
    expect(row.focused).to.equal('Anna');
    await press('ArrowUp');
    expect(row.focused).to.equal('Anna');
    await press('Home', 'PageDown', 'PageDown');
    expect(row.focused).to.equal('Alex');
    await press('PageUp');
    expect(row.focused).to.equal('Pappa');
  });

  it('focus stays with a person who is moved among the others', async () => {
    await show();
    row.button('Mamma').focus();
    row.people = ['Pappa', 'Alex', 'Anna', 'Mamma', 'Åsa'];
    await row.updateComplete;
    expect(row.focused).to.equal('Mamma');
    expect(row.tabStops).to.deep.equal(['Mamma']);
    await press('ArrowLeft');
    expect(row.focused).to.equal('Anna');
  });

  it('focus goes with a person who is moved to the tray', async () => {
    await show();
    row.button('Alex').focus();
    row.people = ['Mamma', 'Pappa', 'Åsa', 'Anna'];
    row.tray = ['Alex'];
    await row.updateComplete;
    expect(row.focused).to.equal('Alex');
    expect(row.shadowRoot!.activeElement!.closest('.tray')).to.not.equal(null);
  });

  it('when a person is removed, focus goes to the next, else the one before, else the fallback', async () => {
    await show();
    row.button('Åsa').focus();
    row.people = ['Mamma', 'Pappa', 'Alex', 'Anna'];
    await row.updateComplete;
    expect(row.focused).to.equal('Anna');
    row.people = ['Mamma', 'Pappa', 'Alex'];
    await row.updateComplete;
    expect(row.focused).to.equal('Alex');
    row.people = [];
    await row.updateComplete;
    expect(row.focused).to.equal('Lägg till');
    expect(row.roving!.current).to.equal(null);
    row.people = ['Olle'];
    await row.updateComplete;
    expect(row.tabStops).to.deep.equal(['Olle']);
    expect(row.focused, 'who has gone on is left in peace').to.equal('Lägg till');
  });

  it('focus is restored in the same task, so nothing else is read first', async () => {
    await show();
    row.button('Mamma').focus();
    const buttons = row.renderRoot.querySelector('.row')!;
    row.roving!.keepFocus(() => buttons.append(row.button('Mamma')));
    expect(row.focused).to.equal('Mamma');
    buttons.prepend(row.button('Mamma')); // as Lit believes it is
  });

  it('the tab stop stays with a person who is made anew while focus is elsewhere', async () => {
    await show();
    row.button('Alex').focus();
    row.renderRoot.querySelector<HTMLElement>('.add')!.focus();
    row.people = [];
    await row.updateComplete;
    row.people = ['Mamma', 'Alex'];
    await row.updateComplete;
    expect(row.tabStops).to.have.length(1);
    row.people = ['Anna'];
    await row.updateComplete;
    expect(row.tabStops).to.deep.equal(['Anna']);
    expect(row.focused).to.equal('Lägg till');
  });

  it('a render that moves focus on purpose is not fought', async () => {
    await show();
    row.button('Mamma').focus();
    row.addController({
      hostUpdated: () => row.renderRoot.querySelector<HTMLElement>('input')!.focus(),
    });
    row.people = ['Pappa'];
    await row.updateComplete;
    expect(row.shadowRoot!.activeElement!.localName).to.equal('input');
  });
});
