import type { Catalogue } from '@delaktig/core/language/catalogue.js';
import { overrideMessages, registerLocale } from '@delaktig/core/language/registry.js';
import { alike, check, same } from './assert.ts';
import { type ContractElement, type ElementUnderContract, liveRegions, make, wrapperOf } from './contract-element.ts';
import { Fixture } from './fixture.ts';
import { afterEach, describe, it } from './framework.ts';
import { exposed, focused, line } from './names.ts';
import { bracketed, pseudoLanguage, registerPseudo, unbracketed } from './pseudo.ts';
import { frame, next, rendered, until } from './waiting.ts';
import { watched } from './watch.ts';

/** What the locale contract needs to know besides the common. */
export interface LocaleContract<E extends ContractElement> extends ElementUnderContract<E> {
  /** The catalogues the element says its texts from, its own package's first. */
  readonly catalogues: readonly Catalogue[];
  /** Languages it has, besides Swedish; default all of its own package's catalogue. */
  readonly languages?: readonly string[];
  /** Names in `document()` that the person wrote: no translator may touch them. */
  readonly names?: readonly string[];
  /** Opens more of the element (a panel, a dialog, the list), one after another, so that its texts are seen too. */
  readonly rooms?: readonly ((element: E) => Promise<void>)[];
}

