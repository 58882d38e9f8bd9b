/// <reference types="vite/client" />
import { catalogue as core } from '@delaktig/core/generated/catalogue.js';
import type { Catalogue } from '@delaktig/core/language/catalogue.js';
import { pseudoLanguage, registerPseudo } from '@delaktig/testing/pseudo.js';
import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
// A packaged browser has no fonts of its own: without these, Arabic is boxes.
import '@fontsource/noto-sans/latin-400.css';
import '@fontsource/noto-sans/latin-700.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-700.css';

// Made by `npm run build` and by tools/stories-check.mjs; without it there is only no table of properties.
const [manifest] = Object.values(import.meta.glob('../custom-elements.json', { import: 'default', eager: true }));
if (manifest) setCustomElementsManifest(manifest);

const others = import.meta.glob<Catalogue>('../packages/*/src/generated/catalogue.ts', {
  import: 'catalogue',
  eager: true,
});
const catalogues = new Set([core, ...Object.values(others)]);

/** What the toolbar has been set to. */
interface Chosen {
  readonly language: string;
  readonly level: '' | 'symbol' | 'easy' | 'standard';
  readonly theme: '' | 'light' | 'dark' | 'contrast' | 'yellow';
  readonly direction: '' | 'ltr' | 'rtl';
}

/** The page round the story, as a host would have it. */
function page({ language, theme, direction }: Chosen): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = direction || (/^(ar|fa|he)\b/.test(language) ? 'rtl' : 'ltr');
  root.dataset['theme'] = theme;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    docs: { codePanel: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Delaktig', '*'] } },
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'sv', title: 'Svenska' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
          { value: pseudoLanguage, title: '⟦Pseudo⟧' },
        ],
      },
    },
    level: {
      description: 'Level: words and amount',
      toolbar: {
        icon: 'book',
        dynamicTitle: true,
        items: [
          { value: '', title: 'Level of the story' },
          { value: 'symbol', title: 'Symbol' },
          { value: 'easy', title: 'Easy (lättläst)' },
          { value: 'standard', title: 'Standard' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: '', title: 'Theme of the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast: yellow on black' },
          { value: 'yellow', title: 'Black on yellow' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page round the element',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: '', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  initialGlobals: { language: 'sv', level: '', theme: '', direction: '' },
  loaders: [
    async ({ globals }) => {
      if (globals['language'] === pseudoLanguage) await registerPseudo([...catalogues]);
      // Fetched before the story is shown, so that axe reads the language that was asked for.
      else for (const { locales } of catalogues) await locales[String(globals['language'])]?.();
      return {};
    },
  ],
  decorators: [
    (story, { args, globals }) => {
      const chosen = globals as unknown as Chosen;
      page(chosen);
      return html`${story({ args: { ...args, ...(chosen.level ? { level: chosen.level } : {}), ...(chosen.theme ? { theme: chosen.theme } : {}) } })}`;
    },
  ],
};
export default preview;
