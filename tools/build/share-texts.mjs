// A text that takes nothing is a function of its own, `({ msg }) => msg('Ja', { id })`: a page has hundreds, and an engine keeps for each what it has learned
// about it. In a bundle one function makes them all, which is also shorter.
import { walk } from './walk.mjs';

/** Fewer than this are left as they are. */
const FEW = 40;

/** For Rollup: chunks, after Terser, which takes texts in where they are used once as long as they are functions. */
export const shareTexts = () => ({
  name: 'share-texts',
  renderChunk(code) {
    const texts = [...walk(this.parse(code))].flatMap((node) => plainText(node) ?? []);
    if (texts.length < FEW) return null;
    const name = freeName(code);
    const prefix = commonPrefix(texts);
    let out = code;
    for (const { start, end, words, id } of texts.sort((a, b) => b.start - a.start)) {
      const short = id.startsWith(`${prefix}.`) ? id.slice(prefix.length) : id;
      out = `${out.slice(0, start)}${name}(${JSON.stringify(`${words}|${short}`)})${out.slice(end)}`;
    }
    return { code: `${out}\n${made(name, prefix)}`, map: null };
  },
});

/** Of `({ msg }) => msg('words', { id: 'id' })` where it stands, the words and the id; nothing of anything else. */
export function plainText({ type, async, params, body, start, end }) {
  if (type !== 'ArrowFunctionExpression' || async || params.length !== 1 || body.type !== 'CallExpression') return null;
  const [pattern] = params;
  const [taken, ...more] = pattern.type === 'ObjectPattern' ? pattern.properties : [];
  if (taken?.key?.name !== 'msg' || more.length > 0 || taken.value.name !== body.callee.name) return null;
  const [words, options, ...others] = body.arguments;
  const [id, ...rest] = options?.type === 'ObjectExpression' ? options.properties : [];
  if (id?.key?.name !== 'id' || rest.length > 0 || others.length > 0) return null;
  // What parts the words from the id must not be in them.
  const shared = ({ type, value }) => type === 'Literal' && typeof value === 'string' && !value.includes('|');
  if (![words, id.value].every(shared)) return null;
  return { start, end, words: words.value, id: id.value.value };
}

/** What makes a text: of an id that begins with a dot the bundle's own name has been left out. */
const made = (name, prefix) =>
  `function ${name}(e){const[t,n]=e.split("|"),s={id:n.replace(/^\\./,"${prefix}.")};return({msg:i})=>i(t,s)}`;

/** What most ids begin with. */
function commonPrefix(texts) {
  const counts = new Map();
  for (const { id } of texts) {
    const [prefix] = id.split('.', 1);
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0][0];
}

function freeName(code) {
  let name = 'm';
  while (new RegExp(`\\b${name}\\b`).test(code)) name += '_';
  return name;
}
