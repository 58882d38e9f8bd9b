/** What the law wants a plan to say. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const law: Text = ({ msg }) =>
  msg('Det här ska stå i en SIP', { id: 'sip-form.law', desc: 'In the check of what the law wants a plan to say' });

export const lawNeeds: Text = ({ msg }) =>
  msg('Vilka insatser som behövs', {
    id: 'sip-form.law-needs',
    desc: 'In the check of what the law wants a plan to say',
  });

export const lawNeedsHelp: Text = ({ msg }) =>
  msg('Skriv minst en insats under ett delmål.', {
    id: 'sip-form.law-needs-help',
    desc: 'In the check of what the law wants a plan to say',
  });

export const lawEach: Text = ({ msg }) =>
  msg('Vilka insatser kommunen och regionen ansvarar för, var och en', {
    id: 'sip-form.law-each',
    desc: 'In the check of what the law wants a plan to say',
  });

export const lawEachHelp: Text = ({ msg }) =>
  msg('Välj vem som ansvarar för varje insats.', {
    id: 'sip-form.law-each-help',
    desc: 'In the check of what the law wants a plan to say',
  });

export const lawOthers: Text = ({ msg }) =>
  msg('Vad någon annan än kommunen och regionen ska göra', {
    id: 'sip-form.law-others',
    desc: 'In the check of what the law wants a plan to say',
  });

export const lawOthersHelp: Text = ({ msg }) =>
  msg('Svara på om någon annan ska göra något. Om ja: välj vem vid insatsen.', {
    id: 'sip-form.law-others-help',
    desc: 'In the check of what the law wants a plan to say',
  });

export const lawOverall: Text = ({ msg }) =>
  msg('Vem av kommunen och regionen som har det övergripande ansvaret', {
    id: 'sip-form.law-overall',
    desc: 'In the check of what the law wants a plan to say',
  });

export const lawOverallHelp: Text = ({ msg }) =>
  msg('Välj vilken huvudman som har det övergripande ansvaret.', {
    id: 'sip-form.law-overall-help',
    desc: 'In the check of what the law wants a plan to say',
  });

export const lawMet: Text = ({ msg }) =>
  msg('Finns med', { id: 'sip-form.law-met', desc: 'In the check of what the law wants a plan to say' });

export const lawMissing: Text = ({ msg }) =>
  msg('Saknas', { id: 'sip-form.law-missing', desc: 'In the check of what the law wants a plan to say' });

export const lawPoint: Text<[state: string, point: string]> = ({ msg }, state, point) =>
  msg(str`${state}: ${point}`, { id: 'sip-form.law-point', desc: 'In the check of what the law wants a plan to say' });

export const lawSource: Text = ({ msg }) =>
  msg('Lagen:', {
    id: 'sip-form.law-source',
    desc: 'In the check of what the law wants a plan to say: the paragraph follows, in Swedish',
  });
