/** The open questions of the ready topics: fetched when a topic is opened. The ids are public, as all message ids are. */
import type { Text } from '@delaktig/core/language/say.js';

/** The questions of each ready topic, by id, in the order they are asked. */
export const topicQuestions: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'about-me': {
    q1: ({ msg }) =>
      msg('Vad vill du bli kallad?', { id: 'conversation-menu.question-about-me-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Hur gammal är du?', { id: 'conversation-menu.question-about-me-2', desc: 'An open question' }),
    q3: ({ msg }) =>
      msg('Hur bor du, och vilka bor där?', { id: 'conversation-menu.question-about-me-3', desc: 'An open question' }),
  },
  matters: {
    q1: ({ msg }) =>
      msg('Vad är viktigt för dig just nu?', { id: 'conversation-menu.question-matters-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad vill du ska bli annorlunda?', { id: 'conversation-menu.question-matters-2', desc: 'An open question' }),
  },
  family: {
    q1: ({ msg }) =>
      msg('Vilka är din familj, tycker du?', { id: 'conversation-menu.question-family-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad är bra när ni är tillsammans?', { id: 'conversation-menu.question-family-2', desc: 'An open question' }),
    q3: ({ msg }) =>
      msg('Är det något som är jobbigt?', { id: 'conversation-menu.question-family-3', desc: 'An open question' }),
  },
  school: {
    q1: ({ msg }) =>
      msg('Hur är en bra dag i skolan?', { id: 'conversation-menu.question-school-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('När är det svårt i skolan?', { id: 'conversation-menu.question-school-2', desc: 'An open question' }),
    q3: ({ msg }) =>
      msg('Vem kan hjälpa dig där?', { id: 'conversation-menu.question-school-3', desc: 'An open question' }),
  },
  friends: {
    q1: ({ msg }) =>
      msg('Vem tycker du om att vara med?', { id: 'conversation-menu.question-friends-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad vill du göra med andra?', { id: 'conversation-menu.question-friends-2', desc: 'An open question' }),
    q3: ({ msg }) =>
      msg('Är det något du saknar?', { id: 'conversation-menu.question-friends-3', desc: 'An open question' }),
  },
  home: {
    q1: ({ msg }) =>
      msg('Var trivs du bäst hemma?', { id: 'conversation-menu.question-home-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Hur är det på kvällen och natten?', { id: 'conversation-menu.question-home-2', desc: 'An open question' }),
    q3: ({ msg }) =>
      msg('Vad skulle göra det bättre hemma?', { id: 'conversation-menu.question-home-3', desc: 'An open question' }),
  },
  health: {
    q1: ({ msg }) =>
      msg('Hur mår du i kroppen?', { id: 'conversation-menu.question-health-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Hur sover du, och hur äter du?', { id: 'conversation-menu.question-health-2', desc: 'An open question' }),
    q3: ({ msg }) =>
      msg('Vad gör att du mår bättre?', { id: 'conversation-menu.question-health-3', desc: 'An open question' }),
  },
  future: {
    q1: ({ msg }) =>
      msg('Vad ser du fram emot?', { id: 'conversation-menu.question-future-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Hur vill du ha det om några år?', { id: 'conversation-menu.question-future-2', desc: 'An open question' }),
    q3: ({ msg }) =>
      msg('Vad behöver du för att komma dit?', { id: 'conversation-menu.question-future-3', desc: 'An open question' }),
  },
  leisure: {
    q1: ({ msg }) =>
      msg('Vad gör du helst när du får välja?', {
        id: 'conversation-menu.question-leisure-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Är det något du vill prova?', { id: 'conversation-menu.question-leisure-2', desc: 'An open question' }),
    q3: ({ msg }) => msg('Vad hindrar dig?', { id: 'conversation-menu.question-leisure-3', desc: 'An open question' }),
  },
  'getting-about': {
    q1: ({ msg }) =>
      msg('Hur tar du dig dit du ska?', { id: 'conversation-menu.question-getting-about-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vart skulle du vilja åka på egen hand?', {
        id: 'conversation-menu.question-getting-about-2',
        desc: 'An open question',
      }),
    q3: ({ msg }) =>
      msg('Vad skulle göra det lättare?', {
        id: 'conversation-menu.question-getting-about-3',
        desc: 'An open question',
      }),
  },
  'sc-morning': {
    q1: ({ msg }) =>
      msg('Hur vill du att vi tar emot dig?', {
        id: 'conversation-menu.question-sc-morning-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vad behöver du veta om dagen?', { id: 'conversation-menu.question-sc-morning-2', desc: 'An open question' }),
  },
  'sc-room': {
    q1: ({ msg }) =>
      msg('Var vill du sitta?', { id: 'conversation-menu.question-sc-room-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad hjälper dig att koncentrera dig?', {
        id: 'conversation-menu.question-sc-room-2',
        desc: 'An open question',
      }),
  },
  'sc-lessons': {
    q1: ({ msg }) =>
      msg('Hur lär du dig bäst?', { id: 'conversation-menu.question-sc-lessons-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Hur vill du visa vad du kan?', { id: 'conversation-menu.question-sc-lessons-2', desc: 'An open question' }),
  },
  'sc-help': {
    q1: ({ msg }) =>
      msg('Hur visar du att du behöver hjälp?', {
        id: 'conversation-menu.question-sc-help-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vem vill du ska hjälpa dig, och hur?', {
        id: 'conversation-menu.question-sc-help-2',
        desc: 'An open question',
      }),
  },
  'sc-breaks': {
    q1: ({ msg }) =>
      msg('Vad vill du göra på rasten?', { id: 'conversation-menu.question-sc-breaks-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vem vill du vara med?', { id: 'conversation-menu.question-sc-breaks-2', desc: 'An open question' }),
  },
  'sc-food': {
    q1: ({ msg }) =>
      msg('Hur vill du ha det i matsalen?', { id: 'conversation-menu.question-sc-food-1', desc: 'An open question' }),
  },
  'sc-calm': {
    q1: ({ msg }) =>
      msg('Hur märks det att det blir för mycket?', {
        id: 'conversation-menu.question-sc-calm-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vad ska vuxna göra då, och inte göra?', {
        id: 'conversation-menu.question-sc-calm-2',
        desc: 'An open question',
      }),
    q3: ({ msg }) => msg('Var kan du vila?', { id: 'conversation-menu.question-sc-calm-3', desc: 'An open question' }),
  },
  'sc-adults': {
    q1: ({ msg }) =>
      msg('Vad ska vuxna veta om dig?', { id: 'conversation-menu.question-sc-adults-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Hur vill du att de pratar med dig?', {
        id: 'conversation-menu.question-sc-adults-2',
        desc: 'An open question',
      }),
  },
  'sc-home': {
    q1: ({ msg }) =>
      msg('Vad ska skolan berätta hemma, och hur?', {
        id: 'conversation-menu.question-sc-home-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Hur vill du ha det med läxor?', { id: 'conversation-menu.question-sc-home-2', desc: 'An open question' }),
  },
  'ca-day': {
    q1: ({ msg }) =>
      msg('Vad händer en bra dag?', { id: 'conversation-menu.question-ca-day-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad är annorlunda en dålig dag?', { id: 'conversation-menu.question-ca-day-2', desc: 'An open question' }),
  },
  'ca-energy': {
    q1: ({ msg }) =>
      msg('Vad får du kraft av?', { id: 'conversation-menu.question-ca-energy-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad tar din kraft?', { id: 'conversation-menu.question-ca-energy-2', desc: 'An open question' }),
  },
  'ca-people': {
    q1: ({ msg }) =>
      msg('Vem kan du vara dig själv med?', { id: 'conversation-menu.question-ca-people-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vem skulle du vilja träffa oftare?', {
        id: 'conversation-menu.question-ca-people-2',
        desc: 'An open question',
      }),
  },
  'ca-home': {
    q1: ({ msg }) =>
      msg('Vad gör att det känns som ditt?', { id: 'conversation-menu.question-ca-home-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad skulle du ändra?', { id: 'conversation-menu.question-ca-home-2', desc: 'An open question' }),
  },
  'ca-work': {
    q1: ({ msg }) =>
      msg('Vad gör du som känns meningsfullt?', {
        id: 'conversation-menu.question-ca-work-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vad vill du lära dig eller arbeta med?', {
        id: 'conversation-menu.question-ca-work-2',
        desc: 'An open question',
      }),
  },
  'ca-body': {
    q1: ({ msg }) =>
      msg('Hur lyssnar du på din kropp?', { id: 'conversation-menu.question-ca-body-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad vill du att vården ska förstå?', {
        id: 'conversation-menu.question-ca-body-2',
        desc: 'An open question',
      }),
  },
  'ca-money': {
    q1: ({ msg }) =>
      msg('Vad fungerar i vardagen?', { id: 'conversation-menu.question-ca-money-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad vill du slippa bära själv?', { id: 'conversation-menu.question-ca-money-2', desc: 'An open question' }),
  },
  'ca-worry': {
    q1: ({ msg }) =>
      msg('Vad tänker du på när du inte kan sova?', {
        id: 'conversation-menu.question-ca-worry-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vad brukar hjälpa?', { id: 'conversation-menu.question-ca-worry-2', desc: 'An open question' }),
  },
  'ca-proud': {
    q1: ({ msg }) =>
      msg('Vad har du klarat som andra inte ser?', {
        id: 'conversation-menu.question-ca-proud-1',
        desc: 'An open question',
      }),
  },
  'ca-help': {
    q1: ({ msg }) =>
      msg('När har hjälp varit bra, och vad gjorde den bra?', {
        id: 'conversation-menu.question-ca-help-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vad ska man inte göra?', { id: 'conversation-menu.question-ca-help-2', desc: 'An open question' }),
  },
  'ca-decide': {
    q1: ({ msg }) =>
      msg('Vad vill du bestämma mer över?', { id: 'conversation-menu.question-ca-decide-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad vill du ha hjälp att bestämma?', {
        id: 'conversation-menu.question-ca-decide-2',
        desc: 'An open question',
      }),
  },
  'ca-ahead': {
    q1: ({ msg }) =>
      msg('Vad hoppas du på?', { id: 'conversation-menu.question-ca-ahead-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad är ett litet steg dit?', { id: 'conversation-menu.question-ca-ahead-2', desc: 'An open question' }),
  },
  'li-child-home': {
    q1: ({ msg }) =>
      msg('Hur såg det ut där?', { id: 'conversation-menu.question-li-child-home-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Hur luktade och lät det?', { id: 'conversation-menu.question-li-child-home-2', desc: 'An open question' }),
  },
  'li-child-people': {
    q1: ({ msg }) =>
      msg('Vilka tyckte du om?', { id: 'conversation-menu.question-li-child-people-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad kallade de dig?', { id: 'conversation-menu.question-li-child-people-2', desc: 'An open question' }),
  },
  'li-child-play': {
    q1: ({ msg }) =>
      msg('Vad lekte du?', { id: 'conversation-menu.question-li-child-play-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad var du bra på?', { id: 'conversation-menu.question-li-child-play-2', desc: 'An open question' }),
  },
  'li-adult-love': {
    q1: ({ msg }) =>
      msg('Vilka har varit viktigast?', { id: 'conversation-menu.question-li-adult-love-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad gjorde ni tillsammans?', { id: 'conversation-menu.question-li-adult-love-2', desc: 'An open question' }),
  },
  'li-adult-work': {
    q1: ({ msg }) =>
      msg('Vad arbetade du med?', { id: 'conversation-menu.question-li-adult-work-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad var du stolt över?', { id: 'conversation-menu.question-li-adult-work-2', desc: 'An open question' }),
  },
  'li-adult-places': {
    q1: ({ msg }) =>
      msg('Vilka platser bär du med dig?', {
        id: 'conversation-menu.question-li-adult-places-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vart längtar du?', { id: 'conversation-menu.question-li-adult-places-2', desc: 'An open question' }),
  },
  'li-adult-joy': {
    q1: ({ msg }) =>
      msg('Vad har gjort dig riktigt glad?', {
        id: 'conversation-menu.question-li-adult-joy-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vilken musik och vilka högtider hör till?', {
        id: 'conversation-menu.question-li-adult-joy-2',
        desc: 'An open question',
      }),
  },
  'li-adult-sorrow': {
    q1: ({ msg }) =>
      msg('Är det någon eller något du sörjer?', {
        id: 'conversation-menu.question-li-adult-sorrow-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vad tröstar dig?', { id: 'conversation-menu.question-li-adult-sorrow-2', desc: 'An open question' }),
  },
  'li-now-day': {
    q1: ({ msg }) =>
      msg('Hur vill du börja dagen?', { id: 'conversation-menu.question-li-now-day-1', desc: 'An open question' }),
    q2: ({ msg }) =>
      msg('Vad vill du göra själv?', { id: 'conversation-menu.question-li-now-day-2', desc: 'An open question' }),
  },
  'li-now-comfort': {
    q1: ({ msg }) =>
      msg('Vad gör dig trygg när du blir orolig?', {
        id: 'conversation-menu.question-li-now-comfort-1',
        desc: 'An open question',
      }),
    q2: ({ msg }) =>
      msg('Vad tycker du inte om?', { id: 'conversation-menu.question-li-now-comfort-2', desc: 'An open question' }),
  },
  'li-now-people': {
    q1: ({ msg }) =>
      msg('Vem blir du glad av att träffa?', {
        id: 'conversation-menu.question-li-now-people-1',
        desc: 'An open question',
      }),
  },
  'li-now-remember': {
    q1: ({ msg }) =>
      msg('Vad vill du att andra ska komma ihåg?', {
        id: 'conversation-menu.question-li-now-remember-1',
        desc: 'An open question',
      }),
  },
};
