import { str, type Text } from '@delaktig/core/language/say.js';

/** Words of erasing somebody for good. */

export const eraseTitle: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Radera ${name} för alltid?`, {
    id: 'network-map.erase-title',
    desc: 'Question before somebody is erased from everything',
  });

export const eraseMeans: Text = ({ msg }) =>
  msg(
    'Namnet, bilden, platsen, märkningarna, sambanden och det du har sagt om personen raderas. Det gäller också tidigare kartor som är sparade här. Det går inte att ångra.',
    { id: 'network-map.erase-means', desc: 'What erasing means' },
  );

export const eraseQuotes: Text = ({ msg }) =>
  msg('Namnet finns också i det du har sagt om andra. Ska det raderas?', {
    id: 'network-map.erase-quotes',
    desc: 'Checkboxes: quotations about others in which the name stands too',
  });

export const eraseWords: Text = ({ msg }) =>
  msg('Namnet finns också i dina ord om andra och om deras bilder. Ska det raderas?', {
    id: 'network-map.erase-words',
    desc: 'The same where what is seen on a picture of somebody else is among them',
  });

export const eraseSeen: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Bilden av ${name}`, {
    id: 'network-map.erase-seen',
    desc: 'Checkbox: what is seen on the picture of somebody else; a colon and the words follow; {0} the name',
  });

export const eraseNo: Text = ({ msg }) => msg('Nej, behåll', { id: 'network-map.erase-no', desc: 'Button' });

export const eraseYes: Text = ({ msg }) => msg('Ja, radera', { id: 'network-map.erase-yes', desc: 'Button' });

export const erased: Text = ({ msg }) =>
  msg('Personen är raderad.', {
    id: 'network-map.erased',
    desc: 'Said when somebody has been erased. Without the name',
  });

export const eraseFailed: Text = ({ msg }) =>
  msg('Personen är raderad här, men inte ur det som är sparat sedan tidigare. Säg till den som hjälper dig.', {
    id: 'network-map.erase-failed',
    desc: 'The host could not erase somebody from what it has stored',
  });
