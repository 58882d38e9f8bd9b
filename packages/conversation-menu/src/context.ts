import type { Expression, NamedPerson } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import type { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { shortNameOfSaid } from '@delaktig/core/expression/said-name.js';
import type { OpenedTool, Tool } from '@delaktig/core/expression/ways.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { ConversationMenuConfig } from './config.ts';
import { deckTitles, topicTitles } from './deck-texts.ts';
import type { Answer, ConversationMenuDocument, Topic } from './model.ts';

/** What the views are drawn from: made anew for each rendering. */
export interface MenuView {
  readonly locale: LocaleController;
  readonly document: ConversationMenuDocument;
  readonly level: Level;
  readonly editable: boolean;
  readonly settings: ConversationMenuConfig;
  readonly images: SymbolImages;
  readonly urls: AttachmentUrls;
  /** The topic that is open. */
  readonly subject: string | null;
  /** Which way to say something is open. */
  readonly tool: OpenedTool | null;
  /** Which page of the open topic is shown, from 0, where it asks one question at a time. */
  readonly page: number;
  readonly act: MenuActs;
}

/** Whether, and if not why, the person wants to talk about a topic. */
export type Wish = 'yes' | 'notNow' | 'dontWant' | 'open';

/** What a person can do from the views. Each becomes an operation, or changes what is open. */
export interface MenuActs {
  open(id: string): void;
  close(): void;
  wish(id: string, wish: Wish): void;
  move(id: string, index: number): void;
  change(id: string, changes: Changes<Topic>): void;
  companions(id: string, people: readonly NamedPerson[]): void;
  answer(topic: string, question: string | null, changes: Changes<Expression>): void;
  changeAnswer(topic: string, id: string, changes: Changes<Answer>): void;
  sayAnswer(topic: string, id: string, changes: Changes<Expression>): void;
  removeAnswer(topic: string, id: string): void;
  removeTopic(id: string): void;
  openTool(tool: Tool, subject: string | null): void;
  openMat(id: string): void;
  /** Another page of the open topic. */
  turn(page: number): void;
}

/** What a way to say something is about, as one text: an answer that is there, or a question that is about to be answered. */
export interface Subject {
  readonly topic: string;
  readonly question?: string | null;
  readonly answer?: string;
}
export const subjectOf = (subject: Subject): string => JSON.stringify(subject);
export function readSubject(subject: string): Subject {
  return JSON.parse(subject) as Subject;
}

/** A text of ours by its id, without the prototype's. */
function known<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/** What the menu is called. */
export function titleOf(locale: LocaleController, { content }: ConversationMenuDocument): string {
  const own = content.title === undefined ? '' : locale.own(content.title).trim();
  const ready = known(deckTitles, content.deck) ?? deckTitles['menu'];
  return own || (ready ? locale.text(ready) : '');
}

/** What a topic is called: the host's or the person's own words, ours by its id, else its id. */
export function nameOfTopic(locale: LocaleController, { id, label, said }: Topic): string {
  const own = label === undefined ? '' : displayText(locale.own(label)).trim();
  if (own) return own;
  if (said) return shortNameOfSaid(locale, said);
  const ready = known(topicTitles, id);
  return ready ? locale.text(ready) : displayText(id);
}

/** The same, set apart, so that it turns no words around it. */
export function spokenTopic(locale: LocaleController, topic: Topic): string {
  return isolateText(nameOfTopic(locale, topic));
}

/** Whether the person wants to talk about it. */
export function wishOf({ content }: ConversationMenuDocument, { id, aside }: Topic): Wish {
  return content.chosen.includes(id) ? 'yes' : (aside ?? 'open');
}

/** Those the person has chosen, in order; what is no topic is passed over. */
export function chosenTopics({ content }: ConversationMenuDocument): readonly Topic[] {
  return content.chosen.flatMap((id) => content.topics.find((topic) => topic.id === id) ?? []);
}

/** Whether a topic asks one question at a time. */
export function asksOneAtATime({ settings, level, document }: MenuView): boolean {
  return settings.oneAtATime ?? (level === 'symbol' || document.content.deck === 'cards');
}

/** Whether the words are those to a child. */
export function isChild({ settings, level }: Pick<MenuView, 'settings' | 'level'>): boolean {
  return settings.child ?? level === 'symbol';
}
