import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { controls } from '@delaktig/testing/tab-stops.js';
import { Watch } from '@delaktig/testing/watch.js';
import { alex } from './examples.test-helper.ts';
import meta, * as all from './network-map.stories.ts';
import { story } from './on-page.test-helper.ts';

const { default: _meta, ...stories } = all;

describe('network map: the stories', () => {
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
      watch.checkQuiet();
    });
  }

  for (const name of ['ReadOnly', 'ReadOnlyList', 'Disabled', 'NewerVersion'] as const) {
    it(`${name}: everybody can be read, and no control changes anything`, async () => {
      const harness = await story(fixture, stories[name]);
      const { element } = harness;
      const heard: string[] = [];
      for (const type of ['input', 'change', 'delaktig-operation'])
        element.addEventListener(type, () => void heard.push(type));
      for (const { name: person } of alex().content.people)
        check(
          harness.outline.includes(person) || element.shadowRoot?.textContent.includes(person),
          `${person} cannot be read`,
        );
      for (const control of controls(element)) {
        if (
          !control.isConnected ||
          /^(Paus|Klar|Skriv ut|Spara som bild|Mer|Lista|Karta)/.test(control.textContent.trim())
        )
          continue;
        control.click();
        await harness.settled();
      }
      same(heard.join(), '', 'events');
      alike(element.value, stories[name].args?.value, 'the value');
    });
  }

  it('every way to change is gone while it can only be read: no field, no undo, no start over', async () => {
    const harness = await story(fixture, stories.ReadOnly);
    await harness.activate('button', 'Mer');
    for (const name of [/Ångra/, /Gör om/, /Lägg till/, /Börja om/, /Ändra kartan/])
      check(!harness.has('button', name), `there is ${String(name)}`);
    check(!harness.has('textbox'), 'there is a field');
  });

  it('a map from newer software says so, and is given back with what this software does not know', async () => {
    const harness = await story(fixture, stories.NewerVersion);
    check(/nyare/i.test(harness.find('note').textContent), `it says: ${harness.find('note').textContent}`);
    alike(harness.element.value, stories.NewerVersion.args?.value, 'the value');
    check(harness.namesOnMap.length === 7, 'not everybody is shown');
  });

  it('what cannot be shown says so in words, keeps it as it came, and nobody can change it', async () => {
    const harness = await story(fixture, stories.Invalid);
    const page = harness.find('group', 'Det går inte att visa');
    check(page.textContent.trim().length > 20, 'there is no message');
    alike(harness.element.value, { type: 'network-map', version: 'one' }, 'the value');
    check(!harness.has('textbox') && !harness.has('toolbar'), 'it can be changed');
    check(harness.element.validity.customError, 'the form would send it');
  });

  it('a picture of the component in the manifest is the tag that is registered', () => {
    same(customElements.get(meta.component) !== undefined, true, meta.component);
  });
});
