import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { lars } from './examples.test-helper.ts';
import type { Answer, ConversationMenuDocument } from './model.ts';
import { menuWith } from './on-page.test-helper.ts';

/** Lars's life story with one more answer to a topic. */
function withAnswer(topic: string, answer: Answer, rest: object = {}): ConversationMenuDocument {
  const document = lars();
  const topics = document.content.topics.map((each) =>
    each.id === topic ? { ...each, answers: [answer], ...rest } : each,
  );
  return { ...document, content: { ...document.content, topics } };
}

/** A photo, as small as can be. */
async function png(): Promise<Blob> {
  const canvas = new OffscreenCanvas(2, 2);
  canvas.getContext('2d')?.fillRect(0, 0, 2, 2);
  return canvas.convertToBlob({ type: 'image/png' });
}

const photo: Answer = {
  id: 'a-home',
  question: 'q1',
  said: { photo: { attachment: 'photo-1', description: 'Huset vid sjön' } },
  when: 'sommaren 1947',
};

describe('conversation menu: a life story', () => {
  const fixture = new Fixture();

  it('its picture goes through life in order, part by part, with each photo, what it shows and when it was', async () => {
    const blob = await png();
    const { element } = await menuWith(fixture, withAnswer('li-child-home', photo), (made) => {
      made.attachments = new Map([['photo-1', blob]]);
    });
    const svg = await (await element.toBlob('image/svg+xml')).text();
    const places = ['När jag var barn', 'Huset vid sjön', 'sommaren 1947', 'Mitt vuxna liv', 'Jag var snickare'].map(
      (words) => svg.lastIndexOf(words),
    );
    check(
      places.every((place, index) => place > (places[index - 1] ?? 0)),
      `the order: ${places.join(' ')}`,
    );
    check(svg.includes('data:image/png'), 'the photo is not in it');
  });

  it('what was set aside is not told, whatever was said of it before', async () => {
    const { element } = await menuWith(fixture, withAnswer('li-adult-sorrow', photo, { aside: 'dontWant' }));
    const svg = await (await element.toBlob('image/svg+xml')).text();
    same(svg.includes('Huset vid sjön'), false, 'whether it is told');
  });

  it('under its title it says about how much of it something has been told, and what was set aside is not waited for', async () => {
    const { content, ...envelope } = lars();
    const topics = content.topics.map(({ answers: _, ...topic }) => topic);
    const untold = { ...envelope, content: { ...content, topics } };
    const { element } = await menuWith(fixture, untold);
    same(element.summary, 'Du har inte berättat något än', 'before anything is told');
    element.value = withAnswer('li-child-home', photo);
    await element.updateComplete;
    const told = content.topics.filter(({ id, answers }) => answers?.length || id === 'li-child-home').length;
    same(element.summary, `Du har berättat om ${told} av ${topics.length}`, 'with one more');
    same(element.shadowRoot?.querySelector('[data-summary]')?.textContent, element.summary, 'what is shown');
    element.value = withAnswer('li-child-home', photo, { aside: 'notNow' });
    await element.updateComplete;
    same(element.summary, `Du har berättat om ${told - 1} av ${topics.length - 1}`, 'with one set aside');
  });

  it('where nothing can be changed it can be read when it was', async () => {
    const harness = await menuWith(fixture, lars(), (element) => (element.readonly = true));
    await harness.open('Mitt arbete');
    check(harness.element.shadowRoot?.textContent.includes('När: '), 'it is not said');
    check(harness.element.shadowRoot?.textContent.includes('1958 till 1975'), 'it is not said');
  });
});
