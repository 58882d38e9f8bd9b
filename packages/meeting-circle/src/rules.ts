import type { Report } from '@delaktig/core/document/load.js';
import { badDates, uniqueIds } from '@delaktig/core/document/rules.js';
import { isDay, isTime } from './day.ts';
import { LONGEST_MEETING, SHORTEST_MEETING } from './limits.ts';
import type { MeetingCircleContent, MeetingCircleDocument } from './model.ts';
import { isRole } from './shapes.ts';

/**
 * What only meeting circles can have odd. All are notes: everything is shown, and what is odd is kept as it came. See "Bad input" in spec.md.
 *
 * | code | what it means | params |
 * | --- | --- | --- |
 * | `no-parts` | a meeting without parts: one sentence says what to do | |
 * | `no-share` | a share that is no time at all, or less: the part gets the least time there is | |
 * | `shares-off` | shares that are not 100 together: taken in proportion | `found` |
 * | `odd-length` | shorter than the shortest or longer than the longest that is offered | `found` |
 * | `unknown-participant` | somebody who leads or writes and does not come: passed over | `id` |
 * | `unknown-role` | a role that is none of ours: shown as others | `role` |
 * | `unknown-part` | the person takes part in a part that is not there: passed over | `part` |
 * | `bad-date` | a next meeting on a day, or at a time, that cannot be: left out | |
 */
export type MeetingCircleProblemCode =
  'no-parts' | 'no-share' | 'shares-off' | 'odd-length' | 'unknown-participant' | 'unknown-role' | 'unknown-part';

/** What the structure cannot say about a whole document. */
export function meetingCircleRules(document: MeetingCircleDocument, report: Report): void {
  badDates(document, report);
  contentRules(document.content, report);
}

/** Likewise about its content alone. */
export function contentRules(content: MeetingCircleContent, report: Report): void {
  for (const list of ['parts', 'participants', 'questions', 'avoided'] as const)
    uniqueIds(content[list], ['content', list], report);
  const { running } = content;
  if (running)
    for (const list of ['parked', 'words', 'decisions'] as const)
      uniqueIds(running[list], ['content', 'running', list], report);
  uniqueIds(content.answers ?? [], ['content', 'answers'], report);
  timeNotes(content, report);
  nextNotes(content, report);
  peopleNotes(content, report);
}

function timeNotes({ parts, minutes }: MeetingCircleContent, report: Report): void {
  const path = ['content', 'parts'];
  if (parts.length === 0) report.note({ code: 'no-parts', path });
  parts.forEach(({ share }, index) => {
    if (!(share > 0)) report.note({ code: 'no-share', path: [...path, index, 'share'] });
  });
  const found = parts.reduce((sum, { share }) => sum + share, 0);
  if (parts.length > 0 && Math.abs(found - 100) > 1) report.note({ code: 'shares-off', path, params: { found } });
  if (!(minutes >= SHORTEST_MEETING && minutes <= LONGEST_MEETING))
    report.note({ code: 'odd-length', path: ['content', 'minutes'], params: { found: minutes } });
}

function nextNotes({ after, participants }: MeetingCircleContent, report: Report): void {
  const { date, time, participants: coming = [] } = after?.next ?? {};
  const path = ['content', 'after', 'next'];
  if (date !== undefined && !isDay(date)) report.note({ code: 'bad-date', path: [...path, 'date'] });
  if (time !== undefined && !isTime(time)) report.note({ code: 'bad-date', path: [...path, 'time'] });
  const known = new Set(participants.map(({ id }) => id));
  coming.forEach((id, index) => {
    if (!known.has(id))
      report.note({ code: 'unknown-participant', path: [...path, 'participants', index], params: { id } });
  });
}

function peopleNotes({ participants, chair, writer, taking, parts }: MeetingCircleContent, report: Report): void {
  const known = new Set(participants.map(({ id }) => id));
  for (const [key, id] of [
    ['chair', chair],
    ['writer', writer],
  ] as const)
    if (id !== undefined && !known.has(id))
      report.note({ code: 'unknown-participant', path: ['content', key], params: { id } });
  participants.forEach(({ role }, index) => {
    if (!isRole(role))
      report.note({ code: 'unknown-role', path: ['content', 'participants', index, 'role'], params: { role } });
  });
  const there = new Set(parts.map(({ id }) => id));
  (taking?.parts ?? []).forEach((part, index) => {
    if (!there.has(part))
      report.note({ code: 'unknown-part', path: ['content', 'taking', 'parts', index], params: { part } });
  });
}
