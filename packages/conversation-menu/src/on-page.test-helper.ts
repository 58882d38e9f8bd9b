import type { Fixture } from '@delaktig/testing/fixture.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import './define.ts';
import type { DelaktigConversationMenu } from './element.ts';
import { ConversationMenuHarness } from './harness.ts';
import meta from './conversation-menu.stories.ts';

/** The element on the page, in the hands of somebody. */
export async function menuWith(
  fixture: Fixture,
  value: unknown = null,
  prepare: (element: DelaktigConversationMenu) => void = () => undefined,
): Promise<ConversationMenuHarness> {
  const element = await fixture.add<DelaktigConversationMenu>('delaktig-conversation-menu', (made) => {
    made.value = value;
    prepare(made);
  });
  return settled(element);
}

/** A story on the page, played. */
export async function story(fixture: Fixture, { args, globals, play }: StoryLike): Promise<ConversationMenuHarness> {
  const element = await storyFixture<DelaktigConversationMenu>(fixture, { args, globals }, meta);
  const harness = await settled(element);
  await play?.({ canvasElement: fixture.place });
  await harness.settled();
  return harness;
}

async function settled(element: DelaktigConversationMenu): Promise<ConversationMenuHarness> {
  const harness = new ConversationMenuHarness(element);
  // The language is fetched before its words can be found.
  await element['locale'].ready;
  await harness.settled();
  return harness;
}

interface StoryLike {
  readonly args?: object;
  readonly globals?: { readonly language?: string; readonly direction?: string };
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}
