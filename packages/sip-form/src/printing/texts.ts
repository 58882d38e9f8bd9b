/** For whom the plan is printed, and why somebody may not have it. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const printTo: Text = ({ msg }) =>
  msg('Skriv ut till', { id: 'sip-form.printing.print-to', desc: 'Label: for whom the plan is printed' });

export const printWhat: Text = ({ msg }) =>
  msg('Det som skrivs ut', { id: 'sip-form.printing.what', desc: 'Label: the whole plan, or one of its papers' });

export const wholePlan: Text = ({ msg }) =>
  msg('Allt', { id: 'sip-form.printing.whole-plan', desc: 'One to choose below "What is printed": the whole plan' });

export const lookForPlaces: Text = ({ msg }) =>
  msg('Skyddade personuppgifter: läs igenom det ni har skrivit fritt. Där kan det stå namn på platser.', {
    id: 'sip-form.printing.look-for-places',
    desc: 'Told to whoever prints, not on the paper',
  });

export const printNow: Text = ({ msg }) =>
  msg('Skriv ut det här exemplaret', {
    id: 'sip-form.printing.print-now',
    desc: 'Button: prints the copy that is chosen',
  });

export const close: Text = ({ msg }) =>
  msg('Stäng', { id: 'sip-form.printing.close', desc: 'Button: nothing is printed' });

export const forRecord: Text = ({ msg }) =>
  msg('Vår egen akt', {
    id: 'sip-form.printing.for-record',
    desc: 'One to choose below "Print for"',
  });

export const forPerson: Text = ({ msg }) =>
  msg('Personen själv', { id: 'sip-form.printing.for-person', desc: 'One to choose below "Print for"' });

export const guardian: Text = ({ msg }) =>
  msg('Vårdnadshavare eller företrädare', {
    id: 'sip-form.printing.guardian',
    desc: 'One to choose below "Print for", where no name is written',
  });

export const named: Text<[name: string, as: string]> = ({ msg }, name, as) =>
  msg(str`${name}, ${as}`, { id: 'sip-form.printing.named', desc: 'A name, and who or what it is' });

export const leftOut: Text<[parts: string]> = ({ msg }, parts) =>
  msg(str`Inte med i det här exemplaret: ${parts}`, {
    id: 'sip-form.printing.left-out',
    desc: 'Told to whoever prints, not on the paper',
  });

export const notPrinted: Text<[what: string]> = ({ msg }, what) =>
  msg(str`Skrivs inte ut: ${what}. Det står kvar i planen.`, {
    id: 'sip-form.printing.not-printed',
    desc: 'Told to whoever prints the own record, not on the paper; a list of the two that follow',
  });

export const quotations: Text = ({ msg }) =>
  msg('citat som inte alla får se', { id: 'sip-form.printing.quotations', desc: 'In the middle of that sentence' });

export const guardiansOwn: Text = ({ msg }) =>
  msg('adress, inställning och förberedelser för vårdnadshavare och företrädare', {
    id: 'sip-form.printing.guardians-own',
    desc: 'In the middle of that sentence: what is about one guardian or representative alone',
  });

export const look: Text<[words: string]> = ({ msg }, words) =>
  msg(str`Titta efter innan du lämnar ut det. Samtycket gäller inte: ${words}`, {
    id: 'sip-form.printing.look',
    desc: 'Told to whoever prints, not on the paper: then what the person has written that the consent does not cover',
  });

export const noConsent: Text = ({ msg }) =>
  msg('Det finns inget samtycke som gäller. Då kan planen inte lämnas ut dit.', {
    id: 'sip-form.printing.no-consent',
    desc: 'Why somebody may not have a copy, and what can be done',
  });

export const notAllAgree: Text = ({ msg }) =>
  msg('Alla som ska samtycka har inte sagt ja än. Fråga dem först.', {
    id: 'sip-form.printing.not-all-agree',
    desc: 'Why somebody may not have a copy, and what can be done',
  });

export const expired: Text = ({ msg }) =>
  msg('Samtycket har gått ut. Fråga personen igen.', {
    id: 'sip-form.printing.expired',
    desc: 'Why somebody may not have a copy, and what can be done',
  });

export const notNamed: Text = ({ msg }) =>
  msg('Samtycket nämner inte den verksamheten. Fråga personen, och skriv svaret under Samtycke.', {
    id: 'sip-form.printing.not-named',
    desc: 'Why somebody may not have a copy, and what can be done. "Samtycke" is the name of a part',
  });

export const notAnswered: Text = ({ msg }) =>
  msg('Personen har inte sagt ja till den verksamheten.', {
    id: 'sip-form.printing.not-answered',
    desc: 'Why somebody may not have a copy',
  });

export const chooseParts: Text = ({ msg }) =>
  msg('En del får inte lämnas ut. Skriv under Samtycke vilka delar av planen den står i.', {
    id: 'sip-form.printing.choose-parts',
    desc: 'Why somebody may not have a copy, and what can be done. "Samtycke" is the name of a part',
  });

export const noCopy: Text = ({ msg }) =>
  msg('Ingen har skrivit att den här personen ska få en kopia. Det väljs under Personen.', {
    id: 'sip-form.printing.no-copy',
    desc: 'Why somebody may not have a copy, and what can be done. "Personen" is the name of a part',
  });

export const unknown: Text = ({ msg }) =>
  msg('Den personen finns inte i planen.', {
    id: 'sip-form.printing.unknown',
    desc: 'Why somebody may not have a copy',
  });
