import { check } from '@delaktig/testing/assert.js';
import { isChromium } from '@delaktig/testing/browser.js';
import './define.ts';
import { type DelaktigSipCase } from './case-element.ts';
import { SipHarness } from './harness.ts';
import type { SipPart } from './model.ts';
import { SipPartElement } from './part-element.ts';
import { type DelaktigSipConsent } from './parts/consent.ts';
import { fieldsOf, sectionNames } from './sections.ts';

/** As a host has it: its own object, not frozen. */
export const plain = (document: unknown): Readonly<Record<string, unknown>> =>
  structuredClone(document) as Record<string, unknown>;

/** The class of a part's element. */
type PartClass = typeof DelaktigSipConsent;

/** All parts are one class: what an engine does otherwise it does in lists in lists too. */
const tried = sectionNames.filter((part) => isChromium() || part === 'goals');

/** The element of each part that is tried in this engine, and a plan's part. */
export const partClasses: readonly (readonly [part: SipPart, define: PartClass])[] = tried.map((part) => {
  const define = customElements.get(`delaktig-sip-${part.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`);
  check(isPart(define), `${part} has no element`);
  return [part, define];
});

function isPart(define: CustomElementConstructor | undefined): define is PartClass {
  return define !== undefined && define.prototype instanceof SipPartElement;
}

/** One thing that can be done in any part, told when it has been: one more in its first list; else an answer that is not given yet is. */
export async function actIn(element: SipPartElement): Promise<void> {
  const root = element.shadowRoot;
  const act = root?.querySelector<HTMLElement>('[data-act="add"], [type=radio]:not(:checked)');
  check(act, 'there is nothing to do');
  (root?.querySelector<HTMLElement>('[data-act="add"]') ?? act).click();
  await new SipHarness(element).settled();
}

/** A part without lists: what can be done there are native answers, which a screen reader tells of itself. */
export function isNative(part: SipPart): boolean {
  return !Object.values(fieldsOf(part)).some(({ kind }) => kind === 'list');
}

/** What stands in the case. */
export const holds: readonly string[] = ['delaktig-sip-consent', 'delaktig-sip-goals'];

/** A case with two parts in it, among a host's own markup. */
export function caseWithParts(): DelaktigSipCase {
  const held = document.createElement('delaktig-sip-case');
  const article = document.createElement('article');
  article.append(...holds.map((tag) => document.createElement(tag)));
  held.append(article);
  return held;
}

/** One thing done in a case, through its first part. */
export async function actInCase(held: DelaktigSipCase): Promise<void> {
  const part = held.querySelector('delaktig-sip-consent') ?? undefined;
  check(part, 'there is no part');
  await new SipHarness(part).addService();
  await held.updateComplete;
}
