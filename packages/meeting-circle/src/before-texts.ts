/** What the meeting circle says while a meeting is planned. Fetched with what says it. */
import { str, type Text } from '@delaktig/core/language/say.js';
import type { Circle, ReadyShape, TakingWay, Task } from './model.ts';

export const shapeTitle: Text = ({ msg }) => msg('Mötets form', { id: 'meeting-circle.shape-title', desc: 'Heading' });
export const shapeLegend: Text = ({ msg }) =>
  msg('Välj form', { id: 'meeting-circle.shape-legend', desc: 'Heading of a choice' });
/** The shapes to choose among. */
export const shapeNames: Readonly<Record<ReadyShape | 'own', Text>> = {
  circle: ({ msg }) =>
    msg('Fem delar: inledning, situation, behov, sammanfattning, avslutning', {
      id: 'meeting-circle.shape.circle',
      desc: 'Choice',
    }),
  thirds: ({ msg }) =>
    msg('Tre lika delar: lyssna, problematisera, planera', { id: 'meeting-circle.shape.thirds', desc: 'Choice' }),
  own: ({ msg }) => msg('Egna delar', { id: 'meeting-circle.shape.own', desc: 'Choice' }),
};
export const length: Text = ({ msg }) =>
  msg('Mötets längd i minuter', { id: 'meeting-circle.length', desc: 'Label of a number field' });
export const partName: Text = ({ msg }) =>
  msg('Delens namn', { id: 'meeting-circle.part-name', desc: 'Label of a field' });
export const partShare: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Andel av tiden (procent): ${name}`, {
    id: 'meeting-circle.part-share',
    desc: 'Label of a number field; {0} is a part',
  });
export const addPart: Text = ({ msg }) => msg('Lägg till en del', { id: 'meeting-circle.add-part', desc: 'Button' });
export const newPart: Text = ({ msg }) =>
  msg('Ny del', { id: 'meeting-circle.new-part', desc: 'Name of a part that has just been added' });
export const sharesOff: Text<[sum: string]> = ({ msg }, sum) =>
  msg(str`Andelarna blir ${sum} procent. Tiden delas ändå upp i samma proportioner.`, {
    id: 'meeting-circle.shares-off',
    desc: 'Note; {0} is a number',
  });
export const whoTitle: Text = ({ msg }) => msg('Vilka kommer', { id: 'meeting-circle.who-title', desc: 'Heading' });
export const whoName: Text = ({ msg }) =>
  msg('Namn eller funktion', { id: 'meeting-circle.who-name', desc: 'Label of a field' });
export const nobody: Text = ({ msg }) =>
  msg('Ingen är med än. Börja med den som mötet gäller.', { id: 'meeting-circle.nobody', desc: 'While nobody comes' });
export const role: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Roll: ${name}`, { id: 'meeting-circle.role', desc: 'Label of a choice; {0} is a name' });
/** The eight circles, and roles. */
export const circleNames: Readonly<Record<Circle, Text>> = {
  chair: ({ msg }) =>
    msg('Ordförande', { id: 'meeting-circle.circle.chair', desc: 'One of eight circles: the one who leads' }),
  staff: ({ msg }) => msg('Personal', { id: 'meeting-circle.circle.staff', desc: 'One of eight circles' }),
  youth: ({ msg }) => msg('Barn eller ungdom', { id: 'meeting-circle.circle.youth', desc: 'One of eight circles' }),
  adult: ({ msg }) => msg('Vuxen', { id: 'meeting-circle.circle.adult', desc: 'One of eight circles' }),
  older: ({ msg }) => msg('Äldre', { id: 'meeting-circle.circle.older', desc: 'One of eight circles' }),
  parent: ({ msg }) => msg('Förälder', { id: 'meeting-circle.circle.parent', desc: 'One of eight circles' }),
  relative: ({ msg }) => msg('Närstående', { id: 'meeting-circle.circle.relative', desc: 'One of eight circles' }),
  other: ({ msg }) => msg('Övriga', { id: 'meeting-circle.circle.other', desc: 'One of eight circles' }),
};
export const aboutWhom: Text = ({ msg }) =>
  msg('Vem gäller mötet?', { id: 'meeting-circle.about-whom', desc: 'Label of a choice: whose meeting it is' });
