import fc from 'fast-check';
import { alike, check } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Watch } from '@delaktig/testing/watch.js';
import { sipModel } from './document.ts';
import { damaged } from './documents.test-helper.ts';
import { caseWith, formWith, partWith } from './on-page.test-helper.ts';

describe('the SIP form: plans that are damaged somewhere', () => {
  const fixture = new Fixture();
  /** The same for ever: ten that can be written in nevertheless, and ten that cannot. */
  const all = fc.sample(damaged, { seed: 361, numRuns: 400 }).map((plan): unknown => JSON.parse(JSON.stringify(plan)));
  const opens = (plan: unknown): boolean => sipModel.load(plan).state === 'ready';
  const plans = [...all.filter(opens).slice(0, 10), ...all.filter((plan) => !opens(plan)).slice(0, 10)];

  /** One element meets all of them, one after another, and then a person who writes where one can. */
  async function meets(
    element: HTMLElement & { value: unknown; undo(): void; readonly updateComplete: Promise<boolean> },
    act: () => Promise<void>,
  ): Promise<void> {
    check(plans.length === 20, `${String(plans.length)} plans`);
    const watch = new Watch();
    try {
      let written = 0;
      for (const plan of plans) {
        element.value = plan;
        await element.updateComplete;
        alike(element.value, plan, 'what was given, before anybody has written');
        check(element.shadowRoot?.textContent.trim() || element.querySelector('article'), 'nothing is shown');
        const before = JSON.stringify(element.value);
        try {
          await act();
        } catch {
          // What cannot be shown has nothing to write in.
        }
        if (JSON.stringify(element.value) === before) continue;
        written += 1;
        element.undo();
        await element.updateComplete;
        alike((element.value as { content: unknown }).content, (plan as { content: unknown }).content, 'after undo');
      }
      check(written === 10, `only ${String(written)} could be written in`);
      const complaints = watch.complaints.filter((complaint) => !complaint.includes('Delaktig: '));
      alike(complaints, [], 'complaints');
    } finally {
      watch.stop();
    }
  }

  it('the form throws nothing, gives each back as it came, and what is not understood survives what is written and undone', async () => {
    const at = await formWith(fixture);
    await meets(at.element, () => at.addService());
  });

  it('a case with parts likewise', async () => {
    const { held, parts } = await caseWith(fixture, null, 'delaktig-sip-consent', 'delaktig-sip-goals');
    await meets(held, async () => {
      await parts[0]?.settled();
      await parts[0]?.addService();
    });
  });

  it('a part on its own likewise', async () => {
    const at = await partWith(fixture, 'delaktig-sip-consent');
    await meets(at.element, () => at.addService());
  });
});
