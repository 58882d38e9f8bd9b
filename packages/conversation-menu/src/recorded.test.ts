import { useFakeRecorder, fakeStream } from '@delaktig/core/recording/fake-recorder.test-helper.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, beforeEach, describe, it } from '@delaktig/testing/framework.js';
import { nameOf } from '@delaktig/testing/names.js';
import { printed } from '@delaktig/testing/printed.js';
import { alex, menuDocument, recorded } from './examples.test-helper.ts';
import { menuWith } from './on-page.test-helper.ts';

const willing: RecordingSource = { open: () => Promise.resolve(fakeStream()) };

const files = (): ReadonlyMap<string, Blob> =>
  new Map(['v', 'f', 'w'].map((id) => [id, new Blob(['0123456789'], { type: 'audio/webm' })]));

/** There is room for a hundred, and for twice as many that were removed and can be undone. */
const full = (): ReadonlyMap<string, Blob> =>
  new Map(Array.from({ length: 300 }, (_, at) => [`file-${at}`, new Blob(['0'], { type: 'image/png' })]));

const signs = (root: ParentNode | null | undefined): number => root?.querySelectorAll('.said-sign svg').length ?? 0;

describe('conversation menu: said by voice or film alone', () => {
  const fixture = new Fixture();
  let bringBack: () => void;
  beforeEach(() => {
    bringBack = useFakeRecorder();
  });
  afterEach(() => bringBack());

  it('is seen and heard as what it is, on its card and among what was chosen', async () => {
    const harness = await menuWith(fixture, recorded(), (element) => (element.attachments = files()));
    const { shadowRoot } = harness.element;
    const own = harness.card('En inspelning');
    same(signs(own), 1, 'the sign of a voice');
    same(signs(harness.card('En film')), 1, 'the sign of a film');
    same(shadowRoot?.querySelectorAll('.bubble').length, 0, 'empty bubbles');
    same(signs(shadowRoot?.querySelector('[data-order]')), 3, 'signs among what was chosen');
    same(nameOf(harness.card('Bella är sjuk')).includes('En inspelning'), true, 'that one can listen to it is heard');
    const [voice, film] = ['own-voice', 'own-film'].map((id) =>
      shadowRoot?.querySelector(`.topic[data-key="${id}"] .said-sign path`)?.getAttribute('d'),
    );
    check(voice !== film, 'a voice and a film have the same sign');
  });

  it('is seen in the list, in the picture and on paper', async () => {
    const harness = await menuWith(fixture, recorded(), (element) => {
      element.attachments = files();
      element.view = 'list';
    });
    same(signs(harness.element.shadowRoot?.querySelector('.list-view')), 3, 'signs in the list');
    const svg = await (await harness.element.toBlob('image/svg+xml')).text();
    check(svg.includes('En inspelning') && svg.includes('En film'), 'the picture does not say what it is');
    same(svg.match(/<image/gu)?.length, 3, 'signs in the picture');
    same((await harness.element.toBlob()).type, 'image/png', 'the picture');
    const page = await printed(() => harness.element.print());
    same(page.querySelectorAll('li img').length, 3, 'signs on paper');
    check(/Bella är sjuk\s*En inspelning/u.test(page.textContent), page.textContent);
  });

  it('can be listened to where nothing can be changed', async () => {
    const harness = await menuWith(fixture, recorded(), (element) => {
      element.attachments = files();
      element.readonly = true;
    });
    await harness.click(harness.card('En inspelning'));
    await harness.settled();
    check(harness.has('button', /^Lyssna/u), 'one cannot listen');
  });

  it('what was recorded about one topic and not yet used is kept there when another is opened', async () => {
    const harness = await menuWith(fixture, alex(), (element) => (element.recordingSource = willing));
    await harness.open('Min skola');
    await harness.activate('button', /^Spela in din röst.*Något mer/u);
    await harness.settled();
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    harness.card('Min familj').click();
    await harness.appears('dialog', 'Min familj');
    check(
      harness.topic('school').answers?.some(({ said }) => said.voice),
      'what was said about the school is gone',
    );
    check(!harness.topic('family').answers?.some(({ said }) => said.voice), 'it is kept about the family');
    check(harness.focus?.matches('[data-panel]'), 'one does not stand in what was opened');
  });

  it('nothing else is opened while there is no room for what was recorded; it is said why, and Stäng throws it away', async () => {
    const harness = await menuWith(fixture, alex(), (element) => {
      element.recordingSource = willing;
      element.attachments = full();
    });
    await harness.activate('button', 'Spela in din röst');
    await harness.settled();
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    harness.card('Min familj').click();
    await harness.appears('alert');
    check(harness.find('alert').textContent.includes('inte plats'), 'it is not said why');
    check(!harness.find('alert').textContent.includes('Klar'), 'nobody has pressed Klar');
    check(harness.has('button', 'Använd inspelningen'), 'what was said is gone');
    await harness.activate('button', 'Stäng');
    harness.card('Min familj').click();
    await harness.appears('dialog', 'Min familj');
  });

  it('where there are as many topics as there may be, that is told before anything is recorded for nothing', async () => {
    const topics = Array.from({ length: 200 }, (_, at) => ({
      id: `t${String(at)}`,
      kind: 'own' as const,
      said: { words: `Eget ${String(at)}` },
    }));
    const harness = await menuWith(fixture, menuDocument({ topics, chosen: [] }));
    await harness.activate('button', 'Spela in din röst');
    await harness.settled();
    check(!harness.has('button', 'Börja spela in'), 'it is recorded for nothing');
    check(harness.element.shadowRoot?.textContent.includes('200'), 'it is not said why');
    check(harness.focus?.matches('[data-add]'), 'one does not stand where it is said');
  });

  it('Klar waits while there is no room for what was recorded, and says what to do', async () => {
    const harness = await menuWith(fixture, null, (element) => {
      element.recordingSource = willing;
      element.attachments = full();
    });
    let handed = 0;
    harness.element.addEventListener('delaktig-finish', ({ detail }) => {
      handed += 1;
      detail.waitUntil(Promise.resolve());
    });
    await harness.activate('button', 'Spela in din röst');
    await harness.settled();
    await harness.activate('button', 'Börja spela in');
    await harness.appears('button', 'Sluta spela in');
    await harness.element.finish();
    same(handed, 0, 'how often it was handed over without what was said');
    check(harness.find('alert').textContent.includes('inte plats'), 'it is not said why');
    check(harness.find('alert').textContent.includes('kvar här'), 'it is not said that nothing is lost');
    check(harness.has('button', 'Använd inspelningen'), 'what was said is gone');
    check(harness.focus?.matches('[data-side-panel]'), 'one does not stand where it is said');
    harness.element.attachments = new Map([...full()].slice(1));
    await harness.element.finish();
    same(handed, 1, 'how often it was handed over');
  });
});
