/** What is said when the map is made by one question at a time: fetched when somebody wants it. */
import { str, type Text } from '@delaktig/core/language/say.js';

export const progress: Text<[step: string, all: string]> = ({ msg }, step, all) =>
  msg(str`Del ${step} av ${all}`, {
    id: 'network-map.guide-progress',
    desc: 'How far one has come in the questions; both are numbers. Says nothing of right or wrong',
  });

export const startTitle: Text = ({ msg }) =>
  msg('Innan vi börjar', { id: 'network-map.guide-start', desc: 'Heading before the first question' });

export const startText: Text = ({ msg }) =>
  msg(
    'Här ritar du människorna runt dig. Inget svar är rätt eller fel. Kom först överens om vad kartan ska användas till och vem som får se den. Du kan hoppa över, ta paus eller sluta när du vill.',
    { id: 'network-map.guide-start-text', desc: 'Said to an adult before the first question' },
  );

export const startTextChild: Text = ({ msg }) =>
  msg(
    'Här ritar du dem du känner. Du kan inte göra fel. Vi pratar först om vem som får se kartan. Du kan hoppa över, ta paus eller sluta när du vill.',
    { id: 'network-map.guide-start-text-child', desc: 'Said to a child before the first question' },
  );

export const startWorry: Text = ({ msg }) =>
  msg('Om jag blir orolig för att du far illa måste jag berätta det för vuxna som kan hjälpa.', {
    id: 'network-map.guide-start-worry',
    desc: 'What the adult says to a child before they begin: staff have a duty to report harm. Never promise secrecy',
  });

export const startWorryWho: Text = ({ msg }) =>
  msg('Den vuxna som är med säger:', {
    id: 'network-map.guide-start-worry-who',
    desc: 'Before the sentence about being worried',
  });

export const begin: Text = ({ msg }) =>
  msg('Börja', { id: 'network-map.guide-begin', desc: 'Button: to the first question' });

export const notNow: Text = ({ msg }) =>
  msg('Inte nu', { id: 'network-map.guide-not-now', desc: 'Button, as large as the one before: no questions' });

export const whoTitle: Text = ({ msg }) =>
  msg('Vilka finns runt dig?', {
    id: 'network-map.guide-who',
    desc: 'First question: the person adds those they know',
  });

export const whoList: Text = ({ msg }) =>
  msg('Med på kartan', { id: 'network-map.guide-who-list', desc: 'Name of the list of those who were added' });

export const howOften: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Hur ofta träffar du ${name}?`, {
    id: 'network-map.guide-how-often',
    desc: 'Question about the ring; {0} the name',
  });

export const howClose: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Hur nära känns ${name}?`, {
    id: 'network-map.guide-how-close',
    desc: 'Question about the ring; {0} the name',
  });

export const whereKept: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Var vill du ha ${name} på kartan?`, {
    id: 'network-map.guide-where-kept',
    desc: 'Question about somebody who is dead, missed or wished for: never how often they meet; {0} the name',
  });

export const whereKeptHint: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Välj en ring, eller lägg ${name} i dina tankar.`, {
    id: 'network-map.guide-where-kept-hint',
    desc: 'Under that question; one of the answers is "I mina tankar"; {0} the name',
  });

export const partOf: Text<[name: string]> = ({ msg }, name) =>
  msg(str`I vilken del av kartan ska ${name} stå?`, {
    id: 'network-map.guide-part',
    desc: 'Question about the sector (family, friends …); {0} the name',
  });

export const nearTitle: Text = ({ msg }) =>
  msg('Nära och långt bort', {
    id: 'network-map.guide-near',
    desc: 'Heading when everybody has been given a place, or has been skipped',
  });

export const nearDone: Text = ({ msg }) =>
  msg('Alla har fått en plats på kartan.', { id: 'network-map.guide-near-done', desc: 'Nobody waits for a place' });

export const nearLater: Text = ({ msg }) =>
  msg('Några har ingen plats än. Du kan ställa dem på kartan när du vill.', {
    id: 'network-map.guide-near-later',
    desc: 'Somebody was skipped: they wait',
  });

export const askImportant: Text = ({ msg }) =>
  msg('Vilka personer är viktiga för dig?', { id: 'network-map.ask-important', desc: 'Question about marking V' });
export const askImportantChild: Text = ({ msg }) =>
  msg('Vilka är viktiga för dig?', { id: 'network-map.ask-important-child', desc: 'The same to a child' });
export const askSupport: Text = ({ msg }) =>
  msg('Vem är ett gott stöd?', { id: 'network-map.ask-support', desc: 'Question about marking S' });
