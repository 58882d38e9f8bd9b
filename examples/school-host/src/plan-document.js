/**
 * The plan as its own package reads it. What the element does in the browser stands in pure modules, which work on a server too: no rule of
 * the plan is written a second time here.
 */
import { overrideMessages } from '@delaktig/core/language/registry.js';
import { sayIn } from '@delaktig/core/language/say-in.js';
import { sipModel } from '@delaktig/sip-form/document.js';
import { inStockholm } from '@delaktig/sip-form/exchange/stockholm.js';
import { catalogue } from '@delaktig/sip-form/generated/catalogue.js';
import { parseJson } from './document.js';
import { TEMPLATE } from './plan-template.js';
import { PLAN } from './plan.js';

/** @typedef {import('@delaktig/sip-form/model.js').SipDocument} Plan */
/** @typedef {import('@delaktig/sip-form/model.js').SipOperation} Operation */
/** @typedef {import('./store.js').Store} Store */
/** @typedef {import('./store.js').Case} Case */

// There is no element here to take them from its rules.
for (const [language, words] of Object.entries(TEMPLATE?.words ?? {})) overrideMessages('sip-form', language, words);

/** Staff pages are in Swedish: the words of the plan too, as the package has them and as our template says them. */
export const say = await sayIn('sv', [catalogue]);

/** A stored plan, or nothing when it cannot be worked with. @param {string | undefined} text @returns {Plan | undefined} */
export function readPlan(text) {
  const loaded = sipModel.load(text === undefined ? undefined : parseJson(text));
  return loaded.state === 'ready' ? loaded.document : undefined;
}

/** The day that Swedish calendars show. @param {number} now */
export const dayIn = (now) => inStockholm(now)?.date ?? '';

/** @param {Case} one @returns {import('./store.js').Desk} */
export const planDesk = (one) => ({ caseId: one.id, method: PLAN.id });

/** What staff have written, saved as a version or not. @param {Store} store @param {Case} one */
export function writtenPlan(store, one) {
  const desk = planDesk(one);
  return readPlan((store.draft(desk) ?? store.latest(desk))?.document);
}

/**
 * Changes what staff have written, as a page of theirs would: it becomes the draft. A page that is open meanwhile is told by its next save.
 * @param {Store} store
 * @param {Case} one
 * @param {Plan} plan
 * @param {{ now: number, writer: string }} at
 */
export function keepAsDraft(store, one, plan, { now, writer }) {
  const desk = planDesk(one);
  const draft = store.draft(desk);
  return store.saveDraft(desk, {
    document: JSON.stringify({ ...plan, updatedAt: new Date(now).toISOString() }),
    base: draft?.baseVersion ?? store.latest(desk)?.number ?? 0,
    revision: draft?.revision ?? 0,
    writer,
    seq: 1,
  });
}

/** @param {Plan} plan @param {readonly Operation[]} operations */
export const changed = (plan, operations) =>
  operations.reduce((before, operation) => sipModel.apply(before, operation).document, plan);
