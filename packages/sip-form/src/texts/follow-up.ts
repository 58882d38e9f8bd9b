/** Words of the part *Uppföljning*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Uppföljning', { id: 'sip-form.follow-up.title', desc: 'Heading of the part "Follow-up" of a plan' });

export const meetings: Text = ({ msg }) =>
  msg('Uppföljningsmöten', { id: 'sip-form.follow-up.meetings', desc: 'Heading in the part "Follow-up"' });

export const meetingsItem: Text = ({ msg }) =>
  msg('uppföljning', {
    id: 'sip-form.follow-up.meetings-item',
    desc: 'One thing of "Follow-up meetings", in the middle of a sentence: "Add …", "Remove …"',
  });

export const meetingsPresent: Text = ({ msg }) =>
  msg('Vilka var med?', {
    id: 'sip-form.follow-up.meetings-present',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsResults: Text = ({ msg }) =>
  msg('Hur har det gått med delmålen?', {
    id: 'sip-form.follow-up.meetings-results',
    desc: 'Heading in the part "Follow-up"',
  });

export const meetingsResultsItem: Text = ({ msg }) =>
  msg('resultat', {
    id: 'sip-form.follow-up.meetings-results-item',
    desc: 'One thing of "How have the sub-goals gone?", in the middle of a sentence: "Add …", "Remove …"',
  });

export const meetingsResultsSubgoal: Text = ({ msg }) =>
  msg('Delmål', {
    id: 'sip-form.follow-up.meetings-results-subgoal',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsResultsResult: Text = ({ msg }) =>
  msg('Blev det så?', {
    id: 'sip-form.follow-up.meetings-results-result',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsResultsDone: Text = ({ msg }) =>
  msg('Gjordes insatserna?', {
    id: 'sip-form.follow-up.meetings-results-done',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsResultsEffect: Text = ({ msg }) =>
  msg('Vad ledde det till?', {
    id: 'sip-form.follow-up.meetings-results-effect',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsResultsRight: Text = ({ msg }) =>
  msg('Leder målet fortfarande rätt?', {
    id: 'sip-form.follow-up.meetings-results-right',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsResultsDecision: Text = ({ msg }) =>
  msg('Hur går vi vidare?', {
    id: 'sip-form.follow-up.meetings-results-decision',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsNewCircumstances: Text = ({ msg }) =>
  msg('Har något nytt hänt?', {
    id: 'sip-form.follow-up.meetings-new-circumstances',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsOtherActors: Text = ({ msg }) =>
  msg('Behövs andra insatser eller verksamheter?', {
    id: 'sip-form.follow-up.meetings-other-actors',
    desc: 'Label of a field in the part "Follow-up"',
  });

export const meetingsNextDate: Text = ({ msg }) =>
  msg('Nästa uppföljning', {
    id: 'sip-form.follow-up.meetings-next-date',
    desc: 'Label of a field in the part "Follow-up"',
  });
