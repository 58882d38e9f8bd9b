/** What is to be corrected, when somebody has asked. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const toCorrect: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Att rätta: ${count}`, { id: 'sip-form.to-correct', desc: 'Button, heading or words of the form itself' });

export const nothingToCorrect: Text = ({ msg }) =>
  msg('Det finns inget att rätta.', {
    id: 'sip-form.nothing-to-correct',
    desc: 'Button, heading or words of the form itself',
  });

export const errorLine: Text<[field: string, problem: string]> = ({ msg }, field, problem) =>
  msg(str`${field}: ${problem}`, { id: 'sip-form.error-line', desc: 'What is wrong with a field, and what to do' });
