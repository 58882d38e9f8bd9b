import type { Kind } from '../model.ts';

/** A scale that comes with the mat: five steps, of which a mat uses all, the ends and the middle, or the two ends. */
export interface ReadyScale {
  /** What the scale is about; a question of the same kind fits it. */
  readonly kind: Kind;
  /** Id and picture of each step, from one end to the other. The order is one of place, not of worth. */
  readonly steps: readonly (readonly [id: string, symbol: string])[];
}

/** The scales that come with the mat (färdiga skalor). */
export const readyScales: readonly ReadyScale[] = [
  {
    kind: 'like',
    steps: [
      ['like', 'thumbs-up'],
      ['like-some', 'happy'],
      ['unsure', 'question'],
      ['dislike-some', 'bored'],
      ['dislike', 'thumbs-down'],
    ],
  },
  {
    kind: 'going',
    steps: [
      ['well', 'thumbs-up'],
      ['rather-well', 'happy'],
      ['sometimes', 'neutral'],
      ['not-so-well', 'worried'],
      ['not-well', 'thumbs-down'],
    ],
  },
  {
    kind: 'managing',
    steps: [
      ['manage', 'done'],
      ['mostly-manage', 'thumbs-up'],
      ['some-help', 'handshake'],
      ['much-help', 'help'],
      ['not-manage', 'no'],
    ],
  },
  {
    kind: 'importance',
    steps: [
      ['very', 'glowing-star'],
      ['rather', 'star'],
      ['unsure', 'question'],
      ['less', 'skip'],
      ['not', 'no'],
    ],
  },
  {
    kind: 'wish',
    steps: [
      ['want', 'heart'],
      ['rather-want', 'thumbs-up'],
      ['sometimes', 'question'],
      ['rather-not', 'bored'],
      ['not-want', 'no'],
    ],
  },
  {
    kind: 'calm',
    steps: [
      ['calm', 'calm'],
      ['rather-calm', 'happy'],
      ['unsure', 'confused'],
      ['rather-anxious', 'worried'],
      ['anxious', 'scared'],
    ],
  },
  {
    kind: 'ease',
    steps: [
      ['easy', 'happy'],
      ['rather-easy', 'calm'],
      ['in-between', 'thinking'],
      ['rather-hard', 'stressed'],
      ['hard', 'frustrated'],
    ],
  },
  {
    kind: 'help',
    steps: [
      ['myself', 'muscles'],
      ['mostly-myself', 'thumbs-up'],
      ['little-help', 'handshake'],
      ['more-help', 'hand'],
      ['much-help', 'help'],
    ],
  },
  {
    kind: 'change',
    steps: [
      ['better', 'arrow-up'],
      ['little-better', 'arrow-up-a-little'],
      ['same', 'equals'],
      ['little-worse', 'arrow-down-a-little'],
      ['worse', 'arrow-down'],
    ],
  },
  {
    kind: 'me',
    steps: [
      ['me', 'done'],
      ['mostly-me', 'happy'],
      ['sometimes-me', 'neutral'],
      ['seldom-me', 'confused'],
      ['not-me', 'no'],
    ],
  },
  {
    kind: 'safety',
    steps: [
      ['safe', 'calm'],
      ['rather-safe', 'happy'],
      ['unsure', 'confused'],
      ['rather-unsafe', 'worried'],
      ['unsafe', 'scared'],
    ],
  },
];
