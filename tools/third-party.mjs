// THIRD_PARTY.md: the licences of what is inside our packages and bundles.
//   node tools/third-party.mjs          writes it, and the copies that the packages carry
//   node tools/third-party.mjs --check  says whether it is fresh
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUNDLED = [
  '@lit/localize',
  '@lit/reactive-element',
  'konva',
  'lit',
  'lit-element',
  'lit-html',
  'personnummer',
  'valibot',
];

const FLUENT = `MIT License

Copyright (c) Microsoft Corporation.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const read = (file) => readFileSync(file, 'utf8');
const licence = (name) => {
  const directory = join('node_modules', name);
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  return {
    kind: JSON.parse(read(join(directory, 'package.json'))).license,
    text: read(join(directory, file)).trim().replaceAll('\r', ''),
  };
};

export function thirdParty() {
  const parts = BUNDLED.map((name) => ({ name, ...licence(name) }));
  const kinds = [...new Set(parts.map(({ text }) => text))];
  return `# Third-party software and pictures

Delaktig itself is under the MIT licence (\`LICENSE\`). These are inside its packages or the bundles for a CDN; nothing else is.

| what | licence | where |
| --- | --- | --- |
${parts.map(({ name, kind }) => `| [${name}](https://www.npmjs.com/package/${name}) | ${kind} | the bundles of \`@delaktig/toolkit\`; otherwise a dependency |`).join('\n')}
| [Fluent Emoji, flat](https://github.com/microsoft/fluentui-emoji) (a part, by way of @iconify-json/fluent-emoji-flat) | MIT | the bundled symbols in \`@delaktig/core\` |

Used while developing, in no package: see \`devDependencies\` in \`package.json\`. The tests' fonts (Noto Sans, by way of @fontsource) are under
the SIL Open Font License 1.1.

## Licences
${kinds
  .map(
    (text) =>
      `\n### ${parts
        .filter((part) => part.text === text)
        .map(({ name }) => name)
        .join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  )
  .join('')}
### Fluent Emoji

\`\`\`text
${FLUENT}
\`\`\`
`;
}

const copies = () =>
  ['.', ...readdirSync('packages').map((name) => join('packages', name))]
    .filter((directory) => existsSync(join(directory, 'package.json')))
    .map((directory) => join(directory, 'THIRD_PARTY.md'));
export const staleCopies = () => copies().filter((file) => !existsSync(file) || read(file) !== thirdParty());

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) for (const file of copies()) writeFileSync(file, thirdParty());
  const stale = staleCopies();
  if (stale.length) console.error(`Not fresh: ${stale.join(', ')}. Run node tools/third-party.mjs`);
  process.exitCode = stale.length ? 1 : 0;
}
