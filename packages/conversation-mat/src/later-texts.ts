/** What the mat says in panels, dialogs, the list, looking back, comparing and print. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const whereLies: Text<[card: string]> = ({ msg }, card) =>
  msg(str`Var ska ${card} ligga?`, {
    id: 'conversation-mat.where-lies',
    desc: 'Heading of the choices for a card; {0} is the card',
  });

export const notPlaced: Text = ({ msg }) =>
  msg('Inte lagt', { id: 'conversation-mat.not-placed', desc: 'Choice: the card waits' });

export const comment: Text = ({ msg }) =>
  msg('Vill du säga något mer om det?', {
    id: 'conversation-mat.comment',
    desc: "Label of the field for the person's own words about a card",
  });

export const commentKept: Text<[card: string]> = ({ msg }, card) =>
  msg(str`Det du sa om ${card} är sparat.`, {
    id: 'conversation-mat.comment-kept',
    desc: 'Said when a comment was written',
  });

export const detail: Text = ({ msg }) =>
  msg('Prata mer om det här', { id: 'conversation-mat.detail', desc: 'Button: opens a mat about one card' });

export const detailOpen: Text<[topic: string]> = ({ msg }, topic) =>
  msg(str`Öppna mattan om ${topic}`, {
    id: 'conversation-mat.detail-open',
    desc: 'Button: opens the mat that was made about one card',
  });

export const wholeMat: Text<[topic: string]> = ({ msg }, topic) =>
  msg(str`Tillbaka till ${topic}`, {
    id: 'conversation-mat.whole-mat',
    desc: 'Button on the mat about one card: goes back to the whole',
  });

export const removeMat: Text = ({ msg }) =>
  msg('Ta bort mattan', { id: 'conversation-mat.remove-mat', desc: 'Button: removes this mat; can be undone' });

export const matRemoved: Text<[topic: string]> = ({ msg }, topic) =>
  msg(str`Mattan om ${topic} är borttagen.`, {
    id: 'conversation-mat.mat-removed',
    desc: 'Said when a mat was removed',
  });

export const wasRemoved: Text<[card: string]> = ({ msg }, card) =>
  msg(str`${card} är borttaget.`, { id: 'conversation-mat.was-removed', desc: 'Said when a card was removed' });

export const wasPutBack: Text<[card: string]> = ({ msg }, card) =>
  msg(str`${card} ligger kvar.`, { id: 'conversation-mat.was-put-back', desc: 'Said when a move was given up' });

export const cardText: Text = ({ msg }) =>
  msg('Vad står det på kortet?', {
    id: 'conversation-mat.card-text',
    desc: "Label of the field with the words of one's own card",
  });

export const begun: Text<[topic: string]> = ({ msg }, topic) =>
  msg(str`Mattan om ${topic} är framme.`, { id: 'conversation-mat.begun', desc: 'Said when a mat was begun' });

export const helper: Text = ({ msg }) =>
  msg('En hjälpare lägger korten', { id: 'conversation-mat.helper', desc: 'Choice: on or off' });

export const helperNow: Text = ({ msg }) =>
  msg('En hjälpare lägger korten nu.', { id: 'conversation-mat.helper-now', desc: 'Said when it was turned on' });

export const selfNow: Text = ({ msg }) =>
  msg('Du lägger korten själv nu.', { id: 'conversation-mat.self-now', desc: 'Said when it was turned off' });

export const oneAtATime: Text = ({ msg }) =>
  msg('Ett kort i taget', { id: 'conversation-mat.one-at-a-time', desc: 'Choice: on or off' });

export const allAtOnce: Text = ({ msg }) =>
  msg('Alla kort visas nu.', { id: 'conversation-mat.all-at-once', desc: 'Said when all cards are shown' });

export const oneNow: Text = ({ msg }) =>
  msg('Ett kort visas i taget nu.', { id: 'conversation-mat.one-now', desc: 'Said when one card is shown at a time' });

export const scaleTop: Text = ({ msg }) =>
  msg('Svaren överst', { id: 'conversation-mat.scale-top', desc: 'Choice: where the scale stands' });

export const scaleStart: Text = ({ msg }) =>
  msg('Svaren i kanten där raden börjar', {
    id: 'conversation-mat.scale-start',
    desc: 'Choice: where the scale stands, for people who do not see one half',
  });

export const scaleEnd: Text = ({ msg }) =>
  msg('Svaren i kanten där raden slutar', { id: 'conversation-mat.scale-end', desc: 'Choice: where the scale stands' });

export const setup: Text = ({ msg }) =>
  msg('Fråga och svar', {
    id: 'conversation-mat.setup',
    desc: 'Title of the panel in which question and scale are chosen',
  });

export const whichQuestion: Text = ({ msg }) =>
  msg('Vilken fråga?', { id: 'conversation-mat.which-question', desc: 'Heading over the questions' });

export const whichScale: Text = ({ msg }) =>
  msg('Vilka svar?', { id: 'conversation-mat.which-scale', desc: 'Heading over the scales' });

export const howMany: Text = ({ msg }) =>
  msg('Hur många svar?', { id: 'conversation-mat.how-many', desc: 'Heading over 2, 3, 5' });

export const steps: Text<[count: string]> = ({ msg }, count) =>
  msg(str`${count} svar`, { id: 'conversation-mat.steps', desc: 'Choice: a number of steps' });

export const whereScale: Text = ({ msg }) =>
  msg('Var ska svaren stå?', { id: 'conversation-mat.where-scale', desc: 'Heading over the places of the scale' });

export const mismatch: Text = ({ msg }) =>
  msg('Svaren passar inte till frågan. Välj en fråga och svar av samma slag.', {
    id: 'conversation-mat.mismatch',
    desc: 'Warning to whoever composes a mat',
  });

export const changedScale: Text = ({ msg }) =>
  msg('Frågan är bytt.', { id: 'conversation-mat.changed-scale', desc: 'Said when question or scale was changed' });

export const lookBackTitle: Text = ({ msg }) =>
  msg('Stämmer det här?', { id: 'conversation-mat.look-back-title', desc: 'Heading when looking back at a column' });

export const lookBackColumn: Text<[step: string]> = ({ msg }, step) =>
  msg(str`Det här har du lagt på: ${step}`, {
    id: 'conversation-mat.look-back-column',
    desc: 'Over the cards of the column; {0} is what was said',
  });

export const lookBackAside: Text = ({ msg }) =>
  msg('Det här har du lagt åt sidan', {
    id: 'conversation-mat.look-back-aside',
    desc: 'Over the cards that were put aside',
  });

export const lookBackMove: Text = ({ msg }) =>
  msg('Tryck på ett kort om du vill flytta det.', {
    id: 'conversation-mat.look-back-move',
    desc: 'Hint under the cards',
  });

export const lookBackYes: Text = ({ msg }) =>
  msg('Ja, det stämmer', { id: 'conversation-mat.look-back-yes', desc: 'Button' });

export const lookBackSkip: Text = ({ msg }) =>
  msg('Hoppa över', { id: 'conversation-mat.look-back-skip', desc: 'Button, as large as yes' });

export const lookBackStop: Text = ({ msg }) =>
  msg('Tillbaka till mattan', { id: 'conversation-mat.look-back-stop', desc: 'Button' });

export const lookBackNth: Text<[n: string, all: string]> = ({ msg }, n, all) =>
  msg(str`${n} av ${all}`, { id: 'conversation-mat.look-back-nth', desc: 'Which column of how many' });

export const confirmed: Text = ({ msg }) =>
  msg('Det är sparat att det stämmer.', { id: 'conversation-mat.confirmed', desc: 'Said when the person said yes' });

export const lookedBack: Text = ({ msg }) =>
  msg('Nu har du tittat på allt.', { id: 'conversation-mat.looked-back', desc: 'Said at the end' });

export const lookBackChanged: Text = ({ msg }) =>
  msg('Här har något ändrats sedan du tittade.', {
    id: 'conversation-mat.look-back-changed',
    desc: 'Over a column that was looked at before, and has other cards now',
  });

export const lookBackEmptied: Text = ({ msg }) =>
  msg('Här ligger inga kort nu.', {
    id: 'conversation-mat.look-back-emptied',
    desc: 'When all cards of the column that is looked back at have been moved away',
  });

export const lookBackGoOn: Text = ({ msg }) =>
  msg('Gå vidare', {
    id: 'conversation-mat.look-back-go-on',
    desc: 'Button: the next column, where there is nothing to say yes to',
  });

export const lookBackAgain: Text = ({ msg }) =>
  msg('Något har ändrats sedan du tittade.', {
    id: 'conversation-mat.look-back-again',
    desc: 'Heading at the end, when a card has been moved since',
  });

export const lookBackNone: Text = ({ msg }) =>
  msg('Inga kort är lagda.', {
    id: 'conversation-mat.look-back-none',
    desc: 'Heading, when there are cards and none of them lies on the mat any more',
  });

export const right: Text = ({ msg }) =>
  msg('Du har sagt att det stämmer.', { id: 'conversation-mat.right', desc: 'Beside a column that was said yes to' });

export const list: Text = ({ msg }) =>
  msg('Korten som lista', { id: 'conversation-mat.list', desc: 'Name of the list view' });

export const choose: Text<[card: string]> = ({ msg }, card) =>
  msg(str`${card}: välj svar`, { id: 'conversation-mat.choose', desc: 'Name of the choice beside a card in the list' });

export const openCard: Text<[card: string]> = ({ msg }, card) =>
  msg(str`Mer om ${card}`, { id: 'conversation-mat.open-card', desc: "Button: opens a card's panel from the list" });

export const byHelper: Text = ({ msg }) =>
  msg('En hjälpare lade kortet.', { id: 'conversation-mat.by-helper', desc: 'In the panel and the print' });

export const saidOf: Text<[step: string, cards: string]> = ({ msg }, step, cards) =>
  msg(str`${step}: ${cards}.`, {
    id: 'conversation-mat.said-of',
    desc: 'A line of the summary: what was said, of which cards',
  });

export const printDate: Text<[date: string]> = ({ msg }, date) =>
  msg(str`Datum: ${date}`, { id: 'conversation-mat.print-date', desc: 'In a picture or a print' });

export const printName: Text = ({ msg }) =>
  msg('Namn:', { id: 'conversation-mat.print-name', desc: 'On an empty sheet, before a line to write on' });

export const printCards: Text = ({ msg }) =>
  msg('Kort att klippa ut', { id: 'conversation-mat.print-cards', desc: 'Heading over the cards of a printed mat' });

export const printBlank: Text = ({ msg }) =>
  msg('Skriv ut en tom matta och kort', { id: 'conversation-mat.print-blank', desc: 'Button' });

export const legendScale: Text = ({ msg }) =>
  msg('Svar: rund ram', { id: 'conversation-mat.legend-scale', desc: 'Legend' });

export const legendTopic: Text = ({ msg }) =>
  msg('Ämne: dubbel ram', { id: 'conversation-mat.legend-topic', desc: 'Legend' });

export const legendOption: Text = ({ msg }) =>
  msg('Kort: rak ram', { id: 'conversation-mat.legend-option', desc: 'Legend' });

export const legendHelper: Text = ({ msg }) =>
  msg('Med hand: en hjälpare lade kortet', { id: 'conversation-mat.legend-helper', desc: 'Legend' });

export const compare: Text = ({ msg }) =>
  msg('Jämför', { id: 'conversation-mat.compare', desc: 'Button: shows two mats beside each other' });

export const compareEarlier: Text = ({ msg }) =>
  msg('Jämför med förra gången', { id: 'conversation-mat.compare-earlier', desc: 'Title' });

export const comparePeople: Text = ({ msg }) =>
  msg('Jämför två mattor', { id: 'conversation-mat.compare-people', desc: 'Title' });

export const compareNone: Text = ({ msg }) =>
  msg('Det finns ingen matta om samma ämne att jämföra med.', {
    id: 'conversation-mat.compare-none',
    desc: 'When nothing can be compared',
  });

export const first: Text = ({ msg }) => msg('Förra gången', { id: 'conversation-mat.first', desc: 'Column' });

export const second: Text = ({ msg }) => msg('Nu', { id: 'conversation-mat.second', desc: 'Column' });

export const firstPerson: Text = ({ msg }) =>
  msg('Den ena', { id: 'conversation-mat.first-person', desc: 'Column, two people' });

export const secondPerson: Text = ({ msg }) =>
  msg('Den andra', { id: 'conversation-mat.second-person', desc: 'Column, two people' });

export const same: Text = ({ msg }) => msg('Samma svar', { id: 'conversation-mat.same', desc: 'In the comparison' });

export const different: Text = ({ msg }) =>
  msg('Olika svar', { id: 'conversation-mat.different', desc: 'In the comparison' });

export const notSaid: Text = ({ msg }) =>
  msg('Inget svar', { id: 'conversation-mat.not-said', desc: 'In the comparison' });

export const notThere: Text = ({ msg }) =>
  msg('Finns inte med', { id: 'conversation-mat.not-there', desc: 'In the comparison' });

export const card: Text = ({ msg }) => msg('Kort', { id: 'conversation-mat.card', desc: 'Heading of a column' });

export const safetyTitle: Text = ({ msg }) =>
  msg('Finns det tid att stanna?', {
    id: 'conversation-mat.safety-title',
    desc: 'Asked of a grown-up before a mat about safety opens',
  });

export const safetyText: Text = ({ msg }) =>
  msg(
    'Den här skalan kan leda till att någon berättar om något svårt. Öppna den bara om du kan stanna kvar så länge det behövs.',
    { id: 'conversation-mat.safety-text', desc: "The question's text" },
  );

export const safetyYes: Text = ({ msg }) =>
  msg('Ja, jag har tid att stanna', { id: 'conversation-mat.safety-yes', desc: 'Answer' });

export const safetyNo: Text = ({ msg }) =>
  msg('Nej, inte nu', { id: 'conversation-mat.safety-no', desc: 'Answer, as large as yes' });

export const staffHelp: Text = ({ msg }) =>
  msg('Till dig som är personal', {
    id: 'conversation-mat.staff-help',
    desc: 'Title of the help beside a mat about safety',
  });

export const staffListen: Text = ({ msg }) =>
  msg('Lyssna. Ställ inga ledande frågor och förhör inte.', {
    id: 'conversation-mat.staff-listen',
    desc: 'Help for staff',
  });

export const staffWords: Text = ({ msg }) =>
  msg('Skriv ner exakt vad personen säger, med personens egna ord.', {
    id: 'conversation-mat.staff-words',
    desc: 'Help for staff',
  });

export const staffPromise: Text = ({ msg }) =>
  msg('Lova inte att hålla det hemligt. Säg vad som händer sedan.', {
    id: 'conversation-mat.staff-promise',
    desc: 'Help for staff',
  });

export const staffReport: Text<[law: string]> = ({ msg }, law) =>
  msg(str`Misstänker du att ett barn far illa ska du genast anmäla det till socialnämnden (${law}).`, {
    id: 'conversation-mat.staff-report',
    desc: 'Help for staff; {0} is the law',
  });

export const stepPlace: Text<[card: string]> = ({ msg }, card) =>
  msg(str`lägga ${card}`, { id: 'conversation-mat.step-place', desc: 'What undo takes back; follows "Ångra:"' });

export const stepOffMat: Text<[card: string]> = ({ msg }, card) =>
  msg(str`ta bort ${card} från mattan`, { id: 'conversation-mat.step-off-mat', desc: 'Likewise' });

export const stepAddCard: Text<[card: string]> = ({ msg }, card) =>
  msg(str`lägga till ${card}`, { id: 'conversation-mat.step-add-card', desc: 'Likewise' });

export const stepRemoveCard: Text<[card: string]> = ({ msg }, card) =>
  msg(str`ta bort ${card}`, { id: 'conversation-mat.step-remove-card', desc: 'Likewise' });

export const stepMoveCard: Text<[card: string]> = ({ msg }, card) =>
  msg(str`flytta ${card}`, {
    id: 'conversation-mat.step-move-card',
    desc: 'A step, in "Undo: move School food": another place among the cards',
  });
export const readMat: Text = ({ msg }) =>
  msg('Läs upp mattan', { id: 'conversation-mat.read-mat', desc: 'Button: reads aloud what lies where' });
export const stepComment: Text<[card: string]> = ({ msg }, card) =>
  msg(str`det du sa om ${card}`, { id: 'conversation-mat.step-comment', desc: 'Likewise' });

export const stepAddMat: Text<[topic: string]> = ({ msg }, topic) =>
  msg(str`börja med ${topic}`, { id: 'conversation-mat.step-add-mat', desc: 'Likewise' });

export const stepRemoveMat: Text<[topic: string]> = ({ msg }, topic) =>
  msg(str`ta bort ${topic}`, { id: 'conversation-mat.step-remove-mat', desc: 'Likewise' });

export const stepChange: Text = ({ msg }) =>
  msg('byta fråga', { id: 'conversation-mat.step-change', desc: 'Likewise' });

export const stepLetSee: Text<[card: string]> = ({ msg }, card) =>
  msg(str`vem som får se ${card}`, { id: 'conversation-mat.step-let-see', desc: 'Likewise' });

export const stepTopic: Text = ({ msg }) => msg('ändra ämnet', { id: 'conversation-mat.step-topic', desc: 'Likewise' });

export const stepAnswers: Text = ({ msg }) =>
  msg('ändra svaren', { id: 'conversation-mat.step-answers', desc: 'Likewise' });

export const stepLookBack: Text = ({ msg }) =>
  msg('svaret när ni tittade igenom', { id: 'conversation-mat.step-look-back', desc: 'Likewise' });

export const stepPerson: Text = ({ msg }) =>
  msg('ändra namnet', { id: 'conversation-mat.step-person', desc: 'Likewise' });

export const whose: Text = ({ msg }) =>
  msg('Vems matta är det?', { id: 'conversation-mat.whose', desc: "Label of the field with the person's name" });

export const ownMat: Text = ({ msg }) =>
  msg('Gör en egen matta', {
    id: 'conversation-mat.own-mat',
    desc: "Button among the topics: a mat on a topic of one's own, without cards",
  });

export const aboutWhat: Text = ({ msg }) =>
  msg('Vad handlar mattan om?', {
    id: 'conversation-mat.about-what',
    desc: 'Label of the field with the topic of a mat',
  });

export const ownQuestion: Text = ({ msg }) =>
  msg('Frågan med egna ord', {
    id: 'conversation-mat.own-question',
    desc: 'Label of the field with the question of a mat; emptied, the ready one comes back',
  });

export const ownAnswers: Text = ({ msg }) =>
  msg('Svarens ord och bilder', {
    id: 'conversation-mat.own-answers',
    desc: 'Heading over the fields with the words of each answer and the buttons that choose its picture',
  });

export const ownAnswer: Text<[number: string]> = ({ msg }, number) =>
  msg(str`Svar ${number} med egna ord`, {
    id: 'conversation-mat.own-answer',
    desc: 'Label of the field with the words of an answer, from one end of the scale; emptied, the ready ones come back',
  });

export const addBlank: Text = ({ msg }) =>
  msg('Lägg till ett tomt kort', {
    id: 'conversation-mat.add-blank',
    desc: 'Button: a card with neither words nor picture, for what comes up in the conversation',
  });

export const saveMat: Text = ({ msg }) =>
  msg('Spara mattan som fil', {
    id: 'conversation-mat.save-mat',
    desc: 'Button: saves topic, question, answers and cards, and nothing of what anybody has said',
  });

export const importCards: Text = ({ msg }) =>
  msg('Hämta kort från en fil', {
    id: 'conversation-mat.import-cards',
    desc: 'Button: takes the cards of a saved mat or of a board of other communication software',
  });

export const importHint: Text = ({ msg }) =>
  msg('En sparad matta eller en tavla i Open Board Format (.obf).', {
    id: 'conversation-mat.import-hint',
    desc: 'Hint under it',
  });

export const importWhole: Text = ({ msg }) =>
  msg('Den här mattan har inga kort. Från en sparad matta hämtas då också ämne, fråga och svar.', {
    id: 'conversation-mat.import-whole',
    desc: 'After that hint, on a mat without cards',
  });

export const topicPicture: Text = ({ msg }) =>
  msg('Bild till ämnet', { id: 'conversation-mat.topic-picture', desc: 'Button: chooses the picture of the topic' });

export const answerPicture: Text<[number: string]> = ({ msg }, number) =>
  msg(str`Bild till svar ${number}`, {
    id: 'conversation-mat.answer-picture',
    desc: 'Button: chooses the picture of an answer, counted from one end of the scale',
  });

export const pictureChanged: Text = ({ msg }) =>
  msg('Bilden är bytt.', {
    id: 'conversation-mat.picture-changed',
    desc: 'Said when the topic or an answer was given another picture, or none',
  });

export const imported: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Hämtade kort: ${count}`, { id: 'conversation-mat.imported', desc: 'Said when cards were taken from a file' });

export const importedSome: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Hämtade kort: ${count}. Något i filen gick inte att använda.`, {
    id: 'conversation-mat.imported-some',
    desc: 'Said when not all of a file could be used',
  });

export const importNone: Text = ({ msg }) =>
  msg('Det finns inga kort i filen. Välj en sparad matta eller en tavla i Open Board Format.', {
    id: 'conversation-mat.import-none',
    desc: 'Said when a file holds no cards',
  });

export const pictureEmpty: Text = ({ msg }) =>
  msg('Inget ämne är valt än. Välj ett ämne, så blir mattan en bild.', {
    id: 'conversation-mat.picture-empty',
    desc: 'In a picture that is saved before a topic has been chosen',
  });

export const photo: Text = ({ msg }) =>
  msg('Eget foto', { id: 'conversation-mat.photo', desc: 'Button: a photo from the device as the picture of a card' });

export const photoKept: Text<[card: string]> = ({ msg }, card) =>
  msg(str`Fotot är på ${card}.`, { id: 'conversation-mat.photo-kept', desc: 'Said when a photo was taken in' });

export const photoFailed: Text = ({ msg }) =>
  msg('Fotot gick inte att använda. Välj ett annat.', {
    id: 'conversation-mat.photo-failed',
    desc: 'Said when a photo could not be taken in',
  });
