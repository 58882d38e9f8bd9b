/** Words of the part *Avstämning mellan mötena*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Avstämning mellan mötena', {
    id: 'sip-form.check-in.title',
    desc: 'Heading of the part "Check-in between meetings" of a plan',
  });

export const contacts: Text = ({ msg }) =>
  msg('Avstämningar', { id: 'sip-form.check-in.contacts', desc: 'Heading in the part "Check-in between meetings"' });

export const contactsItem: Text = ({ msg }) =>
  msg('avstämning', {
    id: 'sip-form.check-in.contacts-item',
    desc: 'One thing of "Check-ins", in the middle of a sentence: "Add …", "Remove …"',
  });

export const contactsBy: Text = ({ msg }) =>
  msg('Vem hörde av sig?', {
    id: 'sip-form.check-in.contacts-by',
    desc: 'Label of a field in the part "Check-in between meetings"',
  });

export const contactsWords: Text = ({ msg }) =>
  msg('Hur går det?', {
    id: 'sip-form.check-in.contacts-words',
    desc: 'Label of a field in the part "Check-in between meetings"',
  });

export const contactsAct: Text = ({ msg }) =>
  msg('Vad gör vi nu?', {
    id: 'sip-form.check-in.contacts-act',
    desc: 'Label of a field in the part "Check-in between meetings"',
  });
