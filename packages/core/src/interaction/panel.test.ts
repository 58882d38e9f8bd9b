import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { openModal } from './modal.ts';
import { Panel } from './panel.ts';

class Map2 extends LitElement {
  static override properties = { people: { attribute: false } };
  declare people: readonly string[];
  told: string[] = [];
  /** What was written of whom. */
  written: string[] = [];
  /** Whether places are shown while the panel is open. */
  extra = false;
  readonly panel: Panel = new Panel(this, {
    element: () => this.renderRoot.querySelector('.panel'),
    also: () => [...this.renderRoot.querySelectorAll('.place')],
    opener: (name) => this.button(name) ?? this.renderRoot.querySelector('.add'),
    onClose: (name, reason) => this.told.push(`${name} ${reason}`),
  });

  constructor() {
    super();
    this.people = ['Mamma', 'Pappa'];
  }

  override render(): TemplateResult {
    const { subject } = this.panel;
    return html`<button class="add">Lägg till</button>
      ${repeat(this.people, String, (name) => html`<button data-key=${name} @click=${() => this.panel.open(name)}>${name}</button>`)}
      ${
        subject === null
          ? nothing
          : html`<div class="panel" role="dialog" tabindex="-1" aria-label=${subject}>
            <button class="close" @click=${() => this.panel.close()}>Stäng</button>
            <input type="text" aria-label="Namn" @change=${({ currentTarget }: Event) => this.written.push(`${subject}: ${(currentTarget as HTMLInputElement).value}`)} />
            ${this.people.includes(subject) ? html`<button class="remove">Ta bort</button>` : nothing}
          </div>`
      }
      ${this.extra && subject !== null ? html`<button class="place">Här</button>` : nothing}
      <dialog>
        <form method="dialog"><button value="yes">Ja</button><button value="no">Nej</button></form>
      </dialog>`;
  }

