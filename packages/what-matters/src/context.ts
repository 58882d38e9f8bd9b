import type { Expression } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import type { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { shortNameOfSaid } from '@delaktig/core/expression/said-name.js';
import type { OpenedTool, Tool } from '@delaktig/core/expression/ways.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { WhatMattersConfig } from './config.ts';
import type { Matter, WhatMattersDocument, When } from './model.ts';
import * as texts from './texts.ts';

/** What the views are drawn from: made anew for each rendering. */
export interface MattersView {
  readonly locale: LocaleController;
  readonly document: WhatMattersDocument;
  readonly level: Level;
  readonly editable: boolean;
  readonly settings: WhatMattersConfig;
  readonly images: SymbolImages;
  readonly urls: AttachmentUrls;
  /** What is open in its panel. */
  readonly subject: string | null;
  /** Which way to say something is open. */
  readonly tool: OpenedTool | null;
  /** Whether examples are shown. */
  readonly examples: boolean;
  readonly act: MattersActs;
}

/** What a person can do from the views. Each becomes an operation, or changes what is open. */
export interface MattersActs {
  open(id: string): void;
  close(): void;
  change(id: string, changes: Changes<Matter>): void;
  say(id: string, changes: Changes<Expression>): void;
  move(id: string, index: number): void;
  remove(id: string): void;
  openTool(tool: Tool, subject: string | null): void;
  toggleExamples(): void;
}

/** What the times are called. */
export const whenTexts: Readonly<Record<When, Text>> = { now: texts.now, soon: texts.soon, later: texts.later };

/** What something is called in sentences and in buttons: set apart, so that it turns no words around it. */
export function nameOf(locale: LocaleController, { said }: Matter): string {
  return isolateText(shortNameOfSaid(locale, said));
}

/** Whether the words are those to a child. */
export function isChild({ settings, level }: Pick<MattersView, 'settings' | 'level'>): boolean {
  return settings.child ?? level === 'symbol';
}

/** The question, in the words it was asked in. */
export function questionOf(locale: LocaleController, { content }: WhatMattersDocument): string {
  const own = content.question === undefined ? '' : locale.own(content.question).trim();
  return own || locale.text(texts.question);
}
