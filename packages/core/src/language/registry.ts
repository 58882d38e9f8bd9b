import type { TemplateMap } from '@lit/localize/internal/types.js';
import { languagesChanged } from './nearest-language.ts';
import type { Catalogue, LocaleLoader } from './catalogue.ts';

/** One package in one language: how to get it, and its messages when they are here. */
export interface Entry {
  readonly package: string;
  readonly language: string;
  readonly loader: LocaleLoader;
  loading?: Promise<void>;
  templates?: TemplateMap;
}

const entries = new Map<string, Entry>();
const overrides = new Map<string, Record<string, string>>();
const adopted = new WeakSet<Catalogue>();

/** @internal Counts what has been registered and overridden. */
export let revision = 0;

const keyOf = (packageName: string, language: string): string => `${packageName} ${language.toLowerCase()}`;

/**
 * Adds a language to a package, or replaces one it has. Elements that want it show it at once.
 *
 * @param packageName the short name that the package's message ids begin with: `core`, `network-map`
 * @param language a language tag: `fi`, `fi-x-lattlast`
 * @param loader brings `{ templates: { 'core.undo': 'Kumoa', 'core.undo-step': 'Kumoa: {0}' } }`, for example by `import()`
 */
export function registerLocale(packageName: string, language: string, loader: LocaleLoader): void {
  entries.set(keyOf(packageName, language), { package: packageName, language, loader });
  revision += 1;
  languagesChanged();
}

/**
 * The host's own words in place of ours, as plain strings where `{0}`, `{1}` stand for the values, in the order of the Swedish text. They are
 * added to those given before, and shown at once.
 *
 * @param packageName the short name that the package's message ids begin with: `core`, `network-map`
 * @param language a language tag; `sv` for the Swedish texts themselves
 * @param messages words by message id
 */
export function overrideMessages(
  packageName: string,
  language: string,
  messages: Readonly<Record<string, string>>,
): void {
  const key = keyOf(packageName, language);
  overrides.set(key, { ...overrides.get(key), ...messages });
  revision += 1;
  languagesChanged();
}

/** @internal Takes a package's own languages in; what the host registered stays. */
export function adopt(catalogue: Catalogue): void {
  if (adopted.has(catalogue)) return;
  adopted.add(catalogue);
  for (const [language, loader] of Object.entries(catalogue.locales)) {
    const key = keyOf(catalogue.package, language);
    if (!entries.has(key)) entries.set(key, { package: catalogue.package, language, loader });
  }
}

/** @internal A package in exactly this language. */
export function entryOf(packageName: string, language: string): Entry | undefined {
  return entries.get(keyOf(packageName, language));
}

/** @internal The host's own words, if any. */
export function overridesOf(packageName: string, language: string): Readonly<TemplateMap> | undefined {
  return overrides.get(keyOf(packageName, language));
}

/** @internal Brings the messages once; a failure may be tried again. */
export function load(entry: Entry): Promise<void> {
  return (entry.loading ??= (async () => {
    try {
      const { templates } = await entry.loader();
      entry.templates = { ...templates };
    } catch (error) {
      delete entry.loading;
      throw error;
    }
  })());
}
