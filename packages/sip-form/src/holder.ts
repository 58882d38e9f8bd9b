import type { LocaleHost, LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import type { SipContent, SipDocument, SipOperation, SipPart } from './model.ts';
import type { Regulations } from './regulations.ts';

/** How an operation is done; see `DelaktigElement.perform`. */
export interface ActOptions {
  readonly gesture?: string;
  readonly commit?: boolean;
  /** A key in a field: what it wrote is on the screen already, and nothing is drawn again. */
  readonly typed?: boolean;
}

/** What the host has given whoever holds the plan. */
export interface Given {
  /** Others see the screen. */
  readonly bigScreen: boolean;
  /** What the person has made with other methods. */
  readonly sources: unknown;
  readonly config: unknown;
  /** Pictures that are kept beside the plan. */
  readonly attachments: ReadonlyMap<string, Blob>;
}

/** An element, as what is fetched for it later knows it. */
export interface SipPort {
  readonly host: LocaleHost & { view: string };
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  given(): Given;
  content(): SipContent;
  editable(): boolean;
  bigScreen(): boolean;
  rules(): Regulations;
  /** What is being typed is done. */
  settle(): void;
  /** Draws what stands around the fields, and not those. */
  drawAround(): void;
  /** Does an operation, after what is being typed. */
  act(operation: SipOperation): void;
}

/** Who holds the plan that a part writes in: its case, or the part itself. */
export interface SipHolder {
  value(): unknown;
  document(): SipDocument;
  editable(): boolean;
  rules(): Regulations;
  readonly given: Given;
  canUndo(): boolean;
  canRedo(): boolean;
  take(value: unknown): void;
  act(operation: SipOperation, options: ActOptions): void;
  closeGesture(): void;
  commit(): void;
  undo(): void;
  redo(): void;
  finish(): Promise<void>;
  /** A part joins. @returns leaves */
  join(member: SipMember): () => void;
}

/** A part of a case, as its case knows it. */
export interface SipMember {
  /** What is held has changed, and is to be drawn again. */
  changed(): void;
  /** Another plan is held: what was typed, left and shown belongs to the old one, and perhaps to another person. */
  reset(): void;
  /** *Paus*: what is typed is kept, and what was shown is hidden again. */
  cover(): void;
  /** Where a part of the plan is shown; null when it is not in this one. */
  rootOf(part: SipPart): ShadowRoot | null;
}

/** What a part asks with, from wherever it stands below its case. */
export const CASE_ASKED = 'delaktig-sip-case-asked';
/** What a case says to those parts that were there before it. */
export const CASE_HERE = 'delaktig-sip-case-here';

/** What the asking event carries. */
export interface CaseAsked {
  answer(holder: SipHolder): void;
}
