import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { alex, laid, school } from './examples.test-helper.ts';
import type { ConversationMatHarness } from './harness.ts';
import { matWith } from './on-page.test-helper.ts';

/** Which column is looked back at. */
const asked = ({ element }: ConversationMatHarness): string =>
  element.shadowRoot?.querySelector('.look-back > .row > span')?.textContent.trim() ?? '';

const over = 'Nu har du tittat på allt.';

/** Opens a card on the page and puts it somewhere else. */
const move = async (harness: ConversationMatHarness, card: string, answer: string): Promise<void> => {
  await harness.open(card);
  await harness.choose(answer, new RegExp(`^Var ska .*${card}`, 'u'));
  await harness.press('Escape');
};

describe('conversation mat: looking back', () => {
  const fixture = new Fixture();

  it('whoever moves the last card away from what is looked at stands there still, and no answer is passed over', async () => {
    const harness = await matWith(fixture, laid());
    await harness.activate('button', 'Titta igenom');
    await harness.activate('button', 'Ja, det stämmer');
    await harness.activate('button', 'Ja, det stämmer');
    check(asked(harness).endsWith('Gillar inte'), `it is ${asked(harness)}`);
    await move(harness, 'Matte', 'Åt sidan');
    check(asked(harness).endsWith('Gillar inte'), `another is shown: ${asked(harness)}`);
    check(!harness.has('button', 'Ja, det stämmer'), 'one can say yes to nothing');
    await harness.activate('button', 'Gå vidare');
    same(asked(harness), 'Det här har du lagt åt sidan', 'what comes next');
    check(harness.card('Matte') && harness.card('Ljudet i skolan'), 'what lies there');
    await harness.activate('button', 'Ja, det stämmer');
    await harness.appears('heading', over);
  });

  it('whoever goes back to the mat with keys stands on a card of it, not in the toolbar', async () => {
    const harness = await matWith(fixture, laid());
    await harness.activate('button', 'Titta igenom');
    await harness.activate('button', 'Tillbaka till mattan');
    await harness.until(() => harness.focusLine.includes('Lärarna'), `the focus is on ${harness.focusLine}`);
  });

  it('a column that somebody has said yes to comes once more when a card is moved there', async () => {
    const harness = await matWith(fixture, laid());
    await harness.activate('button', 'Titta igenom');
    await harness.activate('button', 'Ja, det stämmer');
    await harness.activate('button', 'Ja, det stämmer');
    await move(harness, 'Matte', 'Gillar');
    await harness.activate('button', 'Gå vidare');
    check(asked(harness).endsWith('Gillar'), `it is ${asked(harness)}`);
    check(harness.element.shadowRoot?.textContent.includes('Här har något ändrats'), 'it is not said why');
    await harness.activate('button', 'Ja, det stämmer');
    await harness.activate('button', 'Ja, det stämmer');
    await harness.appears('heading', over);
    alike(
      harness.mat.lookBack?.map(({ step, cards }) => `${String(step)}: ${cards.join(' ')}`),
      ['unsure: lunch reading homework', 'like: teachers breaks maths', 'null: noise'],
      'what somebody has said yes to',
    );
  });

  it('what is passed over is not asked again, unless it changes', async () => {
    const harness = await matWith(fixture, laid());
    await harness.activate('button', 'Titta igenom');
    for (const name of ['Gillar', 'Vet inte', 'Gillar inte', 'Det här har du lagt åt sidan']) {
      check(asked(harness).endsWith(name), `it is ${asked(harness)}`);
      await harness.activate('button', 'Hoppa över');
    }
    await harness.appears('heading', over);
  });

  it('at the end, what somebody takes back is offered to be looked at', async () => {
    const harness = await matWith(fixture, laid());
    await harness.place('Matte', 'Vet inte', 'keys');
    await harness.activate('button', 'Titta igenom');
    for (let n = 0; n < 3; n++) await harness.activate('button', 'Hoppa över');
    await harness.appears('heading', over);
    harness.element.undo();
    await harness.settled();
    await harness.appears('heading', 'Något har ändrats sedan du tittade.');
    await harness.activate('button', 'Gå vidare');
    check(asked(harness).endsWith('Vet inte'), `it is ${asked(harness)}`);
  });

  it('where every card has been taken off the mat it is not said that there are none', async () => {
    const harness = await matWith(fixture, alex({ cards: school().cards.filter(({ id }) => id === 'maths') }));
    await harness.activate('button', 'Titta igenom');
    await move(harness, 'Matte', 'Inte lagt');
    await harness.activate('button', 'Gå vidare');
    await harness.appears('heading', 'Inga kort är lagda.');
  });
});
