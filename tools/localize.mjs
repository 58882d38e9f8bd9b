// The catalogues of every package that has a lit-localize.json: `node tools/localize.mjs extract|build|check|status`.
//   extract  the Swedish in the code → packages/<name>/xliff/<language>.xlf; translations are kept, those without a message reported
//   build    XLIFF → packages/<name>/src/generated: one lazy module a language, the pseudo-locale, and the catalogue that names them
//   check    fails where code, XLIFF and generated modules disagree, or a translation that must be there is missing
//   status   a table of what is translated and what somebody has reviewed
import { readFileSync, writeFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractMessages, findMessageCalls, findPlurals } from './localize/source.mjs';
import { readXliff, writeXliff } from './localize/xliff.mjs';
import { catalogueModule, localeModule, messageText, pseudo } from './localize/modules.mjs';
import { problemsOf } from './localize/check.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => process.stdout.write(`${text}\n`);

/** Languages that must be complete, by package; English everywhere. */
const complete = {
  core: ['en', 'ar'],
  'network-map': ['en', 'ar'],
  'what-matters': ['en', 'ar'],
  'conversation-menu': ['en', 'ar'],
  'conversation-mat': ['en', 'ar'],
  'sip-form': ['en', 'ar'],
  'meeting-circle': ['en', 'ar'],
  'a-normal-day': ['en', 'ar'],
};
const pseudoLanguage = 'sv-x-pseudo';

const filesIn = (dir) =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile())
        .map((f) => join(f.parentPath ?? f.path, f.name))
    : [];

/**
 * Every catalogue there is: one for each `packages/<name>/lit-localize.json`, named as the package, and one for each
 * `lit-localize.<part>.json` beside it, named `<package>-<part>`, for texts that are only met now and then.
 */
function readPackages() {
  const dirs = readdirSync(join(root, 'packages')).map((name) => ({ name, dir: join(root, 'packages', name) }));
  return dirs
    .flatMap(({ name, dir }) =>
      readdirSync(dir)
        .filter((file) => /^lit-localize(\.[\w-]+)?\.json$/.test(file))
        .map((file) => readCatalogue(name, dir, file)),
    )
    .filter(({ messages, calls }) => messages.length + calls.length > 0);
}

function readCatalogue(owner, dir, file) {
  const [, part] = /^lit-localize\.([\w-]+)\.json$/.exec(file) ?? [];
  const name = part ? `${owner}-${part}` : owner;
  const config = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const { messages, errors } = extractMessages(join(dir, file), dir);
  // The files of the whole package, for what no catalogue holds; once is enough.
  const sources = part
    ? []
    : filesIn(join(dir, 'src')).filter(
        (f) => f.endsWith('.ts') && !/\.(test|stories|walk|d)\.ts$|\/generated\//.test(f),
      );
  const folder = join(dir, config.interchange.xliffDir);
  return {
    name,
    owner,
    config: `packages/${owner}/${file}`,
    dir,
    generated: dirname(join(dir, config.output.outputDir)),
    source: `packages/${owner}/${config.inputFiles[0]}`,
    xliffDir: relative(root, folder).replaceAll(sep, '/'),
    messages,
    errors,
    languages: config.targetLocales,
    complete: complete[owner] ?? ['en'],
    calls: sources.flatMap((path) => findMessageCalls(path)),
    plurals: sources.flatMap((path) => findPlurals(path)),
    xliffs: new Map(
      config.targetLocales.map((language) => {
        const path = join(folder, `${language}.xlf`);
        return [language, { path, units: existsSync(path) ? readXliff(readFileSync(path, 'utf8')).units : new Map() }];
      }),
    ),
  };
}

/** The XLIFF files as they should be: path → text. */
const xliffsOf = (pack) =>
  new Map([...pack.xliffs].map(([language, xliff]) => [xliff.path, writeXliff(pack, language, xliff.units)]));

