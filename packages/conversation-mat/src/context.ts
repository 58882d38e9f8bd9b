import type { Viewer } from '@delaktig/core/document/audience.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { ScaleAt } from './config.ts';
import type { Reading } from '@delaktig/core/shell/reading.js';
import type { Card, Confirmed, ConversationMatDocument, Kind, Mat, Picture, Place } from './model.ts';
import type { StepCount } from './library/scale.ts';
import type { MatSaying } from './saying.ts';
import type { MatWords } from './words.ts';

/** What is shown. */
export type Screen =
  | { readonly what: 'topics'; readonly all?: boolean }
  | { readonly what: 'mat' }
  | LookingBack
  | { readonly what: 'compare' };

/** Looking back: at which column, and what has been looked at. */
export interface LookingBack {
  readonly what: 'look-back';
  /** The step that is shown, `null` for what was put aside; absent at the end. */
  readonly step?: string | null;
  /** What has been looked at, as it lay then: what has changed since is looked at again. */
  readonly seen: readonly Confirmed[];
}

/** What a picture is chosen for, beside the cards. */
export type PictureFor = { readonly what: 'topic' } | { readonly what: 'step'; readonly id: string };

/** What is open beside the mat. */
export type Opened = 'symbols' | 'setup';

/** What the views of a mat are drawn from: made anew for each rendering. */
export interface MatView {
  readonly locale: LocaleController;
  readonly document: ConversationMatDocument;
  /** The mat that is shown. */
  readonly mat: Mat;
  readonly words: MatWords;
  readonly level: Level;
  readonly editable: boolean;
  /** The first drawing is on the screen: what comes with the next frame can be drawn too. */
  readonly onScreen: boolean;
  /** The address of a picture; null while it is on its way, or when there is none. */
  readonly picture: (picture: Picture | undefined) => string | null;
  /** The card that an answer is chosen for: held, or the one that is shown. */
  readonly held: string | null;
  /** The card whose panel is open. */
  readonly subject: string | null;
  /** One card is shown at a time. */
  readonly one: boolean;
  /** A helper places the cards. */
  readonly helper: boolean;
  readonly scaleAt: ScaleAt;
  /** Those whom the person can let see a card. */
  readonly audience: readonly Viewer[];
  /** How many cards have been passed over, where one is shown at a time. */
  readonly skipped: number;
  readonly act: MatActs;
}

/** What a person can do from the first views. */
export interface MatActs {
  openCard(id: string): void;
  closeCard(): void;
  /** Puts the held card on a step, or aside. */
  placeHeld(step: string | null): void;
  place(id: string, place: Place['step'] | undefined): void;
  skip(): void;
  lookBack(): void;
  topics(): void;
}

/** What a person can do from what is fetched later. */
export interface LaterActs extends MatActs {
  comment(id: string, words: string): void;
  rename(id: string, words: string): void;
  /** Another place among the cards, from 0. */
  move(id: string, index: number): void;
  remove(id: string): void;
  openDetail(id: string): void;
  showMat(id: string): void;
  removeMat(): void;
  confirm(step: string | null): void;
  nextColumn(): void;
  showScreen(screen: Screen): void;
  chooseQuestion(kind: Kind): void;
  chooseScale(kind: Kind, count: StepCount): void;
  chooseScaleAt(at: ScaleAt): void;
  close(): void;
  /** Opens the pictures, to choose one for the topic or an answer. */
  choosePicture(of: PictureFor): void;
  namePerson(name: string): void;
  nameTopic(words: string): void;
  /** Empty: the ready question again. */
  nameQuestion(words: string): void;
  /** Empty: the ready words again. */
  nameStep(id: string, words: string): void;
  addBlank(): void;
  saveMat(): void;
  importCards(file: Blob): void;
  takePhoto(id: string, file: Blob): void;
}

/** The views with everything a person can do. */
export interface WholeView extends MatView {
  readonly act: LaterActs;
  /** What is said aloud about a card; undefined while it is on its way. */
  readonly saying: MatSaying | undefined;
  /** The buttons that read aloud. */
  readonly reading: Reading;
}

/** The card that is first among those that wait: where one is shown at a time, the ones that were passed over come last. */
export function firstWaiting(waiting: readonly Card[], skipped: number): Card | undefined {
  return waiting.length === 0 ? undefined : waiting[skipped % waiting.length];
}
