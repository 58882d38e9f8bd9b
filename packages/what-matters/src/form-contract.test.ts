import { runFormContract } from '@delaktig/testing/form-contract.js';
import './define.ts';
import { DelaktigWhatMatters } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { WhatMattersHarness } from './harness.ts';

runFormContract<DelaktigWhatMatters>({
  name: 'what matters',
  tag: DelaktigWhatMatters.tag,
  document: () => ({ ...alex() }),
  // With keys, since Enter in the field must not send the host's form.
  act: (element) => new WhatMattersHarness(element).say('Att få sova', true),
});
