import { readAudience, type Viewer } from '@delaktig/core/document/audience.js';
import type { LocalizedText } from '@delaktig/core/document/localized-text.js';
import { hasShape } from '@delaktig/core/document/has-shape.js';
import { wordsSchema } from '@delaktig/core/document/parts.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import { readOptions } from '@delaktig/core/document/read-options.js';

/**
 * How the host wants it. What the host writes in the element's `config`:
 *
 * | key | what | default |
 * | --- | --- | --- |
 * | `question` | the host's own words for the question, as a text or one a language | "Vad är viktigt för dig?" |
 * | `audience` | `[{id, label}]`: those whom the person can let see a thing | nobody is asked about |
 * | `child` | whether the words are those to a child | only in level `symbol` |
 * | `goals` | whether goals and small steps are offered | `true`; not in level `symbol` |
 */
export interface WhatMattersConfig {
  readonly question?: LocalizedText;
  readonly audience: readonly Viewer[];
  readonly child?: boolean;
  readonly goals?: boolean;
}

/** A configuration that can always be used, and what was wrong with the host's. */
export interface ReadConfig {
  readonly config: WhatMattersConfig;
  /** For a development warning each; the path begins with the option's key. */
  readonly problems: readonly Problem[];
}

/** Reads the host's `config`. Never throws: what is wrong is replaced by the default and reported. */
export function readConfig(json: unknown): ReadConfig {
  const config: { -readonly [Key in keyof WhatMattersConfig]: WhatMattersConfig[Key] } = { audience: [] };
  const flag = (key: 'child' | 'goals') => (value: unknown) => {
    if (typeof value !== 'boolean') return 'structure';
    config[key] = value;
    return null;
  };
  const problems = readOptions(json, {
    question(value) {
      if (!hasShape(wordsSchema, value)) return 'structure';
      config.question = value;
      return null;
    },
    audience(value) {
      const audience = readAudience(value);
      if (!audience) return 'structure';
      config.audience = audience;
      return null;
    },
    child: flag('child'),
    goals: flag('goals'),
  });
  return { config: Object.freeze(config), problems };
}
