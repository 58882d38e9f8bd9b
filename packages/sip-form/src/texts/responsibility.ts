/** Words of the part *Ansvar och nästa möte*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Ansvar och nästa möte', {
    id: 'sip-form.responsibility.title',
    desc: 'Heading of the part "Responsibility and next meeting" of a plan',
  });

export const name: Text = ({ msg }) =>
  msg('Huvudansvarig', {
    id: 'sip-form.responsibility.name',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const role: Text = ({ msg }) =>
  msg('Den huvudansvarigas funktion', {
    id: 'sip-form.responsibility.role',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const organisation: Text = ({ msg }) =>
  msg('Den huvudansvarigas verksamhet', {
    id: 'sip-form.responsibility.organisation',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const phone: Text = ({ msg }) =>
  msg('Den huvudansvarigas telefon', {
    id: 'sip-form.responsibility.phone',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const principal: Text = ({ msg }) =>
  msg('Vilken huvudman har det övergripande ansvaret för planen?', {
    id: 'sip-form.responsibility.principal',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const personAsked: Text = ({ msg }) =>
  msg('Har personen fått säga vem hen vill ha?', {
    id: 'sip-form.responsibility.person-asked',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const history: Text = ({ msg }) =>
  msg('Tidigare huvudansvariga', {
    id: 'sip-form.responsibility.history',
    desc: 'Heading in the part "Responsibility and next meeting"',
  });

export const historyItem: Text = ({ msg }) =>
  msg('tidigare huvudansvarig', {
    id: 'sip-form.responsibility.history-item',
    desc: 'One thing of "Former lead professionals", in the middle of a sentence: "Add …", "Remove …"',
  });

export const historyUntil: Text = ({ msg }) =>
  msg('Till och med', {
    id: 'sip-form.responsibility.history-until',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const dispute: Text = ({ msg }) =>
  msg('Tillfällig ansvarsfördelning', {
    id: 'sip-form.responsibility.dispute',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const disputeHint: Text = ({ msg }) =>
  msg('Om verksamheterna inte är överens: vem gör vad tills det är löst?', {
    id: 'sip-form.responsibility.dispute-hint',
    desc: 'Hint below "Temporary division of responsibility"',
  });

export const disputeUntil: Text = ({ msg }) =>
  msg('Fördelningen gäller till och med', {
    id: 'sip-form.responsibility.dispute-until',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const betweenName: Text = ({ msg }) =>
  msg('Vem kan personen vända sig till mellan mötena?', {
    id: 'sip-form.responsibility.between-name',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const betweenPhone: Text = ({ msg }) =>
  msg('Telefon mellan mötena', {
    id: 'sip-form.responsibility.between-phone',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const nextDate: Text = ({ msg }) =>
  msg('Nästa möte: datum', {
    id: 'sip-form.responsibility.next-date',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const nextTime: Text = ({ msg }) =>
  msg('Nästa möte: tid', {
    id: 'sip-form.responsibility.next-time',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const nextPlace: Text = ({ msg }) =>
  msg('Nästa möte: plats', {
    id: 'sip-form.responsibility.next-place',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });

export const nextLink: Text = ({ msg }) =>
  msg('Nästa möte: digital länk', {
    id: 'sip-form.responsibility.next-link',
    desc: 'Label of a field in the part "Responsibility and next meeting"',
  });
