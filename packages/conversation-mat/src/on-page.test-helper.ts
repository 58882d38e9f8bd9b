import { onPage } from '@delaktig/testing/on-page.js';
import './define.ts';
import type { DelaktigConversationMat } from './element.ts';
import { ConversationMatHarness } from './harness.ts';
import meta from './conversation-mat.stories.ts';

/** A mat on the page, in the hands of somebody; and its stories, played. */
export const { add: matWith, story } = onPage<DelaktigConversationMat, ConversationMatHarness>(
  'delaktig-conversation-mat',
  meta,
  ConversationMatHarness,
);
