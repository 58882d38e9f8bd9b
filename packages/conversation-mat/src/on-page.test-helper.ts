import type { Fixture } from '@delaktig/testing/fixture.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import './define.ts';
import meta from './conversation-mat.stories.ts';
import type { DelaktigConversationMat } from './element.ts';
import { ConversationMatHarness } from './harness.ts';

/** A mat on the page, in the hands of somebody. */
export async function matWith(
  fixture: Fixture,
  value: unknown = null,
  prepare: (element: DelaktigConversationMat) => void = () => undefined,
): Promise<ConversationMatHarness> {
  const element = await fixture.add<DelaktigConversationMat>('delaktig-conversation-mat', (made) => {
    made.value = value;
    prepare(made);
  });
  return settled(element);
}

/** A story on the page, played. */
export async function story(fixture: Fixture, { args, globals, play }: StoryLike): Promise<ConversationMatHarness> {
  const element = await storyFixture<DelaktigConversationMat>(fixture, { args, globals }, meta);
  const harness = await settled(element);
  await play?.({ canvasElement: fixture.place });
  await harness.settled();
  return harness;
}

async function settled(element: DelaktigConversationMat): Promise<ConversationMatHarness> {
  const harness = new ConversationMatHarness(element);
  // The language is fetched before its words can be found.
  await element['locale'].ready;
  await harness.settled();
  return harness;
}

interface StoryLike {
  readonly args?: object;
  readonly globals?: object;
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}
