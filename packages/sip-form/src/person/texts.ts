/** Words of the person's own version of a plan, and of the letter that invites to a meeting. A catalogue of its own, fetched with them. */
import { str, type Text } from '@delaktig/core/language/say.js';

// Around it

export const letter: Text = ({ msg }) =>
  msg('Brev om mötet', {
    id: 'sip-form.person-letter',
    desc: 'Button, and title of a letter that invites the person to a meeting',
  });

export const wholePlan: Text = ({ msg }) =>
  msg('Hela planen', {
    id: 'sip-form.person-whole-plan',
    desc: 'Button: from the person’s own version back to the whole form',
  });

export const shownAs: Text = ({ msg }) =>
  msg('Så här visas det', { id: 'sip-form.person-shown-as', desc: 'Question above the three ways to show the plan' });

export const levels: Readonly<Record<'standard' | 'easy' | 'symbol', Text>> = {
  standard: ({ msg }) =>
    msg('Vanlig text', { id: 'sip-form.person-level-standard', desc: 'Answer: how the plan is shown' }),
  easy: ({ msg }) => msg('Lätt text', { id: 'sip-form.person-level-easy', desc: 'Answer: how the plan is shown' }),
  symbol: ({ msg }) =>
    msg('Bilder och lätt text', { id: 'sip-form.person-level-symbol', desc: 'Answer: how the plan is shown' }),
};

// What is missing, for those who write

export const lacking: Text = ({ msg }) =>
  msg('Det här kan ni fylla på', {
    id: 'sip-form.person-lacking',
    desc: 'Heading, to staff: what the person’s own version lacks',
  });

export const lackingHint: Text = ({ msg }) =>
  msg('Bara ni som skriver ser det här. Hitta orden tillsammans med personen.', {
    id: 'sip-form.person-lacking-hint',
    desc: 'Below that heading',
  });

export const named: Readonly<Record<'goal' | 'subgoal' | 'action', Text<[words: string]>>> = {
  goal: ({ msg }, words) =>
    msg(str`Målet ”${words}”`, {
      id: 'sip-form.person-named-goal',
      desc: 'Begins a sentence: "The goal … has no picture yet."',
    }),
  subgoal: ({ msg }, words) =>
    msg(str`Delmålet ”${words}”`, { id: 'sip-form.person-named-subgoal', desc: 'Begins such a sentence' }),
  action: ({ msg }, words) =>
    msg(str`Insatsen ”${words}”`, { id: 'sip-form.person-named-action', desc: 'Begins such a sentence' }),
};

export const lacksWords: Text<[thing: string]> = ({ msg }, thing) =>
  msg(str`${thing} har ingen lätt text än.`, {
    id: 'sip-form.person-lacks-words',
    desc: 'To staff; the thing is a goal, a sub-goal or an action: the goal "…"',
  });

export const lacksPicture: Text<[thing: string]> = ({ msg }, thing) =>
  msg(str`${thing} har ingen bild än.`, { id: 'sip-form.person-lacks-picture', desc: 'To staff' });

export const lacksBoth: Text<[thing: string]> = ({ msg }, thing) =>
  msg(str`${thing} har ingen lätt text och ingen bild än.`, { id: 'sip-form.person-lacks-both', desc: 'To staff' });

export const lacksCall: Text = ({ msg }) =>
  msg('Det står inte vem personen kan ringa till.', { id: 'sip-form.person-lacks-call', desc: 'To staff' });

export const lacksNext: Text = ({ msg }) =>
  msg('Det står inte när ni ses igen.', { id: 'sip-form.person-lacks-next', desc: 'To staff' });

