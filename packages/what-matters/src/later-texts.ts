/** What is said when something has been opened or done: panels, goals, examples, print. Fetched with what says it. */
import { str, type Text } from '@delaktig/core/language/say.js';

// One thing

export const wordsField: Text = ({ msg }) =>
  msg('Med dina egna ord', { id: 'what-matters.words-field', desc: 'Label of the field with the person’s own words' });

export const whenQuestion: Text = ({ msg }) =>
  msg('När är det viktigt?', { id: 'what-matters.when-question', desc: 'Heading of the choice now, soon, later' });

export const whenOpen: Text = ({ msg }) =>
  msg('Inte bestämt', { id: 'what-matters.when-open', desc: 'Choice: the person has not said when' });

export const helpersTitle: Text = ({ msg }) =>
  msg('Vem kan hjälpa till?', { id: 'what-matters.helpers-title', desc: 'Heading of a list of names and a field' });

export const helperAdd: Text = ({ msg }) =>
  msg('Skriv ett namn', { id: 'what-matters.helper-add', desc: 'Label of a field: name of somebody who can help' });

export const removed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Borttaget: ${name}. Du kan ångra.`, {
    id: 'what-matters.removed',
    desc: 'Said when a thing has been removed',
  });

export const changed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Sparat: ${name}.`, {
    id: 'what-matters.changed',
    desc: 'Said when something about a thing has been changed',
  });

// Goals

export const goalsTitle: Text = ({ msg }) =>
  msg('På väg dit', {
    id: 'what-matters.goals-title',
    desc: 'Heading of the part where what matters becomes a goal and small steps',
  });

export const goalsHelp: Text = ({ msg }) =>
  msg('Gör det här tillsammans, om personen vill. Skriv med personens egna ord.', {
    id: 'what-matters.goals-help',
    desc: 'Under that heading, to whoever helps',
  });

export const goalField: Text = ({ msg }) =>
  msg('Vart vill du komma?', {
    id: 'what-matters.goal-field',
    desc: 'Label of the field for the goal on the long run (långsiktigt mål), in words a child understands',
  });

export const stepsTitle: Text = ({ msg }) =>
  msg('Små steg dit', { id: 'what-matters.steps-title', desc: 'Heading of the list of small goals' });

export const stepNumber: Text<[number: string]> = ({ msg }, number) =>
  msg(str`Steg ${number}`, { id: 'what-matters.step-number', desc: 'Label of the field of one small goal' });

export const stepAdd: Text = ({ msg }) =>
  msg('Ett litet steg till', {
    id: 'what-matters.step-add',
    desc: 'Label of the field in which one more small goal is written',
  });

export const stepAddButton: Text = ({ msg }) =>
  msg('Lägg till steget', { id: 'what-matters.step-add-button', desc: 'Button beside that field' });

export const talkTitle: Text = ({ msg }) =>
  msg('Frågor att prata om', {
    id: 'what-matters.talk-title',
    desc: 'Opens gentle questions for whoever helps, about one goal: specific, measurable, accepted, realistic, timed. Never a test',
  });

export const talkHelp: Text = ({ msg }) =>
  msg('Bocka av det ni har pratat om. Inget måste vara klart.', {
    id: 'what-matters.talk-help',
    desc: 'Under that heading: the boxes only say what has been talked about',
  });

export const talking: Record<'specific' | 'measurable' | 'accepted' | 'realistic' | 'timed', Text> = {
  accepted: ({ msg }) =>
    msg('Vill du det här själv?', { id: 'what-matters.talk-accepted', desc: 'Box to tick: has been talked about' }),
  specific: ({ msg }) =>
    msg('Vad ska hända, mer precist?', {
      id: 'what-matters.talk-specific',
      desc: 'Box to tick: has been talked about',
    }),
  measurable: ({ msg }) =>
    msg('Hur märker du att det har blivit så?', {
      id: 'what-matters.talk-measurable',
      desc: 'Box to tick: has been talked about',
    }),
  realistic: ({ msg }) =>
    msg('Är det lagom stort? Vad behövs för att det ska gå?', {
      id: 'what-matters.talk-realistic',
      desc: 'Box to tick: has been talked about',
    }),
  timed: ({ msg }) =>
    msg('När ska det ha blivit så?', { id: 'what-matters.talk-timed', desc: 'Box to tick: has been talked about' }),
};

// Examples

export const examplesTitle: Text = ({ msg }) =>
  msg('Så kan det låta', { id: 'what-matters.examples-title', desc: 'Heading of examples of what can matter' });

