import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it, itWhere } from '@delaktig/testing/framework.js';
import { accessibilityTree, canReadTree, checkNames, compare } from '@delaktig/testing/spoken.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import meta, { Drawn, Empty, type StoryLike } from './pictures.stories.ts';
import type { DrawingHost } from './pictures.test-helper.ts';

describe('the drawing pad, as it is spoken', () => {
  const fixture = new Fixture();
  const pad = async (story: StoryLike): Promise<DrawingHost> => {
    const element = await storyFixture<DrawingHost>(fixture, story, { ...meta, component: 'delaktig-test-drawing' });
    await element.locale.ready;
    for (const details of element.shadowRoot!.querySelectorAll('details')) {
      const opened = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
      details.open = true;
      await opened;
    }
    await element.updateComplete;
    return element;
  };

  itWhere(canReadTree(), 'an empty pad says what can be done, in order, and nothing about the paper', async () => {
    const tree = (await accessibilityTree(await pad(Empty))).split('\n').map((line) => line.trim());
    // What has a role of its own; labels and texts say the same once more.
    compare(tree.filter((line) => !/^(label|legend|paragraph|text)\b/.test(line)).join('\n'), TREE);
  });

  for (const [name, story] of [
    ['an empty pad', Empty],
    ['a pad with a drawing', Drawn],
  ] as const)
    it(`${name}: every control has the name that we say it has`, async () => {
      await checkNames(await pad(story));
    });
});

const TREE = `
  group "Rita"
  button "Ångra" disabled
  button "Gör om" disabled
  button "Rensa" disabled
  group "Så vill jag rita"
  radio "Fritt" checked
  radio "Raka streck" not checked
  radio "Former" not checked
  group "Färg"
  radio "Svart" checked
  radio "Grå" not checked
  radio "Röd" not checked
  radio "Gul" not checked
  radio "Grön" not checked
  radio "Blå" not checked
  radio "Lila" not checked
  radio "Rosa" not checked
  group "Penna"
  radio "Tunn" not checked
  radio "Mellan" checked
  radio "Tjock" not checked
  group
  button "Rita utan att dra" expanded
  group "Flytta pennan"
  slider "Flytta pennan" = "500" – Pilarna flyttar. Mellanslag sätter ner och lyfter. Skift ger små steg.
  button "Sätt ner pennan"
  button "Upp"
  button "Vänster"
  button "Ner"
  button "Höger"
  checkbox "Små steg" not checked
  group
  button "Inget är ritat än" expanded
  list
  textbox "Vad har du ritat?" – Dina egna ord. De läses för den som inte ser bilden.
  button "Använd teckningen"
  button "Avbryt"
  status polite
`;
