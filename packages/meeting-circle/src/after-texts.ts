/** What the meeting circle says when a meeting is over. Fetched with what says it. */
import { str, type Text } from '@delaktig/core/language/say.js';
import type { GoodMark, GoodQuestion } from './model.ts';

export const done: Text = ({ msg }) =>
  msg('Gjort', { id: 'meeting-circle.done', desc: 'Box to tick: what was decided has been done' });
export const doneSaid: Text<[what: string]> = ({ msg }, what) =>
  msg(str`Gjort: ${what}.`, { id: 'meeting-circle.done-said', desc: 'Said when it is ticked; {0} is what was done' });
export const notDoneSaid: Text<[what: string]> = ({ msg }, what) =>
  msg(str`Inte gjort än: ${what}.`, { id: 'meeting-circle.not-done-said', desc: 'Said when the tick is taken away' });
export const easyWords: Text = ({ msg }) =>
  msg('Med lätta ord', { id: 'meeting-circle.easy-words', desc: 'Label of a field: a decision in easy words' });
export const easyHint: Text = ({ msg }) =>
  msg('Skriv det svåra med lätta ord. De orden står i sammanfattningen till personen.', {
    id: 'meeting-circle.easy-hint',
    desc: 'Hint above what was decided',
  });
export const nextTitle: Text = ({ msg }) =>
  msg('Nästa möte', { id: 'meeting-circle.next-title', desc: 'Heading: when we meet again' });
export const nextDate: Text = ({ msg }) => msg('Datum', { id: 'meeting-circle.next-date', desc: 'Label of a field' });
export const nextTime: Text = ({ msg }) => msg('Tid', { id: 'meeting-circle.next-time', desc: 'Label of a field' });
export const nextPlace: Text = ({ msg }) => msg('Plats', { id: 'meeting-circle.next-place', desc: 'Label of a field' });
export const placeHint: Text = ({ msg }) =>
  msg('Skriv ingen plats om någons adress är skyddad.', {
    id: 'meeting-circle.place-hint',
    desc: 'Hint: protected identity',
  });
export const nextWho: Text = ({ msg }) =>
  msg('Vilka ska komma då?', { id: 'meeting-circle.next-who', desc: 'Heading of boxes to tick, one for each' });
export const noDay: Text = ({ msg }) =>
  msg('Ingen tid är bokad än.', { id: 'meeting-circle.no-day', desc: 'While there is no next meeting' });
export const betweenTitle: Text = ({ msg }) =>
  msg('Till dess', { id: 'meeting-circle.between-title', desc: 'Heading: what holds until the next meeting' });
export const contactName: Text = ({ msg }) =>
  msg('Vem svarar på frågor?', {
    id: 'meeting-circle.contact-name',
    desc: 'Label of a field: whom the person can ask between meetings',
  });
export const contactPhone: Text = ({ msg }) =>
  msg('Telefon', { id: 'meeting-circle.contact-phone', desc: 'Label of a field: of whoever answers questions' });
export const between: Text = ({ msg }) =>
  msg('Hur gör vi om något händer innan dess?', { id: 'meeting-circle.between', desc: 'Label of a field' });
export const goodTitle: Text = ({ msg }) =>
  msg('Blev mötet bra?', { id: 'meeting-circle.good-title', desc: 'Heading of questions that each answers alone' });
export const goodHint: Text = ({ msg }) =>
  msg('Var och en svarar för sig, i sin telefon eller på den här skärmen. Ingen får se vad någon annan har svarat.', {
    id: 'meeting-circle.good-hint',
    desc: 'Hint to the one who leads',
  });
export const answered: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Så många har svarat: ${count}`, { id: 'meeting-circle.answered', desc: '{0} is a number' });
export const readAnswers: Text = ({ msg }) =>
  msg('Läs svaren', { id: 'meeting-circle.read-answers', desc: 'Heading that can be unfolded, for the one who led' });
export const togetherLater: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Svaren visas tillsammans när minst ${count} har svarat.`, {
    id: 'meeting-circle.together-later',
    desc: '{0} is a number, 5',
  });
export const together: Text = ({ msg }) =>
  msg('Alla svar tillsammans', { id: 'meeting-circle.together', desc: 'Heading of how many answered what' });
