import { displayText } from '@delaktig/core/document/display-text.js';
import type { Json } from '@delaktig/core/document/json.js';
import { pickText } from '@delaktig/core/document/localized-text.js';
import type { Say } from '@delaktig/core/language/say.js';
import type { AnyField } from './describe.ts';
import { itemTitle } from './item-title.ts';
import type { Party, SipContent } from './model.ts';
import { partyOptions } from './options.ts';
import { masked } from './masked.ts';
import * as common from './texts/common.ts';
import { questionGone, questionsItem } from './texts/invitation.ts';
import { type Data, isList, itemsOf } from './walk.ts';

/** In what, and of which plan. */
export interface Wording {
  readonly say: Say;
  readonly content: SipContent;
  /** The kinds of services that the rules name, where the plan has none of its own. */
  readonly parties: readonly Party[];
  /** The languages that a host's own words are looked for in, best first. */
  readonly languages: readonly string[];
}

/** What was answered, in words. Ids that nobody knows are said as they are. Pure: for files and paper too. */
export function answerWords(wording: Wording, field: AnyField, value: Json | undefined): string {
  const { say, content } = wording;
  const words = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'yesNo':
      return (value === true ? common.yes : common.no)(say);
    case 'choice':
    case 'choices':
      return say.list((isList(value) ? strings(value) : [words]).map((id) => optionWords(say, field.options, id)));
    case 'party':
      return partyWords(wording, words);
    case 'subgoal':
      return displayText(subgoalWords(content, words));
    case 'questions':
      // A line each: they are sentences.
      return strings(value)
        .map((id) => questionWords(say, content, id))
        .join('\n');
    case 'identity':
      return masked(words);
    case 'date':
      return say.date(displayText(words));
    default:
      return displayText(words);
  }
}

/** What a kind of service is called. */
export function partyWords({ say, content, parties, languages }: Wording, id: string): string {
  const own = (content.rules?.parties ?? parties).find((party) => party.id === id)?.label;
  return own === undefined ? optionWords(say, partyOptions, id) : displayText(pickText(own, languages).text);
}

type Options = Extract<AnyField, { kind: 'choice' }>['options'];

function optionWords(say: Say, options: Options, id: string): string {
  const text = Object.hasOwn(options, id) ? options[id] : undefined;
  return text ? text(say) : displayText(id);
}

/** As it is written; by its number where only a quotation tells it, which not everybody may read. */
function questionWords(say: Say, { invitation }: SipContent, id: string): string {
  const all = itemsOf(invitation?.questions);
  const index = all.findIndex((question) => question.id === id);
  if (index < 0) return questionGone(say);
  const words = all[index]?.['words'];
  return typeof words === 'string' && words.trim() !== ''
    ? displayText(words)
    : itemTitle({ say }, { item: questionsItem }, index);
}

function strings(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((id) => typeof id === 'string') : [];
}

function subgoalWords(content: SipContent, id: string): string {
  for (const goal of itemsOf(content.goals?.goals))
    for (const subgoal of itemsOf((goal as Data)['subgoals']))
      if (subgoal.id === id) return typeof subgoal['words'] === 'string' ? subgoal['words'] : id;
  return id;
}
