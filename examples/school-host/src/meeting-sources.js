/**
 * What a person may want to take to the meeting: references to what they have said in the other methods, each in their own words or
 * picture. What is known here of the methods is what their published schemas say.
 */
import { METHODS } from './methods.js';
import { STAFF_AUDIENCE } from './parts.js';
import { WORDLESS } from './wordless.js';

/** @typedef {{ [key: string]: any }} Json */
/** @typedef {{ document: string, item: string, quote?: string, picture?: Json, visibleTo?: string[] }} Reference */

/** More than this nobody looks through. */
const MOST = 60;

/** @param {unknown} value @returns {Json} */
const object = (value) => (typeof value === 'object' && value !== null ? value : {});
/** @param {unknown} value @returns {Json[]} */
const list = (value) => (Array.isArray(value) ? value.map(object) : []);

/** Words as they were shown, in the document's own language. @param {unknown} words @param {Json} document */
function shown(words, { language }) {
  if (typeof words === 'string') return words;
  const all = object(words);
  return String(all[language] ?? all['sv'] ?? Object.values(all)[0] ?? '');
}

/**
 * How something was said: written, else what a picture or a recording is said to hold, else what the symbol is called, else that it was recorded, and what
 * about: whoever speaks or signs and writes nothing is not left out.
 * @param {unknown} expression @param {Json} document @param {string} [about]
 */
function said(expression, document, about = '') {
  const { words, symbol, drawing, photo, voice, video } = object(expression);
  const all = [words, voice?.description, video?.description, drawing?.description, photo?.description];
  const written = all.find((each) => typeof each === 'string' && each.trim()) ?? shown(symbol?.label, document);
  const recorded = WORDLESS.find(([way]) => way === (voice ? 'voice' : video ? 'video' : undefined))?.[1];
  const quote = written || (recorded && [about, shown(recorded, document)].filter(Boolean).join(': '));
  const picture = drawing ?? photo;
  return { ...(quote && { quote: String(quote) }), ...(picture && { picture }) };
}

/** What of each type of document can be taken up, in the person's own order. @type {Record<string, (content: Json, document: Json) => (Omit<Reference, 'document'>)[]>} */
const OFFERED = {
  'what-matters': ({ matters }, document) =>
    list(matters).map(({ id, said: how, visibleTo }) => ({ item: id, ...said(how, document), visibleTo })),
  // What was set aside is not brought up. An answer that is to be taken to the meeting is, whether its topic was chosen or not.
  'conversation-menu': ({ topics, chosen = [] }, document) =>
    list(topics)
      .filter(({ aside }) => aside === undefined)
      .flatMap(({ id, label, said: how, answers, visibleTo, forMeeting }) => {
        const wanted = forMeeting || chosen.includes(id);
        const its = how ? said(how, document) : { quote: shown(label, document) };
        const topic = { item: id, ...its, visibleTo };
        return [
          ...(wanted ? [topic] : []),
          ...list(answers)
            .filter((answer) => wanted || answer['forMeeting'])
            .map((answer) => ({
              item: answer['id'],
              ...said(answer['said'], document, its.quote),
              visibleTo: answer['visibleTo'] ?? visibleTo,
            })),
        ];
      }),
  'conversation-mat': ({ mats }, document) =>
    list(mats)
      .filter(({ practice }) => !practice)
      .flatMap(({ cards, scale, question }) =>
        list(cards).flatMap(({ id, label, place, comment, voice, video, visibleTo }) => {
          const step = list(scale?.steps).find((each) => each['id'] === place?.step);
          if (!step) return [];
          const words = [shown(label, document), shown(step['label'], document)].filter(Boolean).join(': ');
          // What somebody said about feeling safe nobody else sees before they have chosen who does.
          const safety = [scale?.kind, question?.kind].includes('safety');
          const seen = visibleTo ?? (safety ? [] : undefined);
          return [
            { item: id, quote: words, ...said({ words: comment, voice, video }, document, words), visibleTo: seen },
          ];
        }),
      ),
  'a-normal-day': ({ days, answers }, document) => [
    ...list(answers)
      .filter(({ question }) => question !== 'now')
      .map((answer) => ({ item: answer['id'], ...said(answer, document) })),
    ...list(days)
      .filter(({ when }) => when === 'wished')
      .flatMap(({ activities }) =>
        list(activities).map(({ id, name, symbol, photo }) => ({
          item: id,
          ...said({ words: name, symbol, photo }, document),
        })),
      ),
  ],
  'network-map': ({ people }) =>
    list(people).flatMap(({ quotes }) =>
      list(quotes).map(({ id, text, visibleTo }) => ({ item: id, quote: text, visibleTo })),
    ),
};

/**
 * @param {import('./given.js').Newest} newest
 * @param {{ toStaff: boolean }} reader `toStaff`: only what the person has not kept from staff
 * @returns {Reference[]}
 */
export function meetingSources(newest, { toStaff }) {
  const found = METHODS.flatMap(({ id, type }) => {
    const [document, offered] = [object(newest(id)), OFFERED[type]];
    if (!offered || typeof document['id'] !== 'string') return [];
    return offered(object(document['content']), document).map(({ visibleTo, ...reference }) => ({
      document: String(document['id']),
      ...reference,
      ...(visibleTo && { visibleTo }),
    }));
  });
  return found
    .filter(({ quote, picture }) => quote?.trim() || picture)
    .filter(({ visibleTo }) => !toStaff || !visibleTo || visibleTo.includes(STAFF_AUDIENCE))
    .slice(0, MOST);
}
