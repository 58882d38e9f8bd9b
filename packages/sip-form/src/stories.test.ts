import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Watch } from '@delaktig/testing/watch.js';
import { story } from './on-page.test-helper.ts';
import meta, * as all from './sip-form.stories.ts';

const { default: _meta, ...stories } = all;

describe('the SIP form: the stories', () => {
  const fixture = new Fixture();

  for (const [name, each] of Object.entries(stories)) {
    it(`${name} is shown without a complaint, changes nothing by itself, and fits its column`, async () => {
      const watch = new Watch();
      try {
        const { element } = await story(fixture, each);
        check(element.shadowRoot?.textContent.trim(), 'nothing is shown');
        if (!['Newer', 'NewerTaken', 'HistoryOffered', 'Saved', 'NotSaved'].includes(name))
          alike(element.value, each.args?.value ?? null, 'the value');
        check(
          element.scrollWidth <= Math.ceil(element.getBoundingClientRect().width) + 1,
          'it has to be scrolled sideways',
        );
      } finally {
        watch.stop();
      }
      // Developers are told of oddities in a host's data.
      if (!['Oddities', 'Checked', 'AllFields'].includes(name)) watch.checkQuiet();
    });
  }

  for (const name of ['ReadOnly', 'Disabled', 'NewerVersion'] as const)
    it(`${name}: everything can be read, and there is no way to change it`, async () => {
      const harness = await story(fixture, stories[name]);
      for (const role of ['textbox', 'radio', 'checkbox', 'combobox']) check(!harness.has(role), `there is a ${role}`);
      for (const button of [/Ångra/, /Lägg till/, /Ta bort/, /Flytta/, /Kontrollera/])
        check(!harness.has('button', button), `there is ${String(button)}`);
      const shown = harness.element.shadowRoot?.textContent ?? '';
      for (const words of ['Att få sova', 'Vårdcentralen', 'Jag vill tänka', 'Skriver upp hur natten har varit.'])
        check(shown.includes(words), `${words} is not shown`);
      check(!shown.includes('9811'), 'the identity number is shown');
    });

  it('what cannot be shown says so in words, keeps it as it came, and nobody can change it', async () => {
    const harness = await story(fixture, stories.Invalid);
    const group = await harness.appears('group', 'Det går inte att visa');
    check(group.textContent.trim().length > 20, 'there is no message');
    check(!harness.has('textbox'), 'it can be changed');
  });

  it('on the big screen there is no identity number', async () => {
    const harness = await story(fixture, stories.BigScreen);
    check(!harness.element.shadowRoot?.textContent.includes('19900118'), 'the number is shown');
    check(!harness.has('button', 'Visa numret'), 'it can be shown');
  });

  it('the tag in the catalogue is the one that is registered', () => {
    same(customElements.get(meta.component) !== undefined, true, meta.component);
  });
});
