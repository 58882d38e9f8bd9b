import { newId } from '@delaktig/core/document/ids.js';
import { unhidden } from './masked.ts';
import type { MeetingCircleContent, MeetingCircleOperation, Settings } from './model.ts';

/** Which window leads: told with how the meeting goes. */
export interface Lead {
  /** Made for the window alone. */
  readonly window: string;
  /** How many times the meeting has been taken over. */
  readonly turn: number;
  /** Since when the window leads: milliseconds by its clock on the wall. */
  readonly since: number;
}

/**
 * Which of several chair's windows leads a meeting: one at a time. Whoever presses *Led mötet härifrån* leads; a window that is merely opened, or loaded again,
 * waits until it is pressed there. Where two began without knowing of each other, the one that was first.
 */
export class Leading {
  readonly #now: () => number;
  #mine: Lead;
  #other: Lead | undefined;

  constructor(now: () => number) {
    this.#now = now;
    this.#mine = { window: newId(), turn: 0, since: now() };
  }

  /** What is told with how the meeting goes. */
  get lead(): Lead {
    return this.#mine;
  }

  /** Whether another window leads. */
  get elsewhere(): boolean {
    return this.#other !== undefined;
  }

  /**
   * Another chair's window has told that it leads.
   *
   * @param begun - Whether the meeting has begun there and not here: then it is led there, whichever window was first.
   * @returns whether it does
   */
  hears(lead: Lead, begun = false): boolean {
    if (lead.window === this.#mine.window) return false;
    // Who does not lead hears whoever does, also when that window has been loaded again.
    if (!this.#other && !begun && !isBefore(lead, this.#mine)) return false;
    this.#other = lead;
    return true;
  }

  /** This window leads from now on. */
  take(): void {
    const turn = Math.max(this.#mine.turn, this.#other?.turn ?? 0) + 1;
    this.#mine = { ...this.#mine, turn, since: this.#now() };
    this.#other = undefined;
  }

  /** Nothing is left of another meeting. */
  forget(): void {
    this.#mine = { window: newId(), turn: 0, since: this.#now() };
    this.#other = undefined;
  }
}

function isBefore(a: Lead, b: Lead): boolean {
  if (a.turn !== b.turn) return a.turn > b.turn;
  return a.since === b.since ? a.window < b.window : a.since < b.since;
}

/**
 * What makes a window's own document go on where the one that led has come: how the meeting goes, what was written in it, who has come to it, its parts and
 * times. What the other window never told (what is not talked about, what is prepared, how the person takes part, identity numbers) stays the document's own.
 *
 * @param own - The document's own content.
 * @param told - What the window that led has told.
 */
export function takingOver(own: MeetingCircleContent, told: MeetingCircleContent): readonly MeetingCircleOperation[] {
  const { shape, parts, minutes, chair, purpose, running, after } = unhidden(told, own);
  const settings: Pick<Settings, 'minutes' | 'chair' | 'purpose' | 'running' | 'after'> = {
    minutes,
    ...(chair === undefined ? {} : { chair }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(running === undefined ? {} : { running }),
    ...(after === undefined ? {} : { after }),
  };
  const known = new Set(own.participants.map(({ id }) => id));
  return [
    { type: 'changeShape', shape, parts },
    ...told.participants
      .filter(({ id }) => !known.has(id))
      .map((item): MeetingCircleOperation => ({ type: 'addItem', list: 'participants', item })),
    { type: 'changeMeeting', changes: settings },
  ];
}
