import { alike, check, same } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { printed } from '@delaktig/testing/printed.js';
import { checkNames, compare, focusPath } from '@delaktig/testing/spoken.js';
import { sipDocument } from './examples.test-helper.ts';
import type { SipHarness } from './harness.ts';
import type { SipDocument } from './model.ts';
import { formWith, partWith } from './on-page.test-helper.ts';
import type { DelaktigSipInvitation } from './parts/invitation.ts';
import * as invitation from './texts/invitation.ts';

describe('the SIP form: which of the meeting’s questions somebody is there for', () => {
  const fixture = new Fixture();

  /** Alex’s teacher is asked to a meeting with three questions; of the last only a quotation tells. */
  const plan = (questions?: readonly string[]): SipDocument =>
    sipDocument({
      invitation: {
        questions: [
          { id: 'q-1', words: 'Hur blir dagarna i skolan?' },
          { id: 'q-2', words: 'Vem hjälper till hemma?' },
          { id: 'q-3', from: [{ document: 'd-menu', item: 't', quote: 'Mina kompisar', visibleTo: ['mother'] }] },
        ],
        invited: [{ id: 'i-1', name: 'Josef', points: 'Skolskjuts', ...(questions && { questions }) }],
      },
    });
  const part = (value: unknown): Promise<SipHarness<DelaktigSipInvitation>> =>
    partWith<DelaktigSipInvitation>(fixture, 'delaktig-sip-invitation', value);
  const chosen = (at: SipHarness): readonly string[] | undefined => at.content.invitation?.invited?.[0]?.questions;

  it('each question is a box; what is ticked is in the plan beside what was written freely, and can be taken back', async () => {
    const at = await part(plan());
    await at.activate('checkbox', 'Vem hjälper till hemma?');
    await at.activate('checkbox', 'Fråga 3');
    await at.settled();
    alike(chosen(at), ['q-2', 'q-3'], 'the questions');
    same(at.content.invitation?.invited?.[0]?.points, 'Skolskjuts', 'what was written freely');
    at.element.undo();
    at.element.undo();
    await at.settled();
    same(chosen(at), undefined, 'after undo');
    check(!(at.find('checkbox', 'Fråga 3') as HTMLInputElement).checked, 'it is still ticked');
  });

  it('where the meeting has no questions yet nothing is to be chosen; one that is written can be', async () => {
    const at = await part(null);
    await at.add(invitation.invitedItem);
    check(!at.has('group', 'Vilka av mötets frågor deltar hen i?'), 'there is something to choose');
    await at.add(invitation.questionsItem);
    await at.write('Fråga', 'Vem skjutsar?');
    await at.activate('checkbox', 'Vem skjutsar?');
    await at.settled();
    alike(chosen(at), [at.content.invitation?.questions?.[0]?.id], 'the question');
  });

  it('a question that is put in other words is so here too; one that has been removed says so, and comes back with undo', async () => {
    const at = await part(plan(['q-1']));
    await at.activate('button', 'Ta bort Fråga 1');
    await at.settled();
    check((at.find('checkbox', 'En fråga som är borttagen') as HTMLInputElement).checked, 'it is not ticked');
    alike(chosen(at), ['q-1'], 'what the plan holds');
    at.element.undo();
    await at.settled();
    const [question] = at.findAll('textbox', 'Fråga');
    question?.focus();
    await at.fill('Hur blir det i skolan?');
    await at.press('Tab');
    await at.settled();
    check((at.find('checkbox', 'Hur blir det i skolan?') as HTMLInputElement).checked, 'it is not ticked');
  });

  it('the boxes are spoken one by one, as a group', async () => {
    const at = await part(plan(['q-1']));
    await checkNames(at.element);
    check(at.has('group', 'Vilka av mötets frågor deltar hen i?'), 'the group has no name');
    at.find('checkbox', 'Hur blir dagarna i skolan?').focus();
    compare(
      await focusPath(at.element, 'Tab', 'Tab'),
      `
        Tab: checkbox "Vem hjälper till hemma?" not checked
        Tab: checkbox "Fråga 3" not checked
      `,
    );
  });

  it('is read where nothing can be changed, and printed in the summons', async () => {
    const at = await part(plan(['q-1', 'q-2']));
    at.element.readonly = true;
    await at.settled();
    const both = 'Hur blir dagarna i skolan?\nVem hjälper till hemma?';
    check(at.element.shadowRoot?.textContent.includes(both), 'it is not read');
    const { element } = await formWith(fixture, plan(['q-1', 'q-2']));
    const { textContent } = await printed(() => element.print({ what: 'invitation' }));
    check(textContent.includes(`Vilka av mötets frågor deltar hen i?${both}`), 'it is not printed');
  });
});
