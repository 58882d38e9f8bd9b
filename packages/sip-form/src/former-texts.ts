/** Something that has a history was changed: what is offered then. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const changed: Text<[before: string, now: string]> = ({ msg }, before, now) =>
  msg(str`Ändrat från ”${before}” till ”${now}”.`, {
    id: 'sip-form.former-changed',
    desc: 'Below a field that was changed, and in its history: two answers, or two names',
  });

export const changedOf: Text<[what: string, before: string, now: string]> = ({ msg }, what, before, now) =>
  msg(str`${what} – ändrat från ”${before}” till ”${now}”.`, {
    id: 'sip-form.former-changed-of',
    desc: 'Below a field that was changed, and in its history: a service, a kind of information, who consents, or a label ("The consent is valid until"); then two answers, or two days',
  });

export const addToHistory: Text = ({ msg }) =>
  msg('Lägg till i historiken', {
    id: 'sip-form.former-add',
    desc: 'Button: what stood there before becomes a line in "Changes to the consent" or "Former lead professionals"',
  });

export const notNeeded: Text = ({ msg }) =>
  msg('Behövs inte', { id: 'sip-form.former-not-needed', desc: 'Button: no such line is to be added' });
