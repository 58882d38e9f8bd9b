import type { MeetingCircleContent, MeetingCircleDocument, Participant } from './model.ts';
import { SHAPES } from './shapes.ts';

/** The documents that stories and tests start from. Names come from the sources' own cases. */

/** A document with this content, as a host would have stored it. */
export function meetingDocument(
  content: Partial<MeetingCircleContent> = {},
  rest: Partial<MeetingCircleDocument> = {},
): MeetingCircleDocument {
  return {
    type: 'meeting-circle',
    version: 1,
    id: 'c3d5f0c8-6f5b-4a53-9a26-9ad0d0f6e505',
    language: 'sv',
    level: 'standard',
    createdAt: '2026-03-02T09:00:00.000Z',
    updatedAt: '2026-03-02T09:40:00.000Z',
    ...rest,
    content: {
      shape: 'circle',
      parts: SHAPES.circle,
      minutes: 60,
      participants: [],
      questions: [],
      avoided: [],
      ...content,
    },
  };
}

const people: readonly Participant[] = [
  { id: 'p-alex', name: 'Alex', role: 'youth', person: true, prepared: ['youth/situation'] },
  { id: 'p-mother', name: 'Alex mamma', role: 'parent' },
  { id: 'p-lisa', name: 'Lisa, skolsköterska', role: 'staff', prepared: ['staff/opening', 'chair/opening'] },
  { id: 'p-josef', name: 'Josef, socialsekreterare', role: 'staff' },
];

/** What Alex has said in other methods, as references. */
export const alexSaid = [
  { document: 'a1b5f0c8-6f5b-4a53-9a26-9ad0d0f6e202', item: 'a-friends', quote: 'Josef och Lisa' },
  { document: 'a1b5f0c8-6f5b-4a53-9a26-9ad0d0f6e202', item: 'own-dog', quote: 'Min hund Bella' },
  { document: 'a1b5f0c8-6f5b-4a53-9a26-9ad0d0f6e202', item: 'a-mine', quote: 'Bara mitt', visibleTo: [] },
] as const;

/** Alex's meeting: four come, Lisa leads, Josef writes, Alex takes part in some of it and keeps the time. */
export function alex(): MeetingCircleDocument {
  return meetingDocument({
    participants: people,
    chair: 'p-lisa',
    writer: 'p-josef',
    purpose: 'Alex vill att det ska fungera i skolan igen, och att de vuxna pratar med varandra.',
    goal: 'Vi vet vem som gör vad till sommaren.',
    rules: 'En i taget pratar.',
    questions: [
      { id: 'q-lunch', words: 'Var kan Alex äta lunch i lugn och ro?' },
      {
        id: 'q-friends',
        reference: { document: 'a1b5f0c8-6f5b-4a53-9a26-9ad0d0f6e202', item: 'a-friends', quote: 'Josef och Lisa' },
      },
    ],
    avoided: [{ id: 'v-1', words: 'Flytten i våras' }],
    taking: { ways: ['parts', 'writing'], parts: ['opening', 'situation', 'closing'], task: 'time', meetFirst: 'yes' },
  });
}

/** Lars leads his own meeting, in three parts. */
export function lars(): MeetingCircleDocument {
  return meetingDocument(
    {
      shape: 'thirds',
      parts: SHAPES.thirds,
      minutes: 45,
      participants: [
        { id: 'p-lars', name: 'Lars', role: 'older', person: true },
        { id: 'p-wife', name: 'Hans fru', role: 'relative' },
      ],
      chair: 'p-lars',
      writer: 'p-lars',
      purpose: 'Att kunna bo i sommarstugan till sommaren!',
      taking: { ways: ['all'], task: 'lead', without: 'no' },
    },
    { id: 'c3d5f0c8-6f5b-4a53-9a26-9ad0d0f6e506' },
  );
}

/** Sixty come. */
export function crowd(): MeetingCircleDocument {
  return meetingDocument({
    participants: Array.from({ length: 60 }, (_, index) => ({
      id: `p-${index}`,
      name: `Deltagare ${index + 1}`,
      role: 'staff',
    })),
  });
}

