import { check } from './assert.ts';

/**
 * Watches what an element does behind a person's back while a test runs: console, errors, policy violations, network, storage.
 * `using` is not in every engine yet: start it, and call `stop()` in `finally`, or use {@link watched}.
 */
export class Watch {
  /** Console errors and warnings, uncaught errors, rejected promises. */
  readonly complaints: string[] = [];
  /** Violations of the page's Content Security Policy. */
  readonly violations: string[] = [];
  /** Requests, besides the element's own modules. */
  readonly requests: string[] = [];
  /** Uses of storage and cookies. */
  readonly storage: string[] = [];
  readonly #undo: (() => void)[] = [];
  readonly #view: Window & typeof globalThis;

  /** @param view the window to watch; default the test's own */
  constructor(view: Window & typeof globalThis = globalThis as unknown as Window & typeof globalThis) {
    this.#view = view;
    this.#watchConsole();
    this.#watchPage();
    this.#watchNetwork();
    this.#watchStorage();
  }

  /** Stops watching and puts everything back. */
  stop(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }

  /** Fails when anything at all was seen. */
  checkQuiet(): void {
    this.#none(this.complaints, 'complains in the console');
    this.#none(this.violations, "breaks the page's policy");
    this.#none(this.requests, 'asks the network');
    this.#none(this.storage, 'uses storage');
  }

  #none(seen: readonly string[], what: string): void {
    check(seen.length === 0, `it ${what}:\n${seen.join('\n')}`);
  }

  #watchConsole(): void {
    for (const level of ['error', 'warn'] as const) {
      const { console } = this.#view;
      // Still shown, so that whoever reads the log sees it too.
      this.#wrap(console, level, (args) => {
        const text = args.map((a) => (a instanceof Error ? (a.stack ?? a.message) : String(a))).join(' ');
        if (!text.includes('Lit is in dev mode')) this.complaints.push(`console.${level}: ${text}`);
      });
    }
  }

  #watchPage(): void {
    this.#listen('error', (event) => this.complaints.push(`error: ${(event as ErrorEvent).message}`));
    this.#listen('unhandledrejection', (event) =>
      this.complaints.push(`unhandled rejection: ${String((event as PromiseRejectionEvent).reason)}`),
    );
    this.#listen('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = event as SecurityPolicyViolationEvent;
      this.violations.push(`${violatedDirective}: ${blockedURI} ${sample} at ${sourceFile}:${String(lineNumber)}`);
    });
  }

  #watchNetwork(): void {
    const view = this.#view;
    const note = (what: string) => (args: readonly unknown[]) =>
      void this.requests.push(`${what} ${args.map(String).join(' ')}`);
    this.#wrap(view, 'fetch', note('fetch'));
    this.#wrap(view.XMLHttpRequest.prototype, 'open', note('XMLHttpRequest'));
    this.#wrap(view.navigator, 'sendBeacon', note('sendBeacon'));
    if (typeof view.PerformanceObserver !== 'function') return;
    const since = view.performance.now();
    const own = ['script', 'other', 'link']; // modules, such as a language that is fetched when needed
    const observer = new view.PerformanceObserver((list) => {
      this.#noteResources(list.getEntries(), since, own);
    });
    observer.observe({ type: 'resource' });
    this.#undo.push(() => {
      this.#noteResources(observer.takeRecords(), since, own);
      observer.disconnect();
    });
  }

  #noteResources(entries: readonly PerformanceEntry[], since: number, own: readonly string[]): void {
    for (const entry of entries as PerformanceResourceTiming[]) {
      if (entry.startTime < since || /^(data|blob):/.test(entry.name)) continue;
      const { origin, pathname } = new URL(entry.name, this.#view.location.href);
      const ours =
        origin === this.#view.location.origin && (own.includes(entry.initiatorType) || /\.woff2?$/.test(pathname));
      if (!ours) this.requests.push(`${entry.initiatorType} ${entry.name}`);
    }
  }

  #watchStorage(): void {
    const view = this.#view;
    const note = (what: string) => (args: readonly unknown[]) =>
      void this.storage.push(`${what} ${args.map(String).join(' ')}`);
    for (const method of ['setItem', 'getItem', 'removeItem', 'clear'] as const)
      this.#wrap(view.Storage.prototype, method, note(`storage.${method}`));
    if (typeof view.IDBFactory === 'function') this.#wrap(view.IDBFactory.prototype, 'open', note('indexedDB.open'));
    if (typeof view.CacheStorage === 'function') this.#wrap(view.CacheStorage.prototype, 'open', note('caches.open'));
    const cookie = Object.getOwnPropertyDescriptor(view.Document.prototype, 'cookie');
    if (!cookie?.configurable) return;
    Object.defineProperty(view.Document.prototype, 'cookie', {
      ...cookie,
      set: (value: unknown) => void this.storage.push(`cookie ${String(value)}`),
    });
    this.#undo.push(() => {
      Object.defineProperty(view.Document.prototype, 'cookie', cookie);
    });
  }

  #listen(type: string, listener: (event: Event) => void): void {
    this.#view.addEventListener(type, listener);
    this.#undo.push(() => {
      this.#view.removeEventListener(type, listener);
    });
  }

  #wrap<T extends object, K extends keyof T & string>(
    owner: T,
    key: K,
    note: (args: readonly unknown[]) => void,
  ): void {
    const original = owner[key];
    if (typeof original !== 'function') return;
    const had = Object.getOwnPropertyDescriptor(owner, key);
    const call = original as unknown as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, key, {
      configurable: true,
      writable: true,
      value: function (this: unknown, ...args: unknown[]): unknown {
        note(args);
        return call.apply(this, args);
      },
    });
    this.#undo.push(() => {
      if (had) Object.defineProperty(owner, key, had);
      else Reflect.deleteProperty(owner, key);
    });
  }
}

