import type { Text } from '@delaktig/core/language/say.js';
import { Harness } from '@delaktig/testing/harness.js';
import { allByRole, audible } from '@delaktig/testing/names.js';
import type { SipContent } from './model.ts';
import type { SipPartElement } from './part-element.ts';
import * as consent from './texts/consent.ts';
import * as texts from './texts.ts';

/** Writes in a plan as a person would. Things are found by role and by what they are called. */
export class SipHarness<E extends SipPartElement = SipPartElement> extends Harness<E> {
  /** What the element itself calls something, in the language and level shown. */
  word<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return audible(this.element['locale'].text(text, ...args));
  }

  /** What the plan holds. */
  get content(): SipContent {
    return this.element['document'].content;
  }

  /** Adds one more to a list, by its button. */
  async add(item: Text): Promise<void> {
    await this.activate('button', this.word(texts.add, this.element['locale'].text(item)));
    await this.settled();
  }

  /** One thing that can be done in every plan: another service in the consent. */
  async addService(): Promise<void> {
    await this.add(consent.partiesItem);
  }

  /** Writes in a field, by keys, and leaves it. */
  async write(label: string, words: string): Promise<void> {
    this.find('textbox', label).focus();
    await this.fill(words);
    await this.press('Tab');
    await this.settled();
  }

  /** The headings, as they are heard. */
  get headings(): readonly string[] {
    return allByRole(this.element, 'heading').map((heading) => audible(heading.textContent));
  }
}
