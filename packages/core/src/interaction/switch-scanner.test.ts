import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { LitElement, html, type TemplateResult } from 'lit';
import {
  SwitchScanner,
  type ScanItem,
  type ScanRow,
  type ScanTarget,
  type SwitchScannerOptions,
} from './switch-scanner.ts';
import { TestClock } from './test-clock.ts';

let clock: TestClock;

/** Two rows: a toolbar of two tools, and people who can be placed or marked. */
class Scanned extends LitElement {
  static override properties = { people: { attribute: false }, undoable: { attribute: false } };
  declare people: readonly string[];
  declare undoable: boolean;
  settings: Partial<SwitchScannerOptions> = {};
  done: string[] = [];
  clicks: string[] = [];
  lit: ScanTarget | null = null;
  /** Every highlight since the last look. */
  heard: string[] = [];
  scanner!: SwitchScanner;

  constructor() {
    super();
    this.people = ['Mamma', 'Pappa'];
    this.undoable = false;
  }

  make(settings: Partial<SwitchScannerOptions> = {}): this {
    this.scanner = new SwitchScanner(this, {
      rows: () => this.rows(),
      back: () => 'Tillbaka',
      undo: () => (this.undoable ? { name: 'Ångra', run: () => this.done.push('Ångra') } : null),
      pace: () => 1,
      onHighlight: (target) => {
        this.lit = target;
      },
      announce: (name) => this.heard.push(name),
      ignoreRepeat: () => 0,
      clock,
      ...settings,
    });
    return this;
  }

  rows(): readonly ScanRow[] {
    const item = (name: string, more: Partial<ScanItem> = {}): ScanItem => ({
      name,
      element: this.button(name),
      run: () => this.done.push(name),
      ...more,
    });
    return [
      { name: 'Verktyg', items: [item('Lägg till'), item('Skriv ut')] },
      { name: 'Tomt', items: [] },
      {
        name: 'Personer',
        items: this.people.map((name) =>
          item(name, {
            key: `person-${name}`,
            actions: () =>
              ['Flytta', 'Märk'].map((action) => ({ name: action, run: () => this.done.push(`${action} ${name}`) })),
          }),
        ),
      },
    ];
  }

  override render(): TemplateResult {
    return html`${['Lägg till', 'Skriv ut', ...this.people].map((name) => html`<button data-key=${name} @click=${() => this.clicks.push(name)}>${name}</button>`)}
      <input aria-label="Namn" /><button class="off">Stäng av</button>`;
  }

  button(name: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`[data-key="${name}"]`)!;
  }

  /** What has been highlighted aloud since the last look. */
  listen(): string[] {
    return this.heard.splice(0);
  }
}
customElements.define('test-scanned', Scanned);

