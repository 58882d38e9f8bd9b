import { alike, check, same } from './assert.ts';
import { contentOf, type ContractElement, type ElementUnderContract } from './contract-element.ts';
import { Fixture } from './fixture.ts';
import { describe, it } from './framework.ts';
import { frame, next, rendered, until } from './waiting.ts';

/** What the policy contract needs to know besides the common. */
export interface CspContract<E extends ContractElement> extends Omit<ElementUnderContract<E>, 'create'> {
  /**
   * Paths, on the test server, of the module that registers the element (and of others wanted on the page):
   * `new URL('./define.ts', import.meta.url).pathname`, or that of a bundle.
   */
  readonly entries: readonly string[];
  /** More that a person or a host does: opens the list view, makes a picture, prints. The element lives in another window. */
  use?(element: E): Promise<void>;
}

interface StrictWindow extends Window {
  readonly delaktigSeen?: readonly string[];
}

/**
 * Proves that the element works under the strict policy of design, section 8, with Trusted Types: on a page of its own, whose response has the
 * header, with nothing injected. The page is an iframe of the test's. The runner needs `strictElementPlugin` from `tools/wtr-extra`.
 */
export function runCspContract<E extends ContractElement>(contract: CspContract<E>): void {
  describe(`${contract.name}: under a strict Content Security Policy`, () => {
    const fixture = new Fixture();

    const open = async (lang = 'sv'): Promise<{ view: StrictWindow; element: E; seen: () => string }> => {
      const frameElement = document.createElement('iframe');
      frameElement.width = '760';
      frameElement.height = '640';
      frameElement.src = `/__delaktig/strict/?${new URLSearchParams([['lang', lang], ...contract.entries.map((entry) => ['entry', entry])]).toString()}`;
      const loaded = next(frameElement, 'load');
      fixture.place.append(frameElement);
      await loaded;
      const view = frameElement.contentWindow as (StrictWindow & typeof globalThis) | null;
      check(view?.delaktigSeen, 'the strict page is not served: is strictElementPlugin among the plugins?');
      const seen = (): string => (view.delaktigSeen ?? []).join('\n');
      await until(
        () => view.customElements.get(contract.tag) !== undefined || seen() !== '',
        `<${contract.tag}> is registered`,
      );
      same(seen(), '', 'while loading');
      const element = view.document.createElement(contract.tag) as E;
      view.document.querySelector('main')?.append(element);
      await rendered(element);
      return { view, element, seen };
    };

    it('the page of the test really has the policy', async () => {
      const { view, seen } = await open();
      const broken = next(view.document, 'securitypolicyviolation');
      // What the policy is there to stop, so that the silence of the other tests means something.
      const div = view.document.createElement('div');
      div.setAttribute('style', 'color: red');
      await broken;
      await until(() => seen().includes('violation'), 'it is written down');
    });

    it('it is loaded, filled, used and finished without one violation', async () => {
      const { element, seen } = await open();
      element.value = contract.document();
      await rendered(element);
      alike(element.value, contract.document(), 'the value');
      await contract.act(element);
      const done = contentOf(element.value);
      element.undo();
      await rendered(element);
      element.redo();
      await rendered(element);
      alike(contentOf(element.value), done, 'undo and redo');
      for (const level of ['symbol', 'easy', 'standard']) {
        element.level = level;
        await rendered(element);
      }
      for (const view of ['list', 'map']) {
        element.view = view;
        await rendered(element);
      }
      element.value = { nothing: 'of ours' };
      await rendered(element);
      element.value = contract.document();
      element.cover();
      await rendered(element);
      element.uncover();
      await rendered(element);
      await contract.use?.(element);
      element.addEventListener('delaktig-finish', (event) => {
        (event as CustomEvent<{ waitUntil(saved: Promise<unknown>): void }>).detail.waitUntil(Promise.resolve());
      });
      await element.finish();
      await rendered(element);
      await frame();
      same(seen(), '', 'violations and complaints');
    });

    it('another language is fetched and shown without one violation', async () => {
      const { element, view, seen } = await open();
      element.value = contract.document();
      view.document.documentElement.lang = 'en';
      await until(() => element.shadowRoot?.querySelector('[lang="en"]') !== null || seen() !== '', 'it is in English');
      await rendered(element);
      same(seen(), '', 'violations and complaints');
    });

    it('names that look like markup are names', async () => {
      const { element, seen } = await open();
      const markup = '<img src=x onerror="globalThis.delaktigSeen.push(1)">';
      element.value = JSON.parse(
        JSON.stringify(contract.document()).replaceAll(
          /"(name|label|text|quote)":"[^"]*"/g,
          (_all, key: string) => `"${key}":${JSON.stringify(markup)}`,
        ),
      );
      await rendered(element);
      await frame();
      same(seen(), '', 'violations and complaints');
    });
  });
}
