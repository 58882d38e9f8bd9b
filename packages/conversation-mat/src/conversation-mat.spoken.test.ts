import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itWhere } from '@delaktig/testing/framework.js';
import {
  accessibilityTree,
  Announcements,
  canReadTree,
  checkNames,
  compare,
  spokenFocus,
} from '@delaktig/testing/spoken.js';
import { alex, laid, school } from './examples.test-helper.ts';
import { matWith } from './on-page.test-helper.ts';

/** Few enough to be read whole. */
const three = (): unknown =>
  alex({ cards: school().cards.filter(({ id }) => ['teachers', 'lunch', 'reading'].includes(id)) });

/** The lines of the browser's own tree about one part of the element. */
const treeOf = async (part: HTMLElement | null): Promise<string> => {
  check(part, 'it is not shown');
  part.setAttribute('data-part', '');
  return accessibilityTree(part);
};

describe('conversation mat: what is spoken', () => {
  const fixture = new Fixture();

  itWhere(canReadTree(), 'the answers and what lies under each, in order', async () => {
    const harness = await matWith(fixture, three());
    compare(
      await treeOf(harness.board),
      `
      region "Mattan"
        group "Gillar. Kort: 1"
          text "Gillar"
          list
            listitem level 1
              button "Lärarna, Gillar" collapsed
        group "Vet inte. Kort: 1"
          text "Vet inte"
          list
            listitem level 1
              button "Skolmaten, Vet inte" collapsed
        group "Gillar inte. Kort: 0"
          text "Gillar inte"
          list
    `,
    );
  });

  itWhere(
    canReadTree(),
    'laying a card with nothing but native buttons and radio buttons, as a screen reader in browse mode does',
    async () => {
      const harness = await matWith(fixture, three());
      const heard = new Announcements(harness.element);
      await harness.activate('button', 'Läsa');
      same(spokenFocus(), 'dialog "Läsa"', 'what is heard when it opens');
      await harness.choose('Gillar inte', 'Var ska Läsa ligga?');
      await harness.until(() => heard.text.includes('Läsa: Gillar inte.'), `heard: ${heard.text}`);
      await harness.activate('button', 'Stäng');
      same(spokenFocus(), 'button "Läsa, Gillar inte" collapsed', 'where one stands afterwards');
    },
  );

  it('laying with the keys says where each card came, and nothing of the keys', async () => {
    const harness = await matWith(fixture, alex());
    const heard = new Announcements(harness.element);
    harness.card('Läsa').focus();
    await harness.press('2');
    await harness.until(() => heard.text.includes('Läsa: Vet inte.'), `heard: ${heard.text}`);
    await harness.press('0');
    await harness.until(() => heard.text.includes('Läxor: Åt sidan.'), `heard: ${heard.text}`);
  });

  itWhere(canReadTree(), 'looking back: the question, what was said, the cards, and two answers', async () => {
    const harness = await matWith(fixture, laid());
    await harness.activate('button', 'Titta igenom');
    same(spokenFocus(), 'region "Stämmer det här?"', 'what is heard');
    const tree = await treeOf(harness.find('region', 'Stämmer det här?'));
    for (const line of [
      'heading "Stämmer det här?" level 2',
      'button "Lärarna, Gillar"',
      'button "Ja, det stämmer"',
      'button "Hoppa över"',
    ])
      check(tree.includes(line), `${line} is missing:\n${tree}`);
  });

  it('everything that can be pressed has a name', async () => {
    for (const value of [null, alex(), laid()]) {
      const harness = await matWith(fixture, value);
      await checkNames(harness.element);
    }
  });
});
