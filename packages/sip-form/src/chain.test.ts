import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Announcements, checkNames } from '@delaktig/testing/spoken.js';
import type { DelaktigSipForm } from './element.ts';
import type { SipHarness } from './harness.ts';
import { caseWith, formWith } from './on-page.test-helper.ts';
import { printSip } from './sheet.ts';
import { alexMade, audience, everybody } from './sources.test-helper.ts';

const title = 'Det personen har sagt';

describe('the SIP form: from the person’s own words to the plan', () => {
  const fixture = new Fixture();

  /** The form with what Alex has made, opened. */
  async function opened(
    prepare: (element: DelaktigSipForm) => void = () => undefined,
  ): Promise<SipHarness<DelaktigSipForm>> {
    const at = await formWith(fixture, null, (element) => {
      element.sources = alexMade();
      prepare(element);
    });
    await at.appears('button', title);
    await at.activate('button', title);
    await at.settled();
    return at;
  }
  const withAudience = (element: DelaktigSipForm): void => void (element.config = { audience });

  it('a goal is made from a card on the mat, and keeps the words and the picture', async () => {
    const at = await opened();
    const heard = new Announcements(at.element);
    await at.activate('button', 'Gör till mål: Matte: Gillar inte');
    same(await heard.next(), 'Tillagt: Mål 1.', 'what is told');
    heard.stop();
    const [goal] = at.content.goals?.goals ?? [];
    same(goal?.words, 'Matte: Gillar inte', 'the words');
    same(goal?.whose, 'person', 'whose goal it is');
    alike(goal?.symbol, { provider: 'fluent', id: 'maths' }, 'the picture');
    alike(goal?.from, [{ document: 'd-mat', item: 'c-maths', quote: 'Matte: Gillar inte' }], 'where it comes from');
  });

  it('what somebody has said by voice alone is taken too: what it is about and that it is a recording, never as the plan’s own words', async () => {
    const answers = [{ id: 'a-voice', said: { voice: { attachment: 'v-1' } } }];
    const topics = [{ id: 't-home', label: 'Hemma', answers }];
    const at = await opened((element) => {
      element.sources = [{ type: 'conversation-menu', id: 'd-menu', content: { topics } }];
    });
    await at.activate('button', 'Ta upp på mötet: Hemma: En inspelning');
    await at.settled();
    const [question] = at.content.invitation?.questions ?? [];
    same(question?.words, undefined, 'the plan’s own words');
    alike(
      question?.from,
      [{ document: 'd-menu', item: 'a-voice', quote: 'Hemma: En inspelning' }],
      'where it comes from',
    );
  });

  it('a wish, a question for the meeting and a participant likewise; each is taken once, and undo takes it back', async () => {
    const at = await opened();
    await at.activate('button', 'Gör till önskan: Att få sova');
    await at.activate('button', 'Ta upp på mötet: Mina kompisar');
    await at.activate('button', 'Lägg till som deltagare: Mormor');
    await at.settled();
    same(at.content.situation?.wishes?.[0]?.from?.[0]?.item, 'm-sleep', 'the wish');
    same(at.content.invitation?.questions?.[0]?.words, 'Mina kompisar', 'the question');
    const [mormor] = at.content.participants?.people ?? [];
    alike([mormor?.name, mormor?.from?.[0]?.item], ['Mormor', 'p-mormor'], 'the participant');
    await at.activate('button', 'Lägg till som deltagare: Mormor');
    same(at.content.participants?.people?.length, 1, 'she is there once');
    at.element.undo();
    await at.settled();
    same(at.content.participants, undefined, 'she is gone again');
  });

  it('words that not everybody may read are a quotation and never the plan’s own', async () => {
    const at = await opened(withAudience);
    await at.activate('button', 'Gör till mål: Träffa pappa mindre');
    await at.activate('button', 'Gör till mål: Att få sova');
    await at.settled();
    const [private_, open] = at.content.goals?.goals ?? [];
    alike([private_?.words, private_?.from?.[0]?.quote], [undefined, 'Träffa pappa mindre'], 'the one');
    same(open?.words, 'Att få sova', 'what everybody may see');
  });

  it('the person chooses for each quotation who sees it', async () => {
    const at = await opened(withAudience);
    await at.activate('button', 'Gör till önskan: Att få vara med Bella');
    await at.settled();
    await at.activate('checkbox', 'Mamma');
    await at.settled();
    alike(at.content.situation?.wishes?.[0]?.from?.[0]?.visibleTo, ['mother'], 'who sees it');
    await at.activate('checkbox', 'Ingen annan');
    await at.settled();
    alike(at.content.situation?.wishes?.[0]?.from?.[0]?.visibleTo, [], 'nobody else');
  });

  for (const [reader, sees] of [
    ['mother', true],
    ['father', false],
  ] as const)
    it(`the plan and its print show ${reader} what ${reader} may see`, async () => {
      const from = [{ document: 'd-day', item: 'w-less', quote: 'Träffa pappa mindre', visibleTo: ['mother'] }];
      const value = { ...planWith({ goals: [{ id: 'g', words: 'Lugna kvällar', from }] }) };
      const at = await formWith(fixture, value, (element) => {
        element.config = { audience, reader };
        element.readonly = true;
      });
      if (sees) await at.until(() => shown(at).includes('Träffa pappa mindre'), 'the quotation is shown');
      else await at.until(() => shown(at).includes('Lugna kvällar'), 'the goal is shown');
      same(shown(at).includes('Träffa pappa mindre'), sees, 'on the screen');
      let paper = '';
      await printSip(at.element['formView'], { print: (window) => void (paper = window.document.body.textContent) });
      same(paper.includes('Träffa pappa mindre'), sees, 'on paper');
      check(paper.includes('Lugna kvällar'), 'the goal is on paper');
    });

  it('on the big screen it is closed, and holds only what everybody may see', async () => {
    const at = await opened(withAudience);
    at.element.bigScreen = true;
    await at.settled();
    check(!at.has('button', 'Gör till mål: Att få sova'), 'it is open');
    await at.activate('button', title);
    await at.settled();
    check(at.has('button', 'Gör till mål: Att få sova'), 'what everybody may see is missing');
    check(!at.has('button', 'Gör till mål: Träffa pappa mindre'), 'what is for one is shown');
  });

  it('a quotation asks the host to show where it comes from', async () => {
    const at = await opened();
    await at.activate('button', 'Gör till mål: Mormor');
    await at.settled();
    const asked = new Promise((resolve) =>
      at.element.addEventListener('delaktig-open', ({ detail }) => resolve(detail), { once: true }),
    );
    await at.activate('button', 'Visa var det kommer ifrån: Mormor');
    alike(await asked, { type: 'network-map', document: 'd-map', item: 'p-mormor' }, 'what is asked for');
  });

  it('a case offers it to all its parts, and its parts show the quotation', async () => {
    const { held, parts } = await caseWith(fixture, null, 'delaktig-sip-situation', 'delaktig-sip-goals');
    held.sources = alexMade();
    held.config = { audience };
    const [situation] = parts;
    check(situation, 'there is no part');
    await situation.until(() => held.shadowRoot?.querySelector('[data-chain]') !== null, 'the button is there');
    held.shadowRoot?.querySelector<HTMLElement>('[data-chain]')?.click();
    await held.updateComplete;
    held.shadowRoot?.querySelector<HTMLElement>('[data-make="wish"][data-of="m-sleep"]')?.click();
    await situation.until(() => shown(situation).includes('”Att få sova”'), 'the part shows the quotation');
    alike(situation.content.situation?.wishes?.[0]?.from?.[0]?.visibleTo, everybody, 'who sees it');
  });

  it('every control has a name', async () => {
    const at = await opened(withAudience);
    await at.activate('button', 'Gör till mål: Matte: Gillar inte');
    await at.settled();
    await checkNames(at.element);
  });
});

function shown({ element }: SipHarness): string {
  return element.shadowRoot?.textContent ?? '';
}

function planWith(goals: object): object {
  return {
    type: 'sip-form',
    version: 1,
    id: 'c2d0a1b4-7d11-4c37-9c58-0f8f3f1a2b61',
    language: 'sv',
    level: 'standard',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T10:00:00.000Z',
    content: { goals },
  };
}
