import { copyJson, type Json } from '@delaktig/core/document/json.js';
import { is } from 'valibot';
import { cleaned } from './answers.ts';
import type { Lead } from './leading.ts';
import { withoutIdentities } from './masked.ts';
import { answerSchema, contentSchema } from './schema.ts';
import type { Answer, MeetingCircleContent } from './model.ts';
import type { Counted } from './running.ts';

/** What the chair's window tells the others: what may be seen by everybody, and how long it has been. */
export interface SharedState {
  readonly content: MeetingCircleContent;
  readonly counted: Counted;
  /** Whether the one who leads has hidden the time. */
  readonly timeHidden: boolean;
  /** Which window leads. */
  readonly lead?: Lead;
}

/** What another window asks of the chair's. */
export type Ask =
  | { readonly type: 'break' }
  | { readonly type: 'turn'; readonly participant: string }
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'answer'; readonly answer: Answer };

/** What one window says to the others. */
export type Told =
  | { readonly kind: 'hello'; readonly meeting: string }
  | { readonly kind: 'state'; readonly meeting: string; readonly state: SharedState }
  | { readonly kind: 'ask'; readonly meeting: string; readonly ask: Ask };

/** What goes between windows, and between devices through the host's own channel. Plain JSON. */
export type MeetingMessage = Told & {
  /** Made for the message alone: one that comes two ways is taken once. A message without is always taken. */
  readonly id?: string;
};

/**
 * The meeting as everybody may see it: without what is not talked about, what anybody has prepared, how the person takes part, what the person has said in
 * other methods, who has asked for what, how anybody thought the meeting was, and identity numbers that somebody has written.
 */
export function publicContent(content: MeetingCircleContent): MeetingCircleContent {
  const { shape, parts, minutes, participants, chair, purpose, questions, running, after } = content;
  return withoutIdentities({
    shape,
    parts,
    minutes,
    participants: participants.map(({ id, name, role, person }) => ({
      id,
      name,
      role,
      ...(person === undefined ? {} : { person }),
    })),
    ...(chair === undefined ? {} : { chair }),
    ...(purpose === undefined ? {} : { purpose }),
    questions: questions.filter(({ reference }) => reference === undefined),
    avoided: [],
    ...(running ? { running } : {}),
    ...(after ? { after } : {}),
  });
}

/** A message, where it is one: it may come from anywhere. */
export function readMessage(json: unknown): MeetingMessage | null {
  const copy = copyJson(json);
  if (!copy.ok) return null;
  const { value } = copy;
  const id = field(value, 'id');
  const told = readTold(value);
  return told && (typeof id === 'string' ? { ...told, id } : told);
}

function readTold(value: Json): Told | null {
  const [kind, meeting] = [field(value, 'kind'), field(value, 'meeting')];
  if (typeof meeting !== 'string') return null;
  if (kind === 'hello') return { kind, meeting };
  if (kind === 'state') {
    const state = readState(field(value, 'state'));
    return state && { kind, meeting, state };
  }
  if (kind !== 'ask') return null;
  const ask = readAsk(field(value, 'ask'));
  return ask && { kind, meeting, ask };
}

function readState(value: Json | undefined): SharedState | null {
  const content: unknown = field(value, 'content');
  const counted = field(value, 'counted');
  const [meeting, part] = [field(counted, 'meeting'), field(counted, 'part')];
  if (!isContent(content) || typeof meeting !== 'number' || typeof part !== 'number') return null;
  const lead = readLead(field(value, 'lead'));
  return {
    content,
    counted: { meeting, part },
    timeHidden: field(value, 'timeHidden') === true,
    ...(lead ? { lead } : {}),
  };
}

function readLead(value: Json | undefined): Lead | null {
  const [window, turn, since] = [field(value, 'window'), field(value, 'turn'), field(value, 'since')];
  return typeof window === 'string' && typeof turn === 'number' && typeof since === 'number'
    ? { window, turn, since }
    : null;
}

function isContent(value: unknown): value is MeetingCircleContent {
  return is(contentSchema, value);
}

function isAnswer(value: unknown): value is Answer {
  return is(answerSchema, value);
}

function readAsk(value: Json | undefined): Ask | null {
  const [type, participant, word] = [field(value, 'type'), field(value, 'participant'), field(value, 'word')];
  if (type === 'break') return { type };
  if (type === 'answer') {
    const answer: unknown = field(value, 'answer');
    return isAnswer(answer) ? { type, answer: cleaned(answer) } : null;
  }
  if (type === 'turn' && typeof participant === 'string') return { type, participant };
  return type === 'word' && typeof word === 'string' && word.trim() ? { type, word: word.trim().slice(0, 200) } : null;
}

function field(value: Json | undefined, key: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, Json | undefined>>)[key]
    : undefined;
}
