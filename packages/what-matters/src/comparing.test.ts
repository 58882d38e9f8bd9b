import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { compareTimes } from '@delaktig/core/expression/compare-texts.js';
import * as core from '@delaktig/core/texts.js';
import { alex, earlier } from './examples.test-helper.ts';
import type { WhatMattersHarness } from './harness.ts';
import { mattersWith } from './on-page.test-helper.ts';

const rows = (harness: WhatMattersHarness): readonly string[] =>
  harness.findAll('row').map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());

describe('what matters: the earlier time and now', () => {
  const fixture = new Fixture();

  it('what mattered the earlier time stands beside what matters now: where, when and with whom, and no number says which is better', async () => {
    const harness = await mattersWith(fixture, alex(), (element) => (element.compareWith = earlier()));
    await harness.more(compareTimes);
    await harness.appears('heading', 'Jämför med förra gången');
    const table = rows(harness);
    for (const [first, ...then] of [
      ['Att få vara med Bella', 'Plats 22 När: Senare', 'Plats 11 När: Nu'],
      ['Att ha någon på rasten', 'Finns inte med', 'Plats 22 När: Snart'],
      ['Att slippa matten', 'Plats 11', 'Finns inte med'],
    ]) {
      const row = table.find((line) => line.startsWith(first ?? ''));
      check(row && then.every((words) => row.includes(words)), `${String(first)}: ${table.join('\n')}`);
    }
    check(/Förra gången 3 nov/u.test(table[0] ?? ''), `when the earlier time was: ${String(table[0])}`);
  });

  it('the way there and back by keys keeps the focus, and nothing has changed', async () => {
    const harness = await mattersWith(fixture, alex(), (element) => (element.compareWith = earlier()));
    await harness.tabTo('button', harness.word(core.undo));
    await harness.arrowTo('ArrowRight', 'button', harness.word(core.more));
    await harness.press('Enter');
    await harness.tabTo('button', 'Jämför med förra gången');
    await harness.press('Enter');
    await harness.appears('heading', 'Jämför med förra gången');
    await harness.until(() => harness.focusLine.includes('Jämför med förra gången'), `focus: ${harness.focusLine}`);
    check(!harness.has('textbox'), 'something can be written while comparing');
    await harness.tabTo('button', 'Tillbaka');
    await harness.press('Enter');
    await harness.until(() => harness.focusLine.includes('Mer'), `focus: ${harness.focusLine}`);
    check(harness.card('Bella'), 'the things are not back');
    same(harness.element.canUndo, false, 'something was changed');
  });

  for (const [whose, given] of [
    ['another person’s', { ...earlier(), owner: { id: 'kim' } }],
    ['one that cannot be read', { type: 'what-matters', version: 'one' }],
    ['none', null],
  ] as const)
    it(`${whose} document is not offered for comparing`, async () => {
      const value = { ...alex(), owner: { id: 'alex' } };
      const harness = await mattersWith(fixture, value, (element) => (element.compareWith = given));
      await harness.activate('button', harness.word(core.more));
      await harness.settled();
      check(!harness.has('button', 'Jämför med förra gången'), 'it is offered');
    });
});
