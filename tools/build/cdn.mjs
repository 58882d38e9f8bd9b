// The bundles for a page without a build step: packages/toolkit/cdn. Input is what tsc wrote; Rollup never sees TypeScript.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplates } from './minify-templates.mjs';
import { shareTexts } from './share-texts.mjs';
import { stripHooks } from './strip-hooks.mjs';
import { stripMessages } from './strip-messages.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const packages = join(root, 'packages');
export const cdnDir = join(packages, 'toolkit/cdn');
const slashes = (path) => path.split(sep).join('/');

/**
 * The entries of the CDN: what registers the elements, and with it what a host without a build step may want to call. It must be the
 * same module that the elements use, so it comes from the same file.
 */
const FOR_HOSTS = {
  'core/dist/language/registry.js': ['registerLocale', 'overrideMessages'],
  'core/dist/symbols/provider.js': ['registerSymbols'],
};
const path = (file) => JSON.stringify(slashes(join(packages, file)));

function entries() {
  const all = {};
  for (const name of readdirSync(packages))
    if (!['toolkit', 'core', 'testing'].includes(name) && existsSync(join(packages, name, 'dist/define.js')))
      all[name] = `${name}/dist/define.js`;
  return all;
}

/** Each entry as a module that stands nowhere on disk. */
const entryModules = (all) => ({
  name: 'entries',
  resolveId: (source) => (source.startsWith('entry:') ? `\0${source}` : null),
  load(id) {
    if (!id.startsWith('\0entry:')) return null;
    const exports = Object.entries(FOR_HOSTS).map(
      ([file, names]) => `export { ${names.join(', ')} } from ${path(file)};`,
    );
    const name = id.slice(7);
    const imports = (name === 'delaktig' ? Object.values(all) : [all[name]]).map((file) => `import ${path(file)};`);
    return { code: [...imports, ...exports].join('\n'), moduleSideEffects: true };
  },
});

/** `@delaktig/core/history/history.js` → packages/core/dist/history/history.js; dev/mode → dev/mode.prod, which takes the warnings out. */
const ours = {
  name: 'workspace',
  async resolveId(source, importer, options) {
    const [, name, path] = /^@delaktig\/([\w-]+)\/([\w./-]+\.js)$/.exec(source) ?? [];
    const found = name
      ? join(packages, name, 'dist', path)
      : (await this.resolve(source, importer, { ...options, skipSelf: true }))?.id;
    if (found && slashes(found).endsWith('core/dist/dev/mode.js')) return found.replace(/mode\.js$/, 'mode.prod.js');
    return name ? found : null;
  },
};

/**
 * Nearly all of an element's first file runs when it is drawn for the first time: V8 is told to compile it in one go while it arrives, beside
 * the main thread, and not function by function when each is met (a fifth of the work until the first paint). Others take it for a comment.
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

/** Modules that hold nothing but data: pictures and languages. Every entry's build makes the same file of them, so they stand there once. */
const DATA = /^core\/symbols\/fluent\/|\/locales\//;

/**
 * A chunk's name says what is in it and never changes with its content: packages/network-map/dist/print/print.js → network-map/print/print.js.
 * What an entry has of other packages stands in its own folder: core/print/print.js of the network map is network-map/core/print/print.js.
 */
