/** Words of the part *Överenskommelse och kopior*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Överenskommelse och kopior', {
    id: 'sip-form.agreement.title',
    desc: 'Heading of the part "Agreement and copies" of a plan',
  });

export const drawnUpOn: Text = ({ msg }) =>
  msg('Planen upprättades', {
    id: 'sip-form.agreement.drawn-up-on',
    desc: 'Label of a field in the part "Agreement and copies"',
  });

export const kind: Text = ({ msg }) =>
  msg('Planen är', { id: 'sip-form.agreement.kind', desc: 'Label of a field in the part "Agreement and copies"' });

export const agrees: Text = ({ msg }) =>
  msg('Håller personen med om planen?', {
    id: 'sip-form.agreement.agrees',
    desc: 'Label of a field in the part "Agreement and copies"',
  });

export const agreesHint: Text = ({ msg }) =>
  msg('Ingen underskrift behövs.', {
    id: 'sip-form.agreement.agrees-hint',
    desc: 'Hint below "Does the person agree with the plan?"',
  });

export const agreesWords: Text = ({ msg }) =>
  msg('Med personens egna ord', {
    id: 'sip-form.agreement.agrees-words',
    desc: 'Label of a field in the part "Agreement and copies"',
  });

export const disagreements: Text = ({ msg }) =>
  msg('Det här är vi inte överens om', {
    id: 'sip-form.agreement.disagreements',
    desc: 'Heading in the part "Agreement and copies"',
  });

export const disagreementsItem: Text = ({ msg }) =>
  msg('oenighet', {
    id: 'sip-form.agreement.disagreements-item',
    desc: 'One thing of "This we do not agree about", in the middle of a sentence: "Add …", "Remove …"',
  });

export const disagreementsWho: Text = ({ msg }) =>
  msg('Vem eller vilka?', {
    id: 'sip-form.agreement.disagreements-who',
    desc: 'Label of a field in the part "Agreement and copies"',
  });

export const disagreementsWords: Text = ({ msg }) =>
  msg('Om vad?', {
    id: 'sip-form.agreement.disagreements-words',
    desc: 'Label of a field in the part "Agreement and copies"',
  });

export const copies: Text = ({ msg }) =>
  msg('Vilka får en kopia?', { id: 'sip-form.agreement.copies', desc: 'Heading in the part "Agreement and copies"' });

export const copiesItem: Text = ({ msg }) =>
  msg('kopia', {
    id: 'sip-form.agreement.copies-item',
    desc: 'One thing of "Who gets a copy?", in the middle of a sentence: "Add …", "Remove …"',
  });

export const copiesTo: Text = ({ msg }) =>
  msg('Till vem?', { id: 'sip-form.agreement.copies-to', desc: 'Label of a field in the part "Agreement and copies"' });

export const personCopy: Text = ({ msg }) =>
  msg('Har personen fått en kopia?', {
    id: 'sip-form.agreement.person-copy',
    desc: 'Label of a field in the part "Agreement and copies"',
  });

export const declinedBy: Text = ({ msg }) =>
  msg('Om det inte blev någon SIP, vem sa nej?', {
    id: 'sip-form.agreement.declined-by',
    desc: 'Label of a field in the part "Agreement and copies"',
  });

export const declinedBecause: Text = ({ msg }) =>
  msg('Skäl', {
    id: 'sip-form.agreement.declined-because',
    desc: 'Label of a field in the part "Agreement and copies"',
  });

export const declinedInformed: Text = ({ msg }) =>
  msg('Har personen fått veta vart hen kan vända sig?', {
    id: 'sip-form.agreement.declined-informed',
    desc: 'Label of a field in the part "Agreement and copies"',
  });
