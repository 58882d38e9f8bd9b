import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { Kind, Picture, Question, Scale, Step } from '../model.ts';
import { questions, steps as words } from './scale-texts.ts';
import { readyScales } from './scales.ts';

/** How many steps a ready scale is used with: the ends, the ends and the middle, or all. */
export type StepCount = 2 | 3 | 5;

/** Which of the five steps are used. */
const used: Readonly<Record<StepCount, readonly number[]>> = { 2: [0, 4], 3: [0, 2, 4], 5: [0, 1, 2, 3, 4] };

/** What writes a text into a document, as it is shown. */
export type Freeze = (text: Text) => LocalizedText;

/** A picture of the bundled set. */
export function fluent(id: string): Picture {
  return Object.freeze({ provider: 'fluent', id });
}

/**
 * A ready scale with its words as they are shown; null for a kind there is none of.
 *
 * @param kind - What it is about.
 * @param count - Two steps for those who find choosing hard, three (the middle allows doubt) or five.
 */
export function scaleOf(kind: Kind, count: StepCount, freeze: Freeze): Scale | null {
  const ready = readyScales.find((scale) => scale.kind === kind);
  if (!ready) return null;
  const steps = used[count].flatMap((index): Step[] => {
    const [id, symbol] = ready.steps[index] ?? [];
    const text = id === undefined ? undefined : stepText(kind, id);
    return id === undefined || symbol === undefined
      ? []
      : [Object.freeze({ id, ...(text && { label: freeze(text) }), picture: fluent(symbol) })];
  });
  return Object.freeze({ kind, steps: Object.freeze(steps) });
}

/** The open question of a kind with its words as they are shown. */
export function questionOf(kind: Kind, freeze: Freeze): Question {
  const text = questionText(kind);
  return Object.freeze({ kind, ...(text && { label: freeze(text) }) });
}

/** The words of a kind's question, if it is one of ours. */
export function questionText(kind: string): Text | undefined {
  return Object.hasOwn(questions, kind) ? questions[kind] : undefined;
}

/** The words of a step, if it is one of ours. */
export function stepText(kind: string, id: string): Text | undefined {
  const of = Object.hasOwn(words, kind) ? words[kind] : undefined;
  return of && Object.hasOwn(of, id) ? of[id] : undefined;
}
