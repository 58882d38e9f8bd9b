import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { TemplateResult } from 'lit';
import type { MapView } from './context.ts';
import { isSensitive } from './defaults.ts';
import * as texts from './guide-texts.ts';
import { mayBeInThoughts, mayBeMarked } from './kinds.ts';
import type { Marking, NetworkMapContent, Person } from './model.ts';
import type { MapWords } from './words.ts';
import * as later from './later-texts.ts';

/** One page of the questions. */
export type GuideStep =
  | { readonly at: 'start' | 'who' | 'near' | 'back' }
  /** Everybody it fits is pressed. */
  | { readonly at: 'all'; readonly marking: Marking }
  /** Asked openly, and answered with one person at a time: O, B and X. */
  | { readonly at: 'one'; readonly marking: Marking };

/** The pages, in their order: those of a map with nobody have nothing to ask about. */
export function guideSteps({ document, markings }: Pick<MapView, 'document' | 'markings'>): readonly GuideStep[] {
  const asked: readonly GuideStep[] =
    document.content.people.length === 0
      ? []
      : [
          { at: 'near' },
          ...markings.map((marking): GuideStep => ({ at: isSensitive(marking.id) ? 'one' : 'all', marking })),
        ];
  return [{ at: 'start' }, { at: 'who' }, ...asked, { at: 'back' }];
}

/** What a page is known by, while people come and go. */
export function keyOf(step: GuideStep): string {
  return 'marking' in step ? `mark ${step.marking.id}` : step.at;
}

const questions: Readonly<Record<string, readonly [adult: Text, child: Text]>> = {
  important: [texts.askImportant, texts.askImportantChild],
  support: [texts.askSupport, texts.askSupportChild],
  pleasant: [texts.askPleasant, texts.askPleasantChild],
  hardToBeWith: [texts.askHard, texts.askHardChild],
  takesEnergy: [texts.askEnergy, texts.askEnergyChild],
  meetLess: [texts.askLess, texts.askLessChild],
  meetMore: [texts.askMore, texts.askMoreChild],
};

/** A question as it is shown, and as it is read aloud. */
export interface Asked {
  readonly label: TemplateResult | string;
  readonly text: string;
}

/** A text as it is shown, and as it is read aloud. */
export function asked<Args extends readonly unknown[]>(
  locale: LocaleController,
  text: Text<Args>,
  ...args: Args
): Asked {
  return { label: locale.label(text, ...args), text: locale.text(text, ...args) };
}

/** What is asked about a marking: the sheet's own question, to a child in a child's words; about a host's own marking, with its words. */
export function questionOf(locale: LocaleController, words: MapWords, child: boolean, marking: Marking): Asked {
  const known = Object.hasOwn(questions, marking.id) ? questions[marking.id] : undefined;
  return known && !words.isOwn(marking)
    ? asked(locale, known[child ? 1 : 0])
    : asked(locale, texts.askOwn, words.marking(marking));
}

/** What is asked about how near somebody is: by what distance means on this map. Nobody is asked how often they meet whoever is dead, missed or wished for. */
export function nearQuestion({ locale, words, document }: MapView, person: Person): Asked {
  const { id } = document.content.ground.distance;
  const name = words.spoken(person);
  if (mayBeInThoughts(person)) return asked(locale, texts.whereKept, name);
  if (words.isOwn()) return asked(locale, later.whereStands, name);
  return asked(locale, id === 'closeness' ? texts.howClose : texts.howOften, name);
}

/** Who can be asked about with a marking: nobody who is dead or missed is met less. */
export function askable({ ground, people }: NetworkMapContent, { id }: Marking): readonly Person[] {
  return people.filter((person) => mayBeMarked(person, id, ground));
}
