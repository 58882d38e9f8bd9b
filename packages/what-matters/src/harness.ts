import type { Text } from '@delaktig/core/language/say.js';
import * as coreLater from '@delaktig/core/later-texts.js';
import * as core from '@delaktig/core/texts.js';
import { check } from '@delaktig/testing/assert.js';
import { Harness } from '@delaktig/testing/harness.js';
import { allByRole, audible, nameOf, outline } from '@delaktig/testing/names.js';
import type { DelaktigWhatMatters } from './element.ts';
import type { Matter, WhatMattersDocument } from './model.ts';
import * as texts from './texts.ts';

/** Drives *Vad är viktigt för dig?* as a person would: says, opens, puts in order, removes. Things are found by role and by what they are called. */
export class WhatMattersHarness extends Harness<DelaktigWhatMatters> {
  /** What the element itself calls something, in the language and level shown. */
  word<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return audible(this.element['locale'].text(text, ...args));
  }

  /** The document shown: an empty one while there is no value. */
  get document(): WhatMattersDocument {
    return this.element['document'];
  }

  /** What matters, in order. */
  get matters(): readonly Matter[] {
    return this.document.content.matters;
  }

  /** The words of what matters, in order. */
  get words(): readonly string[] {
    return this.matters.map(({ said }) => said.words ?? '');
  }

  /** The names of the cards, as they are read. */
  get cards(): readonly string[] {
    return this.findAll('listitem').flatMap((item) =>
      allByRole(item, 'button')
        .filter((button) => button.matches('.card'))
        .map(nameOf),
    );
  }

  /** The card of something. @throws when there is none */
  card(words: string): HTMLElement {
    const card = this.findAll('button').find((button) => button.matches('.card') && nameOf(button).includes(words));
    check(card, `no card for ${words}. There is:\n${outline(this.element)}`);
    return card;
  }

  /** Says something in writing. */
  async say(words: string, keys = false): Promise<void> {
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

  /** Opens the panel of something. */
  async open(words: string): Promise<void> {
    await this.click(this.card(words));
    await this.settled();
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    await this.activate('button', this.word(coreLater.close));
    await this.settled();
  }

  /** Opens one of the other ways to say something new. */
  async way(text: Text): Promise<void> {
    await this.activate('button', this.word(text));
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
