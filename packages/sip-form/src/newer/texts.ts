/** What is said when a newer version of the plan has come while somebody writes. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Någon annan har också skrivit', {
    id: 'sip-form.newer.title',
    desc: 'Heading: a newer version of the plan has come from the host system while somebody writes',
  });

export const toChoose: Text = ({ msg }) =>
  msg('Här har ni skrivit olika. Välj vad som ska stå i planen. Ditt står kvar tills du har valt.', {
    id: 'sip-form.newer.to-choose',
    desc: 'Below that heading, where both have changed the same fields',
  });

export const taken: Text = ({ msg }) =>
  msg('En nyare version av planen har kommit. Det nya är infört, och det du har skrivit är kvar.', {
    id: 'sip-form.newer.taken',
    desc: 'Below that heading, and said, where nothing is to be chosen',
  });

export const mine: Text<[words: string]> = ({ msg }, words) =>
  msg(str`Ditt: ${words}`, {
    id: 'sip-form.newer.mine',
    desc: 'One of two to choose: what the one who writes has written',
  });

export const theirs: Text<[words: string]> = ({ msg }, words) =>
  msg(str`Det som kom: ${words}`, {
    id: 'sip-form.newer.theirs',
    desc: 'One of two to choose: what somebody else has written',
  });

export const fieldIn: Text<[field: string, place: string]> = ({ msg }, field, place) =>
  msg(str`${field} (${place})`, { id: 'sip-form.newer.field-in', desc: 'A field, and where in the plan it is' });

export const empty: Text = ({ msg }) =>
  msg('Inget är skrivet', { id: 'sip-form.newer.empty', desc: 'In place of what is written in a field' });

export const gone: Text = ({ msg }) =>
  msg('Borttaget', { id: 'sip-form.newer.gone', desc: 'A goal or something else in a list was taken away' });

export const kept: Text = ({ msg }) =>
  msg('Ändrat, och finns kvar', {
    id: 'sip-form.newer.kept',
    desc: 'A goal or something else in a list was changed while the other took it away',
  });

export const use: Text = ({ msg }) =>
  msg('Använd', { id: 'sip-form.newer.use', desc: 'Button: what has been chosen is put in the plan' });

export const changed: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Det här har någon annan ändrat: ${count}`, {
    id: 'sip-form.newer.changed',
    desc: 'Opens a list of the fields that somebody else has changed',
  });

export const added: Text<[thing: string]> = ({ msg }, thing) =>
  msg(str`Nytt: ${thing}`, { id: 'sip-form.newer.added', desc: 'In that list' });

export const removed: Text<[thing: string]> = ({ msg }, thing) =>
  msg(str`Borttaget: ${thing}`, { id: 'sip-form.newer.removed', desc: 'In that list' });

export const came: Text<[count: string]> = ({ msg }, count) =>
  msg(str`En nyare version av planen har kommit. Att välja, överst i planen: ${count}. Ditt står kvar.`, {
    id: 'sip-form.newer.came',
    desc: 'Said politely',
  });

export const jump: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Att välja: ${count}`, { id: 'sip-form.newer.jump', desc: 'Button: goes to what is to be chosen' });

export const used: Text = ({ msg }) =>
  msg('Klart. Du kan ångra.', {
    id: 'sip-form.newer.used',
    desc: 'Said when what was chosen has been put in the plan',
  });

export const chooseFirst: Text = ({ msg }) =>
  msg('Välj först vad som ska stå.', {
    id: 'sip-form.newer.choose-first',
    desc: 'Said and shown when nothing has been chosen',
  });

export const close: Text = ({ msg }) =>
  msg('Stäng', { id: 'sip-form.newer.close', desc: 'Button: what somebody else has changed has been read' });

export const named: Text<[thing: string, name: string]> = ({ msg }, thing, name) =>
  msg(str`${thing}: ${name}`, {
    id: 'sip-form.newer.named',
    desc: 'A goal or something else in a list: "Goal 2: To sleep"',
  });
