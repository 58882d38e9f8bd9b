import { check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import { MemoryDraftStore } from '@delaktig/core/privacy/draft-store.js';
import { lars } from './examples.test-helper.ts';
import { caseWith, formWith, story } from './on-page.test-helper.ts';
import { SipPartElement } from './part-element.ts';
import { NotSaved, Saved } from './sip-form.stories.ts';

/** A store that keeps nothing until it is told to. */
class Stubborn extends MemoryDraftStore {
  works = false;
  override save(key: string, value: Parameters<MemoryDraftStore['save']>[1]): Promise<void> {
    return this.works ? super.save(key, value) : Promise.reject(new Error('no room'));
  }
}

/** Five past two in the afternoon, in Swedish summer time. */
const now = (): string => '2026-06-02T12:05:00.000Z';

describe('the SIP form: saved by itself in the host’s store', () => {
  const fixture = new Fixture();

  it('what is written is saved, and when is shown and said once', async () => {
    const draftStore = new MemoryDraftStore();
    const at = await formWith(fixture, lars(), (element) =>
      Object.assign(element, { draftStore, draftKey: 'lars', now }),
    );
    const heard = new Announcements(at.element);
    await at.write('Språk', 'Finska');
    same(await heard.next(), 'Sparat 14:05', 'what is said');
    heard.stop();
    const shown = (): string => at.element.shadowRoot?.querySelector('[data-saved]')?.textContent.trim() ?? '';
    await at.until(() => shown() === 'Sparat 14:05', 'when it was saved is shown');
    check(JSON.stringify(await draftStore.load('lars')).includes('Finska'), 'it is not in the store');
    await at.write('Behov av tolk', 'Ja');
    await at.until(() => shown() === 'Sparat 14:05', 'it is saved again');
    check(JSON.stringify(await draftStore.load('lars')).includes('Ja'), 'the second is not in the store');
  });

  it('what could not be saved is told, is still there, and is saved when one tries again', async () => {
    const draftStore = new Stubborn();
    const at = await formWith(fixture, lars(), (element) =>
      Object.assign(element, { draftStore, draftKey: 'lars', now }),
    );
    const heard = new Announcements(at.element);
    await at.write('Språk', 'Finska');
    same(await heard.next(), 'Det gick inte att spara. Det du har skrivit finns kvar här.', 'what is said');
    await at.appears('button', 'Försök igen');
    await checkNames(at.element);
    draftStore.works = true;
    await at.activate('button', 'Försök igen');
    same(await heard.next(), 'Sparat 14:05', 'what is said then');
    heard.stop();
    same(at.content.person?.language, 'Finska', 'what was written');
    check(JSON.stringify(await draftStore.load('lars')).includes('Finska'), 'it is not in the store');
  });

  it('how it goes is shown without the plan being drawn again', async () => {
    let time = now();
    const given = { draftStore: new MemoryDraftStore(), draftKey: 'lars', now: () => time };
    const at = await formWith(fixture, lars(), (element) => Object.assign(element, given));
    const shown = (): string => at.element.shadowRoot?.querySelector('[data-saved]')?.textContent.trim() ?? '';
    await at.write('Språk', 'Finska');
    await at.until(() => shown() === 'Sparat 14:05', 'when it was saved is shown');
    const view = Object.getOwnPropertyDescriptor(SipPartElement.prototype, 'formView');
    let drawn = 0;
    Object.defineProperty(at.element, 'formView', {
      get(this: unknown): unknown {
        drawn += 1;
        return view?.get?.call(this);
      },
    });
    time = '2026-06-02T12:06:00.000Z';
    at.element['keepDraft']();
    await at.until(() => shown() === 'Sparat 14:06', 'it is saved again');
    same(drawn, 0, 'how often the plan is drawn');
    at.element.readonly = true;
    await at.element.updateComplete;
    same(drawn, 1, 'how often, when nothing can be written any longer');
  });

  it('in a case it is the case that tells', async () => {
    const { held, parts } = await caseWith(fixture, lars(), 'delaktig-sip-person');
    Object.assign(held, { draftStore: new MemoryDraftStore(), draftKey: 'lars', now });
    await parts[0]?.write('Språk', 'Finska');
    await parts[0]?.until(
      () => held.shadowRoot?.querySelector('[data-saved]')?.textContent.trim() === 'Sparat 14:05',
      'when it was saved is shown',
    );
  });

  it('in the story it is there to be read', async () => {
    const at = await story(fixture, Saved);
    check(at.element.shadowRoot?.textContent.includes('Sparat '), 'nothing says that it is saved');
  });

  it('in the story where it could not be saved there is a way to try again', async () => {
    const at = await story(fixture, NotSaved);
    check(at.has('button', 'Försök igen'), 'there is no way to try again');
  });
});
