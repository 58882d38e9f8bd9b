/** What the ready decks are called, and their topics. The ids are public, as all message ids are. */
import type { Text } from '@delaktig/core/language/say.js';

/** The title of each ready deck. */
export const deckTitles: Readonly<Record<string, Text>> = {
  menu: ({ msg }) => msg('Vad vill du prata om?', { id: 'conversation-menu.deck-menu', desc: 'Title' }),
  school: ({ msg }) => msg('Så här vill jag ha det i skolan', { id: 'conversation-menu.deck-school', desc: 'Title' }),
  cards: ({ msg }) => msg('Samtalskort', { id: 'conversation-menu.deck-cards', desc: 'Title' }),
  'life-story': ({ msg }) => msg('Min levnadsberättelse', { id: 'conversation-menu.deck-life-story', desc: 'Title' }),
};

/** What the parts of a deck are called. */
export const partTitles: Readonly<Record<string, Text>> = {
  childhood: ({ msg }) =>
    msg('När jag var barn', { id: 'conversation-menu.part-childhood', desc: 'Heading of a part of a life story' }),
  adult: ({ msg }) =>
    msg('Mitt vuxna liv', { id: 'conversation-menu.part-adult', desc: 'Heading of a part of a life story' }),
  now: ({ msg }) => msg('Nu', { id: 'conversation-menu.part-now', desc: 'Heading of a part of a life story' }),
};

