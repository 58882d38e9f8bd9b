/** What is only met now and then: relationships, kinds, pictures and quotations. Fetched when a map has them, or when somebody asks for them. */
export { MapWhole } from './map-whole.ts';
export { applyNetworkMap } from './operations.ts';
