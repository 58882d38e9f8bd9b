/** Words of the part *Nivå av samordning*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Nivå av samordning', {
    id: 'sip-form.coordination.title',
    desc: 'Heading of the part "Level of coordination" of a plan',
  });

export const level: Text = ({ msg }) =>
  msg('Nivå', { id: 'sip-form.coordination.level', desc: 'Label of a field in the part "Level of coordination"' });

export const because: Text = ({ msg }) =>
  msg('Varför den nivån?', {
    id: 'sip-form.coordination.because',
    desc: 'Label of a field in the part "Level of coordination"',
  });

export const chair: Text = ({ msg }) =>
  msg('Extern mötesledare', {
    id: 'sip-form.coordination.chair',
    desc: 'Label of a field in the part "Level of coordination"',
  });

export const tools: Text = ({ msg }) =>
  msg('Fler verktyg', {
    id: 'sip-form.coordination.tools',
    desc: 'Label of a field in the part "Level of coordination"',
  });
