import type { Json } from '@delaktig/core/document/json.js';
import type { SipContent, SipPath } from '../../model.ts';
import type { Data } from '../../walk.ts';
import { isDay } from '../days.ts';
import { type NextMeeting, nextMeeting } from '../next-meeting.ts';
import { atStockholm, inStockholm } from '../stockholm.ts';
import type { PlanIds } from './plan.ts';
import {
  at,
  Codes,
  filled,
  identified,
  identifier,
  listAt,
  ofType,
  reference,
  type Resource,
  uuidOf,
  wordsAt,
} from './resources.ts';
import { fitsElementId, type Values } from './values.ts';

const required = new Codes({ summoned: 'required', invited: 'optional' });
const answered = new Codes({ comes: 'accepted', cannot: 'declined' });

/** The meeting that people are summoned to, what they have answered, and the next meeting: Appointment and AppointmentResponse. */
export function writeMeetings(values: Values, ids: PlanIds, content: SipContent): readonly Resource[] {
  return [...writeInvitation(values, ids), ...writeNext(values, ids, nextMeeting(content))];
}

export function readMeetings(resources: readonly Data[], values: Values): void {
  for (const appointment of ofType(resources, 'Appointment')) {
    const [, which, followUp] = identified(appointment) ?? [];
    if (which === 'invitation') readInvitation(appointment, values);
    if (which === 'next') readNext(appointment, values, followUp);
  }
  for (const response of ofType(resources, 'AppointmentResponse')) {
    const id = identified(response)?.[1];
    if (id === undefined) continue;
    const path = ['invitation', 'invited', id];
    values.put([...path, 'reply'], answered.from(wordsAt(response, 'participantStatus')));
    values.put([...path, 'substitute'], wordsAt(response, 'comment'));
  }
}

function writeInvitation(values: Values, { plan, patient }: PlanIds): readonly Resource[] {
  if (values.get(['invitation']) === undefined) return [];
  const id = uuidOf(`${plan} Appointment invitation`);
  const responses: Resource[] = [];
  const list = ['invitation', 'invited'];
  const people = values.ids(list).flatMap((one): Json[] => {
    const path = [...list, one];
    const name = values.words([...path, 'name']);
    const reply = values.words([...path, 'reply']);
    // Whoever answers must be somebody (apr-1), and whoever takes part somebody or something (app-1).
    if (reply && name) responses.push(writeResponse(values, path, { plan, id, one, name, reply }));
    if (!fitsElementId(one) || !(name || values.words([...path, 'role']))) return [];
    const role = values.take([...path, 'role']);
    const summons = values.take([...path, 'summons'], required.knows);
    return [
      filled({
        id: one,
        type: role && [{ text: role }],
        actor: name && { display: values.take([...path, 'name']) },
        required: required.to(summons),
        status: answered.to(reply) ?? (reply === 'sendsOther' ? 'declined' : 'needs-action'),
      }),
    ];
  });
  const time = takeTimes(values);
  const appointment: Resource = {
    resourceType: 'Appointment',
    id,
    ...filled({
      identifier: identifier(plan, 'invitation'),
      status: 'start' in time ? 'booked' : 'proposed',
      description: values.take(['invitation', 'purpose']),
      ...time,
      created: values.take(['invitation', 'sentOn'], isDay),
      participant: [
        { actor: reference(patient), status: 'needs-action' },
        ...people,
        ...writePlace(values, ['invitation', 'place']),
      ],
    }),
  };
  return [appointment, ...responses];
}

interface Responding {
  readonly plan: string;
  readonly id: string;
  readonly one: string;
  readonly name: string;
  readonly reply: string;
}

function writeResponse(values: Values, path: SipPath, { plan, id, one, name, reply }: Responding): Resource {
  values.take([...path, 'reply'], answered.knows);
  return {
    resourceType: 'AppointmentResponse',
    id: uuidOf(`${plan} AppointmentResponse ${one}`),
    ...filled({
      identifier: identifier(plan, one),
      appointment: reference(id),
      actor: { display: name },
      participantStatus: answered.to(reply) ?? 'declined',
      comment: values.take([...path, 'substitute']),
    }),
  };
}

