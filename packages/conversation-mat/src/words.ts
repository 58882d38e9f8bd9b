import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { KeptWords, type Wording } from '@delaktig/core/language/kept-words.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { TemplateResult } from 'lit';
import type { Card, Mat, Step } from './model.ts';
import { liesWhere } from './reading.ts';
import * as texts from './texts.ts';

/** The words of ready topics, questions and scales, as far as they have been fetched. */
export interface KnownWords {
  topic(id: string): Text | undefined;
  option(topic: string, option: string): Text | undefined;
  question(kind: string): Text | undefined;
  step(kind: string, id: string): Text | undefined;
}

/** The words of a mat in the language shown: those of the document, as they were shown, else those of the catalogues. */
export class MatWords {
  readonly #locale: LocaleController;
  readonly #kept: KeptWords;
  readonly #known: KnownWords | undefined;

  /**
   * @param locale the element's language
   * @param known the words of what comes with the mat, once fetched
   */
  constructor(locale: LocaleController, known: KnownWords | undefined) {
    this.#locale = locale;
    this.#kept = new KeptWords(locale);
    this.#known = known;
  }

  topic(mat: Mat): string {
    return this.#kept.text(this.#topic(mat));
  }
  topicLabel(mat: Mat): TemplateResult | string {
    return this.#kept.label(this.#topic(mat));
  }
  #topic({ topic: { id, label } }: Mat): Wording {
    return this.#kept.pick(label, this.#known?.topic(id), id);
  }

  question(mat: Mat): string {
    return this.#kept.text(this.#question(mat));
  }
  questionLabel(mat: Mat): TemplateResult | string {
    return this.#kept.label(this.#question(mat));
  }
  #question({ question: { kind, label } }: Mat): Wording {
    return this.#kept.pick(label, this.#known?.question(kind), '');
  }

  step(mat: Mat, step: Step): string {
    return this.#kept.text(this.#step(mat, step));
  }
  stepLabel(mat: Mat, step: Step): TemplateResult | string {
    return this.#kept.label(this.#step(mat, step));
  }
  #step({ scale }: Mat, { id, label }: Step): Wording {
    return this.#kept.pick(label, this.#known?.step(scale.kind, id), id);
  }

  /** What a column is called, by the step's id, also where the scale no longer has it; `null` for what was put aside. */
  column(mat: Mat, step: string | null): string {
    if (step === null) return this.#locale.text(texts.aside);
    return this.step(mat, mat.scale.steps.find(({ id }) => id === step) ?? { id: step });
  }

  /** A card as it can be shown, where it stands in a `<bdi>`: never empty. */
  card(mat: Mat, card: Card): string {
    return this.#kept.text(this.#card(mat, card));
  }
  cardLabel(mat: Mat, card: Card): TemplateResult | string {
    return this.#kept.label(this.#card(mat, card));
  }
  /** The same for announcements, `aria-label` and the like: set apart, so that it does not turn the words around it. */
  spoken(mat: Mat, card: Card): string {
    return isolateText(this.card(mat, card));
  }
  #card({ topic }: Mat, { option, label, picture }: Card): Wording {
    const text = option === undefined ? undefined : this.#known?.option(topic.id, option);
    const worded = this.#kept.pick(label, text, '');
    if (this.#kept.text(worded).trim()) return worded;
    const shown = picture?.label;
    return shown !== undefined && this.own(shown).trim() ? shown : texts.blankCard;
  }

  /** Where a card lies, in words; null while it waits. */
  where(mat: Mat, card: Card): string | null {
    const lies = liesWhere(mat, card);
    if (lies.where === 'waiting') return null;
    if (lies.where === 'lost') return this.#locale.text(texts.lost);
    return this.column(mat, lies.where === 'step' ? lies.step : null);
  }

  /** Words of the host's own in the language shown. */
  own(label: Parameters<LocaleController['own']>[0]): string {
    return displayText(this.#locale.own(label));
  }
}
