import { runCspContract } from '@delaktig/testing/csp-contract.js';
import './define.ts';
import { DelaktigMeetingCircle } from './element.ts';
import { alex } from './examples.test-helper.ts';
import { MeetingCircleHarness } from './harness.ts';

runCspContract<DelaktigMeetingCircle>({
  name: 'meeting circle',
  tag: DelaktigMeetingCircle.tag,
  document: () => ({ ...alex() }),
  act: (element) => new MeetingCircleHarness(element).purpose('Skolan'),
  entries: [new URL('./define.ts', import.meta.url).pathname],
  async use(element) {
    const harness = new MeetingCircleHarness(element);
    for (const section of ['shape', 'prepare', 'opener']) await harness.open(section);
    for (const type of ['image/svg+xml', 'image/png'] as const) await element.toBlob(type);
    element.screen = 'person';
    await harness.settled();
    element.screen = 'chair';
    element.view = 'list';
    await harness.settled();
  },
});
