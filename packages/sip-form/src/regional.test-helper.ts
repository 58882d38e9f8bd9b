import { sipDocument } from './examples.test-helper.ts';
import type { SipDocument } from './model.ts';
import type { Regulations } from './regulations.ts';

/** Rules of a region whose template asks more than every plan has. */
export const ownRules: Partial<Regulations> = {
  id: 'my-region',
  version: '2026-01-01',
  fields: [
    {
      id: 'aids',
      part: 'person',
      kind: 'text',
      label: { sv: 'Hjälpmedel', en: 'Aids' },
      hint: { sv: 'Till exempel rullstol eller hörapparat.', en: 'A wheelchair or a hearing aid, for example.' },
    },
    { id: 'aids-from', part: 'person', kind: 'date', label: 'Hjälpmedlen behövs från' },
    { id: 'school-mail', part: 'person', kind: 'email', label: { sv: 'Skolans e-post' } },
    {
      id: 'school-meal',
      part: 'goals',
      kind: 'choice',
      label: { sv: 'Behövs specialkost?' },
      options: [{ sv: 'Ja', en: 'Yes' }, { sv: 'Nej', en: 'No' }, { sv: 'Vet inte' }],
    },
    // From the best to the least, and too many for buttons beside each other.
    { id: 'trust', part: 'goals', kind: 'choice', label: 'Hur säkra är vi?', options: ['6', '5', '4', '3', '2', '1'] },
  ],
};

/** Some of it is answered, and something that nobody asks any longer. */
export function ownAnswers(): SipDocument {
  return sipDocument({
    person: {
      name: 'Lars',
      extra: [
        { id: 'form', question: 'Skolform', words: 'Anpassad grundskola' },
        { id: 'aids', question: 'Hjälpmedel', words: 'Hörapparat' },
      ],
    },
    goals: { extra: [{ id: 'school-meal', question: 'Behövs specialkost?', words: 'Nej' }] },
  });
}
