/** Comparing, sharing and erasing: fetched when one of them is first wanted. */
export { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
export { apartStyles } from './apart-styles.ts';
export { MapComparing } from './comparing.ts';
export { MapErasing } from './erasing.ts';
export { MapSharing } from './sharing.ts';
