import type { Applied } from '@delaktig/core/document/model.js';
import { applyWith, type Change } from './change.ts';
import { erasePerson } from './erase.ts';
import type { NetworkMapContent, NetworkMapDocument, NetworkMapOperation } from './model.ts';
import { changeByWhole } from './whole-operations.ts';

/**
 * Does one thing to a map. Pure and total: it never throws, and never makes a document that could not be loaded again.
 * What cannot be done (somebody who is not there, an id that is taken, the tenth sector) and what would change nothing
 * gives the same document object, and the operation itself as inverse.
 *
 * The inverse takes it back exactly (but for `erasePerson`, which is there so that it cannot be taken back): the order of people, keys that were absent and fields we do not know included.
 * Only what changes is new; everything else is the same frozen objects as before. `updatedAt` is the element's to set.
 */
export function applyNetworkMap(
  document: NetworkMapDocument,
  operation: NetworkMapOperation,
): Applied<NetworkMapDocument, NetworkMapOperation> {
  return applyWith(changeBy, document, operation);
}

function changeBy(content: NetworkMapContent, operation: NetworkMapOperation): Change | null {
  return operation.type === 'erasePerson' ? erasePerson(content, operation) : changeByWhole(content, operation);
}
