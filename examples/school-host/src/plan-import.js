/** A plan that comes back from another system, as the FHIR bundle that was made of it here. */
import { fromFhir } from '@delaktig/sip-form/exchange/fhir.js';
import { sectionNames, sections } from '@delaktig/sip-form/sections.js';
import { attachment, parseJson } from './document.js';
import { say } from './plan-document.js';

/** @typedef {import('./plan-document.js').Plan} Plan */
/** @typedef {import('./document.js').Attachment} Attachment */
/** @typedef {'no-file' | 'no-plan' | 'other-plan'} ImportProblem */
/** @typedef {{ plan: Plan, attachments: Attachment[], changed: string[], kept: string[] }} Imported `changed`, `kept`: what parts of the plan are called */

/**
 * What a bundle does to a plan. What it lacks stays as it was: whoever had it may not have got that, and it does not say what they have removed.
 * @param {string} text
 * @param {Plan | undefined} before
 * @returns {Imported | ImportProblem}
 */
export function planFrom(text, before) {
  const bundle = parseJson(text);
  if (bundle === undefined) return 'no-file';
  const { loaded, attachments } = fromFhir(bundle);
  if (loaded.state !== 'ready') return 'no-plan';
  const { document } = loaded;
  if (before && before.id !== document.id) return 'other-plan';
  const content = /** @type {Plan['content']} */ (joined(before?.content, document.content));
  /** @param {Plan['content'] | undefined} other */
  const partsUnlike = (other) => sectionNames.filter((part) => !same(content[part], other?.[part])).map(nameOf);
  return {
    plan: { ...before, ...document, content },
    attachments: attachments.flatMap(({ id, contentType, data }) => {
      const made = attachment(id, contentType, new Uint8Array(Buffer.from(data, 'base64')).buffer);
      return typeof made === 'number' ? [] : [made];
    }),
    changed: partsUnlike(before?.content),
    kept: partsUnlike(document.content),
  };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What came, with what it lacks of what was there. Quotations, which have no ids, stay as they are: who sees them is not for another system to say.
 * @param {unknown} before
 * @param {unknown} came
 * @returns {unknown}
 */
function joined(before, came) {
  if (came === undefined || before === undefined) return came ?? before;
  if (Array.isArray(before) && Array.isArray(came)) {
    if (![...before, ...came].every(isObject)) return came;
    if (!before.every((item) => 'id' in item)) return before;
    const left = before.filter(({ id }) => !came.some((item) => item['id'] === id));
    return [
      ...came.map((item) =>
        joined(
          before.find(({ id }) => id === item['id']),
          item,
        ),
      ),
      ...left,
    ];
  }
  if (!isObject(before) || !isObject(came)) return came;
  const names = new Set([...Object.keys(before), ...Object.keys(came)]);
  return Object.fromEntries([...names].map((name) => [name, joined(before[name], came[name])]));
}

/** @param {import('@delaktig/sip-form/model.js').SipPart} part */
const nameOf = (part) => sections[part].label(say);

/** Whether two values say the same, in whatever order their fields stand. @param {unknown} one @param {unknown} other @returns {boolean} */
function same(one, other) {
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/** @param {string} _key @param {unknown} value */
const sorted = (_key, value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
