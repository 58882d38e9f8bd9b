import { alike, check, same } from './assert.ts';
import { checkAxe } from './axe.ts';
import { hasTouch } from './browser.ts';
import { Counter, counterDocument, CounterHarness } from './counter.test-helper.ts';
import { Fixture } from './fixture.ts';
import { describe, it } from './framework.ts';
import { Harness } from './harness.ts';
import { itUnder } from './media.ts';
import { storyFixture } from './story-fixture.ts';
import { until } from './waiting.ts';

Counter.define();

describe('harness', () => {
  const fixture = new Fixture();
  const counter = async (): Promise<CounterHarness> =>
    new CounterHarness(await fixture.add<Counter>('delaktig-test-counter', (e) => (e.value = counterDocument())));
  const count = (h: CounterHarness): number => (h.element.value as { content: { count: number } }).content.count;

  it('does the same by mouse, by keys and by name', async () => {
    const harness = await counter();
    await harness.countWithMouse();
    await harness.countWithKeys();
    await harness.countByName();
    same(count(harness), 6, 'count');
  });

  it('a finger is a finger', async () => {
    const harness = await counter();
    const kinds: string[] = [];
    harness.element.addEventListener('pointerdown', (event) => void kinds.push(event.pointerType));
    await harness.tap(harness.find('button', 'En till'));
    same(count(harness), 4, 'count');
    if (hasTouch()) alike(kinds, ['touch'], 'pointers');
  });

  it('a press that its target has moved away from presses nothing else, and is done again', async () => {
    const harness = await counter();
    const button = harness.find('button', 'En till');
    // The pointer comes from elsewhere.
    await harness.click({ x: 2, y: 2 });
    button.focus();
    const met: string[] = [];
    const see = ({ target }: Event): void => void met.push(target instanceof Element ? target.localName : 'page');
    const moveAway = (): void => void (harness.element.style.translate = '0 250px');
    addEventListener('mousemove', moveAway, { once: true });
    for (const type of ['pointerdown', 'click']) document.addEventListener(type, see);
    await harness.click(button);
    for (const type of ['pointerdown', 'click']) document.removeEventListener(type, see);
    removeEventListener('mousemove', moveAway);
    same(harness.element.style.translate, '0px 250px', 'it has moved');
    same(count(harness), 4, 'count');
    alike(met, ['delaktig-test-counter', 'delaktig-test-counter'], 'what was pressed');
    check(harness.focusLine.startsWith('button "En till"'), `the focus is on ${harness.focusLine}`);
  });

  it('writes in fields, by keys and by dictation', async () => {
    const harness = await counter();
    await harness.tabTo('textbox', 'Vad räknar du?');
    await harness.fill('Åsnor');
    await harness.press('Tab');
    same((harness.element.value as { content: { what: string } }).content.what, 'Åsnor', 'after keys');
    await harness.dictate('Vad räknar du?', 'Får');
    same((harness.element.value as { content: { what: string } }).content.what, 'Får', 'after dictation');
  });

  it('goes backwards with Shift+Tab', async () => {
    const harness = await counter();
    await harness.tabTo('button', 'En till');
    await harness.press('Shift+Tab');
    same(harness.focusLine, 'textbox "Vad räknar du?"', 'focus');
  });

  it('drags with the mouse and with fingers, several at once', async () => {
    const place = document.createElement('div');
    place.setAttribute('class', 'drag-place');
    const style = document.createElement('style');
    style.textContent =
      '.drag-place { touch-action: none; block-size: 200px; } .drag-place div { inline-size: 60px; block-size: 60px; touch-action: none; }';
    const [a, b] = [document.createElement('div'), document.createElement('div')];
    place.append(style, a, b);
    const seen: string[] = [];
    for (const type of ['pointerdown', 'pointerup'])
      place.addEventListener(
        type,
        (event) => void seen.push(`${type} ${event.target === a ? 'a' : event.target === b ? 'b' : '?'}`),
      );
    fixture.place.append(place);
    const harness = new Harness(place);
    const { x, y } = await harness.pointOf(a);
    await harness.drag(a, { x: x + 100, y });
    alike(seen.splice(0), ['pointerdown a', 'pointerup ?'], 'mouse');
    if (!hasTouch()) return;
    await harness.touchDragTogether([a, { x: x + 100, y }], [b, { x: x + 100, y: y + 60 }]);
    alike(seen.filter((s) => s.includes('down')).sort(), ['pointerdown a', 'pointerdown b'], 'fingers');
  });

  it('says what there is when something is not there', async () => {
    const harness = await counter();
    let message = '';
    try {
      harness.find('button', 'Färre');
    } catch (error) {
      message = String(error);
    }
    check(message.includes('button "En till"'), message);
  });

  it('a story is shown as Storybook would', async () => {
    const element = await storyFixture<Counter>(
      fixture,
      { args: { value: counterDocument({ what: 'Får', count: 2 }) }, globals: { language: 'en' } },
      { component: 'delaktig-test-counter' },
    );
    same((element.value as { content: { count: number } }).content.count, 2, 'count');
    await until(() => element.shadowRoot?.querySelector('[lang="en"]'), 'it is in English');
  });

  it('axe finds nothing', async () => {
    await checkAxe((await counter()).element);
  });

  it('axe finds what is wrong inside shadow roots', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    fixture.place.append(host);
    let found = '';
    try {
      await checkAxe(host);
    } catch (error) {
      found = String(error);
    }
    check(found.includes('button-name'), found);
  });

  itUnder(
    { 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' },
    'the page is as a person wants it',
    async () => {
      check(
        matchMedia('(forced-colors: active)').matches && matchMedia('(prefers-reduced-motion: reduce)').matches,
        'the features are not emulated',
      );
      await Promise.resolve();
    },
  );
});
