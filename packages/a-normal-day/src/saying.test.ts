import * as expressionTexts from '@delaktig/core/expression/texts.js';
import { fakeStream, useFakeRecorder } from '@delaktig/core/recording/fake-recorder.test-helper.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { byRole } from '@delaktig/testing/names.js';
import { until } from '@delaktig/testing/waiting.js';
import { CardsOpen, Sheet, SheetSymbol, ThingOpen } from './a-normal-day.stories.ts';
import * as later from './later-texts.ts';
import type { NormalDayHarness } from './harness.ts';
import type { Answer } from './model.ts';
import { story } from './on-page.test-helper.ts';
// Fetched beforehand: a busy machine takes long to make it.
import './ways-later.ts';

/** A microphone that always works; the browser's own recorders are tested in core. */
const willing: RecordingSource = { open: () => Promise.resolve(fakeStream()) };

describe('a normal day: said in pictures or by voice', () => {
  const fixture = new Fixture();
  let bringBack: () => void;
  beforeEach(() => {
    bringBack = useFakeRecorder();
  });
  afterEach(() => bringBack());

  /** Opens a way to answer one question of the sheet. */
  async function way(harness: NormalDayHarness, question: string, name: string): Promise<void> {
    byRole(byRole(harness.element, 'region', question), 'button', name).click();
    await harness.appears('dialog');
  }
  const newest = ({ document }: NormalDayHarness): Answer | undefined => document.content.answers.at(-1);

  it('a question of the sheet is answered by voice, and the answer can be heard', async () => {
    const harness = await story(fixture, Sheet);
    harness.element.recordingSource = willing;
    const before = harness.document.content.answers.length;
    await way(harness, harness.word(later.qActivitiesMore), harness.word(expressionTexts.recordVoice));
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    await harness.activate('button', 'Sluta spela in');
    await harness.appears('button', 'Använd inspelningen');
    await harness.dictate('Vad säger du i inspelningen?', 'Rida mer');
    await harness.activate('button', 'Använd inspelningen');
    await until(() => harness.document.content.answers.length === before + 1, 'it is an answer');
    const { about, question, voice } = newest(harness) ?? {};
    alike([about, question, voice?.description], ['activities', 'more', 'Rida mer'], 'the answer');
    check((harness.element.attachments.get(voice?.attachment ?? '')?.size ?? 0) > 0, 'there is no sound');
    await harness.settled();
    const cell = byRole(harness.element, 'region', harness.word(later.qActivitiesMore));
    check(cell.textContent.includes('Rida mer'), 'what it says is not shown');
    byRole(cell, 'button', /^Lyssna/);
    same(harness.element.wishes.at(-1)?.reference.quote, 'Rida mer', 'what a plan can quote');
    harness.element.undo();
    same(harness.document.content.answers.length, before, 'taken back');
  });

  it('what was recorded about one question and not yet used is kept there when another is answered', async () => {
    const harness = await story(fixture, Sheet);
    harness.element.recordingSource = willing;
    const before = harness.document.content.answers.length;
    await way(harness, harness.word(later.qActivitiesMore), harness.word(expressionTexts.recordVoice));
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    await way(harness, harness.word(later.qActivitiesNow), harness.word(expressionTexts.recordVoice));
    await until(() => harness.document.content.answers.length === before + 1, 'it is an answer');
    const { about, question, voice } = newest(harness) ?? {};
    alike([about, question, Boolean(voice)], ['activities', 'more', true], 'the answer');
  });

  it('one question at a time, by a picture alone, without a word', async () => {
    const harness = await story(fixture, SheetSymbol);
    const before = harness.document.content.answers.length;
    await harness.activate('button', 'Välj en bild');
    await harness.appears('dialog');
    await harness.appears('button', 'Hund');
    await harness.activate('button', 'Hund');
    await until(() => harness.document.content.answers.length === before + 1, 'it is an answer');
    same(newest(harness)?.symbol?.id, 'dog', 'the picture');
  });

  it('Klar while something is recorded keeps it', async () => {
    const harness = await story(fixture, Sheet);
    harness.element.recordingSource = willing;
    let saved = '';
    harness.element.addEventListener('delaktig-finish', (event) => {
      saved = JSON.stringify(event.detail.value);
      event.detail.waitUntil(Promise.resolve());
    });
    await way(harness, harness.word(later.qActivitiesMore), harness.word(expressionTexts.recordVoice));
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    await harness.element.finish();
    check(saved.includes('"voice"'), 'the recording is gone');
  });

  it('a thing has a photo of one’s own, and can be without it again', async () => {
    const harness = await story(fixture, ThingOpen);
    const name = 'Frukost';
    await harness.activate('button', harness.word(expressionTexts.takePhoto));
    await harness.appears('dialog', harness.word(expressionTexts.takePhoto));
    const field = harness.element.shadowRoot?.querySelector<HTMLInputElement>('input[type="file"]');
    check(field, 'there is nowhere to choose a file');
    const files = new DataTransfer();
    files.items.add(new File([await picture()], 'frukost.png', { type: 'image/png' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => harness.inDocument(name)?.photo !== undefined, 'it has the photo');
    await harness.appears('button', 'Ta bort fotot');
    check(harness.thing(name).querySelector('img')?.src.startsWith('blob:'), 'the photo is not on the day');
    await harness.activate('button', 'Ta bort fotot');
    await harness.settled();
    same(harness.inDocument(name)?.photo, undefined, 'the photo');
  });

  it('a place is called something else everywhere, and is removed from every day in one step', async () => {
    const harness = await story(fixture, CardsOpen);
    await harness.appears('dialog', 'Platser och personer');
    const { places } = harness.document.content;
    const [place] = places;
    check(place, 'there is a place');
    const uses = (): number =>
      harness.document.content.days.flatMap(({ activities }) => activities).filter((thing) => thing.place === place.id)
        .length;
    const used = uses();
    check(used > 0, 'nothing is there');
    await harness.dictate(`Vad ${place.name} ska heta`, 'Hos mamma');
    await harness.press('Tab');
    await until(() => harness.document.content.places[0]?.name === 'Hos mamma', 'it has another name');
    await harness.activate('button', /^Ta bort Hos mamma/);
    await harness.settled();
    alike([harness.document.content.places.length, uses()], [places.length - 1, 0], 'what is left of it');
    await harness.hears('Hos mamma');
    harness.element.undo();
    alike([harness.document.content.places.length, uses()], [places.length, used], 'put back in one step');
  });
});

/** A photo as a camera gives it. */
async function picture(): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
  canvas.getContext('2d')?.fillRect(5, 5, 20, 20);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  check(blob, 'there is a picture');
  return blob;
}
