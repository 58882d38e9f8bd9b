import type { TemplateResult } from 'lit';
import { displayText } from '../document/display-text.ts';
import { type LocalizedText, pickText, primary } from '../document/localized-text.ts';
import type { LocaleController } from './locale-controller.ts';
import type { Say, Text } from './say.ts';

/** Words of the document's own, or a text of the catalogues. */
export type Wording = LocalizedText | Text;

/**
 * Words that a document keeps as they were shown (`{ sv: 'Familj' }`), said in the language that is shown now: the catalogues' where the document says no
 * more than they do, since they know easy words and other languages; else the document's own.
 */
export class KeptWords {
  readonly #locale: LocaleController;
  #swedish: Say | undefined;

  constructor(locale: LocaleController) {
    this.#locale = locale;
  }

  /**
   * @param label what the document has
   * @param text what the catalogues have for its id, if it is one of ours
   * @param id shown where there is neither
   */
  pick(label: LocalizedText | undefined, text: Text | undefined, id: string): Wording {
    if (label === undefined) return text ?? id;
    return text && this.#isOurs(label, text) ? text : label;
  }

  /** For attributes and announcements. */
  text(wording: Wording): string {
    return typeof wording === 'function' ? this.#locale.text(wording) : displayText(this.#locale.own(wording));
  }

  /** For templates, with the line in the other language where there is one. */
  label(wording: Wording): TemplateResult | string {
    return typeof wording === 'function' ? this.#locale.label(wording) : this.#locale.ownLabel(wording);
  }

  /** Whether a label says what the catalogues say, or says it in another language or at another level than is shown. */
  #isOurs(label: LocalizedText, text: Text): boolean {
    const { language } = this.#locale;
    const { text: words, language: tag } = pickText(label, [language]);
    this.#swedish ??= this.#locale.source;
    if (words === this.#locale.text(text) || words === text(this.#swedish)) return true;
    // A plain text is in whichever language the host meant. What is meant for all Swedish is also meant for easy Swedish, but not the other way round.
    return (
      tag !== null &&
      (primary(tag) !== primary(language) || (tag.includes('-x-') && tag.toLowerCase() !== language.toLowerCase()))
    );
  }
}