export const andMore: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Och ${count} till.`, {
    id: 'sip-form.person-and-more',
    desc: 'To staff: how many more goals and actions lack something',
  });

export const edit: Text<[thing: string]> = ({ msg }, thing) =>
  msg(str`Lätt text och bild: ${thing}`, {
    id: 'sip-form.person-edit',
    desc: 'To staff, opens two fields; what stands below a goal or an action',
  });

export const editHere: Text = ({ msg }) =>
  msg('Lätt text och bild', {
    id: 'sip-form.person-edit-here',
    desc: 'The same, as it is seen below the thing: its beginning, word for word',
  });

export const changePicture: Text = ({ msg }) =>
  msg('Byt bild', {
    id: 'sip-form.person-change-picture',
    desc: 'Button, to staff: another picture for a goal or an action',
  });

// The plan

export const iAm: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Jag heter ${name}.`, { id: 'sip-form.person-i-am', desc: 'First line of the person’s own plan' });

export const writtenOn: Text<[day: string]> = ({ msg }, day) =>
  msg(str`Planen skrevs den ${day}.`, {
    id: 'sip-form.person-written-on',
    desc: 'The day is written out: 18 March 2026',
  });

export const closedOn: Text<[day: string]> = ({ msg }, day) =>
  msg(str`Planen avslutades den ${day}.`, {
    id: 'sip-form.person-closed-on',
    desc: 'The plan is closed. The day is written out: 18 March 2026',
  });

export const closedWhere: Text = ({ msg }) =>
  msg('Hit kan jag vända mig om jag behöver hjälp igen:', {
    id: 'sip-form.person-closed-where',
    desc: 'Follows; then where, as staff have written it',
  });

export const nothingYet: Text = ({ msg }) =>
  msg('Det står inget i planen än.', {
    id: 'sip-form.person-nothing-yet',
    desc: 'In place of a plan in which nothing is written',
  });

export const agreed: Readonly<Record<'yes' | 'partly' | 'no' | 'thinking', Text>> = {
  yes: ({ msg }) => msg('Jag håller med om planen.', { id: 'sip-form.person-agrees-yes', desc: 'The person agrees' }),
  partly: ({ msg }) =>
    msg('Jag håller med om en del av planen.', {
      id: 'sip-form.person-agrees-partly',
      desc: 'The person agrees in part',
    }),
  no: ({ msg }) =>
    msg('Jag håller inte med om planen.', { id: 'sip-form.person-agrees-no', desc: 'The person does not agree' }),
  thinking: ({ msg }) =>
    msg('Jag vill tänka mer på planen.', { id: 'sip-form.person-agrees-thinking', desc: 'The person wants to think' }),
};

export const matters: Text = ({ msg }) =>
  msg('Det här är viktigt för mig', { id: 'sip-form.person-matters', desc: 'Heading: what the person wishes' });

export const became: Readonly<Record<'included' | 'later' | 'notNow', Text>> = {
  included: ({ msg }) =>
    msg('Det är med i planen.', { id: 'sip-form.person-became-included', desc: 'What became of a wish' }),
  later: ({ msg }) => msg('Det blir senare.', { id: 'sip-form.person-became-later', desc: 'What became of a wish' }),
  notNow: ({ msg }) =>
    msg('Det blir inte nu.', { id: 'sip-form.person-became-not-now', desc: 'What became of a wish' }),
};

export const toDo: Text = ({ msg }) =>
  msg('Det här ska vi göra', { id: 'sip-form.person-to-do', desc: 'Heading: goals, and what will be done' });

export const iWant: Text = ({ msg }) =>
  msg('Det här vill jag:', { id: 'sip-form.person-i-want', desc: 'Above a goal of the person’s own' });

export const wants: Text<[who: string]> = ({ msg }, who) =>
  msg(str`Det här vill ${who}:`, {
    id: 'sip-form.person-wants',
    desc: 'Above a goal of somebody else’s: their name follows',
  });

export const others: Readonly<Record<'guardian' | 'relative' | 'professional', Text>> = {
  guardian: ({ msg }) =>
    msg('min vårdnadshavare', {
      id: 'sip-form.person-other-guardian',
      desc: 'In the middle of "This is what … wants:"',
    }),
  relative: ({ msg }) =>
    msg('någon som står mig nära', {
      id: 'sip-form.person-other-relative',
      desc: 'In the middle of "This is what … wants:"',
    }),
  professional: ({ msg }) =>
    msg('de som hjälper mig', {
      id: 'sip-form.person-other-professional',
      desc: 'In the middle of "This is what … wants:"',
    }),
};

