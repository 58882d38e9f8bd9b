import type { Say } from '@delaktig/core/language/say.js';
import { displayText } from '@delaktig/core/document/display-text.js';
import { answerWords } from '../answer-words.ts';
import type { AnyField, AnyFields } from '../describe.ts';
import { itemTitle } from '../item-title.ts';
import { itemName } from '../list.ts';
import type { SipContent } from '../model.ts';
import { vastraGotaland } from '../regulations.ts';
import { extra } from '../sections/extra.ts';
import { sectionNames, sections } from '../sections.ts';
import * as common from '../texts.ts';
import { from, inPlan } from '../texts/chain.ts';
import { referencesIn } from '../chain/seeing.ts';
import { type Data, isData, isWritten, itemsOf } from '../walk.ts';

/** What is written in a plan, as a list to be read from top to bottom. */
export type Line =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly words: string }
  /** `own`: the words are somebody's own, and not ours in the language of the file. */
  | { readonly kind: 'answer'; readonly label: string; readonly words: string; readonly own: boolean }
  | { readonly kind: 'note'; readonly words: string };

/**
 * A plan from top to bottom, without what nobody has written in.
 *
 * @param quoted - With the person's own words: of a plan that holds only those that the reader may see. Without them, where nothing else says what something is
 * about, it says that there are some in the plan.
 */
export function linesOf(content: SipContent, say: Say, quoted = false): readonly Line[] {
  const parts = sectionNames.flatMap((part): readonly Line[] => {
    const among: unknown = content[part];
    if (!isData(among) || !isWritten(among)) return [];
    return [heading(2, sections[part].label(say)), ...within(sections[part].fields, among, 3)];
  });
  return [heading(1, common.title(say)), ...parts];

  function within(fields: AnyFields, among: Data, level: number): readonly Line[] {
    return Object.entries(fields).flatMap(([name, field]) => {
      const value = Object.hasOwn(among, name) ? among[name] : undefined;
      if (field.kind === 'references') return quoted ? quotes(value) : unquoted(value, itemName(fields, among));
      return 'label' in field && isWritten(value) ? lines(field, value, level) : [];
    });
  }

  function lines(
    field: Exclude<AnyField, { kind: 'references' | 'symbol' | 'calendar' }>,
    value: Data[string],
    level: number,
  ): readonly Line[] {
    const label = field.label(say);
    if (field.kind === 'group')
      return [heading(level, label), ...within(field.fields, isData(value) ? value : {}, level + 1)];
    if (Object.is(field, extra))
      return itemsOf(value).flatMap(({ question, words }) =>
        typeof words === 'string' && words.trim()
          ? [
              {
                kind: 'answer',
                label: displayText(typeof question === 'string' && question.trim() ? question : label),
                words: displayText(words),
                own: true,
              } as const,
            ]
          : [],
      );
    if (field.kind === 'list')
      return itemsOf(value).flatMap((item, index) =>
        isWritten(item as Data)
          ? [heading(level, itemTitle({ say }, field, index)), ...within(field.fields, item, level + 1)]
          : [],
      );
    return [
      {
        kind: 'answer',
        label,
        words: answerWords({ say, content, parties: vastraGotaland.parties, languages: [say.language] }, field, value),
        own: isOwn(field),
      },
    ];
  }

  function unquoted(value: Data[string], name: string): readonly Line[] {
    return !name && quotes(value).length > 0
      ? [{ kind: 'answer', label: from(say), words: inPlan(say), own: false }]
      : [];
  }

  function quotes(value: Data[string]): readonly Line[] {
    return referencesIn(value).flatMap(({ quote, picture }) => {
      const words = displayText(quote ?? picture?.description ?? '');
      return words.trim() ? [{ kind: 'answer', label: from(say), words, own: true } as const] : [];
    });
  }
}

function heading(level: number, words: string): Line {
  return { kind: 'heading', level: Math.min(level, 6) as 1 | 2 | 3 | 4 | 5 | 6, words: displayText(words) };
}

function isOwn({ kind }: AnyField): boolean {
  return !['yesNo', 'choice', 'choices', 'party', 'date'].includes(kind);
}
