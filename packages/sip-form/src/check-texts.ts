/** What is wrong with what is written in a field. */
import type { Text } from '@delaktig/core/language/say.js';

export const errorDate: Text = ({ msg }) =>
  msg('Skriv hela datumet: år, månad och dag, till exempel 2026-03-14.', {
    id: 'sip-form.error-date',
    desc: 'What is wrong with a field, and what to do',
  });

export const errorTime: Text = ({ msg }) =>
  msg('Skriv tiden med timme och minut, till exempel 14:30.', {
    id: 'sip-form.error-time',
    desc: 'What is wrong with a field, and what to do',
  });

export const errorPhone: Text = ({ msg }) =>
  msg('Skriv telefonnumret med siffror, till exempel 070-174 06 05.', {
    id: 'sip-form.error-phone',
    desc: 'What is wrong with a field, and what to do',
  });

export const errorEmail: Text = ({ msg }) =>
  msg('Skriv hela e-postadressen, till exempel namn@exempel.se.', {
    id: 'sip-form.error-email',
    desc: 'What is wrong with a field, and what to do',
  });

export const errorLink: Text = ({ msg }) =>
  msg('Skriv hela länken. Den börjar med https://.', {
    id: 'sip-form.error-link',
    desc: 'What is wrong with a field, and what to do',
  });

export const errorIdentity: Text = ({ msg }) =>
  msg('Skriv numret med tolv siffror: år, månad, dag och de fyra sista.', {
    id: 'sip-form.error-identity',
    desc: 'What is wrong with a field, and what to do',
  });

export const errorIdentityFigures: Text = ({ msg }) =>
  msg('Numret kan inte stämma. Jämför siffra för siffra, och se vilket slags nummer det är.', {
    id: 'sip-form.error-identity-figures',
    desc: 'What is wrong with a field, and what to do',
  });

export const notAllAnswered: Text = ({ msg }) =>
  msg('Alla vårdnadshavare har inte svarat än. Vid gemensam vårdnad bestämmer de tillsammans.', {
    id: 'sip-form.guardians-not-all-answered',
    desc: 'Hint below "Who consents?", when there are several guardians and one of them has not answered',
  });