function readInvitation(appointment: Data, values: Values): void {
  const put = (name: string, words: string | undefined): void => values.put(['invitation', name], words);
  const start = inStockholm(wordsAt(appointment, 'start'));
  put('date', start?.date ?? wordsAt(appointment, 'requestedPeriod', 0, 'start'));
  put('start', start?.time);
  put('end', inStockholm(wordsAt(appointment, 'end'))?.time);
  put('purpose', wordsAt(appointment, 'description'));
  put('sentOn', wordsAt(appointment, 'created'));
  for (const one of listAt(appointment, 'participant')) {
    if (wordsAt(one, 'actor', 'type') === 'Location') {
      put('place', wordsAt(one, 'actor', 'display'));
      continue;
    }
    const path = ['invitation', 'invited', wordsAt(one, 'id')];
    values.put([...path, 'role'], wordsAt(one, 'type', 0, 'text'));
    values.put([...path, 'name'], wordsAt(one, 'actor', 'display'));
    values.put([...path, 'summons'], required.from(wordsAt(one, 'required')));
  }
}

/** A booked appointment has both a start and an end (app-2, app-3); what has not is proposed, and its times stay with the answers. */
function takeTimes(values: Values): Readonly<Record<string, Json>> {
  const words = (name: string): string => values.words(['invitation', name]);
  const [date, first, last] = [words('date'), words('start'), words('end')];
  const [start, end] = [instant(date, first), instant(date, last)];
  if (start && end && last > first) {
    for (const name of ['date', 'start', 'end']) values.drop(['invitation', name]);
    return { start, end };
  }
  const day = values.take(['invitation', 'date'], isDay);
  return day ? { requestedPeriod: [{ start: day }] } : {};
}

/** Only a time that comes back as it was: not the one that clocks leap over. */
function instant(date: string, time: string): string | null {
  const found = atStockholm({ date, time });
  const back = found && inStockholm(found);
  return back && back.date === date && back.time === time ? found : null;
}

function writePlace(values: Values, path: SipPath): readonly Json[] {
  const place = values.take(path);
  return place ? [{ actor: { type: 'Location', display: place }, status: 'accepted' }] : [];
}

/** The one whose day was decided last; another day stays with the answers. */
function writeNext(values: Values, { plan, patient }: PlanIds, next: NextMeeting | null): readonly Resource[] {
  const [, , followUp] = next?.path ?? [];
  const path = next?.path ?? [];
  if (!isDay(values.words(path))) return [];
  const within = path.slice(0, -1);
  const time = followUp === undefined ? values.words([...within, 'nextTime']) : '';
  const start = instant(values.words(path), time);
  const date = values.take(path);
  if (start) values.drop([...within, 'nextTime']);
  return [
    {
      resourceType: 'Appointment',
      id: uuidOf(`${plan} Appointment next`),
      ...filled({
        identifier: identifier(plan, 'next', ...(followUp === undefined ? [] : [followUp])),
        status: 'proposed',
        comment: values.take([...within, followUp === undefined ? 'nextWho' : 'whoComes']),
        participant: [
          { actor: reference(patient), status: 'needs-action' },
          ...(followUp === undefined ? writePlace(values, [...within, 'nextPlace']) : []),
        ],
        requestedPeriod: [{ start: start ?? date }],
      }),
    },
  ];
}

/** @param followUp - The follow-up at which it was decided; none: the meeting itself. */
function readNext(appointment: Data, values: Values, followUp: string | undefined): void {
  const put = (name: string, words: string | undefined): void =>
    values.put(followUp === undefined ? ['responsibility', name] : ['followUp', 'meetings', followUp, name], words);
  const given = wordsAt(appointment, 'requestedPeriod', 0, 'start');
  const start = isDay(given) ? null : inStockholm(given);
  put('nextDate', start?.date ?? given);
  put(followUp === undefined ? 'nextWho' : 'whoComes', wordsAt(appointment, 'comment'));
  // Of a follow-up only the day is known.
  if (followUp !== undefined) return;
  put('nextTime', start?.time);
  const place = listAt(appointment, 'participant').find((one) => at(one, 'actor', 'type') === 'Location');
  put('nextPlace', wordsAt(place, 'actor', 'display'));
}