export const toLeader: Text = ({ msg }) =>
  msg('Till dig som ledde mötet', {
    id: 'meeting-circle.to-leader',
    desc: 'Heading of what people wrote, without their names',
  });
export const answerHere: Text = ({ msg }) =>
  msg('Svara på den här skärmen', {
    id: 'meeting-circle.answer-here',
    desc: 'Button: the screen is handed to somebody who answers',
  });
export const answer: Text = ({ msg }) =>
  msg('Svara', { id: 'meeting-circle.answer', desc: 'Button: to the questions about the meeting' });
export const answerIntro: Text = ({ msg }) =>
  msg('Svara för dig själv. De andra ser inte vad du svarar. Svaret sparas utan ditt namn.', {
    id: 'meeting-circle.answer-intro',
    desc: 'Before the questions. It promises no secrecy: the host stores the answer',
  });
/** What is asked. */
export const goodQuestions: Readonly<Record<GoodQuestion, Text>> = {
  information: ({ msg }) =>
    msg('Fick du veta det du behövde veta?', { id: 'meeting-circle.good.information', desc: 'Question' }),
  participation: ({ msg }) =>
    msg('Lyssnade de andra på det du ville?', {
      id: 'meeting-circle.good.participation',
      desc: 'Question (delaktighet)',
    }),
  collaboration: ({ msg }) =>
    msg('Hjälptes alla åt?', { id: 'meeting-circle.good.collaboration', desc: 'Question (samverkan)' }),
  meaning: ({ msg }) =>
    msg('Var mötet till nytta för dig?', { id: 'meeting-circle.good.meaning', desc: 'Question (meningsfullhet)' }),
};
/** What can be answered. */
export const goodMarks: Readonly<Record<GoodMark, Text>> = {
  yes: ({ msg }) => msg('Ja', { id: 'meeting-circle.mark.yes', desc: 'Answer' }),
  partly: ({ msg }) => msg('Delvis', { id: 'meeting-circle.mark.partly', desc: 'Answer: between yes and no' }),
  no: ({ msg }) => msg('Nej', { id: 'meeting-circle.mark.no', desc: 'Answer' }),
};
export const answerWords: Text = ({ msg }) =>
  msg('Vill du säga något mer?', { id: 'meeting-circle.answer-words', desc: 'Label of a field after the questions' });
export const answerWordsHint: Text = ({ msg }) =>
  msg('Den som ledde mötet får läsa det du skriver här, utan ditt namn.', {
    id: 'meeting-circle.answer-words-hint',
    desc: 'Hint under that field',
  });
export const send: Text = ({ msg }) =>
  msg('Skicka mitt svar', { id: 'meeting-circle.send', desc: 'Button after the questions' });
export const thanks: Text = ({ msg }) => msg('Tack!', { id: 'meeting-circle.thanks', desc: 'Heading' });
export const sent: Text = ({ msg }) =>
  msg('Ditt svar är skickat.', { id: 'meeting-circle.sent', desc: 'Under "Thank you!", and said' });
export const noRoom: Text = ({ msg }) =>
  msg('Det går inte att ta emot fler svar.', { id: 'meeting-circle.no-room', desc: 'Said where 100 have answered' });
export const changeAnswer: Text = ({ msg }) =>
  msg('Ändra mitt svar', { id: 'meeting-circle.change-answer', desc: 'Button after an answer' });
export const nextPerson: Text = ({ msg }) =>
  msg('Nästa person svarar', {
    id: 'meeting-circle.next-person',
    desc: 'Button: empty questions for somebody else at the same screen',
  });
export const backToMeeting: Text = ({ msg }) =>
  msg('Tillbaka till mötet', { id: 'meeting-circle.back-to-meeting', desc: 'Button: away from the questions' });
export const thanksForMeeting: Text = ({ msg }) =>
  msg('Tack för mötet!', { id: 'meeting-circle.thanks-for-meeting', desc: 'On the big screen after the meeting' });
