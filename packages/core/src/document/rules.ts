import type { Envelope } from './envelope.ts';
import { type Expression, LONGEST_WORDS } from './expression.ts';
import type { Item } from './item-list.ts';
import type { Report } from './load.ts';
import type { ProblemPath } from './problem.ts';

/** Rules that several methods have. */

/** Two things with one id: an element could not tell which of them the person means, and a quote could mean either. */
export function uniqueIds(things: readonly Item[], path: ProblemPath, report: Report): void {
  const seen = new Set<string>();
  things.forEach(({ id }, index) => {
    if (seen.has(id)) report.problem({ code: 'duplicate-id', path: [...path, index, 'id'], params: { id } });
    seen.add(id);
  });
}

/** Points in time that cannot be read: left out where dates are shown. */
export function badDates(document: Pick<Envelope, 'createdAt' | 'updatedAt'>, report: Report): void {
  for (const key of ['createdAt', 'updatedAt'] as const)
    if (Number.isNaN(Date.parse(document[key]))) report.note({ code: 'bad-date', path: [key] });
}

/** Words that are longer than a field writes: kept whole. */
export function longWords({ words = '' }: Expression, path: ProblemPath, report: Report): void {
  if (words.length > LONGEST_WORDS)
    report.note({
      code: 'too-long',
      path: [...path, 'words'],
      params: { max: LONGEST_WORDS, found: words.length },
    });
}

/** Whether a rule finds nothing that would keep something from being loaded. */
export function isSound(rules: (report: Report) => void): boolean {
  let sound = true;
  rules({ problem: () => (sound = false), note: () => undefined });
  return sound;
}
