/** What the form itself says: buttons, errors, the check. What the fields are called is in `texts/`. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('SIP, samordnad individuell plan', { id: 'sip-form.title', desc: 'Button, heading or words of the form itself' });

export const contents: Text = ({ msg }) =>
  msg('Delar', { id: 'sip-form.contents', desc: 'Button, heading or words of the form itself' });

export const add: Text<[noun: string]> = ({ msg }, noun) =>
  msg(str`Lägg till ${noun}`, { id: 'sip-form.add', desc: 'Button, heading or words of the form itself' });

export const itemNamed: Text<[title: string, name: string]> = ({ msg }, title, name) =>
  msg(str`${title}: ${name}`, { id: 'sip-form.item-named', desc: 'Button, heading or words of the form itself' });

export const removeItem: Text<[item: string]> = ({ msg }, item) =>
  msg(str`Ta bort ${item}`, { id: 'sip-form.remove-item', desc: 'Button, heading or words of the form itself' });

export const moveUp: Text<[item: string]> = ({ msg }, item) =>
  msg(str`Flytta upp ${item}`, { id: 'sip-form.move-up', desc: 'Button, heading or words of the form itself' });

export const moveDown: Text<[item: string]> = ({ msg }, item) =>
  msg(str`Flytta ner ${item}`, { id: 'sip-form.move-down', desc: 'Button, heading or words of the form itself' });

export const remove: Text = ({ msg }) =>
  msg('Ta bort', { id: 'sip-form.remove', desc: 'Button, heading or words of the form itself' });

export const up: Text = ({ msg }) =>
  msg('Flytta upp', { id: 'sip-form.up', desc: 'Button, heading or words of the form itself' });

export const down: Text = ({ msg }) =>
  msg('Flytta ner', { id: 'sip-form.down', desc: 'Button, heading or words of the form itself' });

export const added: Text<[item: string]> = ({ msg }, item) =>
  msg(str`Tillagt: ${item}.`, { id: 'sip-form.added', desc: 'Said when it has been done' });

export const removed: Text<[item: string]> = ({ msg }, item) =>
  msg(str`Borttaget: ${item}. Du kan ångra.`, { id: 'sip-form.removed', desc: 'Said when it has been done' });

export const moved: Text<[item: string, place: string, count: string]> = ({ msg }, item, place, count) =>
  msg(str`${item}: plats ${place} av ${count}.`, { id: 'sip-form.moved', desc: 'Said when it has been done' });

export const choose: Text = ({ msg }) =>
  msg('Välj', { id: 'sip-form.choose', desc: 'Button, heading or words of the form itself' });

export const noSubgoals: Text = ({ msg }) =>
  msg('Skriv delmålen under Mål och insatser först.', {
    id: 'sip-form.no-subgoals',
    desc: 'Button, heading or words of the form itself',
  });

export const showNumber: Text = ({ msg }) =>
  msg('Visa numret', { id: 'sip-form.show-number', desc: 'Button, heading or words of the form itself' });

export const hideNumber: Text = ({ msg }) =>
  msg('Dölj numret', { id: 'sip-form.hide-number', desc: 'Button, heading or words of the form itself' });

export const notOnScreen: Text = ({ msg }) =>
  msg('Visas inte på den stora skärmen.', {
    id: 'sip-form.not-on-screen',
    desc: 'Button, heading or words of the form itself',
  });

export const error: Text<[words: string]> = ({ msg }, words) =>
  msg(str`Att rätta: ${words}`, { id: 'sip-form.error', desc: 'What is wrong with a field, and what to do' });

export const myPlan: Text = ({ msg }) =>
  msg('Min plan', {
    id: 'sip-form.my-plan',
    desc: 'Button, and heading: the plan as the person’s own, in easy words and pictures',
  });

/** Core's own stands with much that is needed later. */
export const print: Text = ({ msg }) =>
  msg('Skriv ut', { id: 'sip-form.print', desc: 'Button: prints the plan on paper' });

export const check: Text = ({ msg }) =>
  msg('Kontrollera planen', { id: 'sip-form.check', desc: 'Button, heading or words of the form itself' });

export const goTo: Text<[section: string]> = ({ msg }, section) =>
  msg(str`Gå till ${section}`, { id: 'sip-form.go-to', desc: 'Button, heading or words of the form itself' });

export const stepOf: Text<[number: string, count: string]> = ({ msg }, number, count) =>
  msg(str`Del ${number} av ${count}`, { id: 'sip-form.step-of', desc: 'Button, heading or words of the form itself' });

export const previous: Text<[section: string]> = ({ msg }, section) =>
  msg(str`Föregående: ${section}`, { id: 'sip-form.previous', desc: 'Button, heading or words of the form itself' });

export const next: Text<[section: string]> = ({ msg }, section) =>
  msg(str`Nästa: ${section}`, { id: 'sip-form.next', desc: 'Button, heading or words of the form itself' });

export const viewPage: Text = ({ msg }) =>
  msg('Allt på en sida', { id: 'sip-form.view-page', desc: 'Button, heading or words of the form itself' });

export const viewSteps: Text = ({ msg }) =>
  msg('En del i taget', { id: 'sip-form.view-steps', desc: 'Button, heading or words of the form itself' });

export const viewQuestions: Text = ({ msg }) =>
  msg('En fråga i taget', { id: 'sip-form.view-questions', desc: 'Button: shows one question at a time' });

export const undoChange: Text<[field: string]> = ({ msg }, field) =>
  msg(str`ändra ${field}`, { id: 'sip-form.undo-change', desc: 'What a step is called after "Undo: "' });

export const undoAdd: Text<[noun: string]> = ({ msg }, noun) =>
  msg(str`lägga till ${noun}`, { id: 'sip-form.undo-add', desc: 'What a step is called after "Undo: "' });

export const undoRemove: Text<[noun: string]> = ({ msg }, noun) =>
  msg(str`ta bort ${noun}`, { id: 'sip-form.undo-remove', desc: 'What a step is called after "Undo: "' });

export const undoMove: Text<[noun: string]> = ({ msg }, noun) =>
  msg(str`flytta ${noun}`, { id: 'sip-form.undo-move', desc: 'What a step is called after "Undo: "' });
