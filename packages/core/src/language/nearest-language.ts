/** The language that texts are written in, in the code. */
export const sourceLanguage = 'sv';

/** What `<html lang>` said before the browser's translator took it over. */
let untranslated: string | null = null;

function languageOf(element: Element): string | null {
  const language = element.getAttribute('lang');
  const page = element.ownerDocument.documentElement;
  if (element !== page) return language;
  // Google Translate sets `lang` on the page and marks it so; it does not translate inside an element of ours.
  if (/(?:^|\s)translated-/.test(page.className)) return untranslated;
  return (untranslated = language);
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * HTML's own rule: the nearest `lang` up the tree, where a shadow root has its host's and slots change nothing. A page's own language is
 * the one it had before the browser translated it. An empty or missing `lang` means Swedish.
 */
export function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const language = node instanceof Element ? languageOf(node) : null;
    if (language !== null) return language || sourceLanguage;
  }
  return sourceLanguage;
}

interface Watch {
  readonly observer: MutationObserver;
  count: number;
}

const watches = new Map<Node, Watch>();

/**
 * Calls back whenever a language may have changed around the element, for as long as it is connected where it is now. One observer a document
 * or shadow root, shared by all who watch it and gone with the last.
 *
 * @returns what ends the watch
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const roots: Node[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof ShadowRoot || node instanceof Document) roots.push(node);
  }
  watchers.add(changed);
  for (const root of roots) {
    const watch = watches.get(root) ?? { observer: observe(root), count: 0 };
    watch.count += 1;
    watches.set(root, watch);
  }
  return () => {
    watchers.delete(changed);
    for (const root of roots) {
      const watch = watches.get(root);
      if (watch && --watch.count === 0) {
        watch.observer.disconnect();
        watches.delete(root);
      }
    }
  };
}

const watchers = new Set<() => void>();

/** Tells everyone who watches that languages may have changed: a lang attribute, a new catalogue, words of the host's own. */
export function languagesChanged(): void {
  for (const changed of watchers) changed();
}

function observe(root: Node): MutationObserver {
  const observer = new MutationObserver(languagesChanged);
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  if (root instanceof Document) observer.observe(root.documentElement, { attributeFilter: ['lang', 'class'] });
  return observer;
}
