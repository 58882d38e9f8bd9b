import { fetchIdentity, problemOf, wrongIn } from './checks.ts';
import { lawList } from './law-view.ts';
import { summaryBox } from './summary-box.ts';

/** What nobody needs before they have seen the plan: what is wrong in a field that has been left, all that is to be corrected, what the law wants. Fetched together when the plan is on the screen. */
export interface Checking {
  readonly fetchIdentity: typeof fetchIdentity;
  readonly problemOf: typeof problemOf;
  readonly wrongIn: typeof wrongIn;
  readonly lawList: typeof lawList;
  readonly summaryBox: typeof summaryBox;
}

export const checking: Checking = { fetchIdentity, problemOf, wrongIn, lawList, summaryBox };