/** Does something under watch; resolves to the watch, stopped. */
export async function watched(body: () => Promise<void>): Promise<Watch> {
  const watch = new Watch();
  try {
    await body();
  } finally {
    watch.stop();
  }
  return watch;
}

/** Counts listeners that are left on what outlives an element: window, document and what is above every element. */
export class ListenerCount {
  readonly #held = new Map<EventTarget, Map<string, number>>();
  readonly #restore: () => void;

  constructor() {
    const shared: readonly EventTarget[] = [
      window,
      document,
      document.documentElement,
      document.body,
      ...(window.visualViewport ? [window.visualViewport] : []),
    ];
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const ids = new WeakMap<object, number>();
    let next = 0;
    const keyOf = (type: string, listener: object, options: boolean | EventListenerOptions | undefined): string => {
      if (!ids.has(listener)) ids.set(listener, next++);
      return `${type}#${String(ids.get(listener))}${(typeof options === 'boolean' ? options : options?.capture) ? ' capture' : ''}`;
    };
    const held = this.#held;
    EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      addEventListener.call(target, type, listener, options);
      if (!listener || !shared.includes(target)) return;
      const key = keyOf(type, listener, options);
      const mine = held.get(target) ?? new Map<string, number>();
      held.set(target, mine.set(key, 1));
      const forget = (): void => void mine.delete(key);
      if (typeof options === 'object') {
        options.signal?.addEventListener('abort', forget);
        if (options.once) addEventListener.call(target, type, forget, options);
      }
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
      const target = this ?? window;
      removeEventListener.call(target, type, listener, options);
      if (listener) held.get(target)?.delete(keyOf(type, listener, options));
    };
    this.#restore = () => {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    };
  }

  /** What has been added since and not been removed, such as `pointermove on window`. */
  get left(): readonly string[] {
    return [...this.#held].flatMap(([target, keys]) =>
      [...keys.keys()].map(
        (key) => `${key.replace(/#\d+/, '')} on ${Object.prototype.toString.call(target).slice(8, -1)}`,
      ),
    );
  }

  /** Stops counting. */
  stop(): void {
    this.#restore();
  }
}
