import type { Json } from '@delaktig/core/document/json.js';
import { displayText } from '@delaktig/core/document/display-text.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { answerWords } from '../answer-words.ts';
import { asSeen } from '../as-seen.ts';
import { maySee, referencesIn, type Seeing } from '../chain/seeing.ts';
import type { AnyField } from '../describe.ts';
import { itemTitle } from '../item-title.ts';
import { itemName } from '../list.ts';
import type { SipContent, SipPath } from '../model.ts';
import type { DrawnRules } from '../drawn-rules.ts';
import * as form from '../texts.ts';
import * as texts from './texts.ts';
import { type Data, fieldAt, isData, isList, itemsOf, valueAt } from '../walk.ts';

/** How much of what is written is shown where one chooses; the whole is in its field. */
const LONGEST = 300;

/** What names are made from: as the form shows it here. */
export interface Naming {
  readonly locale: LocaleController;
  readonly content: SipContent;
  readonly rules: DrawnRules;
  /** Others see the screen. */
  readonly bigScreen: boolean;
  /** Who may see quotations, and who reads. */
  readonly seeing: Seeing;
}

/** Where something is: "Telefon (Personen, Vårdnadshavare 1: Lisa)". */
export function placeName(naming: Naming, path: SipPath, theirs?: Json): string {
  const { locale } = naming;
  const steps = path.flatMap((_, depth) => stepName(naming, path.slice(0, depth + 1), theirs));
  const name = steps.pop() ?? '';
  return steps.length === 0 ? name : texts.fieldIn(locale.say, name, steps.join(' · '));
}

/** What one step of the way is called; nothing where the next one says it. */
function stepName(naming: Naming, path: SipPath, theirs: Json | undefined): readonly string[] {
  const { locale, content } = naming;
  const field = fieldAt(path);
  // The things of a list say what they are.
  if (field) return 'label' in field && field.kind !== 'list' ? [locale.text(field.label)] : [];
  const listPath = path.slice(0, -1);
  const list = seenAt(naming, listPath);
  if (list?.kind !== 'list') return [];
  const items = itemsOf(valueAt(content, listPath));
  const index = items.findIndex(({ id }) => id === path.at(-1));
  const item = items[index] ?? (isItem(theirs) ? theirs : undefined);
  const title = index < 0 ? locale.text(list.item) : itemTitle(locale, list, index);
  const name = item ? itemName(list.fields, item) : '';
  return [name ? texts.named(locale.say, title, isolateText(name)) : title];
}

/** What is written at a place, in words: not what the form does not show here. */
export function wordsAt(naming: Naming, path: SipPath, value: Json | undefined): string {
  const { locale, content, rules, bigScreen, seeing } = naming;
  const { say } = locale;
  const field = seenAt(naming, path);
  if (value === undefined || value === null) return (field ? texts.empty : texts.gone)(say);
  if (field?.kind === 'identity' && bigScreen) return form.notOnScreen(say);
  if (!field || field.kind === 'group' || field.kind === 'list') return texts.kept(say);
  const seen =
    field.kind === 'references' ? referencesIn(value).filter((each) => maySee(each, seeing, !bigScreen)) : [];
  if (field.kind === 'references' && seen.length === 0) return (bigScreen ? form.notOnScreen : texts.kept)(say);
  const words =
    'label' in field
      ? answerWords({ say, content, parties: rules.parties, languages: locale.languages }, field, value)
      : (seen.length > 0 ? seen.flatMap(({ quote }) => quote ?? []) : wordsIn(value)).join(', ');
  const shown = displayText(words).trim();
  if (shown === '') return texts.empty(say);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : shown;
}

/** The field at a path, as it is where others see the screen. */
function seenAt({ content, bigScreen }: Naming, path: SipPath): AnyField | null {
  const field = fieldAt(path);
  const name = path.at(-1) ?? '';
  if (!field || !bigScreen) return field;
  return asSeen({ [name]: field }, content, bigScreen, path.at(-3))[name] ?? null;
}

/** What can be said of a picture, or of where something comes from. */
function wordsIn(value: Json | undefined): readonly string[] {
  if (isList(value)) return value.flatMap(wordsIn);
  if (!isData(value)) return [];
  const said: readonly (Json | undefined)[] = [value['quote'], value['label'], value['date'], value['start']];
  const words = said.filter((each) => typeof each === 'string');
  return words.length === 0 && typeof value['id'] === 'string' ? [value['id']] : words;
}

function isItem(value: Json | undefined): value is Data & { readonly id: string } {
  return isData(value) && typeof value['id'] === 'string';
}
