/**
 * Parts of a stored document that somebody may not see, or that have been erased. What is known here of the methods is what their
 * published schemas say: where people are listed, what was said about them, and relationships between two of them.
 */

/** @typedef {{ [key: string]: unknown }} Json */

/** Those at the school: what the map calls them when the person chooses who may see something. */
export const STAFF_AUDIENCE = 'elevhalsan';

/** @param {unknown} value @returns {value is Json} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param {unknown} list
 * @param {(item: Json) => Json | null} change null: the item goes
 * @returns {unknown} the same list when nothing in it changes
 */
function changed(list, change) {
  if (!Array.isArray(list)) return list;
  const rest = list.flatMap((item) => (isObject(item) ? (change(item) ?? []) : [item]));
  return rest.length === list.length && rest.every((item, index) => item === list[index]) ? list : rest;
}

/**
 * @param {Json} object
 * @param {string} key
 * @param {unknown} value an empty list of relationships or words takes the key away, as the element does
 */
function withKey(object, key, value) {
  if (object[key] === value) return object;
  const entries = Object.entries(object).map(([each, part]) => [each, each === key ? value : part]);
  const empty = Array.isArray(value) && value.length === 0 && ['relationships', 'quotes'].includes(key);
  return Object.fromEntries(empty ? entries.filter(([each]) => each !== key) : entries);
}

/**
 * @param {string} text a document
 * @param {(content: Json) => Json} change
 * @returns {string} the same text when nothing changes
 */
function changeContent(text, change) {
  const document = JSON.parse(text);
  if (!isObject(document) || !isObject(document['content'])) return text;
  const content = change(document['content']);
  return content === document['content'] ? text : JSON.stringify({ ...document, content });
}

/** @param {Json} content @param {(quote: Json) => boolean} stays */
const keepQuotes = (content, stays) =>
  withKey(
    content,
    'people',
    changed(content['people'], (person) =>
      withKey(
        person,
        'quotes',
        changed(person['quotes'], (quote) => (stays(quote) ? quote : null)),
      ),
    ),
  );

/** What people are listed under, in every method. */
const PEOPLE = ['people', 'helpers', 'with'];
/** And what belongs to them. */
const LISTS = [...PEOPLE, 'relationships', 'quotes', 'questions', 'from'];

/**
 * What is remembered of a picture whose description has been erased, beside the ids of people and words: the picture itself stays.
 * @param {string} attachment
 */
export const descriptionOf = (attachment) => `description of ${attachment}`;

/**
 * A document without those who have been erased: not them, not their relationships, not the words about others, or about their
 * pictures, in which they were named and that went with them; and in another method not who was chosen from the map.
 * @param {string} text
 * @param {ReadonlySet<unknown>} erased ids of people and of quotations, and `descriptionOf` pictures
 */
export const withoutErased = (text, erased) =>
  changeContent(text, (content) => {
    const gone = new Set(erased);
    for (const { id, source, from } of listed(content))
      if ([source, from].flat().some((each) => isObject(each) && erased.has(each['item']))) gone.add(id);
    return /** @type {Json} */ (without(content, gone));
  });

/** Everybody who is listed anywhere in it. @param {unknown} value @returns {Json[]} */
function listed(value) {
  if (Array.isArray(value)) return value.flatMap(listed);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(PEOPLE.includes(key) && Array.isArray(part) ? part.filter(isObject) : []),
    ...listed(part),
  ]);
}

/** @param {unknown} value @param {ReadonlySet<unknown>} gone @returns {unknown} the same when nothing in it changes */
function without(value, gone) {
  if (Array.isArray(value)) {
    const rest = value.map((item) => without(item, gone));
    return rest.every((item, index) => item === value[index]) ? value : rest;
  }
  if (!isObject(value)) return value;
  const keys = Object.keys(value);
  const { attachment } = value;
  if (keys.includes('description') && typeof attachment === 'string' && gone.has(descriptionOf(attachment)))
    return without(
      Object.fromEntries(keys.filter((key) => key !== 'description').map((key) => [key, value[key]])),
      gone,
    );
  return keys.reduce((rest, key) => {
    const part = value[key];
    const some = LISTS.includes(key) && Array.isArray(part) && part.some((item) => isGone(item, gone));
    return withKey(rest, key, without(some ? part.filter((item) => !isGone(item, gone)) : part, gone));
  }, value);
}

/** @param {unknown} item @param {ReadonlySet<unknown>} gone */
const isGone = (item, gone) =>
  isObject(item)
    ? [
        item['id'],
        item['from'],
        item['to'],
        item['item'],
        isObject(item['reference']) && item['reference']['item'],
      ].some((id) => gone.has(id))
    : gone.has(item);

/** What the person has chosen that somebody else, or nobody, sees. @param {Json} thing */
const isKept = ({ visibleTo }) => Array.isArray(visibleTo) && !visibleTo.includes(STAFF_AUDIENCE);

/** @param {unknown} things */
const notKept = (things) => changed(things, (thing) => (isKept(thing) ? null : thing));

/** A menu's topics with what was said about them; one that has gone is no longer among the chosen. @param {Json} content */
function keepTopics(content) {
  const topics = changed(notKept(content['topics']), (topic) => withKey(topic, 'answers', notKept(topic['answers'])));
  const { chosen } = content;
  if (!Array.isArray(topics) || !Array.isArray(chosen)) return withKey(content, 'topics', topics);
  const there = new Set(topics.map((topic) => isObject(topic) && topic['id']));
  const rest = chosen.filter((id) => there.has(id) || !kept(content['topics'], id));
  return withKey(withKey(content, 'topics', topics), 'chosen', rest.length === chosen.length ? chosen : rest);
}

/** @param {unknown} things @param {unknown} id */
const kept = (things, id) => Array.isArray(things) && things.some((thing) => isObject(thing) && thing['id'] === id);

/** The cards of every mat; a mat that goes into one that has gone has gone with it. @param {Json} content */
function keepCards(content) {
  const { mats } = content;
  if (!Array.isArray(mats)) return content;
  /** @type {Set<string>} */
  const gone = new Set();
  /** @param {unknown} mat @param {unknown} card */
  const key = (mat, card) => JSON.stringify([mat, card]);
  const rest = changed(mats, (mat) => {
    const { id, detailOf, cards } = mat;
    const whole = isObject(detailOf) && gone.has(key(detailOf['mat'], detailOf['card']));
    for (const card of Array.isArray(cards) ? cards.filter(isObject) : [])
      if (whole || isKept(card)) gone.add(key(id, card['id']));
    return whole ? null : withKey(mat, 'cards', notKept(cards));
  });
  return withKey(content, 'mats', rest);
}

/**
 * A document as staff may see it. What was said about somebody on the map is in it only where the person has chosen that staff may see
 * it; what else the person has made, where they have not chosen that staff may not.
 * @param {string} text
 */
export const seenByStaff = (text) =>
  changeContent(text, (content) => {
    const rest = keepQuotes(content, ({ visibleTo }) => Array.isArray(visibleTo) && visibleTo.includes(STAFF_AUDIENCE));
    return keepCards(keepTopics(withKey(rest, 'matters', notKept(rest['matters']))));
  });