/** Proves that an element speaks the language around it, all of it, and says truly which. Call it once in the element's own test file. */
export function runLocaleContract<E extends ContractElement>(contract: LocaleContract<E>): void {
  describe(`${contract.name}: languages`, () => {
    const fixture = new Fixture();
    const page = document.documentElement;
    const pageLanguage = page.lang;
    afterEach(() => {
      page.lang = pageLanguage;
      page.className = '';
    });
    const [own] = contract.catalogues;
    const packageName = own?.package ?? '';
    const languages =
      contract.languages ??
      Object.keys(own?.locales ?? {}).filter((tag) => !tag.includes('-x-') && tag !== pseudoLanguage);
    const filled = async (prepare: (element: E) => void = () => undefined): Promise<E> =>
      fixture.add(make(contract), (element) => {
        element.value = contract.document();
        prepare(element);
      });
    const shows = async (element: E, language: string): Promise<void> => {
      await until(
        () => wrapperOf(element)?.lang === language,
        `the element says it is in ${language}; it says ${String(wrapperOf(element)?.lang)}`,
      );
      await rendered(element);
    };

    it('Swedish is shown where the page says nothing', async () => {
      page.removeAttribute('lang');
      const element = await filled();
      await shows(element, 'sv');
      same(wrapperOf(element)?.dir, 'ltr', 'direction');
    });

    for (const language of languages) {
      const direction = /^(ar|fa|ckb|he|ur|yi|ps|sd|dv)\b/.test(language) ? 'rtl' : 'ltr';
      it(`in a page in ${language} it is in ${language}, ${direction}, and says so`, async () => {
        const swedish = texts(await filled());
        fixture.clear();
        page.lang = language;
        const element = await filled();
        await shows(element, language);
        same(wrapperOf(element)?.dir, direction, 'direction');
        const wrapper = wrapperOf(element);
        same(wrapper ? getComputedStyle(wrapper).direction : '', direction, 'how it is laid out');
        const left = texts(element).filter(
          (text) => swedish.includes(text) && /\p{L}{4}/u.test(text) && !isData(text, contract.document()),
        );
        check(left.length < swedish.length / 3, `most is still in Swedish:\n${left.join('\n')}`);
        alike(element.value, contract.document(), 'the value has changed');
      });
    }

    for (const level of ['easy', 'symbol'] as const) {
      it(`at level ${level} it is in lättläst where there is one`, async () => {
        const element = await filled((e) => void (e.level = level));
        await shows(element, own?.locales['sv-x-lattlast'] ? 'sv-x-lattlast' : 'sv');
      });
    }

    it('nothing is left in Swedish when another language is shown: every text and every name comes from the catalogue', async () => {
      await registerPseudo(contract.catalogues);
      const element = await filled((e) => void (e.lang = pseudoLanguage));
      await shows(element, pseudoLanguage);
      const left = new Set(unbracketed(element, contract.document()));
      await contract.act(element);
      await shows(element, pseudoLanguage);
      for (const text of unbracketed(element, element.value)) left.add(text);
      for (const room of contract.rooms ?? []) {
        await room(element);
        for (const text of unbracketed(element, element.value)) left.add(text);
      }
      element.cover();
      await rendered(element);
      for (const text of unbracketed(element, element.value)) left.add(text);
      element.uncover();
      element.readonly = true;
      await rendered(element);
      for (const text of unbracketed(element, element.value)) left.add(text);
      element.readonly = false;
      element.value = { nothing: 'of ours' };
      await rendered(element);
      for (const text of unbracketed(element, element.value)) left.add(text);
      element.value = { ...contract.document(), version: 9999 };
      await rendered(element);
      for (const text of unbracketed(element, contract.document())) left.add(text);
      await element.finish();
      await rendered(element);
      for (const text of unbracketed(element, null)) left.add(text);
      same([...left].join('\n'), '', 'not from the catalogue');
    });

    it('what is announced comes from the catalogue', async () => {
      await registerPseudo(contract.catalogues);
      const element = await filled((e) => void (e.lang = pseudoLanguage));
      await shows(element, pseudoLanguage);
      await contract.act(element);
      const regions = liveRegions(element);
      const said = await until(() => regions.map((r) => r.textContent.trim()).find(Boolean), 'something is announced');
      check(bracketed(said, element.value), `announced: ${said}`);
    });

    it('a narrower tag is shown as the language it is a kind of', async () => {
      const [language] = languages;
      if (!language) return;
      const element = await filled((e) => void (e.lang = `${language}-Zzzz-AQ`));
      await shows(element, language);
    });

    it('a language it does not have is shown as Swedish, and says so', async () => {
      const element = await filled((e) => void (e.lang = 'tlh'));
      await shows(element, 'sv');
    });

    it('the nearest lang is the one that counts, through shadow roots, and live', async () => {
      const [inner = 'en'] = languages;
      page.lang = 'sv';
      const outer = document.createElement('div');
      const root = outer.attachShadow({ mode: 'open' });
      const section = document.createElement('section');
      root.append(section);
      fixture.place.append(outer);
      const element = make(contract);
      section.append(element);
      await shows(element, 'sv');
      outer.lang = inner;
      await shows(element, inner);
      section.lang = 'sv';
      await shows(element, 'sv');
      section.removeAttribute('lang');
      await shows(element, inner);
      element.lang = 'sv';
      await shows(element, 'sv');
    });

    it("a browser's translation of the page leaves the element's own language alone", async () => {
      const [before = 'en'] = languages;
      page.lang = before;
      const element = await filled();
      await shows(element, before);
      page.className = 'translated-ltr';
      page.lang = 'sv';
      await frame();
      element.level = 'easy';
      element.level = 'standard';
      await rendered(element);
      await shows(element, before);
    });

    it('quickly there and back, the last language wins', async () => {
      const element = await filled();
      for (const language of [...languages, 'sv', ...languages]) element.lang = language;
      await shows(element, languages.at(-1) ?? 'sv');
    });

    it('a second language stands under each label, marked as what it is', async () => {
      const [second] = languages;
      if (!second) return;
      const element = await filled();
      const before = texts(element);
      element.langBeside = second;
      await until(() => besides(element, second).length > 0, `something is shown in ${second} too`);
      await rendered(element);
      same(wrapperOf(element)?.lang, 'sv', 'the first language');
      for (const text of before) check(texts(element).includes(text), `"${text}" is gone`);
      element.langBeside = '';
      await until(() => besides(element, second).length === 0, 'the second language is gone');
    });

    it('a host has its own words for ours', async () => {
      const language = 'en-XB';
      await registerPseudo(contract.catalogues, language);
      const ids = new Set<string>();
      for (const catalogue of contract.catalogues) {
        const { templates } = (await catalogue.locales['en']?.()) ?? { templates: {} };
        for (const [id, template] of Object.entries(templates)) if (typeof template === 'string') ids.add(id);
        overrideMessages(catalogue.package, language, Object.fromEntries([...ids].map((id) => [id, `§${id}§`])));
      }
      const element = await filled((e) => void (e.lang = language));
      await shows(element, language);
      check(
        [...texts(element)].some((text) => text.includes('§')),
        `no text is the host's own: ${texts(element).join(' | ')}`,
      );
    });

    it('a language that cannot be fetched is shown in Swedish; the host is told, and it works when it comes', async () => {
      registerLocale(packageName, 'fi', () => Promise.reject(new Error('no connection')));
      const element = await filled();
      const watch = await watched(async () => {
        const told = next<CustomEvent<{ language: string }>>(element, 'delaktig-locale-error');
        element.lang = 'fi';
        const event = await told;
        same(event.detail.language, 'fi', 'language in the event');
        check(event.bubbles && event.composed, 'the event does not reach the host');
        await shows(element, 'sv');
      });
      same(watch.complaints.join('\n'), '', 'complaints');
      alike(element.value, contract.document(), 'the value');
      registerLocale(packageName, 'fi', () => Promise.resolve({ templates: {} }));
      await shows(element, 'fi');
    });

    it('a new language keeps the focus where it is', async () => {
      const element = await filled();
      const first = [...exposed(element)].find((e): e is HTMLElement =>
        e.matches('button, input, select, textarea, [tabindex="0"]'),
      );
      first?.focus();
      const at = focused();
      for (const language of languages) {
        element.lang = language;
        await shows(element, language);
        same(focused(), at, `the focus in ${language}; it is on ${focused() ? line(focused() as Element) : 'nothing'}`);
      }
    });

    if (contract.names?.length)
      it("people's names are left alone by translators, and stand the way they are written", async () => {
        const element = await filled();
        for (const name of contract.names ?? []) {
          const found = [...exposed(element)].filter((e) =>
            [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim() === name),
          );
          check(found.length > 0, `"${name}" is not shown as a text of its own`);
          for (const e of found) {
            check(e.closest('[translate="no"]'), `"${name}" may be translated in ${e.outerHTML.slice(0, 120)}`);
            check(
              e.closest('bdi, [dir="auto"]'),
              `"${name}" has no direction of its own in ${e.outerHTML.slice(0, 120)}`,
            );
          }
        }
      });
  });
}

/** The texts shown, one a text node. */
function texts(element: Element): readonly string[] {
  return [...exposed(element)]
    .flatMap((e) =>
      [...e.childNodes]
        .filter((n) => n.nodeType === Node.TEXT_NODE)
        .map((n) => n.textContent?.replace(/\s+/g, ' ').trim() ?? ''),
    )
    .filter(Boolean);
}

function besides(element: Element, language: string): readonly Element[] {
  return [...exposed(element)].filter((e) => e !== wrapperOf(element) && e.getAttribute('lang') === language);
}

function isData(text: string, document: unknown): boolean {
  return JSON.stringify(document).includes(JSON.stringify(text).slice(1, -1));
}
