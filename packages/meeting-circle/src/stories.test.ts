import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Watch } from '@delaktig/testing/watch.js';
import { story } from './on-page.test-helper.ts';
import meta, * as all from './meeting-circle.stories.ts';

const { default: _meta, ...stories } = all;

describe('meeting circle: the stories', () => {
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
      // Developers are told of oddities in a host's data.
      if (name !== 'Oddities' && name !== 'NoParts') watch.checkQuiet();
    });
  }

  for (const name of ['MeetingReadOnly', 'ReadOnly', 'ReadOnlyList', 'Disabled', 'NewerVersion'] as const)
    it(`${name}: everything can be read, and there is no way to change it`, async () => {
      const harness = await story(fixture, stories[name]);
      check(!harness.has('textbox'), 'there is a field');
      for (const button of [/Ångra/, /Lägg till/, /Ta bort/, /Flytta/, /Flytta/])
        check(!harness.has('button', button), `there is ${String(button)}`);
      alike(harness.element.value, stories[name].args?.value, 'the value');
    });

  it('what cannot be shown says so in words, keeps it as it came, and nobody can change it', async () => {
    const harness = await story(fixture, stories.Invalid);
    check(harness.find('group', 'Det går inte att visa').textContent.trim().length > 20, 'there is no message');
    check(!harness.has('textbox') && !harness.has('toolbar'), 'it can be changed');
  });

  it('the tag in the catalogue is the one that is registered', () => {
    same(customElements.get(meta.component) !== undefined, true, meta.component);
  });
});
