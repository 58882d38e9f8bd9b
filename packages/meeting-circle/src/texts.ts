/** What the meeting circle says at once: its name, its parts, what it is for. The rest is in `before-texts.ts` and `role-texts.ts`. */
import { str, type Text } from '@delaktig/core/language/say.js';
import type { PartKind } from './model.ts';

export const title: Text = ({ msg }) => msg('Mötescirkeln', { id: 'meeting-circle.title', desc: 'Title' });
export const myMeeting: Text = ({ msg }) =>
  msg('Mitt möte', { id: 'meeting-circle.my-meeting', desc: 'Title of the person’s own version' });
/** How many come. */
const coming: Text<[count: number]> = ({ msg, plural, number }, count) =>
  count === 0
    ? msg('Ingen är tillagd än.', {
        id: 'meeting-circle.nobody-comes',
        desc: 'Under the title; nobody has been added yet',
      })
    : plural(count, {
        zero: () => msg(str`${number(count)} personer kommer.`, { id: 'meeting-circle.coming.zero' }),
        one: () =>
          msg(str`${number(count)} person kommer.`, {
            id: 'meeting-circle.coming.one',
            desc: 'Under the title; how many come',
          }),
        two: () => msg(str`${number(count)} personer kommer.`, { id: 'meeting-circle.coming.two' }),
        few: () => msg(str`${number(count)} personer kommer.`, { id: 'meeting-circle.coming.few' }),
        many: () => msg(str`${number(count)} personer kommer.`, { id: 'meeting-circle.coming.many' }),
        other: () => msg(str`${number(count)} personer kommer.`, { id: 'meeting-circle.coming.other' }),
      });
export const summary: Text<[minutes: number, count: number]> = (say, minutes, count) =>
  say.msg(str`Längd: ${say.number(minutes)} minuter. ${coming(say, count)}`, {
    id: 'meeting-circle.summary',
    desc: 'Under the title; {0} is a number, {1} says how many come',
  });
export const purpose: Text = ({ msg }) =>
  msg('Vad är mötet till för?', { id: 'meeting-circle.purpose', desc: 'Label of a field (syfte)' });
export const purposeHint: Text = ({ msg }) =>
  msg('Skriv så att personen förstår, gärna med personens egna ord.', {
    id: 'meeting-circle.purpose-hint',
    desc: 'Hint under that field',
  });
export const parts: Text = ({ msg }) =>
  msg('Mötets delar', { id: 'meeting-circle.parts', desc: 'Heading of the parts of the meeting' });
export const minutes: Text<[count: string]> = ({ msg }, count) =>
  msg(str`${count} min`, { id: 'meeting-circle.minutes', desc: 'How long a part is; {0} is a number' });
export const noParts: Text = ({ msg }) =>
  msg('Mötet har inga delar än. Välj en form under Mötets form.', {
    id: 'meeting-circle.no-parts',
    desc: 'Where a document has no parts; "Mötets form" is meeting-circle.shape-title',
  });
export const saved: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Sparat: ${name}.`, { id: 'meeting-circle.saved', desc: 'Said when something has been kept; {0} is what' });
export const viewCircle: Text = ({ msg }) =>
  msg('Cirkel', { id: 'meeting-circle.view-circle', desc: 'Button: shows the circle, not the list' });
export const unnamed: Text = ({ msg }) =>
  msg('Del utan namn', { id: 'meeting-circle.unnamed', desc: 'A part that has no name' });
export const inMiddle: Text = ({ msg }) =>
  msg('Vad är viktigt för dig?', {
    id: 'meeting-circle.in-middle',
    desc: 'In the middle of the circle, where there is no name',
  });
/** What each part is called. */
export const partNames: Readonly<Record<PartKind, Text>> = {
  opening: ({ msg }) => msg('Inledning', { id: 'meeting-circle.part.opening', desc: 'Part of a meeting' }),
  situation: ({ msg }) => msg('Aktuell situation', { id: 'meeting-circle.part.situation', desc: 'Part of a meeting' }),
  needs: ({ msg }) =>
    msg('Behov, mål och insatser', { id: 'meeting-circle.part.needs', desc: 'Part of a meeting, the longest' }),
  summary: ({ msg }) => msg('Sammanfattning', { id: 'meeting-circle.part.summary', desc: 'Part of a meeting' }),
  closing: ({ msg }) => msg('Avslutning', { id: 'meeting-circle.part.closing', desc: 'Part of a meeting' }),
  listen: ({ msg }) => msg('Lyssna', { id: 'meeting-circle.part.listen', desc: 'Part of a meeting in three parts' }),
  explore: ({ msg }) =>
    msg('Problematisera', {
      id: 'meeting-circle.part.explore',
      desc: 'Part of a meeting in three parts: looking at the problem from all sides',
    }),
  plan: ({ msg }) => msg('Planera', { id: 'meeting-circle.part.plan', desc: 'Part of a meeting in three parts' }),
};