/** What each ready topic is called. */
export const topicTitles: Readonly<Record<string, Text>> = {
  'about-me': ({ msg }) => msg('Om mig', { id: 'conversation-menu.topic-about-me', desc: 'A topic to talk about' }),
  matters: ({ msg }) =>
    msg('Vad är viktigt för dig?', { id: 'conversation-menu.topic-matters', desc: 'A topic to talk about' }),
  family: ({ msg }) => msg('Min familj', { id: 'conversation-menu.topic-family', desc: 'A topic to talk about' }),
  school: ({ msg }) => msg('Min skola', { id: 'conversation-menu.topic-school', desc: 'A topic to talk about' }),
  friends: ({ msg }) => msg('Mina kompisar', { id: 'conversation-menu.topic-friends', desc: 'A topic to talk about' }),
  home: ({ msg }) => msg('Mitt hem', { id: 'conversation-menu.topic-home', desc: 'A topic to talk about' }),
  health: ({ msg }) => msg('Min hälsa', { id: 'conversation-menu.topic-health', desc: 'A topic to talk about' }),
  future: ({ msg }) => msg('Min framtid', { id: 'conversation-menu.topic-future', desc: 'A topic to talk about' }),
  leisure: ({ msg }) => msg('Min fritid', { id: 'conversation-menu.topic-leisure', desc: 'A topic to talk about' }),
  'getting-about': ({ msg }) =>
    msg('Min förflyttning', { id: 'conversation-menu.topic-getting-about', desc: 'A topic to talk about' }),
  'sc-morning': ({ msg }) =>
    msg('När jag kommer på morgonen', { id: 'conversation-menu.topic-sc-morning', desc: 'A topic to talk about' }),
  'sc-room': ({ msg }) =>
    msg('I klassrummet', { id: 'conversation-menu.topic-sc-room', desc: 'A topic to talk about' }),
  'sc-lessons': ({ msg }) =>
    msg('När jag lär mig', { id: 'conversation-menu.topic-sc-lessons', desc: 'A topic to talk about' }),
  'sc-help': ({ msg }) =>
    msg('När jag behöver hjälp', { id: 'conversation-menu.topic-sc-help', desc: 'A topic to talk about' }),
  'sc-breaks': ({ msg }) =>
    msg('På rasten', { id: 'conversation-menu.topic-sc-breaks', desc: 'A topic to talk about' }),
  'sc-food': ({ msg }) => msg('När jag äter', { id: 'conversation-menu.topic-sc-food', desc: 'A topic to talk about' }),
  'sc-calm': ({ msg }) =>
    msg('När det blir för mycket', { id: 'conversation-menu.topic-sc-calm', desc: 'A topic to talk about' }),
  'sc-adults': ({ msg }) =>
    msg('Vuxna i skolan', { id: 'conversation-menu.topic-sc-adults', desc: 'A topic to talk about' }),
  'sc-home': ({ msg }) =>
    msg('Skolan och hemma', { id: 'conversation-menu.topic-sc-home', desc: 'A topic to talk about' }),
  'ca-day': ({ msg }) => msg('En bra dag', { id: 'conversation-menu.topic-ca-day', desc: 'A topic to talk about' }),
  'ca-energy': ({ msg }) =>
    msg('Det som ger kraft', { id: 'conversation-menu.topic-ca-energy', desc: 'A topic to talk about' }),
  'ca-people': ({ msg }) =>
    msg('Människor omkring mig', { id: 'conversation-menu.topic-ca-people', desc: 'A topic to talk about' }),
  'ca-home': ({ msg }) => msg('Där jag bor', { id: 'conversation-menu.topic-ca-home', desc: 'A topic to talk about' }),
  'ca-work': ({ msg }) =>
    msg('Arbete och studier', { id: 'conversation-menu.topic-ca-work', desc: 'A topic to talk about' }),
  'ca-body': ({ msg }) =>
    msg('Kropp och hälsa', { id: 'conversation-menu.topic-ca-body', desc: 'A topic to talk about' }),
  'ca-money': ({ msg }) =>
    msg('Pengar och vardag', { id: 'conversation-menu.topic-ca-money', desc: 'A topic to talk about' }),
  'ca-worry': ({ msg }) =>
    msg('Det som oroar', { id: 'conversation-menu.topic-ca-worry', desc: 'A topic to talk about' }),
  'ca-proud': ({ msg }) =>
    msg('Det jag är stolt över', { id: 'conversation-menu.topic-ca-proud', desc: 'A topic to talk about' }),
  'ca-help': ({ msg }) => msg('Bra hjälp', { id: 'conversation-menu.topic-ca-help', desc: 'A topic to talk about' }),
  'ca-decide': ({ msg }) =>
    msg('Det jag bestämmer', { id: 'conversation-menu.topic-ca-decide', desc: 'A topic to talk about' }),
  'ca-ahead': ({ msg }) =>
    msg('Längre fram', { id: 'conversation-menu.topic-ca-ahead', desc: 'A topic to talk about' }),
  'li-child-home': ({ msg }) =>
    msg('Där jag växte upp', { id: 'conversation-menu.topic-li-child-home', desc: 'A topic to talk about' }),
  'li-child-people': ({ msg }) =>
    msg('De jag hade omkring mig', { id: 'conversation-menu.topic-li-child-people', desc: 'A topic to talk about' }),
  'li-child-play': ({ msg }) =>
    msg('Lek och skola', { id: 'conversation-menu.topic-li-child-play', desc: 'A topic to talk about' }),
  'li-adult-love': ({ msg }) =>
    msg('Kärlek och familj', { id: 'conversation-menu.topic-li-adult-love', desc: 'A topic to talk about' }),
  'li-adult-work': ({ msg }) =>
    msg('Mitt arbete', { id: 'conversation-menu.topic-li-adult-work', desc: 'A topic to talk about' }),
  'li-adult-places': ({ msg }) =>
    msg('Platser', { id: 'conversation-menu.topic-li-adult-places', desc: 'A topic to talk about' }),
  'li-adult-joy': ({ msg }) =>
    msg('Glädje', { id: 'conversation-menu.topic-li-adult-joy', desc: 'A topic to talk about' }),
  'li-adult-sorrow': ({ msg }) =>
    msg('Sorg', { id: 'conversation-menu.topic-li-adult-sorrow', desc: 'A topic to talk about' }),
  'li-now-day': ({ msg }) =>
    msg('Mina vanor', { id: 'conversation-menu.topic-li-now-day', desc: 'A topic to talk about' }),
  'li-now-comfort': ({ msg }) =>
    msg('Det som gör mig lugn', { id: 'conversation-menu.topic-li-now-comfort', desc: 'A topic to talk about' }),
  'li-now-people': ({ msg }) =>
    msg('De jag vill träffa', { id: 'conversation-menu.topic-li-now-people', desc: 'A topic to talk about' }),
  'li-now-remember': ({ msg }) =>
    msg('Det andra ska veta om mig', { id: 'conversation-menu.topic-li-now-remember', desc: 'A topic to talk about' }),
};
