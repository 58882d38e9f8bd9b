/** The methods that this system embeds: where each lives, and what it is called. Nothing else here knows one from another. */

import { METHOD_WORDS } from './method-words.js';
import { MEETING, MEETING_WORDS } from './meeting.js';
import { PLAN, PLAN_WORDS } from './plan.js';

/** @typedef {keyof typeof WORDS} MethodId the document's `type`, and the element's tag and file, where nothing else is said */
/** @typedef {MethodId | 'sip-form' | 'meeting'} DocumentType a method's, the plan's, or the meeting's that staff lead */
/** @typedef {Words & { id: DocumentType, type: string, tag: string, file: string, by?: 'staff' }} Method `type`: the document's; `by`: who writes, where it is not the person */

/**
 * @typedef {object} Words
 * @property {string} slug in the address
 * @property {string} field the element's name in the form
 * @property {string} title
 * @property {string} mine the page where the person works
 * @property {string} yours on the person's own page
 * @property {(whose: string) => string} of somebody's, where staff look at it
 * @property {string} about what it is for, to the person
 * @property {string} begin
 * @property {string} one what there is one of: "karta"
 * @property {string} the "kartan"
 * @property {string} many "kartor"
 * @property {readonly string[]} [also] what else the person should know before they begin
 * @property {readonly string[]} [attributes] what the element has besides
 * @property {string} [type] the document's, where it is made with another method's element
 * @property {(one: Pick<import('./store.js').Case, 'child' | 'level'>) => boolean} [suits] whom it is offered to; absent: everybody
 */

/** Where the person chooses who sees a thing. */
const OWN = 'Det du väljer att ingen annan får se ser bara du.';

