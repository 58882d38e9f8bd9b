import { runFormContract } from '@delaktig/testing/form-contract.js';
import './define.ts';
import { DelaktigMeetingCircle } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { MeetingCircleHarness } from './harness.ts';

runFormContract<DelaktigMeetingCircle>({
  name: 'meeting circle',
  tag: DelaktigMeetingCircle.tag,
  document: () => ({ ...alex() }),
  // With keys.
  act: (element) => new MeetingCircleHarness(element).purpose('Skolan', true),
});
