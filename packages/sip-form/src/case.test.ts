import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { until } from '@delaktig/testing/waiting.js';
import { Watch } from '@delaktig/testing/watch.js';
import { lars } from './examples.test-helper.ts';
import { SipHarness } from './harness.ts';
import type { SipDocument } from './model.ts';
import { caseWith } from './on-page.test-helper.ts';
import type { SipPartElement } from './part-element.ts';

const four = ['delaktig-sip-consent', 'delaktig-sip-person', 'delaktig-sip-goals', 'delaktig-sip-follow-up'];

describe('the SIP case: parts among a host’s own markup', () => {
  const fixture = new Fixture();
  const contentOf = (value: unknown): SipDocument['content'] => (value as SipDocument).content;

  it('all parts write in one plan, and the host hears it once, from the case', async () => {
    const { held, parts } = await caseWith(fixture, lars(), ...four);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'delaktig-operation'])
      held.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`));
    const [consent, person] = parts;
    await person?.write('Språk', 'Finska');
    await consent?.choose('Nej', /Vad säger personen/);
    await held.updateComplete;
    same(contentOf(held.value).person?.language, 'Finska', 'the person');
    same(contentOf(held.value).consent?.answer, 'no', 'the consent');
    same(heard.filter((event) => event === 'change delaktig-sip-case').length, 2, heard.join(', '));
    check(
      heard.every((event) => event.endsWith('delaktig-sip-case')),
      heard.join(', '),
    );
  });

  it('whoever writes in a part when the case is covered stands on the button that shows it again', async () => {
    const { held, parts } = await caseWith(fixture, lars(), ...four);
    parts[1]?.find('textbox', 'Språk').focus();
    held.cover();
    const [person] = parts;
    await person?.until(
      () => held.shadowRoot?.activeElement?.matches('[data-page] button') ?? false,
      'the focus is on the button',
    );
  });

  it('a place for the check that stands in no case is told to the host’s developer', async () => {
    const watch = new Watch();
    const alone = document.createElement('delaktig-sip-check');
    fixture.place.append(alone);
    await until(() => watch.complaints.some((words) => words.includes('shows nothing')), 'it is told');
    watch.stop();
  });

  it('what one part writes is shown in another: a sub-goal can be followed up', async () => {
    const { parts } = await caseWith(fixture, null, 'delaktig-sip-goals', 'delaktig-sip-follow-up');
    const [goals, followUp] = parts;
    await goals?.activate('button', 'Lägg till mål');
    await goals?.settled();
    await goals?.activate('button', 'Lägg till delmål');
    await goals?.settled();
    await goals?.write('Vad är viktigt för mig på kort sikt?', 'Sova');
    await followUp?.activate('button', 'Lägg till uppföljning');
    await followUp?.settled();
    await followUp?.activate('button', 'Lägg till resultat');
    await followUp?.settled();
    await followUp?.pick('Delmål', 'Sova');
    await followUp?.settled();
    const id = goals?.content.goals?.goals?.[0]?.subgoals?.[0]?.id;
    same(followUp?.content.followUp?.meetings?.[0]?.results?.[0]?.subgoal, id, 'the sub-goal');
  });

  it('undo in one part takes back what another did', async () => {
    const { held, parts } = await caseWith(fixture, lars(), ...four);
    await parts[1]?.write('Språk', 'Finska');
    parts[0]?.element.undo();
    await held.updateComplete;
    same(contentOf(held.value).person?.language, undefined, 'the language');
    same((parts[1]?.find('textbox', 'Språk') as HTMLInputElement).value, '', 'the field');
  });

  it('and so do the keys for it', async () => {
    const { held, parts } = await caseWith(fixture, lars(), ...four);
    await parts[0]?.addService();
    parts[1]?.find('button', 'Lägg till vårdnadshavare eller företrädare').focus();
    await parts[1]?.press('Control+z');
    await held.updateComplete;
    alike(contentOf(held.value).consent, lars().content.consent, 'the consent');
  });

  it('a new value of the case is what its parts show', async () => {
    const { held, parts } = await caseWith(fixture, null, ...four);
    held.value = lars();
    await held.updateComplete;
    await parts[1]?.settled();
    same((parts[1]?.find('textbox', /^Namn$/) as HTMLInputElement).value, 'Lars', 'the name');
    alike(parts[1]?.element.value, lars(), 'the value of a part is the plan of its case');
  });

  it('a number that was shown is hidden again when another plan is held, and after Paus', async () => {
    const { held, parts } = await caseWith(fixture, lars(), 'delaktig-sip-person');
    const [person] = parts;
    check(person, 'there is no part');
    const shown = (): boolean => person.has('textbox', 'Nummer');
    await person.activate('button', 'Visa numret');
    await person.until(shown, 'the number is shown');
    held.cover();
    held.uncover();
    await person.until(() => !shown(), 'it is hidden after Paus');
    await person.activate('button', 'Visa numret');
    await person.until(shown, 'the number is shown');
    held.value = { ...lars(), id: 'another' };
    await person.until(() => !shown(), 'it is hidden in another plan');
  });

  it('a part in another shadow root, and one that was there before its case, find it', async () => {
    const held = document.createElement('delaktig-sip-case');
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('delaktig-sip-person'));
    held.append(host);
    held.value = lars();
    fixture.place.append(held);
    await held.updateComplete;
    const part = root.querySelector<SipPartElement>('delaktig-sip-person');
    check(part, 'there is no part');
    const harness = new SipHarness(part);
    await harness.settled();
    await harness.write('Språk', 'Finska');
    same(contentOf(held.value).person?.language, 'Finska', 'the language');
  });

  it('a part that leaves its case has its own value again, and the case keeps the plan', async () => {
    const { held, parts } = await caseWith(fixture, lars(), ...four);
    const part = parts[1]?.element;
    check(part, 'there is no part');
    fixture.place.append(part);
    await part.updateComplete;
    same(part.value, null, 'the value of the part');
    alike(held.value, lars(), 'the plan');
  });

  it('a read-only case cannot be changed in any part, and Paus covers the host’s markup too', async () => {
    const { held, parts } = await caseWith(fixture, lars(), ...four);
    held.readonly = true;
    await held.updateComplete;
    await parts[1]?.settled();
    for (const part of parts) check(!part.has('textbox'), 'there is a field');
    held.cover();
    await held.updateComplete;
    check(parts[1]?.element.getClientRects().length === 0, 'a part is shown');
  });
});
