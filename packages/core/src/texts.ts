/**
 * Everything core says, in Swedish. Other languages are in `xliff/`. The ids are public: hosts put words of their own in their place with
 * `overrideMessages('core', 'sv', { 'core.undo': 'Backa' })`. Each `desc` tells translators where the words are met.
 */
import { str, type Text } from './language/say.ts';

// Taking back

export const undo: Text = ({ msg }) => msg('Ångra', { id: 'core.undo', desc: 'Button: takes back the latest step' });

export const undoStep: Text<[step: string]> = ({ msg }, step) =>
  msg(str`Ångra: ${step}`, {
    id: 'core.undo-step',
    desc: 'Button. The step is, for example, "move Mamma"',
  });

export const redo: Text = ({ msg }) =>
  msg('Gör om', { id: 'core.redo', desc: 'Button: makes the latest undone step again' });

export const redoStep: Text<[step: string]> = ({ msg }, step) =>
  msg(str`Gör om: ${step}`, {
    id: 'core.redo-step',
    desc: 'Button. The step is, for example, "move Mamma"',
  });

export const undone: Text<[step: string]> = ({ msg }, step) =>
  msg(str`Ångrat: ${step}`, {
    id: 'core.undone',
    desc: 'Said when a step has been taken back. The step is, for example, "move Mamma"',
  });

export const undoneBare: Text = ({ msg }) =>
  msg('Ångrat', { id: 'core.undone-bare', desc: 'Said when a step without a name has been taken back' });

export const redone: Text<[step: string]> = ({ msg }, step) =>
  msg(str`Gjort om: ${step}`, {
    id: 'core.redone',
    desc: 'Said when an undone step has been made again. The step is, for example, "move Mamma"',
  });

export const redoneBare: Text = ({ msg }) =>
  msg('Gjort om', { id: 'core.redone-bare', desc: 'Said when an undone step without a name has been made again' });

// Answering and going on

export const add: Text = ({ msg }) => msg('Lägg till', { id: 'core.add', desc: 'Button: adds what has been written' });

// Pause and done

export const pause: Text = ({ msg }) =>
  msg('Paus', {
    id: 'core.pause',
    desc: 'Button: hides everything at once, for a break or because somebody came in. Asks nothing',
  });

export const covered: Text = ({ msg }) =>
  msg('Paus', {
    id: 'core.covered',
    desc: 'Heading of the page that hides everything; says nothing about what is behind it',
  });

export const uncover: Text = ({ msg }) =>
  msg('Fortsätt', { id: 'core.uncover', desc: 'Button on the page that hides everything: shows it again' });

export const done: Text = ({ msg }) =>
  msg('Klar', { id: 'core.done', desc: 'Button: I am done; hands over what was filled in and clears the screen' });

export const finishing: Text = ({ msg }) =>
  msg('Sparar …', { id: 'core.finishing', desc: 'Shown after "Done" until the host system has saved' });

export const finished: Text = ({ msg }) =>
  msg('Klart', {
    id: 'core.finished',
    desc: 'Heading of the neutral page after "Done"; the next person may see it, so it says nothing about who or what',
  });

export const finishedMore: Text = ({ msg }) =>
  msg('Allt är sparat och borta från skärmen.', {
    id: 'core.finished-more',
    desc: 'Under that heading: what was filled in has been handed over and can no longer be seen here',
  });

export const startNew: Text = ({ msg }) =>
  msg('Börja på en ny', { id: 'core.start-new', desc: 'Button on that page: starts on an empty one' });

export const finishFailed: Text = ({ msg }) =>
  msg('Det gick inte att spara. Allt finns kvar här. Försök igen eller be någon om hjälp.', {
    id: 'core.finish-failed',
    desc: 'Shown and said when the host system could not save after "Done"; nothing has been cleared',
  });

export const networkAway: Text = ({ msg }) =>
  msg('Allt gick inte att hämta. Kontrollera nätet och försök igen. Det du har gjort finns kvar.', {
    id: 'core.network-away',
    desc: 'Shown when a part of the program could not be fetched; nothing has been lost',
  });

export const tryAgain: Text = ({ msg }) =>
  msg('Försök igen', { id: 'core.try-again', desc: 'Button: fetches once more what could not be fetched' });

// Ways of looking

export const viewMap: Text = ({ msg }) => msg('Karta', { id: 'core.view-map', desc: 'Choice: show as a map' });

export const viewList: Text = ({ msg }) => msg('Lista', { id: 'core.view-list', desc: 'Choice: show as a list' });

export const tools: Text = ({ msg }) =>
  msg('Verktyg', { id: 'core.tools', desc: 'Name of the toolbar, for screen readers' });

export const more: Text = ({ msg }) =>
  msg('Mer', { id: 'core.more', desc: 'Button: opens what there was no room for' });

// What the form says

export const valueMissing: Text = ({ msg }) =>
  msg('Fyll i något här innan du går vidare.', {
    id: 'core.value-missing',
    desc: 'The form cannot be sent while nothing has been filled in here',
  });

export const readOnly: Text = ({ msg }) =>
  msg('Du kan titta men inte ändra.', { id: 'core.read-only', desc: 'Note above something that is only shown' });

export const newerReadOnly: Text = ({ msg }) =>
  msg('Det här är sparat med en nyare version. Du kan läsa det, men för att ändra behöver systemet uppdateras.', {
    id: 'core.newer-read-only',
    desc: 'Note: what is shown was made with a newer version of the software; nothing has been lost',
  });

export const newerUnreadable: Text = ({ msg }) =>
  msg(
    'Det här är sparat med en nyare version och kan inte visas än. Ingenting är borta. Systemet behöver uppdateras.',
    {
      id: 'core.newer-unreadable',
      desc: 'In place of what was made with so new a version that it cannot be shown',
    },
  );

export const localeError: Text = ({ msg }) =>
  msg('Språket kunde inte hämtas. Texterna visas på svenska.', {
    id: 'core.locale-error',
    desc: 'Note when the texts of a language could not be fetched',
  });

// What is wrong with data

export const invalidValue: Text = ({ msg }) =>
  msg('Något är fel i det som är sparat. Ingenting är ändrat eller borttaget. Be den som sköter systemet om hjälp.', {
    id: 'core.invalid-value',
    desc: 'Under that heading, and why the form cannot be sent',
  });

export const chooseSymbol: Text = ({ msg }) =>
  msg('Välj en bild', { id: 'core.choose-symbol', desc: 'Button that shows pictures to choose from' });

export const chosenSymbol: Text<[symbol: string]> = ({ msg }, symbol) =>
  msg(str`Välj en bild: ${symbol}`, {
    id: 'core.chosen-symbol',
    desc: 'The same button, when a picture has been chosen; {0} is what it shows',
  });