/** The generated modules as they should be: path → text. */
function modulesOf(pack) {
  const { generated } = pack;
  const types = (folder) =>
    pack.owner === 'core'
      ? relative(folder, join(pack.dir, 'src/language/catalogue.ts')).replaceAll(sep, '/')
      : '@delaktig/core/language/catalogue.js';
  const files = new Map();
  for (const [language, { units }] of pack.xliffs) {
    const forms = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
    const texts = pack.messages.flatMap((message) => {
      const target = units.get(message.name)?.target;
      const form = /\.(zero|one|two|few|many)$/.exec(message.name)?.[1];
      if (!target || (form && !forms.has(form))) return [];
      const text = messageText(message, target);
      // Easy words that are the same words are left to the language they are easy words of.
      return language.startsWith('sv-') && text === messageText(message, message.contents)
        ? []
        : [[message.name, text]];
    });
    files.set(
      join(generated, 'locales', `${language}.ts`),
      localeModule(types(join(generated, 'locales')), `${pack.xliffDir}/${language}.xlf`, texts),
    );
  }
  const made = pack.messages.map((message) => [message.name, messageText(message, pseudo(message.contents))]);
  files.set(
    join(generated, 'locales', `${pseudoLanguage}.ts`),
    localeModule(types(join(generated, 'locales')), 'the Swedish in the code', made),
  );
  files.set(
    join(generated, 'catalogue.ts'),
    catalogueModule(types(generated), pack.name, pack.config, [...pack.languages, pseudoLanguage]),
  );
  return files;
}

/** Generated files that nothing makes any more. */
const strayOf = (pack, made) => filesIn(join(pack.generated, 'locales')).filter((path) => !made.has(path));

function stopOnErrors(packs) {
  const errors = packs.flatMap((pack) => pack.errors.map((error) => `${pack.name}: ${error}`));
  if (errors.length === 0) return;
  for (const error of errors) console.error(error);
  process.exit(1);
}

function writeAll(files) {
  let written = 0;
  for (const [path, text] of files) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    written += 1;
  }
  return written;
}

function extract() {
  const packs = readPackages();
  stopOnErrors(packs);
  for (const pack of packs) {
    const names = new Set(pack.messages.map(({ name }) => name));
    for (const [language, { units }] of pack.xliffs) {
      for (const [name, { target }] of units) {
        if (!names.has(name) && target)
          say(
            `${pack.name} ${language}: no message ${name} any more; its translation was: ${target.map((part) => part.untranslatable ?? part).join('')}`,
          );
      }
    }
    say(`${pack.name}: ${pack.messages.length} messages, ${writeAll(xliffsOf(pack))} XLIFF files changed`);
  }
}

function build() {
  const packs = readPackages();
  stopOnErrors(packs);
  for (const pack of packs) {
    const made = modulesOf(pack);
    for (const path of strayOf(pack, made)) rmSync(path);
    say(`${pack.name}: ${writeAll(made)} of ${made.size} modules changed`);
  }
}

function check() {
  const packs = readPackages();
  const problems = problemsOf(packs);
  for (const pack of packs) {
    if (pack.errors.length > 0) continue;
    const differs = (files, cure) => {
      for (const [path, text] of files) {
        if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
          problems.push(`${relative(root, path)} is not what the code says: node tools/localize.mjs ${cure}`);
      }
    };
    const made = modulesOf(pack);
    differs(xliffsOf(pack), 'extract');
    differs(made, 'build');
    for (const path of strayOf(pack, made))
      problems.push(`${relative(root, path)} is made by nothing any more: node tools/localize.mjs build`);
  }
  for (const problem of problems) console.error(problem);
  say(
    `${packs.reduce((sum, pack) => sum + pack.messages.length, 0)} messages in ${packs.length} packages: ${problems.length === 0 ? 'all is well' : `${problems.length} problems`}`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function status() {
  say('| package | language | messages | translated | reviewed | to review | out of date | must be complete |');
  say('| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |');
  for (const pack of readPackages()) {
    for (const [language, { units }] of pack.xliffs) {
      const targets = pack.messages.map(({ name }) => units.get(name)).filter((unit) => unit?.target);
      const count = (...states) => targets.filter(({ state }) => states.includes(state)).length;
      const stale = count('needs-translation');
      const reviewed = count('final', 'signed-off');
      say(
        `| ${pack.name} | ${language} | ${pack.messages.length} | ${targets.length} | ${reviewed} | ${targets.length - reviewed - stale} | ${stale} | ${pack.complete.includes(language) ? 'yes' : ''} |`,
      );
    }
  }
}

const commands = { extract, build, check, status };
const command = commands[process.argv[2]];
if (!command) {
  console.error(`node tools/localize.mjs ${Object.keys(commands).join('|')}`);
  process.exit(2);
}
command();
