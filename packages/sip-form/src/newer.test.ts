import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { accessibilityTree, Announcements, canReadTree, checkNames } from '@delaktig/testing/spoken.js';
import { still } from '@delaktig/testing/waiting.js';
import { lars } from './examples.test-helper.ts';
import type { SipHarness } from './harness.ts';
import type { SipContent, SipDocument } from './model.ts';
import { caseWith, formWith, story } from './on-page.test-helper.ts';
import { Newer } from './sip-form.stories.ts';
import { audience, everybody } from './sources.test-helper.ts';

/** Lars's plan as somebody else has left it, an hour later. */
function later(change: (content: SipContent) => SipContent, hour = 11): SipDocument {
  const document = lars();
  return { ...document, updatedAt: `2026-03-02T${String(hour)}:00:00.000Z`, content: change(document.content) };
}

const person =
  (more: SipContent['person']) =>
  (content: SipContent): SipContent => ({
    ...content,
    person: { ...content.person, ...more },
  });

describe('the SIP form: a newer version comes while somebody writes', () => {
  const fixture = new Fixture();
  const hasChoices = (at: SipHarness): boolean => at.has('button', 'Använd');

  it('what only the other has changed is filled in; what I have written stays, and only that can be undone', async () => {
    const at = await formWith(fixture, lars());
    await at.write('Språk', 'Finska');
    at.element.value = later(person({ phone: '070-174 06 05' }));
    await at.until(() => at.content.person?.phone === '070-174 06 05', 'the phone number has come');
    await at.settled();
    same(at.content.person?.language, 'Finska', 'what I have written');
    check(!hasChoices(at), 'there is something to choose');
    at.element.undo();
    await at.settled();
    same(at.content.person?.language, undefined, 'the language after undo');
    same(at.content.person?.phone, '070-174 06 05', 'the phone number after undo');
  });

  it('what both have written is shown side by side; mine stays until I have chosen, and undo brings it back', async () => {
    const at = await formWith(fixture, lars());
    await at.write('Språk', 'Finska');
    at.element.value = later(person({ language: 'Meänkieli' }));
    await at.appears('button', 'Använd');
    same(at.content.person?.language, 'Finska', 'before I have chosen');
    await at.choose('Det som kom: Meänkieli', 'Språk (Personen)');
    await at.activate('button', 'Använd');
    await at.vanishes('button', 'Använd');
    same(at.content.person?.language, 'Meänkieli', 'what I chose');
    at.element.undo();
    await at.appears('button', 'Använd');
    same(at.content.person?.language, 'Finska', 'after undo');
  });

  it('mine can be kept; the host hears it when all is chosen, and not before', async () => {
    const at = await formWith(fixture, lars());
    await at.write('Språk', 'Finska');
    const heard: unknown[] = [];
    at.element.addEventListener('change', () => heard.push(at.content.person?.language));
    at.element.value = later(person({ language: 'Meänkieli' }));
    await at.appears('button', 'Använd');
    same(heard.length, 0, 'what the host has heard');
    await at.activate('button', 'Använd');
    check(
      at.element.shadowRoot?.textContent.includes('Välj först vad som ska stå.') === true,
      'nothing says what to do',
    );
    await at.choose('Ditt: Finska', 'Språk (Personen)');
    await at.activate('button', 'Använd');
    await at.vanishes('button', 'Använd');
    alike(heard, ['Finska'], 'what the host has heard');
  });

  it('the host is told of what it does not have', async () => {
    const at = await formWith(fixture, lars());
    await at.write('Språk', 'Finska');
    const heard: SipDocument[] = [];
    at.element.addEventListener('change', () => heard.push(at.element.value as SipDocument));
    at.element.value = later(person({ phone: '112' }));
    await at.until(() => heard.length > 0, 'the host is told');
    alike(
      heard.map(({ content }) => [content.person?.language, content.person?.phone]),
      [['Finska', '112']],
      'what it is told',
    );
  });

  it('whoever is in the middle of a word goes on writing: focus, caret and word stay', async () => {
    const at = await formWith(fixture, lars());
    const field = at.find('textbox', 'Språk') as HTMLInputElement;
    field.focus();
    await at.type('Finsk');
    at.element.value = later(person({ phone: '112', language: 'Meänkieli' }));
    await at.appears('button', 'Använd');
    await still(field);
    const top = field.getBoundingClientRect().top;
    await at.type('a');
    same(at.content.person?.language, 'Finska', 'what is written');
    same(at.element.shadowRoot?.activeElement, field, 'the focus');
    check(Math.abs(field.getBoundingClientRect().top - top) < 2, 'the field has moved');
  });

  it('a goal that I have taken away and the other has written in is mine to decide', async () => {
    const at = await formWith(fixture, lars());
    await at.activate('button', 'Ta bort Önskan 2');
    await at.settled();
    at.element.value = later((content) => ({
      ...content,
      situation: {
        ...content.situation,
        wishes: (content.situation?.wishes ?? []).map((wish, index) =>
          index === 1 ? { ...wish, because: 'I höst' } : wish,
        ),
      },
    }));
    await at.appears('button', 'Använd');
    await at.choose('Det som kom: Ändrat, och finns kvar', /Körkortet tillbaka/);
    await at.activate('button', 'Använd');
    await at.vanishes('button', 'Använd');
    alike(
      at.content.situation?.wishes?.map(({ words, because }) => [words, because]),
      [
        ['Att få sova', undefined],
        ['Körkortet tillbaka', 'I höst'],
      ],
      'the wishes',
    );
  });

  it('the same again, and the version it gave before, change nothing', async () => {
    const at = await formWith(fixture, lars());
    await at.write('Språk', 'Finska');
    const { value } = at.element;
    at.element.value = lars();
    at.element.value = structuredClone(value);
    await at.settled();
    same(at.content.person?.language, 'Finska', 'what I have written');
    check(at.element.canUndo, 'the history is gone');
    check(!at.has('heading', 'Någon annan har också skrivit'), 'something is told');
  });

  it('another plan is another plan: nothing of the first is left to choose', async () => {
    const at = await formWith(fixture, lars());
    await at.write('Språk', 'Finska');
    at.element.value = later(person({ language: 'Meänkieli' }));
    await at.appears('button', 'Använd');
    at.element.value = { ...lars(), id: 'another' };
    await at.settled();
    check(!hasChoices(at), 'there is something to choose');
    same(at.content.person?.language, undefined, 'the language');
    check(!at.element.canUndo, 'what was written in the first can be undone');
  });

  it('a version after that one: what is not decided is still there, and what has become otherwise is new', async () => {
    const at = await formWith(fixture, lars());
    await at.write('Språk', 'Finska');
    await at.write('Behov av tolk', 'Ja');
    at.element.value = later(person({ language: 'Meänkieli', interpreter: 'Nej' }));
    await at.appears('button', 'Använd');
    at.element.value = later(person({ language: 'Meänkieli', interpreter: 'Ibland' }), 12);
    await at.appears('radio', 'Det som kom: Ibland');
    check(at.has('radio', 'Det som kom: Meänkieli'), 'what was not decided is gone');
    check(!at.has('radio', 'Det som kom: Nej'), 'what nobody says any longer is there');
  });

  it('in a case: it is chosen above the parts, and a link goes to the field in its part', async () => {
    const { held, parts } = await caseWith(fixture, lars(), 'delaktig-sip-consent', 'delaktig-sip-person');
    const [, part] = parts;
    check(part, 'there is no part');
    await part.write('Språk', 'Finska');
    held.value = later(person({ language: 'Meänkieli' }));
    const within = (selector: string): HTMLElement | null =>
      held.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
    await part.until(() => within('[data-use]') !== null, 'there is something to choose');
    within('[data-newer] .link')?.click();
    await part.until(
      () => part.element.shadowRoot?.activeElement === part.find('textbox', 'Språk'),
      'the focus is in the field',
    );
    within('[data-newer] input:not(:checked) ~ span');
    const [, theirs] = held.shadowRoot?.querySelectorAll<HTMLElement>('[data-newer] input') ?? [];
    theirs?.click();
    within('[data-use]')?.click();
    await part.until(() => part.content.person?.language === 'Meänkieli', 'what was chosen is there');
  });

  it('is told politely, and can be heard: what it is about, both answers, and the way to the field', async () => {
    const at = await formWith(fixture, lars());
    await at.write('Språk', 'Finska');
    const heard = new Announcements(at.element);
    at.element.value = later(person({ language: 'Meänkieli' }));
    same(
      await heard.next(),
      'En nyare version av planen har kommit. Att välja, överst i planen: 1. Ditt står kvar.',
      'what is said',
    );
    heard.stop();
    await checkNames(at.element);
    const section = at.find('region', 'Någon annan har också skrivit');
    if (!canReadTree()) return;
    same(
      (await accessibilityTree(section)).includes('group "Språk (Personen)"'),
      true,
      await accessibilityTree(section),
    );
  });

  it('on the big screen what one guardian or one reader alone may see is not shown where one chooses either', async () => {
    const guardian = { id: 'g', name: 'Lisa' };
    const quoted = (quote: string, visibleTo: readonly string[]) => [{ document: 'd', item: 'i', quote, visibleTo }];
    const plan = (address: string, quote: string, open: string): ((content: SipContent) => SipContent) => {
      const wishes = [
        { id: 'w-1', words: 'Lugna kvällar', from: quoted(quote, ['mother']) },
        { id: 'w-2', words: 'Bada', from: quoted(open, everybody) },
      ];
      return (content) => ({
        ...content,
        person: { ...content.person, representatives: [{ ...guardian, address }] },
        situation: { wishes },
      });
    };
    const at = await formWith(fixture, later(plan('', 'q', 'r'), 10), (element) => {
      element.bigScreen = true;
      element.config = { audience };
    });
    const mine = plan('Storgatan 1', 'Träffa pappa mindre', 'Bada ofta')(lars().content);
    at.element['act']({ type: 'replaceContent', content: mine }, {});
    at.element.value = later(plan('Lillgatan 2', 'Slippa pappa', 'Bada jämt'));
    await at.appears('button', 'Använd');
    const box = at.element.shadowRoot?.querySelector('[data-newer]')?.textContent ?? '';
    for (const words of ['Storgatan', 'Lillgatan', 'pappa']) check(!box.includes(words), `${words} is shown`);
    for (const words of ['Bada ofta', 'Bada jämt']) check(box.includes(words), `${words} is missing`);
    same(box.split('Visas inte på den stora skärmen').length - 1, 4, 'how often it says so');
    at.element.bigScreen = false;
    await at.until(
      () => at.element.shadowRoot?.querySelector('[data-newer]')?.textContent.includes('Lillgatan 2') === true,
      'those who write by themselves see it',
    );
  });

  it('in the story everything is there to be read', async () => {
    const at = await story(fixture, Newer);
    for (const name of ['Ditt: Finska', /Det som kom: Meänkieli/]) check(at.has('radio', name), String(name));
  });
});
