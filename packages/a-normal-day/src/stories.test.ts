import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { controls } from '@delaktig/testing/tab-stops.js';
import { Watch } from '@delaktig/testing/watch.js';
import meta, * as all from './a-normal-day.stories.ts';
import { morning } from './examples.test-helper.ts';
import { story } from './on-page.test-helper.ts';

const { default: _meta, ...stories } = all;

describe('normal day: the stories', () => {
  const fixture = new Fixture();

  for (const [name, each] of Object.entries(stories)) {
    it(`${name} is shown without a complaint, changes nothing by itself, and fits its column`, async () => {
      const watch = new Watch();
      try {
        const { element } = await story(fixture, each);
        check(element.shadowRoot?.textContent.trim(), 'nothing is shown');
        if (name !== 'Finished') alike(element.value, each.args?.value ?? null, 'the value');
        check(
          element.scrollWidth <= Math.ceil(element.getBoundingClientRect().width) + 1,
          'it has to be scrolled sideways',
        );
      } finally {
        watch.stop();
      }
      // Of oddities developers are told, as they should be.
      if (name !== 'Oddities') watch.checkQuiet();
    });
  }

  for (const name of ['ReadOnly', 'ReadOnlyList', 'Disabled'] as const) {
    it(`${name}: everything can be read, and no control changes anything`, async () => {
      const harness = await story(fixture, stories[name]);
      const { element } = harness;
      const heard: string[] = [];
      for (const type of ['input', 'change', 'delaktig-operation'])
        element.addEventListener(type, () => void heard.push(type));
      for (const { name: thing } of morning().content.days[0]?.activities ?? [])
        check(element.shadowRoot?.textContent.includes(thing), `${thing} cannot be read`);
      for (const control of controls(element)) {
        if (!control.isConnected || /^(Paus|Klar|Mer)/.test(control.textContent.trim())) continue;
        control.click();
        await harness.settled();
      }
      same(heard.join(), '', 'events');
      alike(element.value, stories[name].args?.value, 'the value');
    });
  }

  it('every way to change is gone while it can only be read: no field, no undo, no empty time', async () => {
    const harness = await story(fixture, stories.ReadOnly);
    await harness.activate('button', 'Mer');
    for (const name of [/Ångra/, /Gör om/, /Lägg till/, /Börja om/, /Ny dag/, /Ändra dagen/])
      check(!harness.has('button', name), `there is ${String(name)}`);
    check(!harness.has('textbox'), 'there is a field');
  });

  it('what cannot be shown says so in words, keeps it as it came, and nobody can change it', async () => {
    const harness = await story(fixture, stories.Invalid);
    check(harness.find('group', 'Det går inte att visa').textContent.trim().length > 20, 'there is no message');
    alike(harness.element.value, { type: 'a-normal-day', version: 'one' }, 'the value');
    check(!harness.has('textbox') && !harness.has('toolbar'), 'it can be changed');
  });

  it('the tag in the list of examples is the one that is registered', () => {
    same(customElements.get(meta.component) !== undefined, true, meta.component);
  });
});
