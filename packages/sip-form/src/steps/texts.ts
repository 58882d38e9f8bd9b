/** Consent, one question at a time. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const questionOf: Text<[number: string, of: string]> = ({ msg }, number, of) =>
  msg(str`Fråga ${number} av ${of}`, { id: 'sip-form.steps.question-of', desc: 'How far one has come' });

export const whoHelp: Text = ({ msg }) =>
  msg('Kryssa i dem som det gäller. Sedan kommer en fråga om var och en.', {
    id: 'sip-form.steps.who-help',
    desc: 'Below "Who may share information with each other?", above boxes to tick',
  });

export const school: Text = ({ msg }) =>
  msg('Lärare, rektor och andra som arbetar i skolan.', {
    id: 'sip-form.steps.school',
    desc: 'Who is meant by "School"',
  });

export const schoolMedical: Text = ({ msg }) =>
  msg('Skolsköterskan och skolläkaren. De skriver i en egen journal, som läraren inte läser.', {
    id: 'sip-form.steps.school-medical',
    desc: 'Who is meant by "the medical part of the pupils’ health service"',
  });

export const schoolSupport: Text = ({ msg }) =>
  msg('Till exempel kuratorn, psykologen och specialpedagogen i skolan.', {
    id: 'sip-form.steps.school-support',
    desc: 'Who is meant by "the rest of the pupils’ health service"',
  });

export const howTold: Text = ({ msg }) =>
  msg('Hur berättade ni om samtycket?', { id: 'sip-form.steps.how-told', desc: 'Question to staff' });

export const answered: Text = ({ msg }) =>
  msg('Det här är svaren', { id: 'sip-form.steps.answered', desc: 'Heading of the last page: what was answered' });

export const canChange: Text = ({ msg }) =>
  msg('Svaren går att ändra när som helst. Det går också att ta tillbaka samtycket.', {
    id: 'sip-form.steps.can-change',
    desc: 'Below the heading of the last page',
  });

export const nothingYet: Text = ({ msg }) =>
  msg('Inga svar än.', { id: 'sip-form.steps.nothing-yet', desc: 'On the last page, where nothing is answered' });

export const later: Text = ({ msg }) =>
  msg('Det går bra att tänka. Frågan finns kvar.', {
    id: 'sip-form.steps.later',
    desc: 'Said when somebody has pressed "I want to think"',
  });