describe('SwitchScanner', () => {
  let map: Scanned;

  const start = async (
    settings: Partial<SwitchScannerOptions> = {},
    prepare?: (map: Scanned) => void,
  ): Promise<void> => {
    map = new Scanned().make(settings);
    prepare?.(map);
    document.body.append(map);
    await map.updateComplete;
    map.scanner.start();
  };
  const press = (key = ' '): Promise<void> => sendKeys({ press: key });

  beforeEach(() => {
    clock = new TestClock();
  });
  afterEach(async () => {
    map.remove();
    await resetMouse();
    expect(clock.pending, 'no timer is left').to.equal(0);
  });

  it('one switch is enough to choose a row, a person and what to do', async () => {
    await start();
    expect(map.listen()).to.deep.equal(['Verktyg']);
    expect(map.lit!.elements).to.deep.equal([map.button('Lägg till'), map.button('Skriv ut')]);
    clock.advance(2000); // the first is held twice as long
    expect(map.listen()).to.deep.equal(['Personer']);
    await press();
    expect(map.listen()).to.deep.equal(['Mamma']);
    expect(map.lit!.level).to.equal('item');
    clock.advance(2000);
    expect(map.listen()).to.deep.equal(['Pappa']);
    await press('Enter');
    expect(map.listen()).to.deep.equal(['Flytta']);
    expect(map.lit!.level).to.equal('action');
    clock.advance(2000);
    expect(map.listen()).to.deep.equal(['Märk']);
    await press();
    expect(map.done).to.deep.equal(['Märk Pappa']);
    expect(map.listen(), 'and then from the beginning').to.deep.equal(['Verktyg']);
  });

  it('every round ends with undo, and every lower level has a way back', async () => {
    await start({ rounds: () => 99 }, (m) => {
      m.undoable = true;
    });
    clock.advance(4000);
    expect(map.listen()).to.deep.equal(['Verktyg', 'Personer', 'Ångra', 'Verktyg']);
    await press();
    clock.advance(5000);
    expect(map.listen()).to.deep.equal(['Lägg till', 'Skriv ut', 'Tillbaka', 'Ångra', 'Lägg till']);
    clock.advance(2000);
    await press(); // Tillbaka
    expect(map.listen()).to.deep.equal(['Skriv ut', 'Tillbaka', 'Verktyg']);
    clock.advance(3000);
    await press();
    expect(map.done).to.deep.equal(['Ångra']);
  });

  it('the pace is the person’s own, and can change while it runs', async () => {
    let pace = 4;
    await start({ pace: () => pace });
    clock.advance(7999);
    expect(map.listen()).to.deep.equal(['Verktyg']);
    clock.advance(1);
    expect(map.listen()).to.deep.equal(['Personer']);
    pace = 0.01; // half a second is the least
    clock.advance(4000);
    map.listen();
    clock.advance(499);
    expect(map.listen()).to.deep.equal([]);
    clock.advance(1);
    expect(map.listen()).to.have.length(1);
  });

  it('nobody has to hurry: after some rounds it goes up, then waits for a press', async () => {
    const paused: boolean[] = [];
    await start({ rounds: () => 2, onPause: (now) => paused.push(now) });
    clock.advance(2000);
    await press();
    map.listen();
    clock.advance(7000);
    expect(map.listen()).to.deep.equal(['Pappa', 'Tillbaka', 'Mamma', 'Pappa', 'Tillbaka', 'Personer']);
    expect(map.lit!.level).to.equal('row');
    clock.advance(60_000);
    expect(map.scanner.paused).to.equal(true);
    expect(map.lit).to.equal(null);
    expect(clock.pending, 'a pause uses nothing').to.equal(0);
    map.listen();
    await press();
    expect(map.listen(), 'the waking press chooses nothing').to.deep.equal(['Verktyg']);
    expect(map.done).to.deep.equal([]);
    expect(paused).to.deep.equal([true, false]);
  });

  it('it waits while something is read aloud', async () => {
    let speaking = true;
    await start({ isSpeaking: () => speaking });
    map.listen();
    clock.advance(30_000);
    expect(map.listen()).to.deep.equal([]);
    speaking = false;
    clock.advance(250);
    expect(map.listen()).to.deep.equal(['Personer']);
  });

  it('it waits while the page is hidden', async () => {
    await start();
    map.listen();
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
    clock.advance(30_000);
    expect(map.listen()).to.deep.equal([]);
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    clock.advance(1000);
    expect(map.listen()).to.deep.equal(['Personer']);
  });

  it('a press anywhere in the element is the switch, and presses no button', async () => {
    await start();
    const { left, top } = map.button('Skriv ut').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(left + 5), Math.ceil(top + 5)] });
    expect(map.listen()).to.deep.equal(['Verktyg', 'Lägg till']);
    expect(map.clicks).to.deep.equal([]);
    map.scanner.stop();
    await sendMouse({ type: 'click', position: [Math.ceil(left + 5), Math.ceil(top + 5)] });
    expect(map.clicks).to.deep.equal(['Skriv ut']);
  });

  it('a helper’s finger reaches what is exempt, and what an item clicks by itself is clicked', async () => {
    await start({
      exempt: (event) => event.composedPath().some((node) => node instanceof HTMLElement && node.matches('.off')),
    });
    let off = 0;
    const button = map.renderRoot.querySelector<HTMLElement>('.off')!;
    button.addEventListener('click', () => off++);
    const { left, top } = button.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(left + 5), Math.ceil(top + 5)] });
    expect(off).to.equal(1);
    expect(map.listen()).to.deep.equal(['Verktyg']);
    map.button('Skriv ut').click();
    expect(map.clicks).to.deep.equal(['Skriv ut']);
  });

  it('the switch does not press the button that has focus, and a text field that a helper has gone to with Tab keeps its keys', async () => {
    await start();
    map.button('Mamma').focus();
    await press(' ');
    await press('Enter');
    expect(map.clicks).to.deep.equal([]);
    expect(map.done).to.deep.equal(['Lägg till']);
    const input = map.renderRoot.querySelector('input')!;
    for (let i = 0; i < 20 && !input.matches(':focus'); i++) await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'a b' });
    expect(input.value).to.equal('a b');
    expect(map.done).to.deep.equal(['Lägg till']);
  });

  it('focus that nobody put in a text field does not stay there: it would keep the switch’s key', async () => {
    await start();
    const input = map.renderRoot.querySelector('input')!;
    input.focus();
    expect(input.matches(':focus')).to.equal(false);
    await press(' ');
    expect(input.value).to.equal('');
  });

  it('keys for something else on the page are not taken', async () => {
    await start();
    map.listen();
    const other = document.createElement('button');
    let clicks = 0;
    other.addEventListener('click', () => clicks++);
    document.body.append(other);
    other.focus();
    await press(' ');
    other.remove();
    expect(clicks).to.equal(1);
    expect(map.listen()).to.deep.equal([]);
  });

  it('with two switches nothing moves by itself', async () => {
    await start({ keys: () => ['1'], advanceKeys: () => ['2'], rounds: () => 1 });
    clock.advance(60_000);
    expect(map.listen()).to.deep.equal(['Verktyg']);
    for (const key of ['2', '2', '2', '1', '2', '1']) await press(key);
    expect(map.listen()).to.deep.equal(['Personer', 'Verktyg', 'Personer', 'Mamma', 'Pappa', 'Flytta']);
  });

  it('a switch that is brushed or bounces is not a press', async () => {
    await start({ acceptTime: () => 200, ignoreRepeat: () => 500 });
    // Not by the test's own keyboard: WebKit's driver cannot hold a key.
    const key = (type: string): unknown =>
      map.dispatchEvent(new KeyboardEvent(type, { key: ' ', bubbles: true, cancelable: true }));
    map.listen();
    key('keydown');
    clock.advance(150);
    key('keyup');
    clock.advance(100);
    expect(map.listen(), 'too short').to.deep.equal([]);
    key('keydown');
    clock.advance(200);
    key('keyup');
    expect(map.listen()).to.deep.equal(['Lägg till']);
    key('keydown');
    clock.advance(250);
    key('keyup');
    expect(map.listen(), 'too soon').to.deep.equal([]);
    expect(map.done).to.deep.equal([]);
  });

  it('what changes while it runs is followed, and a press never chooses what has just come in its place', async () => {
    await start();
    clock.advance(2000);
    await press();
    clock.advance(2000);
    expect(map.lit!.name).to.equal('Pappa');
    map.listen();
    map.people = ['Olle', 'Mamma', 'Pappa'];
    await map.updateComplete;
    expect(map.lit!.name, 'still on the same person').to.equal('Pappa');
    expect(map.listen()).to.deep.equal([]);
    map.people = ['Olle', 'Mamma', 'Lisa', 'Moa'];
    map.scanner.select(); // before it has been drawn
    expect(map.done).to.deep.equal([]);
    expect(map.scanner.target!.level).to.equal('item');
    await map.updateComplete;
    clock.advance(1000);
    expect(map.lit).to.not.equal(null);
  });

  it('an action can be chosen in steps, such as the ring and then the sector, and back again', async () => {
    const sector =
      (ring: string) =>
      (name: string): ScanItem => ({ name, run: () => map.done.push(`${ring}, ${name}`) });
    const ring = (name: string): ScanItem => ({
      name,
      actions: () => ['familj', 'skola'].map(sector(name)),
      run: () => map.done.push('never'),
    });
    await start({
      rows: () => [
        {
          name: 'Personer',
          items: [{ name: 'Mamma', actions: () => [ring('nära'), ring('långt')], run: () => undefined }],
        },
      ],
    });
    await press();
    clock.advance(2000);
    await press();
    expect(map.listen()).to.deep.equal(['Mamma', 'nära', 'långt', 'familj']);
    expect(map.lit!.level).to.equal('action');
    clock.advance(3000);
    await press(); // Tillbaka
    expect(map.listen()).to.deep.equal(['skola', 'Tillbaka', 'långt']);
    await press();
    clock.advance(2000);
    await press();
    expect(map.done).to.deep.equal(['långt, skola']);
    expect(map.lit!.name).to.equal('Mamma');
  });

  it('a single row is scanned at once', async () => {
    await start({ rows: () => map.rows().slice(0, 1) });
    clock.advance(3000);
    expect(map.listen()).to.deep.equal(['Lägg till', 'Skriv ut', 'Lägg till']);
    await press();
    expect(map.done).to.deep.equal(['Lägg till']);
  });

  it('nothing to choose is nothing to highlight', async () => {
    await start({ rows: () => [] });
    clock.advance(3000);
    expect(map.lit).to.equal(null);
    await press();
    expect(map.done).to.deep.equal([]);
  });

  it('starts, stops and starts again, and stops when it is taken away', async () => {
    await start();
    map.scanner.stop();
    expect(map.lit).to.equal(null);
    expect(map.scanner.running).to.equal(false);
    expect(clock.pending).to.equal(0);
    map.scanner.start();
    expect(map.lit!.name).to.equal('Verktyg');
    map.remove();
    expect(map.scanner.running).to.equal(false);
  });
});
