/** The words of the questions and scales that come with the mat. */
import type { Text } from '@delaktig/core/language/say.js';

/** The open question of each kind. */
export const questions: Readonly<Record<string, Text>> = {
  like: ({ msg }) =>
    msg('Vad tycker du om det här?', {
      id: 'conversation-mat.question.like',
      desc: 'An open question about the card that is shown',
    }),
  going: ({ msg }) =>
    msg('Hur går det med det här?', {
      id: 'conversation-mat.question.going',
      desc: 'An open question about the card that is shown',
    }),
  managing: ({ msg }) =>
    msg('Hur klarar du det här?', {
      id: 'conversation-mat.question.managing',
      desc: 'An open question about the card that is shown',
    }),
  importance: ({ msg }) =>
    msg('Hur viktigt är det här för dig?', {
      id: 'conversation-mat.question.importance',
      desc: 'An open question about the card that is shown',
    }),
  wish: ({ msg }) =>
    msg('Hur gärna vill du det här?', {
      id: 'conversation-mat.question.wish',
      desc: 'An open question about the card that is shown',
    }),
  calm: ({ msg }) =>
    msg('Hur känner du dig inför det här?', {
      id: 'conversation-mat.question.calm',
      desc: 'An open question about the card that is shown',
    }),
  ease: ({ msg }) =>
    msg('Hur lätt eller svårt är det här?', {
      id: 'conversation-mat.question.ease',
      desc: 'An open question about the card that is shown',
    }),
  help: ({ msg }) =>
    msg('Hur mycket hjälp behöver du med det här?', {
      id: 'conversation-mat.question.help',
      desc: 'An open question about the card that is shown',
    }),
  change: ({ msg }) =>
    msg('Hur är det här nu, jämfört med förut?', {
      id: 'conversation-mat.question.change',
      desc: 'An open question about the card that is shown',
    }),
  me: ({ msg }) =>
    msg('Hur stämmer det här på dig?', {
      id: 'conversation-mat.question.me',
      desc: 'An open question about the card that is shown',
    }),
  safety: ({ msg }) =>
    msg('Hur tryggt känns det här?', {
      id: 'conversation-mat.question.safety',
      desc: 'An open question about the card that is shown',
    }),
};

/** What each scale is called where one is chosen. */
export const scaleNames: Readonly<Record<string, Text>> = {
  like: ({ msg }) =>
    msg('Gillar eller gillar inte', { id: 'conversation-mat.scale.like', desc: 'Name of a scale, by its two ends' }),
  going: ({ msg }) =>
    msg('Går bra eller går inte bra', { id: 'conversation-mat.scale.going', desc: 'Name of a scale, by its two ends' }),
  managing: ({ msg }) =>
    msg('Klarar eller klarar inte', {
      id: 'conversation-mat.scale.managing',
      desc: 'Name of a scale, by its two ends',
    }),
  importance: ({ msg }) =>
    msg('Viktigt eller inte viktigt', {
      id: 'conversation-mat.scale.importance',
      desc: 'Name of a scale, by its two ends',
    }),
  wish: ({ msg }) =>
    msg('Vill eller vill inte', { id: 'conversation-mat.scale.wish', desc: 'Name of a scale, by its two ends' }),
  calm: ({ msg }) =>
    msg('Lugn eller orolig', { id: 'conversation-mat.scale.calm', desc: 'Name of a scale, by its two ends' }),
  ease: ({ msg }) =>
    msg('Lätt eller svårt', { id: 'conversation-mat.scale.ease', desc: 'Name of a scale, by its two ends' }),
  help: ({ msg }) =>
    msg('Kan själv eller behöver hjälp', {
      id: 'conversation-mat.scale.help',
      desc: 'Name of a scale, by its two ends',
    }),
  change: ({ msg }) =>
    msg('Bättre eller sämre', { id: 'conversation-mat.scale.change', desc: 'Name of a scale, by its two ends' }),
  me: ({ msg }) =>
    msg('Det här är jag eller inte jag', { id: 'conversation-mat.scale.me', desc: 'Name of a scale, by its two ends' }),
  safety: ({ msg }) =>
    msg('Tryggt eller otryggt', { id: 'conversation-mat.scale.safety', desc: 'Name of a scale, by its two ends' }),
};

