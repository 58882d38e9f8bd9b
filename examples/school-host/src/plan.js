/**
 * The plan (SIP): what staff write together with the person, who reads it here. A method that the person does oneself is in `methods.js`.
 */
import { parseJson } from './document.js';
import { seenByStaff } from './parts.js';

/** @typedef {import('./method-words.js').MethodWords} MethodWords */
/** @typedef {import('./store.js').Case} Case */
/** @typedef {import('./words.js').Words} Words */

const SWEDISH = {
  mine: 'Min plan',
  yours: 'Din plan',
  about:
    'I planen står vad som är viktigt för dig, vad som ska hända, och vem som gör vad. Ni skriver den tillsammans.',
  begin: 'Läs planen',
  one: 'plan',
  the: 'planen',
  many: 'planer',
};

export const PLAN = /** @type {const} */ ({
  id: 'sip-form',
  type: 'sip-form',
  tag: 'delaktig-sip-form',
  file: 'sip-form.js',
  slug: 'plan',
  field: 'plan',
  /** Whoever writes: all methods are the person's own, this is written by staff. */
  by: 'staff',
  title: 'Samordnad individuell plan (SIP)',
  /** @param {string} whose */
  of: (whose) => `${whose} plan`,
  ...SWEDISH,
});

/** What it is called to those who read something else than Swedish. Not reviewed by a translator. @type {Record<'en' | 'ar', MethodWords>} */
export const PLAN_WORDS = {
  en: {
    mine: 'My plan',
    yours: 'Your plan',
    about: 'The plan says what matters to you, what will happen, and who does what. You write it together.',
    begin: 'Read the plan',
    one: 'plan',
    the: 'the plan',
    many: 'plans',
  },
  ar: {
    mine: 'خطتي',
    yours: 'خطتك',
    about: 'تقول الخطة ما هو مهم لك، وماذا سيحدث، ومن يفعل ماذا. تكتبونها معًا.',
    begin: 'اقرأ الخطة',
    one: 'خطة',
    the: 'الخطة',
    many: 'الخطط',
  },
};

/** The letter that invites to the meeting, to the person. @type {Record<import('./words.js').Language, string>} */
export const LETTER_WORDS = { sv: 'Brev om mötet', en: 'Letter about the meeting', ar: 'رسالة عن الاجتماع' };

/** Whether the plan summons to a meeting, so that there is a letter. @param {string} text */
export const hasLetter = (text) => /** @type {any} */ (parseJson(text))?.content?.invitation?.date !== undefined;

/** How the person reads the plan: as their own, or the letter; the whole plan is a button away. @param {string | undefined} asked */
export const readAs = (asked) => (asked === 'brev' ? 'letter' : 'person');

/** What staff read around the plan while they write. @param {Words} words @param {Case} one @returns {Words} */
export const writersWords = (words, { name }) => ({
  ...words,
  savedHere: 'Det ni skriver sparas här',
  finish: 'Spara som version',
  areYouDone: `Ska planen sparas så att ${name} kan läsa den?`,
  doneMeans: () => `Det blir en ny version, som ${name} läser på sin sida. Ni kan skriva vidare efteråt.`,
  yesDone: 'Ja, spara versionen',
  noGoOn: 'Nej, skriv vidare',
});

/**
 * What the person has made, as far as staff may see it: what goals can be made from.
 * @param {readonly string[]} handedOver the newest document of each method that is done
 */
export const sourcesOf = (handedOver) => handedOver.map((text) => parseJson(seenByStaff(text)));

/** What is about one guardian alone, and not for whoever else reads the plan. */
const ABOUT_ONE_GUARDIAN = ['address', 'stance', 'preparation'];

/**
 * A plan as the person reads it. Where a guardian lives, and what they think, they have said for themselves.
 * @param {string} text
 */
export function seenByPerson(text) {
  const document = JSON.parse(text);
  const guardians = document?.content?.person?.representatives;
  if (!Array.isArray(guardians)) return text;
  for (const guardian of guardians)
    for (const field of ABOUT_ONE_GUARDIAN) if (guardian && typeof guardian === 'object') delete guardian[field];
  return JSON.stringify(document);
}