/** The same while it goes on, in its longest part; without `at` in a break. */
export function meeting(at?: string): MeetingCircleDocument {
  const { content } = alex();
  return meetingDocument({
    ...content,
    running: {
      startedAt: '2026-03-02T10:00:00.000Z',
      part: 'needs',
      counted: 24 * 60_000,
      countedPart: 3 * 60_000,
      ...(at === undefined ? {} : { at }),
      spoken: ['p-alex'],
      absent: ['p-josef'],
      parked: [{ id: 'k-1', words: 'Sommarlovet' }],
      words: [{ id: 'w-1', word: 'habilitering', explained: 'stöd till barn med funktionsnedsättning' }],
      decisions: [{ id: 'd-1', what: 'Ordna ett lugnt rum att äta i', who: 'p-lisa', when: 'före påsk' }],
    },
  });
}

/** The same when it is over. */
export function ended(): MeetingCircleDocument {
  const { content } = meeting();
  const { running } = content;
  return meetingDocument({
    ...content,
    ...(running ? { running: { ...running, ended: '2026-03-02T11:00:00.000Z' } } : {}),
  });
}

/** The same when all is said: who does what, when we meet again, whom to ask, and how it was for five of them. */
export function closed(): MeetingCircleDocument {
  const { content } = ended();
  const { running } = content;
  return meetingDocument({
    ...content,
    ...(running
      ? {
          running: {
            ...running,
            decisions: [
              {
                id: 'd-1',
                what: 'Ordna en avskild matplats i anslutning till matsalen',
                easy: 'Ordna ett lugnt rum där du kan äta',
                who: 'p-lisa',
                when: 'före påsk',
              },
              { id: 'd-2', what: 'Ringa skolan varje fredag', who: 'p-mother', done: true },
              { id: 'd-3', what: 'Visa Lisa rummet du tycker om', who: 'p-alex', when: 'på måndag' },
            ],
          },
        }
      : {}),
    after: {
      next: {
        date: '2026-05-04',
        time: '14:30',
        place: 'Skolan, rum 12',
        participants: ['p-alex', 'p-mother', 'p-lisa'],
      },
      contact: { name: 'Lisa, skolsköterska', phone: '070-174 06 05' },
      between: 'Ring Lisa. Hon ringer de andra.',
    },
    answers: [
      { id: 'a-1', information: 'yes', participation: 'yes', collaboration: 'partly', meaning: 'yes' },
      { id: 'a-2', information: 'yes', participation: 'partly', collaboration: 'yes' },
      { id: 'a-3', information: 'no', participation: 'no', words: 'Det gick för fort.' },
      { id: 'a-4', meaning: 'yes' },
      { id: 'a-5', information: 'yes', participation: 'yes', collaboration: 'yes', meaning: 'partly' },
    ],
  });
}

/** Long words. */
export function german(): MeetingCircleDocument {
  return meetingDocument(
    {
      shape: 'own',
      parts: [
        { id: 'a', label: 'Begrüßungsveranstaltungsvorbereitung', share: 20 },
        { id: 'b', label: 'Zusammenarbeitsvereinbarungsgespräch', share: 80 },
      ],
      participants: [{ id: 'p-1', name: 'Sozialversicherungsfachangestellte Schmidt-Müllerstein', role: 'staff' }],
    },
    { language: 'de' },
  );
}

/** Right to left. */
export function arabic(): MeetingCircleDocument {
  return meetingDocument(
    {
      participants: [
        { id: 'p-1', name: 'ليلى', role: 'youth', person: true },
        { id: 'p-2', name: 'Lisa', role: 'staff' },
      ],
      chair: 'p-2',
      purpose: 'أن تكون المدرسة أفضل',
      questions: [{ id: 'q-1', words: 'من يساعدني في الواجبات؟' }],
    },
    { language: 'ar' },
  );
}

/** What does no harm: a role nobody knows, somebody who leads and does not come, shares that do not add up, two minutes. */
export function odd(): MeetingCircleDocument {
  return meetingDocument({
    parts: [
      { id: 'opening', kind: 'opening', share: 3 },
      { id: 'none', share: 0 },
      { id: 'needs', kind: 'needs', share: -5 },
      { id: 'moon', kind: 'moon', share: 1 },
    ],
    minutes: 2,
    participants: [{ id: 'p-1', name: '', role: 'astronaut' }],
    chair: 'gone',
    taking: { ways: ['parts'], parts: ['gone'] },
  });
}

/** Made with newer software. */
export function newer(): unknown {
  return { ...alex(), version: 7 };
}
