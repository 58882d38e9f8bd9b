/**
 * What core says when something has been opened or is being done: panels, dialogs, moving, one switch. Fetched with what says it.
 */
import { str, type Text } from './language/say.ts';

// Taking back

export const startOver: Text = ({ msg }) =>
  msg('Börja om', { id: 'core.start-over', desc: 'Button: asks whether everything filled in is to be removed' });

export const startOverTitle: Text = ({ msg }) =>
  msg('Vill du börja om?', {
    id: 'core.start-over-title',
    desc: 'Heading of the question before everything is removed',
  });

export const startOverQuestion: Text = ({ msg }) =>
  msg('Allt du har lagt in tas bort. Ångrar du dig kan du få tillbaka det med Ångra.', {
    id: 'core.start-over-question',
    desc: 'Under the heading. "Ångra" is the name of the button core.undo: use the same word',
  });

export const startOverYes: Text = ({ msg }) =>
  msg('Ja, börja om', { id: 'core.start-over-yes', desc: 'Button in that question: removes everything' });

export const startOverNo: Text = ({ msg }) =>
  msg('Nej, behåll allt', { id: 'core.start-over-no', desc: 'Button in that question: changes nothing' });

export const startedOver: Text = ({ msg }) =>
  msg('Allt är borttaget. Du kan ångra.', { id: 'core.started-over', desc: 'Said when everything has been removed' });

// Answering and going on

export const yes: Text = ({ msg }) => msg('Ja', { id: 'core.yes', desc: 'Answer to a question' });

export const no: Text = ({ msg }) =>
  msg('Nej', { id: 'core.no', desc: 'Answer to a question; always as large as yes' });

export const skip: Text = ({ msg }) =>
  msg('Hoppa över', {
    id: 'core.skip',
    desc: 'Button: leaves a question unanswered, without any reason; nothing asks again',
  });

export const next: Text = ({ msg }) => msg('Nästa', { id: 'core.next', desc: 'Button: to the next thing of several' });

export const back: Text = ({ msg }) => msg('Tillbaka', { id: 'core.back', desc: 'Button: to what was shown before' });

export const close: Text = ({ msg }) => msg('Stäng', { id: 'core.close', desc: 'Button: closes a panel or a dialog' });

export const cancel: Text = ({ msg }) =>
  msg('Avbryt', { id: 'core.cancel', desc: 'Button: leaves without changing anything' });

export const save: Text = ({ msg }) =>
  msg('Spara', { id: 'core.save', desc: 'Button: keeps what has been written in a panel' });

export const change: Text = ({ msg }) =>
  msg('Ändra', { id: 'core.change', desc: 'Button: opens something so that it can be changed' });

// Ways of looking

export const viewAs: Text = ({ msg }) =>
  msg('Visa som', { id: 'core.view-as', desc: 'Name of the choice between map and list: "Show as"' });

export const moreCount: Text<[count: string]> = ({ msg }, count) =>
  msg(str`${count} till`, {
    id: 'core.more-count',
    desc: 'Button in place of several that there is no room for, shown as "+N": "12 more". The count is a number',
  });

export const moreAbout: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Mer om ${name}`, {
    id: 'core.more-about',
    desc: 'Button: opens what can be done with somebody or something',
  });

// Out on paper, as a picture, aloud

export const print: Text = ({ msg }) => msg('Skriv ut', { id: 'core.print', desc: 'Button: prints on paper' });

export const savePicture: Text = ({ msg }) =>
  msg('Spara som bild', { id: 'core.save-picture', desc: 'Button: saves a picture of what is shown, as a file' });

export const readAloud: Text = ({ msg }) =>
  msg('Läs upp', { id: 'core.read-aloud', desc: 'Button: reads aloud what is shown' });

export const stopReading: Text = ({ msg }) =>
  msg('Sluta läsa', { id: 'core.stop-reading', desc: 'Button: stops the reading aloud' });

export const noVoice: Text = ({ msg }) =>
  msg('Den här enheten har ingen röst för språket, så texten kan inte läsas upp.', {
    id: 'core.no-voice',
    desc: 'Help text for staff: why there is no button for reading aloud. "Enhet" is the computer or tablet',
  });

// Moving

export const open: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Öppna ${name}`, { id: 'core.open', desc: 'Button: shows more about somebody or something' });

