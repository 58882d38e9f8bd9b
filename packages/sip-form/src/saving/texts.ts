/** How it goes with what is saved in the host's store. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const saving: Text = ({ msg }) =>
  msg('Sparar …', { id: 'sip-form.saving.saving', desc: 'Shown while what is written is saved by itself' });

export const saved: Text<[time: string]> = ({ msg }, time) =>
  msg(str`Sparat ${time}`, { id: 'sip-form.saving.saved', desc: 'Shown and said: what is written was saved at 14:05' });

export const failed: Text = ({ msg }) =>
  msg('Det gick inte att spara. Det du har skrivit finns kvar här.', {
    id: 'sip-form.saving.failed',
    desc: 'Shown and said, with the button "Try again"',
  });
