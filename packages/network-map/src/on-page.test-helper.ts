import { onPage } from '@delaktig/testing/on-page.js';
import './define.ts';
import type { DelaktigNetworkMap } from './element.ts';
import { NetworkMapHarness } from './harness.ts';
import meta from './network-map.stories.ts';

/** A map on the page, in the hands of somebody; and its stories, played. */
export const { add: mapWith, story } = onPage<DelaktigNetworkMap, NetworkMapHarness>(
  'delaktig-network-map',
  meta,
  NetworkMapHarness,
);