export const remove: Text = ({ msg }) =>
  msg('Ta bort', { id: 'core.remove', desc: 'Button: removes somebody or something; can be undone' });

export const removeNamed: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Ta bort ${name}`, { id: 'core.remove-named', desc: 'Button: removes the one with this name' });

export const moveTo: Text = ({ msg }) =>
  msg('Flytta till …', { id: 'core.move-to', desc: 'Button: opens a choice of places' });

export const moveNamedTo: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Flytta ${name} till`, {
    id: 'core.move-named-to',
    desc: 'Heading of the choice of places, which follow as a list',
  });

export const moveWithArrows: Text = ({ msg }) =>
  msg('Flytta med pilarna', {
    id: 'core.move-with-arrows',
    desc: 'Button: gives the arrow keys to what is to be moved',
  });

export const moveNamedWithArrows: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Flytta med pilarna: ${name}`, {
    id: 'core.move-named-with-arrows',
    desc: 'Name of the control that moves somebody with the arrow keys',
  });

export const arrowsHelp: Text = ({ msg }) =>
  msg('Flytta med pilarna. Retur släpper. Esc lägger tillbaka.', {
    id: 'core.arrows-help',
    desc: 'Said when the arrow keys move something. Retur and Esc are keys: name them as on a keyboard in the language',
  });

export const putBack: Text = ({ msg }) =>
  msg('Lägg tillbaka', { id: 'core.put-back', desc: 'Button: puts what is held back where it was' });

export const pickUpHelp: Text = ({ msg }) =>
  msg('Tryck för att ta upp. Tryck sedan där det ska ligga.', {
    id: 'core.pick-up-help',
    desc: 'Instruction for moving without dragging: press once to pick up, once more on the place',
  });

export const holding: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Du håller i ${name}. Välj en plats.`, {
    id: 'core.holding',
    desc: 'Said when somebody or something has been picked up and the places can be pressed',
  });

