import { onPage } from '@delaktig/testing/on-page.js';
import './define.ts';
import type { DelaktigWhatMatters } from './element.ts';
import { WhatMattersHarness } from './harness.ts';
import meta from './what-matters.stories.ts';

/** What matters on the page, in the hands of somebody; and its stories, played. */
export const { add: mattersWith, story } = onPage<DelaktigWhatMatters, WhatMattersHarness>(
  'delaktig-what-matters',
  meta,
  WhatMattersHarness,
);