export const askSupportChild: Text = ({ msg }) =>
  msg('Vem hjälper dig?', { id: 'network-map.ask-support-child', desc: 'The same to a child' });
export const askPleasant: Text = ({ msg }) =>
  msg('Vilka är trevliga att umgås med?', { id: 'network-map.ask-pleasant', desc: 'Question about marking T' });
export const askPleasantChild: Text = ({ msg }) =>
  msg('Vem är det roligt att vara med?', { id: 'network-map.ask-pleasant-child', desc: 'The same to a child' });
export const askHard: Text = ({ msg }) =>
  msg('Är det någon du har svårt att umgås med?', {
    id: 'network-map.ask-hard',
    desc: "Question about marking O: the person's own feeling, never a verdict",
  });
export const askHardChild: Text = ({ msg }) =>
  msg('Är det någon som det ibland känns jobbigt att vara med?', {
    id: 'network-map.ask-hard-child',
    desc: 'The same to a child',
  });
export const askEnergy: Text = ({ msg }) =>
  msg('Vilka kontakter tar mycket kraft?', { id: 'network-map.ask-energy', desc: 'Question about marking B' });
export const askEnergyChild: Text = ({ msg }) =>
  msg('Är det någon som tar mycket energi?', { id: 'network-map.ask-energy-child', desc: 'The same to a child' });
export const askLess: Text = ({ msg }) =>
  msg('Vilka vill du träffa mer sällan?', { id: 'network-map.ask-less', desc: 'Question about marking X' });
export const askLessChild: Text = ({ msg }) =>
  msg('Är det någon du vill träffa lite mindre?', { id: 'network-map.ask-less-child', desc: 'The same to a child' });
export const askMore: Text = ({ msg }) =>
  msg('Vilka vill du träffa oftare?', { id: 'network-map.ask-more', desc: 'Question about meeting more often' });
export const askMoreChild: Text = ({ msg }) =>
  msg('Vem vill du träffa mer?', { id: 'network-map.ask-more-child', desc: 'The same to a child' });

export const askOwn: Text<[marking: string]> = ({ msg }, marking) =>
  msg(str`Vilka stämmer det här på: ${marking}?`, {
    id: 'network-map.ask-own',
    desc: "Question about a marking of the host's own; {0} its words",
  });

export const tapAll: Text = ({ msg }) =>
  msg('Tryck på alla det stämmer på, eller på ingen.', {
    id: 'network-map.guide-tap-all',
    desc: 'Hint under a question',
  });

export const free: Text = ({ msg }) =>
  msg('Du väljer själv om du vill svara. Frågan kommer inte igen.', {
    id: 'network-map.guide-free',
    desc: 'Hint under a question that can be hard to answer',
  });

export const sayWho: Text = ({ msg }) =>
  msg('Ja, jag väljer en', {
    id: 'network-map.guide-say-who',
    desc: 'Answer to a question that can be hard: then one person is chosen. As large as No and Skip',
  });

export const oneMore: Text = ({ msg }) =>
  msg('Välj en till', { id: 'network-map.guide-one-more', desc: 'Button: chooses another person as answer' });

export const pickOne: Text = ({ msg }) =>
  msg('Vem tänker du på?', { id: 'network-map.guide-pick', desc: 'Over the people of whom one is chosen' });

export const answers: Text = ({ msg }) =>
  msg('Dina svar', { id: 'network-map.guide-answers', desc: 'Name of the list of those who were chosen' });

export const takeBack: Text<[name: string]> = ({ msg }, name) =>
  msg(str`Ta bort svaret: ${name}`, {
    id: 'network-map.guide-take-back',
    desc: 'Button: takes the answer back, not the person; {0} the name',
  });

export const lookBack: Text = ({ msg }) =>
  msg('Titta på kartan. Stämmer den?', { id: 'network-map.guide-look-back', desc: 'Last page: looking back' });

export const lookBackText: Text = ({ msg }) =>
  msg('Tryck på någon om du vill ändra. Det går att ändra senare också.', {
    id: 'network-map.guide-look-back-text',
    desc: 'Under it',
  });

export const lookBackEmpty: Text = ({ msg }) =>
  msg('Kartan är tom. Du kan lägga till någon när du vill.', {
    id: 'network-map.guide-look-back-empty',
    desc: 'The same when nobody was added',
  });

export const toMap: Text = ({ msg }) =>
  msg('Det är bra så', { id: 'network-map.guide-to-map', desc: 'Button: ends the questions and shows the map' });
