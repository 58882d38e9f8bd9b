import type { Fixture } from '@delaktig/testing/fixture.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import './define.ts';
import type { DelaktigNetworkMap } from './element.ts';
import { NetworkMapHarness } from './harness.ts';
import meta from './network-map.stories.ts';

/** A map on the page, in the hands of somebody. */
export async function mapWith(
  fixture: Fixture,
  value: unknown = null,
  prepare: (element: DelaktigNetworkMap) => void = () => undefined,
): Promise<NetworkMapHarness> {
  const element = await fixture.add<DelaktigNetworkMap>('delaktig-network-map', (made) => {
    made.value = value;
    prepare(made);
  });
  return settled(element);
}

/** A story on the page, played. */
export async function story(fixture: Fixture, { args, globals, play }: StoryLike): Promise<NetworkMapHarness> {
  const element = await storyFixture<DelaktigNetworkMap>(fixture, { args, globals }, meta);
  const harness = await settled(element);
  await play?.({ canvasElement: fixture.place });
  await harness.settled();
  return harness;
}

async function settled(element: DelaktigNetworkMap): Promise<NetworkMapHarness> {
  const harness = new NetworkMapHarness(element);
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
