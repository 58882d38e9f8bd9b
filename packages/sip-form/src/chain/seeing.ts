import { readAudience, type Viewer } from '@delaktig/core/document/audience.js';
import { copyJson } from '@delaktig/core/document/json.js';
import type { Problem } from '@delaktig/core/document/problem.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { isData, isList } from '../walk.ts';

/** Who there are, and who reads. */
export interface Seeing {
  /** Those whom the person can let see a quote. */
  readonly audience: readonly Viewer[];
  /**
   * The id of whoever reads, `self` for the person whose plan it is; null: those who write the plan together with the person. It chooses among quotations; and in a
   * plan that can only be read it leaves out what is one guardian's alone and, with protected personal data, what tells where somebody is. It is no copy: what the
   * consent does not cover is still there. Give others what `copyFor` (`exchange/reader.ts`) makes.
   */
  readonly reader: string | null;
}

/** The person, who sees all of their own words. */
const SELF = 'self';

/** What a host's `config` says of it. What cannot be used shows nobody more, and is told. Never throws. */
export function readSeeing(config: unknown): { readonly seeing: Seeing; readonly problems: readonly Problem[] } {
  const copy = copyJson(config ?? {});
  const given = copy.ok && isData(copy.value) ? copy.value : {};
  const audience = given['audience'] === undefined ? [] : readAudience(given['audience']);
  const { reader = null } = given;
  const known = reader === null || typeof reader === 'string';
  const problems: Problem[] = [];
  if (!audience) problems.push({ code: 'structure', path: ['audience'] });
  if (!known) problems.push({ code: 'structure', path: ['reader'] });
  // A reader that cannot be read is nobody whom the person has chosen.
  return { seeing: { audience: audience ?? [], reader: known ? reader : '' }, problems };
}

/**
 * Whether a quote is shown. A reader sees what the person has chosen that they may see, and nothing that nobody has asked the person about. Where the
 * host has not said who reads, those who write see all that the plan holds, and whoever else sees only what everybody may see.
 */
export function maySee(reference: Reference, seeing: Seeing, writing: boolean): boolean {
  if (seeing.reader === SELF) return true;
  if (seeing.reader !== null) return reference.visibleTo?.includes(seeing.reader) === true;
  return writing || seenByAll(reference, seeing.audience);
}

/** Whether everybody may see it. */
export function seenByAll({ visibleTo }: Reference, audience: readonly Viewer[]): boolean {
  return audience.length > 0 && audience.every(({ id }) => visibleTo?.includes(id));
}

/** The references that a field holds. */
export function referencesIn(value: unknown): readonly Reference[] {
  return isList(value) ? value.filter((each): each is typeof each & Reference => isReference(each)) : [];
}

function isReference(value: unknown): value is Reference {
  return isData(value) && typeof value['document'] === 'string' && typeof value['item'] === 'string';
}
