import { onPage } from '@delaktig/testing/on-page.js';
import './define.ts';
import type { DelaktigANormalDay } from './element.ts';
import { NormalDayHarness } from './harness.ts';
import meta from './a-normal-day.stories.ts';

/** A day on the page, in the hands of somebody; and its stories, played. */
export const { add: dayWith, story } = onPage<DelaktigANormalDay, NormalDayHarness>(
  'delaktig-a-normal-day',
  meta,
  NormalDayHarness,
);
