import type { Report } from '@delaktig/core/document/load.js';
import type { ProblemPath } from '@delaktig/core/document/problem.js';
import { badDates, uniqueIds } from '@delaktig/core/document/rules.js';
import type { AnyField, AnyFields } from './describe.ts';
import type { SipContent, SipDocument } from './model.ts';
import { sections } from './sections.ts';
import { type Data, isData, isList, itemsOf } from './walk.ts';

/**
 * What only plans can have odd. All are notes: everything is shown, and what is odd is kept as it came.
 *
 * | code | what it means |
 * | --- | --- |
 * | `unknown-option` | an answer that this software does not know: shown by its id, kept until another is chosen |
 * | `unknown-subgoal` | a follow-up of a sub-goal that is not in the plan: kept, shown as it is |
 */
export type SipProblemCode = 'unknown-option' | 'unknown-subgoal';

/** What the structure cannot say about a whole document. */
export function sipRules(document: SipDocument, report: Report): void {
  badDates(document, report);
  contentRules(document.content, report);
}

/** Likewise about its content alone. */
export function contentRules(content: SipContent, report: Report): void {
  const subgoals = new Set((content.goals?.goals ?? []).flatMap((goal) => (goal.subgoals ?? []).map(({ id }) => id)));
  judgeFields(sections, content as unknown as Data, ['content'], { report, subgoals });
}

/** Likewise about what one field holds. */
export function fieldRules(field: AnyField, value: unknown, report: Report): void {
  if (isData(value) || isList(value)) judgeFields({ field }, { field: value }, [], { report, subgoals: null });
}

interface Judging {
  readonly report: Report;
  /** The plan's sub-goals; null where they are not asked about. */
  readonly subgoals: ReadonlySet<string> | null;
}

function judgeFields(fields: AnyFields, among: Data, path: ProblemPath, judging: Judging): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(among, name) ? among[name] : undefined;
    if (value !== undefined) judge(field, value, [...path, name], judging);
  }
}

function judge(field: AnyField, value: unknown, path: ProblemPath, judging: Judging): void {
  const { report, subgoals } = judging;
  const odd = (code: SipProblemCode): void => report.note({ code, path });
  switch (field.kind) {
    case 'group':
      if (isData(value)) judgeFields(field.fields, value, path, judging);
      return;
    case 'list': {
      const items = itemsOf(value);
      uniqueIds(items, path, report);
      items.forEach((item, index) => judgeFields(field.fields, item, [...path, index], judging));
      return;
    }
    case 'choice':
      if (!Object.hasOwn(field.options, String(value))) odd('unknown-option');
      return;
    case 'choices':
      if (isList(value) && value.some((id) => typeof id !== 'string' || !Object.hasOwn(field.options, id)))
        odd('unknown-option');
      return;
    case 'subgoal':
      if (subgoals && !subgoals.has(String(value))) odd('unknown-subgoal');
      return;
    case 'date':
      if (!/^\d{4}-\d\d-\d\d$/.test(String(value)) || Number.isNaN(Date.parse(String(value))))
        report.note({ code: 'bad-date', path });
      return;
    default:
  }
}