export const examplesHelp: Text = ({ msg }) =>
  msg('Det här är bara exempel. Det är du som vet vad som är viktigt för dig.', {
    id: 'what-matters.examples-help',
    desc: 'Under that heading',
  });

/** Examples for a child, each with a picture. */
export const childExamples: readonly (readonly [symbol: string, text: Text])[] = [
  ['playground', ({ msg }) => msg('Att få leka', { id: 'what-matters.example-play', desc: 'Example' })],
  ['hug', ({ msg }) => msg('Att någon tröstar mig', { id: 'what-matters.example-comfort', desc: 'Example' })],
  ['dog', ({ msg }) => msg('Min hund', { id: 'what-matters.example-dog', desc: 'Example' })],
  [
    'teacher',
    ({ msg }) => msg('Att vuxna i skolan har tid att lyssna', { id: 'what-matters.example-listen', desc: 'Example' }),
  ],
  ['friends', ({ msg }) => msg('Att ha en kompis på rasten', { id: 'what-matters.example-break', desc: 'Example' })],
];

/** Examples for a young person or an adult. */
export const adultExamples: readonly (readonly [symbol: string, text: Text])[] = [
  ['workplace', ({ msg }) => msg('Att få mitt första jobb', { id: 'what-matters.example-job', desc: 'Example' })],
  [
    'home',
    ({ msg }) => msg('Att känna mig trygg och kunna bo hemma', { id: 'what-matters.example-home', desc: 'Example' }),
  ],
  [
    'beach',
    ({ msg }) => msg('Att kunna vara i stugan i sommar', { id: 'what-matters.example-summer', desc: 'Example' }),
  ],
  ['bed', ({ msg }) => msg('Att få sova hela natten', { id: 'what-matters.example-sleep', desc: 'Example' })],
  [
    'phone',
    ({ msg }) => msg('Att slippa berätta samma sak för alla', { id: 'what-matters.example-once', desc: 'Example' }),
  ],
];

// Steps of undo

export const stepAddMatter: Text<[name: string]> = ({ msg }, name) =>
  msg(str`lägg till ${name}`, { id: 'what-matters.undo-add', desc: 'A step, in "Undo: add My dog"' });
export const stepRemoveMatter: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ta bort ${name}`, { id: 'what-matters.undo-remove', desc: 'A step, in "Undo: remove My dog"' });
export const stepMoveMatter: Text<[name: string]> = ({ msg }, name) =>
  msg(str`flytta ${name}`, { id: 'what-matters.undo-move', desc: 'A step, in "Undo: move My dog"' });
export const stepChangeMatter: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ändra ${name}`, { id: 'what-matters.undo-change', desc: 'A step, in "Undo: change My dog"' });
// Paper and picture

export const writeHere: Text = ({ msg }) =>
  msg('Skriv eller rita här', { id: 'what-matters.write-here', desc: 'On a blank printed sheet, above empty space' });

export const whenLine: Text<[when: string]> = ({ msg }, when) =>
  msg(str`När: ${when}`, { id: 'what-matters.when-line', desc: 'In print and pictures: when it matters' });

export const goalLine: Text<[goal: string]> = ({ msg }, goal) =>
  msg(str`Dit vill jag: ${goal}`, { id: 'what-matters.goal-line', desc: 'In print and pictures: the goal' });

export const stepLine: Text<[number: string, step: string]> = ({ msg }, number, step) =>
  msg(str`Steg ${number}: ${step}`, { id: 'what-matters.step-line', desc: 'In print and pictures: a small goal' });

export const startOverQuestion: Text = ({ msg }) =>
  msg('Allt du har sagt tas bort. Ångrar du dig kan du få tillbaka det med Ångra.', {
    id: 'what-matters.start-over-question',
    desc: 'Asked before everything is removed. "Ångra" is the button core.undo: use the same word',
  });

export const fieldsOf: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Om ${name}`, { id: 'what-matters.fields-of', desc: 'Name of a group of fields about one thing' });

export const pictureEmpty: Text = ({ msg }) =>
  msg('Inget är sagt än. Skriv eller visa något som är viktigt, så kommer det med på bilden.', {
    id: 'what-matters.picture-empty',
    desc: 'In a picture that is saved while nothing has been said',
  });

export const printBlank: Text = ({ msg }) =>
  msg('Skriv ut tomt ark', {
    id: 'what-matters.print-blank',
    desc: 'Button: prints the sheet without what was said, to fill in by hand',
  });
