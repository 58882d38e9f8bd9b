import { alike, check } from '@delaktig/testing/assert.js';
import { Fixture } from '@delaktig/testing/fixture.js';
import { describe, it } from '@delaktig/testing/framework.js';
import { Chance } from '@delaktig/testing/prng.js';
import { Watch } from '@delaktig/testing/watch.js';
import type { AnyField, AnyFields } from './describe.ts';
import { sipDocument } from './examples.test-helper.ts';
import { hostileWords } from './hostile-words.test-helper.ts';
import type { SipDocument } from './model.ts';
import { caseWith, formWith } from './on-page.test-helper.ts';
import { sectionNames, sections } from './sections.ts';
import { printSip } from './sheet.ts';

/** Any plan that can be, with anything written in it; the same for the same seed. */
function planOf(seed: number): SipDocument {
  const chance = new Chance(seed);
  let ids = 0;
  const words = (): string => chance.pick(hostileWords) ?? '';
  const fits = (field: AnyField): unknown => {
    switch (field.kind) {
      case 'yesNo':
        return chance.below(2) === 0;
      case 'choice':
        return chance.pick([...Object.keys(field.options), ...hostileWords]);
      case 'choices':
        return [chance.pick([...Object.keys(field.options), ...hostileWords])];
      case 'questions':
        return [words()];
      case 'list':
        return Array.from({ length: chance.below(3) }, () => ({
          id: `${words()}${++ids}`,
          ...fieldsFit(field.fields),
        }));
      case 'group':
        return fieldsFit(field.fields);
      case 'references':
        return [{ document: words() || 'd', item: 'i', quote: words(), visibleTo: ['mother'] }];
      case 'symbol':
        return { provider: 'fluent', id: 'dog' };
      case 'calendar':
        return { uid: 'u', sequence: 1, place: words() };
      default:
        return words();
    }
  };
  const fieldsFit = (fields: AnyFields): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(() => chance.below(4) > 0)
        .map(([name, field]) => [name, fits(field)]),
    );
  return sipDocument(fieldsFit(sections));
}

describe('the SIP form: any plan, with anything written in it', () => {
  const fixture = new Fixture();
  /** Developers are told of oddities in a host's data; nothing else is to be complained of. */
  const complaintsIn = ({ complaints }: Watch): readonly string[] =>
    complaints.filter((complaint) => !complaint.includes('Delaktig: '));

  for (const seed of [1, 2, 3, 4, 5, 6])
    it(`number ${seed} is shown in every way and printed: nothing throws, and it is given back as it came`, async () => {
      const watch = new Watch();
      try {
        const plan = planOf(seed);
        const at = await formWith(fixture, plan);
        const { element } = at;
        const shown = async (act: () => void): Promise<void> => {
          act();
          await at.settled();
          check(element.shadowRoot?.textContent.trim(), 'nothing is shown');
          check(!element.shadowRoot?.querySelector('script, img[src="x"]'), 'words have become markup');
          alike(element.value, plan, 'the value');
        };
        await shown(() => undefined);
        await element.check();
        for (const view of ['steps', 'person', 'letter', 'map'])
          await shown(() => {
            element.view = view;
          });
        await shown(() => {
          element.bigScreen = true;
        });
        await shown(() => {
          element.readonly = true;
        });
        for (const paper of [undefined, 'consent', 'invitation', 'sip', 'followUp', 'closing'] as const)
          await printSip(element['formView'], {
            paper,
            print: ({ document }) => check(document.body.textContent.trim(), 'the paper is empty'),
          });
        alike(complaintsIn(watch), [], 'complaints');
      } finally {
        watch.stop();
      }
    });

  it('in parts among a host’s own markup likewise', async () => {
    const watch = new Watch();
    try {
      const plan = planOf(7);
      const tags = sectionNames.map(
        (name) => `delaktig-sip-${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`,
      );
      const { held, parts } = await caseWith(fixture, plan, ...tags);
      check(parts.length === sectionNames.length, 'a part is missing');
      for (const part of parts)
        check(part.element.shadowRoot?.textContent.trim(), `${part.element.localName} is empty`);
      alike(held.value, plan, 'the value');
      alike(complaintsIn(watch), [], 'complaints');
    } finally {
      watch.stop();
    }
  });
});