export const me: Text = ({ msg }) =>
  msg('Jag', { id: 'sip-form.person-me', desc: 'Answer to "Who will do it?": the person does it' });

export const ongoing: Text = ({ msg }) =>
  msg('Det har redan börjat.', { id: 'sip-form.person-ongoing', desc: 'About what will be done' });

export const offered: Text = ({ msg }) =>
  msg('Det här får jag om jag vill.', { id: 'sip-form.person-offered', desc: 'About what the person is offered' });

export const toBeTried: Text = ({ msg }) =>
  msg('Det är inte bestämt än.', { id: 'sip-form.person-to-be-tried', desc: 'About what somebody has to decide on' });

export const triedBy: Text<[who: string]> = ({ msg }, who) =>
  msg(str`${who} bestämmer om jag får det.`, {
    id: 'sip-form.person-tried-by',
    desc: 'Follows "It is not decided yet."',
  });

export const status: Text<[how: string]> = ({ msg }, how) =>
  msg(str`Så har det gått: ${how}`, {
    id: 'sip-form.person-status',
    desc: 'How a sub-goal has gone: not yet, some of the way',
  });

export const differ: Text = ({ msg }) =>
  msg('Det här tycker vi olika om', {
    id: 'sip-form.person-differ',
    desc: 'Heading: what those at the meeting do not agree about',
  });

export const helpers: Text = ({ msg }) =>
  msg('De här hjälper mig', { id: 'sip-form.person-helpers', desc: 'Heading: who helps' });

export const holdsPlan: Text = ({ msg }) =>
  msg('ser till att planen blir av', {
    id: 'sip-form.person-holds-plan',
    desc: 'After the name of whoever is mainly responsible',
  });

export const calls: Text = ({ msg }) => msg('Ring hit', { id: 'sip-form.person-calls', desc: 'Heading: whom to call' });

export const callWhy: Readonly<Record<'between' | 'plan', Text>> = {
  between: ({ msg }) =>
    msg('Om jag behöver prata med någon innan vi ses igen:', {
      id: 'sip-form.person-call-between',
      desc: 'Above a name and a phone number',
    }),
  plan: ({ msg }) =>
    msg('Om jag undrar något om planen:', { id: 'sip-form.person-call-plan', desc: 'Above a name and a phone number' }),
};

export const callOn: Text<[phone: string]> = ({ msg }, phone) =>
  msg(str`Ring ${phone}`, { id: 'sip-form.person-call-on', desc: 'Link to a phone number' });

export const noNumbers: Text = ({ msg }) =>
  msg('Här står inga telefonnummer. Det är för att skydda mig.', {
    id: 'sip-form.person-no-numbers',
    desc: 'Where personal data are protected',
  });

export const emergency: Text = ({ msg }) =>
  msg('Om det är farligt eller väldigt bråttom: ring 112.', {
    id: 'sip-form.person-emergency',
    desc: 'Last below whom to call',
  });

export const again: Text = ({ msg }) =>
  msg('Vi ses igen', { id: 'sip-form.person-again', desc: 'Heading: the next meeting' });

export const notBooked: Text = ({ msg }) =>
  msg('Det är inte bestämt när vi ses igen.', {
    id: 'sip-form.person-not-booked',
    desc: 'There is no day for the next meeting',
  });

export const dayAt: Text<[day: string, time: string]> = ({ msg }, day, time) =>
  msg(str`${day} klockan ${time}`, {
    id: 'sip-form.person-day-at',
    desc: 'A day and a time of day: Monday 4 May 2026 at 13:00',
  });

export const fromTo: Text<[start: string, end: string]> = ({ msg }, start, end) =>
  msg(str`${start} till ${end}`, { id: 'sip-form.person-from-to', desc: 'Two times of day: 13:00 to 14:00' });

