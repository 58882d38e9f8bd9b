/** Words of the part *Personen*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Personen', { id: 'sip-form.person.title', desc: 'Heading of the part "The person" of a plan' });

export const identityKind: Text = ({ msg }) =>
  msg('Slags nummer', { id: 'sip-form.person.identity-kind', desc: 'Label of a field in the part "The person"' });

export const identityNumber: Text = ({ msg }) =>
  msg('Nummer', { id: 'sip-form.person.identity-number', desc: 'Label of a field in the part "The person"' });

export const identityNumberHint: Text = ({ msg }) =>
  msg('Det är frivilligt. Numret är dolt för andra som ser skärmen.', {
    id: 'sip-form.person.identity-number-hint',
    desc: 'Hint below "Number"',
  });

export const protectedIdentity: Text = ({ msg }) =>
  msg('Skyddade personuppgifter', {
    id: 'sip-form.person.protected-identity',
    desc: 'Label of a field in the part "The person"',
  });

export const protectedIdentityHint: Text = ({ msg }) =>
  msg('Då skrivs inga adresser, platser eller nummer ut.', {
    id: 'sip-form.person.protected-identity-hint',
    desc: 'Hint below "Protected personal data"',
  });

export const email: Text = ({ msg }) =>
  msg('E-post', { id: 'sip-form.person.email', desc: 'Label of a field in the part "The person"' });

export const language: Text = ({ msg }) =>
  msg('Språk', { id: 'sip-form.person.language', desc: 'Label of a field in the part "The person"' });

export const interpreter: Text = ({ msg }) =>
  msg('Behov av tolk', { id: 'sip-form.person.interpreter', desc: 'Label of a field in the part "The person"' });

export const communication: Text = ({ msg }) =>
  msg('Så kommunicerar personen bäst', {
    id: 'sip-form.person.communication',
    desc: 'Label of a field in the part "The person"',
  });

export const representatives: Text = ({ msg }) =>
  msg('Vårdnadshavare och företrädare', {
    id: 'sip-form.person.representatives',
    desc: 'Heading in the part "The person"',
  });

export const representativesHint: Text = ({ msg }) =>
  msg('Var och en har en egen adress och en egen kopia. Det som skrivs om den ena visas inte för den andra.', {
    id: 'sip-form.person.representatives-hint',
    desc: 'Hint below "Guardians and representatives"',
  });

export const representativesItem: Text = ({ msg }) =>
  msg('vårdnadshavare eller företrädare', {
    id: 'sip-form.person.representatives-item',
    desc: 'One thing of "Guardians and representatives", in the middle of a sentence: "Add …", "Remove …"',
  });

export const representativesStance: Text = ({ msg }) =>
  msg('Vad säger hen om planen?', {
    id: 'sip-form.person.representatives-stance',
    desc: 'Label of a field in the part "The person"',
  });

export const representativesPreparation: Text = ({ msg }) =>
  msg('Förberedelser inför mötet', {
    id: 'sip-form.person.representatives-preparation',
    desc: 'Label of a field in the part "The person"',
  });

export const representativesCopy: Text = ({ msg }) =>
  msg('Ska få en egen kopia', {
    id: 'sip-form.person.representatives-copy',
    desc: 'Label of a field in the part "The person"',
  });

export const hasChildren: Text = ({ msg }) =>
  msg('Är personen förälder?', {
    id: 'sip-form.person.has-children',
    desc: 'Label of a field in the part "The person"',
  });

export const children: Text = ({ msg }) =>
  msg('Barnens behov av information, råd och stöd', {
    id: 'sip-form.person.children',
    desc: 'Label of a field in the part "The person"',
  });
