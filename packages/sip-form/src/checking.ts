import { type CSSResult, LitElement } from 'lit';
import { checkStyles } from './check-styles.ts';
import { fetchIdentity, problemOf, wrongIn } from './checks.ts';
import { goToPath, reveal } from './go-to.ts';
import type { SipPort } from './holder.ts';
import { Joint } from './joint.ts';
import { lawList } from './law-view.ts';
import type { SipPath } from './model.ts';
import { summaryBox } from './summary-box.ts';
import { watch } from './watched.ts';

/** What nobody needs before they have seen the plan: what is wrong in a field that has been left, all that is to be corrected, what the law wants. Fetched together when the plan is on the screen. */
export interface Checking {
  /** How it looks, in an element that it is drawn in. */
  readonly styles: CSSResult;
  /** Heeds changes that have a history, in an element. */
  readonly heed: typeof watch;
  readonly fetchIdentity: typeof fetchIdentity;
  readonly problemOf: typeof problemOf;
  /** Leads to a field, in the root where it is drawn. */
  readonly goTo: typeof goToPath;
  /** Everything that is to be corrected. */
  wrongPaths(port: SipPort): Promise<readonly SipPath[]>;
  /** What is to be corrected, with a way to each field. */
  summary(port: SipPort, level: number): unknown;
  /** What the law wants, with a way to where it is said. */
  law(port: SipPort, level: number): unknown;
  /** Puts the focus in the summary, wherever it has been drawn. */
  toSummary(root: ShadowRoot | null): Promise<void>;
}

/** To a field, or to a part. */
function goingIn(port: SipPort): (path: SipPath) => void {
  return (path) => {
    port.settle();
    const part = port.parts().find((each) => each === path[0]);
    const root = part ? port.rootOf(part) : null;
    if (root) void goToPath(root, path);
  };
}

export const checking: Checking = {
  styles: checkStyles,
  heed(port, attempts) {
    watch(port, attempts);
    new Joint(port);
  },
  fetchIdentity,
  problemOf,
  goTo: goToPath,
  async wrongPaths(port) {
    if (port.content().person?.identityNumber) await fetchIdentity();
    return wrongIn(port.content(), port.fieldAt).map(({ path }) => path);
  },
  summary: (port, level) => summaryBox(port, level, goingIn(port)),
  law: (port, level) => lawList(port, level, goingIn(port)),
  async toSummary(root) {
    if (!root) return;
    const { host } = root;
    if (host instanceof LitElement) await host.updateComplete;
    reveal(host);
    root.querySelector<HTMLElement>('[data-summary]')?.focus();
  },
};
