import { same } from './assert.ts';
import { Counter, counterDocument, CounterHarness } from './counter.test-helper.ts';
import { Fixture } from './fixture.ts';
import { describe, it, itWhere } from './framework.ts';
import { focused } from './names.ts';
import { Announcements, canReadTree, checkTree, compare, focusPath } from './spoken.ts';

Counter.define();

describe('what is spoken', () => {
  const fixture = new Fixture();

  itWhere(canReadTree(), 'is read from the browser’s own tree', async () => {
    const element = await fixture.add<Counter>('delaktig-test-counter', (e) => (e.value = counterDocument()));
    await checkTree(
      element,
      `
        label
          text "Vad räknar du?"
          textbox "Vad räknar du?" = "Mamma"
        paragraph
          text "Antal: 3"
          text "Mamma"
        button "En till"
        status polite
      `,
    );
  });

  it('the path of the focus', async () => {
    const element = await fixture.add<Counter>('delaktig-test-counter', (e) => (e.value = counterDocument()));
    const before = document.createElement('button');
    before.textContent = 'Före';
    element.before(before);
    before.focus();
    compare(
      await focusPath(element, 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab'),
      `
        Tab: textbox "Vad räknar du?" = "Mamma"
        Tab: button "En till"
        Shift+Tab: textbox "Vad räknar du?" = "Mamma"
        Shift+Tab: out, button "Före"
      `,
    );
    same(focused(), before, 'focus');
  });

  it('announcements, in order', async () => {
    const harness = new CounterHarness(
      await fixture.add<Counter>('delaktig-test-counter', (e) => (e.value = counterDocument())),
    );
    const announcements = new Announcements(harness.element);
    await harness.countByName();
    same(await announcements.next(), 'Antal: 4', 'first');
    harness.element.undo();
    same(await announcements.next(), 'Ångrat: räkna', 'second');
    announcements.stop();
  });
});
