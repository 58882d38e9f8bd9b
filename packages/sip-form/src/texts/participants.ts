/** Words of the part *Möte och deltagare*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Möte och deltagare', {
    id: 'sip-form.participants.title',
    desc: 'Heading of the part "Meeting and participants" of a plan',
  });

export const heldOn: Text = ({ msg }) =>
  msg('Mötet hölls', {
    id: 'sip-form.participants.held-on',
    desc: 'Label of a field in the part "Meeting and participants"',
  });

export const people: Text = ({ msg }) =>
  msg('Deltagare', { id: 'sip-form.participants.people', desc: 'Heading in the part "Meeting and participants"' });

export const peopleItem: Text = ({ msg }) =>
  msg('deltagare', {
    id: 'sip-form.participants.people-item',
    desc: 'One thing of "Participants", in the middle of a sentence: "Add …", "Remove …"',
  });

export const peopleAttendance: Text = ({ msg }) =>
  msg('Närvaro', {
    id: 'sip-form.participants.people-attendance',
    desc: 'Label of a field in the part "Meeting and participants"',
  });

export const absentDecision: Text = ({ msg }) =>
  msg('Om någon saknades, hur gjorde ni?', {
    id: 'sip-form.participants.absent-decision',
    desc: 'Label of a field in the part "Meeting and participants"',
  });

export const personAsked: Text = ({ msg }) =>
  msg('Fick personen vara med och bestämma det?', {
    id: 'sip-form.participants.person-asked',
    desc: 'Label of a field in the part "Meeting and participants"',
  });