export const summaryTo: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Sammanfattning till ${name}`, { id: 'meeting-circle.summary-to', desc: 'Heading; {0} is the person' });
export const summaryToPerson: Text = ({ msg }) =>
  msg('Sammanfattning till personen', {
    id: 'meeting-circle.summary-to-person',
    desc: 'Heading where nobody has said whose meeting it is',
  });
export const printSummary: Text = ({ msg }) =>
  msg('Skriv ut sammanfattningen', { id: 'meeting-circle.print-summary', desc: 'Button' });
export const summaryTitle: Text = ({ msg }) =>
  msg('Ditt möte', { id: 'meeting-circle.summary-title', desc: 'Title of the summary to the person, in easy words' });
export const summaryHello: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Hej ${name}!`, { id: 'meeting-circle.summary-hello', desc: 'In the summary, easy words; {0} is the person' });
export const metOn: Text<[date: string]> = ({ msg }, date) =>
  msg(str`Du hade ett möte ${date}.`, {
    id: 'meeting-circle.met-on',
    desc: 'In the summary, easy words; {0} is a day such as 2 March 2026',
  });
export const aboutTitle: Text = ({ msg }) =>
  msg('Mötet handlade om', { id: 'meeting-circle.about-title', desc: 'Heading in the summary, easy words' });
export const decidedTitle: Text = ({ msg }) =>
  msg('Det här bestämde vi', { id: 'meeting-circle.decided-title', desc: 'Heading in the summary, easy words' });
export const nothingDecided: Text = ({ msg }) =>
  msg('Vi bestämde inget den här gången.', {
    id: 'meeting-circle.nothing-decided',
    desc: 'In the summary where nothing was decided',
  });
export const you: Text = ({ msg }) =>
  msg('Du', { id: 'meeting-circle.you', desc: 'In the summary: who does something, before a colon' });
export const whenLine: Text<[when: string]> = ({ msg }, when) =>
  msg(str`När: ${when}`, {
    id: 'meeting-circle.when-line',
    desc: 'In the summary; {0} is when in somebody’s own words',
  });
export const isDone: Text = ({ msg }) =>
  msg('Det är gjort.', { id: 'meeting-circle.is-done', desc: 'In the summary, of something that was decided' });
export const meetAgain: Text = ({ msg }) =>
  msg('Då ses vi igen', { id: 'meeting-circle.meet-again', desc: 'Heading in the summary, easy words' });
export const atTime: Text<[time: string]> = ({ msg }, time) =>
  msg(str`klockan ${time}`, { id: 'meeting-circle.at-time', desc: 'After a date and a comma; {0} is such as 14:30' });
export const atPlace: Text<[place: string]> = ({ msg }, place) =>
  msg(str`Plats: ${place}`, { id: 'meeting-circle.at-place', desc: '{0} is a place' });
export const withThose: Text<[names: string]> = ({ msg }, names) =>
  msg(str`De som kommer: ${names}`, { id: 'meeting-circle.with-those', desc: '{0} is a list of names' });
export const askTitle: Text = ({ msg }) =>
  msg('Om du undrar något', { id: 'meeting-circle.ask-title', desc: 'Heading in the summary, easy words' });
export const askThem: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Fråga ${name}.`, { id: 'meeting-circle.ask-them', desc: 'In the summary; {0} is a name' });
export const askAnybody: Text = ({ msg }) =>
  msg('Fråga någon som var med på mötet.', {
    id: 'meeting-circle.ask-anybody',
    desc: 'In the summary where nobody is named',
  });
export const phoneLine: Text<[phone: string]> = ({ msg }, phone) =>
  msg(str`Telefon: ${phone}`, { id: 'meeting-circle.phone-line', desc: '{0} is a telephone number' });
export const ifTitle: Text = ({ msg }) =>
  msg('Om något händer innan dess', { id: 'meeting-circle.if-title', desc: 'Heading in the summary, easy words' });
export const explainedTitle: Text = ({ msg }) =>
  msg('Ord vi förklarade', { id: 'meeting-circle.explained-title', desc: 'Heading in the summary, easy words' });
export const stepAfter: Text = ({ msg }) =>
  msg('ändra efter mötet', { id: 'meeting-circle.step-after', desc: 'A step, in "Undo: change after the meeting"' });
export const stepAnswer: Text = ({ msg }) =>
  msg('ett svar om mötet', {
    id: 'meeting-circle.step-answer',
    desc: 'A step, in "Undo: an answer about the meeting"',
  });