export const chairs: Text = ({ msg }) =>
  msg('Vem leder mötet?', { id: 'meeting-circle.chairs', desc: 'Label of a choice (ordförande)' });
export const writes: Text = ({ msg }) =>
  msg('Vem skriver?', { id: 'meeting-circle.writes', desc: 'Label of a choice' });
export const nobodyYet: Text = ({ msg }) => msg('Inte bestämt', { id: 'meeting-circle.nobody-yet', desc: 'Choice' });
export const samePerson: Text = ({ msg }) =>
  msg('Samma person leder och skriver. Det är svårt att göra båda: be gärna någon annan skriva.', {
    id: 'meeting-circle.same-person',
    desc: 'Note',
  });
export const personChairs: Text = ({ msg }) =>
  msg('Den som mötet gäller leder mötet. Ta reda på vem som kan hjälpa till om det behövs.', {
    id: 'meeting-circle.person-chairs',
    desc: 'Note',
  });
export const crowded: Text = ({ msg }) =>
  msg('Ju fler som kommer, desto svårare är det att få prata. Behövs alla hela tiden?', {
    id: 'meeting-circle.crowded',
    desc: 'Note where many come',
  });
export const remove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Ta bort ${name}`, { id: 'meeting-circle.remove', desc: 'Button; {0} is a name' });
export const questionsTitle: Text = ({ msg }) =>
  msg('Det vi ska prata om', { id: 'meeting-circle.questions-title', desc: 'Heading' });
export const questionField: Text = ({ msg }) =>
  msg('En fråga till mötet', { id: 'meeting-circle.question-field', desc: 'Label of a field' });
export const fromPerson: Text = ({ msg }) =>
  msg('Från det personen har sagt', { id: 'meeting-circle.from-person', desc: 'Heading of things from other methods' });
export const wordless: Text = ({ msg }) =>
  msg('Något utan ord', { id: 'meeting-circle.wordless', desc: 'What somebody placed or drew, without words' });
export const takeUp: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Ta med: ${name}`, { id: 'meeting-circle.take-up', desc: 'Box to tick; {0} is what somebody said' });
export const noQuestions: Text = ({ msg }) =>
  msg('Inga frågor än.', { id: 'meeting-circle.no-questions', desc: 'While there are none' });
export const openerTitle: Text = ({ msg }) =>
  msg('Så börjar vi: syfte, mål, arbetsgång, roller, regler', {
    id: 'meeting-circle.opener-title',
    desc: 'Heading (SMARR)',
  });
export const goal: Text = ({ msg }) =>
  msg('Mål: vad ska vara klart när mötet är slut?', { id: 'meeting-circle.goal', desc: 'Label of a field' });
export const procedure: Text = ({ msg }) =>
  msg('Arbetsgång: hur gör vi?', { id: 'meeting-circle.procedure', desc: 'Label of a field' });
export const roles: Text = ({ msg }) =>
  msg('Roller: vem gör vad under mötet?', { id: 'meeting-circle.roles', desc: 'Label of a field' });
export const rules: Text = ({ msg }) =>
  msg('Regler: hur är vi mot varandra?', { id: 'meeting-circle.rules', desc: 'Label of a field' });
export const rulesReady: Text = ({ msg }) =>
  msg('Skriv in ett förslag', { id: 'meeting-circle.rules-ready', desc: 'Button beside the field of rules' });
export const rulesSuggestion: Text = ({ msg }) =>
  msg(
    'En i taget pratar. Alla får prata. Vi säger något som fungerar också. Den som säger ett svårt ord förklarar det. Den som vill ha paus får det.',
    { id: 'meeting-circle.rules-suggestion', desc: 'What that button fills in' },
  );
export const avoidTitle: Text = ({ msg }) =>
  msg('Det här pratar vi inte om', { id: 'meeting-circle.avoid-title', desc: 'Heading' });
