/** Words of the part *Mål och insatser*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Mål och insatser', { id: 'sip-form.goals.title', desc: 'Heading of the part "Goals and actions" of a plan' });

export const goals: Text = ({ msg }) =>
  msg('Mål', { id: 'sip-form.goals.goals', desc: 'Heading in the part "Goals and actions"' });

export const goalsItem: Text = ({ msg }) =>
  msg('mål', {
    id: 'sip-form.goals.goals-item',
    desc: 'One thing of "Goals", in the middle of a sentence: "Add …", "Remove …"',
  });

export const goalsWords: Text = ({ msg }) =>
  msg('Vad är viktigt för mig på lång sikt?', {
    id: 'sip-form.goals.goals-words',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsEasyWords: Text = ({ msg }) =>
  msg('Målet med lätta ord', {
    id: 'sip-form.goals.goals-easy-words',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsWhose: Text = ({ msg }) =>
  msg('Vems mål är det?', {
    id: 'sip-form.goals.goals-whose',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsWhoseName: Text = ({ msg }) =>
  msg('Vem?', { id: 'sip-form.goals.goals-whose-name', desc: 'Label of a field in the part "Goals and actions"' });

export const goalsSubgoals: Text = ({ msg }) =>
  msg('Delmål', { id: 'sip-form.goals.goals-subgoals', desc: 'Heading in the part "Goals and actions"' });

export const goalsSubgoalsItem: Text = ({ msg }) =>
  msg('delmål', {
    id: 'sip-form.goals.goals-subgoals-item',
    desc: 'One thing of "Sub-goals", in the middle of a sentence: "Add …", "Remove …"',
  });

export const goalsSubgoalsWords: Text = ({ msg }) =>
  msg('Vad är viktigt för mig på kort sikt?', {
    id: 'sip-form.goals.goals-subgoals-words',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsEasyWords: Text = ({ msg }) =>
  msg('Delmålet med lätta ord', {
    id: 'sip-form.goals.goals-subgoals-easy-words',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsWhose: Text = ({ msg }) =>
  msg('Vems delmål är det?', {
    id: 'sip-form.goals.goals-subgoals-whose',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsWhoseHint: Text = ({ msg }) =>
  msg('Svara om det är någon annans än målet.', {
    id: 'sip-form.goals.goals-subgoals-whose-hint',
    desc: 'Hint below "Whose sub-goal is it?"',
  });

export const goalsSubgoalsTalked: Text = ({ msg }) =>
  msg('Har ni pratat om det här?', {
    id: 'sip-form.goals.goals-subgoals-talked',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsStatus: Text = ({ msg }) =>
  msg('Hur har det gått?', {
    id: 'sip-form.goals.goals-subgoals-status',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsStatuses: Text = ({ msg }) =>
  msg('Hur det har gått över tid', {
    id: 'sip-form.goals.goals-subgoals-statuses',
    desc: 'Heading in the part "Goals and actions"',
  });

export const goalsSubgoalsStatusesItem: Text = ({ msg }) =>
  msg('anteckning', {
    id: 'sip-form.goals.goals-subgoals-statuses-item',
    desc: 'One thing of "How it has gone over time", in the middle of a sentence: "Add …", "Remove …"',
  });

export const goalsSubgoalsStatusesStatus: Text = ({ msg }) =>
  msg('Hur gick det?', {
    id: 'sip-form.goals.goals-subgoals-statuses-status',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActions: Text = ({ msg }) =>
  msg('Insatser', { id: 'sip-form.goals.goals-subgoals-actions', desc: 'Heading in the part "Goals and actions"' });

export const goalsSubgoalsActionsItem: Text = ({ msg }) =>
  msg('insats', {
    id: 'sip-form.goals.goals-subgoals-actions-item',
    desc: 'One thing of "Actions", in the middle of a sentence: "Add …", "Remove …"',
  });

export const goalsSubgoalsActionsWhat: Text = ({ msg }) =>
  msg('Vad ska göras?', {
    id: 'sip-form.goals.goals-subgoals-actions-what',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsEasyWords: Text = ({ msg }) =>
  msg('Insatsen med lätta ord', {
    id: 'sip-form.goals.goals-subgoals-actions-easy-words',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsState: Text = ({ msg }) =>
  msg('Insatsen', {
    id: 'sip-form.goals.goals-subgoals-actions-state',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsTriedBy: Text = ({ msg }) =>
  msg('Vem ska pröva det?', {
    id: 'sip-form.goals.goals-subgoals-actions-tried-by',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsResponsible: Text = ({ msg }) =>
  msg('Vem ansvarar?', {
    id: 'sip-form.goals.goals-subgoals-actions-responsible',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsWho: Text = ({ msg }) =>
  msg('Vem ska göra det?', {
    id: 'sip-form.goals.goals-subgoals-actions-who',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsWhoHint: Text = ({ msg }) =>
  msg('Namn, funktion och verksamhet.', {
    id: 'sip-form.goals.goals-subgoals-actions-who-hint',
    desc: 'Hint below "Who will do it?"',
  });

export const goalsSubgoalsActionsWhen: Text = ({ msg }) =>
  msg('När?', {
    id: 'sip-form.goals.goals-subgoals-actions-when',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsHowOften: Text = ({ msg }) =>
  msg('Hur ofta?', {
    id: 'sip-form.goals.goals-subgoals-actions-how-often',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsWhere: Text = ({ msg }) =>
  msg('Var?', {
    id: 'sip-form.goals.goals-subgoals-actions-where',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const goalsSubgoalsActionsFollowUp: Text = ({ msg }) =>
  msg('Hur följs det upp?', {
    id: 'sip-form.goals.goals-subgoals-actions-follow-up',
    desc: 'Label of a field in the part "Goals and actions"',
  });

export const othersAct: Text = ({ msg }) =>
  msg('Ska någon annan än kommunen och regionen göra något?', {
    id: 'sip-form.goals.others-act',
    desc: 'Label of a field in the part "Goals and actions"',
  });
