import type { LocaleHost, LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import type { AnyField } from './describe.ts';
import type { SipContent, SipDocument, SipOperation, SipPart, SipPath } from './model.ts';
import type { DrawnRules } from './drawn-rules.ts';

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
  /** The time now, ISO 8601. */
  now(): string;
}

/** An element, as what is fetched for it later knows it. */
export interface SipPort {
  readonly host: LocaleHost & { view: string; readonly value: unknown; now(): string };
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  given(): Given;
  content(): SipContent;
  editable(): boolean;
  bigScreen(): boolean;
  rules(): DrawnRules;
  /** The field at a path; null where there is none. */
  fieldAt(path: SipPath): AnyField | null;
  /** Which parts of the plan are there to go to. */
  parts(): readonly SipPart[];
  /** Where one is shown; null when it is not. It may not have been drawn yet. */
  rootOf(part: SipPart): ShadowRoot | null;
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
  rules(): DrawnRules;
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
  /** What was typed has been left: the others show it too, and the buttons around them. */
  draw(): void;
  /** What a check of the whole plan has found, and what the law wants: drawn. */
  checked(): unknown;
  /** A part joins. @returns leaves */
  join(member: SipMember): () => void;
}

/** A part of a case, as its case knows it. */
export interface SipMember {
  readonly host: Element;
  /** Which parts of the plan it shows. None: it is where the check of the whole is shown. */
  readonly parts: readonly SipPart[];
  /** What is held has changed, and is to be drawn again. */
  changed(): void;
  /** Another plan is held: what was typed, left and shown belongs to the old one, and perhaps to another person. */
  reset(): void;
  /** *Paus*: what is typed is kept, and what was shown is hidden again. */
  cover(): void;
  /** What is being typed is done. */
  settle(): void;
  /** These fields count as left: what is wrong with them is told. */
  leave(paths: readonly SipPath[]): void;
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
