// lit-analyzer, strict, over every template of the packages: bindings against types, unknown attributes and events, unclosed tags.
// By its API: its command line reads no project, and so knows neither our paths nor our strictness.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import ts from 'typescript';
import { writeManifests } from './build/manifests.mjs';

const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = createRequire(import.meta.url)('lit-analyzer');

/** Off, with why. */
const rules = {
  // Elements are registered by the host, or by define.ts alone.
  'no-missing-import': 'off',
  'no-missing-element-type-definition': 'off',
  // Its CSS service knows neither container queries nor :state() nor nesting.
  'no-invalid-css': 'off',
};

/** Attributes of today's HTML that its word list lacks. */
const NEWER =
  /Unknown attribute '(popover|popovertarget|popovertargetaction|inert|enterkeyhint|writingsuggestions|fetchpriority|shadowrootmode)'/;

/** It takes neither String(boolean) nor Lit's `nothing` for the words of ARIA; axe checks those, in every story. */
const namesAria = (file, { start }) => /^\s*aria-/.test(file.text.slice(start, start + 40));

const { config } = ts.readConfigFile('tsconfig.tools.json', ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
const program = ts.createProgram(fileNames, options);
const context = new DefaultLitAnalyzerContext({ getProgram: () => program });

/** Our elements register themselves through define(): the analyzer learns them from the manifest. */
writeManifests();
const tags = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ tagName, attributes = [] }) => ({ name: tagName, attributes: attributes.map(({ name }) => ({ name })) }));
context.updateConfig(makeConfig({ strict: true, rules, customHtmlData: [{ version: 1.1, tags }] }));
const analyzer = new LitAnalyzer(context);

let files = 0;
let found = 0;
for (const file of program.getSourceFiles()) {
  const name = relative(process.cwd(), file.fileName).replaceAll('\\', '/');
  if (!/^packages\/[\w-]+\/src\//.test(name) || /\.(test|walk)\.ts$|\/generated\//.test(name)) continue;
  files++;
  for (const { source, message, location, fix } of analyzer.getDiagnosticsInFile(file)) {
    if (NEWER.test(message) || (source === 'no-incompatible-type-binding' && namesAria(file, location))) continue;
    found++;
    const { line, character } = file.getLineAndCharacterOfPosition(location.start);
    console.log(`${name}:${line + 1}:${character + 1}  ${message} (${source})${fix ? ` ${fix.message ?? ''}` : ''}`);
  }
}
console.log(`lit-analyzer: ${files} files`);
console.log(`${found ? 0 : 1} passed, ${found} failed`);
process.exitCode = found ? 1 : 0;
