import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { compareTimes } from '@delaktig/core/expression/compare-texts.js';
import * as core from '@delaktig/core/texts.js';
import { alex, earlier } from './examples.test-helper.ts';
import { menuWith } from './on-page.test-helper.ts';

describe('conversation menu: the earlier time and now', () => {
  const fixture = new Fixture();

  it('what the person wanted to talk about and said the earlier time stands beside now; what is set aside now is told of neither time', async () => {
    const harness = await menuWith(fixture, alex(), (element) => (element.compareWith = earlier()));
    await harness.more(compareTimes);
    await harness.appears('heading', 'Jämför med förra gången');
    const table = harness.findAll('row').map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
    const friends = table.find((row) => row.startsWith('Mina kompisar')) ?? '';
    for (const words of ['Plats 2', 'Ingen än', 'Plats 1', 'Josef och Lisa'])
      check(friends.includes(words), `${words}: ${friends}`);
    check(!table.some((row) => /hälsa|sover/u.test(row)), `what was set aside is told: ${table.join('\n')}`);
    await harness.activate('button', 'Tillbaka');
    check(harness.card('Mina kompisar'), 'the menu is not back');
    same(harness.element.canUndo, false, 'something was changed');
  });

  it('another person’s document is not offered for comparing', async () => {
    const harness = await menuWith(fixture, { ...alex(), owner: { id: 'alex' } }, (element) => {
      element.compareWith = { ...earlier(), owner: { id: 'kim' } };
    });
    await harness.activate('button', harness.word(core.more));
    await harness.settled();
    check(!harness.has('button', 'Jämför med förra gången'), 'it is offered');
  });
});
