import { copyJson, type Json } from '@delaktig/core/document/json.js';
import type { SymbolReference } from '@delaktig/core/document/expression.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { isData, isList } from '../walk.ts';

/** What something was said with. */
export type Method = 'what-matters' | 'a-normal-day' | 'conversation-mat' | 'conversation-menu' | 'network-map';

/** The order in which they are shown. */
export const methods: readonly Method[] = Object.freeze([
  'what-matters',
  'a-normal-day',
  'conversation-mat',
  'conversation-menu',
  'network-map',
]);

/** How something is said that has no words. */
export type Recorded = 'voice' | 'video';

/** Something the person has placed or said, which a plan can begin with. */
export interface Offer {
  readonly method: Method;
  /** Where it is; who may see it, as the person has chosen. Its quote is made of `words` when it is taken. */
  readonly reference: Reference;
  /** Somebody on the map, who can be asked to come. */
  readonly person?: true;
  /** In the words they were said in or shown with, to be joined by ": ". Empty where only a picture or a recording speaks. */
  readonly words: readonly LocalizedText[];
  /** Said by voice or signed on film, and nobody has written what it says: `words` are then only what it is about. */
  readonly recorded?: Recorded;
  readonly symbol?: SymbolReference;
}

/**
 * What the person's own documents offer: what matters, wishes of a day, cards that lie on a mat, topics they want to talk about, people on the map. Host
 * data: what cannot be read is passed over, of whatever version it is. What nobody else may see is not among it, nor what was said about somebody on the
 * map before the person has chosen who sees it.
 *
 * @param reader - Who reads; null: those who write the plan together with the person.
 */
export function offersIn(sources: unknown, reader: string | null = null): readonly Offer[] {
  const copy = copyJson(sources);
  const documents = copy.ok && isList(copy.value) ? copy.value : [];
  const offers = documents.flatMap((document) => {
    const [id, content] = [at(document, 'id'), at(document, 'content')];
    const method = methods.find((each) => each === at(document, 'type'));
    return typeof id === 'string' && method ? readers[method](content, id) : [];
  });
  const order = (offer: Offer): number => methods.indexOf(offer.method);
  return offers
    .filter(({ reference: { visibleTo } }) => isReleased(visibleTo, reader))
    .sort((a, b) => order(a) - order(b));
}

function isReleased(visibleTo: readonly string[] | undefined, reader: string | null): boolean {
  return (
    visibleTo === undefined ||
    (reader === null || reader === 'self' ? visibleTo.length > 0 : visibleTo.includes(reader))
  );
}

type Read = (content: Json | undefined, document: string) => readonly Offer[];

const readers: Readonly<Record<Method, Read>> = {
  'what-matters': (content, document) =>
    list(content, 'matters').flatMap((matter) =>
      offer('what-matters', document, matter, said(at(matter, 'said')), at(matter, 'said')),
    ),
  // All answers but those about how it is now are wishes, and what is in their way.
  'a-normal-day': (content, document) =>
    list(content, 'answers')
      .filter((answer) => at(answer, 'question') !== 'now')
      .flatMap((answer) => offer('a-normal-day', document, answer, said(answer), answer)),
  'conversation-mat': (content, document) =>
    list(content, 'mats')
      .filter((mat) => at(mat, 'practice') !== true)
      .flatMap((mat) =>
        list(mat, 'cards').flatMap((card) => {
          const step = at(at(card, 'place'), 'step');
          if (typeof step !== 'string' || (isAboutSafety(mat) && at(card, 'visibleTo') === undefined)) return [];
          const answer = list(at(mat, 'scale'), 'steps').find((each) => at(each, 'id') === step);
          const words = [...localized(at(card, 'label')), ...localized(at(answer, 'label')), ...commented(card)];
          return offer('conversation-mat', document, card, words, {
            symbol: at(card, 'picture'),
            photo: at(card, 'picture'),
          });
        }),
      ),
  'conversation-menu': (content, document) =>
    list(content, 'topics')
      .filter((topic) => at(topic, 'aside') === undefined)
      .flatMap((topic) => {
        const wanted =
          strings(at(content, 'chosen')).some((id) => id === at(topic, 'id')) || at(topic, 'forMeeting') === true;
        const own = said(at(topic, 'said'));
        const words = own.length > 0 ? own : localized(at(topic, 'label'));
        const pictured = {
          ...object(at(topic, 'said')),
          symbol: at(at(topic, 'said'), 'symbol') ?? at(topic, 'symbol'),
        };
        return [
          ...(wanted ? offer('conversation-menu', document, topic, words, pictured) : []),
          // Who may see an answer is what the person has said of it, else of its topic.
          ...list(topic, 'answers').flatMap((answer) =>
            offer(
              'conversation-menu',
              document,
              at(answer, 'visibleTo') === undefined
                ? { ...object(answer), visibleTo: at(topic, 'visibleTo') ?? null }
                : answer,
              said(at(answer, 'said')),
              at(answer, 'said'),
              words,
            ),
          ),
        ];
      }),
  'network-map': (content, document) =>
    list(content, 'people').flatMap((person) => [
      ...offer('network-map', document, person, localized(at(person, 'name')), person).map((each): Offer => ({
        ...each,
        person: true,
      })),
      ...list(person, 'quotes').flatMap((quote) =>
        at(quote, 'visibleTo') === undefined
          ? []
          : offer('network-map', document, quote, localized(at(quote, 'text')), {}),
      ),
    ]),
};

