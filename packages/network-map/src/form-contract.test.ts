import { runFormContract } from '@delaktig/testing/form-contract.js';
import './define.ts';
import { DelaktigNetworkMap } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { NetworkMapHarness } from './harness.ts';

runFormContract<DelaktigNetworkMap>({
  name: 'network map',
  tag: DelaktigNetworkMap.tag,
  document: () => ({ ...alex() }),
  // With keys, since Enter in the field must not send the host's form.
  act: (element) => new NetworkMapHarness(element).add('Nina', 'keyboard'),
});
