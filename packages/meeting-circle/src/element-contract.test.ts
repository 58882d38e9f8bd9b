import { runElementContract } from '@delaktig/testing/element-contract.js';
import './define.ts';
import { DelaktigMeetingCircle } from './element.ts';
import { alex, lars, meetingDocument, newer } from './examples.test-helper.ts';
import { MeetingCircleHarness } from './harness.ts';

/** As a host has it: its own object, not frozen. */
const plain = (document: unknown): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(document)) as Record<string, unknown>;

runElementContract({
  name: 'meeting circle',
  tag: DelaktigMeetingCircle.tag,
  define: DelaktigMeetingCircle,
  document: () => plain(alex()),
  other: () => plain(lars()),
  newer: () => plain(newer()),
  act: (element) => new MeetingCircleHarness(element).purpose('Skolan'),
  invalid: [
    ['two parts with one id', () => meetingDocument({ parts: ['a', 'a'].map((id) => ({ id, share: 1 })) })],
    [
      'two people with one id',
      () => meetingDocument({ participants: ['Alex', 'Lisa'].map((name) => ({ id: 'same', name, role: 'staff' })) }),
    ],
    [
      'more than a hundred people',
      () =>
        meetingDocument({
          participants: Array.from({ length: 101 }, (_, i) => ({ id: `p${i}`, name: 'x', role: 'staff' })),
        }),
    ],
  ],
});
