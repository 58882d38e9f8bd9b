// Reads the html`…` and svg`…` templates of Lit as far as our rules need: which words stand as text, which attributes are there.

const TAGS = new Set(['html', 'svg', 'mathml']);
export const isMarkup = (node) => node.tag.type === 'Identifier' && TAGS.has(node.tag.name);

/** Where an expression stands in the markup. A private-use character: it is nothing a template would contain. */
const HOLE = '\uE000';

/**
 * Yields {kind: 'text', value, start} | {kind: 'tag', name, start} | {kind: 'attribute', name, value, start}, where `start` is the
 * place in the source file. Expressions are holes in values.
 */
export function* markup(node) {
  const { quasis } = node.quasi;
  let source = '';
  const places = []; // [offset in source, offset in the file]
  quasis.forEach((quasi, i) => {
    if (i > 0) source += HOLE;
    places.push([source.length, quasi.range[0] + 1]);
    source += quasi.value.raw;
  });
  const place = (offset) => {
    const [from, at] = places.findLast(([from]) => from <= offset) ?? places[0];
    return at + offset - from;
  };
  const token = /<!--[\s\S]*?-->|<\/?([a-zA-Z\uE000][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</g;
  let raw = null; // inside <style> or <script>
  for (const match of source.matchAll(token)) {
    const [all, name, rest] = match;
    if (name === undefined) {
      if (!raw && !all.startsWith('<!--')) yield { kind: 'text', value: all, start: place(match.index) };
      continue;
    }
    if (all[1] === '/') {
      if (raw === name.toLowerCase()) raw = null;
      continue;
    }
    if (raw) continue;
    yield { kind: 'tag', name: name.toLowerCase(), start: place(match.index) };
    const base = match.index + 1 + name.length;
    for (const a of (rest ?? '').matchAll(/([^\s=/"'>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/g))
      yield {
        kind: 'attribute',
        name: a[1],
        value: (a[2] ?? '').replace(/^(["'])([\s\S]*)\1$/, '$2'),
        start: place(base + a.index),
      };
    if ((name === 'style' || name === 'script') && !all.endsWith('/>')) raw = name;
  }
}

/** Does it say anything? Words, not single letters, numbers, signs or entities. */
export const hasWords = (value) => /\p{L}{2,}/u.test(value.replaceAll(/&[#\w]+;/g, ' ').replaceAll(HOLE, ' '));

/** The attributes whose value a person reads or hears. */
export const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder|braillelabel|brailleroledescription)|title|alt|placeholder|label)$/;
export const SPOKEN_PROPERTIES = new Set([
  'textContent',
  'innerText',
  'ariaLabel',
  'ariaDescription',
  'ariaRoleDescription',
  'ariaValueText',
  'ariaPlaceholder',
  'title',
  'alt',
  'placeholder',
]);

export const stringOf = (node) =>
  node?.type === 'Literal' && typeof node.value === 'string'
    ? node.value
    : node?.type === 'TemplateLiteral'
      ? node.quasis.map((q) => q.value.cooked).join(' ')
      : null;

/** Reports at a place in the file. */
export const at = (context, start) => {
  const from = context.sourceCode.getLocFromIndex(start);
  return { start: from, end: { line: from.line, column: from.column + 1 } };
};
