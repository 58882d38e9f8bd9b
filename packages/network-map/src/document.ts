import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel } from '@delaktig/core/document/model.js';
import type { NetworkMapDocument, NetworkMapOperation } from './model.ts';
import { networkMapNotes } from './notes.ts';
import { createNetworkMap, NETWORK_MAP_VERSION } from './opening.ts';
import { applyNetworkMap } from './operations.ts';
import { networkMapRules } from './rules.ts';
import { documentSchema } from './schema.ts';

/** Everything an element or a host needs to know about network maps (nätverkskartor). Pure. */
export const networkMapModel: DocumentModel<NetworkMapDocument, NetworkMapOperation> = defineModel({
  type: 'network-map',
  version: NETWORK_MAP_VERSION,
  schema: documentSchema,
  rules: (document, report) => {
    networkMapRules(document, report);
    networkMapNotes(document, report);
  },
  create: createNetworkMap,
  apply: applyNetworkMap,
});
