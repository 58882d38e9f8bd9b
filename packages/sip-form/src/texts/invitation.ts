/** Words of the part *Kallelse och inbjudan*. */
import { str, type Text } from '@delaktig/core/language/say.js';
import type { PlanView } from '../view.ts';

export const title: Text = ({ msg }) =>
  msg('Kallelse och inbjudan', {
    id: 'sip-form.invitation.title',
    desc: 'Heading of the part "Summons and invitation" of a plan',
  });

const weeks: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} veckor`, { id: 'sip-form.invitation.weeks.zero' }),
    one: () =>
      msg('en vecka', {
        id: 'sip-form.invitation.weeks.one',
        desc: 'In the middle of a sentence, after "within": whole weeks; {0} how many',
      }),
    two: () => msg(str`${number(count)} veckor`, { id: 'sip-form.invitation.weeks.two' }),
    few: () => msg(str`${number(count)} veckor`, { id: 'sip-form.invitation.weeks.few' }),
    many: () => msg(str`${number(count)} veckor`, { id: 'sip-form.invitation.weeks.many' }),
    other: () => msg(str`${number(count)} veckor`, { id: 'sip-form.invitation.weeks.other' }),
  });

const days: Text<[count: number]> = ({ msg, plural, number }, count) =>
  plural(count, {
    zero: () => msg(str`${number(count)} dagar`, { id: 'sip-form.invitation.days.zero' }),
    one: () =>
      msg('en dag', {
        id: 'sip-form.invitation.days.one',
        desc: 'In the middle of a sentence, after "within": days; {0} how many',
      }),
    two: () => msg(str`${number(count)} dagar`, { id: 'sip-form.invitation.days.two' }),
    few: () => msg(str`${number(count)} dagar`, { id: 'sip-form.invitation.days.few' }),
    many: () => msg(str`${number(count)} dagar`, { id: 'sip-form.invitation.days.many' }),
    other: () => msg(str`${number(count)} dagar`, { id: 'sip-form.invitation.days.other' }),
  });

/** So many days, in weeks where they are whole. */
const time: Text<[count: number]> = (say, count) => (count % 7 ? days(say, count) : weeks(say, count / 7));

export const about: Text<[view: PlanView]> = (say, { rules }) =>
  say.msg(str`Håll helst mötet inom ${time(say, rules.days.meetAfterSummons)}.`, {
    id: 'sip-form.invitation.about',
    desc: 'What the part "Summons and invitation" is about, below its heading; {0} "3 weeks" or "20 days", as the rules say',
  });

export const kind: Text = ({ msg }) =>
  msg('Mötet gäller', {
    id: 'sip-form.invitation.kind',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const date: Text = ({ msg }) =>
  msg('Datum för mötet', {
    id: 'sip-form.invitation.date',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const end: Text = ({ msg }) =>
  msg('Slutar', { id: 'sip-form.invitation.end', desc: 'Label of a field in the part "Summons and invitation"' });

export const place: Text = ({ msg }) =>
  msg('Plats', { id: 'sip-form.invitation.place', desc: 'Label of a field in the part "Summons and invitation"' });

export const link: Text = ({ msg }) =>
  msg('Länk till digitalt möte', {
    id: 'sip-form.invitation.link',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const purpose: Text = ({ msg }) =>
  msg('Syfte, utifrån vad som är viktigt för personen', {
    id: 'sip-form.invitation.purpose',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const questions: Text = ({ msg }) =>
  msg('Vad ska vi prata om?', {
    id: 'sip-form.invitation.questions',
    desc: 'Heading in the part "Summons and invitation"',
  });

export const questionsItem: Text = ({ msg }) =>
  msg('fråga', {
    id: 'sip-form.invitation.questions-item',
    desc: 'One thing of "What shall we talk about?", in the middle of a sentence: "Add …", "Remove …"',
  });

export const questionsWords: Text = ({ msg }) =>
  msg('Fråga', {
    id: 'sip-form.invitation.questions-words',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const invited: Text = ({ msg }) =>
  msg('Kallade och inbjudna', {
    id: 'sip-form.invitation.invited',
    desc: 'Heading in the part "Summons and invitation"',
  });

export const invitedItem: Text = ({ msg }) =>
  msg('kallad eller inbjuden', {
    id: 'sip-form.invitation.invited-item',
    desc: 'One thing of "Those summoned and invited", in the middle of a sentence: "Add …", "Remove …"',
  });

export const invitedSummons: Text = ({ msg }) =>
  msg('Kallas eller bjuds in', {
    id: 'sip-form.invitation.invited-summons',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const invitedReply: Text = ({ msg }) =>
  msg('Svar', {
    id: 'sip-form.invitation.invited-reply',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const invitedSubstitute: Text = ({ msg }) =>
  msg('Vem kommer i stället?', {
    id: 'sip-form.invitation.invited-substitute',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const invitedMandate: Text = ({ msg }) =>
  msg('Får bestämma för sin verksamhet', {
    id: 'sip-form.invitation.invited-mandate',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const invitedQuestions: Text = ({ msg }) =>
  msg('Vilka av mötets frågor deltar hen i?', {
    id: 'sip-form.invitation.invited-questions',
    desc: 'Label of boxes, one for each of the questions "What will we talk about?"',
  });

export const questionGone: Text = ({ msg }) =>
  msg('En fråga som är borttagen', {
    id: 'sip-form.invitation.question-gone',
    desc: 'In place of one of the questions that somebody was there for, and that has been removed since',
  });

export const invitedPoints: Text = ({ msg }) =>
  msg('Andra frågor som hen är med på', {
    id: 'sip-form.invitation.invited-points',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const contactName: Text = ({ msg }) =>
  msg('Huvudansvarig eller fast vårdkontakt', {
    id: 'sip-form.invitation.contact-name',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const contactRole: Text = ({ msg }) =>
  msg('Funktion och verksamhet', {
    id: 'sip-form.invitation.contact-role',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const contactPhone: Text = ({ msg }) =>
  msg('Telefon till den huvudansvariga', {
    id: 'sip-form.invitation.contact-phone',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const noticeOn: Text = ({ msg }) =>
  msg('Underrättelsen om utskrivning kom', {
    id: 'sip-form.invitation.notice-on',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const noticeOnHint: Text<[view: PlanView]> = (say, { rules }) =>
  say.msg(
    str`Den fasta vårdkontakten skickar kallelsen inom ${time(say, rules.days.summonAfterNotice)} från den dagen.`,
    {
      id: 'sip-form.invitation.notice-on-hint',
      desc: 'Hint below "The notice of discharge came"; {0} "3 days" or "1 week", as the rules say',
    },
  );

export const sentOn: Text = ({ msg }) =>
  msg('Kallelsen skickades', {
    id: 'sip-form.invitation.sent-on',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const sentBy: Text = ({ msg }) =>
  msg('Skickades av', {
    id: 'sip-form.invitation.sent-by',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const childLetter: Text = ({ msg }) =>
  msg('Brev till barnet', {
    id: 'sip-form.invitation.child-letter',
    desc: 'Label of a field in the part "Summons and invitation"',
  });

export const childLetterHint: Text = ({ msg }) =>
  msg('Berätta vilka som kommer, vad ni ska prata om och att barnet får ha med sig någon.', {
    id: 'sip-form.invitation.child-letter-hint',
    desc: 'Hint below "Letter to the child"',
  });
