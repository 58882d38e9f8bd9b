import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel, DocumentSeed } from '@delaktig/core/document/model.js';
import type { ConversationMenuDocument, ConversationMenuOperation, ReadyTopic } from './model.ts';
import { DECKS, isReadyDeck } from './decks.ts';
import { applyConversationMenu } from './operations.ts';
import { conversationMenuRules } from './rules.ts';
import { documentSchema } from './schema.ts';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';

/** The format this software writes. */
export const CONVERSATION_MENU_VERSION = 1;

/** What a menu is made from. */
export interface Deck {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly topics: readonly ReadyTopic[];
}

/** The deck by its id: the menu, where it is none of ours. */
export function readyDeck(id: string): Deck {
  return isReadyDeck(id) ? { id, topics: DECKS[id] } : { id: 'menu', topics: DECKS.menu };
}

/**
 * A menu from which nothing has been chosen yet.
 *
 * @param seed - Id, time, language and level.
 * @param deck - What it is made from. Default the menu.
 */
export function createConversationMenu(seed: DocumentSeed, deck: Deck = readyDeck('menu')): ConversationMenuDocument {
  const { id, now, language, level } = seed;
  return Object.freeze({
    type: 'conversation-menu',
    version: CONVERSATION_MENU_VERSION,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: Object.freeze({
      deck: deck.id,
      ...(deck.title === undefined ? {} : { title: deck.title }),
      topics: Object.freeze([...deck.topics]),
      chosen: Object.freeze([]),
    }),
  });
}

/** Everything an element needs to know about conversation menus. Pure. */
export const conversationMenuModel: DocumentModel<ConversationMenuDocument, ConversationMenuOperation> = defineModel({
  type: 'conversation-menu',
  version: CONVERSATION_MENU_VERSION,
  schema: documentSchema,
  rules: conversationMenuRules,
  create: createConversationMenu,
  apply: applyConversationMenu,
});
