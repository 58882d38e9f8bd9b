import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { afterEach, describe, it } from '@delaktig/testing/framework.js';
import { nameOf } from '@delaktig/testing/names.js';
import { PretendSpeech } from '@delaktig/testing/speech.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import { alex } from './examples.test-helper.ts';
import type { ConversationMenuHarness } from './harness.ts';
import { menuWith } from './on-page.test-helper.ts';

const asked = ({ element }: ConversationMenuHarness): number =>
  element.shadowRoot?.querySelectorAll('[data-panel] .asked').length ?? 0;

describe('conversation menu: one question at a time', () => {
  const fixture = new Fixture();

  it('a child in pictures first says whether, then meets one question at a time, and can go back', async () => {
    const harness = await menuWith(fixture, null, (element) => (element.level = 'symbol'));
    await harness.open('Min skola');
    same(asked(harness), 0, 'questions before the person has said whether');
    await harness.choose('Ja', 'Vill du prata om det här?');
    await harness.activate('button', 'Nästa');
    same(asked(harness), 1, 'questions shown');
    same(nameOf(harness.focus ?? document.body), 'Hur är en bra dag i skolan?', 'where one stands');
    await harness.dictate('Skriv ditt svar', 'Med kompisar');
    await harness.activate('button', /^Spara svaret/u);
    same(harness.topic('school').answers?.length, 1, 'answers');
    await harness.activate('button', 'Nästa');
    check(harness.has('group', 'När är det svårt i skolan?'), 'the next question is not asked');
    await harness.activate('button', 'Tillbaka');
    check(harness.has('group', 'Hur är en bra dag i skolan?'), 'the question before is not shown');
    await harness.close();
    await harness.open('Mitt hem');
    same(asked(harness), 0, 'another topic begins from its beginning');
  });

  it('after a no nothing asks again, and what was answered before can still be seen', async () => {
    const harness = await menuWith(fixture, alex(), (element) => (element.level = 'symbol'));
    await harness.open('Min familj');
    await harness.choose('Vill inte prata om det', 'Vill du prata om det här?');
    check(!harness.has('button', 'Nästa'), 'something more is asked');
    await harness.close();
    await harness.open('Mina kompisar');
    await harness.choose('Inte nu', 'Vill du prata om det här?');
    await harness.activate('button', 'Nästa');
    same(asked(harness), 1, 'the answered question is shown');
  });

  it('a way to answer that was opened comes back to its question', async () => {
    const harness = await menuWith(fixture, null, (element) => (element.level = 'symbol'));
    await harness.open('Min skola');
    await harness.activate('button', 'Nästa');
    await harness.activate('button', 'Nästa');
    const room = harness.find('group', 'När är det svårt i skolan?');
    const way = [...room.querySelectorAll<HTMLElement>('[data-way="drawing"]')].at(0);
    check(way, 'one cannot draw');
    await harness.click(way);
    await harness.settled();
    await harness.activate('button', harness.word(coreLater.close));
    await harness.settled();
    check(harness.has('group', 'När är det svårt i skolan?'), 'the question is gone');
    same(harness.focus?.dataset['way'], 'drawing', 'where one stands');
  });

  it('on a narrow phone Tillbaka and Nästa hold their words, and neither lies on the other', async () => {
    for (const lang of ['sv', 'en', 'ar']) {
      const harness = await menuWith(fixture, null, (element) => {
        element.level = 'symbol';
        element.lang = lang;
        element.style.inlineSize = '300px';
      });
      await harness.click(harness.element.shadowRoot?.querySelector('.topic[data-key="school"]') ?? harness.element);
      await harness.settled();
      const turns = (): HTMLElement[] => [
        ...(harness.element.shadowRoot?.querySelectorAll<HTMLElement>('[data-turn]') ?? []),
      ];
      await harness.click(turns()[0] ?? harness.element);
      await harness.settled();
      const [back, next] = turns();
      check(back && next, 'one cannot go both ways');
      for (const button of [back, next])
        check(button.scrollWidth <= button.clientWidth, `${lang}: “${nameOf(button)}” does not fit its button`);
      const [a, b] = [back.getBoundingClientRect(), next.getBoundingClientRect()];
      check(a.right <= b.left || b.right <= a.left || a.bottom <= b.top, `${lang}: one lies on the other`);
    }
  });

  it('what is being written stays with its question when one goes on, back, to another way or out', async () => {
    const harness = await menuWith(fixture, null, (element) => (element.level = 'symbol'));
    const said = (): readonly string[] =>
      (harness.topic('school').answers ?? []).map(({ question = '', said: { words = '' } }) => `${question} ${words}`);
    await harness.open('Min skola');
    await harness.activate('button', 'Nästa');
    await harness.dictate('Skriv ditt svar', 'Med kompisar');
    await harness.activate('button', 'Nästa');
    alike(said(), ['q1 Med kompisar'], 'what is kept');
    same(nameOf(harness.focus ?? document.body), 'När är det svårt i skolan?', 'where one stands');
    const [field] = harness.findAll('textbox', 'Skriv ditt svar');
    same(field instanceof HTMLTextAreaElement && field.value, '', 'what stands under the next question');
    await harness.dictate('Skriv ditt svar', 'På rasten');
    await harness.activate('button', 'Tillbaka');
    await harness.activate('button', 'Nästa');
    await harness.dictate('Skriv ditt svar', 'I matsalen');
    await harness.activate('button', /^Rita/u);
    await harness.activate('button', harness.word(coreLater.close));
    await harness.dictate('Skriv ditt svar', 'I duschen');
    await harness.close();
    same(harness.focus, harness.card('Min skola'), 'where one stands');
    alike(said(), ['q1 Med kompisar', 'q2 På rasten', 'q2 I matsalen', 'q2 I duschen'], 'what is kept');
  });

  it('the deck of cards asks one at a time for everybody, and the host can ask for all at once', async () => {
    const harness = await menuWith(fixture, null, (element) => (element.config = { deck: 'cards' }));
    await harness.open('En bra dag');
    same(asked(harness), 0, 'questions on the first card');
    const other = await menuWith(fixture, null, (element) => (element.config = { deck: 'cards', oneAtATime: false }));
    await other.open('En bra dag');
    check(asked(other) > 1, 'not all questions are shown');
  });
});

