import type { Fixture } from '@delaktig/testing/fixture.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import './define.ts';
import type { DelaktigWhatMatters } from './element.ts';
import { WhatMattersHarness } from './harness.ts';
import meta from './what-matters.stories.ts';

/** The element on the page, in the hands of somebody. */
export async function mattersWith(
  fixture: Fixture,
  value: unknown = null,
  prepare: (element: DelaktigWhatMatters) => void = () => undefined,
): Promise<WhatMattersHarness> {
  const element = await fixture.add<DelaktigWhatMatters>('delaktig-what-matters', (made) => {
    made.value = value;
    prepare(made);
  });
  return settled(element);
}

/** A story on the page, played. */
export async function story(fixture: Fixture, { args, globals, play }: StoryLike): Promise<WhatMattersHarness> {
  const element = await storyFixture<DelaktigWhatMatters>(fixture, { args, globals }, meta);
  const harness = await settled(element);
  await play?.({ canvasElement: fixture.place });
  await harness.settled();
  return harness;
}

async function settled(element: DelaktigWhatMatters): Promise<WhatMattersHarness> {
  const harness = new WhatMattersHarness(element);
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
