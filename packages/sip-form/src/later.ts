import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { summaryStyles } from './summary-styles.ts';

/**
 * What a plan is looked through for: what is to be corrected, and what the law wants. One file, fetched when the plan is on the screen: it is there when somebody
 * asks, also when the network has gone meanwhile.
 */
export { lawList } from './law-view.ts';
export { summaryBox } from './summary-box.ts';

/** It has come to an element. */
export function came(root: ShadowRoot | null): void {
  adoptStyles(root, summaryStyles);
}