describe('conversation menu: reading aloud', () => {
  const fixture = new Fixture();
  let speech: PretendSpeech | undefined;
  afterEach(() => {
    speech?.restore();
    speech = undefined;
  });

  it('the menu is read with what was chosen first, and never what was set aside', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await menuWith(fixture, alex());
    await harness.more(coreLater.readAloud);
    const [said = ''] = speech.said;
    check(said.startsWith('Vad vill du prata om?\nDet här vill jag prata om\nMina kompisar\nMin skola'), said);
    check(!said.includes('Min framtid') && !said.includes('Min hälsa'), said);
  });

  it('one question is read at a time where one is asked at a time, and another page stops it', async () => {
    speech = new PretendSpeech('sv-SE');
    const harness = await menuWith(fixture, null, (element) => (element.level = 'symbol'));
    await harness.open('Min skola');
    await harness.activate('button', 'Läs upp');
    same(speech.said[0], 'Min skola\nVill du prata om det här?\nJa\nInte nu\nVill inte prata om det', 'what is read');
    await harness.activate('button', 'Nästa');
    same(speech.speaking, false, 'whether it goes on');
    await harness.activate('button', 'Läs upp');
    same(speech.said[1], 'Min skola\nHur är en bra dag i skolan?', 'what is read');
    harness.element.cover();
    await harness.settled();
    same(speech.speaking, false, 'whether it goes on after Paus');
  });

  it('where there is no voice for the language, that is shown', async () => {
    speech = new PretendSpeech('en-GB');
    const harness = await menuWith(fixture, alex());
    await harness.more(coreLater.readAloud);
    check(
      harness.findAll('note').some((note) => note.textContent.includes('ingen röst')),
      'it is not shown',
    );
    alike(speech.said, [], 'what is read');
  });
});