export const wasPutBack: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} är tillbaka på sin plats.`, { id: 'core.was-put-back', desc: 'Said when a move was given up' });

export const wasRemoved: Text<[name: string]> = ({ msg }, name) =>
  msg(str`${name} är borttagen.`, {
    id: 'core.was-removed',
    desc: 'Said when somebody has been removed from what is shown',
  });

// One switch

export const scanning: Text = ({ msg }) =>
  msg('Kontaktstyrning', {
    id: 'core.scanning',
    desc: 'Heading of the settings for using one switch (a single button for people who cannot point): things are lit one after another',
  });

export const scanningHelp: Text = ({ msg }) =>
  msg('Raderna lyser upp en i taget. Tryck när rätt rad lyser, och sedan när rätt sak lyser.', {
    id: 'core.scanning-help',
    desc: 'How one switch is used',
  });

export const scanningStart: Text = ({ msg }) =>
  msg('Starta kontaktstyrning', { id: 'core.scanning-start', desc: 'Button' });

export const scanningStop: Text = ({ msg }) =>
  msg('Stoppa kontaktstyrning', { id: 'core.scanning-stop', desc: 'Button' });

export const finishNo: Text = ({ msg }) =>
  msg('Nej, fortsätt', {
    id: 'core.finish-no',
    desc: 'First choice after "Done" with one switch, where a press comes easily too early: goes on',
  });

export const finishYes: Text = ({ msg }) =>
  msg('Ja, jag är klar', {
    id: 'core.finish-yes',
    desc: 'Second choice after "Done" with one switch: hands over and clears the screen',
  });

export const scanningPace: Text = ({ msg }) =>
  msg('Tid på varje', { id: 'core.scanning-pace', desc: 'Label of the pace: how long each row or thing is lit' });

export const scanningSeconds: Text<[seconds: number]> = ({ msg, plural, number }, seconds) =>
  plural(seconds, {
    zero: () =>
      msg(str`${number(seconds)} sekunder`, {
        id: 'core.scanning-seconds.zero',
      }),
    one: () =>
      msg(str`${number(seconds)} sekund`, {
        id: 'core.scanning-seconds.one',
        desc: 'The pace, from half a second to ten',
      }),
    two: () =>
      msg(str`${number(seconds)} sekunder`, {
        id: 'core.scanning-seconds.two',
      }),
    few: () =>
      msg(str`${number(seconds)} sekunder`, {
        id: 'core.scanning-seconds.few',
      }),
    many: () =>
      msg(str`${number(seconds)} sekunder`, {
        id: 'core.scanning-seconds.many',
      }),
    other: () =>
      msg(str`${number(seconds)} sekunder`, {
        id: 'core.scanning-seconds.other',
      }),
  });

export const scanningSlower: Text = ({ msg }) =>
  msg('Långsammare', { id: 'core.scanning-slower', desc: 'Button: each is lit longer' });

export const scanningFaster: Text = ({ msg }) =>
  msg('Snabbare', { id: 'core.scanning-faster', desc: 'Button: each is lit for a shorter time' });

export const nextRow: Text = ({ msg }) =>
  msg('Nästa rad', {
    id: 'core.next-row',
    desc: 'Last in a row, for one switch: leaves the row and goes on with the next',
  });

export const scanningWaits: Text = ({ msg }) =>
  msg('Väntar tills det är uppläst', {
    id: 'core.scanning-waits',
    desc: 'Shown while one switch waits for the reading aloud to end',
  });

export const symbolsTitle: Text = ({ msg }) =>
  msg('Välj en bild', { id: 'core.symbols-title', desc: 'Title of the pictures to choose from' });

export const noSymbol: Text = ({ msg }) =>
  msg('Ingen bild', { id: 'core.no-symbol', desc: 'Takes a chosen picture away' });

export const chooseTone: Text<[symbol: string]> = ({ msg }, symbol) =>
  msg(str`Välj hudfärg: ${symbol}`, {
    id: 'core.choose-tone',
    desc: 'Title of the pictures of one and the same person in several skin colours; {0} is what the picture shows',
  });

export const otherSymbols: Text = ({ msg }) =>
  msg('Fler bilder', { id: 'core.other-symbols', desc: 'Heading over pictures that belong to no group' });

export const symbolsLoading: Text = ({ msg }) =>
  msg('Hämtar bilder …', { id: 'core.symbols-loading', desc: 'Shown until the pictures have come' });

export const symbolsFailed: Text = ({ msg }) =>
  msg('Några bilder gick inte att hämta.', {
    id: 'core.symbols-failed',
    desc: 'Shown when pictures could not be fetched',
  });

export const symbolsRow: Text = ({ msg }) =>
  msg('Lägg till med bild', {
    id: 'core.symbols-row',
    desc: 'Row with one switch: adds somebody or something by a picture',
  });

export const showMore: Text = ({ msg }) =>
  msg('Visa fler', { id: 'core.show-more', desc: 'Button: shows more of a long list' });

export const chosen: Text<[what: string]> = ({ msg }, what) =>
  msg(str`✓ ${what}`, { id: 'core.chosen', desc: 'Shown for one switch: a choice that is set' });

export const answered: Text<[question: string, answer: string]> = ({ msg }, question, answer) =>
  msg(str`${question} ${answer}`, {
    id: 'core.answered',
    desc: 'For one switch: a question with one of its answers, "Ska märkningarna vara med? Nej"',
  });

export const stepStartOver: Text = ({ msg }) =>
  msg('börja om', { id: 'core.step-start-over', desc: 'Follows "Undo:"' });
