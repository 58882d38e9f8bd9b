import type { Json } from '@delaktig/core/document/json.js';
import type { Level } from '@delaktig/core/document/level.js';
import { hasShape } from '@delaktig/core/document/has-shape.js';
import { readOptions, type TakeOption } from '@delaktig/core/document/read-options.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import { DEFAULT_FEELINGS, FIRST_DAY, isAskedAsChild } from './defaults.ts';
import { MAX_ACTIVITIES } from './limits.ts';
import type { Day, Feeling, NormalDayContent } from './model.ts';
import { daysSchema, feelingsSchema } from './schema.ts';

/**
 * How the host wants it, as it was understood. What the host writes in the element's `config`:
 *
 * | key | what | default |
 * | --- | --- | --- |
 * | `days` | 1–14 `{id, kind, when?, label?}` a new document begins with | one, of kind `ordinary` |
 * | `feelings` | up to 20 `{id, label?, symbol?}` that are offered | seven |
 * | `child` | whether the person is a child | only in level `symbol` |
 * | `sensitive` | whether staff have turned "meet less often" on for this conversation with a child | `false` |
 * | `sharedScreen` | whether others see this screen: time by company is then not shown | `false` |
 * | `from`, `to` | the hours that are drawn where nothing says otherwise, 0–24 | 6, 22 |
 * | `maxActivities` | how many things can be added to a day, 1–2 000 | 2 000 |
 */
export interface NormalDayConfig {
  readonly days: readonly Day[];
  readonly feelings: readonly Feeling[];
  readonly child?: boolean;
  readonly sensitive: boolean;
  readonly sharedScreen: boolean;
  readonly from: number;
  readonly to: number;
  readonly maxActivities: number;
}

/** A configuration that can always be used, and what was wrong with the host's. */
export interface ReadConfig {
  /** Never lacks anything. */
  readonly config: NormalDayConfig;
  /** For a development warning each; the path begins with the option's key. */
  readonly problems: readonly Problem[];
}

type Draft = { -readonly [Key in keyof NormalDayConfig]: NormalDayConfig[Key] };

const FIRST: Day = Object.freeze({ id: FIRST_DAY, kind: 'ordinary', activities: Object.freeze([]) });

/**
 * Reads the host's `config`. Never throws: what is wrong is replaced by the default and reported, with the codes
 * `structure`, `duplicate-id`, `unknown-option` and those of `copyJson`. `null` and `undefined` are all defaults.
 */
export function readConfig(json: unknown): ReadConfig {
  const draft: Draft = {
    days: Object.freeze([FIRST]),
    feelings: DEFAULT_FEELINGS,
    sensitive: false,
    sharedScreen: false,
    from: 6,
    to: 22,
    maxActivities: MAX_ACTIVITIES,
  };
  const flag =
    (key: 'child' | 'sensitive' | 'sharedScreen'): TakeOption =>
    (value) => {
      if (typeof value !== 'boolean') return 'structure';
      draft[key] = value;
      return null;
    };
  const count =
    (key: 'from' | 'to' | 'maxActivities', min: number, max: number): TakeOption =>
    (value) => {
      if (!Number.isInteger(value) || Number(value) < min || Number(value) > max) return 'structure';
      draft[key] = Number(value);
      return null;
    };
  const problems = [
    ...readOptions(json, {
      days: (value) => {
        const days = Array.isArray(value) ? value.map(withActivities) : value;
        if (!hasShape(daysSchema, days)) return 'structure';
        const list: readonly Day[] = days;
        if (hasTwins([...list, ...list.flatMap(({ activities }) => activities)])) return 'duplicate-id';
        draft.days = Object.freeze(list);
        return null;
      },
      feelings: (value) => {
        if (!hasShape(feelingsSchema, value)) return 'structure';
        if (hasTwins(value)) return 'duplicate-id';
        draft.feelings = value;
        return null;
      },
      child: flag('child'),
      sensitive: flag('sensitive'),
      sharedScreen: flag('sharedScreen'),
      from: count('from', 0, 24),
      to: count('to', 0, 24),
      maxActivities: count('maxActivities', 1, MAX_ACTIVITIES),
    }),
  ];
  if (draft.from >= draft.to) {
    problems.push({ code: 'structure', path: ['to'] });
    Object.assign(draft, { from: 6, to: 22 });
  }
  return { config: Object.freeze(draft), problems };
}

/** A host need not write that a day is empty. */
function withActivities(day: Json): Json {
  if (typeof day !== 'object' || day === null || Array.isArray(day)) return day;
  return Object.freeze(Object.assign({ activities: Object.freeze([]) }, day));
}

function hasTwins(things: readonly { readonly id: string }[]): boolean {
  return new Set(things.map(({ id }) => id)).size < things.length;
}

/** What may be shown and asked, by who the person is and who sees the screen. */
export interface Discretion {
  /** Whether the words are those to a child. */
  readonly child: boolean;
  /** Whether "meet less often" is asked. */
  readonly asksLess: boolean;
  /** Whether it is shown how long with whom: only to an adult on their own screen. Never material for a dispute about custody. */
  readonly showsCompany: boolean;
}

/** What the configuration and the level say about discretion. */
export function discretion({ child, sensitive, sharedScreen }: NormalDayConfig, level: Level): Discretion {
  const asChild = isAskedAsChild(level, child);
  return {
    child: asChild,
    asksLess: sensitive || !asChild,
    showsCompany: !asChild && level !== 'symbol' && !sharedScreen,
  };
}

/** The content of a new document: nothing told yet. */
export function contentFor({ days, feelings }: NormalDayConfig): NormalDayContent {
  const none = Object.freeze([]);
  return Object.freeze({ days, places: none, people: none, feelings, answers: none });
}
