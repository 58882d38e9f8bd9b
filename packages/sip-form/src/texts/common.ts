/** Words that several parts of the plan have. */
import { type Text } from '@delaktig/core/language/say.js';

export const as: Text = ({ msg }) =>
  msg('Som', { id: 'sip-form.common.as', desc: 'Label of a field in the part "Consent"; met in several places' });

export const name: Text = ({ msg }) =>
  msg('Namn', { id: 'sip-form.common.name', desc: 'Label of a field in the part "Consent"; met in several places' });

export const date: Text = ({ msg }) =>
  msg('Datum', { id: 'sip-form.common.date', desc: 'Label of a field in the part "Consent"; met in several places' });

export const whatHappened: Text = ({ msg }) =>
  msg('Vad hände?', {
    id: 'sip-form.common.what-happened',
    desc: 'Label of a field in the part "Consent"; met in several places',
  });

export const starts: Text = ({ msg }) =>
  msg('Börjar', {
    id: 'sip-form.common.starts',
    desc: 'Label of a field in the part "Summons and invitation"; met in several places',
  });

export const functionOrRelation: Text = ({ msg }) =>
  msg('Funktion eller relation', {
    id: 'sip-form.common.function-or-relation',
    desc: 'Label of a field in the part "Summons and invitation"; met in several places',
  });

export const service: Text = ({ msg }) =>
  msg('Verksamhet', {
    id: 'sip-form.common.service',
    desc: 'Label of a field in the part "Summons and invitation"; met in several places',
  });

export const phone: Text = ({ msg }) =>
  msg('Telefon', {
    id: 'sip-form.common.phone',
    desc: 'Label of a field in the part "Summons and invitation"; met in several places',
  });

export const address: Text = ({ msg }) =>
  msg('Adress', {
    id: 'sip-form.common.address',
    desc: 'Label of a field in the part "The person"; met in several places',
  });

export const because: Text = ({ msg }) =>
  msg('Därför att', {
    id: 'sip-form.common.because',
    desc: 'Label of a field in the part "What matters, and how things are now"; met in several places',
  });

export const note: Text = ({ msg }) =>
  msg('Anteckning', {
    id: 'sip-form.common.note',
    desc: 'Label of a field in the part "Goals and actions"; met in several places',
  });

export const whoNeedsToCome: Text = ({ msg }) =>
  msg('Vilka behöver komma?', {
    id: 'sip-form.common.who-needs-to-come',
    desc: 'Label of a field in the part "Responsibility and next meeting"; met in several places',
  });

export const how: Text = ({ msg }) =>
  msg('Hur?', {
    id: 'sip-form.common.how',
    desc: 'Label of a field in the part "Agreement and copies"; met in several places',
  });

export const yes: Text = ({ msg }) =>
  msg('Ja', { id: 'sip-form.common.yes', desc: 'Answer to choose; met in several places' });

export const no: Text = ({ msg }) =>
  msg('Nej', { id: 'sip-form.common.no', desc: 'Answer to choose; met in several places' });

export const iWantToThink: Text = ({ msg }) =>
  msg('Jag vill tänka', { id: 'sip-form.common.i-want-to-think', desc: 'Answer to choose; met in several places' });

export const thePerson: Text = ({ msg }) =>
  msg('Personen själv', { id: 'sip-form.common.the-person', desc: 'Answer to choose; met in several places' });

export const guardian: Text = ({ msg }) =>
  msg('Vårdnadshavare', { id: 'sip-form.common.guardian', desc: 'Answer to choose; met in several places' });

export const specialRepresentativeGodMan: Text = ({ msg }) =>
  msg('God man', {
    id: 'sip-form.common.special-representative-god-man',
    desc: 'Answer to choose; met in several places',
  });

export const administratorFrvaltare: Text = ({ msg }) =>
  msg('Förvaltare', { id: 'sip-form.common.administrator-frvaltare', desc: 'Answer to choose; met in several places' });

export const partly: Text = ({ msg }) =>
  msg('Till en del', { id: 'sip-form.common.partly', desc: 'Answer to choose; met in several places' });

export const somebodyElse: Text = ({ msg }) =>
  msg('Någon annan', { id: 'sip-form.common.somebody-else', desc: 'Answer to choose; met in several places' });

export const somebodyCloseToThePerson: Text = ({ msg }) =>
  msg('Närstående', {
    id: 'sip-form.common.somebody-close-to-the-person',
    desc: 'Answer to choose; met in several places',
  });

export const notYet: Text = ({ msg }) =>
  msg('Inte än', { id: 'sip-form.common.not-yet', desc: 'Answer to choose; met in several places' });

export const someOfTheWay: Text = ({ msg }) =>
  msg('En bit på väg', { id: 'sip-form.common.some-of-the-way', desc: 'Answer to choose; met in several places' });

export const itTurnedOutSo: Text = ({ msg }) =>
  msg('Det blev så', { id: 'sip-form.common.it-turned-out-so', desc: 'Answer to choose; met in several places' });

export const theMunicipality: Text = ({ msg }) =>
  msg('Kommunen', { id: 'sip-form.common.the-municipality', desc: 'Answer to choose; met in several places' });

export const theRegion: Text = ({ msg }) =>
  msg('Regionen', { id: 'sip-form.common.the-region', desc: 'Answer to choose; met in several places' });

export const extra: Text = ({ msg }) =>
  msg('Mallens egna frågor', {
    id: 'sip-form.common.extra',
    desc: 'What a region’s or a service’s own template asks besides, in any part of a plan',
  });

export const extraItem: Text = ({ msg }) =>
  msg('svar', {
    id: 'sip-form.common.extra-item',
    desc: 'One answer to what a template asks besides, in the middle of a sentence',
  });
