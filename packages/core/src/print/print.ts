/** What to print, and how. */
export interface PrintOptions {
  /** Title of the page, which browsers show in their print header and use as the file name of a PDF. */
  readonly title: string;
  /** Language of the page, as a BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Style sheets or their texts; recreated in the printed page, later ones win. */
  readonly styles: readonly (CSSStyleSheet | string)[];
  /** Paper, A4 by default. */
  readonly paper?: 'A4' | 'A3';
  /** Paper on its side; false by default. */
  readonly landscape?: boolean;
  /** Lines at the foot of the page: what the licences of the symbols ask for, see `attributions()` in `symbols/sets.js`. */
  readonly attributions?: readonly string[];
  /** Takes the page away at once when aborted (the person paused or finished); what is on its way to the printer stays there. */
  readonly signal?: AbortSignal;
  /** Fills the page, with DOM calls only. Images and fonts in it are waited for. */
  build(document: Document, body: HTMLElement): void | Promise<void>;
  /** Stands in for the browser's print dialog, in tests and for hosts that print in their own way. The page is there until it is done. */
  print?(window: Window): void | Promise<void>;
}

/** Takes the latest page away, where nobody could tell whether its dialog is still open. */
let takeAway: (() => void) | undefined;

/** How long images and fonts are waited for, in milliseconds: rather a page without one than none. */
const patience = 8000;

/**
 * Prints a page of its own through a hidden frame, so that the host's page stays as it is. Works under a strict content security policy: the
 * frame is `about:blank`, its content is made with DOM calls, and its styles are constructed style sheets.
 *
 * Resolves when printing is over or was called off; rejects only when `build` or `print` does.
 */
export async function printDocument(options: PrintOptions): Promise<void> {
  takeAway?.();
  const { signal } = options;
  if (signal?.aborted) return;
  const frame = hiddenFrame(options.title);
  const focused = focusedElement();
  await new Promise<void>((resolve, reject) => {
    const leave = (): void => {
      const hadFocus = document.activeElement === frame;
      frame.remove();
      if (hadFocus) focused?.focus({ preventScroll: true });
      signal?.removeEventListener('abort', leave);
      if (takeAway === leave) takeAway = undefined;
      resolve();
    };
    takeAway = leave;
    signal?.addEventListener('abort', leave);
    prepareAndPrint(frame, options, leave).catch((error: unknown) => {
      reject(error instanceof Error ? error : new Error(String(error)));
      leave();
    });
  });
}

async function prepareAndPrint(frame: HTMLIFrameElement, options: PrintOptions, leave: () => void): Promise<void> {
  await shown(frame);
  const page = frame.contentDocument;
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !window) {
    leave();
    return;
  }
  page.title = options.title;
  page.documentElement.lang = options.language;
  page.documentElement.dir = options.direction;
  const paper = `@page{size:${options.paper ?? 'A4'}${options.landscape ? ' landscape' : ''};margin:14mm}`;
  addStyles(page, window, [paper, ...options.styles]);
  const waiting = watchImages(page);
  await options.build(page, page.body);
  addFoot(page, options.attributions ?? []);
  const enough = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all([waiting(), page.fonts.ready]), enough]);
  if (!frame.isConnected) return; // called off meanwhile
  if (options.print) {
    await options.print(window);
    leave();
  } else openDialog(window, leave);
}

/** What has the focus now, in whatever shadow root it is. */
function focusedElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}

/**
 * Opens the print dialog and tells when it has been closed. Most browsers wait in `print()` until then. iPads go on at once and say
 * `afterprint` while the preview still reads the page, so there the page stays until the person is seen in ours again.
 */
function openDialog(window: Window, closed: () => void): void {
  const back = ['focus', 'pointerdown', 'keydown', 'pagehide'] as const;
  const host = window.parent;
  const state = { over: false };
  const close = (): void => {
    for (const sign of back) host.removeEventListener(sign, close, true);
    closed();
  };
  window.addEventListener('afterprint', () => {
    state.over = true;
  });
  window.focus(); // Safari prints the window that has the focus
  try {
    window.print();
  } finally {
    if (state.over) close();
    else for (const sign of back) host.addEventListener(sign, close, true);
  }
}

function hiddenFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not display: none, in which nothing is laid out or printed.
  const look = {
    position: 'fixed',
    right: '0',
    bottom: '0',
    width: '1px',
    height: '1px',
    border: '0',
    opacity: '0',
    pointerEvents: 'none',
  };
  Object.assign(frame.style, look);
  return frame;
}

/** Puts the frame in; Firefox makes its document anew, so what counts is the one that has loaded. */
function shown(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    document.body.append(frame);
  });
}

function addStyles(
  page: Document,
  window: Window & typeof globalThis,
  styles: readonly (CSSStyleSheet | string)[],
): void {
  const texts = styles.map((style) =>
    typeof style === 'string' ? style : Array.from(style.cssRules, (rule) => rule.cssText).join('\n'),
  );
  try {
    page.adoptedStyleSheets = texts.map((text) => {
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    for (const text of texts) page.head.append(Object.assign(page.createElement('style'), { textContent: text }));
  }
}

/** Notes which images arrive from now on; what it gives back waits for the rest. An image that cannot be read is printed without. */
function watchImages(page: Document): () => Promise<unknown> {
  const arrived = new WeakSet<Node>();
  const note = (event: Event): void => {
    arrived.add(event.target as Node);
  };
  page.addEventListener('load', note, true);
  page.addEventListener('error', note, true);
  return () => {
    const missing = Array.from(page.querySelectorAll('img, image')).filter((image) => {
      const { complete } = image as Partial<HTMLImageElement>;
      const empty = !image.hasAttribute('src') && !image.hasAttribute('href');
      return !complete && !empty && !arrived.has(image);
    });
    const arrives = (image: Element): Promise<void> =>
      new Promise((resolve) => {
        for (const name of ['load', 'error']) image.addEventListener(name, () => resolve(), { once: true });
      });
    return Promise.all(missing.map(arrives));
  };
}

function addFoot(page: Document, lines: readonly string[]): void {
  if (!lines.length) return;
  const foot = page.createElement('footer');
  foot.className = 'attributions';
  for (const line of lines) foot.append(Object.assign(page.createElement('p'), { textContent: line, dir: 'auto' }));
  page.body.append(foot);
}
