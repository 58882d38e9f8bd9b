import type { Fixture } from '@delaktig/testing/fixture.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import './define.ts';
import meta from './a-normal-day.stories.ts';
import type { DelaktigANormalDay } from './element.ts';
import { NormalDayHarness } from './harness.ts';

/** A day on the page, in the hands of somebody. */
export async function dayWith(
  fixture: Fixture,
  value: unknown = null,
  prepare: (element: DelaktigANormalDay) => void = () => undefined,
): Promise<NormalDayHarness> {
  const element = await fixture.add<DelaktigANormalDay>('delaktig-a-normal-day', (made) => {
    made.value = value;
    prepare(made);
  });
  return settled(element);
}

/** A story on the page, played. */
export async function story(fixture: Fixture, { args, globals, play }: StoryLike): Promise<NormalDayHarness> {
  const element = await storyFixture<DelaktigANormalDay>(fixture, { args, globals }, meta);
  const harness = await settled(element);
  await play?.({ canvasElement: fixture.place });
  await harness.settled();
  return harness;
}

async function settled(element: DelaktigANormalDay): Promise<NormalDayHarness> {
  const harness = new NormalDayHarness(element);
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
