import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import { lars, many } from './examples.test-helper.ts';
import { formWith } from './on-page.test-helper.ts';

describe('the SIP form: fields of many things', () => {
  const fixture = new Fixture();

  it('whoever writes when the language changes goes on in the same field, in the new language', async () => {
    const at = await formWith(fixture, lars());
    at.find('textbox', 'Tolk').focus();
    await at.type('Ja');
    const field = focused();
    at.element.lang = 'en';
    await at.element.updateComplete;
    await at.element['locale'].ready;
    await at.settled();
    check(at.has('textbox', 'Interpreter'), 'the label is not in English');
    same(focused(), field, 'what has the focus');
    await at.type(', tack');
    same(at.content.consent?.interpreter, 'Ja, tack', 'what is written');
  });

  it('what was wrong is told still, in the new language, and is the description of the field', async () => {
    const at = await formWith(fixture, { ...lars(), content: { person: { email: 'lars' } } });
    await at.element.check();
    at.element.lang = 'en';
    await at.element.updateComplete;
    await at.element['locale'].ready;
    await at.settled();
    const [field] = [...(at.element.shadowRoot?.querySelectorAll<HTMLInputElement>('[type=email]') ?? [])];
    same(field?.getAttribute('aria-invalid'), 'true', 'invalid');
    const errors = [...(field?.parentElement?.querySelectorAll('.error') ?? [])];
    same(errors.length, 1, 'how often it is told');
    same(
      field
        ?.getAttribute('aria-describedby')
        ?.split(' ')
        .includes(errors[0]?.id ?? '-'),
      true,
      'description',
    );
  });

  it('an answer that nobody knows is among the answers of its own thing, and of no other', async () => {
    const at = await formWith(fixture, {
      ...lars(),
      content: {
        consent: {
          parties: [
            { id: 'a', party: 'church', answer: 'perhaps' },
            { id: 'b', party: 'school', answer: 'yes' },
          ],
        },
      },
    });
    const [first, second] = [...(at.element.shadowRoot?.querySelectorAll('select') ?? [])];
    same(first?.value, 'church', 'what was given');
    alike(
      [first, second].map((menu) => menu?.textContent.includes('church')),
      [true, false],
      'who has it',
    );
    const known = [...(at.element.shadowRoot?.querySelectorAll<HTMLInputElement>('[value=perhaps]') ?? [])];
    alike(
      known.map(({ checked }) => checked),
      [true],
      'the answer',
    );
  });

  it('a plan that the host gives anew is what stands in the fields, also in one that is being written in', async () => {
    const at = await formWith(fixture, lars());
    const before = at.element.value;
    at.find('textbox', 'Tolk').focus();
    await at.type('Ja');
    at.element.value = null;
    at.element.value = before;
    await at.settled();
    same(
      (at.find('textbox', 'Tolk') as HTMLInputElement).value,
      lars().content.consent?.interpreter ?? '',
      'the field',
    );
  });

  it('two plans on one page are each in their own language, also when they are drawn by turns', async () => {
    const swedish = await formWith(fixture, lars());
    const english = await formWith(fixture, lars(), (element) => {
      element.lang = 'en';
    });
    await english.element['locale'].ready;
    await english.settled();
    for (const { element } of [swedish, english, swedish]) {
      element.requestUpdate();
      await element.updateComplete;
    }
    check(swedish.has('textbox', 'Tolk') && !swedish.has('textbox', 'Interpreter'), 'the first is not in Swedish');
    check(english.has('textbox', 'Interpreter') && !english.has('textbox', 'Tolk'), 'the other is not in English');
    check(swedish.has('option', 'Skola') && !swedish.has('option', 'School'), 'the answers of the first');
    check(english.has('option', 'School') && !english.has('option', 'Skola'), 'the answers of the other');
  });

  it('each field has a name of its own, and every label leads to one', async () => {
    const at = await formWith(fixture, many());
    const root = at.element.shadowRoot!;
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    same(new Set(ids).size, ids.length, 'names');
    const lost = [...root.querySelectorAll('label[for]')].filter(
      (label) => !root.getElementById(label.getAttribute('for') ?? ''),
    );
    same(lost.length, 0, 'labels that lead nowhere');
  });
});
