// Everything that can be wrong with messages and translations, as sentences. Pure: works on what was read.
import { messageText } from './modules.mjs';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const formOf = (name) => /\.(zero|one|two|few|many|other)$/.exec(name)?.[1];
const placeholders = (contents) =>
  new Set(contents.filter((part) => typeof part !== 'string').map(({ index }) => index));

/** Where in the code, as people write it. */
const at = ({ path, line }) => `${path.replace(/^.*\/packages\//, 'packages/')}:${line}`;

/** Problems of all packages together. */
export function problemsOf(packs) {
  const problems = [];
  const seen = new Map();
  const extracted = new Set(packs.flatMap(({ messages }) => messages.map(({ path, line }) => `${path}:${line}`)));
  for (const pack of packs) {
    problems.push(...pack.errors.map((error) => `${pack.name}: ${error}`));
    for (const call of pack.calls) {
      if (call.id === null) problems.push(`${at(call)}: a message without an id`);
      else if (seen.has(call.id)) problems.push(`${at(call)}: ${call.id} is said in ${at(seen.get(call.id))} too`);
      else if (!extracted.has(`${call.path}:${call.line}`)) {
        problems.push(
          `${at(call)}: ${call.id} is not found by the extractor. Is its file in a lit-localize.json, and is its msg that of a Say?`,
        );
      }
      if (call.id !== null && !seen.has(call.id)) seen.set(call.id, call);
    }
    for (const message of pack.messages) problems.push(...problemsOfMessage(pack, message));
    for (const plural of pack.plurals) problems.push(...problemsOfPlural(plural));
    for (const [language, { units }] of pack.xliffs) problems.push(...problemsOfLanguage(pack, language, units));
  }
  return problems;
}

function* problemsOfMessage(pack, message) {
  const where = `${at(message)}: ${message.name}`;
  if (!new RegExp(`^${pack.owner}\\.[a-z0-9]+([.-][a-z0-9]+)*$`).test(message.name))
    yield `${where}: the id must begin with "${pack.owner}." and be in lower case with hyphens`;
  if (!message.desc) yield `${where}: translators need a desc`;
  if (message.tag === 'html') yield `${where}: a message is words, not markup`;
  const text = messageText(message, message.contents);
  if (text !== text.trim() || text === '') yield `${where}: is empty, or has space around it`;
}

function* problemsOfPlural(plural) {
  const declared = plural.forms.map(({ name }) => name);
  const missing = forms.filter((form) => !declared.includes(form));
  if (missing.length > 0)
    yield `${at(plural)}: a plural without ${missing.join(', ')}: other languages need all six forms`;
  for (const { name, ids } of plural.forms) {
    for (const id of ids)
      if (id !== null && formOf(id) !== name)
        yield `${at(plural)}: ${id} is said in the form ${name}: its id must end with it`;
  }
}

function* problemsOfLanguage(pack, language, units) {
  const categories = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
  for (const message of pack.messages) {
    const form = formOf(message.name);
    const unit = units.get(message.name);
    const where = `${pack.xliffDir}/${language}.xlf: ${message.name}`;
    if (!unit?.target) {
      if (pack.complete.includes(language) && (!form || categories.has(form))) yield `${where}: is not translated`;
      continue;
    }
    if (unit.state === 'needs-translation') yield `${where}: the Swedish has changed since it was translated`;
    const wanted = placeholders(message.contents);
    const there = placeholders(unit.target);
    for (const index of there)
      if (!wanted.has(index)) yield `${where}: has a placeholder ${index} that the Swedish lacks`;
    // One placeholder may hold several values: what is written as {1} beside it would be said twice.
    const written = unit.target.find((part) => typeof part === 'string' && /\{\d+\}/.test(part));
    if (written !== undefined)
      yield `${where}: "${written.trim()}" is written out: use the placeholders of the Swedish`;
    // "One person" and, in Arabic, "two persons" need no number.
    const optional = form === 'zero' || form === 'one' || form === 'two';
    for (const index of wanted) if (!there.has(index) && !optional) yield `${where}: has lost the placeholder ${index}`;
  }
}
