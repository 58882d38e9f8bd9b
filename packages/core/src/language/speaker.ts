import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { MsgOptions, TemplateLike, TemplateMap } from '@lit/localize/internal/types.js';
import { formatDate, formatList, formatLocale, formatNumber, pluralForm } from './formats.ts';
import { sourceLanguage } from './nearest-language.ts';
import type { DateStyle, MsgFn, PluralForms, Say, Text } from './say.ts';

const find = (layers: readonly TemplateMap[], id: string): TemplateMap | undefined =>
  layers.find((layer) => Object.hasOwn(layer, id));

/** @internal One language, said from layers of messages, and with the words in the code where no layer has one. */
export class Speaker implements Say {
  readonly language: string;
  #missed = false;
  readonly #layers: readonly TemplateMap[];
  readonly #source: readonly TemplateMap[];
  readonly #locale: string;

  /**
   * @param language what is said
   * @param wish what was asked for: its country decides how days and numbers are written, where it is of this language
   * @param layers messages, the first that has one wins
   * @param source the host's own Swedish words, for what no layer has
   */
  constructor(language: string, wish: string, layers: readonly TemplateMap[], source: readonly TemplateMap[]) {
    this.language = language;
    this.#layers = layers;
    this.#source = source;
    this.#locale = formatLocale(wish.toLowerCase().startsWith(`${language.toLowerCase()}-`) ? wish : language);
  }

  /** The same language with more messages. */
  with(layers: readonly TemplateMap[]): Speaker {
    return new Speaker(this.language, this.#locale, [...this.#layers, ...layers], this.#source);
  }

  /** Says a text, and whether any of it is Swedish because this language lacks it. */
  try<Args extends readonly unknown[]>(text: Text<Args>, args: Args): [said: string, missed: boolean] {
    this.#missed = false;
    return [text(this, ...args), this.#missed];
  }

  readonly msg: MsgFn = ((template: TemplateLike, options?: MsgOptions) => {
    const id = options?.id ?? '';
    let templates = find(this.#layers, id);
    if (!templates) {
      this.#missed ||= this.language.split('-', 1)[0] !== sourceLanguage;
      templates = find(this.#source, id);
    }
    const words = templates?.[id];
    if (typeof words === 'string' && typeof template === 'object') {
      return words.replace(/\{(\d+)\}/g, (hole, index: string) => {
        const value = template.values[Number(index)] as string | number | undefined;
        return value === undefined ? hole : String(value);
      });
    }
    return runtimeMsg(templates, template, options);
  }) as MsgFn;

  readonly plural = (count: number, forms: PluralForms): string =>
    (forms[pluralForm(this.#locale, count)] ?? forms.other)();

  readonly number = (value: number): string => formatNumber(this.#locale, value);

  readonly date = (iso: string, style: DateStyle = 'long'): string => formatDate(this.#locale, iso, style);

  readonly list = (items: readonly string[]): string => formatList(this.#locale, items);
}
