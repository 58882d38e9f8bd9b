import { defineModel } from '@delaktig/core/document/load.js';
import type { DocumentModel, DocumentSeed } from '@delaktig/core/document/model.js';
import { contentFor, type NetworkMapConfig, readConfig } from './config.ts';
import type { NetworkMapDocument, NetworkMapOperation } from './model.ts';
import { applyOpening } from './opening-operations.ts';
import { networkMapRules } from './rules.ts';
import { documentSchema } from './schema.ts';

/** The format this software writes. */
export const NETWORK_MAP_VERSION = 1;

/**
 * A new map with nobody on it.
 *
 * @param seed - Id, time, language and level.
 * @param config - How the host wants it. Default: all defaults.
 */
export function createNetworkMap(
  seed: DocumentSeed,
  config: NetworkMapConfig = readConfig(null).config,
): NetworkMapDocument {
  const { id, now, language, level } = seed;
  return Object.freeze({
    type: 'network-map',
    version: NETWORK_MAP_VERSION,
    id,
    language,
    level,
    createdAt: now,
    updatedAt: now,
    content: contentFor(config, level),
  });
}

/** Opens every map, and does what a person can do before the rest has been fetched: see `networkMapModel` in `document.ts`. */
export const openingModel: DocumentModel<NetworkMapDocument, NetworkMapOperation> = defineModel({
  type: 'network-map',
  version: NETWORK_MAP_VERSION,
  schema: documentSchema,
  rules: networkMapRules,
  create: createNetworkMap,
  apply: applyOpening,
});
