/** What the menu says before anything is opened. Topics have theirs in `deck-texts.ts`; what is said later is in `later-texts.ts`. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const menu: Text = ({ msg }) =>
  msg('Ämnen att välja mellan', { id: 'conversation-menu.menu', desc: 'Name of the topics to choose from' });
export const chosenTitle: Text = ({ msg }) =>
  msg('Det här vill jag prata om', {
    id: 'conversation-menu.chosen-title',
    desc: 'Heading of the topics that the person has chosen, in order',
  });
export const chosenEmpty: Text = ({ msg }) =>
  msg('Du har inte valt något än. Tryck på det du vill prata om.', {
    id: 'conversation-menu.chosen-empty',
    desc: 'While nothing has been chosen',
  });
export const notNow: Text = ({ msg }) =>
  msg('Inte nu', { id: 'conversation-menu.not-now', desc: 'The person does not want to talk about it now' });
export const dontWant: Text = ({ msg }) =>
  msg('Vill inte prata om det', {
    id: 'conversation-menu.dont-want',
    desc: 'The person does not want to talk about it at all',
  });
export const answered: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} svar`, { id: 'conversation-menu.answered.zero' }),
    one: () =>
      msg(str`${number(count)} svar`, { id: 'conversation-menu.answered.one', desc: 'How many answers there are' }),
    two: () => msg(str`${number(count)} svar`, { id: 'conversation-menu.answered.two' }),
    few: () => msg(str`${number(count)} svar`, { id: 'conversation-menu.answered.few' }),
    many: () => msg(str`${number(count)} svar`, { id: 'conversation-menu.answered.many' }),
    other: () => msg(str`${number(count)} svar`, { id: 'conversation-menu.answered.other' }),
  });
export const summary: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`Du har valt ${number(count)} saker att prata om`, { id: 'conversation-menu.summary.zero' }),
    one: () =>
      msg(str`Du har valt ${number(count)} sak att prata om`, {
        id: 'conversation-menu.summary.one',
        desc: 'How many topics the person has chosen',
      }),
    two: () => msg(str`Du har valt ${number(count)} saker att prata om`, { id: 'conversation-menu.summary.two' }),
    few: () => msg(str`Du har valt ${number(count)} saker att prata om`, { id: 'conversation-menu.summary.few' }),
    many: () => msg(str`Du har valt ${number(count)} saker att prata om`, { id: 'conversation-menu.summary.many' }),
    other: () => msg(str`Du har valt ${number(count)} saker att prata om`, { id: 'conversation-menu.summary.other' }),
  });
export const noneChosen: Text = ({ msg }) =>
  msg('Du har inte valt något än', {
    id: 'conversation-menu.summary-none',
    desc: 'Under the title, before the person has chosen anything to talk about',
  });
/** In place of {@link summary} in a life story (levnadsberättelse), which is told and not chosen from. */
export const told: Text<[told: number, of: number]> = ({ msg, number }, told, of) =>
  told === 0
    ? msg('Du har inte berättat något än', {
        id: 'conversation-menu.told-nothing',
        desc: 'Under the title of a life story in which nothing has been told yet',
      })
    : msg(str`Du har berättat om ${number(told)} av ${number(of)}`, {
        id: 'conversation-menu.told',
        desc: 'Under the title of a life story: about how many of its topics the person has told something. No noun: any number must fit',
      });
export const addLabel: Text = ({ msg }) =>
  msg('Något annat du vill prata om', {
    id: 'conversation-menu.add-label',
    desc: 'Label of the field in which the person writes an own topic',
  });
export const addHint: Text = ({ msg }) =>
  msg('Skriv, eller säg det på ett annat sätt.', { id: 'conversation-menu.add-hint', desc: 'Hint under the field' });
export const needWords: Text = ({ msg }) =>
  msg('Skriv något först, eller välj ett annat sätt att säga det.', {
    id: 'conversation-menu.need-words',
    desc: 'Said when the person presses Add with nothing written',
  });
export const full: Text<[most: string]> = ({ msg }, most) =>
  msg(str`Det får plats ${most} ämnen. Ta bort något för att lägga till fler.`, {
    id: 'conversation-menu.full',
    desc: 'Said when no more can be added; {0} is a number',
  });
export const chosenNow: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} är med.`, { id: 'conversation-menu.chosen-now', desc: 'Said when a topic has been chosen' });
export const viewCards: Text = ({ msg }) =>
  msg('Meny', {
    id: 'conversation-menu.view-cards',
    desc: 'Button: shows the topics as a menu, not as a list of fields',
  });