export const avoidHint: Text = ({ msg }) =>
  msg(
    'Bara du som leder mötet ser det här. Det visas inte på storskärmen eller i telefonerna, och är inte med i utskrifter, bilder eller kopior.',
    { id: 'meeting-circle.avoid-hint', desc: 'Hint' },
  );
export const avoidField: Text = ({ msg }) =>
  msg('Något att låta vara', { id: 'meeting-circle.avoid-field', desc: 'Label of a field' });
export const takingTitle: Text = ({ msg }) =>
  msg('Så är jag med', { id: 'meeting-circle.taking-title', desc: 'Heading' });
export const ways: Text = ({ msg }) =>
  msg('Hur vill du vara med?', { id: 'meeting-circle.ways', desc: 'Heading of boxes to tick' });
/** How the person takes part. */
export const wayNames: Readonly<Record<TakingWay, Text>> = {
  all: ({ msg }) => msg('Hela mötet', { id: 'meeting-circle.way.all', desc: 'Choice' }),
  parts: ({ msg }) => msg('Några delar', { id: 'meeting-circle.way.parts', desc: 'Choice' }),
  phone: ({ msg }) => msg('På telefon', { id: 'meeting-circle.way.phone', desc: 'Choice' }),
  video: ({ msg }) => msg('På video', { id: 'meeting-circle.way.video', desc: 'Choice' }),
  writing: ({ msg }) => msg('Jag skriver innan', { id: 'meeting-circle.way.writing', desc: 'Choice' }),
  recording: ({ msg }) => msg('Jag spelar in innan', { id: 'meeting-circle.way.recording', desc: 'Choice' }),
  proxy: ({ msg }) => msg('Någon pratar för mig', { id: 'meeting-circle.way.proxy', desc: 'Choice (ombud)' }),
};
export const whichParts: Text = ({ msg }) =>
  msg('Vilka delar vill du vara med i?', { id: 'meeting-circle.which-parts', desc: 'Heading of boxes to tick' });
export const proxyName: Text = ({ msg }) =>
  msg('Vem pratar för dig?', { id: 'meeting-circle.proxy-name', desc: 'Label of a field' });
export const taskTitle: Text = ({ msg }) =>
  msg('Vill du göra något på mötet?', { id: 'meeting-circle.task-title', desc: 'Heading of a choice' });
/** What the person can do at the meeting. */
export const taskNames: Readonly<Record<Task | 'none', Text>> = {
  none: ({ msg }) => msg('Nej, jag vill bara vara med', { id: 'meeting-circle.task.none', desc: 'Choice' }),
  welcome: ({ msg }) => msg('Hälsa alla välkomna', { id: 'meeting-circle.task.welcome', desc: 'Choice' }),
  time: ({ msg }) => msg('Hålla koll på tiden', { id: 'meeting-circle.task.time', desc: 'Choice' }),
  pictures: ({ msg }) => msg('Visa mina bilder', { id: 'meeting-circle.task.pictures', desc: 'Choice' }),
  break: ({ msg }) => msg('Säga när det är paus', { id: 'meeting-circle.task.break', desc: 'Choice' }),
  thank: ({ msg }) => msg('Tacka alla när det är slut', { id: 'meeting-circle.task.thank', desc: 'Choice' }),
  lead: ({ msg }) => msg('Leda mötet', { id: 'meeting-circle.task.lead', desc: 'Choice' }),
};
export const ownTask: Text = ({ msg }) =>
  msg('Något annat', { id: 'meeting-circle.own-task', desc: 'Label of a field: another task' });
export const meetFirst: Text = ({ msg }) =>
  msg('Vill du träffa den som leder mötet innan?', { id: 'meeting-circle.meet-first', desc: 'Heading of a choice' });
export const met: Text = ({ msg }) => msg('Vi har träffats', { id: 'meeting-circle.met', desc: 'Choice' });
export const without: Text = ({ msg }) =>
  msg('Får de som arbetar med dig prata före eller efter mötet utan dig?', {
    id: 'meeting-circle.without',
    desc: 'Heading of a choice (för- och eftermöte)',
  });
