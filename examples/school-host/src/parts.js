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
 * A document without those who have been erased: not them, not their relationships, not the words about others in which they were
 * named and that went with them; and in another method not who was chosen from the map.
 * @param {string} text
 * @param {ReadonlySet<unknown>} erased ids of people and of quotations
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
  return Object.keys(value).reduce((rest, key) => {
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

/**
 * A document as staff may see it: what was said about somebody is in it only where the person has chosen that staff may see it.
 * @param {string} text
 */
export const seenByStaff = (text) =>
  changeContent(text, (content) =>
    keepQuotes(content, ({ visibleTo }) => Array.isArray(visibleTo) && visibleTo.includes(STAFF_AUDIENCE)),
  );
