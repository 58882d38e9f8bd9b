/** What files for others say around what the plan holds. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const meeting: Text = ({ msg }) =>
  msg('Möte', {
    id: 'sip-form.exchange-meeting',
    desc: 'Title in a calendar that others may see: must not tell that it is about a plan, or whom',
  });

export const joinBy: Text<[link: string]> = ({ msg }, link) =>
  msg(str`Digitalt möte: ${link}`, { id: 'sip-form.exchange-join-by', desc: 'Description in a calendar' });
