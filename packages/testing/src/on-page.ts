import { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Fixture } from './fixture.ts';
import type { Harness } from './harness.ts';
import { type Story, storyFixture, type StoryMeta } from './story-fixture.ts';

/** A story that is played when it has been shown. */
export interface PlayedStory extends Story {
  readonly play?: ((context: { readonly canvasElement: HTMLElement }) => Promise<void>) | undefined;
}

/** Puts one kind of element on a test's page. */
export interface OnPage<E extends HTMLElement, H> {
  /** The element with a document (default nothing), in the hands of somebody. `prepare` sets what it needs before it is on the page. */
  readonly add: (fixture: Fixture, value?: unknown, prepare?: (element: E) => void) => Promise<H>;
  /** A story, played. */
  readonly story: (fixture: Fixture, story: PlayedStory) => Promise<H>;
  /** An element that is on the page already. */
  readonly settled: (element: E) => Promise<H>;
}

/**
 * How a method's tests put its element on the page.
 *
 * @param tag its tag, registered
 * @param meta the default export of its stories
 * @param Hands the method's own harness
 * @example
 * export const { add: mapWith, story } = onPage<DelaktigNetworkMap, NetworkMapHarness>('delaktig-network-map', meta, NetworkMapHarness);
 */
export function onPage<E extends HTMLElement & { value: unknown }, H extends Harness<E>>(
  tag: string,
  meta: StoryMeta,
  Hands: new (element: E) => H,
): OnPage<E, H> {
  const settled = async (element: E): Promise<H> => {
    const harness = new Hands(element);
    // The language is fetched before its words can be found.
    const locale: unknown = Reflect.get(element, 'locale');
    if (locale instanceof LocaleController) await locale.ready;
    await harness.settled();
    return harness;
  };
  return {
    settled,
    async add(fixture, value = null, prepare = () => undefined) {
      const element = await fixture.add<E>(tag, (made) => {
        made.value = value;
        prepare(made);
      });
      return settled(element);
    },
    async story(fixture, story) {
      const harness = await settled(await storyFixture<E>(fixture, story, meta));
      await story.play?.({ canvasElement: fixture.place });
      await harness.settled();
      return harness;
    },
  };
}