/** The steps of each scale. */
export const steps: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  like: {
    like: ({ msg }) =>
      msg('Gillar', {
        id: 'conversation-mat.scale.like.like',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'like-some': ({ msg }) =>
      msg('Gillar ganska mycket', {
        id: 'conversation-mat.scale.like.like-some',
        desc: 'A step of a scale: what the person says of a card',
      }),
    unsure: ({ msg }) =>
      msg('Vet inte', {
        id: 'conversation-mat.scale.like.unsure',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'dislike-some': ({ msg }) =>
      msg('Gillar inte så mycket', {
        id: 'conversation-mat.scale.like.dislike-some',
        desc: 'A step of a scale: what the person says of a card',
      }),
    dislike: ({ msg }) =>
      msg('Gillar inte', {
        id: 'conversation-mat.scale.like.dislike',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  going: {
    well: ({ msg }) =>
      msg('Går bra', {
        id: 'conversation-mat.scale.going.well',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-well': ({ msg }) =>
      msg('Går ganska bra', {
        id: 'conversation-mat.scale.going.rather-well',
        desc: 'A step of a scale: what the person says of a card',
      }),
    sometimes: ({ msg }) =>
      msg('Går bra ibland', {
        id: 'conversation-mat.scale.going.sometimes',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'not-so-well': ({ msg }) =>
      msg('Går inte så bra', {
        id: 'conversation-mat.scale.going.not-so-well',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'not-well': ({ msg }) =>
      msg('Går inte bra', {
        id: 'conversation-mat.scale.going.not-well',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  managing: {
    manage: ({ msg }) =>
      msg('Klarar själv', {
        id: 'conversation-mat.scale.managing.manage',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'mostly-manage': ({ msg }) =>
      msg('Klarar det mesta', {
        id: 'conversation-mat.scale.managing.mostly-manage',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'some-help': ({ msg }) =>
      msg('Klarar med lite hjälp', {
        id: 'conversation-mat.scale.managing.some-help',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'much-help': ({ msg }) =>
      msg('Klarar med mycket hjälp', {
        id: 'conversation-mat.scale.managing.much-help',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'not-manage': ({ msg }) =>
      msg('Klarar inte', {
        id: 'conversation-mat.scale.managing.not-manage',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  importance: {
    very: ({ msg }) =>
      msg('Mycket viktigt', {
        id: 'conversation-mat.scale.importance.very',
        desc: 'A step of a scale: what the person says of a card',
      }),
    rather: ({ msg }) =>
      msg('Ganska viktigt', {
        id: 'conversation-mat.scale.importance.rather',
        desc: 'A step of a scale: what the person says of a card',
      }),
    unsure: ({ msg }) =>
      msg('Vet inte', {
        id: 'conversation-mat.scale.importance.unsure',
        desc: 'A step of a scale: what the person says of a card',
      }),
    less: ({ msg }) =>
      msg('Inte så viktigt', {
        id: 'conversation-mat.scale.importance.less',
        desc: 'A step of a scale: what the person says of a card',
      }),
    not: ({ msg }) =>
      msg('Inte viktigt', {
        id: 'conversation-mat.scale.importance.not',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  wish: {
    want: ({ msg }) =>
      msg('Vill', {
        id: 'conversation-mat.scale.wish.want',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-want': ({ msg }) =>
      msg('Vill ganska gärna', {
        id: 'conversation-mat.scale.wish.rather-want',
        desc: 'A step of a scale: what the person says of a card',
      }),
    sometimes: ({ msg }) =>
      msg('Ibland eller kanske', {
        id: 'conversation-mat.scale.wish.sometimes',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-not': ({ msg }) =>
      msg('Helst inte', {
        id: 'conversation-mat.scale.wish.rather-not',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'not-want': ({ msg }) =>
      msg('Vill inte', {
        id: 'conversation-mat.scale.wish.not-want',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  calm: {
    calm: ({ msg }) =>
      msg('Lugn', {
        id: 'conversation-mat.scale.calm.calm',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-calm': ({ msg }) =>
      msg('Ganska lugn', {
        id: 'conversation-mat.scale.calm.rather-calm',
        desc: 'A step of a scale: what the person says of a card',
      }),
    unsure: ({ msg }) =>
      msg('Osäker', {
        id: 'conversation-mat.scale.calm.unsure',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-anxious': ({ msg }) =>
      msg('Ganska orolig', {
        id: 'conversation-mat.scale.calm.rather-anxious',
        desc: 'A step of a scale: what the person says of a card',
      }),
    anxious: ({ msg }) =>
      msg('Orolig', {
        id: 'conversation-mat.scale.calm.anxious',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  ease: {
    easy: ({ msg }) =>
      msg('Lätt', {
        id: 'conversation-mat.scale.ease.easy',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-easy': ({ msg }) =>
      msg('Ganska lätt', {
        id: 'conversation-mat.scale.ease.rather-easy',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'in-between': ({ msg }) =>
      msg('Mitt emellan', {
        id: 'conversation-mat.scale.ease.in-between',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-hard': ({ msg }) =>
      msg('Ganska svårt', {
        id: 'conversation-mat.scale.ease.rather-hard',
        desc: 'A step of a scale: what the person says of a card',
      }),
    hard: ({ msg }) =>
      msg('Svårt', {
        id: 'conversation-mat.scale.ease.hard',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  help: {
    myself: ({ msg }) =>
      msg('Kan själv', {
        id: 'conversation-mat.scale.help.myself',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'mostly-myself': ({ msg }) =>
      msg('Kan det mesta själv', {
        id: 'conversation-mat.scale.help.mostly-myself',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'little-help': ({ msg }) =>
      msg('Behöver lite hjälp', {
        id: 'conversation-mat.scale.help.little-help',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'more-help': ({ msg }) =>
      msg('Behöver ganska mycket hjälp', {
        id: 'conversation-mat.scale.help.more-help',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'much-help': ({ msg }) =>
      msg('Behöver mycket hjälp', {
        id: 'conversation-mat.scale.help.much-help',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  change: {
    better: ({ msg }) =>
      msg('Bättre', {
        id: 'conversation-mat.scale.change.better',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'little-better': ({ msg }) =>
      msg('Lite bättre', {
        id: 'conversation-mat.scale.change.little-better',
        desc: 'A step of a scale: what the person says of a card',
      }),
    same: ({ msg }) =>
      msg('Som förut', {
        id: 'conversation-mat.scale.change.same',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'little-worse': ({ msg }) =>
      msg('Lite sämre', {
        id: 'conversation-mat.scale.change.little-worse',
        desc: 'A step of a scale: what the person says of a card',
      }),
    worse: ({ msg }) =>
      msg('Sämre', {
        id: 'conversation-mat.scale.change.worse',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  me: {
    me: ({ msg }) =>
      msg('Det här är jag', {
        id: 'conversation-mat.scale.me.me',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'mostly-me': ({ msg }) =>
      msg('Ganska mycket jag', {
        id: 'conversation-mat.scale.me.mostly-me',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'sometimes-me': ({ msg }) =>
      msg('Jag ibland', {
        id: 'conversation-mat.scale.me.sometimes-me',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'seldom-me': ({ msg }) =>
      msg('Inte så mycket jag', {
        id: 'conversation-mat.scale.me.seldom-me',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'not-me': ({ msg }) =>
      msg('Inte jag', {
        id: 'conversation-mat.scale.me.not-me',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
  safety: {
    safe: ({ msg }) =>
      msg('Tryggt', {
        id: 'conversation-mat.scale.safety.safe',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-safe': ({ msg }) =>
      msg('Ganska tryggt', {
        id: 'conversation-mat.scale.safety.rather-safe',
        desc: 'A step of a scale: what the person says of a card',
      }),
    unsure: ({ msg }) =>
      msg('Vet inte', {
        id: 'conversation-mat.scale.safety.unsure',
        desc: 'A step of a scale: what the person says of a card',
      }),
    'rather-unsafe': ({ msg }) =>
      msg('Ganska otryggt', {
        id: 'conversation-mat.scale.safety.rather-unsafe',
        desc: 'A step of a scale: what the person says of a card',
      }),
    unsafe: ({ msg }) =>
      msg('Otryggt', {
        id: 'conversation-mat.scale.safety.unsafe',
        desc: 'A step of a scale: what the person says of a card',
      }),
  },
};
