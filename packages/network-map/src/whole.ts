/** What is only met now and then: relationships, kinds and pictures. Fetched when a map has them; what is opened about somebody comes when it is opened. */
export { MapWhole } from './map-whole.ts';
export { applyWhole } from './whole-operations.ts';
