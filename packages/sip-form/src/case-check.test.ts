import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Harness } from '@delaktig/testing/harness.js';
import { audible, descriptionOf, focused, parentOf } from '@delaktig/testing/names.js';
import { onPage } from '@delaktig/testing/on-page.js';
import { printed } from '@delaktig/testing/printed.js';
import { checkNames } from '@delaktig/testing/spoken.js';
import type { DelaktigSipCase } from './case-element.ts';
import { lars, many, sipDocument } from './examples.test-helper.ts';
import type { SipDocument } from './model.ts';
import { caseWith, partWith } from './on-page.test-helper.ts';
import meta, * as stories from './sip-case.stories.ts';

const { story } = onPage<DelaktigSipCase, Harness<DelaktigSipCase>>('delaktig-sip-case', meta, Harness);

/** Two phone numbers that cannot be, in two parts. */
const wrong = (): SipDocument => sipDocument({ person: { phone: 'ring' }, responsibility: { phone: 'ring' } });

const PHONE = /Skriv telefonnumret/;

describe('the SIP case: a supplier’s own page is checked and printed as the whole form is', () => {
  const fixture = new Fixture();

  async function page(
    value: unknown,
    ...tags: readonly string[]
  ): Promise<{ at: Harness<DelaktigSipCase>; held: DelaktigSipCase; tag: (name: string) => HTMLElement }> {
    const { held } = await caseWith(fixture, value, ...tags);
    const at = new Harness(held);
    await at.settled();
    return { at, held, tag: (name) => held.querySelector<HTMLElement>(name) ?? held };
  }

  /** The ways that the summary gives. */
  const ways = (at: Harness): readonly HTMLElement[] => at.findAll('button', PHONE);
  /** In which element the focus is. */
  const where = (): string | undefined => {
    const root = focused()?.getRootNode();
    return root instanceof ShadowRoot ? root.host.localName : undefined;
  };
  const inSummary = (): boolean => focused()?.matches('[data-summary]') === true;

  it('Kontrollera planen gathers what is wrong in every part; each way puts the focus in its field, which says what to do', async () => {
    const { at } = await page(wrong(), 'delaktig-sip-person', 'delaktig-sip-responsibility');
    await at.activate('button', 'Kontrollera planen');
    await at.until(inSummary, 'the summary has the focus');
    check(at.has('heading', 'Att rätta: 2'), at.outline);
    await checkNames(at.element);
    for (const [place, part] of ['delaktig-sip-person', 'delaktig-sip-responsibility'].entries()) {
      ways(at)[place]?.click();
      await at.until(() => where() === part, `the focus is in ${part}`);
      const field = focused();
      check(field?.localName === 'input', 'the focus is in no field');
      same(field.getAttribute('aria-invalid'), 'true', 'it is marked');
      check(descriptionOf(field).includes('Skriv telefonnumret med siffror'), 'it does not say what to do');
    }
  });

  it('what stands in no part of this page is not asked for on it', async () => {
    const { at } = await page(wrong(), 'delaktig-sip-person', 'delaktig-sip-goals');
    await at.element.check();
    same(ways(at).length, 1, 'what is to be corrected here');
  });

  it('a field that is corrected is gone from the summary, and what is pressed right after writing gets the press', async () => {
    const { at } = await page(wrong(), 'delaktig-sip-person', 'delaktig-sip-responsibility');
    await at.element.check();
    ways(at)[0]?.click();
    await at.until(() => where() === 'delaktig-sip-person', 'the focus is in the field');
    await at.fill('070-174 06 05');
    await at.click(at.find('button', 'Lägg till vårdnadshavare eller företrädare'));
    await at.until(() => ways(at).length === 1, 'it is no longer to be corrected');
    await at.appears('group', /^Vårdnadshavare eller företrädare 1/);
  });

  it('the way leads also into what the supplier has folded, has hidden until it is found, and has behind a tab', async () => {
    const { at, held, tag } = await page(
      sipDocument({
        person: { phone: 'ring' },
        responsibility: { phone: 'ring' },
        invitation: { contactPhone: 'ring' },
      }),
      'delaktig-sip-invitation',
      'delaktig-sip-person',
      'delaktig-sip-responsibility',
    );
    const [invitation, person, responsibility] = ['invitation', 'person', 'responsibility'].map((name) =>
      tag(`delaktig-sip-${name}`),
    );
    check(invitation && person && responsibility, 'there are no parts');
    const folded = document.createElement('details');
    invitation.parentElement?.before(folded);
    folded.append(invitation.parentElement ?? invitation);
    const found = parentOf(person) as HTMLElement;
    found.setAttribute('hidden', 'until-found');
    const tab = parentOf(responsibility) as HTMLElement;
    tab.hidden = true;
    const asked: string[] = [];
    held.addEventListener('delaktig-reveal', ({ detail }) => {
      asked.push(detail.part);
      if (detail.part === 'responsibility') requestAnimationFrame(() => (tab.hidden = false));
    });
    await at.until(() => folded.contains(invitation), 'it has been folded');
    await at.settled();
    await held.check();
    same(ways(at).length, 3, 'what is to be corrected');
    for (const [place, part] of [invitation, person, responsibility].entries()) {
      ways(at)[place]?.click();
      await at.until(() => where() === part.localName, `the focus is in ${part.localName}`);
      check(part.getClientRects().length > 0, `${part.localName} is not shown`);
    }
    check(folded.open && !found.hidden, 'it is still folded');
    alike(asked.slice(-3), ['invitation', 'person', 'responsibility'], 'what the host was told');
  });

  it('and to the last field of a long plan, of which only what is in sight is laid out', async () => {
    const plan = many();
    const goals = plan.content.goals?.goals ?? [];
    const late = goals.map((goal, place) => {
      const [subgoal] = goal.subgoals ?? [];
      if (place < goals.length - 1 || !subgoal) return goal;
      const actions =
        subgoal.actions?.map((each, last) => (last === 4 ? { ...each, start: '2026-02-31' } : each)) ?? [];
      return { ...goal, subgoals: [{ ...subgoal, actions }] };
    });
    const { at } = await page({ ...plan, content: { goals: { goals: late } } }, 'delaktig-sip-goals');
    await at.element.check();
    const [way] = at.findAll('button', /Skriv hela datumet/);
    check(way, `there is nothing to correct:\n${at.outline.slice(0, 600)}`);
    way.click();
    await at.until(() => focused()?.getAttribute('aria-invalid') === 'true', 'the focus is in the field');
    // What comes into sight is laid out then, and moves what is below it.
    await at.until(() => {
      const { top, bottom } = focused()?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return bottom > 0 && top < innerHeight;
    }, 'it is in sight');
  });

  it('what the law wants is said live, with a way to the part that is here, and none to what is elsewhere', async () => {
    const { at } = await page(null, 'delaktig-sip-person', 'delaktig-sip-goals');
    const law = await at.appears('region', 'Det här ska stå i en SIP');
    const said = (): string => audible(law.textContent);
    check(said().includes('Saknas: Vilka insatser som behövs'), said());
    same(at.has('button', 'Gå till Ansvar och nästa möte'), false, 'a way to what is not there');
    at.findAll('button', 'Gå till Mål och insatser')[0]?.click();
    await at.until(() => focused()?.textContent === 'Mål och insatser', 'the heading has the focus');
    for (const what of ['mål', 'delmål', 'insats']) {
      await at.activate('button', `Lägg till ${what}`);
      await at.until(() => where() === 'delaktig-sip-goals' && focused()?.matches('textarea, input') === true, what);
    }
    at.find('textbox', 'Vad ska göras?').focus();
    await at.type('Läkaren ringer');
    await at.press('Tab');
    await at.until(() => said().includes('Finns med: Vilka insatser som behövs'), 'it is there now');
  });

  it('a page without the goals and the responsibility does not speak of the law', async () => {
    const { at } = await page(wrong(), 'delaktig-sip-person');
    await at.element.check();
    check(!at.has('region', 'Det här ska stå i en SIP'), 'it does');
  });

  it('a supplier puts the check where they want it: all of it stands there, once', async () => {
    const { at, tag } = await page(wrong(), 'delaktig-sip-person', 'delaktig-sip-check', 'delaktig-sip-responsibility');
    const place = tag('delaktig-sip-check');
    await at.appears('region', 'Det här ska stå i en SIP');
    same(at.findAll('button', 'Kontrollera planen').length, 1, 'buttons');
    await at.activate('button', 'Kontrollera planen');
    await at.until(() => inSummary() && where() === 'delaktig-sip-check', 'the summary there has the focus');
    same(ways(new Harness(place)).length, 2, 'what is to be corrected stands there');
    check(!at.element.shadowRoot?.querySelector('[data-summary], .law'), 'it stands above the parts too');
    ways(at)[1]?.click();
    await at.until(() => where() === 'delaktig-sip-responsibility', 'the focus is in the part');
    at.element.cover();
    await at.settled();
    check(place.getClientRects().length === 0, 'it is shown when all is covered');
  });

  it('another plan: nobody has asked of it yet', async () => {
    const { at } = await page(wrong(), 'delaktig-sip-person');
    await at.element.check();
    at.element.value = { ...wrong(), id: 'another' };
    await at.settled();
    check(!at.has('heading', /Att rätta/), 'the summary is of the former');
  });

  it('who writes in one part can take it back with the case’s own button, and other parts know it', async () => {
    const { at, tag } = await page(lars(), 'delaktig-sip-person', 'delaktig-sip-goals');
    at.find('textbox', 'Språk').focus();
    await at.fill('Finska');
    await at.press('Tab');
    const undo = await at.appears('button', 'Ångra: ändra Språk');
    undo.click();
    await at.until(() => (at.find('textbox', 'Språk') as HTMLInputElement).value !== 'Finska', 'it is taken back');
    check(tag('delaktig-sip-person').isConnected, 'the part is gone');
  });

  it('Skriv ut asks for whom and what; the plan and each paper come out, also of what is typed at the moment', async () => {
    const { at, held } = await page(lars(), 'delaktig-sip-person', 'delaktig-sip-goals');
    at.find('textbox', 'Språk').focus();
    await at.fill('Finska');
    check((await printed(() => held.print())).textContent.includes('Finska'), 'what is typed is missing');
    const titles = async (what: 'sip' | 'invitation'): Promise<readonly string[]> =>
      [...(await printed(() => held.print({ what }))).querySelectorAll('h2')].map(({ textContent }) => textContent);
    check((await titles('sip')).includes('Mål och insatser'), 'the plan');
    alike(await titles('invitation'), ['Personen', 'Kallelse och inbjudan'], 'kallelse');
    const own = await printed(() => held.print({ what: 'person' }));
    check(own.textContent.includes('Jag heter Lars.'), 'the person’s own');
    await at.activate('button', 'Skriv ut');
    await at.until(() => focused()?.id === 'print-to', 'the choice has the focus');
    check(at.has('combobox', 'Det som skrivs ut'), 'it is not asked what');
    await checkNames(held);
  });

  it('a part that stands alone prints what is written in it', async () => {
    const { element } = await partWith(fixture, 'delaktig-sip-person', sipDocument({ person: { name: 'Josef' } }));
    const paper = await printed(() => element.print());
    alike(
      [...paper.querySelectorAll('h2')].map(({ textContent }) => textContent),
      ['Personen'],
      'what is on it',
    );
    check(paper.textContent.includes('Josef'), 'the name');
  });

  for (const [name, each] of Object.entries(stories))
    if (typeof each === 'object' && name !== 'default')
      it(`${name}: every control of the check has a name, and it fits its column`, async () => {
        const { element } = await story(fixture, each);
        // The parts are tried where they are made.
        const place = element.querySelector('delaktig-sip-check');
        if (place) await checkNames(place);
        check(element.scrollWidth <= Math.ceil(element.getBoundingClientRect().width) + 1, 'it has to be scrolled');
      });
});
