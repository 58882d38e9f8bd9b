/** Words of the part *Vad som är viktigt, och hur det är nu*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Vad som är viktigt, och hur det är nu', {
    id: 'sip-form.situation.title',
    desc: 'Heading of the part "What matters, and how things are now" of a plan',
  });

export const noticedBy: Text = ({ msg }) =>
  msg('Vem har sett att det behövs en plan?', {
    id: 'sip-form.situation.noticed-by',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const need: Text = ({ msg }) =>
  msg('Vad behöver samordnas?', {
    id: 'sip-form.situation.need',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const wishes: Text = ({ msg }) =>
  msg('Vad är viktigt för dig?', {
    id: 'sip-form.situation.wishes',
    desc: 'Heading in the part "What matters, and how things are now"',
  });

export const wishesHint: Text = ({ msg }) =>
  msg('Med personens egna ord. Det syns vad det blev av varje önskan.', {
    id: 'sip-form.situation.wishes-hint',
    desc: 'Hint below "What matters to you?"',
  });

export const wishesItem: Text = ({ msg }) =>
  msg('önskan', {
    id: 'sip-form.situation.wishes-item',
    desc: 'One thing of "What matters to you?", in the middle of a sentence: "Add …", "Remove …"',
  });

export const wishesWords: Text = ({ msg }) =>
  msg('Det här är viktigt', {
    id: 'sip-form.situation.wishes-words',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const wishesOutcome: Text = ({ msg }) =>
  msg('Vad blev det av det?', {
    id: 'sip-form.situation.wishes-outcome',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const works: Text = ({ msg }) =>
  msg('Det här fungerar', {
    id: 'sip-form.situation.works',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const doesNotWork: Text = ({ msg }) =>
  msg('Det här fungerar inte', {
    id: 'sip-form.situation.does-not-work',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const ownResources: Text = ({ msg }) =>
  msg('Personens egna styrkor och resurser', {
    id: 'sip-form.situation.own-resources',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const relativesResources: Text = ({ msg }) =>
  msg('Närståendes resurser', {
    id: 'sip-form.situation.relatives-resources',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const relativesNeeds: Text = ({ msg }) =>
  msg('Närståendes egna behov', {
    id: 'sip-form.situation.relatives-needs',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });

export const existingPlan: Text = ({ msg }) =>
  msg('Finns det redan en SIP?', {
    id: 'sip-form.situation.existing-plan',
    desc: 'Label of a field in the part "What matters, and how things are now"',
  });
