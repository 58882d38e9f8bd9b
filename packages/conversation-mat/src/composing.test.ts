import { newId } from '@delaktig/core/document/ids.js';
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
  const found = (): HTMLInputElement | undefined =>
    [...(harness.element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [])].find((input) =>
      label.test(input.labels?.[0]?.textContent ?? ''),
    );
  await harness.until(() => found() !== undefined, `there is a field ${String(label)}`);
  const field = found();
  check(field, `there is no field ${String(label)}`);
  const transfer = new DataTransfer();
  transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await harness.settled();
}

/** A photo, as a camera gives it. */
async function photo(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [40, 30];
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  check(blob, 'no picture');
  return blob;
}

/** The file that is offered to be saved. */
async function savedFile(act: () => Promise<void>): Promise<Blob> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise<Blob>((resolve, reject) => {
      let offered: Blob | undefined;
      URL.createObjectURL = (of) => {
        if (of instanceof Blob && of.type === 'application/json') offered = of;
        return createObjectURL.call(URL, of);
      };
      HTMLAnchorElement.prototype.click = function () {
        if (offered) resolve(offered);
      };
      act().catch(reject);
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** The address of a card's picture. */
const imageOf = (harness: ConversationMatHarness, card: string): string =>
  harness.card(card).querySelector('img')?.getAttribute('src') ?? '';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const json = (value: unknown, name = 'matta.json'): File => new File([JSON.stringify(value)], name);

describe('conversation mat: composing', () => {
  const fixture = new Fixture();

  it('staff make a mat of their own without code: topic, question, cards written and fetched from a board', async () => {
    const harness = await matWith(fixture);
    await harness.appears('button', 'Gör en egen matta');
    await harness.activate('button', 'Gör en egen matta');
    await harness.appears('dialog', 'Fråga och svar');
    await harness.dictate('Vad handlar mattan om?', 'Matsalen');
    await harness.choose('Hur känner du dig inför det här?', 'Vilken fråga?');
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
    await harness.open('Skolmaten');
    await give(harness, /Eget foto/, new File([await photo()], 'matsal.png', { type: 'image/png' }));
    await harness.until(() => harness.inDocument('Skolmaten').picture?.attachment !== undefined, 'the photo has come');
    const id = harness.inDocument('Skolmaten').picture?.attachment ?? '';
    check(harness.element.attachments.get(id)?.type.startsWith('image/'), 'it is not kept');
    await give(harness, /Eget foto/, new File(['hej'], 'text.txt'));
    await harness.until(() => harness.said.includes('Fotot gick inte'), `it is told; it said ${harness.said}`);
  });

  it('staff save a mat with a photo and their own answers, and whoever meets it as a topic sees the same, photo and all', async () => {
    const harness = await matWith(fixture, alex());
    await harness.open('Skolmaten');
    await give(harness, /Eget foto/, new File([await photo()], 'matsal.png', { type: 'image/png' }));
    await harness.until(() => harness.inDocument('Skolmaten').picture?.attachment !== undefined, 'the photo has come');
    const first = harness.inDocument('Skolmaten').picture?.attachment ?? '';
    await harness.press('Escape');
    await harness.more('Fråga och svar');
    await harness.dictate('Svar 1 med egna ord', 'Toppen');
    const saved: unknown = JSON.parse(
      await (await savedFile(() => harness.activate('button', 'Spara mattan som fil'))).text(),
    );

    const next = await matWith(fixture, null, (element) => (element.config = { ready: false, topics: [saved] }));
    await next.begin('Skola');
    const { picture } = next.inDocument('Skolmaten');
    check(
      picture?.attachment !== undefined && picture.attachment !== first,
      'it has the name it had in another document',
    );
    check(next.element.attachments.get(picture.attachment)?.type.startsWith('image/'), 'the photo is lost');
    await next.until(() => imageOf(next, 'Skolmaten').startsWith('blob:'), 'the photo is shown');
    check(next.has('group', /^Toppen\. /u), 'the answers are others');
    await next.activate('button', 'Byt ämne');
    const again = next.element.shadowRoot?.querySelector<HTMLElement>('[data-key="topic-school"]');
    check(again, 'it is not offered again');
    await next.click(again);
    await next.until(() => next.document.content.mats.length === 2, 'a second mat is begun');
    check(next.inDocument('Skolmaten').picture?.attachment !== picture.attachment, 'two mats share a photo');
  });

  it('a topic with a photo of its own shows it where topics are chosen', async () => {
    const topic = {
      id: 'canteen',
      label: 'Matsalen',
      picture: { attachment: 'p1' },
      options: ['Kön'],
      attachments: { p1: pixel, p2: 'https://example.org/x.png' },
    };
    const harness = await matWith(fixture, null, (element) => (element.config = { ready: false, topics: [topic] }));
    await harness.appears('button', 'Matsalen');
    same(harness.find('button', 'Matsalen').querySelector('img')?.getAttribute('src'), pixel, 'its picture');
    await harness.begin('Matsalen');
    const image = (): string => harness.element.shadowRoot?.querySelector('.topic img')?.getAttribute('src') ?? '';
    await harness.until(() => image().startsWith('blob:'), 'the photo is shown on the mat');
  });

  it('a saved mat is opened whole in an empty one, and one step takes it back', async () => {
    const harness = await matWith(fixture);
    await harness.appears('button', 'Gör en egen matta');
    await harness.activate('button', 'Gör en egen matta');
    await harness.appears('dialog', 'Fråga och svar');
    const [mat] = alex().content.mats;
    check(mat, 'no mat');
    const question = { kind: 'like', label: 'Hur är det en måndag?' };
    const steps = mat.scale.steps.map((step, index) => (index === 0 ? { ...step, label: 'Toppen' } : step));
    const saved = { ...asHostTopic({ ...mat, question, scale: { ...mat.scale, steps } }), attachments: {} };
    await give(harness, /Hämta kort/, json(saved));
    await harness.until(() => harness.mat.cards.length === 7, 'the cards have come');
    same(harness.mat.topic.id, 'school', 'the topic');
    same(harness.mat.question.label, 'Hur är det en måndag?', 'the question');
    check(harness.has('group', /^Toppen\. /u), 'the answers');
    await harness.until(
      () => /Mattan om .*Skola.* är framme\. Hämtade kort: 7/u.test(harness.said),
      `it is told; it said ${harness.said}`,
    );
    harness.element.undo();
    await harness.settled();
    same(harness.mat.cards.length, 0, 'cards');
    check(harness.mat.question.label !== 'Hur är det en måndag?', 'the question is not taken back');
  });

  it('on a mat that has cards, a saved one only gives its own', async () => {
    const harness = await matWith(fixture, alex());
    await harness.more('Fråga och svar');
    await give(
      harness,
      /Hämta kort/,
      json({ id: 'canteen', label: 'Matsalen', question: { kind: 'calm' }, options: ['Kön'] }),
    );
    await harness.until(() => harness.mat.cards.length === 8, 'the card has come');
    same([harness.mat.topic.id, harness.mat.question.kind].join(), 'school,like', 'topic and question');
  });

  it('topic and answers are given pictures, and whoever chose one stands where they chose it', async () => {
    const harness = await matWith(fixture, alex());
    await harness.more('Fråga och svar');
    await harness.activate('button', 'Bild till ämnet');
    await harness.appears('dialog', 'Välj en bild');
    await harness.appears('button', 'Hund');
    await harness.activate('button', 'Hund');
    same(harness.mat.topic.picture?.id, 'dog', 'the topic’s picture');
    await harness.until(() => harness.focusLine.includes('Bild till ämnet'), `the focus is on ${harness.focusLine}`);
    await harness.activate('button', 'Bild till svar 2');
    await harness.appears('button', 'Katt');
    await harness.activate('button', 'Katt');
    same(
      harness.mat.scale.steps.map(({ picture }) => picture?.id).join(),
      'thumbs-up,cat,thumbs-down',
      'the answers’ pictures',
    );
    await harness.activate('button', 'Bild till svar 2');
    await harness.appears('dialog', 'Välj en bild');
    await harness.press('Escape');
    await harness.until(() => harness.focusLine.includes('Bild till svar 2'), `the focus is on ${harness.focusLine}`);
    harness.element.undo();
    await harness.settled();
    same(harness.mat.scale.steps[1]?.picture?.id, 'question', 'the answer’s picture after one step back');
    check(harness.has('button', /^Gör om: ändra svaren/u), 'the step is called something else');
    // A card of one's own is given its own picture afterwards, and not the answer.
    await harness.press('Escape');
    await harness.activate('button', 'Välj en bild');
    await harness.appears('button', 'Häst');
    await harness.activate('button', 'Häst');
    same(harness.mat.scale.steps[1]?.picture?.id, 'question', 'the answer has the card’s picture');
  });

  it('a saved mat gives its cards back, without what anybody said', async () => {
    const [mat] = alex().content.mats;
    check(mat, 'no mat');
    const [card, ...others] = mat.cards;
    check(card, 'no card');
    const photographed = { ...mat, cards: [{ ...card, picture: { attachment: 'p1' } }, ...others] };
    const saved = { ...asHostTopic(photographed), attachments: { p1: pixel } };
    const { cards, attachments, some } = await cardsFrom(json(saved), newId);
    same(cards.length, 7, 'cards');
    check(cards.every(({ place }) => !place) && !some, 'something was said, or lost');
    same(attachments.get(cards[0]?.picture?.attachment ?? '')?.type, 'image/png', 'the photo');
    const without = await cardsFrom(json({ ...saved, attachments: {} }), newId);
    check(without.some && !without.cards[0]?.picture, 'a photo that is not in the file is not told');
  });
});
