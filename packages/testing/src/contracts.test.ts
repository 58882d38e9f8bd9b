import { check } from './assert.ts';
import { isChromium } from './browser.ts';
import { Counter, counterDocument, CounterHarness } from './counter.test-helper.ts';
import { runElementContract } from './element-contract.ts';
import { describe, it, itWhere } from './framework.ts';

/**
 * A contract that lets a broken element pass is worth nothing: each of these elements breaks one promise, and the named test has to see it.
 */

type Body = () => void | Promise<void>;
type CounterClass = typeof Counter;

/** The tests a contract would have run, and what is done after each. */
function collect(run: () => void): { tests: Map<string, Body>; after: readonly Body[] } {
  const tests = new Map<string, Body>();
  const after: Body[] = [];
  const names = ['describe', 'it', 'beforeEach', 'afterEach'] as const;
  const globals = globalThis as unknown as Record<string, unknown>;
  const saved = names.map((name) => globals[name]);
  globals['describe'] = (_name: string, body: () => void) => {
    body();
  };
  globals['it'] = Object.assign((name: string, body: Body) => void tests.set(name, body), { skip: () => undefined });
  globals['beforeEach'] = () => undefined;
  globals['afterEach'] = (body: Body) => void after.push(body);
  try {
    run();
  } finally {
    names.forEach((name, i) => (globals[name] = saved[i]));
  }
  return { tests, after };
}

let tags = 0;
const kept: unknown[] = [];

const broken: readonly (readonly [what: string, seenBy: RegExp, (base: CounterClass) => CounterClass])[] = [
  [
    'gives out what can be changed',
    /cannot be changed by accident/,
    (base) =>
      class extends base {
        override get value(): unknown {
          return structuredClone(super.value);
        }
        override set value(value: unknown) {
          super.value = value;
        }
      },
  ],
  [
    "keeps the host's object",
    /does with its own object afterwards/,
    (base) =>
      class extends base {
        #theirs: unknown = null;
        override get value(): unknown {
          return this.#theirs;
        }
        override set value(value: unknown) {
          super.value = value;
          this.#theirs = value;
        }
      },
  ],
  [
    'begins anew at an equal value',
    /setting what is already there changes nothing/,
    (base) =>
      class extends base {
        override get value(): unknown {
          return super.value;
        }
        override set value(value: unknown) {
          super.value = null;
          super.value = value;
        }
      },
  ],
  [
    'drops what it does not know',
    /fields nobody knows/,
    (base) =>
      class extends base {
        override get value(): unknown {
          return super.value;
        }
        override set value(value: unknown) {
          super.value = value !== null && typeof value === 'object' ? { ...value, ext: undefined } : value;
        }
      },
  ],
  [
    'throws at a cycle',
    /^a cycle breaks nothing/,
    (base) =>
      class extends base {
        override get value(): unknown {
          return super.value;
        }
        override set value(value: unknown) {
          JSON.stringify(value);
          super.value = value;
        }
      },
  ],
  [
    'gives nothing back for what it cannot show',
    /of another type is kept as it came/,
    (base) =>
      class extends base {
        override get value(): unknown {
          const { value } = { value: super.value as { type?: unknown } | null };
          return value?.type === 'counter' ? value : null;
        }
        override set value(value: unknown) {
          super.value = value;
        }
      },
  ],
  [
    'tells the host what the host did',
    /nobody is told when the host itself/,
    (base) =>
      class extends base {
        override get value(): unknown {
          return super.value;
        }
        override set value(value: unknown) {
          super.value = value;
          this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
        }
      },
  ],
  [
    'tells twice',
    /hears native input and change/,
    (base) =>
      class extends base {
        override dispatchEvent(event: Event): boolean {
          if (event.type === 'change') super.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
          return super.dispatchEvent(event);
        }
      },
  ],
  [
    'has events that stay inside',
    /hears native input and change/,
    (base) =>
      class extends base {
        override dispatchEvent(event: Event): boolean {
          return super.dispatchEvent(event.type === 'input' ? new Event('input') : event);
        }
      },
  ],
  [
    'says nothing',
    /told, politely/,
    (base) =>
      class extends base {
        override updated(): void {
          this.announcer.clear();
        }
      },
  ],
  [
    'cannot undo',
    /takes back what was done/,
    (base) =>
      class extends base {
        override undo(): void {
          /* nothing */
        }
      },
  ],
  [
    'undoes in silence',
    /hears undo and redo/,
    (base) =>
      class extends base {
        override undo(): void {
          const { dispatchEvent } = this;
          this.dispatchEvent = () => true;
          super.undo();
          this.dispatchEvent = dispatchEvent;
        }
      },
  ],
  [
    'forgets when it is moved',
    /moved, taken away and put back/,
    (base) =>
      class extends base {
        override disconnectedCallback(): void {
          super.disconnectedCallback();
          this.value = null;
        }
      },
  ],
  [
    'uses another element inside',
    /uses no other custom element/,
    (base) =>
      class extends base {
        override updated(): void {
          if (!this.renderRoot.querySelector('x-inner')) this.renderRoot.append(document.createElement('x-inner'));
        }
      },
  ],
  [
    'writes to the console',
    /keeps to itself/,
    (base) =>
      class extends base {
        override updated(): void {
          console.warn('rendered');
        }
      },
  ],
  [
    'asks the network',
    /keeps to itself/,
    (base) =>
      class extends base {
        override firstUpdated(): void {
          void fetch('/package.json');
        }
      },
  ],
  [
    'keeps something in the browser',
    /keeps to itself/,
    (base) =>
      class extends base {
        override firstUpdated(): void {
          localStorage.setItem('delaktig-test', '1');
          localStorage.removeItem('delaktig-test');
        }
      },
  ],
  [
    'leaves a listener',
    /leaves nothing behind/,
    (base) =>
      class extends base {
        override connectedCallback(): void {
          super.connectedCallback();
          window.addEventListener('resize', () => {
            this.requestUpdate();
          });
        }
      },
  ],
  [
    'can be changed when it is read-only',
    /^readonly: everything can be read/,
    (base) =>
      class extends base {
        protected override get editable(): boolean {
          return true;
        }
      },
  ],
  [
    'covers nothing',
    /Paus hides everything/,
    (base) =>
      class extends base {
        override cover(): void {
          /* nothing */
        }
      },
  ],
  [
    'keeps everything after Klar',
    /Klar hands the value over/,
    (base) =>
      class extends base {
        override finish(): Promise<void> {
          this.dispatchEvent(
            new CustomEvent('delaktig-finish', {
              bubbles: true,
              composed: true,
              detail: { value: this.value, attachments: this.attachments, waitUntil: () => undefined },
            }),
          );
          return Promise.resolve();
        }
      },
  ],
  [
    'clears although the host could not save',
    /Klar waits for the host/,
    (base) =>
      class extends base {
        override async finish(): Promise<void> {
          await super.finish();
          this.value = null;
        }
      },
  ],
  [
    'takes a tag by force',
    /a tag that is taken/,
    (base) =>
      Object.assign(class extends base {}, {
        define: (tag: string) => {
          customElements.define(tag, class extends HTMLElement {});
        },
      }),
  ],
  [
    'loses the focus when the language changes',
    /in the middle of something/,
    (base) =>
      class extends base {
        override updated(): void {
          (this.renderRoot as ShadowRoot).activeElement?.dispatchEvent(new Event('x'));
          if (this.lang || this.closest('[lang="en"]'))
            ((this.renderRoot as ShadowRoot).activeElement as HTMLElement | null)?.blur();
        }
      },
  ],
  [
    'is held by something',
    /is forgotten/,
    (base) =>
      class extends base {
        override connectedCallback(): void {
          super.connectedCallback();
          kept.push(this);
        }
      },
  ],
];

