import { fakeStream, useFakeRecorder } from '@delaktig/core/recording/fake-recorder.test-helper.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { nameOf } from '@delaktig/testing/names.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import { Recorded } from './conversation-mat.stories.ts';
import { alex, laid, lisas } from './examples.test-helper.ts';
import type { ConversationMatHarness } from './harness.ts';
import { matWith, story } from './on-page.test-helper.ts';
// Fetched beforehand: a busy machine takes long to make it.
import './saying.ts';

const willing: RecordingSource = { open: () => Promise.resolve(fakeStream()) };
const refused: RecordingSource = { open: () => Promise.reject(new DOMException('No', 'NotAllowedError')) };

/** Records something about a card, and stands before what was recorded. */
async function record(harness: ConversationMatHarness, card: string): Promise<void> {
  await harness.open(card);
  await harness.appears('button', 'Spela in din röst');
  await harness.activate('button', 'Spela in din röst');
  await harness.activate('button', 'Börja spela in');
  await harness.appears('button', 'Sluta spela in');
  await harness.activate('button', 'Sluta spela in');
  await harness.appears('button', 'Använd inspelningen');
}

describe('conversation mat: saying more about a card aloud', () => {
  const fixture = new Fixture();
  let bringBack: () => void;
  beforeEach(() => {
    bringBack = useFakeRecorder();
  });
  afterEach(() => bringBack());

  it('whoever does not write says it: it is kept with the card, taken back by name, and can be taken away', async () => {
    const harness = await matWith(fixture, alex(), (element) => (element.recordingSource = willing));
    await record(harness, 'Skolmaten');
    await harness.dictate('Vad säger du i inspelningen?', 'Bara pannkakor');
    await harness.activate('button', 'Använd inspelningen');
    await harness.until(() => harness.inDocument('Skolmaten').voice !== undefined, 'it is kept');
    const { voice } = harness.inDocument('Skolmaten');
    same(voice?.description, 'Bara pannkakor', 'its words');
    check((harness.element.attachments.get(voice?.attachment ?? '')?.size ?? 0) > 0, 'there is no sound');
    same(nameOf(harness.focus ?? document.body), 'Spela in din röst', 'where one stands');
    check(nameOf(harness.card('Skolmaten')).startsWith('Skolmaten, med kommentar'), 'the card does not say so');
    await harness.activate('button', 'Ångra: det du sa om Skolmaten');
    same(harness.inDocument('Skolmaten').voice, undefined, 'after undo');
    await harness.activate('button', 'Gör om: det du sa om Skolmaten');
    await harness.activate('button', 'Ta bort inspelningen');
    same(harness.inDocument('Skolmaten').voice, undefined, 'when it was taken away');
  });

  it('a microphone that is refused says what to do, and the card can still be laid and written about', async () => {
    const harness = await matWith(fixture, alex(), (element) => (element.recordingSource = refused));
    await harness.open('Läsa');
    await harness.appears('button', 'Spela in din röst');
    await harness.activate('button', 'Spela in din röst');
    await harness.activate('button', 'Börja spela in');
    await harness.appears('alert');
    check(harness.find('alert').textContent.includes('får inte användas här'), 'it is not said why');
    await harness.press('Escape');
    await harness.choose('Gillar', 'Var ska Läsa ligga?');
    same(harness.inDocument('Läsa').place?.step, 'like', 'where it lies');
  });

  it('what was recorded about one card and not yet used is kept there when another is opened, which can be answered', async () => {
    const harness = await matWith(fixture, alex(), (element) => (element.recordingSource = willing));
    await harness.open('Skolmaten');
    await harness.appears('button', 'Spela in din röst');
    await harness.activate('button', 'Spela in din röst');
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    harness.card('Läsa').click();
    await harness.appears('dialog', /Läsa/u);
    check(harness.inDocument('Skolmaten').voice, 'what was said is gone');
    check(!harness.inDocument('Läsa').voice, 'it is kept with another card');
    await harness.choose('Gillar', 'Var ska Läsa ligga?');
    same(harness.inDocument('Läsa').place?.step, 'like', 'where it lies');
  });

  it('Paus ends a recording, and it waits; Klar keeps it', async () => {
    const harness = await matWith(fixture, alex(), (element) => (element.recordingSource = willing));
    await harness.open('Skolmaten');
    await harness.appears('button', 'Spela in din röst');
    await harness.activate('button', 'Spela in din röst');
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    harness.element.cover();
    await harness.settled();
    harness.element.uncover();
    await harness.appears('button', 'Använd inspelningen');
    let saved: unknown;
    harness.element.addEventListener('delaktig-finish', (event) => {
      saved = event.detail.value;
      event.detail.waitUntil(Promise.resolve());
    });
    await harness.element.finish();
    check(JSON.stringify(saved).includes('"voice"'), `what was handed over: ${JSON.stringify(saved)}`);
  });

  it('whoever signs is filmed: the film is kept with the card and can be seen again, with words for those who do not sign', async () => {
    const asked: string[] = [];
    const camera: RecordingSource = {
      open: (kind) => {
        asked.push(kind);
        // A film is seen while it is made: the browser wants a stream of its own.
        return Promise.resolve(
          Object.defineProperty(new MediaStream(), 'getTracks', { value: fakeStream().getTracks }),
        );
      },
    };
    const harness = await matWith(fixture, alex(), (element) => (element.recordingSource = camera));
    await harness.open('Skolmaten');
    await harness.appears('button', 'Spela in en film');
    await harness.activate('button', 'Spela in en film');
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    await harness.activate('button', 'Sluta spela in');
    await harness.appears('button', 'Använd inspelningen');
    await harness.activate('button', 'Använd inspelningen');
    await harness.until(() => harness.inDocument('Skolmaten').video !== undefined, 'it is kept');
    alike(asked, ['video'], 'what was filmed with');
    const { video, voice } = harness.inDocument('Skolmaten');
    check(voice === undefined && harness.element.attachments.has(video?.attachment ?? ''), 'there is no film');
    const shown = (): HTMLVideoElement | null | undefined =>
      harness.element.shadowRoot?.querySelector('[data-panel] video');
    await harness.until(() => shown()?.getAttribute('src')?.startsWith('blob:') === true, 'it can be seen');
    await harness.dictate(/filmen/u, 'Jag tecknar: bara på fredagar');
    same(harness.inDocument('Skolmaten').video?.description, 'Jag tecknar: bara på fredagar', 'its words');
    harness.element.readonly = true;
    await harness.settled();
    if (!harness.has('dialog')) await harness.open('Skolmaten');
    check(shown() && harness.find('dialog').textContent.includes('Jag tecknar'), 'it can no longer be seen');
  });

  it('a sound that the host has not sent is said to be missing, and its words can be read', async () => {
    const harness = await story(fixture, Recorded);
    await harness.until(() => harness.findAll('note').length > 0, 'it is said');
    check(
      harness.findAll('textbox').some((field) => 'value' in field && field.value === 'Bara när det är pannkakor.'),
      'the words cannot be read',
    );
  });
});

