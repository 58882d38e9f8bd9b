/** What the mat says before anything is opened. What is said later is in `later-texts.ts`, so that the mat is on the screen sooner. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const title: Text = ({ msg }) =>
  msg('Samtalsmatta', { id: 'conversation-mat.title', desc: 'Name of the method' });

export const titleOf: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Samtalsmatta: ${name}`, {
    id: 'conversation-mat.title-of',
    desc: 'Title of a picture or a print; {0} is whose mat it is',
  });

export const summary: Text<[placed: string, all: string]> = ({ msg }, placed, all) =>
  msg(str`${placed} av ${all} kort är lagda.`, {
    id: 'conversation-mat.summary',
    desc: 'Above the mat; the numbers of cards',
  });

export const summaryPractice: Text = ({ msg }) =>
  msg('Det här är en övning.', {
    id: 'conversation-mat.summary-practice',
    desc: 'After the number of cards, on the mat that is practised with',
  });

export const chooseTopic: Text = ({ msg }) =>
  msg('Vad vill du prata om?', { id: 'conversation-mat.choose-topic', desc: 'Heading over the topics' });

export const goOn: Text = ({ msg }) =>
  msg('Fortsätt', { id: 'conversation-mat.go-on', desc: 'Heading over mats that have been begun' });

export const topics: Text = ({ msg }) =>
  msg('Ämnen', { id: 'conversation-mat.topics', desc: 'Name of the list of topics' });

export const topicLoading: Text = ({ msg }) =>
  msg('Hämtar ämnen …', { id: 'conversation-mat.topic-loading', desc: 'While the topics are on their way' });

export const otherTopic: Text = ({ msg }) =>
  msg('Byt ämne', { id: 'conversation-mat.other-topic', desc: 'Button: shows the topics; the mat stays as it is' });

export const nowAsked: Text = ({ msg }) =>
  msg('Fråga', { id: 'conversation-mat.now-asked', desc: 'Name of the part with the topic and the question' });

export const board: Text = ({ msg }) =>
  msg('Mattan', { id: 'conversation-mat.board', desc: 'Name of the part with the columns' });

export const columnOf: Text<[step: string, cards: string]> = ({ msg }, step, cards) =>
  msg(str`${step}. Kort: ${cards}`, {
    id: 'conversation-mat.column-of',
    desc: 'Name of a column; {0} what was said, {1} how many cards',
  });

export const putHere: Text<[step: string, card: string]> = ({ msg }, step, card) =>
  msg(str`${step}: lägg ${card} här`, {
    id: 'conversation-mat.put-here',
    desc: 'Button at the head of a column while a card is held',
  });

export const waiting: Text = ({ msg }) =>
  msg('Kort att lägga', { id: 'conversation-mat.waiting', desc: 'Name of the list of cards that wait' });

export const waitingMore: Text<[count: string]> = ({ msg }, count) =>
  msg(str`Kort kvar: ${count}`, { id: 'conversation-mat.waiting-more', desc: 'Under the one card that is shown' });

export const aside: Text = ({ msg }) =>
  msg('Åt sidan', {
    id: 'conversation-mat.aside',
    desc: 'Name of the place for cards that are not about this person or not now',
  });

export const asideHint: Text = ({ msg }) =>
  msg('Kort som inte passar eller som du inte vill prata om.', {
    id: 'conversation-mat.aside-hint',
    desc: 'Under the name of that place',
  });

export const lost: Text = ({ msg }) =>
  msg('Passar inte svaren', {
    id: 'conversation-mat.lost',
    desc: 'Name of the list of cards that lie on a step the scale lacks',
  });

export const lostHint: Text = ({ msg }) =>
  msg('Korten är lagda under andra svar. Flytta dem om du vill.', {
    id: 'conversation-mat.lost-hint',
    desc: 'Under that name',
  });

export const cardAt: Text<[card: string, where: string]> = ({ msg }, card, where) =>
  msg(str`${card}, ${where}`, {
    id: 'conversation-mat.card-at',
    desc: "Name of a card's button; {0} the card, {1} where it lies",
  });

export const cardWith: Text<[card: string]> = ({ msg }, card) =>
  msg(str`${card}, med kommentar`, { id: 'conversation-mat.card-with', desc: 'Name of a card that has a comment' });

export const blankCard: Text = ({ msg }) =>
  msg('Tomt kort', { id: 'conversation-mat.blank-card', desc: 'Spoken for a card with neither words nor picture' });

export const placed: Text<[card: string, step: string]> = ({ msg }, card, step) =>
  msg(str`${card}: ${step}.`, {
    id: 'conversation-mat.placed',
    desc: 'Said when a card was placed; {0} the card, {1} what the person said',
  });

export const placedBack: Text<[card: string]> = ({ msg }, card) =>
  msg(str`${card} ligger bland korten igen.`, {
    id: 'conversation-mat.placed-back',
    desc: 'Said when a card was taken off the mat',
  });

export const allPlaced: Text = ({ msg }) =>
  msg('Alla kort är lagda.', { id: 'conversation-mat.all-placed', desc: 'When no card waits any more' });

export const lookBack: Text = ({ msg }) =>
  msg('Titta igenom', {
    id: 'conversation-mat.look-back',
    desc: 'Button: goes through what has been said, column by column',
  });

export const skipCard: Text = ({ msg }) =>
  msg('Hoppa över', { id: 'conversation-mat.skip-card', desc: 'Button: the next card comes first; the card waits' });

export const helpTap: Text = ({ msg }) =>
  msg('Tryck på ett kort. Tryck sedan där det ska ligga. Du kan också dra.', {
    id: 'conversation-mat.help-tap',
    desc: 'Above the mat while nothing has been placed',
  });

export const helpOne: Text = ({ msg }) =>
  msg('Tryck på det svar som stämmer.', {
    id: 'conversation-mat.help-one',
    desc: 'Above the mat when one card is shown at a time',
  });

export const helperOn: Text = ({ msg }) =>
  msg('En hjälpare lägger korten. Peka eller titta på det svar som stämmer.', {
    id: 'conversation-mat.helper-on',
    desc: 'Shown while a helper places cards',
  });

export const noCards: Text = ({ msg }) =>
  msg('Det finns inga kort än. Skriv ett eget.', { id: 'conversation-mat.no-cards', desc: 'On a mat without cards' });

export const fewSteps: Text = ({ msg }) =>
  msg('Det behövs minst två svar. Välj andra svar under Mer.', {
    id: 'conversation-mat.few-steps',
    desc: 'On a mat whose scale has one step or none',
  });

export const addLabel: Text = ({ msg }) =>
  msg('Skriv ett eget kort', {
    id: 'conversation-mat.add-label',
    desc: 'Label of the field in which the person writes a card',
  });

export const addHint: Text = ({ msg }) =>
  msg('Något du själv vill prata om.', { id: 'conversation-mat.add-hint', desc: 'Hint under the field' });

export const needWords: Text = ({ msg }) =>
  msg('Skriv något eller välj en bild först.', {
    id: 'conversation-mat.need-words',
    desc: 'Said when the person presses Add with nothing written',
  });

export const full: Text = ({ msg }) =>
  msg('Mattan rymmer inte fler kort.', { id: 'conversation-mat.full', desc: 'Said when no more cards can be added' });

export const added: Text<[card: string]> = ({ msg }, card) =>
  msg(str`${card} finns bland korten.`, { id: 'conversation-mat.added', desc: 'Said when a card was added' });

export const viewMat: Text = ({ msg }) =>
  msg('Matta', { id: 'conversation-mat.view-mat', desc: 'Choice: show as a mat' });

export const gateTitle: Text = ({ msg }) =>
  msg('Den här mattan handlar om trygghet.', {
    id: 'conversation-mat.gate-title',
    desc: 'Shown instead of a mat about safety until a grown-up has time',
  });
