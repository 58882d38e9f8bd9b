import type { Report } from '@delaktig/core/document/load.js';
import type { ProblemPath } from '@delaktig/core/document/problem.js';
import type { NetworkMapContent, NetworkMapDocument } from './model.ts';

/** What makes a map one that cannot be worked with, and that its structure cannot say. Oddities that do no harm are in `notes.ts`. */
export function networkMapRules({ content }: NetworkMapDocument, report: Report): void {
  contentRules(content, report);
}

/** Likewise about its content alone. */
export function contentRules(content: NetworkMapContent, report: Report): void {
  const { ground, markings, people, relationships = [] } = content;
  unique(ground.rings, ['content', 'ground', 'rings'], report);
  unique(ground.sectors, ['content', 'ground', 'sectors'], report);
  unique(markings, ['content', 'markings'], report);
  // One set of ids: another document points to a person, a relationship or a quotation by its id alone.
  const seen = new Set<string>();
  unique(people, ['content', 'people'], report, seen);
  people.forEach(({ quotes }, index) => {
    if (quotes) unique(quotes, ['content', 'people', index, 'quotes'], report, seen);
  });
  unique(relationships, ['content', 'relationships'], report, seen);
  if (ground.sectors.length === 1) {
    report.problem({ code: 'too-few', path: ['content', 'ground', 'sectors'], params: { min: 2, found: 1 } });
  }
}

/** Two things with one id: an element could not tell which of them the person means, and a quote could mean either. */
function unique(
  things: readonly { readonly id: string }[],
  path: ProblemPath,
  report: Report,
  seen: Set<string> = new Set(),
): void {
  things.forEach(({ id }, index) => {
    if (seen.has(id)) report.problem({ code: 'duplicate-id', path: [...path, index, 'id'], params: { id } });
    seen.add(id);
  });
}
