import { isSaid } from '@delaktig/core/document/expression.js';
import type { Report } from '@delaktig/core/document/load.js';
import { badDates, longWords, uniqueIds } from '@delaktig/core/document/rules.js';
import type { Matter, WhatMattersContent, WhatMattersDocument } from './model.ts';

/**
 * What only these documents can have odd. All are notes: everything is shown, and what is odd is kept as it came. See "Bad input" in spec.md.
 *
 * | code | what it means |
 * | --- | --- |
 * | `nothing-said` | a thing without words, picture, drawing or recording: shown as empty, and can be filled in |
 */
export type WhatMattersProblemCode = 'nothing-said';

/** What the structure cannot say about a whole document. */
export function whatMattersRules(document: WhatMattersDocument, report: Report): void {
  badDates(document, report);
  contentRules(document.content, report);
}

/** Likewise about its content alone. */
export function contentRules(content: WhatMattersContent, report: Report): void {
  const path = ['content', 'matters'];
  uniqueIds(content.matters, path, report);
  // Goals are pointed to by plans, whichever thing they belong to.
  uniqueIds(content.matters.flatMap(goalsOf), path, report);
  content.matters.forEach((matter, index) => {
    if (matter.helpers) uniqueIds(matter.helpers, [...path, index, 'helpers'], report);
    if (!isSaid(matter.said)) report.note({ code: 'nothing-said', path: [...path, index, 'said'] });
    longWords(matter.said, [...path, index, 'said'], report);
  });
}

/** The goal of something and the small ones on the way. */
export function goalsOf({ goal, steps = [] }: Matter): readonly { readonly id: string }[] {
  return goal ? [goal, ...steps] : steps;
}
