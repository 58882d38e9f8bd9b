/** Words around what the person has made with other methods. */
import { str, type Text } from '@delaktig/core/language/say.js';
import type { Method, Recorded } from '../chain/offers.ts';

export const title: Text = ({ msg }) =>
  msg('Det personen har sagt', {
    id: 'sip-form.chain.title',
    desc: 'Button and heading: what the person has made with other methods',
  });

export const hint: Text = ({ msg }) =>
  msg(
    'Fråga personen innan du tar med något i planen. Orden och bilden följer med, så att alla vet var det kommer ifrån.',
    {
      id: 'sip-form.chain.hint',
      desc: 'Below that heading',
    },
  );

export const hintScreen: Text = ({ msg }) =>
  msg('Andra ser skärmen: här visas bara det som alla får se.', {
    id: 'sip-form.chain.hint-screen',
    desc: 'Below that heading, on the big screen',
  });

export const nothing: Text = ({ msg }) =>
  msg('Det finns inget att visa.', { id: 'sip-form.chain.nothing', desc: 'In place of what the person has made' });

export const asWish: Text = ({ msg }) =>
  msg('Gör till önskan', {
    id: 'sip-form.chain.as-wish',
    desc: 'Button: what the person has said becomes a wish in the plan',
  });

export const asGoal: Text = ({ msg }) =>
  msg('Gör till mål', {
    id: 'sip-form.chain.as-goal',
    desc: 'Button: what the person has said becomes a goal in the plan',
  });

export const asQuestion: Text = ({ msg }) =>
  msg('Ta upp på mötet', {
    id: 'sip-form.chain.as-question',
    desc: 'Button: a topic becomes a question for the meeting',
  });

export const asParticipant: Text = ({ msg }) =>
  msg('Lägg till som deltagare', {
    id: 'sip-form.chain.as-participant',
    desc: 'Button: somebody on the map becomes a participant',
  });

export const actOn: Text<[act: string, words: string]> = ({ msg }, act, words) =>
  msg(str`${act}: ${words}`, {
    id: 'sip-form.chain.act-on',
    desc: 'What such a button is called: what it does, and with what',
  });

export const taken: Text = ({ msg }) =>
  msg('Med i planen', { id: 'sip-form.chain.taken', desc: 'In place of such a button, when it has been done' });

export const recorded: Readonly<Record<Recorded, Text>> = {
  voice: ({ msg }) =>
    msg('En inspelning', {
      id: 'sip-form.chain.voice',
      desc: 'Something the person has said by voice, not written down',
    }),
  video: ({ msg }) =>
    msg('En film', {
      id: 'sip-form.chain.video',
      desc: 'Something the person has said or signed on film, not written down',
    }),
};

export const picture: Text = ({ msg }) =>
  msg('Bild utan ord', { id: 'sip-form.chain.picture', desc: 'Something the person has said with a picture alone' });

export const inPlan: Text = ({ msg }) =>
  msg('(citat, finns i planen)', {
    id: 'sip-form.chain.in-plan',
    desc: 'On paper and in text for the own record, where only a quotation stands that not everybody may read',
  });

export const from: Text = ({ msg }) =>
  msg('Kommer från personens egna ord', {
    id: 'sip-form.chain.from',
    desc: 'Label above a quotation: what a goal or a wish was made from',
  });

export const quote: Text<[words: string]> = ({ msg }, words) =>
  msg(str`”${words}”`, { id: 'sip-form.chain.quote', desc: 'A quotation, with the quotation marks of the language' });

export const notAsked: Text = ({ msg }) =>
  msg('Ingen har frågat personen vem som får se orden. Tills dess ser bara ni som skriver dem.', {
    id: 'sip-form.chain.not-asked',
    desc: 'Below a quotation',
  });

export const ownWords: Text = ({ msg }) =>
  msg('Citatet syns bara för dem som personen har valt. Det ni skriver i fältet kan alla läsa.', {
    id: 'sip-form.chain.own-words',
    desc: 'Below a quotation that not everybody may see',
  });

export const show: Text<[words: string]> = ({ msg }, words) =>
  msg(str`Visa var det kommer ifrån: ${words}`, {
    id: 'sip-form.chain.show',
    desc: 'Button: shows the map, the mat or what a quotation is from',
  });

/** What each method is called. */
export const methodNames: Readonly<Record<Method, Text>> = {
  'what-matters': ({ msg }) => msg('Vad är viktigt?', { id: 'sip-form.chain.what-matters', desc: 'Name of a method' }),
  'a-normal-day': ({ msg }) => msg('En vanlig dag', { id: 'sip-form.chain.a-normal-day', desc: 'Name of a method' }),
  'conversation-mat': ({ msg }) =>
    msg('Samtalsmatta', { id: 'sip-form.chain.conversation-mat', desc: 'Name of a method' }),
  'conversation-menu': ({ msg }) =>
    msg('Samtalsmeny', { id: 'sip-form.chain.conversation-menu', desc: 'Name of a method' }),
  'network-map': ({ msg }) => msg('Nätverkskarta', { id: 'sip-form.chain.network-map', desc: 'Name of a method' }),
};
