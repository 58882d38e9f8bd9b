import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { PlanView } from './view.ts';

/**
 * How a part of the plan is described: as data, once. The schema, the operations, what is shown, printed and checked are all made from it, so that
 * fourteen parts are fourteen tables and not fourteen forms.
 */

/** A text of ours; or words of a host's own (`own`), which may be in another language than the rest. */
export type FieldText = Text & { readonly own?: LocalizedText };

/** What is shown below a label; it may take something from the rules or the plan. Empty: nothing is. */
export type HintText = Text<[view: PlanView]> & { readonly own?: LocalizedText };

/** What can be chosen: the id that is stored, and its words. */
export type Options<Id extends string = string> = Readonly<Record<Id, FieldText>>;

/** When a field is asked: when another in the same group says one of these. What is filled in is always shown. */
export interface Condition {
  readonly field: string;
  readonly is: readonly (string | true)[];
}

interface Asked {
  /** Visible, above the field. */
  readonly label: FieldText;
  /** Below the label, where the label is not enough. */
  readonly hint?: HintText;
  /** `child`: asked of a child (`guardians.ts`). */
  readonly when?: Condition | 'child';
}

/** What kind of words: decides the native control, the keyboard of a phone and what can be wrong with them. All are stored as text. */
export type WordsKind =
  | 'text'
  | 'area'
  | 'date'
  | 'time'
  | 'phone'
  | 'email'
  | 'link'
  /** Hidden until somebody asks for it. */
  | 'identity'
  /** A kind of service, from the rules. */
  | 'party'
  /** One of the plan's own sub-goals. */
  | 'subgoal';

export interface WordsField extends Asked {
  readonly kind: WordsKind;
}
export interface YesNoField extends Asked {
  readonly kind: 'yesNo';
}
/** One of several. */
export interface ChoiceField<Id extends string = string> extends Asked {
  readonly kind: 'choice';
  readonly options: Options<Id>;
  /** The order of the ids. Default that of the options; given where ids are words of a host's own, since numbers would stand in order of size. */
  readonly order?: readonly string[];
}
/** Any of several. */
export interface ChoicesField<Id extends string = string> extends Asked {
  readonly kind: 'choices';
  readonly options: Options<Id>;
}
/** Any of the questions that the meeting is about, by their ids. */
export interface QuestionsField extends Asked {
  readonly kind: 'questions';
}
/** Things with the same fields, which can be added, put in order and removed. */
export interface ListField<F = AnyFields> extends Asked {
  readonly kind: 'list';
  /** What one of them is called in the middle of a sentence: "mål". */
  readonly item: Text;
  readonly fields: F;
}
/** Fields that belong together. */
export interface GroupField<T = unknown, F = Fields<T>> extends Asked {
  readonly kind: 'group';
  readonly fields: F;
}
/** What the document holds and no field writes: where something comes from, its picture, what calendars have been told. */
export interface KeptField {
  readonly kind: 'references' | 'symbol' | 'calendar';
}

/** Any field, for whoever goes through them. */
export type AnyField =
  | WordsField
  | YesNoField
  | ChoiceField
  | ChoicesField
  | QuestionsField
  | ListField
  | GroupField<unknown, AnyFields>
  | KeptField;
/** A field that is asked. */
export type AskedField = Exclude<AnyField, KeptField>;
/** Any fields by name, in the order they are met. */
export interface AnyFields {
  readonly [name: string]: AnyField;
}

/** The field that writes a value of this type. */
export type FieldFor<T> = [T] extends [boolean]
  ? YesNoField
  : [T] extends [string]
    ? string extends T
      ? WordsField
      : ChoiceField<T>
    : [T] extends [readonly (infer Item)[]]
      ? [Item] extends [string]
        ? string extends Item
          ? QuestionsField
          : ChoicesField<Item>
        : [Item] extends [{ readonly id: string }]
          ? ListField<Fields<Omit<Item, 'id'>>>
          : KeptField
      : [T] extends [{ readonly provider: string } | { readonly uid: string }]
        ? KeptField
        : GroupField<T>;

/** A field for everything that is in `T`: what is forgotten does not compile. */
export type Fields<T> = { readonly [Name in keyof T]-?: FieldFor<NonNullable<T[Name]>> };

type More = Pick<Asked, 'hint' | 'when'>;

/** Words of some kind. */
export const words = (kind: WordsKind, label: Text, more?: More): WordsField => ({ kind, label, ...more });

/** Yes or no; nothing until it is answered. */
export const yesNo = (label: Text, more?: More): YesNoField => ({ kind: 'yesNo', label, ...more });

/** One of several. */
export const choice = <Id extends string>(options: Options<Id>, label: Text, more?: More): ChoiceField<Id> => ({
  kind: 'choice',
  options,
  label,
  ...more,
});

/** Any of several. */
export const choices = <Id extends string>(options: Options<Id>, label: Text, more?: More): ChoicesField<Id> => ({
  kind: 'choices',
  options,
  label,
  ...more,
});

/** Any of the meeting's own questions. */
export const questions = (label: Text): QuestionsField => ({ kind: 'questions', label });

/** Things that can be added, put in order and removed. */
export const list = <F extends AnyFields>(item: Text, label: Text, fields: F, more?: More): ListField<F> => ({
  kind: 'list',
  item,
  label,
  fields,
  ...more,
});

/** Fields that belong together. */
export const group = <F>(label: Text, fields: F, more?: More): { kind: 'group'; label: Text; fields: F } & More => ({
  kind: 'group',
  label,
  fields,
  ...more,
});

/** What is held and not written by a field. */
export const kept = (kind: KeptField['kind']): KeptField => ({ kind });