export const withoutHint: Text = ({ msg }) =>
  msg('De får inte bestämma något då. Du får ändra dig när du vill.', {
    id: 'meeting-circle.without-hint',
    desc: 'Hint',
  });
export const notAsked: Text = ({ msg }) =>
  msg('Inte frågat', { id: 'meeting-circle.not-asked', desc: 'Choice: the person has not been asked' });
export const prepareTitle: Text = ({ msg }) =>
  msg('Förbereda sig', { id: 'meeting-circle.prepare-title', desc: 'Heading' });
export const prepareCircle: Text = ({ msg }) =>
  msg('Visa för', { id: 'meeting-circle.prepare-circle', desc: 'Label of a choice: for which role' });
export const prepareHint: Text = ({ msg }) =>
  msg('Baksidan av cirkeln: att tänka på före mötet.', { id: 'meeting-circle.prepare-hint', desc: 'Hint' });
export const frontTitle: Text = ({ msg }) =>
  msg('Under mötet', { id: 'meeting-circle.front-title', desc: 'Heading: the front of the circle' });
export const backTitle: Text = ({ msg }) =>
  msg('Före mötet', { id: 'meeting-circle.back-title', desc: 'Heading: the back of the circle' });
export const handoutOne: Text = ({ msg }) =>
  msg('Skriv ut det här bladet', { id: 'meeting-circle.handout-one', desc: 'Button: a hand-out for one role' });
export const handoutAll: Text = ({ msg }) =>
  msg('Skriv ut blad till alla som kommer', {
    id: 'meeting-circle.handout-all',
    desc: 'Button: hand-outs for every role there is',
  });
export const handoutName: Text<[circle: string]> = ({ msg }, circle) =>
  msg(str`Till mötet: ${circle}`, { id: 'meeting-circle.handout-name', desc: 'Title of a hand-out; {0} is a role' });
export const myParts: Text = ({ msg }) =>
  msg('Så går det till', { id: 'meeting-circle.my-parts', desc: 'Heading in the person’s own version' });
export const partNumber: Text<[number: string, name: string]> = ({ msg }, number, name) =>
  msg(str`${number}. ${name}`, { id: 'meeting-circle.part-number', desc: 'A part with its number' });
export const added: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} är med.`, { id: 'meeting-circle.added', desc: 'Said when something has been added; {0} is what' });
export const removed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Borttaget: ${name}. Du kan ångra.`, {
    id: 'meeting-circle.removed',
    desc: 'Said when something is removed; {0} is what',
  });
export const partLong: Text<[name: string, minutes: string]> = ({ msg }, name, minutes) =>
  msg(str`${name}: ${minutes} minuter.`, {
    id: 'meeting-circle.part-long',
    desc: 'Said when a part’s time has changed',
  });
export const full: Text = ({ msg }) =>
  msg('Det får inte plats fler.', { id: 'meeting-circle.full', desc: 'Said when no more can be added' });
export const startOverQuestion: Text = ({ msg }) =>
  msg('Allt om mötet tas bort. Ångrar du dig kan du få tillbaka det med Ångra.', {
    id: 'meeting-circle.start-over-question',
    desc: 'Asked before everything is removed. "Ångra" is the button core.undo: use the same word',
  });
export const stepAdd: Text<[name: string]> = ({ msg }, name) =>
  msg(str`lägg till ${name}`, { id: 'meeting-circle.step-add', desc: 'A step, in "Undo: add Lisa"' });
export const stepRemove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ta bort ${name}`, { id: 'meeting-circle.step-remove', desc: 'A step, in "Undo: remove Lisa"' });
export const stepChange: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ändra ${name}`, { id: 'meeting-circle.step-change', desc: 'A step, in "Undo: change Lisa"' });
export const stepMove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`flytta ${name}`, { id: 'meeting-circle.step-move', desc: 'A step, in "Undo: move Opening"' });
export const stepMeeting: Text = ({ msg }) =>
  msg('ändra mötet', { id: 'meeting-circle.step-meeting', desc: 'A step, in "Undo: change the meeting"' });
