import type { Fixture } from '@delaktig/testing/fixture.js';
import { storyFixture } from '@delaktig/testing/story-fixture.js';
import './define.ts';
import type { DelaktigMeetingCircle } from './element.ts';
import { MeetingCircleHarness } from './harness.ts';
import meta from './meeting-circle.stories.ts';

/** The element on the page, in the hands of somebody. */
export async function meetingWith(
  fixture: Fixture,
  value: unknown = null,
  prepare: (element: DelaktigMeetingCircle) => void = () => undefined,
): Promise<MeetingCircleHarness> {
  const element = await fixture.add<DelaktigMeetingCircle>('delaktig-meeting-circle', (made) => {
    made.value = value;
    prepare(made);
  });
  return settled(element);
}

/** A story on the page, played. */
export async function story(fixture: Fixture, { args, globals, play }: StoryLike): Promise<MeetingCircleHarness> {
  const element = await storyFixture<DelaktigMeetingCircle>(fixture, { args, globals }, meta);
  const harness = await settled(element);
  await play?.({ canvasElement: fixture.place });
  await harness.settled();
  return harness;
}

async function settled(element: DelaktigMeetingCircle): Promise<MeetingCircleHarness> {
  const harness = new MeetingCircleHarness(element);
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
