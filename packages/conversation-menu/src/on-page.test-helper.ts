import { onPage } from '@delaktig/testing/on-page.js';
import './define.ts';
import type { DelaktigConversationMenu } from './element.ts';
import { ConversationMenuHarness } from './harness.ts';
import meta from './conversation-menu.stories.ts';

/** A menu on the page, in the hands of somebody; and its stories, played. */
export const { add: menuWith, story } = onPage<DelaktigConversationMenu, ConversationMenuHarness>(
  'delaktig-conversation-menu',
  meta,
  ConversationMenuHarness,
);
