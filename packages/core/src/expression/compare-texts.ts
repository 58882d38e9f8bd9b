/** What is said where somebody sees what they said the earlier time beside what they say now. Nothing in it says that one is better than the other. */
import { str, type Text } from '../language/say.ts';

export const compareTimes: Text = ({ msg }) =>
  msg('Jämför med förra gången', { id: 'core.compare-times', desc: 'Button, and heading of what it opens' });
export const earlierTime: Text = ({ msg }) =>
  msg('Förra gången', { id: 'core.earlier-time', desc: 'Heading of a column: what was said the earlier time' });
export const thisTime: Text = ({ msg }) =>
  msg('Den här gången', { id: 'core.this-time', desc: 'Heading of a column: what is said now' });
export const comparedThings: Text = ({ msg }) =>
  msg('Vad', { id: 'core.compared-things', desc: 'Heading of the column with the things that are compared' });
export const notThatTime: Text = ({ msg }) =>
  msg('Finns inte med', {
    id: 'core.not-that-time',
    desc: 'Something that was said the other time only. Never "gone", never "lost": nothing is known of why',
  });
export const placeInOrder: Text<[number: string]> = ({ msg }, number) =>
  msg(str`Plats ${number}`, { id: 'core.place-in-order', desc: 'Where something stands in an order; {0} a number' });
export const nothingToCompare: Text = ({ msg }) =>
  msg('Det finns inget att jämföra än.', { id: 'core.nothing-to-compare', desc: 'Nothing was said at either time' });
