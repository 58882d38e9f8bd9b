import { readAudience, type Viewer } from '@delaktig/core/document/audience.js';
import type { Json } from '@delaktig/core/document/json.js';
import type { Level } from '@delaktig/core/document/level.js';
import { hasShape } from '@delaktig/core/document/has-shape.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import { readOptions } from '@delaktig/core/document/read-options.js';
import { type HostTopic, isStepCount, readTopic } from './host-topic.ts';
import type { StepCount } from './library/scale.ts';
import type { MatPerson } from './model.ts';
import { personSchema } from './schema.ts';
import type { Audience } from './topics/ready-topic.ts';

/** Where the scale stands. At a side for people who do not see one half. */
export type ScaleAt = 'top' | 'start' | 'end';

/**
 * How the host wants new mats, as it was understood. What the host writes in the element's `config`:
 *
 * | key | what | default |
 * | --- | --- | --- |
 * | `child` | whether the person is a child | only in level `symbol` |
 * | `age` | `child`, `young` or `adult`: which ready topics and options are offered | as `child` says |
 * | `audience` | `[{id, label}]`: those whom the person can let see a card. One of the words of `age` is taken for that | nobody is asked about |
 * | `topics` | topics of the host's own, or that staff have composed; see `HostTopic` | none |
 * | `ready` | which of the ready topics are offered: `true`, `false`, or a list of ids | `true` |
 * | `steps` | 2, 3 or 5: how many answers a ready scale has | 3 |
 * | `oneAtATime` | one card is shown at a time | only in level `symbol` |
 * | `scaleAt` | `top`, `start` or `end` | `top` |
 * | `helper` | a helper places the cards from the beginning | `false` |
 * | `person` | `{name?, picture?}` of whose mat it is | nobody in particular |
 * | `agreed` | `[true, true]` when two people have each said yes, alone, to having their mats compared | `[]` |
 */
export interface ConversationMatConfig {
  readonly child?: boolean;
  readonly age?: Audience;
  readonly audience: readonly Viewer[];
  readonly topics: readonly HostTopic[];
  readonly ready: boolean | readonly string[];
  readonly steps: StepCount;
  readonly oneAtATime?: boolean;
  readonly scaleAt: ScaleAt;
  readonly helper: boolean;
  readonly person: MatPerson;
  readonly agreed: readonly boolean[];
}

/** A configuration that can always be used, and what was wrong with the host's. */
export interface ReadConfig {
  readonly config: ConversationMatConfig;
  /** For a development warning each; the path begins with the option's key. */
  readonly problems: readonly Problem[];
}

type Draft = { -readonly [Key in keyof ConversationMatConfig]: ConversationMatConfig[Key] };

/** Reads the host's `config`. Never throws: what is wrong is replaced by the default and reported. */
export function readConfig(json: unknown): ReadConfig {
  const draft: Draft = {
    audience: [],
    topics: [],
    ready: true,
    steps: 3,
    scaleAt: 'top',
    helper: false,
    person: Object.freeze({}),
    agreed: [],
  };
  const inTopics: Problem[] = [];
  const flag =
    (key: 'child' | 'oneAtATime' | 'helper') =>
    (value: Json): string | null => {
      if (typeof value !== 'boolean') return 'structure';
      draft[key] = value;
      return null;
    };
  const age = (value: Json): string | null => {
    if (value !== 'child' && value !== 'young' && value !== 'adult') return 'structure';
    draft.age = value;
    return null;
  };
  const problems = readOptions(json, {
    child: flag('child'),
    oneAtATime: flag('oneAtATime'),
    helper: flag('helper'),
    age,
    audience: (value) => {
      const audience = readAudience(value);
      if (!audience) return age(value);
      draft.audience = audience;
      return null;
    },
    scaleAt: (value) => {
      if (value !== 'top' && value !== 'start' && value !== 'end') return 'structure';
      draft.scaleAt = value;
      return null;
    },
    steps: (value) => {
      if (!isStepCount(value)) return 'structure';
      draft.steps = value;
      return null;
    },
    ready: (value) => {
      if (typeof value !== 'boolean' && !isTexts(value)) return 'structure';
      draft.ready = value;
      return null;
    },
    person: (value) => {
      if (!hasShape(personSchema, value)) return 'structure';
      draft.person = Object.freeze(value);
      return null;
    },
    agreed: (value) => {
      if (!Array.isArray(value) || !value.every((yes) => typeof yes === 'boolean')) return 'structure';
      draft.agreed = value;
      return null;
    },
    topics: (value) => {
      if (!Array.isArray(value)) return 'structure';
      draft.topics = value.flatMap((topic: Json, index): HostTopic[] => {
        const read = readTopic(topic);
        for (const { code, path } of read.problems) inTopics.push({ code, path: ['topics', index, ...path] });
        return read.topic ? [read.topic] : [];
      });
      return null;
    },
  });
  return { config: Object.freeze(draft), problems: [...problems, ...inTopics] };
}

/** Whether the person is a child: as the host says, else in level symbol. */
export function isChild({ child, age }: ConversationMatConfig, level: Level): boolean {
  return child ?? (age ? age === 'child' : level === 'symbol');
}

/** Whom topics and options are chosen for. */
export function audienceOf(config: ConversationMatConfig, level: Level): Audience {
  return config.age ?? (isChild(config, level) ? 'child' : 'adult');
}

function isTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