const WORDS = /** @type {const} @satisfies {Record<string, Words>} */ ({
  'conversation-menu': {
    slug: 'samtalsmeny',
    field: 'meny',
    title: 'Samtalsmeny',
    mine: 'Min samtalsmeny',
    yours: 'Vad vill du prata om?',
    of: (whose) => `${whose} samtalsmeny`,
    about:
      'Du väljer vad du vill prata om, i vilken ordning och med vem. Det du inte vill prata om lägger du åt sidan.',
    begin: 'Börja på menyn',
    one: 'meny',
    the: 'menyn',
    many: 'menyer',
    also: [OWN],
  },
  'my-school': {
    slug: 'min-skola',
    field: 'skola',
    title: 'Så här vill jag ha det i skolan',
    mine: 'Så här vill jag ha det i skolan',
    yours: 'Hur vill du ha det i skolan?',
    of: (whose) => `${whose} önskningar om skolan`,
    about: 'Du berättar hur du vill ha det på lektioner, på raster och med hjälp. Du väljer vad du vill svara på.',
    begin: 'Börja på önskelistan',
    one: 'önskelista om skolan',
    the: 'önskelistan om skolan',
    many: 'önskelistor om skolan',
    also: [OWN],
    type: 'conversation-menu',
    suits: ({ child }) => child,
  },
  'talk-cards': {
    slug: 'samtalskort',
    field: 'kort',
    title: 'Samtalskort',
    mine: 'Mina samtalskort',
    yours: 'Frågor att prata om',
    of: (whose) => `${whose} samtalskort`,
    about: 'Du bläddrar bland frågor och svarar på dem du vill. Svara själv eller tillsammans med någon.',
    begin: 'Börja på korten',
    one: 'omgång samtalskort',
    the: 'omgången samtalskort',
    many: 'omgångar samtalskort',
    also: [OWN],
    type: 'conversation-menu',
    // Open questions in words: for young people and adults who read.
    suits: ({ level }) => level !== 'symbol',
  },
  'life-story': {
    slug: 'levnadsberattelse',
    field: 'berattelse',
    title: 'Levnadsberättelse',
    mine: 'Min levnadsberättelse',
    yours: 'Vill du berätta om ditt liv?',
    of: (whose) => `${whose} levnadsberättelse`,
    about: 'Du berättar om ditt liv, från barndomen till nu. Du kan fortsätta när du vill och lägga till bilder.',
    begin: 'Börja på berättelsen',
    one: 'levnadsberättelse',
    the: 'levnadsberättelsen',
    many: 'levnadsberättelser',
    also: [OWN],
    type: 'conversation-menu',
    suits: ({ child }) => !child,
  },
  'conversation-mat': {
    slug: 'samtalsmatta',
    field: 'matta',
    title: 'Samtalsmatta',
    mine: 'Min samtalsmatta',
    yours: 'Vad tycker du?',
    of: (whose) => `${whose} samtalsmatta`,
    about: 'Du lägger bilder under det svar som stämmer för dig. Du kan flytta dem hur många gånger du vill.',
    begin: 'Börja på mattan',
    one: 'matta',
    the: 'mattan',
    many: 'mattor',
    also: [OWN],
  },
  'what-matters': {
    slug: 'viktigt',
    field: 'viktigt',
    title: 'Vad är viktigt?',
    mine: 'Det som är viktigt för mig',
    yours: 'Vad är viktigt för dig?',
    of: (whose) => `${whose} lista över vad som är viktigt`,
    about: 'Du berättar vad som är viktigt för dig. Du kan skriva, välja en bild, rita eller prata in det.',
    begin: 'Börja på listan',
    one: 'lista',
    the: 'listan',
    many: 'listor',
    also: [OWN],
  },
  'a-normal-day': {
    slug: 'en-vanlig-dag',
    field: 'dag',
    title: 'En vanlig dag',
    mine: 'Min vanliga dag',
    yours: 'Hur är en vanlig dag för dig?',
    of: (whose) => `${whose} vanliga dag`,
    about: 'Du berättar vad du gör från morgon till kväll, och hur du vill att en dag ska vara.',
    begin: 'Börja på dagen',
    one: 'dag',
    the: 'dagen',
    many: 'dagar',
  },
  'network-map': {
    slug: 'natverkskarta',
    field: 'karta',
    title: 'Nätverkskarta',
    mine: 'Min nätverkskarta',
    yours: 'Din nätverkskarta',
    of: (whose) => `${whose} nätverkskarta`,
    about:
      'På kartan sätter du ut personer som du känner. Du bestämmer vilka som ska vara med, och du kan ändra dig när du vill.',
    begin: 'Börja på kartan',
    one: 'karta',
    the: 'kartan',
    many: 'kartor',
    also: [
      'Det du har sagt om någon ser de bara om du väljer det.',
      'Delar du en del av kartan ser de det du väljer, och bara det. Du kan ta tillbaka det här.',
      'Raderar du någon för alltid försvinner personen också ur kartor som redan är klara.',
    ],
  },
  'meeting-circle': {
    slug: 'mitt-mote',
    field: 'mote',
    title: 'Mötesplan',
    mine: 'Mitt möte',
    yours: 'Ditt möte',
    of: (whose) => `${whose} mötesplan`,
    about: 'Du säger vad mötet ska handla om, och hur du vill vara med.',
    begin: 'Börja på mötesplanen',
    one: 'mötesplan',
    the: 'mötesplanen',
    many: 'mötesplaner',
    also: ['Den som leder mötet gör det med hjälp av din mötesplan.'],
    attributes: ['screen="person"'],
  },
});

/** @param {MethodId} id @returns {Method & { id: MethodId }} */
function methodOf(id) {
  /** @type {Words} */
  const words = WORDS[id];
  const type = words.type ?? id;
  return { id, tag: `delaktig-${type}`, file: `${type}.js`, ...words, type };
}

/** In the order a conversation often takes. */
export const METHODS = /** @type {MethodId[]} */ (Object.keys(WORDS)).map(methodOf);

/** The plan and the meeting too, which staff write. @type {readonly Method[]} */
const ALL = [...METHODS, PLAN, MEETING];

/** Those that are offered to somebody. @param {Pick<import('./store.js').Case, 'child' | 'level'>} one */
export const methodsFor = (one) => METHODS.filter(({ suits }) => suits?.(one) ?? true);

/** For an address: one of the slugs, together, since what reads it begins with the first and ends with the last. */
export const SLUGS = `(?:${ALL.map(({ slug }) => slug).join('|')})`;

/** What a method is called to somebody. @param {Method} method @param {import('./words.js').Language} language @returns {import('./method-words.js').MethodWords} */
export function wordsOf(method, language) {
  if (language === 'sv') return method;
  if (method.id === 'sip-form') return PLAN_WORDS[language];
  return method.id === 'meeting' ? MEETING_WORDS[language] : METHOD_WORDS[language][method.id];
}

/** @param {string | undefined} slug */
export const methodAt = (slug) => ALL.find((method) => method.slug === slug);
