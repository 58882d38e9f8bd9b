/** What the menu says when something has been opened or done. Fetched with what says it. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const wantTo: Text = ({ msg }) =>
  msg('Vill du prata om det här?', { id: 'conversation-menu.want-to', desc: 'Heading of a choice about one topic' });
export const want: Text = ({ msg }) =>
  msg('Ja', { id: 'conversation-menu.want', desc: 'Choice: the person wants to talk about the topic' });
export const open: Text = ({ msg }) =>
  msg('Inte bestämt', { id: 'conversation-menu.open', desc: 'Choice: the person has not said' });
export const withWhom: Text = ({ msg }) =>
  msg('Vem vill du prata med om det?', { id: 'conversation-menu.with-whom', desc: 'Heading of names and a field' });
export const withName: Text = ({ msg }) =>
  msg('Skriv ett namn', { id: 'conversation-menu.with-name', desc: 'Label of a field' });
export const freely: Text = ({ msg }) =>
  msg('Något mer du vill säga?', { id: 'conversation-menu.freely', desc: 'Last among the questions of a topic' });
export const answerField: Text = ({ msg }) =>
  msg('Skriv ditt svar', { id: 'conversation-menu.answer-field', desc: 'Label of the field under a question' });
export const answerAdd: Text = ({ msg }) =>
  msg('Spara svaret', { id: 'conversation-menu.answer-add', desc: 'Button beside that field' });
export const answerWords: Text = ({ msg }) =>
  msg('Ditt svar', { id: 'conversation-menu.answer-words', desc: 'Label of the field with an answer that was given' });
export const whenWasIt: Text = ({ msg }) =>
  msg('När var det?', {
    id: 'conversation-menu.when-was-it',
    desc: 'Label of a field: when it was that an answer tells of',
  });
export const pageOf: Text<[page: string, pages: string]> = ({ msg }, page, pages) =>
  msg(str`${page} av ${pages}`, {
    id: 'conversation-menu.page-of',
    desc: 'Beside one question at a time: "2 of 5"',
  });
export const forMeeting: Text = ({ msg }) =>
  msg('Ta med till mötet', {
    id: 'conversation-menu.for-meeting',
    desc: 'Box to tick: becomes a question for the meeting',
  });
export const removeAnswer: Text = ({ msg }) =>
  msg('Ta bort svaret', { id: 'conversation-menu.remove-answer', desc: 'Button' });
export const removeTopic: Text = ({ msg }) =>
  msg('Ta bort ämnet', { id: 'conversation-menu.remove-topic', desc: 'Button: removes a topic of the person’s own' });
export const openMat: Text = ({ msg }) =>
  msg('Öppna en samtalsmatta', {
    id: 'conversation-menu.open-mat',
    desc: 'Button: opens a conversation mat on the topic',
  });
export const saved: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Sparat: ${name}.`, {
    id: 'conversation-menu.saved',
    desc: 'Said when something has been kept; {0} is the topic',
  });
export const removed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Borttaget: ${name}. Du kan ångra.`, {
    id: 'conversation-menu.removed',
    desc: 'Said when something is removed',
  });
export const withLine: Text<[names: string]> = ({ msg }, names) =>
  msg(str`Med: ${names}`, { id: 'conversation-menu.with-line', desc: 'In print: with whom the person wants to talk' });
export const whenLine: Text<[when: string]> = ({ msg }, when) =>
  msg(str`När: ${when}`, { id: 'conversation-menu.when-line', desc: 'In print: when it was' });
export const startOverQuestion: Text = ({ msg }) =>
  msg('Allt du har valt och sagt tas bort. Ångrar du dig kan du få tillbaka det med Ångra.', {
    id: 'conversation-menu.start-over-question',
    desc: 'Asked before everything is removed. "Ångra" is the button core.undo: use the same word',
  });
export const stepAdd: Text<[name: string]> = ({ msg }, name) =>
  msg(str`lägg till ${name}`, { id: 'conversation-menu.step-add', desc: 'A step, in "Undo: add My dog"' });
export const stepRemove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ta bort ${name}`, { id: 'conversation-menu.step-remove', desc: 'A step, in "Undo: remove My dog"' });
export const stepChange: Text<[name: string]> = ({ msg }, name) =>
  msg(str`ändra ${name}`, { id: 'conversation-menu.step-change', desc: 'A step, in "Undo: change My dog"' });
export const stepChoose: Text<[name: string]> = ({ msg }, name) =>
  msg(str`välj ${name}`, { id: 'conversation-menu.step-choose', desc: 'A step, in "Undo: choose My family"' });
export const stepLeave: Text<[name: string]> = ({ msg }, name) =>
  msg(str`välj bort ${name}`, { id: 'conversation-menu.step-leave', desc: 'A step, in "Undo: not choose My family"' });
export const stepMove: Text<[name: string]> = ({ msg }, name) =>
  msg(str`flytta ${name}`, { id: 'conversation-menu.step-move', desc: 'A step, in "Undo: move My family"' });
export const stepAnswer: Text<[name: string]> = ({ msg }, name) =>
  msg(str`svar om ${name}`, { id: 'conversation-menu.step-answer', desc: 'A step, in "Undo: answer about My family"' });

export const printBlank: Text = ({ msg }) =>
  msg('Skriv ut tomt ark', {
    id: 'conversation-menu.print-blank',
    desc: 'Button: prints the sheet without what was said, to fill in by hand',
  });
