// Messages as the modules that browsers load: plain strings, where {0} is the first value of the Swedish text.
import { parseStringAsTemplateLiteral } from '@lit/localize-tools/lib/typescript.js';

/** The expressions and the text between them of one placeholder: '${a} ${b}' has two expressions. */
function partsOf(untranslatable) {
  const template = parseStringAsTemplateLiteral(untranslatable);
  return {
    head: template.head?.text ?? template.text,
    spans: (template.templateSpans ?? []).map((span) => span.literal.text),
  };
}

/** A translation as one string; `{0}` stands for the first expression in the Swedish. */
export function messageText(message, contents) {
  const first = new Map();
  let expressions = 0;
  for (const part of message.contents) {
    if (typeof part === 'string') continue;
    first.set(part.index, expressions);
    expressions += partsOf(part.untranslatable).spans.length;
  }
  return contents
    .map((part) => {
      if (typeof part === 'string') return part;
      const { head, spans } = partsOf(part.untranslatable);
      return head + spans.map((text, index) => `{${first.get(part.index) + index}}${text}`).join('');
    })
    .join('');
}

const accents = {
  a: 'ä',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  å: 'å',
  A: 'Ä',
  E: 'É',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ÿ',
  n: 'ñ',
  N: 'Ñ',
  s: 'š',
  S: 'Š',
  c: 'ç',
  C: 'Ç',
  d: 'ð',
  g: 'ğ',
  l: 'ł',
  r: 'ř',
  t: 'ţ',
  z: 'ž',
};
const filler = ' ëñ ţvå řëë fÿřå fëëm šëx ššüü öţţå ñïïö ţïïö';

/** Swedish that nobody speaks: in brackets, accented, and 40 % longer, so that a text that is cut, too narrow for its place or not in a catalogue is seen. */
export function pseudo(contents) {
  const length = contents.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 8), 0);
  const more = Math.max(2, Math.ceil(length * 0.4));
  const said = contents.map((part) =>
    typeof part === 'string' ? part.replace(/\p{L}/gu, (letter) => accents[letter] ?? letter) : part,
  );
  return [
    '[',
    ...said,
    `${filler
      .repeat(Math.ceil(more / filler.length))
      .slice(0, more)
      .trimEnd()}]`,
  ];
}

const quote = (text) =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
const key = (text) => (/^[a-z]\w*$/i.test(text) ? text : quote(text));

/** One language of one package. */
export function localeModule(types, from, texts) {
  const lines = [...texts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `  ${quote(name)}: ${quote(text)},\n`);
  return `// Made by tools/localize.mjs from ${from}; change that.
import type { LocaleModule } from '${types}';

export const templates: LocaleModule['templates'] = {
${lines.join('')}};
`;
}

/** What languages a package has. */
export function catalogueModule(types, name, from, languages) {
  const lines = [...languages]
    .sort()
    .map((language) => `    ${key(language)}: () => import('./locales/${language}.ts'),\n`);
  return `// Made by tools/localize.mjs from ${from}; change that.
import type { Catalogue } from '${types}';

/** The languages of these texts beside Swedish, each loaded when first wanted. */
export const catalogue: Catalogue = {
  package: '${name}',
  locales: {
${lines.join('')}  },
};
`;
}