const chunkName = (entry) => (chunk) => {
  const id = chunk.facadeModuleId ?? chunk.moduleIds.at(-1) ?? chunk.name;
  const path = slashes(relative(packages, id));
  const [, name, file] = /^([\w-]+)\/dist\/(.*)\.js$/.exec(path) ?? [];
  const own = (found) => (DATA.test(found) || found.startsWith(`${entry}/`) ? found : `${entry}/${found}`);
  if (name) return own(`${name}/${file.replace('generated/', '')}.js`.replace('.js.js', '.js'));
  if (/node_modules\/konva\//.test(slashes(id))) return own('vendor/konva.js');
  const [, vendor] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(slashes(id)) ?? [];
  return own(`vendor/${(vendor ?? chunk.name).replace('@', '').replace('/', '-')}.js`);
};

const minified = new Map();

/** Where functions stand as they were written: beside what they draw with, which is packed smaller where much is words. */
const UNHOISTED = ['sip-form'];

/**
 * Minifies the same code once: every entry's build has the same pictures and languages, which are most of the files. Functions stand together at
 * the top, since like beside like is packed smaller.
 */
function minifying(entry) {
  const unhoisted = UNHOISTED.includes(entry);
  const compress = { passes: 3, hoist_funs: !unhoisted, inline: 1 };
  const plugin = terser({ module: true, ecma: 2022, compress, format: { comments: false } });
  return {
    ...plugin,
    renderChunk(code, ...rest) {
      const key = `${unhoisted} ${code}`;
      if (!minified.has(key)) minified.set(key, plugin.renderChunk.call(this, code, ...rest));
      return minified.get(key);
    },
  };
}

/**
 * Every element's file stands alone, with what it needs of core inside it: made together they would share a file with all that any two of them
 * have in common, and whoever wants one element would download parts of the others. A page with several takes `delaktig.js`.
 *
 * @param only these entries, while something is tried; all without
 */
export async function buildCdn({ minify = true, templates = true, directory = cdnDir, only } = {}) {
  const all = entries();
  rmSync(directory, { recursive: true, force: true });
  const output = new Map();
  for (const entry of only ?? [...Object.keys(all), 'delaktig']) {
    for (const file of await buildEntry(entry, all, { minify, templates, directory })) {
      const before = output.get(file.fileName);
      if (before && before.code !== file.code)
        throw new Error(`${file.fileName} is not the same for every element: it must stand in each one's own folder.`);
      output.set(file.fileName, file);
    }
  }
  const files = [...output.values()];
  writeFileSync(join(directory, 'modules.json'), `${JSON.stringify(describe(files), null, 1)}\n`);
  return files;
}

async function buildEntry(entry, all, { minify, templates, directory }) {
  const bundle = await rollup({
    preserveEntrySignatures: 'allow-extension', // no facades: one file fewer
    input: { [entry]: `entry:${entry}` },
    context: 'globalThis',
    plugins: [
      entryModules(all),
      ours,
      nodeResolve({ browser: true, exportConditions: ['production', 'browser'] }),
      stripHooks(),
      stripMessages(),
      ...(templates ? [minifyTemplates()] : []),
      ...(minify ? [minifying(entry), shareTexts()] : []),
      compiledAtOnce,
    ],
    onLog(level, log, handler) {
      if (log.code === 'CIRCULAR_DEPENDENCY' && /node_modules/.test(log.ids?.[0] ?? '')) return;
      if (level === 'warn') throw new Error(`rollup: ${log.message}`);
      handler(level, log);
    },
  });
  const { output } = await bundle.write({
    dir: directory,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName(entry),
    hoistTransitiveImports: false,
    minifyInternalExports: true,
    sourcemap: false,
  });
  await bundle.close();
  return output;
}

/** What imports what: sizes are judged by it, and a host can preload by it. */
const describe = (output) =>
  Object.fromEntries(
    output
      .filter((file) => file.type === 'chunk')
      .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
      .map((chunk) => [
        chunk.fileName,
        {
          entry: chunk.isEntry,
          imports: chunk.imports.sort(),
          lazy: chunk.dynamicImports.sort(),
          vendors: vendorsOf(chunk),
        },
      ]),
  );

const vendorsOf = (chunk) =>
  [
    ...new Set(
      Object.entries(chunk.modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(slashes(id))?.[1])
        .filter(Boolean),
    ),
  ].sort();

/** sri.json: for every file of the CDN its integrity, so that a host can pin what it loads. */
export function writeIntegrity() {
  const files = readdirSync(cdnDir, { recursive: true })
    .map(slashes)
    .filter((file) => file.endsWith('.js'))
    .sort();
  const sri = Object.fromEntries(files.map((file) => [file, integrity(readFileSync(join(cdnDir, file)))]));
  writeFileSync(join(packages, 'toolkit/sri.json'), `${JSON.stringify(sri, null, 1)}\n`);
  return files.length;
}
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Which of our modules and of others' make a bundle large: rendered bytes before minifying, for `npm run size -- --modules`. */
export const modulesIn = (output, fileName) =>
  Object.entries(output.find((file) => file.fileName === fileName)?.modules ?? {})
    .map(([id, { renderedLength }]) => ({ id: slashes(relative(root, id)), bytes: renderedLength }))
    .sort((a, b) => b.bytes - a.bytes);
