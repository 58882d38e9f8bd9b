/** Words of the part *Avslut*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Avslut', { id: 'sip-form.closing.title', desc: 'Heading of the part "Closing" of a plan' });

export const reason: Text = ({ msg }) =>
  msg('Varför avslutas planen?', { id: 'sip-form.closing.reason', desc: 'Label of a field in the part "Closing"' });

export const reasonWords: Text = ({ msg }) =>
  msg('Med egna ord', { id: 'sip-form.closing.reason-words', desc: 'Label of a field in the part "Closing"' });

export const date: Text = ({ msg }) =>
  msg('Planen avslutades', { id: 'sip-form.closing.date', desc: 'Label of a field in the part "Closing"' });

export const told: Text = ({ msg }) =>
  msg('Har alla fått veta att planen är avslutad?', {
    id: 'sip-form.closing.told',
    desc: 'Label of a field in the part "Closing"',
  });

export const knowsWhere: Text = ({ msg }) =>
  msg('Vet personen vart hen kan vända sig?', {
    id: 'sip-form.closing.knows-where',
    desc: 'Label of a field in the part "Closing"',
  });

export const where: Text = ({ msg }) =>
  msg('Vart?', { id: 'sip-form.closing.where', desc: 'Label of a field in the part "Closing"' });
