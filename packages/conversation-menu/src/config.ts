import { readAudience, type Viewer } from '@delaktig/core/document/audience.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { hasShape } from '@delaktig/core/document/has-shape.js';
import { wordsSchema } from '@delaktig/core/document/parts.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import { readOptions } from '@delaktig/core/document/read-options.js';
import { isReadyDeck } from './decks.ts';
import { type Deck, readyDeck } from './document.ts';
import type { ReadyTopic } from './model.ts';
import { offeredTopicsSchema } from './schema.ts';

/**
 * How the host wants new menus. What the host writes in the element's `config`:
 *
 * | key | what | default |
 * | --- | --- | --- |
 * | `deck` | `'menu'`, `'school'`, `'cards'` or `'life-story'` | `'menu'` |
 * | `title` | the host's own title, as a text or one a language | the deck's own |
 * | `topics` | `[{id, label?, symbol?, part?, kind?, questions?: [{id, label}]}]` in place of the deck's own | the deck's own |
 * | `audience` | `[{id, label}]`: those whom the person can let see a thing | nobody is asked about |
 * | `child` | whether the words are those to a child | only in level `symbol` |
 * | `mat` | whether a topic offers to open a mat on itself (`delaktig-open`) | `false` |
 * | `oneAtATime` | a topic asks one question at a time | only in level `symbol`, and in the deck `cards` |
 * | `meeting` | whether topics and answers can be taken to the meeting | `true` |
 */
export interface ConversationMenuConfig {
  readonly deck: Deck;
  readonly audience: readonly Viewer[];
  readonly child?: boolean;
  readonly mat: boolean;
  readonly meeting: boolean;
  readonly oneAtATime?: boolean;
}

/** A configuration that can always be used, and what was wrong with the host's. */
export interface ReadConfig {
  readonly config: ConversationMenuConfig;
  /** For a development warning each; the path begins with the option's key. */
  readonly problems: readonly Problem[];
}

/** Reads the host's `config`. Never throws: what is wrong is replaced by the default and reported. */
export function readConfig(json: unknown): ReadConfig {
  let deck = 'menu';
  let title: LocalizedText | undefined;
  let topics: readonly ReadyTopic[] | undefined;
  const rest: { -readonly [Key in keyof Omit<ConversationMenuConfig, 'deck'>]: ConversationMenuConfig[Key] } = {
    audience: [],
    mat: false,
    meeting: true,
  };
  const flag = (key: 'child' | 'mat' | 'meeting' | 'oneAtATime') => (value: unknown) => {
    if (typeof value !== 'boolean') return 'structure';
    rest[key] = value;
    return null;
  };
  const problems = readOptions(json, {
    deck(value) {
      if (typeof value !== 'string' || !isReadyDeck(value)) return 'structure';
      deck = value;
      return null;
    },
    title(value) {
      if (!hasShape(wordsSchema, value)) return 'structure';
      title = value;
      return null;
    },
    topics(value) {
      if (!hasShape(offeredTopicsSchema, value)) return 'structure';
      if (value.length === 0) return 'too-few';
      if (new Set(value.map(({ id }) => id)).size < value.length) return 'duplicate-id';
      topics = value;
      return null;
    },
    audience(value) {
      const audience = readAudience(value);
      if (!audience) return 'structure';
      rest.audience = audience;
      return null;
    },
    child: flag('child'),
    mat: flag('mat'),
    meeting: flag('meeting'),
    oneAtATime: flag('oneAtATime'),
  });
  const made: Deck = {
    ...readyDeck(deck),
    ...(title === undefined ? {} : { title }),
    ...(topics === undefined ? {} : { topics }),
  };
  return { config: Object.freeze({ ...rest, deck: made }), problems };
}
