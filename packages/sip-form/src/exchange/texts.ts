/** What files for others say around what the plan holds. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const meeting: Text = ({ msg }) =>
  msg('Möte', {
    id: 'sip-form.exchange-meeting',
    desc: 'Title in a calendar that others may see: must not tell that it is about a plan, or whom',
  });

export const joinBy: Text<[link: string]> = ({ msg }, link) =>
  msg(str`Digitalt möte: ${link}`, { id: 'sip-form.exchange-join-by', desc: 'Description in a calendar' });

export const byConsent: Text<[party: string]> = ({ msg }, party) =>
  msg(str`Det här är skrivet för ${party}. Bara det som personens samtycke gäller är med.`, {
    id: 'sip-form.exchange-by-consent',
    desc: 'Last line of what is sent to a service',
  });

export const byGuardian: Text = ({ msg }) =>
  msg('Det här är en egen kopia till en vårdnadshavare eller företrädare. Det som bara rör någon annan är inte med.', {
    id: 'sip-form.exchange-by-guardian',
    desc: 'Last line of what is sent to a guardian or representative',
  });

export const byPerson: Text = ({ msg }) =>
  msg('Det här är ditt eget exemplar.', {
    id: 'sip-form.exchange-by-person',
    desc: 'On the copy of the person whom the plan is about',
  });

export const byProtection: Text = ({ msg }) =>
  msg('Skyddade personuppgifter: adresser, platser, länkar, nummer och telefonnummer är inte med.', {
    id: 'sip-form.exchange-by-protection',
    desc: 'Last line of what is written out where personal data are protected',
  });
