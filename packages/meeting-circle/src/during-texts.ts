/** What the meeting circle says while a meeting is going on. Fetched with what says it. */
import { str, type Text } from '@delaktig/core/language/say.js';
import type { Absence } from './model.ts';

export const start: Text = ({ msg }) => msg('Starta mötet', { id: 'meeting-circle.start', desc: 'Button' });
export const toMeeting: Text = ({ msg }) =>
  msg('Till mötet', {
    id: 'meeting-circle.to-meeting',
    desc: 'Button: from the planning to the meeting that is going on',
  });
export const toPlanning: Text = ({ msg }) =>
  msg('Till planeringen', { id: 'meeting-circle.to-planning', desc: 'Button: from the meeting to its planning' });
export const now: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Nu: ${name}`, { id: 'meeting-circle.now', desc: 'Heading: the part the meeting is in; {0} is a part' });
export const thenPart: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Sedan: ${name}`, { id: 'meeting-circle.then', desc: 'The next part; {0} is a part' });
export const lastPart: Text = ({ msg }) =>
  msg('Det här är sista delen.', { id: 'meeting-circle.last-part', desc: 'In place of the next part' });
export const leftPart: Text<[minutes: string]> = ({ msg }, minutes) =>
  msg(str`Kvar av delen: ${minutes} min`, { id: 'meeting-circle.left-part', desc: 'Time left; {0} is a number' });
export const leftMeeting: Text<[minutes: string]> = ({ msg }, minutes) =>
  msg(str`Kvar av mötet: ${minutes} min`, { id: 'meeting-circle.left-meeting', desc: 'Time left; {0} is a number' });
export const partOver: Text = ({ msg }) =>
  msg('Tiden för delen har gått. Gå vidare, eller lägg till tid.', {
    id: 'meeting-circle.part-over',
    desc: 'When no time is left',
  });
export const soon: Text<[minutes: string, name: string]> = ({ msg }, minutes, name) =>
  msg(str`${minutes} minuter kvar av ${name}.`, {
    id: 'meeting-circle.soon',
    desc: 'Said politely; {0} is a number, {1} a part',
  });
export const overSaid: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Tiden för ${name} har gått.`, { id: 'meeting-circle.over-said', desc: 'Said politely; {0} is a part' });
export const hideTime: Text = ({ msg }) => msg('Dölj tiden', { id: 'meeting-circle.hide-time', desc: 'Button' });
export const showTime: Text = ({ msg }) => msg('Visa tiden', { id: 'meeting-circle.show-time', desc: 'Button' });
export const nextPart: Text = ({ msg }) => msg('Nästa del', { id: 'meeting-circle.next-part', desc: 'Button' });
export const lastPartBack: Text = ({ msg }) =>
  msg('Förra delen', { id: 'meeting-circle.last-part-back', desc: 'Button' });
export const addTime: Text = ({ msg }) =>
  msg('Lägg till 5 minuter', { id: 'meeting-circle.add-time', desc: 'Button: to the part the meeting is in' });
export const timeAdded: Text = ({ msg }) =>
  msg('5 minuter till.', { id: 'meeting-circle.time-added', desc: 'Said when time has been added' });
export const takeBreak: Text = ({ msg }) =>
  msg('Paus i mötet', { id: 'meeting-circle.take-break', desc: 'Button: everybody has a break' });
export const goOn: Text = ({ msg }) =>
  msg('Fortsätt mötet', { id: 'meeting-circle.go-on', desc: 'Button after a break' });
export const onBreak: Text = ({ msg }) =>
  msg('Paus', { id: 'meeting-circle.on-break', desc: 'Shown large while there is a break' });
export const wantsBreak: Text = ({ msg }) =>
  msg('Någon har bett om paus. Tiden står still.', {
    id: 'meeting-circle.wants-break',
    desc: 'To the one who leads; who it was is not told aloud',
  });
export const end: Text = ({ msg }) => msg('Avsluta mötet', { id: 'meeting-circle.end', desc: 'Button' });
export const ended: Text = ({ msg }) =>
  msg('Mötet är slut', { id: 'meeting-circle.ended', desc: 'Heading after the meeting' });
export const openAgain: Text = ({ msg }) =>
  msg('Öppna mötet igen', { id: 'meeting-circle.open-again', desc: 'Button' });
export const clockDoubt: Text = ({ msg }) =>
  msg('Datorns klocka verkar ha ändrats. Hur många minuter har mötet hållit på?', {
    id: 'meeting-circle.clock-doubt',
    desc: 'Label of a number field',
  });
export const clockGoOn: Text = ({ msg }) =>
  msg('Fortsätt härifrån', { id: 'meeting-circle.clock-go-on', desc: 'Button beside that field' });
export const leadElsewhere: Text = ({ msg }) =>
  msg('Mötet leds i ett annat fönster. Här går det bara att läsa.', {
    id: 'meeting-circle.lead-elsewhere',
    desc: 'To whoever has a chair’s window where another one leads',
  });
export const leadHere: Text = ({ msg }) =>
  msg('Led mötet härifrån', { id: 'meeting-circle.lead-here', desc: 'Button: this window leads from now on' });
export const nowLeads: Text = ({ msg }) =>
  msg('Mötet leds nu härifrån.', { id: 'meeting-circle.now-leads', desc: 'Said when that button has been pressed' });
export const turns: Text = ({ msg }) =>
  msg('Vem har pratat?', { id: 'meeting-circle.turns', desc: 'Heading of buttons, one for each who is there' });
export const notHeard: Text<[names: string]> = ({ msg }, names) =>
  msg(str`Inte hört än: ${names}`, {
    id: 'meeting-circle.not-heard',
    desc: 'Who has not spoken in this part; {0} is a list of names',
  });
export const allHeard: Text = ({ msg }) =>
  msg('Alla har pratat i den här delen.', { id: 'meeting-circle.all-heard', desc: 'When everybody has spoken' });
export const personFirst: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} pratar först.`, { id: 'meeting-circle.person-first', desc: 'A gentle reminder; {0} is the person' });
export const wantsTurn: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} vill säga något.`, { id: 'meeting-circle.wants-turn', desc: 'To the one who leads; {0} is a name' });
export const turnGiven: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} har fått ordet`, {
    id: 'meeting-circle.turn-given',
    desc: 'Button: takes the wish to speak away; {0} is a name',
  });
