import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { checkNames } from '@delaktig/testing/spoken.js';
import type { DelaktigSipForm } from './element.ts';
import { allFields, josef, lars } from './examples.test-helper.ts';
import type { SipHarness } from './harness.ts';
import { caseWith, formWith, story } from './on-page.test-helper.ts';
import * as stories from './sip-form.stories.ts';

describe('the SIP form: the person’s own version', () => {
  const fixture = new Fixture();

  /** *Min plan*, of this plan. */
  async function mine(
    value: unknown,
    prepare: (element: DelaktigSipForm) => void = () => undefined,
  ): Promise<SipHarness<DelaktigSipForm>> {
    const at = await formWith(fixture, value, (element) => {
      element.now = () => '2026-03-20T09:00:00.000Z';
      prepare(element);
    });
    await at.activate('button', 'Min plan');
    await at.appears('heading', 'Min plan');
    return at;
  }

  it('says with easy words and “I” what matters, what will be done by whom, who helps, whom to call and when we meet', async () => {
    const at = await mine(lars());
    alike(
      at.headings.filter((heading) => !heading.startsWith('Det här kan ni')),
      [
        'SIP, samordnad individuell plan',
        'Min plan',
        'Det här är viktigt för mig',
        'Det här ska vi göra',
        'Jag vill vara hemma med mina barn.',
        'Sova på natten',
        'Barnen har någon att prata med',
        'De här hjälper mig',
        'Ring hit',
        'Vi ses igen',
      ],
      'the headings',
    );
    const words = read(at);
    for (const line of [
      'Jag heter Lars.',
      'Att få sova',
      'Det är med i planen.',
      'Läkare, vårdcentralen',
      'Varje morgon',
      'Ring 070-174 06 05',
      'måndag 20 april 2026',
    ])
      check(words.includes(line), `${line} is missing`);
    check(!words.includes('9811'), 'the identity number is there');
    same(at.find('link', 'Ring 070-174 06 05').getAttribute('href'), 'tel:0701740605', 'the number can be called');
  });

  it('whose a goal is, is said of it, and of a sub-goal that is somebody else’s', async () => {
    const { content, ...rest } = josef();
    const [goal] = content.goals?.goals ?? [];
    const [first, ...others] = goal?.subgoals ?? [];
    check(goal && first, 'there is no goal');
    const subgoals = [
      { ...first, whose: 'guardian' as const },
      ...others,
      { id: 's', words: 'Leka', whose: 'person' as const },
    ];
    const at = await mine(
      { ...rest, content: { ...content, goals: { goals: [{ ...goal, subgoals }] } } },
      (element) => (element.readonly = true),
    );
    const wanted = read(at).match(/Det här vill [^:]*:\s*.{4}/g);
    alike(
      wanted?.map((line) => line.replace(/\s+/g, ' ')),
      ['Det här vill Josefs föräldrar: Jose', 'Det här vill BVC: BVC ', 'Det här vill jag: Leka'],
      'who wants what',
    );
  });

  it('the focus goes with whoever opens it and goes back', async () => {
    const at = await mine(lars());
    same(at.element.shadowRoot?.activeElement?.textContent?.trim(), 'Min plan', 'where the focus is');
    await at.activate('button', 'Hela planen');
    await at.appears('button', 'Kontrollera planen');
    check(at.element.shadowRoot?.activeElement?.matches('h2'), 'the focus is lost');
  });

  it('asks those who write for easy words, in a sentence that leads to the field', async () => {
    const at = await mine(lars());
    await at.activate('button', 'Delmålet ”Sova på natten” har ingen lätt text och ingen bild än.');
    await at.until(
      () => at.element.shadowRoot?.activeElement?.matches('input[type=text]') === true,
      'the field has the focus',
    );
    await at.fill('Jag vill sova gott.');
    await at.press('Tab');
    await at.settled();
    same(at.content.goals?.goals?.[0]?.subgoals?.[0]?.easyWords, 'Jag vill sova gott.', 'the easy words');
    await at.appears('heading', 'Jag vill sova gott.');
    check(at.has('button', 'Delmålet ”Sova på natten” har ingen bild än.'), 'the picture is no longer asked for');
  });

  it('half a word stays when something is drawn meanwhile, as a picture that has come', async () => {
    const at = await mine(lars());
    await at.activate('button', 'Delmålet ”Sova på natten” har ingen lätt text och ingen bild än.');
    await at.until(
      () => at.element.shadowRoot?.activeElement?.matches('input[type=text]') === true,
      'the field has the focus',
    );
    const field = at.element.shadowRoot?.activeElement;
    check(field instanceof HTMLInputElement, 'there is no field');
    await at.fill('Jag vi');
    at.element.requestUpdate();
    await at.settled();
    same(field.value, 'Jag vi', 'what is being written');
  });

  it('a picture is chosen for a goal, and the focus comes back to where it was chosen', async () => {
    const at = await mine(lars());
    await at.activate('button', 'Målet ”Att kunna vara hemma på gården med barnen.” har ingen bild än.');
    await at.settled();
    await at.activate('button', 'Välj en bild');
    const home = await at.appears('button', 'Hem');
    home.click();
    await at.settled();
    same(at.content.goals?.goals?.[0]?.symbol?.id, 'home', 'the picture');
    same(at.element.shadowRoot?.activeElement?.textContent?.trim(), 'Byt bild', 'where the focus is');
    at.element.undo();
    await at.settled();
    same(at.content.goals?.goals?.[0]?.symbol, undefined, 'after undo');
  });

  it('whoever reads is asked nothing, and chooses how it is shown', async () => {
    const at = await mine(lars(), (element) => (element.readonly = true));
    check(!at.has('textbox') && !at.has('heading', 'Det här kan ni fylla på'), 'something is asked');
    await at.activate('radio', 'Bilder och lätt text');
    await at.until(() => at.element.shadowRoot?.querySelector('.mine.few') !== null, 'it is shown in pictures');
    check(!read(at).includes('Det har redan börjat.'), 'there are many words');
  });

  it('in pictures every line that the plan says by itself has one: who I am, what I wish, what became of it; and so has each way to show it', async () => {
    const at = await story(fixture, stories.PersonSymbol);
    const lines = [
      'Jag heter Alex.',
      'Att få vara med Bella',
      'Det är med i planen.',
      'Det blir inte nu.',
      'Lätt text',
    ];
    const pictured = (words: string): boolean =>
      [...(at.element.shadowRoot?.querySelectorAll('.mine p, .shown-as span') ?? [])].some(
        (each) => each.textContent.trim() === words && each.previousElementSibling?.matches('img[alt=""]'),
      );
    for (const words of lines) await at.until(() => pictured(words), `${words} has a picture`);
  });

  it('the letter has a picture of its own, which is not the one for help', async () => {
    const at = await mine(lars());
    const drawn = at.find('button', 'Brev om mötet').querySelector('path')?.getAttribute('d');
    same(drawn, 'M3 6h18v13H3zM3 7l9 6 9-6', 'an envelope');
  });

  it('on the big screen nothing is asked', async () => {
    const at = await mine(lars(), (element) => (element.bigScreen = true));
    check(!at.has('textbox') && !at.has('heading', 'Det här kan ni fylla på'), 'something is asked');
  });

  it('a letter invites to the meeting: who comes, when, what for, and what one may decide', async () => {
    const at = await mine(lars());
    await at.activate('button', 'Brev om mötet');
    await at.appears('heading', 'Hej Lars!');
    const words = read(at);
    for (const line of [
      'onsdag 18 mars 2026 klockan 10:00',
      'Alex, Fast vårdkontakt',
      'Att Lars ska kunna sova, och vara hemma med sina barn.',
      'Du får ha med dig någon.',
      'Du kan säga stopp när du vill. Då tar vi en paus.',
    ])
      check(words.includes(line), `${line} is missing`);
  });

  it('is printed in the level that is shown, with its pictures', async () => {
    const at = await mine({
      ...lars(),
      content: {
        ...lars().content,
        goals: { goals: [{ id: 'g', words: 'Sova', symbol: { provider: 'fluent', id: 'bed' } }] },
      },
    });
    const mineNow = at.element['mine'].now;
    check(mineNow, 'it has not come');
    let [words, pictures, language] = ['', 0, ''];
    await mineNow.print('person', {
      print: ({ document }) => {
        [words, pictures, language] = [
          document.body.textContent,
          document.images.length,
          document.documentElement.lang,
        ];
      },
    });
    for (const line of ['Min plan', 'Sova', 'Ring hit']) check(words.includes(line), `${line} is not on paper`);
    check(!words.includes('Byt bild') && !words.includes('fylla på'), 'what is asked of staff is on paper');
    check(pictures >= 5, `there are ${pictures} pictures`);
    same(language, 'sv-x-lattlast', 'the language');
  });

  it('with protected personal data no place is in it, on the screen or on paper', async () => {
    const document = allFields();
    const value = {
      ...document,
      content: {
        ...document.content,
        person: { name: 'Lisa', protectedIdentity: true },
        invitation: { date: '2026-03-18', place: 'Vårdcentralen Vik' },
        responsibility: {
          name: 'Alex',
          betweenPhone: '070-174 06 58',
          nextDate: '2026-05-04',
          nextPlace: 'Biblioteket i Vik',
        },
      },
    };
    const at = await mine(value);
    check(!/Vik|06 58/.test(read(at)), 'a place or a number is on the screen');
    await at.activate('button', 'Brev om mötet');
    await at.appears('heading', 'Hej Lisa!');
    check(!read(at).includes('Vik'), 'the place is in the letter');
    for (const what of ['person', 'letter'] as const) {
      let paper = '';
      await at.element['mine'].now?.print(what, { print: (window) => void (paper = window.document.body.textContent) });
      check(paper.includes('Lisa') && !/Vik|06 58/.test(paper), `${what}: a place or a number is on paper`);
    }
  });

  it('when we meet again is what a follow-up has decided, and how each sub-goal went is what it found', async () => {
    const { content, ...rest } = lars();
    const [subgoal] = content.goals?.goals?.[0]?.subgoals ?? [];
    const followUp = {
      meetings: [
        {
          id: 'f',
          date: '2026-03-18',
          results: [{ id: 'r', ...(subgoal && { subgoal: subgoal.id }), result: 'partly' as const }],
          nextDate: '2026-09-01',
          whoComes: 'Läkaren och Lars',
        },
      ],
    };
    const at = await mine({ ...rest, content: { ...content, followUp } });
    for (const line of ['tisdag 1 september 2026', 'Läkaren och Lars', 'Så har det gått: En bit på väg'])
      check(read(at).includes(line), `${line} is missing`);
    check(!read(at).includes('20 april'), 'the former day is there');
    at.element.now = () => '2026-09-02T09:00:00.000Z';
    at.element.requestUpdate();
    await at.settled();
    check(read(at).includes('Det är inte bestämt när vi ses igen.'), 'a day that has gone is still the next');
  });

  it('a plan that is closed says so, and where to turn, and nothing of a next meeting', async () => {
    const { content, ...rest } = lars();
    const closing = { date: '2026-03-19', where: 'Vårdcentralen' };
    const at = await mine({ ...rest, content: { ...content, closing } });
    for (const line of [
      'Planen är slut sedan den 19 mars 2026.',
      'Hit kan jag vända mig om jag behöver hjälp igen: Vårdcentralen',
    ])
      check(read(at).includes(line), `${line} is missing`);
    check(!at.headings.includes('Vi ses igen'), 'it tells of a next meeting');
    await at.choose('Vanlig text', 'Så här visas det');
    await at.until(() => read(at).includes('Planen avslutades den 19 mars 2026.'), 'it is said in usual words');
  });

  it('a case has it too, below the host’s own markup', async () => {
    const { held } = await caseWith(fixture, lars(), 'delaktig-sip-goals');
    held.shadowRoot?.querySelector<HTMLElement>('[data-show="person"]')?.click();
    while (!held.shadowRoot?.querySelector('[data-mine] h2')) await new Promise(requestAnimationFrame);
    check(held.shadowRoot.querySelector('slot'), 'the host’s own markup is gone');
    check(held.shadowRoot.textContent.includes('Jag heter Lars.'), 'it is not shown');
  });

  it('every control has a name, and so in Arabic', async () => {
    await checkNames((await story(fixture, stories.PersonWriting)).element);
    await checkNames((await story(fixture, stories.PersonArabic)).element);
  });
});

function read({ element }: SipHarness): string {
  return (element.shadowRoot?.querySelector('[data-mine]')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '');
}
