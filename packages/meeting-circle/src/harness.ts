import type { Text } from '@delaktig/core/language/say.js';
import * as core from '@delaktig/core/texts.js';
import { check } from '@delaktig/testing/assert.js';
import { Harness } from '@delaktig/testing/harness.js';
import { audible } from '@delaktig/testing/names.js';
import type { DelaktigMeetingCircle } from './element.ts';
import type { MeetingCircleDocument, Participant } from './model.ts';
import * as texts from './texts.ts';

/** Drives a meeting circle as people would. Things are found by role and by what they are called. */
export class MeetingCircleHarness extends Harness<DelaktigMeetingCircle> {
  /** What the element itself calls something, in the language and level shown. */
  word<Args extends readonly unknown[]>(text: Text<Args>, ...args: Args): string {
    return audible(this.element['locale'].text(text, ...args));
  }

  /** The document shown: an empty one while there is no value. */
  get document(): MeetingCircleDocument {
    return this.element['document'];
  }

  /** Somebody who comes, by name. @throws when nobody of that name does */
  participant(name: string): Participant {
    const found = this.document.content.participants.find((each) => each.name === name);
    check(found, `${name} does not come`);
    return found;
  }

  /** Unfolds a section. */
  async open(key: string): Promise<void> {
    const section = this.element.shadowRoot?.querySelector<HTMLDetailsElement>(`[data-section="${key}"]`);
    const summary = section?.querySelector('summary');
    check(section && summary, `there is no section ${key}`);
    if (!section.open) await this.click(summary);
    await this.settled();
  }

  /** Writes what the meeting is for. */
  async purpose(words: string, keys = false): Promise<void> {
    const label = this.word(texts.purpose);
    if (keys) {
      const field = await this.tabTo('textbox', label);
      await this.type(words);
      await this.press('Tab');
      // In a window that is not in front nothing is left, and no change told: Firefox, under test.
      if (!document.hasFocus()) field.dispatchEvent(new Event('change', { bubbles: true }));
    } else await this.dictate(label, words);
    await this.settled();
  }

  /** Writes in a field and presses Enter. */
  async enter(label: Text, words: string): Promise<void> {
    await this.dictate(this.word(label), words);
    await this.press('Enter');
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
