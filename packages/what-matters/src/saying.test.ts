import * as expressionTexts from '@delaktig/core/expression/texts.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { fakeStream, useFakeRecorder } from '@delaktig/core/recording/fake-recorder.test-helper.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { nameOf } from '@delaktig/testing/names.js';
import { until } from '@delaktig/testing/waiting.js';
import { alex } from './examples.test-helper.ts';
import { mattersWith } from './on-page.test-helper.ts';

const refused: RecordingSource = { open: () => Promise.reject(new DOMException('', 'NotAllowedError')) };

/** A microphone that always works; the browser's own recorders are tested in core. */
const willing: RecordingSource = { open: () => Promise.resolve(fakeStream()) };

describe('what matters: saying it', () => {
  const fixture = new Fixture();
  let bringBack: () => void;
  beforeEach(() => {
    bringBack = useFakeRecorder();
  });
  afterEach(() => bringBack());

  it('written with keys alone, one after another, without leaving the field', async () => {
    const harness = await mattersWith(fixture);
    await harness.say('Att få leka', true);
    await harness.type('Min hund');
    await harness.press('Enter');
    alike(harness.words, ['Att få leka', 'Min hund'], 'what was said');
    same(harness.focusLine, 'textbox "Skriv något som är viktigt för dig"', 'focus');
  });

  it('something long is seen whole while it is written, in lines of its own; Enter adds it', async () => {
    const harness = await mattersWith(fixture);
    const field = harness.findAll('textbox', 'Skriv något som är viktigt för dig').at(-1);
    check(field, 'there is no field');
    await harness.click(field);
    const { height } = field.getBoundingClientRect();
    await harness.type('Först');
    await harness.press('Shift+Enter');
    await harness.type('Sedan');
    await harness.press('Shift+Enter');
    await harness.type('Sist');
    check(field.getBoundingClientRect().height > height, 'the field is not higher');
    check(field.scrollHeight <= field.clientHeight, 'something of it cannot be seen');
    await harness.press('Enter');
    await harness.settled();
    same(harness.words[0], 'Först\nSedan\nSist', 'what is kept');
    same(field instanceof HTMLTextAreaElement && field.value, '', 'what stands there');
    same(harness.focus, field, 'where one stands');
    same(Math.round(field.getBoundingClientRect().height), Math.round(height), 'how high it is again');
  });

  it('nothing written says what to do, and adds nothing', async () => {
    const harness = await mattersWith(fixture);
    await harness.activate('button', 'Lägg till');
    check(harness.element.shadowRoot?.textContent.includes('Skriv något först'), 'nothing is said');
    same(harness.element.value, null, 'the value');
  });

  it('by picture alone: it is said what the picture shows', async () => {
    const harness = await mattersWith(fixture, null, (element) => (element.level = 'symbol'));
    await harness.element.updateComplete;
    await harness.activate('button', 'Välj en bild');
    await harness.activate('button', await nameWhenThere(harness.element, 'Hund'));
    await harness.settled();
    same(harness.matters[0]?.said.symbol?.id, 'dog', 'the picture');
    check(harness.cards[0]?.includes('Hund'), `the card is called ${String(harness.cards[0])}`);
  });

  it('drawn: the drawing is an attachment that the document names, with the person’s own words', async () => {
    const harness = await mattersWith(fixture);
    await harness.way(expressionTexts.draw);
    await harness.choose('Former');
    await harness.activate('button', 'Rita utan att dra');
    await harness.activate('button', /Lägg formen här/);
    await harness.dictate('Vad har du ritat?', 'Mitt hus');
    await harness.activate('button', 'Använd teckningen');
    await until(() => harness.matters.length === 1, 'it is added');
    const { drawing } = harness.matters[0]?.said ?? {};
    same(drawing?.description, 'Mitt hus', 'the words');
    same(harness.element.attachments.get(drawing?.attachment ?? '')?.type, 'image/png', 'the file');
    check(harness.cards[0]?.includes('Mitt hus'), 'the card is not called what was drawn');
  });

  it('whoever closes a way to say something stands where they opened it', async () => {
    const harness = await mattersWith(fixture);
    for (const name of ['Välj en bild', 'Rita', 'Spela in en film']) {
      await harness.activate('button', name);
      await harness.settled();
      await harness.close();
      same(nameOf(harness.focus ?? document.body), name, 'where one stands');
    }
  });

  it('a microphone that is refused says what to do, and everything else still works', async () => {
    const harness = await mattersWith(fixture, null, (element) => (element.recordingSource = refused));
    await harness.way(expressionTexts.recordVoice);
    await harness.activate('button', 'Börja spela in');
    await harness.appears('alert');
    check(harness.find('alert').textContent.includes('får inte användas här'), 'it is not said why');
    await harness.close();
    await harness.say('Att få leka');
    alike(harness.words, ['Att få leka'], 'what was said');
  });

  it('recorded: heard before it is used, kept as an attachment with what it says', async () => {
    const harness = await mattersWith(fixture, null, (element) => (element.recordingSource = willing));
    await harness.way(expressionTexts.recordVoice);
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    await harness.activate('button', 'Sluta spela in');
    await harness.appears('button', 'Använd inspelningen');
    await harness.dictate('Vad säger du i inspelningen?', 'Jag vill sova');
    await harness.activate('button', 'Använd inspelningen');
    await until(() => harness.matters.length === 1, 'it is added');
    const { voice } = harness.matters[0]?.said ?? {};
    same(voice?.description, 'Jag vill sova', 'the words');
    check((harness.element.attachments.get(voice?.attachment ?? '')?.size ?? 0) > 0, 'there is no sound');
  });

  it('Paus ends a recording, and what was said waits behind it', async () => {
    const harness = await mattersWith(fixture, null, (element) => (element.recordingSource = willing));
    await harness.way(expressionTexts.recordVoice);
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    harness.element.cover();
    await harness.settled();
    harness.element.uncover();
    await harness.appears('button', 'Använd inspelningen');
  });

  it('what was recorded and not yet used is kept when something else is opened', async () => {
    const harness = await mattersWith(fixture, alex(), (element) => (element.recordingSource = willing));
    const before = harness.matters.length;
    await harness.way(expressionTexts.recordVoice);
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    const [first] =
      harness.element.shadowRoot?.querySelectorAll<HTMLElement>('.matter [aria-haspopup=dialog], [data-key] button') ??
      [];
    check(first, 'there is nothing to open');
    first.click();
    await until(() => harness.matters.length === before + 1, 'what was said is kept');
    check(harness.matters.at(-1)?.said.voice, 'it is no voice');
  });

  it('Klar while something is recorded keeps it', async () => {
    const harness = await mattersWith(fixture, null, (element) => (element.recordingSource = willing));
    let saved: unknown;
    harness.element.addEventListener('delaktig-finish', (event) => {
      saved = event.detail.value;
      event.detail.waitUntil(Promise.resolve());
    });
    await harness.way(expressionTexts.recordVoice);
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    await harness.element.finish();
    check(JSON.stringify(saved).includes('"voice"'), `what was handed over: ${JSON.stringify(saved)}`);
  });

  it('a photo that is no picture says so; undo takes a photo away and redo brings it back', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.way(expressionTexts.takePhoto);
    const field = harness.element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
    check(field, 'there is no field');
    await give(field, new File(['hello'], 'photo.jpg', { type: 'image/jpeg' }));
    await harness.appears('alert');
    await give(field, await png());
    await until(() => harness.matters.length === 4, 'it is added');
    const { photo } = harness.matters[3]?.said ?? {};
    check(photo && harness.element.attachments.has(photo.attachment), 'there is no photo');
    harness.element.undo();
    same(harness.matters.length, 3, 'after undo');
    harness.element.redo();
    same(harness.matters[3]?.said.photo?.attachment, photo.attachment, 'after redo');
  });

  it('examples are shown only when somebody asks, and cannot be pressed', async () => {
    const harness = await mattersWith(fixture);
    check(!harness.outline.includes('Så kan det låta'), 'examples are shown');
    await harness.activate('button', 'Visa exempel');
    await harness.settled();
    const examples = harness.find('region', 'Så kan det låta');
    same(examples.querySelectorAll('button').length, 0, 'buttons among the examples');
  });

  it('everything can be removed after a question, and undone', async () => {
    const harness = await mattersWith(fixture, alex());
    await harness.more(coreLater.startOver);
    await harness.activate('button', 'Ja, börja om');
    await harness.settled();
    same(harness.matters.length, 0, 'after starting over');
    harness.element.undo();
    same(harness.matters.length, 3, 'after undo');
  });
});

async function nameWhenThere(element: HTMLElement, name: string): Promise<string> {
  await until(() => element.shadowRoot?.querySelector('.symbol'), 'pictures are there');
  return name;
}

async function give(field: HTMLInputElement, file: File): Promise<void> {
  const data = new DataTransfer();
  data.items.add(file);
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.resolve();
}

function png(): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 4;
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(new File([blob], 'x.png', { type: 'image/png' })) : reject(new Error('no picture')),
    ),
  );
}