/**
 * One thing, where it has an id and something to show or to hear: whoever says it by voice or signs it, and writes nothing, is not left out.
 *
 * @param about - What it is about: said of a recording that nobody has written down, since nothing else tells it from another.
 */
function offer(
  method: Method,
  document: string,
  thing: Json,
  words: readonly LocalizedText[],
  pictured: Json | undefined,
  about: readonly LocalizedText[] = [],
): readonly Offer[] {
  const item = at(thing, 'id');
  const recorded = words.length === 0 ? recordedBy(pictured) : undefined;
  const [symbol, picture] = [symbolOf(at(pictured, 'symbol')), attachmentOf(pictured)];
  if (typeof item !== 'string' || (words.length === 0 && !symbol && !picture && !recorded)) return [];
  const visibleTo = at(thing, 'visibleTo');
  const seen = Array.isArray(visibleTo) ? { visibleTo: strings(visibleTo) } : {};
  return [
    {
      method,
      reference: { document, item, ...(picture && { picture }), ...seen },
      ...(recorded ? { words: about, recorded } : { words }),
      ...(symbol && { symbol }),
    },
  ];
}

/** What was said about feeling safe goes nowhere before the person has chosen who sees it. */
function isAboutSafety(mat: Json): boolean {
  return [at(mat, 'question'), at(mat, 'scale')].some((part) => at(part, 'kind') === 'safety');
}

/** What the person said about a card: written, else what a voice or a film is said to hold. */
function commented(card: Json): readonly LocalizedText[] {
  return said({ ...object(card), words: at(card, 'comment') ?? null });
}

/** The words of an expression: the written ones, else what a picture or a recording is said to hold. */
function said(expression: Json | undefined): readonly LocalizedText[] {
  const written = at(expression, 'words');
  const described = ['voice', 'video', 'drawing', 'photo'].map((way) => at(at(expression, way), 'description'));
  return [written, ...described].flatMap(localized).slice(0, 1);
}

function symbolOf(value: Json | undefined): SymbolReference | null {
  const [provider, id] = [at(value, 'provider'), at(value, 'id')];
  return typeof provider === 'string' && typeof id === 'string' ? { provider, id } : null;
}

function attachmentOf(pictured: Json | undefined): Reference['picture'] | null {
  for (const way of ['drawing', 'photo', 'picture']) {
    const attachment = at(at(pictured, way), 'attachment');
    const description = at(at(pictured, way), 'description');
    if (typeof attachment === 'string') return { attachment, ...(typeof description === 'string' && { description }) };
  }
  return null;
}

function recordedBy(pictured: Json | undefined): Recorded | undefined {
  return (['voice', 'video'] as const).find((way) => typeof at(at(pictured, way), 'attachment') === 'string');
}

function localized(value: Json | undefined): readonly LocalizedText[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  const languages = Object.entries(object(value)).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return languages.length > 0 ? [Object.fromEntries(languages)] : [];
}

function list(value: Json | undefined, key: string): readonly Json[] {
  const found = at(value, key);
  return isList(found) ? found : [];
}

function strings(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function object(value: Json | undefined): Readonly<Record<string, Json | undefined>> {
  return isData(value) ? value : {};
}

function at(value: Json | undefined, key: string): Json | undefined {
  const found = object(value);
  return Object.hasOwn(found, key) ? found[key] : undefined;
}