  button(name: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-key="${name}"]`);
  }

  get focused(): Element | null {
    return this.shadowRoot!.activeElement;
  }
}
customElements.define('test-panel-map', Map2);

describe('Panel', () => {
  let map: Map2;
  const open = async (name: string): Promise<void> => {
    map.button(name)!.focus();
    map.button(name)!.click();
    await map.updateComplete;
  };
  const find = (selector: string): HTMLElement => map.renderRoot.querySelector<HTMLElement>(selector)!;

  beforeEach(async () => {
    map = new Map2();
    document.body.append(map);
    await map.updateComplete;
  });
  afterEach(() => {
    map.remove();
  });

  it('opens about one person, and focus moves into it so that its name is read', async () => {
    await open('Mamma');
    expect(map.panel.subject).to.equal('Mamma');
    expect(map.focused).to.equal(find('.panel'));
  });

  it('Escape closes it and focus comes back, and nothing around is closed too', async () => {
    await open('Mamma');
    let around = false;
    const listen = (): void => {
      around = true;
    };
    document.addEventListener('keydown', listen);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    await map.updateComplete;
    expect(map.told).to.deep.equal(['Mamma escape']);
    expect(map.focused).to.equal(map.button('Mamma'));
    expect(around).to.equal(false);
  });

  it('what belongs to the panel on the board gives focus back too, also when it goes away with the panel', async () => {
    map.extra = true;
    await open('Mamma');
    find('.place').focus();
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    expect(map.panel.subject).to.equal(null);
    expect(map.focused).to.equal(map.button('Mamma'));
  });

  it('Escape is left to the host when nothing is open', async () => {
    await open('Mamma');
    find('.close').click();
    await map.updateComplete;
    let around = false;
    document.addEventListener(
      'keydown',
      () => {
        around = true;
      },
      { once: true },
    );
    await sendKeys({ press: 'Escape' });
    expect(around).to.equal(true);
  });

  it('closing brings focus to what stands for the person now', async () => {
    await open('Mamma');
    find('.close').focus();
    map.people = ['Pappa', 'Mamma'];
    await map.updateComplete;
    find('.close').click();
    await map.updateComplete;
    expect(map.focused).to.equal(map.button('Mamma'));
    await open('Mamma');
    map.people = ['Pappa'];
    map.panel.close();
    await map.updateComplete;
    expect(map.focused, 'the person was removed').to.equal(find('.add'));
  });

  it('who has gone on to something else on the board is not pulled back', async () => {
    await open('Mamma');
    find('.add').focus();
    expect(map.panel.subject, 'nothing closes by going elsewhere').to.equal('Mamma');
    map.panel.close();
    await map.updateComplete;
    expect(map.focused).to.equal(find('.add'));
  });

  it('opening another person turns it to that one', async () => {
    await open('Mamma');
    await open('Pappa');
    expect(map.told).to.deep.equal(['Mamma replaced']);
    expect(map.panel.subject).to.equal('Pappa');
    expect(map.focused).to.equal(find('.panel'));
  });

  it('focus stays in the panel when the button that had it goes away', async () => {
    await open('Mamma');
    find('.remove').focus();
    map.people = ['Pappa'];
    await map.updateComplete;
    expect(map.focused).to.equal(find('.panel'));
  });

  it('is forgotten when the element is taken away', async () => {
    await open('Mamma');
    map.remove();
    expect(map.told).to.deep.equal(['Mamma disconnected']);
    expect(map.panel.subject).to.equal(null);
  });

  it('a question that must be answered gives focus back, and its answer', async () => {
    const add = find('.add');
    const dialog = map.renderRoot.querySelector('dialog')!;
    add.focus();
    let answer = openModal(dialog);
    expect(dialog.matches(':modal')).to.equal(true);
    find('button[value=yes]').click();
    expect(await answer).to.equal('yes');
    expect(map.focused).to.equal(add);

    answer = openModal(dialog, () => map.button('Pappa'));
    await sendKeys({ press: 'Escape' });
    expect(await answer, 'an old answer is not given again').to.equal('');
    expect(map.focused).to.equal(map.button('Pappa'));
  });

  it('Escape in a question above the panel closes the question alone', async () => {
    await open('Mamma');
    const answer = openModal(map.renderRoot.querySelector('dialog')!);
    find('button[value=no]').focus();
    await sendKeys({ press: 'Escape' });
    await answer;
    expect(map.panel.subject).to.equal('Mamma');
    expect(map.focused).to.equal(find('.panel'));
  });

  it('closes by Escape also where the whole map stands in a dialog of the host', async () => {
    const around = document.createElement('dialog');
    document.body.append(around);
    around.append(map);
    around.showModal();
    await map.updateComplete;
    await open('Mamma');
    await sendKeys({ press: 'Escape' });
    expect(map.told).to.deep.equal(['Mamma escape']);
    expect(around.open).to.equal(true);
    around.remove();
  });

  it('Escape in another panel of the same map closes that one alone', async () => {
    await open('Mamma');
    const other = document.createElement('div');
    other.setAttribute('role', 'dialog');
    other.tabIndex = -1;
    map.renderRoot.append(other);
    other.focus();
    await sendKeys({ press: 'Escape' });
    expect(map.told).to.deep.equal([]);
    map.button('Pappa')!.focus();
    await sendKeys({ press: 'Escape' });
    expect(map.told).to.deep.equal(['Mamma escape']);
    other.remove();
  });

  it('what is being written is kept as written of the one it is about, when the panel closes or turns to another', async () => {
    const write = async (words: string): Promise<void> => {
      map.renderRoot.querySelector('input')?.focus();
      await sendKeys({ type: words });
    };
    await open('Mamma');
    await write('Anna');
    map.panel.open('Pappa');
    await map.updateComplete;
    expect(map.written).to.deep.equal(['Mamma: Anna']);
    await write('Bo');
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    expect(map.written).to.have.length(2);
    expect(map.focused).to.equal(map.button('Pappa'));
  });
});
