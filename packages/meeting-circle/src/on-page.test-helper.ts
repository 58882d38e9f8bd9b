import { onPage } from '@delaktig/testing/on-page.js';
import './define.ts';
import type { DelaktigMeetingCircle } from './element.ts';
import { MeetingCircleHarness } from './harness.ts';
import meta from './meeting-circle.stories.ts';

/** A meeting on the page, in the hands of somebody; and its stories, played. */
export const { add: meetingWith, story } = onPage<DelaktigMeetingCircle, MeetingCircleHarness>(
  'delaktig-meeting-circle',
  meta,
  MeetingCircleHarness,
);