describe('conversation mat: the order of cards', () => {
  const fixture = new Fixture();

  it('is changed in the list by buttons; what is moved keeps the focus, and undo puts it back', async () => {
    const harness = await matWith(fixture, alex());
    await harness.toggleView();
    const order = (): string => harness.mat.cards.map(({ id }) => id).join(' ');
    const before = order();
    const button = harness.find('button', 'Flytta ner: Lärarna');
    button.focus();
    await harness.press('Enter');
    same(order(), 'breaks teachers lunch maths noise reading homework', 'the order');
    same(nameOf(harness.focus ?? document.body), 'Flytta ner: Lärarna', 'where one stands');
    await harness.until(() => harness.said.includes('plats 2 av 7'), `it is heard; it said ${harness.said}`);
    await harness.activate('button', 'Ångra: flytta Lärarna');
    same(order(), before, 'after undo');
  });
});

describe('conversation mat: reading aloud', () => {
  const fixture = new Fixture();
  let speech: PretendSpeech | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
  });

  it('a child who does not read hears the question, the card and the answers', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await matWith(fixture, alex(), (element) => (element.level = 'symbol'));
    await harness.activate('button', 'Läs upp');
    check(
      speech.said[0]?.endsWith('kola\nVad tycker du om det här?\nLäsa\nGillar\nVet inte\nGillar inte\nÅt sidan'),
      String(speech.said[0]),
    );
    await harness.activate('button', 'Sluta läsa');
    same(speech.speaking, false, 'whether it goes on');
  });

  it('the mat, a card, a column and the topics are read; Paus stops it', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await matWith(fixture, laid());
    await harness.more('Läs upp mattan');
    check(speech.said[0]?.includes('Gillar: Lärarna och Rasterna.'), String(speech.said[0]));
    harness.element.cover();
    await harness.settled();
    same(speech.speaking, false, 'whether it goes on after Paus');
    harness.element.uncover();
    await harness.settled();
    await harness.activate('button', 'Mer');
    await harness.open('Skolmaten');
    await harness.activate('button', 'Läs upp');
    check(speech.said[1]?.startsWith('Skolmaten, Vet inte\nGillar'), String(speech.said[1]));
    await harness.press('Escape');
    await harness.activate('button', 'Titta igenom');
    await harness.activate('button', 'Läs upp');
    check(speech.said[2]?.startsWith('Stämmer det här?\nDet här har du lagt på: Gillar'), String(speech.said[2]));
    await harness.activate('button', 'Byt ämne');
    await harness.more('Läs upp');
    check(speech.said[3]?.includes('Familj'), String(speech.said[3]));
  });

  it('where there is no voice for the language, that is shown', async () => {
    speech = new PretendSpeech('en-GB');
    const harness = await matWith(fixture, laid());
    await harness.more('Läs upp mattan');
    check(
      harness.findAll('note').some((note) => note.textContent.includes('ingen röst')),
      'it is not shown',
    );
    alike(speech.said, [], 'what is read');
  });
});

describe('conversation mat: two people', () => {
  const fixture = new Fixture();

  it('each column is called what the person is called', async () => {
    const harness = await matWith(fixture, laid(), (element) =>
      Object.assign(element, { compareWith: lisas(), config: { agreed: [true, true] } }),
    );
    await harness.more('Jämför');
    const heads = harness.findAll('columnheader').map(({ textContent }) => textContent.trim());
    alike(heads.slice(0, 3), ['Kort', 'Lisa', 'Alex'], 'the heads');
  });
});
