/** Words of the part *Samtycke*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Samtycke', { id: 'sip-form.consent.title', desc: 'Heading of the part "Consent" of a plan' });

export const about: Text = ({ msg }) =>
  msg(
    'Samtycket är personens eget. Det kan gälla en del, en tid eller vissa verksamheter, och det kan tas tillbaka när som helst.',
    { id: 'sip-form.consent.about', desc: 'What the part "Consent" is about, below its heading' },
  );

export const answer: Text = ({ msg }) =>
  msg('Vad säger personen om att vi delar uppgifter?', {
    id: 'sip-form.consent.answer',
    desc: 'Label of a field in the part "Consent"',
  });

export const purpose: Text = ({ msg }) =>
  msg('Vad ska uppgifterna användas till?', {
    id: 'sip-form.consent.purpose',
    desc: 'Label of a field in the part "Consent"',
  });

export const purposeHint: Text = ({ msg }) =>
  msg('Skriv så att personen själv förstår.', {
    id: 'sip-form.consent.purpose-hint',
    desc: 'Hint below "What will the information be used for?"',
  });

export const parties: Text = ({ msg }) =>
  msg('Vilka får dela uppgifter med varandra?', {
    id: 'sip-form.consent.parties',
    desc: 'Heading in the part "Consent"',
  });

export const partiesHint: Text = ({ msg }) =>
  msg('Fråga om en verksamhet i taget. Skolan, elevhälsans medicinska del och övriga elevhälsan är tre olika.', {
    id: 'sip-form.consent.parties-hint',
    desc: 'Hint below "Who may share information with each other?"',
  });

export const partiesItem: Text = ({ msg }) =>
  msg('verksamhet', {
    id: 'sip-form.consent.parties-item',
    desc: 'One thing of "Who may share information with each other?", in the middle of a sentence: "Add …", "Remove …"',
  });

export const partiesParty: Text = ({ msg }) =>
  msg('Slags verksamhet', { id: 'sip-form.consent.parties-party', desc: 'Label of a field in the part "Consent"' });

export const partiesName: Text = ({ msg }) =>
  msg('Namn eller enhet', { id: 'sip-form.consent.parties-name', desc: 'Label of a field in the part "Consent"' });

export const partiesAnswer: Text = ({ msg }) =>
  msg('Får verksamheten ta emot och lämna uppgifter?', {
    id: 'sip-form.consent.parties-answer',
    desc: 'Label of a field in the part "Consent"',
  });

export const information: Text = ({ msg }) =>
  msg('Vilka uppgifter får delas?', { id: 'sip-form.consent.information', desc: 'Heading in the part "Consent"' });

export const informationItem: Text = ({ msg }) =>
  msg('slags uppgift', {
    id: 'sip-form.consent.information-item',
    desc: 'One thing of "Which information may be shared?", in the middle of a sentence: "Add …", "Remove …"',
  });

export const informationWords: Text = ({ msg }) =>
  msg('Uppgifter om', { id: 'sip-form.consent.information-words', desc: 'Label of a field in the part "Consent"' });

export const informationWordsHint: Text = ({ msg }) =>
  msg('Till exempel hälsa, skolgång eller boende.', {
    id: 'sip-form.consent.information-words-hint',
    desc: 'Hint below "Information about"',
  });

export const informationParts: Text = ({ msg }) =>
  msg('I vilka delar av planen står det?', {
    id: 'sip-form.consent.information-parts',
    desc: 'Label of a field in the part "Consent"',
  });

export const informationPartsHint: Text = ({ msg }) =>
  msg('De delarna är inte med när planen lämnas till någon, om uppgifterna inte får delas.', {
    id: 'sip-form.consent.information-parts-hint',
    desc: 'Hint below "In which parts of the plan is it?"',
  });

export const informationAnswer: Text = ({ msg }) =>
  msg('Får uppgifterna delas?', {
    id: 'sip-form.consent.information-answer',
    desc: 'Label of a field in the part "Consent"',
  });

export const excluded: Text = ({ msg }) =>
  msg('Vad och vem gäller samtycket inte?', {
    id: 'sip-form.consent.excluded',
    desc: 'Label of a field in the part "Consent"',
  });

export const validUntil: Text = ({ msg }) =>
  msg('Samtycket gäller till och med', {
    id: 'sip-form.consent.valid-until',
    desc: 'Label of a field in the part "Consent"',
  });

export const form: Text = ({ msg }) =>
  msg('Hur lämnades samtycket?', { id: 'sip-form.consent.form', desc: 'Label of a field in the part "Consent"' });

export const givers: Text = ({ msg }) =>
  msg('Vem samtycker?', { id: 'sip-form.consent.givers', desc: 'Heading in the part "Consent"' });

export const giversItem: Text = ({ msg }) =>
  msg('person som samtycker', {
    id: 'sip-form.consent.givers-item',
    desc: 'One thing of "Who consents?", in the middle of a sentence: "Add …", "Remove …"',
  });

export const giversAnswer: Text = ({ msg }) =>
  msg('Svar', { id: 'sip-form.consent.givers-answer', desc: 'Label of a field in the part "Consent"' });

export const childAsked: Text = ({ msg }) =>
  msg('Har barnet fått frågan?', {
    id: 'sip-form.consent.child-asked',
    desc: 'Label of a field in the part "Consent"',
  });

export const childStance: Text = ({ msg }) =>
  msg('Vad säger barnet?', { id: 'sip-form.consent.child-stance', desc: 'Label of a field in the part "Consent"' });

export const informedBy: Text = ({ msg }) =>
  msg('Vem informerade?', { id: 'sip-form.consent.informed-by', desc: 'Label of a field in the part "Consent"' });

export const informedOn: Text = ({ msg }) =>
  msg('När informerades personen?', {
    id: 'sip-form.consent.informed-on',
    desc: 'Label of a field in the part "Consent"',
  });

export const language: Text = ({ msg }) =>
  msg('På vilket språk?', { id: 'sip-form.consent.language', desc: 'Label of a field in the part "Consent"' });

export const interpreter: Text = ({ msg }) =>
  msg('Tolk', { id: 'sip-form.consent.interpreter', desc: 'Label of a field in the part "Consent"' });

export const supports: Text = ({ msg }) =>
  msg('Stöd för att förstå', { id: 'sip-form.consent.supports', desc: 'Label of a field in the part "Consent"' });

export const supportsHint: Text = ({ msg }) =>
  msg('Till exempel bilder, lättläst text eller teckenspråk.', {
    id: 'sip-form.consent.supports-hint',
    desc: 'Hint below "Support for understanding"',
  });

export const understood: Text = ({ msg }) =>
  msg('Förstod personen informationen?', {
    id: 'sip-form.consent.understood',
    desc: 'Label of a field in the part "Consent"',
  });

export const understoodHow: Text = ({ msg }) =>
  msg('Hur märktes det?', { id: 'sip-form.consent.understood-how', desc: 'Label of a field in the part "Consent"' });

export const understoodHowHint: Text = ({ msg }) =>
  msg('Be personen berätta med egna ord.', {
    id: 'sip-form.consent.understood-how-hint',
    desc: 'Hint below "How could you tell?"',
  });

export const informedAnyway: Text = ({ msg }) =>
  msg('Fick personen information även om svaret blev nej?', {
    id: 'sip-form.consent.informed-anyway',
    desc: 'Label of a field in the part "Consent"',
  });

export const history: Text = ({ msg }) =>
  msg('Ändringar av samtycket', { id: 'sip-form.consent.history', desc: 'Heading in the part "Consent"' });

export const historyItem: Text = ({ msg }) =>
  msg('ändring', {
    id: 'sip-form.consent.history-item',
    desc: 'One thing of "Changes to the consent", in the middle of a sentence: "Add …", "Remove …"',
  });

export const historyBy: Text = ({ msg }) =>
  msg('Vem bestämde det?', { id: 'sip-form.consent.history-by', desc: 'Label of a field in the part "Consent"' });

export const historyWords: Text = ({ msg }) =>
  msg('Vad ändrades?', { id: 'sip-form.consent.history-words', desc: 'Label of a field in the part "Consent"' });
