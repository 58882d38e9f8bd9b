/** Words of the part *SIP-processen steg för steg*. */
import { type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('SIP-processen steg för steg', {
    id: 'sip-form.process.title',
    desc: 'Heading of the part "The SIP process step by step" of a plan',
  });

export const stepDone: Text = ({ msg }) =>
  msg('Klart', {
    id: 'sip-form.process.step-done',
    desc: 'Label of a field in the part "The SIP process step by step"',
  });

export const notice: Text = ({ msg }) =>
  msg('Upptäck behov', { id: 'sip-form.process.notice', desc: 'Heading in the part "The SIP process step by step"' });

export const noticeHint: Text = ({ msg }) =>
  msg('Vett & etikett: fråga och lyssna så som du vill att andra ska fråga och lyssna på dig.', {
    id: 'sip-form.process.notice-hint',
    desc: 'Hint below "See the need"',
  });

export const prepare: Text = ({ msg }) =>
  msg('Förbered', { id: 'sip-form.process.prepare', desc: 'Heading in the part "The SIP process step by step"' });

export const prepareHint: Text = ({ msg }) =>
  msg('Vett & etikett: förbered mötet så som du vill att andra ska förbereda ett möte om dig.', {
    id: 'sip-form.process.prepare-hint',
    desc: 'Hint below "Prepare"',
  });

export const invite: Text = ({ msg }) =>
  msg('Kalla och bjud in', {
    id: 'sip-form.process.invite',
    desc: 'Heading in the part "The SIP process step by step"',
  });

export const inviteHint: Text = ({ msg }) =>
  msg('Vett & etikett: bjud in så som du själv vill bli bjuden.', {
    id: 'sip-form.process.invite-hint',
    desc: 'Hint below "Summon and invite"',
  });

export const meeting: Text = ({ msg }) =>
  msg('SIP-möte', { id: 'sip-form.process.meeting', desc: 'Heading in the part "The SIP process step by step"' });

export const meetingHint: Text = ({ msg }) =>
  msg('Vett & etikett: var på mötet så som du vill att andra ska vara på ett möte om dig.', {
    id: 'sip-form.process.meeting-hint',
    desc: 'Hint below "SIP meeting"',
  });

export const followUp: Text = ({ msg }) =>
  msg('Följ upp', { id: 'sip-form.process.follow-up', desc: 'Heading in the part "The SIP process step by step"' });

export const followUpHint: Text = ({ msg }) =>
  msg('Vett & etikett: gör det du har lovat så som du vill att andra ska hålla sina löften till dig.', {
    id: 'sip-form.process.follow-up-hint',
    desc: 'Hint below "Follow up"',
  });

export const close: Text = ({ msg }) =>
  msg('Avsluta', { id: 'sip-form.process.close', desc: 'Heading in the part "The SIP process step by step"' });

export const closeHint: Text = ({ msg }) =>
  msg('Vett & etikett: avsluta så som du vill att andra ska ta farväl av dig.', {
    id: 'sip-form.process.close-hint',
    desc: 'Hint below "Close"',
  });
