// What the code says: messages as Lit's own extractor finds them, and every call that looks like one, to compare.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import ts from 'typescript';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

// The extractor's nodes come from the TypeScript it brings itself.
const toolsTs = createRequire(createRequire(import.meta.url).resolve('@lit/localize-tools/lib/config.js'))(
  'typescript',
);

/**
 * The messages of one package. Other packages' texts may be read on the way: theirs are left to them.
 *
 * @returns {{ messages: { name: string, contents: (string | { untranslatable: string, index: number })[], tag?: string, desc?: string, path: string, line: number }[], errors: string[] }}
 */
export function extractMessages(config, dir) {
  const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema(config));
  const { messages, errors } = localizer.extractSourceMessages();
  const own = messages.filter(({ file }) => file.fileName.startsWith(dir.replaceAll(sep, '/') + '/'));
  // The forms of one plural need one description among them.
  const base = (name) => name.replace(/\.(zero|one|two|few|many|other)$/, '');
  const descs = new Map(own.filter(({ desc }) => desc).map(({ name, desc }) => [base(name), desc]));
  return {
    messages: own.map(({ name, contents, tag, desc, file, node }) => ({
      name,
      contents,
      tag,
      desc: desc ?? descs.get(base(name)),
      path: file.fileName,
      line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
    })),
    errors: errors.map((error) => toolsTs.flattenDiagnosticMessageText(error.messageText, ' ')),
  };
}

const isNamed = (callee, name) =>
  (ts.isIdentifier(callee) && callee.text === name) ||
  (ts.isPropertyAccessExpression(callee) && callee.name.text === name);

function callsOf(path, name, text = readFileSync(path, 'utf8')) {
  if (!text.includes(`${name}(`)) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && isNamed(node.expression, name)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((node) => ({ node, path, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 }));
}

const property = (object, name) =>
  object && ts.isObjectLiteralExpression(object)
    ? object.properties.find((p) => p.name?.getText().replace(/['"]/g, '') === name)
    : undefined;
const idOf = (options) => {
  const value = property(options, 'id')?.initializer;
  return value && ts.isStringLiteralLike(value) ? value.text : null;
};

/** Every `msg(…)` in a file, by its looks alone: Lit's extractor silently skips one whose type it cannot resolve. */
export function findMessageCalls(path, text) {
  return callsOf(path, 'msg', text).map(({ node, line }) => ({ path, line, id: idOf(node.arguments[1]) }));
}

/** Every `plural(…)` in a file: the forms it declares, and the ids said in each. */
export function findPlurals(path, text) {
  return callsOf(path, 'plural', text).map(({ node, line }) => {
    const forms = node.arguments[1];
    const declared = forms && ts.isObjectLiteralExpression(forms) ? forms.properties : [];
    return {
      path,
      line,
      forms: declared.map((form) => {
        const ids = [];
        const visit = (inner) => {
          if (ts.isCallExpression(inner) && isNamed(inner.expression, 'msg')) ids.push(idOf(inner.arguments[1]));
          ts.forEachChild(inner, visit);
        };
        visit(form);
        return { name: form.name?.getText() ?? '', ids };
      }),
    };
  });
}
