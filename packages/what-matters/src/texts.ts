/** What is said before anything is opened. What is said later is in `later-texts.ts`, so that the question is on the screen sooner. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const question: Text = ({ msg }) =>
  msg('Vad är viktigt för dig?', {
    id: 'what-matters.question',
    desc: 'The question that everything begins with. Use the words that are used in social services and health care in the language',
  });

export const addLabel: Text = ({ msg }) =>
  msg('Skriv något som är viktigt för dig', {
    id: 'what-matters.add-label',
    desc: 'Label of the field in which the person writes one thing that matters',
  });

export const addHint: Text = ({ msg }) =>
  msg('En sak i taget, med dina egna ord. Inget är för litet eller för stort.', {
    id: 'what-matters.add-hint',
    desc: 'Hint under the field',
  });

export const needWords: Text = ({ msg }) =>
  msg('Skriv något först, eller välj ett annat sätt att säga det.', {
    id: 'what-matters.need-words',
    desc: 'Said when the person presses Add with nothing written',
  });

export const added: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} är med.`, { id: 'what-matters.added', desc: 'Said when a thing has been added; {0} is the thing' });

export const full: Text<[most: string]> = ({ msg }, most) =>
  msg(str`Det får plats ${most} saker. Ta bort en sak för att lägga till fler.`, {
    id: 'what-matters.full',
    desc: 'Said when no more can be added; {0} is a number',
  });

export const summary: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} saker är viktiga för dig`, { id: 'what-matters.summary.zero' }),
    one: () =>
      msg(str`${number(count)} sak är viktig för dig`, {
        id: 'what-matters.summary.one',
        desc: 'How many things the person has said matter',
      }),
    two: () => msg(str`${number(count)} saker är viktiga för dig`, { id: 'what-matters.summary.two' }),
    few: () => msg(str`${number(count)} saker är viktiga för dig`, { id: 'what-matters.summary.few' }),
    many: () => msg(str`${number(count)} saker är viktiga för dig`, { id: 'what-matters.summary.many' }),
    other: () => msg(str`${number(count)} saker är viktiga för dig`, { id: 'what-matters.summary.other' }),
  });

export const summaryEmpty: Text = ({ msg }) =>
  msg('Du har inte sagt något än.', { id: 'what-matters.summary-empty', desc: 'While nothing has been said' });

export const list: Text = ({ msg }) =>
  msg('Det som är viktigt, det viktigaste först', {
    id: 'what-matters.list',
    desc: 'Name of the list of what matters, in order, the most important first',
  });

export const listEmpty: Text = ({ msg }) =>
  msg('Här kommer det du säger att stå.', {
    id: 'what-matters.list-empty',
    desc: 'Where the list will be, while nothing has been said',
  });

export const now: Text = ({ msg }) => msg('Nu', { id: 'what-matters.now', desc: 'When something matters: now' });
export const soon: Text = ({ msg }) =>
  msg('Snart', { id: 'what-matters.soon', desc: 'When something matters: within some time' });
export const later: Text = ({ msg }) =>
  msg('Senare', { id: 'what-matters.later', desc: 'When something matters: further on in life' });

export const helpedBy: Text<[names: string]> = ({ msg }, names) =>
  msg(str`Kan hjälpa: ${names}`, { id: 'what-matters.helped-by', desc: 'On a thing: who can help with it' });

export const showExamples: Text = ({ msg }) =>
  msg('Visa exempel', {
    id: 'what-matters.show-examples',
    desc: 'Button: shows what others have said matters. Only on request, so that nobody is led',
  });

export const viewCards: Text = ({ msg }) =>
  msg('Kort', {
    id: 'what-matters.view-cards',
    desc: 'Button: shows the things as cards in place of a list of fields',
  });
