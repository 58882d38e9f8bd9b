import type { Applied } from '@delaktig/core/document/model.js';
import { applyWith, type Change } from './change.ts';
import type { NetworkMapContent, NetworkMapDocument, NetworkMapOperation } from './model.ts';
import { addQuote, changeKind, changePicture, changePlacedBy, changeQuote, removeQuote } from './person-operations.ts';
import { changeRelationship, relate, unrelate } from './relationship-operations.ts';
import { changeByUsual } from './usual-operations.ts';

/** All that a person does to a map, as `applyNetworkMap` does it: but for erasing somebody, which is fetched with what asks about it. */
export function applyWhole(
  document: NetworkMapDocument,
  operation: NetworkMapOperation,
): Applied<NetworkMapDocument, NetworkMapOperation> {
  return applyWith(changeByWhole, document, operation);
}

/** What one operation changes; null when it cannot be done. */
export function changeByWhole(content: NetworkMapContent, operation: NetworkMapOperation): Change | null {
  switch (operation.type) {
    case 'relate':
      return relate(content, operation);
    case 'changeRelationship':
      return changeRelationship(content, operation);
    case 'unrelate':
      return unrelate(content, operation);
    case 'changeKind':
      return changeKind(content, operation);
    case 'changePicture':
      return changePicture(content, operation);
    case 'addQuote':
      return addQuote(content, operation);
    case 'changeQuote':
      return changeQuote(content, operation);
    case 'removeQuote':
      return removeQuote(content, operation);
    case 'changePlacedBy':
      return changePlacedBy(content, operation);
    default:
      return changeByUsual(content, operation);
  }
}
