import { DelaktigError } from '@delaktig/core/document/errors.js';
import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { printed } from '@delaktig/testing/printed.js';
import { earlier, matDocument, safeMat, school } from './examples.test-helper.ts';
import type { ConversationMatHarness } from './harness.ts';
import { matWith } from './on-page.test-helper.ts';

/** What anybody at the screen can read or hear of it. */
const shown = ({ element }: ConversationMatHarness): string => {
  const root = element.shadowRoot;
  const named = [...(root?.querySelectorAll('[aria-label]') ?? [])].map((one) => one.getAttribute('aria-label'));
  return [root?.textContent, ...named].join('\n');
};

const told = /Skolgården|Bussen/u;
const gate = 'Finns det tid att stanna?';

/** Why a promise was not kept, as it is told to a developer. */
async function whyNot(promise: Promise<unknown>): Promise<DelaktigError | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    check(error instanceof DelaktigError, `not one of ours: ${String(error)}`);
    return error;
  }
}

describe('conversation mat: feeling safe', () => {
  const fixture = new Fixture();

  it('until a grown-up has time, nothing of the mat is read aloud, printed, or saved as a picture', async () => {
    const harness = await matWith(fixture, matDocument({ mats: [safeMat()] }));
    const { element } = harness;
    await harness.appears('heading', gate);
    await harness.activate('button', 'Mer');
    for (const name of ['Läs upp mattan', 'Skriv ut en tom matta och kort', 'Fråga och svar', 'Jämför'])
      check(!harness.has('button', name), `${name} is offered`);
    check(harness.has('button', 'Läs upp'), 'what is asked cannot be heard');
    const svg = await (await element.toBlob('image/svg+xml')).text();
    check(!told.test(svg) && svg.includes('Den här mattan handlar om trygghet'), 'the picture tells of it');
    const page = await printed(() => element.print());
    check(!told.test(page.textContent), `the print tells of it: ${page.textContent}`);
    const blank = await printed(() => element.print({ blank: true }));
    check(!told.test(blank.textContent), `the cards to cut out tell of it: ${blank.textContent}`);
    await harness.activate('button', 'Nej, inte nu');
    check(!told.test(await (await element.toBlob('image/svg+xml')).text()), 'the picture tells of it after a no');
  });

  it('once a grown-up has time, all of it can be read aloud, printed and saved', async () => {
    const harness = await matWith(fixture, matDocument({ mats: [safeMat()] }));
    await harness.appears('heading', gate);
    await harness.activate('button', 'Ja, jag har tid att stanna');
    await harness.until(
      () => harness.focusLine.includes('Bussen'),
      `the focus is on ${harness.focusLine}, not on a card`,
    );
    await harness.activate('button', 'Mer');
    check(harness.has('button', 'Läs upp mattan'), 'it cannot be heard');
    check(told.test(await (await harness.element.toBlob('image/svg+xml')).text()), 'it is not in the picture');
  });

  it('a system that asks for words, a copy or a quotation gets none of it before a grown-up has time, and the whole document all the while', async () => {
    const document = matDocument({ mats: [school(), safeMat()] });
    const harness = await matWith(fixture, document);
    const { element } = harness;
    const words = await element.inWords();
    check(!told.test(words) && !/Trygghet|tryggt/u.test(words), `the words tell of it: ${words}`);
    check(words.includes('Den här mattan handlar om trygghet.') && words.includes('Skolmaten'), `the words: ${words}`);
    const picked = { 'mat-school': ['lunch'], 'mat-safety': ['yard'] };
    const refused = await whyNot(element.share({ cards: picked }));
    same(refused?.code, 'closed', 'what is said of the copy');
    alike(refused?.path, ['cards', 'mat-safety'], 'where');
    check(!told.test(refused?.message ?? ''), 'the refusal tells of it');
    const copy = await element.share({ cards: { 'mat-school': ['lunch'], 'mat-safety': [] } });
    alike(
      copy.content.mats.map(({ id }) => id),
      ['mat-school'],
      'a copy of the other mat',
    );
    same(element.referenceTo('yard'), null, 'the quotation');
    check(element.referenceTo('lunch'), 'nothing of the other mat can be quoted');
    check(JSON.stringify(element.value).includes('Bussen'), 'the value is not whole');
    alike(harness.document.content, document.content, 'the document');
    check(await element.showTopic('safety'), 'there is no such mat');
    await harness.settled();
    await harness.activate('button', 'Ja, jag har tid att stanna');
    check(told.test(await element.inWords()), 'the words once it is opened');
    const shared = await element.share({ cards: picked });
    alike(
      shared.content.mats.map(({ id }) => id),
      ['mat-school', 'mat-safety'],
      'a copy once it is opened',
    );
    check(told.test(element.referenceTo('yard')?.quote ?? ''), 'the quotation once it is opened');
    element.cover();
    check(!told.test(await element.inWords()), 'the words after Paus');
    same((await whyNot(element.share({ cards: picked })))?.code, 'closed', 'the copy after Paus');
    same(element.referenceTo('yard'), null, 'the quotation after Paus');
  });

  it('after Paus neither an open card nor what can be undone tells what was on the mat', async () => {
    const harness = await matWith(fixture, matDocument({ mats: [safeMat()] }));
    await harness.appears('heading', gate);
    await harness.activate('button', 'Ja, jag har tid att stanna');
    await harness.place('Bussen', 'Trygg', 'keys');
    await harness.open('Skolgården');
    harness.element.cover();
    harness.element.uncover();
    await harness.settled();
    await harness.appears('heading', gate);
    check(!told.test(shown(harness)), `it tells:\n${shown(harness)}`);
    check(harness.has('button', 'Ångra'), 'nothing can be undone');
  });

  it('whoever compares another mat with last time is shown nothing of the one about safety before it is opened', async () => {
    const before = { ...earlier(), content: { person: {}, mats: [school(), safeMat()] } };
    const harness = await matWith(
      fixture,
      { ...matDocument({ mats: [school(), safeMat()] }), owner: { id: 'alex' } },
      (element) => (element.compareWith = before),
    );
    await harness.more('Jämför');
    check(harness.has('table', 'Skola') || shown(harness).includes('Matte'), 'the other mat is not compared');
    check(!told.test(shown(harness)), `it tells:\n${shown(harness)}`);
    check(await harness.element.showTopic('safety'), 'there is no such mat');
    await harness.settled();
    await harness.activate('button', 'Ja, jag har tid att stanna');
    await harness.more('Jämför');
    check(told.test(shown(harness)), 'it is not compared once it is opened');
  });

  it('an earlier mat with answers about safety is not compared either, whatever this one asks', async () => {
    const before = { ...earlier(), content: { person: {}, mats: [safeMat({ question: { kind: 'like' } })] } };
    const now = school({ id: 'mat-now', topic: { id: 'safety', label: 'Trygghet' } });
    const harness = await matWith(
      fixture,
      { ...matDocument({ mats: [now] }), owner: { id: 'alex' } },
      (element) => (element.compareWith = before),
    );
    await harness.more('Jämför');
    check(!told.test(shown(harness)), `it tells:\n${shown(harness)}`);
  });

  it('staff who choose a question about safety can go on choosing, and stand where they stood', async () => {
    const harness = await matWith(fixture, matDocument({ mats: [school()] }));
    await harness.more('Fråga och svar');
    await harness.appears('dialog', 'Fråga och svar');
    const safe = harness.find('radio', 'Hur tryggt känns det här?');
    safe.focus();
    await harness.choose('Hur tryggt känns det här?', 'Vilken fråga?');
    same(harness.mat.question.kind, 'safety', 'the question');
    await harness.appears('heading', gate);
    check(harness.has('dialog', 'Fråga och svar'), 'the panel is gone');
    check(harness.focus === safe, `the focus is on ${harness.focusLine}`);
    await harness.choose('Vad tycker du om det här?', 'Vilken fråga?');
    check(harness.board && !harness.has('heading', gate), 'the mat has not come back');
    check(harness.has('dialog', 'Fråga och svar'), 'the panel is gone');
  });
});
