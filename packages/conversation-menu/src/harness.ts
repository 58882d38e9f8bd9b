import type { Text } from '@delaktig/core/language/say.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { check } from '@delaktig/testing/assert.js';
import { Harness } from '@delaktig/testing/harness.js';
import { audible, nameOf, outline } from '@delaktig/testing/names.js';
import type { DelaktigConversationMenu } from './element.ts';
import type { ConversationMenuDocument, Topic } from './model.ts';
import * as texts from './texts.ts';

/** Drives a conversation menu as a person would: chooses, puts in order, answers. Things are found by role and by what they are called. */
export class ConversationMenuHarness extends Harness<DelaktigConversationMenu> {
  /** What the element itself calls something, in the language and level shown. */
  word<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return audible(this.element['locale'].text(text, ...args));
  }

  /** The document shown: an empty one while there is no value. */
  get document(): ConversationMenuDocument {
    return this.element['document'];
  }

  /** A topic of the document, by id. @throws when there is none */
  topic(id: string): Topic {
    const topic = this.document.content.topics.find((each) => each.id === id);
    check(topic, `there is no topic ${id}`);
    return topic;
  }

  /** What was chosen, in order. */
  get chosen(): string {
    return this.document.content.chosen.join(' ');
  }

  /** The button of a topic. @throws when there is none */
  card(name: string): HTMLElement {
    const card = this.findAll('button').find((button) => button.matches('.topic') && nameOf(button).startsWith(name));
    check(card, `no topic ${name}. There is:\n${outline(this.element)}`);
    return card;
  }

  /** Opens the panel of a topic. */
  async open(name: string): Promise<void> {
    await this.click(this.card(name));
    await this.settled();
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    await this.activate('button', this.word(coreLater.close));
    await this.settled();
  }

  /** Adds an own topic in writing. */
  async add(words: string, keys = false): Promise<void> {
    const label = this.word(texts.addLabel);
    if (keys) {
      await this.tabTo('textbox', label);
      await this.type(words);
      await this.press('Enter');
    } else {
      await this.dictate(label, words);
      await this.activate('button', this.word(core.add));
    }
    await this.settled();
  }

  /** Opens *Mer*, and presses something there. */
  async more(text: Text): Promise<void> {
    await this.activate('button', this.word(core.more));
    await this.settled();
    await this.activate('button', this.word(text));
    await this.settled();
  }
}
