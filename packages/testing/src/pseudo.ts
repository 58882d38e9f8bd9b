import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import { catalogue as symbolCatalogue } from '@delaktig/core/generated/symbols/catalogue.js';
import type { Catalogue } from '@delaktig/core/language/catalogue.js';
import { registerLocale } from '@delaktig/core/language/registry.js';
import { everyElement, exposed } from './names.ts';

/**
 * The pseudo-language: English with every message in ⟦brackets⟧, so that a text that does not come from the catalogue is seen at once.
 * `en-XA` is the tag that browsers and systems use for it.
 */
export const pseudoLanguage = 'en-XA';

/** Core's catalogues that are fetched only when somebody asks for what they name: no element lists them, and any may show them. */
const askedFor: readonly Catalogue[] = [symbolCatalogue, expressionCatalogue];

/** Gives the packages the pseudo-language (or another tag made in the same way), from their English; and what core has beside them. */
export async function registerPseudo(catalogues: readonly Catalogue[], tag: string = pseudoLanguage): Promise<void> {
  for (const { package: name, locales } of new Set([...catalogues, ...askedFor])) {
    const english = await locales['en']?.();
    if (!english) continue;
    const templates = Object.fromEntries(
      Object.entries(english.templates).map(([id, template]) => [id, inBrackets(template)]),
    );
    registerLocale(name, tag, () => Promise.resolve({ templates: templates as typeof english.templates }));
  }
}

function inBrackets(template: unknown): unknown {
  if (typeof template === 'string') return `⟦${template}⟧`;
  if (template === null || typeof template !== 'object' || !('strings' in template)) return template;
  const strings = [...(template.strings as readonly string[])];
  strings[0] = `⟦${strings[0] ?? ''}`;
  strings.push(`${strings.pop() ?? ''}⟧`);
  return { ...template, strings: Object.assign(strings, { raw: strings }) };
}

/** Whether all words in a text are in brackets, or data of the person's or the host's own. */
export function bracketed(text: string, data: unknown): boolean {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  for (const own of stringsIn(data).sort((a, b) => b.length - a.length)) rest = rest.replaceAll(own, ' ');
  // Between the last two of a list stands a word that the browser itself has.
  rest = rest.replace(/\band\b/gu, ' ');
  // One letter, however often it is drawn, is a sign and no word.
  return !/(\p{L})(?!\1)\p{L}/u.test(rest);
}

const attributes = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'aria-placeholder',
  'placeholder',
  'title',
  'alt',
] as const;

/** The texts and names in the element that do not come from a catalogue, each with where it stands. */
export function unbracketed(element: Element, data: unknown): readonly string[] {
  const left: string[] = [];
  for (const e of exposed(element)) {
    for (const attribute of attributes) {
      const text = e.getAttribute(attribute);
      if (text && !bracketed(text, data)) left.push(`${attribute} "${text}" of <${e.localName}>`);
    }
    if (e.closest('[translate="no"]') || /^(style|script|slot)$/.test(e.localName)) continue;
    for (const node of e.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
      if (text && !bracketed(text, data)) left.push(`"${text}" in <${e.localName}>`);
    }
  }
  // What is drawn is read by those who see.
  for (const e of everyElement(element))
    if (e.localName === 'svg') left.push(...undrawn(e, data).map((text) => `"${text}" in the drawing`));
  return left;
}

/** The lines in a drawing that do not come from a catalogue. A text is drawn as several, and cut with "…" where there is no room: its brackets may be in others. */
function undrawn(svg: Element, data: unknown): readonly string[] {
  let open = 0;
  return [...svg.querySelectorAll('text')].flatMap(({ textContent: text }) => {
    const goesOn = open > 0;
    open += (text.match(/⟦/gu) ?? []).length - (text.match(/⟧/gu) ?? []).length;
    const whole = !goesOn && open === 0;
    if (!text.endsWith('…')) return !whole || bracketed(text, data) ? [] : [text];
    open = 0;
    return !whole || stringsIn(data).some((own) => own.startsWith(text.slice(0, -1))) ? [] : [text];
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
