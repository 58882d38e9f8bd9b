import type { Level } from '@delaktig/core/document/level.js';
import type { Distance, GroundPart, Marking } from './model.ts';

/** How many rings there are when the host does not say. */
export const DEFAULT_RINGS = 3;

/** Rings (ringar), the nearest first: `ring-1` … Their words are in the catalogues. */
export function defaultRings(count: number = DEFAULT_RINGS): readonly GroundPart[] {
  return Object.freeze(Array.from({ length: count }, (_, index) => Object.freeze({ id: `ring-${index + 1}` })));
}

/** Sectors (sektorer) as in Swedish practice: familj, släkt, vänner, skola eller arbete, fritid, professionella. */
export const DEFAULT_SECTORS: readonly GroundPart[] = Object.freeze(
  ['family', 'relatives', 'friends', 'school', 'leisure', 'professionals'].map((id) => Object.freeze({ id })),
);

/** The sheet's own question: those you meet most often stand nearest. */
export const DEFAULT_DISTANCE: Distance = Object.freeze({ id: 'contact' });

// Colours, shapes and letters tell the same thing three ways, so that nobody needs all three. No red for what is hard
// and no green for what is good: a marking is a feeling, not a grade, and somebody else may be looking over the shoulder.
const important: Marking = Object.freeze({ id: 'important', letter: 'V', colour: 'marigold', shape: 'star' });
const support: Marking = Object.freeze({ id: 'support', letter: 'S', colour: 'teal', shape: 'square' });
const pleasant: Marking = Object.freeze({ id: 'pleasant', letter: 'T', colour: 'leaf', shape: 'circle' });
const hardToBeWith: Marking = Object.freeze({ id: 'hardToBeWith', letter: 'O', colour: 'plum', shape: 'diamond' });
const takesEnergy: Marking = Object.freeze({ id: 'takesEnergy', letter: 'B', colour: 'sky', shape: 'pentagon' });
const meetLess: Marking = Object.freeze({ id: 'meetLess', letter: 'X', colour: 'ink', shape: 'hexagon' });
const meetMore: Marking = Object.freeze({ id: 'meetMore', letter: 'M', colour: 'rose', shape: 'heart' });

/** The sets of markings that come with the element. */
export type MarkingSetName = 'vstobx' | 'vstobx-meet-more' | 'barn';

/**
 * - `vstobx`: the sheet's six, for adults. How sure each letter is: V, S, T and X are read in the source; B (C: the noun
 *   is lost) and O (D: "otrevliga" or "oftare") are not.
 * - `vstobx-meet-more`: the other reading of O, "Vilka vill du träffa oftare?".
 * - `barn`: for children. V, S, T and "Vem vill du träffa mer?" (M). Nothing that can hurt to be asked.
 */
export const MARKING_SETS: Readonly<Record<MarkingSetName, readonly Marking[]>> = Object.freeze({
  vstobx: Object.freeze([important, support, pleasant, hardToBeWith, takesEnergy, meetLess]),
  'vstobx-meet-more': Object.freeze([
    important,
    support,
    pleasant,
    Object.freeze({ ...meetMore, letter: 'O' }),
    takesEnergy,
    meetLess,
  ]),
  barn: Object.freeze([important, support, pleasant, meetMore]),
});

/** Who is asked, and what staff have agreed with them. */
export interface Asked {
  /** The level the map is shown at. */
  readonly level: Level;
  /** Whether the person is a child. Absent: only in level `symbol`. */
  readonly child?: boolean | undefined;
  /** Whether staff have turned O, B and X on for this conversation with a child, after agreeing who sees it. Default false. */
  readonly sensitive?: boolean | undefined;
  /** A set by name, or the host's own. Absent: `barn` to a child, else `vstobx`. */
  readonly set?: MarkingSetName | readonly Marking[] | undefined;
}

/** Whether the words and the questions are those to a child. */
export function isAskedAsChild({ level, child }: Asked): boolean {
  return child ?? level === 'symbol';
}

/** O, B and X: what a child is asked only when staff have turned it on. */
export function isSensitive(marking: string): boolean {
  return marking === 'hardToBeWith' || marking === 'takesEnergy' || marking === 'meetLess';
}

/**
 * The markings that are offered to a person. To a child never O, B or X unless `sensitive`, whichever set it is; with
 * `sensitive` they are added to the set `barn`.
 */
export function markingsFor(asked: Asked): readonly Marking[] {
  const child = isAskedAsChild(asked);
  const set = asked.set ?? (child ? 'barn' : 'vstobx');
  const markings = typeof set === 'string' ? MARKING_SETS[set] : set;
  if (asked.sensitive && set === 'barn') return Object.freeze([...markings, hardToBeWith, takesEnergy, meetLess]);
  return visibleMarkings(markings, asked);
}

/**
 * Those of a document's markings that this view shows, in the legend as on people: a map made with O, B and X does not
 * show them to a child unless staff have turned them on. What is not shown stays in the document.
 */
export function visibleMarkings(markings: readonly Marking[], asked: Asked): readonly Marking[] {
  if (asked.sensitive || !isAskedAsChild(asked)) return markings;
  return Object.freeze(markings.filter(({ id }) => !isSensitive(id)));
}

/**
 * The sectors a new map has: six, but none to a child or in level `symbol`. There the question is one ("how often do you
 * meet?"), and a sector would be a second one with words only. The host can turn them on or off for anybody.
 */
export function sectorsFor(asked: Asked): readonly GroundPart[] {
  return isAskedAsChild(asked) || asked.level === 'symbol' ? [] : DEFAULT_SECTORS;
}
