import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { Json } from '@delaktig/core/document/json.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { answerWords } from './answer-words.ts';
import type {
  AnyField,
  AnyFields,
  ChoiceField,
  ChoicesField,
  FieldText,
  QuestionsField,
  WordsField,
  YesNoField,
} from './describe.ts';
import type { Given } from './holder.ts';
import type { SipContent, SipPart, SipPath } from './model.ts';
import { giverRoleOptions, partyOptions } from './options.ts';
import type { DrawnRules } from './drawn-rules.ts';
import { no, yes } from './texts/common.ts';
import { notOnScreen } from './texts.ts';

/** What is needed to say what is written in a plan. */
export interface PlanView {
  readonly locale: LocaleController;
  readonly content: SipContent;
  readonly rules: DrawnRules;
  /** Others see the screen. */
  readonly bigScreen: boolean;
  readonly given: Given;
}

/** What the drawing of fields needs to know besides. */
export interface FormView extends PlanView {
  readonly editable: boolean;
  /** What is wrong with a field that has been left; null when nothing is. */
  problem(key: string): Text | null;
  /** Puts fields in their place, once what they stand in stands in its own: a browser tells every field about each move of what it is in. */
  insert(fields: DocumentFragment, before: Node): void;
  /** What something was made from. Nothing until what draws it has been fetched. */
  from(value: Json | undefined, path: SipPath): unknown;
  /** What a template asks besides in a part. Nothing until what draws it has been fetched. */
  besides(view: FormView, part: SipPart, level: number): unknown;
  /**
   * The same fields where others than those who write see them, without what is not theirs; none of them until what knows has been fetched.
   *
   * @param list - The list that they are of; none: a part.
   */
  seen(fields: AnyFields, list?: string): AnyFields;
  /** Whether a hidden number is shown. */
  isShown(key: string): boolean;
}

/** Something to choose. */
export interface Option {
  readonly id: string;
  readonly words: unknown;
  /** The words as plain text. */
  readonly text: string;
}

type Answered = ChoiceField | ChoicesField | QuestionsField | WordsField | YesNoField;

/** What was answered, in words. */
export function answerOf(view: PlanView, field: AnyField, value: Json | undefined): string {
  const { locale, bigScreen, content, rules } = view;
  if (field.kind === 'identity' && bigScreen) return locale.text(notOnScreen);
  return answerWords({ say: locale.say, content, parties: rules.parties, languages: locale.languages }, field, value);
}

/** What can be chosen in a field. What is chosen already is among it, also when nobody knows it any longer. */
export function optionsOf(view: PlanView, field: Answered, chosen: readonly string[]): readonly Option[] {
  const { kind } = field;
  const ofPlan =
    kind === 'subgoal' ? subgoals(view) : kind === 'questions' ? (view.content.invitation?.questions ?? []) : null;
  const known = ofPlan ? [] : kind === 'party' ? parties(view) : answers(view, field);
  const more = new Set([...(ofPlan ?? []).map(({ id }) => id), ...chosen]);
  return [
    ...known,
    ...[...more]
      .filter((one) => one !== '' && !known.some(({ id }) => id === one))
      .map((id) => {
        const text = answerOf(view, field, kind === 'questions' ? [id] : id);
        return { id, words: text, text };
      }),
  ];
}

const yesOrNo: Readonly<Record<string, FieldText>> = { true: yes, false: no };

/** What a field or an answer is called, in a template: words of a host's own are marked where they are in another language than the rest. */
export function labelOf<Args extends readonly unknown[]>(
  locale: LocaleController,
  text: Text<Args> & { readonly own?: LocalizedText },
  ...args: Args
): unknown {
  const own = text.own === undefined ? '' : locale.ownLabel(text.own);
  return typeof own === 'string' ? locale.label(text, ...args) : own;
}

function answers({ locale, rules }: PlanView, field: Answered): readonly Option[] {
  const options: Readonly<Record<string, FieldText>> = 'options' in field ? field.options : yesOrNo;
  const order = 'order' in field ? field.order : undefined;
  const ids = Object.is(options, giverRoleOptions) ? rules.consentGivers : (order ?? Object.keys(options));
  return ids.flatMap((id) => {
    const text = Object.hasOwn(options, id) ? options[id] : undefined;
    return text ? [{ id, words: labelOf(locale, text), text: locale.text(text) }] : [];
  });
}

function parties({ locale, rules, content }: PlanView): readonly Option[] {
  return (content.rules?.parties ?? rules.parties).map(({ id, label }) => {
    if (label !== undefined) return { id, words: locale.ownLabel(label), text: locale.own(label) };
    const text = Object.entries(partyOptions).find(([known]) => known === id)?.[1];
    return text ? { id, words: locale.label(text), text: locale.text(text) } : { id, words: id, text: id };
  });
}

function subgoals({ content }: PlanView): readonly { readonly id: string }[] {
  return (content.goals?.goals ?? []).flatMap((goal) => goal.subgoals ?? []);
}
