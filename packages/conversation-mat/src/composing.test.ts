import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { cardsFrom } from './compose.ts';
import { alex } from './examples.test-helper.ts';
import type { ConversationMatHarness } from './harness.ts';
import { asHostTopic } from './make-mat.ts';
import { matWith } from './on-page.test-helper.ts';

/** Gives a file to a field, as the browser's own dialog does. */
async function give(harness: ConversationMatHarness, label: RegExp, file: File): Promise<void> {
  const field = [...(harness.element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [])].find(
    (input) => label.test(input.labels?.[0]?.textContent ?? ''),
  );
  check(field, `there is no field ${String(label)}`);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await harness.settled();
}

const json = (value: unknown, name = 'matta.json'): File => new File([JSON.stringify(value)], name);

describe('conversation mat: composing', () => {
  const fixture = new Fixture();

  it('staff make a mat of their own without code: topic, question, cards written and fetched from a board', async () => {
    const harness = await matWith(fixture);
    await harness.appears('button', 'Gör en egen matta');
    await harness.activate('button', 'Gör en egen matta');
    await harness.appears('dialog', 'Fråga och svar');
    await harness.dictate('Vad handlar mattan om?', 'Matsalen');
    await harness.choose('Hur känns det här?', 'Vilken fråga?');
    const board = { buttons: [{ id: 1, label: 'Kön' }, { id: 2, label: 'Ljudet' }, { id: 3 }] };
    await give(harness, /Hämta kort/, json(board, 'tavla.obf'));
    await harness.until(() => harness.mat.cards.length === 2, 'the cards have come');
    await harness.until(() => harness.said.includes('Hämtade kort: 2. Något'), `it is told; it said ${harness.said}`);
    await harness.press('Escape');
    await harness.add('Min plats');
    same(harness.mat.topic.label, 'Matsalen', 'the topic');
    same(harness.mat.scale.kind, 'calm', 'the scale');
    same(harness.mat.cards.map(({ label }) => label).join(), 'Kön,Ljudet,Min plats', 'the cards');
    harness.element.undo();
    harness.element.undo();
    await harness.settled();
    same(harness.mat.cards.length, 0, 'cards after taking back what was written and what was fetched');
  });

  it('question and answers in words of one’s own, and a blank card for what comes up: all of it in the saved file, and back again', async () => {
    const harness = await matWith(fixture, alex());
    await harness.more('Fråga och svar');
    await harness.appears('textbox', 'Frågan med egna ord');
    await harness.dictate('Frågan med egna ord', 'Hur är det här en vanlig måndag?');
    await harness.dictate('Svar 1 med egna ord', 'Toppen');
    await harness.activate('button', 'Lägg till ett tomt kort');
    same(harness.mat.question.label, 'Hur är det här en vanlig måndag?', 'the question');
    same(harness.mat.question.kind, 'like', 'what it is about');
    same(harness.mat.scale.steps[0]?.label, 'Toppen', 'the first answer');
    check(harness.has('button', /^Tomt kort/u), 'the blank card is not there');
    check(!harness.has('alert'), 'own words are taken for another kind of question');
    await harness.dictate('Svar 1 med egna ord', '');
    same(
      harness.word(() => harness.mat.scale.steps[0]?.id ?? ''),
      'like',
      'the answer is another',
    );
    check(harness.has('group', /^Gillar\. /u), 'the ready words have not come back');
  });

  it('a file without cards says what to choose instead', async () => {
    const harness = await matWith(fixture, alex());
    await harness.more('Fråga och svar');
    await give(harness, /Hämta kort/, new File(['{'], 'trasig.json'));
    await harness.until(
      () => harness.said.includes('Det finns inga kort i filen'),
      `it is told; it said ${harness.said}`,
    );
    same(harness.mat.cards.length, 7, 'cards');
  });

  it('a photo of one’s own becomes the picture of a card, and is kept with the document', async () => {
    const harness = await matWith(fixture, alex());
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [40, 30];
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    check(blob, 'no picture');
    await harness.open('Skolmaten');
    await give(harness, /Eget foto/, new File([blob], 'matsal.png', { type: 'image/png' }));
    await harness.until(() => harness.inDocument('Skolmaten').picture?.attachment !== undefined, 'the photo has come');
    const id = harness.inDocument('Skolmaten').picture?.attachment ?? '';
    check(harness.element.attachments.get(id)?.type.startsWith('image/'), 'it is not kept');
    await give(harness, /Eget foto/, new File(['hej'], 'text.txt'));
    await harness.until(() => harness.said.includes('Fotot gick inte'), `it is told; it said ${harness.said}`);
  });

  it('a saved mat gives its cards back, without what anybody said', async () => {
    const [mat] = alex().content.mats;
    check(mat, 'no mat');
    const saved = { ...asHostTopic(mat), attachments: { p1: 'data:image/png;base64,iVBORw0KGgo=' } };
    const { cards, attachments, some } = await cardsFrom(json(saved), () => 'id');
    same(cards.length, 7, 'cards');
    check(cards.every(({ place }) => !place) && !some, 'something was said, or lost');
    same(attachments.get('p1')?.type, 'image/png', 'the photo');
  });
});
