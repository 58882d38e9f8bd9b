import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { focused } from '@delaktig/testing/names.js';
import type { DelaktigSipForm } from './element.ts';
import { lars, many } from './examples.test-helper.ts';
import { formWith, partWith } from './on-page.test-helper.ts';
import * as consent from './texts/consent.ts';
import * as goals from './texts/goals.ts';

describe('the SIP form: writing in it', () => {
  const fixture = new Fixture();

  it('what is written is in the plan at every key, and nothing is drawn until the field is left', async () => {
    const { element, at } = await started();
    let drawn = 0;
    const before = element['updated'].bind(element);
    element['updated'] = (changed): void => {
      drawn += 1;
      before(changed);
    };
    at.find('textbox', 'Vad ska uppgifterna användas till?').focus();
    await at.type('Sova');
    same(at.content.consent?.purpose, 'Sova', 'what is in the plan');
    same(drawn, 0, 'how often it was drawn');
    await at.press('Tab');
    await at.settled();
    check(drawn > 0, 'the field that was left is not drawn');
  });

  it('all that was written in a field is one step to take back', async () => {
    const { at } = await started();
    await at.write('Vad ska uppgifterna användas till?', 'Att hjälpas åt');
    check(at.has('button', /Ångra: ändra Vad ska uppgifterna/), 'the step has no name');
    await at.activate('button', /Ångra/);
    await at.settled();
    same(at.content.consent, undefined, 'the consent');
    same(at.find('textbox', 'Vad ska uppgifterna användas till?').textContent, '', 'the field');
  });

  it('the host hears input at every key, and change when the field is left', async () => {
    const { element, at } = await started();
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    at.find('textbox', 'Tolk').focus();
    await at.type('Ja');
    await at.press('Tab');
    await at.settled();
    alike(heard, ['input', 'input', 'change'], 'events');
  });

  it('Enter in a field sends nothing, and the browser offers nothing that was written about others', async () => {
    const { element, at } = await started();
    const fields = at.findAll('textbox').filter((field) => field instanceof HTMLInputElement);
    check(fields.length > 5, `only ${String(fields.length)} fields`);
    const forms = new Set(fields.map(({ form }) => form));
    same(forms.size, 1, 'forms that the fields are in');
    const [form] = forms;
    same(form?.autocomplete, 'off', 'what the browser may offer');
    let stayed = false;
    element.shadowRoot?.addEventListener('submit', (event) => (stayed = event.defaultPrevented));
    form?.requestSubmit();
    check(stayed, 'the page would have been left');
  });

  it('a plan in which nobody has answered a template’s own questions needs nothing more from the network', async () => {
    const plan = lars();
    const { person } = plan.content;
    await formWith(fixture, { ...plan, content: { ...plan.content, person: { ...person, extra: [] } } });
    const fetched = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/extra/later.'));
    alike(fetched, [], 'what draws such questions');
  });

  for (const [how, press] of [
    ['the mouse', 'click'],
    ['a finger', 'tap'],
  ] as const)
    it(`whoever presses an answer below right after writing hits it with ${how}, though leaving the field tells something above it`, async () => {
      const at = await partWith(fixture, 'delaktig-sip-participants');
      await at.activate('button', 'Lägg till deltagare');
      await at.settled();
      const answer = at.find('radio', 'På plats').closest('label');
      check(answer, 'there is no answer');
      answer.scrollIntoView({ block: 'center' });
      at.find('textbox', 'Telefon').focus({ preventScroll: true });
      await at.type('ring mig');
      await at[press](answer);
      await at.until(() => at.content.participants?.people?.[0]?.attendance === 'present', 'the answer is chosen');
      await at.until(() => at.find('textbox', 'Telefon').getAttribute('aria-invalid') === 'true', 'it is told');
    });

  it('something wrong is told after the field has been left, says what to do, and is kept', async () => {
    const { at } = await started();
    const field = at.find('textbox', 'Telefon till den huvudansvariga');
    field.focus();
    await at.type('ring mig');
    check(!field.hasAttribute('aria-invalid'), 'it is told too early');
    await at.press('Tab');
    await at.settled();
    same(field.getAttribute('aria-invalid'), 'true', 'invalid');
    check(described(field).includes('Skriv telefonnumret med siffror'), 'it is not said what to do');
    same(at.content.invitation?.contactPhone, 'ring mig', 'what was written');
    await at.write('Telefon till den huvudansvariga', '070-174 06 05');
    check(!field.hasAttribute('aria-invalid'), 'it is told still');
  });

  it('Kontrollera gathers what is to be corrected, has the focus, and leads to each field', async () => {
    const { element, at } = await started({ ...lars(), content: { person: { phone: 'ring', email: 'lars' } } });
    await at.activate('button', 'Kontrollera planen');
    await at.until(() => focused()?.hasAttribute('data-summary') === true, 'the summary has the focus');
    same(at.find('heading', /Att rätta/).textContent.trim(), 'Att rätta: 2', 'how many');
    await at.activate('button', /E-post: Skriv hela/);
    await at.until(() => focused() instanceof HTMLInputElement, 'the field has the focus');
    same((focused() as HTMLInputElement).type, 'email', 'which field');
    same(element.checkValidity(), true, 'nothing is held back');
  });

  it('a new thing has the focus in its first field; one that is removed gives it to the next, and can be had back', async () => {
    const { at } = await started(lars());
    await at.add(consent.partiesItem);
    same(at.focusLine.startsWith('combobox "Slags verksamhet"'), true, at.focusLine);
    same(at.content.consent?.parties?.length, 4, 'services');
    await at.activate('button', 'Ta bort Verksamhet 2');
    await at.settled();
    same(focused()?.textContent.trim(), 'Verksamhet 2: Barnens skola', 'what has the focus');
    await at.activate('button', /Ångra: ta bort verksamhet/);
    await at.settled();
    same(at.content.consent?.parties?.[1]?.name, 'Kommunens missbruksenhet', 'what is back');
  });

  it('things are put in order by buttons that keep the focus', async () => {
    const { at } = await started(lars());
    at.find('button', 'Flytta ner Verksamhet 1').focus();
    await at.press('Enter');
    await at.settled();
    alike(
      at.content.consent?.parties?.map(({ name }) => name),
      ['Kommunens missbruksenhet', 'Vårdcentralen', 'Barnens skola'],
      'the order',
    );
    same(at.focusLine.startsWith('button "Flytta ner Verksamhet 2"'), true, at.focusLine);
  });

  it('a goal, a sub-goal and an action can be written by keys alone', async () => {
    const at = await partWith(fixture, 'delaktig-sip-goals');
    await at.tabTo('button', 'Lägg till mål');
    await at.press('Enter');
    await at.settled();
    await at.type('Att vara hemma');
    await at.tabTo('button', 'Lägg till delmål');
    await at.press('Enter');
    await at.settled();
    await at.type('Sova');
    await at.tabTo('button', 'Lägg till insats');
    await at.press('Enter');
    await at.settled();
    await at.type('Läkaren ringer');
    await at.press('Tab');
    await at.settled();
    const [goal] = at.content.goals?.goals ?? [];
    same(goal?.words, 'Att vara hemma', 'the goal');
    same(goal?.subgoals?.[0]?.words, 'Sova', 'the sub-goal');
    same(goal?.subgoals?.[0]?.actions?.[0]?.what, 'Läkaren ringer', 'the action');
    check(at.headings.includes('Insats 1: Läkaren ringer'), at.headings.join(', '));
  });

  it('a sub-goal may be somebody else’s than the goal, and says whose', async () => {
    const { at } = await started();
    await at.activate('button', 'Lägg till mål');
    await at.choose('Vårdnadshavares', 'Vems mål är det?');
    await at.activate('button', 'Lägg till delmål');
    await at.choose('En verksamhets', 'Vems delmål är det?');
    await at.settled();
    const question = at.find('group', 'Vems delmål är det?');
    same(described(question), 'Svara om det är någon annans än målet.', 'what is said below the question');
    at.findAll('textbox', 'Vem?').at(-1)?.focus();
    await at.type('BVC');
    await at.press('Tab');
    await at.settled();
    const subgoal = (): unknown => at.content.goals?.goals?.[0]?.subgoals?.map(({ id: _, ...rest }) => rest);
    alike(subgoal(), [{ whose: 'professional', whoseName: 'BVC' }], 'the sub-goal');
    same(at.content.goals?.goals?.[0]?.whose, 'guardian', 'whose the goal is');
    await at.activate('button', /Ångra: ändra Vem/);
    await at.activate('button', 'Ångra: ändra Vems delmål är det?');
    await at.settled();
    alike(subgoal(), [{}], 'the sub-goal, after undo');
  });

  it('answers are native radio buttons; what depends on them is asked then, and what is written is never hidden', async () => {
    const { at } = await started();
    check(!at.has('textbox', 'Skäl'), 'it is asked already');
    await at.choose('Personen', 'Om det inte blev någon SIP, vem sa nej?');
    await at.settled();
    await at.write('Skäl', 'Vill vänta');
    at.element.undo();
    at.element.undo();
    at.element.redo();
    at.element.redo();
    await at.settled();
    same(at.content.agreement?.declinedBecause, 'Vill vänta', 'the reason');
  });

  it('the identity number is hidden until somebody shows it, and again after Paus', async () => {
    const { element, at } = await started(lars());
    check(element.shadowRoot?.textContent.includes('19900118-••••'), 'it is not masked');
    await at.activate('button', 'Visa numret');
    await at.settled();
    same((at.find('textbox', 'Nummer') as HTMLInputElement).value, '19900118-9811', 'the number');
    element.cover();
    element.uncover();
    await at.settled();
    check(!at.has('textbox', 'Nummer'), 'it is shown still');
  });

  it('a number with one figure wrong is told when the field has been left, and stays as it was written', async () => {
    const { at } = await started(lars());
    await at.activate('button', 'Visa numret');
    await at.settled();
    await at.write('Nummer', '19900118-9812');
    await at.until(() => at.find('textbox', 'Nummer').getAttribute('aria-invalid') === 'true', 'what is wrong is told');
    same(at.content.person?.identityNumber, '19900118-9812', 'what is in the plan');
    check(at.element.shadowRoot?.textContent.includes('Numret kan inte stämma.') === true, 'what to do is not said');
    await at.write('Nummer', '19900118-9811');
    await at.until(() => !at.find('textbox', 'Nummer').hasAttribute('aria-invalid'), 'it is right again');
  });

  it('a day nobody could have meant is shown as it was written, and can be corrected', async () => {
    const { at } = await started({ ...lars(), content: { consent: { validUntil: 'till jul' } } });
    const field = at.find('textbox', 'Samtycket gäller till och med');
    same((field as HTMLInputElement).value, 'till jul', 'what is shown');
    await at.write('Samtycket gäller till och med', '2026-12-24');
    same(at.content.consent?.validUntil, '2026-12-24', 'the day');
  });

  it('what the law wants is followed as the plan is written', async () => {
    const { at } = await started();
    const missing = (): number => at.findAll('listitem').filter((item) => item.textContent.includes('Saknas')).length;
    same(missing(), 4, 'at first');
    await at.choose('Regionen', /övergripande ansvaret för planen/);
    await at.settled();
    same(missing(), 3, 'after the overall responsibility');
    await at.choose('Nej', /någon annan än kommunen/);
    await at.settled();
    same(missing(), 2, 'after nobody else');
  });

  it('one part at a time: the next one has the focus, and nothing is lost on the way', async () => {
    const { at } = await started(null, (made) => (made.view = 'steps'));
    at.find('textbox', 'Tolk').focus();
    await at.type('Ja');
    await at.activate('button', /Nästa: Kallelse/);
    await at.until(() => focused()?.textContent.trim() === 'Kallelse och inbjudan', 'the heading has the focus');
    same(at.content.consent?.interpreter, 'Ja', 'what was written');
    check(!at.has('textbox', 'Tolk'), 'the part before is shown still');
  });

  it('who is in the middle of a field when one part is to be shown at a time is still in it', async () => {
    const { at } = await started(null);
    const field = at.find('textbox', 'Tolk');
    field.focus();
    at.element.view = 'steps';
    await at.until(() => at.has('button', /Nästa: Kallelse/), 'one part is shown');
    same(at.find('textbox', 'Tolk'), field, 'the field');
    same(focused(), field, 'what has the focus');
    at.element.view = 'map';
    await at.until(() => !at.has('button', /Nästa: Kallelse/), 'all parts are shown');
    same(focused(), field, 'what has the focus, with all parts shown');
  });

  it('twenty goals with five actions each are all there, each field under its own name', async () => {
    const { at } = await started(many());
    same(at.findAll('textbox', at.word(goals.goalsSubgoalsActionsWhat)).length, 100, 'actions');
  });

  it('in a plan with a long list every part is there to go to, and what is in it is laid out when one has gone', async () => {
    const { element, at } = await started(many());
    await at.activate('button', 'Avvikelser');
    await at.until(() => focused()?.textContent.trim() === 'Avvikelser', 'the heading has the focus');
    const inside = element.shadowRoot?.querySelector('[data-part=deviation] button');
    await at.until(
      () => inside?.checkVisibility({ contentVisibilityAuto: true }) === true,
      'what is in it is laid out',
    );
  });

  async function started(
    value: unknown = null,
    prepare?: (element: DelaktigSipForm) => void,
  ): Promise<{ at: Awaited<ReturnType<typeof formWith>>; element: DelaktigSipForm }> {
    const at = await formWith(fixture, value, prepare);
    return { at, element: at.element };
  }
});

function described(field: HTMLElement): string {
  const root = field.getRootNode() as ShadowRoot;
  return (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ');
}