export const where: Text = ({ msg }) =>
  msg('Plats', { id: 'sip-form.person-where', desc: 'Label: where a meeting is' });

export const video: Text = ({ msg }) =>
  msg('På video', { id: 'sip-form.person-video', desc: 'Label: the link to a meeting' });

export const whoComes: Text = ({ msg }) =>
  msg('De här ska komma', { id: 'sip-form.person-who-comes', desc: 'Label: who is to come to the next meeting' });

// The letter

export const hello: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Hej ${name}!`, { id: 'sip-form.person-hello', desc: 'A letter begins so' });

export const helloYou: Text = ({ msg }) =>
  msg('Hej!', { id: 'sip-form.person-hello-you', desc: 'Likewise, where there is no name' });

export const welcome: Text = ({ msg }) =>
  msg('Du är välkommen till ett möte. Det handlar om dig, och om det som är viktigt för dig.', {
    id: 'sip-form.person-welcome',
    desc: 'In a letter',
  });

export const when: Text = ({ msg }) =>
  msg('När är mötet?', { id: 'sip-form.person-when', desc: 'Heading in a letter' });
export const whenLater: Text = ({ msg }) =>
  msg('Det är inte bestämt än. Du får veta när vi vet.', {
    id: 'sip-form.person-when-later',
    desc: 'There is no day for the meeting yet',
  });
export const place: Text = ({ msg }) =>
  msg('Var är mötet?', { id: 'sip-form.person-place', desc: 'Heading in a letter' });
export const placeTold: Text = ({ msg }) =>
  msg('Platsen står inte här. Det är för att skydda dig. Du får veta den på ett tryggt sätt.', {
    id: 'sip-form.person-place-told',
    desc: 'Where personal data are protected',
  });
export const who: Text = ({ msg }) => msg('Vilka kommer?', { id: 'sip-form.person-who', desc: 'Heading in a letter' });
export const you: Text = ({ msg }) =>
  msg('Du, om du vill', { id: 'sip-form.person-you', desc: 'First among those who come' });
export const about: Text = ({ msg }) =>
  msg('Vad ska vi prata om?', { id: 'sip-form.person-about', desc: 'Heading in a letter' });

export const decide: Text = ({ msg }) =>
  msg('Det här bestämmer du', { id: 'sip-form.person-decide', desc: 'Heading in a letter' });
export const bring: Text = ({ msg }) =>
  msg('Du får ha med dig någon.', { id: 'sip-form.person-bring', desc: 'What the child decides' });
export const part: Text = ({ msg }) =>
  msg('Du får vara med hela tiden, en stund eller inte alls.', {
    id: 'sip-form.person-part',
    desc: 'What the child decides',
  });
export const topics: Text = ({ msg }) =>
  msg('Du får säga vad du vill prata om, och vad du inte vill prata om.', {
    id: 'sip-form.person-topics',
    desc: 'What the child decides',
  });
export const ways: Text = ({ msg }) =>
  msg('Du får skriva, rita eller visa bilder i stället för att prata.', {
    id: 'sip-form.person-ways',
    desc: 'What the child decides',
  });
export const ask: Text = ({ msg }) =>
  msg('Du får fråga när det är något du inte förstår.', { id: 'sip-form.person-ask', desc: 'What the child decides' });
export const stop: Text = ({ msg }) =>
  msg('Du kan säga stopp när du vill. Då tar vi en paus.', {
    id: 'sip-form.person-stop',
    desc: 'What the child decides',
  });

export const wonder: Text = ({ msg }) =>
  msg('Undrar du något?', { id: 'sip-form.person-wonder', desc: 'Heading in a letter' });
export const wonderAsk: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Fråga ${name}.`, { id: 'sip-form.person-wonder-ask', desc: 'Whom to ask about the meeting' });
export const regards: Text = ({ msg }) =>
  msg('Hälsningar', { id: 'sip-form.person-regards', desc: 'A letter ends so; a name follows' });
