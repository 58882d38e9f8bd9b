import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import * as before from './before-texts.ts';
import { alex, alexSaid } from './examples.test-helper.ts';
import { meetingWith } from './on-page.test-helper.ts';

describe('meeting circle: what is spoken', () => {
  const fixture = new Fixture();

  it('the parts are heard in order, each with its number, its name and its minutes', async () => {
    const harness = await meetingWith(fixture, alex());
    const list = harness.find('region', 'Mötets delar');
    same(list.innerText.replace(/\s+/g, ' ').includes('Behov, mål och insatser'), true, 'the name of the longest part');
    check(harness.element.summary === 'Längd: 60 minuter. 4 personer kommer.', harness.element.summary);
  });

  it('who comes, and how long a part is, is told politely', async () => {
    const harness = await meetingWith(fixture, alex());
    const heard = new Announcements(harness.element);
    await harness.enter(before.whoName, 'Kim, tolk');
    same(await heard.next(), 'Kim, tolk är med.', 'after adding');
    await harness.click(harness.find('button', 'Ta bort Kim, tolk'));
    same(await heard.next(), 'Borttaget: Kim, tolk. Du kan ångra.', 'after removing');
    await harness.open('shape');
    await harness.dictate('Andel av tiden (procent): Inledning', '20');
    same(await heard.next(), 'Inledning: 11 minuter.', 'after changing');
    heard.stop();
  });

  it('every control has a name: planning, list, and the person’s own version', async () => {
    const harness = await meetingWith(fixture, alex(), (element) => {
      element.sources = alexSaid;
    });
    await checkNames(harness.element);
    harness.element.view = 'list';
    await harness.settled();
    await checkNames(harness.element);
    harness.element.screen = 'person';
    await harness.settled();
    await checkNames(harness.element);
  });
});
