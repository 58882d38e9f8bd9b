import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { controls } from '@delaktig/testing/tab-stops.js';
import { Watch } from '@delaktig/testing/watch.js';
import meta, * as all from './conversation-mat.stories.ts';
import { school } from './examples.test-helper.ts';
import { story } from './on-page.test-helper.ts';

const { default: _meta, ...stories } = all;

/** Pressing something in them is a choice that the person makes. */
const changed = ['Finished', 'Safety'];

/** Of these developers are told that something looks like a mistake, as they should be. */
const told = ['Oddities', 'NoOptions', 'OneStep', 'Mismatch'];

describe('conversation mat: the stories', () => {
  const fixture = new Fixture();

  for (const [name, each] of Object.entries(stories)) {
    it(`${name} is shown without a complaint, changes nothing by itself, and fits its column`, async () => {
      const watch = new Watch();
      try {
        const { element } = await story(fixture, each);
        check(element.shadowRoot?.textContent.trim(), 'nothing is shown');
        if (!changed.includes(name)) alike(element.value, each.args?.value ?? null, 'the value');
        check(
          element.scrollWidth <= Math.ceil(element.getBoundingClientRect().width) + 1,
          'it has to be scrolled sideways',
        );
      } finally {
        watch.stop();
      }
      if (!told.includes(name)) watch.checkQuiet();
    });
  }

  for (const name of ['ReadOnly', 'ReadOnlyList', 'Disabled', 'NewerVersion'] as const) {
    it(`${name}: everything that was said can be read, and no control changes anything`, async () => {
      const harness = await story(fixture, stories[name]);
      const { element } = harness;
      const heard: string[] = [];
      for (const type of ['input', 'change', 'delaktig-operation'])
        element.addEventListener(type, () => void heard.push(type));
      for (const { label } of school().cards)
        check(
          element.shadowRoot?.textContent.includes(typeof label === 'object' ? (label['sv'] ?? '') : ''),
          'a card cannot be read',
        );
      for (const control of controls(element)) {
        if (
          !control.isConnected ||
          /^(Paus|Klar|Skriv ut|Spara som bild|Mer|Lista|Matta|Byt ämne)/.test(control.textContent.trim())
        )
          continue;
        control.click();
        await harness.settled();
      }
      same(heard.join(), '', 'events');
      alike(element.value, stories[name].args?.value, 'the value');
    });
  }

  it('a picture of the component in the manifest is the tag that is registered', () => {
    same(customElements.get(meta.component) !== undefined, true, meta.component);
  });
});
