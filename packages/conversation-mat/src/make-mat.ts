import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { fluent, type Freeze, questionOf, scaleOf, type StepCount } from './library/scale.ts';
import type { HostTopic } from './host-topic.ts';
import type { Card, Kind, Mat, Question, Scale, Topic } from './model.ts';
import type { Audience, ReadyTopic, TopicEntry } from './topics/ready-topic.ts';

/** What a new mat needs from outside. */
export interface MatSeed {
  /** Makes ids; see `newId`. */
  readonly newId: () => string;
  /** Writes texts into the document as they are shown. */
  readonly freeze: Freeze;
  /** How many steps a ready scale gets. */
  readonly count: StepCount;
}

/** A mat without topic and cards, for a sheet to fill in by hand: the most common question and its answers. */
export function emptyMat(freeze: Freeze): Mat {
  const kind: Kind = 'like';
  const scale = scaleOf(kind, 3, freeze) ?? { kind, steps: [] };
  return { id: 'empty', topic: { id: '' }, question: questionOf(kind, freeze), scale, cards: [] };
}

/** A topic with what it asks, ready to be made a mat of. */
export interface Begun {
  readonly topic: Topic;
  readonly cards: readonly Card[];
}

/** The id of the topic that is practised with. */
const PRACTICE = 'practice';

/**
 * A mat on a ready topic.
 *
 * @param entry - The topic as it was offered.
 * @param ready - Its options, once fetched.
 * @param audience - Whom it is for: options for others are left out.
 * @param kind - What is asked. Default the topic's most common.
 */
export function matOn(
  entry: TopicEntry,
  ready: ReadyTopic,
  audience: Audience,
  seed: MatSeed,
  kind: Kind = entry.kinds[0] ?? 'like',
): Mat {
  const { freeze, newId } = seed;
  const name = entry.name[entry.id];
  const topic: Topic = { id: entry.id, ...(name && { label: freeze(name) }), picture: fluent(entry.symbol) };
  const cards = ready.options
    .filter(({ audiences }) => audiences === undefined || audiences.includes(audience))
    .map(({ id, symbol }): Card => {
      const text = Object.hasOwn(ready.words, id) ? ready.words[id] : undefined;
      return { id: newId(), option: id, ...(text && { label: freeze(text) }), picture: fluent(symbol) };
    });
  const scale = scaleOf(kind, seed.count, freeze) ?? { kind, steps: [] };
  return {
    id: newId(),
    ...(entry.id === PRACTICE && { practice: true }),
    topic,
    question: questionOf(kind, freeze),
    scale,
    cards,
  };
}

/** A mat on a topic of the host's own, or one that staff have composed. */
export function matOnHostTopic(host: HostTopic, seed: MatSeed): Mat {
  const { count, freeze, newId } = seed;
  const kind = host.question?.kind ?? host.scale?.kind ?? 'like';
  const question: Question =
    host.question?.label === undefined ? questionOf(kind, freeze) : { kind, label: host.question.label };
  return {
    id: newId(),
    topic: {
      id: host.id,
      ...(host.label !== undefined && { label: host.label }),
      ...(host.picture && { picture: host.picture }),
    },
    question,
    scale: hostScale(host, kind, count, freeze),
    cards: host.options.map(({ id, label, picture }): Card => ({
      id: newId(),
      option: id,
      ...(label !== undefined && { label }),
      ...(picture && { picture }),
    })),
  };
}

function hostScale({ scale }: HostTopic, kind: Kind, count: StepCount, freeze: Freeze): Scale {
  if (scale && 'steps' in scale) return scale;
  const wanted = scaleOf(scale?.kind ?? kind, scale?.count ?? count, freeze);
  return wanted ?? scaleOf('like', count, freeze) ?? { kind, steps: [] };
}

/**
 * A mat that goes into one card in detail (undermatta): the same question and scale, the card's words as topic, and no
 * cards yet.
 */
export function detailMat(mat: Mat, card: Card, newId: () => string): Mat {
  return {
    id: newId(),
    detailOf: { mat: mat.id, card: card.id },
    topic: {
      id: card.option ?? card.id,
      ...(card.label !== undefined && { label: card.label }),
      ...(card.picture && { picture: card.picture }),
    },
    question: mat.question,
    scale: mat.scale,
    cards: [],
  };
}

/** A mat as a topic that can be saved and used again: the composition, and nothing of what anybody has said. */
export function asHostTopic({ topic, question, scale, cards }: Mat): HostTopic {
  return {
    ...topic,
    question,
    scale,
    options: cards.map(({ id, option, label, picture }) => ({
      id: option ?? id,
      ...(label !== undefined && { label }),
      ...(picture && { picture }),
    })),
  };
}

/** Texts written into a document in one language. */
export function freezeIn(language: string, say: (text: Parameters<Freeze>[0]) => string): Freeze {
  return (text): LocalizedText => Object.freeze({ [language]: say(text) });
}
