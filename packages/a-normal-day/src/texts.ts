/** What a normal day says before anything is opened. What is said later is in `later-texts.ts`, so that the day is on the screen sooner. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) => msg('En vanlig dag', { id: 'a-normal-day.title', desc: 'Name of the method' });

export const addLabel: Text = ({ msg }) =>
  msg('Vad gör du?', {
    id: 'a-normal-day.add-label',
    desc: 'Label of the field in which the person writes something they do',
  });

export const addHint: Text = ({ msg }) =>
  msg('Skriv en sak i taget. Du kan börja med klockslaget: 7.30 Frukost.', {
    id: 'a-normal-day.add-hint',
    desc: 'Hint under the field. The example begins with a time, which is understood',
  });

export const addAtLabel: Text<[time: string]> = ({ msg }, time) =>
  msg(str`Vad gör du klockan ${time}?`, {
    id: 'a-normal-day.add-at-label',
    desc: 'Label of the field after an empty time was pressed; {0} a clock time',
  });

export const addAtCancel: Text = ({ msg }) =>
  msg('Utan klockslag', {
    id: 'a-normal-day.add-at-cancel',
    desc: 'Button: what is written next has no time after all',
  });

export const added: Text<[name: string, when: string]> = ({ msg }, name, when) =>
  msg(str`${name}: ${when}.`, {
    id: 'a-normal-day.added',
    desc: 'Said when something was added, moved or stretched; {0} what, {1} when',
  });

export const needName: Text = ({ msg }) =>
  msg('Skriv något eller välj en bild först.', {
    id: 'a-normal-day.need-name',
    desc: 'Said when the person presses Add with nothing written',
  });

export const full: Text<[most: string]> = ({ msg }, most) =>
  msg(str`Dagen rymmer ${most} saker. Ta bort något för att lägga till mer.`, {
    id: 'a-normal-day.full',
    desc: '{0} is a number',
  });

export const waiting: Text = ({ msg }) =>
  msg('Utan klockslag', { id: 'a-normal-day.waiting', desc: 'Name of the list of things that have no time yet' });

export const isWaiting: Text = ({ msg }) =>
  msg('utan klockslag', { id: 'a-normal-day.is-waiting', desc: 'Follows the name of a thing that has no time yet' });

export const nameless: Text = ({ msg }) =>
  msg('Utan namn', {
    id: 'a-normal-day.nameless',
    desc: 'For a thing, a place or a person with neither words nor picture label',
  });

export const board: Text<[day: string]> = ({ msg }, day) =>
  msg(str`Dagen: ${day}`, { id: 'a-normal-day.board', desc: 'Name of the drawn day; {0} which day' });

export const days: Text = ({ msg }) => msg('Dagar', { id: 'a-normal-day.days', desc: 'Name of the choice of days' });

export const addDay: Text = ({ msg }) =>
  msg('Ny dag', { id: 'a-normal-day.add-day', desc: 'Button: adds another day' });

export const changeDay: Text = ({ msg }) =>
  msg('Ändra dagen', { id: 'a-normal-day.change-day', desc: 'Button: opens name, kind and removal of the day' });

export const dayOrdinary: Text = ({ msg }) =>
  msg('En vanlig dag', { id: 'a-normal-day.day-ordinary', desc: 'Kind of day' });

export const daySchool: Text = ({ msg }) => msg('Skoldag', { id: 'a-normal-day.day-school', desc: 'Kind of day' });

export const dayWork: Text = ({ msg }) => msg('Arbetsdag', { id: 'a-normal-day.day-work', desc: 'Kind of day' });

export const dayFree: Text = ({ msg }) => msg('Ledig dag', { id: 'a-normal-day.day-free', desc: 'Kind of day' });

export const dayWished: Text<[day: string]> = ({ msg }, day) =>
  msg(str`${day} som jag önskar`, {
    id: 'a-normal-day.day-wished',
    desc: 'A day as the person wishes it were; {0} the kind of day',
  });

export const dayEarlier: Text<[day: string]> = ({ msg }, day) =>
  msg(str`${day} som det var förut`, {
    id: 'a-normal-day.day-earlier',
    desc: 'A day as it was earlier; {0} the kind of day',
  });

export const from: Text<[start: string]> = ({ msg }, start) =>
  msg(str`från ${start}`, { id: 'a-normal-day.from', desc: 'When something begins, with no end; {0} a clock time' });

export const fromTo: Text<[start: string, end: string]> = ({ msg }, start, end) =>
  msg(str`${start} till ${end}`, {
    id: 'a-normal-day.from-to',
    desc: 'When something is; {0} and {1} are clock times',
  });

export const nextDay: Text<[time: string]> = ({ msg }, time) =>
  msg(str`${time} nästa dag`, { id: 'a-normal-day.next-day', desc: 'A clock time after midnight' });

export const thing: Text<[name: string, when: string]> = ({ msg }, name, when) =>
  msg(str`${name}, ${when}`, { id: 'a-normal-day.thing', desc: 'Name of the button of a thing; {0} what, {1} when' });

export const thingAt: Text<[name: string, when: string, place: string]> = ({ msg }, name, when, place) =>
  msg(str`${name}, ${when}, ${place}`, {
    id: 'a-normal-day.thing-at',
    desc: 'Name of the button of a thing; {0} what, {1} when, {2} where',
  });

export const gap: Text<[when: string]> = ({ msg }, when) =>
  msg(str`Lägg till ${when}`, { id: 'a-normal-day.gap', desc: 'Button in empty time; {0} from when to when' });

export const moveHere: Text<[name: string, when: string]> = ({ msg }, name, when) =>
  msg(str`Lägg ${name} här, ${when}`, {
    id: 'a-normal-day.move-here',
    desc: 'Button in empty time, while a thing is open; {0} what, {1} from when to when',
  });

export const crowdMore: Text<[count: string, when: string]> = ({ msg }, count, when) =>
  msg(str`${count} till, ${when}`, {
    id: 'a-normal-day.crowd-more',
    desc: 'Button that lists things there is no room for; {0} a number, {1} when',
  });

export const summaryEmpty: Text = ({ msg }) =>
  msg('Här är ingenting berättat än.', { id: 'a-normal-day.summary-empty', desc: 'Summary of an empty day' });

export const summaryWaiting: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Utan klockslag: ${count}.`, { id: 'a-normal-day.summary-waiting', desc: '{0} is a number' });

export const sentences: Text<[first: string, second: string]> = ({ msg }, first, second) =>
  msg(str`${first} ${second}`, { id: 'a-normal-day.sentences', desc: 'Two sentences after each other' });

export const help: Text = ({ msg }) =>
  msg('Tryck på en sak för att ändra den. Tryck på en ledig tid för att lägga till.', {
    id: 'a-normal-day.help',
    desc: 'Above the day',
  });

export const helpRead: Text = ({ msg }) =>
  msg('Tryck på en sak för att läsa mer.', {
    id: 'a-normal-day.help-read',
    desc: 'Above the day, where nothing can be changed',
  });

export const views: Text = ({ msg }) =>
  msg('Visa', { id: 'a-normal-day.views', desc: 'Name of the choice between the day, the sheet and the rest' });

export const viewDay: Text = ({ msg }) =>
  msg('Dagen', { id: 'a-normal-day.view-day', desc: 'Choice: the day on a clock' });

export const viewSheet: Text = ({ msg }) =>
  msg('Frågorna', { id: 'a-normal-day.view-sheet', desc: 'Choice: the sheet with three columns and four questions' });

export const viewShares: Text = ({ msg }) =>
  msg('Så går tiden', { id: 'a-normal-day.view-shares', desc: 'Choice: how much of the day goes to what' });

export const viewCompare: Text = ({ msg }) =>
  msg('Jämför', { id: 'a-normal-day.view-compare', desc: 'Choice: two days side by side' });

export const summary: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} saker den här dagen.`, { id: 'a-normal-day.summary.zero' }),
    one: () =>
      msg(str`${number(count)} sak den här dagen.`, {
        id: 'a-normal-day.summary.one',
        desc: 'Summary; {0} is a number',
      }),
    two: () => msg(str`${number(count)} saker den här dagen.`, { id: 'a-normal-day.summary.two' }),
    few: () => msg(str`${number(count)} saker den här dagen.`, { id: 'a-normal-day.summary.few' }),
    many: () => msg(str`${number(count)} saker den här dagen.`, { id: 'a-normal-day.summary.many' }),
    other: () => msg(str`${number(count)} saker den här dagen.`, { id: 'a-normal-day.summary.other' }),
  });
