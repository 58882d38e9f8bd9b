/**
 * The meeting that staff lead, with what the person wishes for it. The person's plan is theirs; when it has been handed over, what it says
 * is in the meeting: what it is for, what to talk about, how the person takes part.
 */
import { randomUUID } from 'node:crypto';
import { parseJson } from './document.js';

/** @typedef {{ [key: string]: any }} Json */
/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('./store.js').Version} Version */

/** @typedef {import('./words.js').Words} Words */

/** The meeting circle on a desk of its own: whoever leads the meeting prepares and leads it there. */
export const MEETING = /** @type {const} */ ({
  id: 'meeting',
  type: 'meeting-circle',
  tag: 'delaktig-meeting-circle',
  file: 'meeting-circle.js',
  slug: 'motet',
  field: 'mote',
  by: 'staff',
  title: 'Möte',
  /** @param {string} whose */
  of: (whose) => `${whose} möte`,
  mine: 'Mötet',
  yours: 'Mötet',
  about: 'Den som leder mötet förbereder det här.',
  begin: 'Förbered mötet',
  one: 'möte',
  the: 'mötet',
  many: 'möten',
});

/** What it is called to those who read something else than Swedish. Not reviewed by a translator. @type {Record<'en' | 'ar', import('./method-words.js').MethodWords>} */
export const MEETING_WORDS = {
  en: {
    mine: 'The meeting',
    yours: 'The meeting',
    about: 'Whoever leads the meeting prepares it here.',
    begin: 'Prepare the meeting',
    one: 'meeting',
    the: 'the meeting',
    many: 'meetings',
  },
  ar: {
    mine: 'الاجتماع',
    yours: 'الاجتماع',
    about: 'يحضّر الاجتماع هنا من يقوده.',
    begin: 'حضّر الاجتماع',
    one: 'اجتماع',
    the: 'الاجتماع',
    many: 'الاجتماعات',
  },
};

/** What staff read around the meeting while they prepare and lead it. @param {Words} words @returns {Words} */
export const leadersWords = (words) => ({
  ...words,
  savedHere: 'Det du gör sparas här',
  finish: 'Spara som version',
  areYouDone: 'Ska mötet sparas som en version?',
  doneMeans: () => 'Alla på elevhälsan kan läsa den. Du kan fortsätta på mötet efteråt.',
  yesDone: 'Ja, spara versionen',
  noGoOn: 'Nej, fortsätt',
});

/** Under this name the meeting says which of the person's plans is in it. */
const OURS = 'elevhalsan';

/** Windows of one browser find each other by this. @param {Pick<Case, 'id'>} one */
export const channelOf = ({ id }) => `mote-${id}`;

/**
 * The meeting as whoever leads it gets it.
 * @param {Case} one
 * @param {string | undefined} meeting what there is already
 * @param {Version | undefined} plan the person's newest that has been handed over
 * @returns {string | undefined} undefined: nothing yet, and the element begins with an empty one
 */
export function meetingWith(one, meeting, plan) {
  const wished = /** @type {Json | undefined} */ (plan && parseJson(plan.document));
  const there = /** @type {Json | undefined} */ (meeting === undefined ? undefined : parseJson(meeting));
  if (!plan || !wished) return meeting;
  if (!there) return JSON.stringify(begun(one, wished, plan.number));
  const from = there['ext']?.[OURS]?.plan ?? 0;
  if (from >= plan.number) return meeting;
  const { content } = there;
  const has = new Set((content.questions ?? []).map((/** @type {Json} */ { id }) => id));
  return JSON.stringify({
    ...there,
    content: {
      ...content,
      ...(content.purpose ? {} : purposeOf(wished)),
      ...(wished['content'].taking && { taking: wished['content'].taking }),
      questions: [
        ...(content.questions ?? []),
        ...(wished['content'].questions ?? []).filter((/** @type {Json} */ { id }) => !has.has(id)),
      ],
    },
    ext: extOf(there, plan.number),
  });
}

/** @param {Json} wished */
const purposeOf = ({ content: { purpose } }) => (purpose ? { purpose } : {});
/** @param {Json} document @param {number} plan */
const extOf = ({ ext = {} }, plan) => ({ ...ext, [OURS]: { ...ext[OURS], plan } });

/** A meeting that begins with what the person has said, and with the person in it. @param {Case} one @param {Json} wished @param {number} plan */
function begun({ name, child }, wished, plan) {
  const { shape, parts, minutes, questions, taking } = wished['content'];
  const now = new Date().toISOString();
  return {
    type: 'meeting-circle',
    version: 1,
    id: randomUUID(),
    language: 'sv',
    level: 'standard',
    createdAt: now,
    updatedAt: now,
    content: {
      shape,
      parts,
      minutes,
      participants: [{ id: randomUUID(), name, role: child ? 'youth' : 'adult', person: true }],
      ...purposeOf(wished),
      questions: questions ?? [],
      avoided: [],
      ...(taking && { taking }),
    },
    ext: extOf(wished, plan),
  };
}

/** Whose meeting it is, among those who come. @param {string | undefined} meeting @returns {string | undefined} */
export function personIn(meeting) {
  const document = /** @type {Json | undefined} */ (meeting === undefined ? undefined : parseJson(meeting));
  const id = document?.['content']?.participants?.find((/** @type {Json} */ { person }) => person === true)?.id;
  return typeof id === 'string' ? id : undefined;
}
