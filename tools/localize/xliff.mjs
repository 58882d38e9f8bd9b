// XLIFF 1.2, read and written in one fixed way, so that a file says the same whoever made it. Units stand in the order of the code.
import { createRequire } from 'node:module';

const { DOMParser } = createRequire(createRequire(import.meta.url).resolve('@lit/localize-tools/lib/config.js'))(
  '@xmldom/xmldom',
);

const children = (element, name) => Array.from(element.childNodes).filter((node) => node.nodeName === name);

function contentsOf(element) {
  return Array.from(element.childNodes).map((node) => {
    if (node.nodeType === node.TEXT_NODE) return node.nodeValue;
    if (node.nodeName === 'x')
      return { untranslatable: node.getAttribute('equiv-text'), index: Number(node.getAttribute('id')) };
    throw new Error(`<${element.nodeName}> holds a <${node.nodeName}>; only text and <x/> can be read`);
  });
}

/**
 * @returns {{ units: Map<string, { source: (string | object)[], target?: (string | object)[], state?: string, notes: { from: string, text: string }[] }> }}
 */
export function readXliff(text) {
  const units = new Map();
  for (const unit of Array.from(new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('trans-unit'))) {
    const [target] = children(unit, 'target');
    const contents = target ? contentsOf(target) : [];
    units.set(unit.getAttribute('id'), {
      source: contentsOf(children(unit, 'source')[0]),
      ...(contents.length > 0 ? { target: contents, state: target.getAttribute('state') || 'translated' } : {}),
      notes: children(unit, 'note').map((note) => ({ from: note.getAttribute('from') ?? '', text: note.textContent })),
    });
  }
  return { units };
}

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const encode = (contents) =>
  contents
    .map((part) =>
      typeof part === 'string'
        ? escape(part).replaceAll('&quot;', '"')
        : `<x id="${part.index}" equiv-text="${escape(part.untranslatable)}"/>`,
    )
    .join('');

/** Placeholders as the code has them now: an expression may be rewritten without a word of the text changing. */
const renamed = (target, source) => {
  const now = new Map(source.filter((part) => typeof part !== 'string').map((part) => [part.index, part]));
  return target.map((part) => (typeof part === 'string' ? part : (now.get(part.index) ?? part)));
};
const words = (contents) => contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** One language of a package. Where the Swedish has changed, the translation is kept and marked as out of date. */
export function writeXliff(pack, language, units) {
  const lines = pack.messages.map((message) => {
    const old = units.get(message.name);
    const changed = old && words(old.source) !== words(message.contents);
    const notes = (old?.notes ?? []).filter(({ from }) => from !== 'lit-localize');
    return [
      `      <trans-unit id="${escape(message.name)}">`,
      `        <source>${encode(message.contents)}</source>`,
      ...(old?.target
        ? [
            `        <target state="${changed ? 'needs-translation' : old.state}">${encode(renamed(old.target, message.contents))}</target>`,
          ]
        : []),
      ...(message.desc
        ? [`        <note from="lit-localize">${escape(message.desc).replaceAll('&quot;', '"')}</note>`]
        : []),
      ...notes.map(({ from, text }) => `        <note from="${escape(from)}">${escape(text)}</note>`),
      '      </trans-unit>',
    ].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file target-language="${language}" source-language="sv" original="${pack.source}" datatype="plaintext">
    <body>
${lines.join('\n')}
    </body>
  </file>
</xliff>
`;
}
