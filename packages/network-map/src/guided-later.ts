/** One question at a time, and how it looks: fetched when somebody wants to be asked. */
export { guideStyles } from './guide-styles.ts';
export { MapGuided } from './guided.ts';