describe('the element contract sees an element that', () => {
  for (const [what, seenBy, breakIt] of broken) {
    itWhere(isChromium() || what !== 'is held by something', what, async () => {
      const tag = `delaktig-broken-${String(tags++)}`;
      const one = breakIt(class extends Counter {});
      customElements.define(tag, one);
      const { tests, after } = collect(() => {
        runElementContract<Counter>({
          name: 'broken',
          tag,
          define: one,
          document: () => counterDocument(),
          other: () => counterDocument({ what: 'Katten', count: 8 }),
          act: (element) => new CounterHarness(element).countByName(),
        });
      });
      const [name, test] = [...tests].find(([title]) => seenBy.test(title)) ?? [];
      check(test, `no test is called ${String(seenBy)}`);
      let seen = '';
      try {
        await test();
      } catch (error) {
        seen = String(error);
      } finally {
        for (const body of after) await body();
      }
      check(seen !== '', `"${String(name)}" passes`);
    });
  }

  it('and lets a good one pass', async () => {
    const tag = 'delaktig-not-broken';
    class Good extends Counter {}
    customElements.define(tag, Good);
    const { tests, after } = collect(() => {
      runElementContract<Counter>({
        name: 'good',
        tag,
        define: Good,
        document: () => counterDocument(),
        other: () => counterDocument({ what: 'Katten', count: 8 }),
        act: (element) => new CounterHarness(element).countByName(),
      });
    });
    for (const [, seenBy] of broken) {
      if (/accident/.test(seenBy.source)) continue;
      for (const [title, test] of tests) {
        if (!seenBy.test(title)) continue;
        await test();
        for (const body of after) await body();
      }
    }
  });
});