export const checklist: Text = ({ msg }) =>
  msg('Att göra nu', { id: 'meeting-circle.checklist', desc: 'Heading: what each role does in this part' });
export const wordsTitle: Text = ({ msg }) => msg('Svåra ord', { id: 'meeting-circle.words-title', desc: 'Heading' });
export const wordField: Text = ({ msg }) =>
  msg('Ett ord som behöver förklaras', { id: 'meeting-circle.word-field', desc: 'Label of a field' });
export const wordAsked: Text<[word: string]> = ({ msg }, word) =>
  msg(str`Förklara gärna: ${word}`, { id: 'meeting-circle.word-asked', desc: 'A word that somebody has asked about' });
export const explanation: Text<[word: string]> = ({ msg }, word) =>
  msg(str`${word} betyder`, { id: 'meeting-circle.explanation', desc: 'Label of a field; {0} is a word' });
export const parkedTitle: Text = ({ msg }) =>
  msg('Sparat till senare', { id: 'meeting-circle.parked-title', desc: 'Heading: what is not talked about now' });
export const parkedField: Text = ({ msg }) =>
  msg('Något vi tar en annan gång', { id: 'meeting-circle.parked-field', desc: 'Label of a field' });
export const decisionsTitle: Text = ({ msg }) =>
  msg('Det här gör vi', { id: 'meeting-circle.decisions-title', desc: 'Heading: decisions' });
export const noDecisions: Text = ({ msg }) =>
  msg('Inget bestämt än.', { id: 'meeting-circle.no-decisions', desc: 'While there are none' });
export const decisionWhat: Text = ({ msg }) =>
  msg('Vad ska göras?', { id: 'meeting-circle.decision-what', desc: 'Label of a field' });
export const decisionWho: Text = ({ msg }) =>
  msg('Vem gör det?', { id: 'meeting-circle.decision-who', desc: 'Label of a choice' });
export const decisionWhen: Text = ({ msg }) =>
  msg('När?', { id: 'meeting-circle.decision-when', desc: 'Label of a field' });
export const decisionAdd: Text = ({ msg }) => msg('Skriv upp', { id: 'meeting-circle.decision-add', desc: 'Button' });
export const hereTitle: Text = ({ msg }) => msg('Är alla här?', { id: 'meeting-circle.here-title', desc: 'Heading' });
export const absentLegend: Text = ({ msg }) =>
  msg('Kryssa för den som saknas', { id: 'meeting-circle.absent-legend', desc: 'Heading of boxes to tick' });
export const isAbsent: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} är inte här`, { id: 'meeting-circle.is-absent', desc: 'Box to tick; {0} is a name' });
export const absentDo: Text = ({ msg }) =>
  msg('Någon saknas. Hur gör vi?', { id: 'meeting-circle.absent-do', desc: 'Heading of a choice' });
export const absentAsk: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Fråga först ${name}.`, {
    id: 'meeting-circle.absent-ask',
    desc: 'Hint; {0} is the person the meeting is about',
  });
/** What is done when somebody is missing. */
export const absenceNames: Readonly<Record<Absence, Text>> = {
  continue: ({ msg }) => msg('Fortsätta ändå', { id: 'meeting-circle.absence.continue', desc: 'Choice' }),
  shorten: ({ msg }) => msg('Ha ett kortare möte', { id: 'meeting-circle.absence.shorten', desc: 'Choice' }),
  rebook: ({ msg }) => msg('Boka en ny tid', { id: 'meeting-circle.absence.rebook', desc: 'Choice' }),
};
export const askedPerson: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} har fått svara`, {
    id: 'meeting-circle.asked-person',
    desc: 'Box to tick: the person was asked; {0} is the person',
  });
export const whoAreYou: Text = ({ msg }) =>
  msg('Vem är du?', { id: 'meeting-circle.who-are-you', desc: 'Label of a choice on a phone' });
export const wantTurn: Text = ({ msg }) =>
  msg('Jag vill säga något', { id: 'meeting-circle.want-turn', desc: 'Button on a phone' });
export const wantBreak: Text = ({ msg }) =>
  msg('Jag vill ha paus', { id: 'meeting-circle.want-break', desc: 'Button on a phone' });
export const asked: Text = ({ msg }) =>
  msg('Den som leder mötet har fått veta.', { id: 'meeting-circle.asked', desc: 'Said when something was asked for' });
export const waiting: Text = ({ msg }) =>
  msg('Mötet har inte börjat. Det visas här när den som leder startar det.', {
    id: 'meeting-circle.waiting',
    desc: 'On the big screen and phones',
  });
export const askWord: Text = ({ msg }) =>
  msg('Be om förklaring', { id: 'meeting-circle.ask-word', desc: 'Button beside that field' });
export const stepRun: Text = ({ msg }) =>
  msg('ändra i mötet', { id: 'meeting-circle.step-run', desc: 'A step, in "Undo: change in the meeting"' });
