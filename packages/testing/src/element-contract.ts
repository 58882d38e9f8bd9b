import { alike, check, inOrder, same } from './assert.ts';
import { isChromium } from './browser.ts';
import { cdp } from './commands.ts';
import {
  attempt,
  contentOf,
  type ContractElement,
  type ContractElementClass,
  type ElementUnderContract,
  isHeld,
  type JsonDocument,
  liveRegions,
  make,
  wrapperOf,
} from './contract-element.ts';
import { Fixture } from './fixture.ts';
import { describe, it, itWhere } from './framework.ts';
import { hostileValues, wrongDocuments } from './hostile.ts';
import { press } from './keyboard.ts';
import { everyElement, exposed, focused, hasFocus, line, outline } from './names.ts';
import { frame, next, rendered, until } from './waiting.ts';
import { ListenerCount, Watch, watched } from './watch.ts';

/** What the element contract needs to know besides the common. */
export interface ElementContract<E extends ContractElement> extends ElementUnderContract<E> {
  /** The element's class, not registered under any tag but `tag`. */
  readonly define: ContractElementClass<E>;
  /** Another document than `document()`, with other content. */
  other(): JsonDocument;
  /** A document from newer software; default `document()` with version 9999. */
  newer?(): JsonDocument;
  /** Values of the method's own that cannot be shown, each with what is wrong with it. The generic ones are tried anyway. */
  /** What `act` does is told by a native control itself, and not by the element. Default false. */
  readonly native?: boolean;
  readonly invalid?: readonly (readonly [what: string, make: () => unknown])[];
}

/** The native and own events a host listens to. */
const events = ['input', 'change', 'delaktig-operation', 'delaktig-invalid-value', 'delaktig-finish'] as const;

/** Every event of the element that reaches the page, in order. */
class Heard {
  readonly all: Event[] = [];
  readonly #stop = new AbortController();

  constructor() {
    for (const type of events)
      document.addEventListener(type, (event) => void this.all.push(event), { signal: this.#stop.signal });
  }
  stop(): readonly Event[] {
    this.#stop.abort();
    return this.all;
  }
  of(type: string): readonly Event[] {
    return this.all.filter((event) => event.type === type);
  }
  get types(): string {
    return this.all.map(({ type }) => type).join(' ');
  }
}

/** A host that saves what is handed over by *Klar*. */
function saves(element: HTMLElement): void {
  element.addEventListener('delaktig-finish', (event) => {
    const { detail } = event as CustomEvent<{ waitUntil(saved: Promise<unknown>): void }>;
    detail.waitUntil(Promise.resolve());
  });
}

/** Proves what every element promises a host and a person (design, section 3). Call it once in the element's own test file. */
export function runElementContract<E extends ContractElement>(contract: ElementContract<E>): void {
  describe(`${contract.name}: what every element promises`, () => {
    const fixture = new Fixture();
    const empty = (): Promise<E> => fixture.add(make(contract));
    const filled = async (value: unknown = contract.document()): Promise<E> => {
      const element = await empty();
      element.value = value;
      await rendered(element);
      return element;
    };
    const heardWhile = async (body: () => Promise<void> | void): Promise<Heard> => {
      const heard = new Heard();
      try {
        await body();
        await frame();
      } finally {
        heard.stop();
      }
      return heard;
    };

    describe('value', () => {
      it('a new element has nothing in it', async () => {
        same((await empty()).value, null, 'the value of an empty element');
      });

      it('the host gets back the document it gave', async () => {
        alike((await filled()).value, contract.document(), 'the value is not what was given');
      });

      it('what the host does with its own object afterwards changes nothing', async () => {
        const given = structuredClone(contract.document()) as Record<string, unknown>;
        const element = await filled(given);
        for (const object of objectsIn(given))
          for (const key of Object.keys(object)) if (typeof object[key] !== 'object') object[key] = 'changed';
        given['content'] = null;
        alike(element.value, contract.document(), "the element kept the host's object");
      });

      it('what the host gets cannot be changed by accident', async () => {
        const element = await filled();
        for (const object of objectsIn(element.value))
          check(Object.isFrozen(object), `not frozen: ${JSON.stringify(object).slice(0, 100)}`);
        await contract.act(element);
        for (const object of objectsIn(element.value))
          check(Object.isFrozen(object), `not frozen after an act: ${JSON.stringify(object).slice(0, 100)}`);
      });

      it("the host's own object is neither frozen nor changed", async () => {
        const given = contract.document();
        const element = await filled(given);
        await contract.act(element);
        alike(given, contract.document(), "the host's object has changed");
        if (!Object.isFrozen(contract.document()))
          for (const object of objectsIn(given)) check(!Object.isFrozen(object), "the host's object was frozen");
      });

      it('a value that was set before the element was upgraded is taken', async () => {
        const tag = freshTag();
        const element = document.createElement(tag) as E;
        fixture.place.append(element);
        element.value = contract.document();
        class Late extends (contract.define as unknown as new () => HTMLElement) {}
        customElements.define(tag, Late);
        await rendered(element);
        alike(element.value, contract.document(), 'the early value is lost');
        check(!Object.hasOwn(element, 'value'), 'a property of the host hides the value of the element');
      });

      it('setting what is already there changes nothing: not focus, not history, and nobody is told', async () => {
        const element = await filled();
        await contract.act(element);
        await tabInto(element);
        const at = focused();
        const heard = await heardWhile(async () => {
          element.value = shuffled(element.value);
          await rendered(element);
          const { value } = element;
          element.value = value;
          await rendered(element);
        });
        same(heard.types, '', 'events');
        check(element.canUndo, 'the history is gone');
        same(focused(), at, 'the focus');
      });

      it('another value is another document: it has no history of the first', async () => {
        const element = await filled();
        await contract.act(element);
        element.value = contract.other();
        await rendered(element);
        check(!element.canUndo && !element.canRedo, 'what was done to another document can be undone in this one');
        alike(element.value, contract.other(), 'the value is not what was given');
      });

      for (const nothing of [null, undefined, '']) {
        it(`${nothing === '' ? "''" : String(nothing)} empties it`, async () => {
          const element = await filled();
          element.value = nothing;
          await rendered(element);
          same(element.value, null, 'the value');
          check(!element.canUndo, 'there is a history');
        });
      }

      it('fields nobody knows, and ext, survive what the person does', async () => {
        const document = contract.document();
        const content = document['content'] as object;
        const ext = { 'se.example': { a: [1, null, { b: '<b>' }], 'ä ö': true } };
        const element = await filled({
          ...document,
          ext,
          futureField: { x: 1 },
          content: { ...content, futureContent: [1, 2] },
        });
        await contract.act(element);
        element.undo();
        element.redo();
        const value = element.value as { ext: unknown; futureField: unknown; content: { futureContent: unknown } };
        alike(value.ext, ext, 'ext');
        alike(value.futureField, { x: 1 }, 'an unknown field');
        alike(value.content.futureContent, [1, 2], 'an unknown field of the content');
      });
    });

    describe('data that cannot be shown', () => {
      const wrong: readonly (readonly [string, () => unknown])[] = [
        ...wrongDocuments.map(
          ([what, change]) => [`a document ${what}`, () => change(structuredClone(contract.document()))] as const,
        ),
        ...(contract.invalid ?? []),
      ];
      for (const [what, value] of wrong) {
        it(`${what} is kept as it came, with a message, and the host is told`, async () => {
          const element = await empty();
          const told = next<CustomEvent<{ value: unknown; problems: readonly { code: string }[] }>>(
            element,
            'delaktig-invalid-value',
          );
          const heard = await heardWhile(async () => {
            element.value = value();
            await rendered(element);
          });
          alike(element.value, value(), 'it was not given back as it came');
          const { detail } = await told;
          alike(detail.value, value(), 'the event does not carry the value');
          check(
            detail.problems.length > 0 && detail.problems.every(({ code }) => code !== ''),
            'the event says no reason',
          );
          same(heard.types, 'delaktig-invalid-value', 'events');
          check(visibleText(element).length > 10, 'there is no message');
          await attempt(contract, element);
          element.undo();
          alike(element.value, value(), 'it was changed by what the person did');
          element.value = contract.document();
          await rendered(element);
          alike(element.value, contract.document(), 'a good value afterwards is not shown');
        });
      }

      it('the message is in the language around the element', async () => {
        const element = make(contract);
        element.value = { nothing: 'of ours' };
        element.lang = 'sv';
        await fixture.add(element);
        const swedish = visibleText(element);
        element.lang = 'en';
        await until(() => wrapperOf(element)?.lang === 'en', 'the element is in English');
        await rendered(element);
        check(visibleText(element) !== swedish, 'the message is the same in English as in Swedish');
      });

      for (const [what, value] of hostileValues) {
        it(`${what} breaks nothing`, async () => {
          const element = await filled();
          const watch = await watched(async () => {
            const given = value();
            element.value = given;
            await rendered(element);
            check(
              Object.is(element.value, given) || element.value === null || inOrder(element.value) === inOrder(value()),
              'it is not given back',
            );
            element.value = contract.document();
            for (const property of ['config', 'attachments'] as const) {
              const before = element[property];
              element[property] = value() as never;
              await rendered(element);
              element[property] = before as never;
              await rendered(element);
            }
          });
          // Development warnings are welcome: they tell the host. Errors are not.
          const errors = watch.complaints.filter((text) => !text.startsWith('console.warn'));
          check(errors.length === 0, errors.join('\n'));
          check(!('polluted' in {}), 'the prototype of all objects was changed');
          element.value = contract.document();
          await rendered(element);
          await contract.act(element);
          check(element.canUndo, 'the element does not work any more');
        });
      }
    });

    describe('settings that make no sense', () => {
      for (const setting of ['level', 'view', 'langBeside', 'name', 'theme'] as const) {
        it(`${setting} may be anything: what cannot be used is as if it were not there`, async () => {
          const element = (await filled()) as E & Record<typeof setting, unknown>;
          const watch = await watched(async () => {
            for (const nonsense of ['nonsense', '', null, undefined, 7, {}, '<b>', '\ud800']) {
              element[setting] = nonsense as never;
              await rendered(element);
              check(visibleText(element) !== '', `nothing is shown with ${setting} = ${String(nonsense)}`);
            }
          });
          const errors = watch.complaints.filter((text) => !text.startsWith('console.warn'));
          same(errors.join('\n'), '', 'errors');
          alike(element.value, contract.document(), 'the value');
        });
      }
    });

    describe('data from newer software', () => {
      const newer = (): JsonDocument => contract.newer?.() ?? { ...contract.document(), version: 9999 };

      it('can be read, not changed, and nothing of it is dropped', async () => {
        const element = await filled();
        const before = visibleText(element);
        element.value = newer();
        await rendered(element);
        alike(element.value, newer(), 'something was dropped');
        const heard = await heardWhile(async () => {
          await attempt(contract, element);
          element.undo();
        });
        alike(element.value, newer(), 'it was changed');
        same(heard.types, '', 'events');
        check(visibleText(element) !== before, 'there is no message');
      });
    });

    describe('attributes', () => {
      for (const flag of ['readonly', 'disabled', 'required'] as const) {
        it(`${flag} is false from the start and an attribute that can be set and taken away`, async () => {
          const element = await empty();
          same(element[flag], false, flag);
          element.setAttribute(flag, '');
          same(element[flag], true, flag);
          element[flag] = false;
          await rendered(element);
          check(!element.hasAttribute(flag), `${flag} is not taken away`);
          element[flag] = true;
          await rendered(element);
          check(element.hasAttribute(flag), `${flag} is not reflected`);
        });
      }

      it('level is standard unless it is symbol or easy', async () => {
        const element = await empty();
        same(element.level, 'standard', 'level');
        for (const [attribute, level] of [
          ['easy', 'easy'],
          ['symbol', 'symbol'],
          ['standard', 'standard'],
          ['simple', 'standard'],
        ] as const) {
          element.setAttribute('level', attribute);
          same(element.level, level, `level="${attribute}"`);
        }
        element.removeAttribute('level');
        same(element.level, 'standard', 'without level');
      });

      it('a level, a language, a view or a name changes how it is shown, never the value, and nobody is told', async () => {
        const element = await filled();
        const heard = await heardWhile(async () => {
          for (const level of ['symbol', 'easy', 'standard']) {
            element.level = level;
            await rendered(element);
          }
          for (const view of ['list', 'map']) {
            element.view = view;
            await rendered(element);
          }
          element.name = 'karta';
          element.lang = 'en';
          element.langBeside = 'sv';
          await rendered(element);
        });
        alike(element.value, contract.document(), 'the value has changed');
        same(heard.types, '', 'events');
      });

      it('puts no attributes of its own on itself when it is made', () => {
        same(document.createElement(contract.tag).attributes.length, 0, 'attributes');
      });
    });

    describe('events', () => {
      it('the host hears native input and change from the element itself, and which operation it was', async () => {
        const element = await filled();
        const heard = await heardWhile(() => contract.act(element));
        for (const type of ['input', 'change', 'delaktig-operation']) check(heard.of(type).length > 0, `no ${type}`);
        same(heard.of('change').length, 1, 'number of change events for one act');
        check(heard.types.endsWith('change'), `change is not the last: ${heard.types}`);
        for (const event of heard.all) {
          check(event.bubbles && event.composed, `${event.type} does not bubble out of shadow roots`);
          same(event.target, element, `target of ${event.type}`);
        }
        check(inOrder(contentOf(element.value)) !== inOrder(contract.document()['content']), 'the act changed nothing');
      });

      it('nobody is told when the host itself sets a value', async () => {
        const element = await empty();
        const heard = await heardWhile(async () => {
          for (const value of [contract.document(), contract.other(), null]) {
            element.value = value;
            await rendered(element);
          }
        });
        same(heard.types, '', 'events');
      });

      it('what happens in inner fields stays inside', async () => {
        const element = await filled();
        const leaked: string[] = [];
        const stop = new AbortController();
        for (const type of ['input', 'change', 'beforeinput', 'select', 'toggle', 'submit', 'reset', 'invalid'])
          document.addEventListener(
            type,
            (event) => {
              const [from] = event.composedPath();
              if (from !== element && !(type === 'beforeinput'))
                leaked.push(`${type} of ${from instanceof Element ? line(from) : String(from)}`);
            },
            { signal: stop.signal },
          );
        try {
          await contract.act(element);
          for (const field of everyElement(element))
            if (field.matches('input, textarea, select'))
              for (const type of ['input', 'change'])
                field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        } finally {
          stop.abort();
        }
        same(leaked.join('\n'), '', 'leaked');
      });

      it('an operation and its inverse are plain data', async () => {
        const element = await filled();
        const heard = await heardWhile(() => contract.act(element));
        for (const event of heard.of('delaktig-operation') as readonly CustomEvent<{
          operation: { type: unknown };
          inverse: { type: unknown };
        }>[]) {
          const { operation, inverse } = event.detail;
          for (const each of [operation, inverse]) {
            same(typeof each.type, 'string', 'type of an operation');
            alike(JSON.parse(JSON.stringify(each)), each, 'an operation is not plain JSON');
          }
        }
      });

      if (!contract.native)
        it('what was done is told, politely, to who cannot see it', async () => {
          const element = await filled();
          const regions = liveRegions(element);
          check(regions.length > 0, 'there is no status region');
          const before = regions.map((r) => r.textContent);
          await contract.act(element);
          await until(
            () => regions.some((r, i) => r.textContent !== before[i] && r.textContent.trim() !== ''),
            'something is announced',
          );
        });
    });

    describe('undo', () => {
      it('takes back what was done, and does it again', async () => {
        const element = await filled();
        await contract.act(element);
        const done = contentOf(element.value);
        check(element.canUndo && !element.canRedo, 'what was done cannot be undone');
        element.undo();
        await rendered(element);
        alike(contentOf(element.value), contract.document()['content'], 'undo did not bring it back');
        check(element.canRedo, 'what was undone cannot be redone');
        element.redo();
        await rendered(element);
        alike(contentOf(element.value), done, 'redo did not do it again');
      });

      it('an empty element is empty of content again', async () => {
        const element = await empty();
        await contract.act(element);
        const done = contentOf(element.value);
        while (element.canUndo) element.undo();
        await rendered(element);
        const undone = contentOf(element.value);
        while (element.canRedo) element.redo();
        await rendered(element);
        alike(contentOf(element.value), done, 'redo did not do it again');
        check(inOrder(undone) !== inOrder(done), 'undo did nothing');
      });

      it('the host hears undo and redo as any other act', async () => {
        const element = await filled();
        await contract.act(element);
        for (const which of ['undo', 'redo'] as const) {
          const heard = await heardWhile(() => {
            element[which]();
          });
          same(heard.of('change').length, 1, `number of change events of ${which}`);
          check(
            heard.of('input').length > 0 && heard.of('delaktig-operation').length > 0,
            `events of ${which}: ${heard.types}`,
          );
        }
      });

      it('the keys for it work wherever the focus is inside, and say what happened', async () => {
        const element = await filled();
        await contract.act(element);
        const done = contentOf(element.value);
        const undone = contract.document()['content'];
        for (const [key, expected] of [
          ['Control+z', undone],
          ['Control+Shift+z', done],
          ['Control+z', undone],
          ['Control+y', done],
        ] as const) {
          const regions = liveRegions(element);
          for (const region of regions) region.textContent = '';
          const button = [...everyElement(element)].find(
            (one) => one instanceof HTMLButtonElement && exposed(one) && one.getClientRects().length > 0,
          );
          check(button instanceof HTMLElement, 'there is no button to stand on');
          button.focus();
          await press(key);
          await rendered(element);
          alike(contentOf(element.value), expected, `after ${key}`);
          await until(() => regions.some((region) => region.textContent.trim()), `what ${key} did is announced`);
        }
      });

      it('in a text field the keys for it are the field’s own', async () => {
        const element = await filled();
        await contract.act(element);
        const done = contentOf(element.value);
        const field = [...everyElement(element)].find((one) => one.matches('input:read-write'));
        if (!(field instanceof HTMLElement)) return;
        field.focus();
        await press('Control+z');
        await rendered(element);
        alike(contentOf(element.value), done, 'the value');
      });

      it('with nothing to undo nothing happens', async () => {
        const element = await filled();
        const heard = await heardWhile(() => {
          element.undo();
          element.redo();
        });
        same(heard.types, '', 'events');
        alike(element.value, contract.document(), 'the value');
      });
    });

    describe('in the page', () => {
      it('moved, taken away and put back, it has its value and history', async () => {
        const element = await filled();
        await contract.act(element);
        const value = inOrder(element.value);
        element.remove();
        await rendered(element);
        fixture.place.append(element);
        await rendered(element);
        const elsewhere = document.createElement('section');
        fixture.place.append(elsewhere);
        elsewhere.append(element);
        await rendered(element);
        same(inOrder(element.value), value, 'the value');
        element.undo();
        await rendered(element);
        alike(contentOf(element.value), contract.document()['content'], 'undo after the move');
        await contract.act(element);
        check(element.canUndo, 'it does not work after the move');
      });

      it('adopted by another document and back, it has its value', async () => {
        const watch = await watched(async () => {
          const element = await filled();
          const frameElement = document.createElement('iframe');
          fixture.place.append(frameElement);
          const other = frameElement.contentDocument;
          check(other, 'no other document');
          other.body.append(other.adoptNode(element));
          await rendered(element);
          alike(element.value, contract.document(), 'the value in the other document');
          check(visibleText(element) !== '', 'nothing is shown in the other document');
          fixture.place.append(document.adoptNode(element));
          await rendered(element);
          await contract.act(element);
          check(element.canUndo, 'it does not work when it is back');
        });
        same(watch.complaints.join('\n'), '', 'complaints');
      });

      it('two on one page know nothing of each other', async () => {
        const [one, two] = [await filled(), await filled(contract.other())];
        await contract.act(one);
        alike(two.value, contract.other(), 'the other one changed');
        check(!two.canUndo, 'the other one has a history');
        one.lang = 'en';
        one.level = 'easy';
        await rendered(one);
        same(wrapperOf(two)?.lang, 'sv', 'language of the other one');
      });

      it('a host without scripts gives the document as a child script', async () => {
        const json = JSON.stringify(contract.document()).replaceAll('<', '\\u003c');
        const place = await fixture.addHtml(
          `<${contract.tag}><script type="application/json">${json}</script></${contract.tag}>`,
        );
        const element = place.querySelector<E>(contract.tag);
        alike(element?.value, contract.document(), 'the value');
        same(element?.canUndo, false, 'a history from the start');
      });

      it('a child script that is not JSON is shown as an error, and breaks nothing', async () => {
        const watch = await watched(async () => {
          const place = await fixture.addHtml(
            `<${contract.tag}><script type="application/json">{"type": </script></${contract.tag}>`,
          );
          const element = place.querySelector<E>(contract.tag);
          check(element && visibleText(element).length > 10, 'there is no message');
          same(element.value, '{"type":', 'the text is lost');
        });
        same(watch.complaints.join('\n'), '', 'complaints');
      });

      if (!contract.holds)
        it("until it is upgraded the page's own words stand in its place, and not afterwards", async () => {
          const tag = freshTag();
          await fixture.addHtml(`<${tag}><p>Kartan kräver JavaScript.</p></${tag}>`);
          const words = fixture.place.querySelector('p');
          check(words && isShown(words), 'the words are not shown before');
          class Late extends (contract.define as unknown as new () => HTMLElement) {}
          customElements.define(tag, Late);
          await rendered(fixture.place.firstElementChild as Element);
          check(!isShown(words), 'the words are still shown beside the element');
        });

      it('a tag that is taken is left as it is, with a warning', () => {
        const tag = freshTag();
        const theirs = class extends HTMLElement {};
        customElements.define(tag, theirs);
        const watch = new Watch();
        try {
          contract.define.define(tag);
        } finally {
          watch.stop();
        }
        same(customElements.get(tag), theirs as CustomElementConstructor, 'who has the tag');
        check(
          watch.complaints.some((text) => text.includes(tag)),
          'there is no warning',
        );
      });

      it('defining it twice is nothing to speak of', () => {
        const watch = new Watch();
        try {
          contract.define.define(contract.tag);
        } finally {
          watch.stop();
        }
        same(watch.complaints.join('\n'), '', 'complaints');
      });

      it('uses no other custom element inside, so that two versions can live on one page', async () => {
        const element = await filled();
        await contract.act(element);
        for (const level of ['symbol', 'easy', 'standard']) {
          element.level = level;
          await rendered(element);
          const others = [...everyElement(element)].filter(
            (e) => e !== element && !isHeld(contract, e) && (e.localName.includes('-') || e.hasAttribute('is')),
          );
          same(others.map((e) => e.localName).join(), '', `custom elements inside at level ${level}`);
        }
      });

      it('keeps to itself: no complaint, no network, no storage', async () => {
        const watch = await watched(async () => {
          const element = await filled();
          await contract.act(element);
          element.undo();
          element.redo();
          element.cover();
          await rendered(element);
          element.uncover();
          await rendered(element);
          for (const level of ['symbol', 'easy', 'standard']) {
            element.level = level;
            await rendered(element);
          }
          saves(element);
          await element.finish();
          await rendered(element);
        });
        watch.checkQuiet();
      });

      it('leaves nothing behind on the page when it is gone', async () => {
        const visit = async (): Promise<void> => {
          const element = await filled();
          await contract.act(element);
          element.remove();
          await rendered(element);
        };
        await visit(); // what is shared by all elements, and kept, comes with the first
        const count = new ListenerCount();
        try {
          await visit();
          same(count.left.join('\n'), '', 'listeners left');
        } finally {
          count.stop();
        }
      });

      itWhere(isChromium(), 'an element that is gone is forgotten', async () => {
        const visit = async (): Promise<WeakRef<E>> => {
          const element = await filled();
          await contract.act(element);
          fixture.clear();
          return new WeakRef(element);
        };
        await visit();
        const gone = await visit();
        await visit(); // browsers hold on to the latest of some things
        for (let i = 0; i < 5 && gone.deref(); i++) {
          await cdp(['HeapProfiler.enable'], ['HeapProfiler.collectGarbage']);
          await frame();
        }
        check(!gone.deref(), 'something still holds the element');
      });
    });

    describe('as a picture', () => {
      const can = 'toBlob' in (contract.define as unknown as { readonly prototype: object }).prototype;
      for (const [type, begins] of [
        ['image/png', 'PNG'],
        ['image/svg+xml', '<'],
      ] as const) {
        itWhere(can, `can be kept as ${type}, without a word to anybody`, async () => {
          const element = (await filled()) as E & { toBlob(type: string): Promise<Blob> };
          const watch = await watched(async () => {
            const blob = await element.toBlob(type);
            same(blob.type, type, 'type');
            const head = await blob.slice(type === 'image/png' ? 1 : 0, 4).text();
            check(head.startsWith(begins), `it begins with ${head}`);
            if (type === 'image/png') return;
            const parsed = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
            check(parsed.querySelector('parsererror') === null, 'it is not well-formed');
            check(parsed.documentElement.querySelector('title')?.textContent.trim(), 'it has no title');
          });
          watch.checkQuiet();
          alike(element.value, contract.document(), 'the value');
        });
      }
    });

    describe('readonly and disabled', () => {
      for (const flag of ['readonly', 'disabled'] as const) {
        it(`${flag}: everything can be read, nothing changed`, async () => {
          const element = await filled();
          await contract.act(element);
          const value = inOrder(element.value);
          element[flag] = true;
          await rendered(element);
          const heard = await heardWhile(async () => {
            await attempt(contract, element);
            element.undo();
          });
          same(inOrder(element.value), value, 'the value');
          same(heard.types, '', 'events');
          check(visibleText(element) !== '', 'nothing can be read');
          element[flag] = false;
          await rendered(element);
          element.undo();
          check(inOrder(element.value) !== value, 'undo does not work afterwards');
        });
      }
    });

    describe('Paus and Klar', () => {
      it('Paus hides everything at once, also from assistive technology, and nothing is lost', async () => {
        const element = await filled();
        await contract.act(element);
        const [value, shown, words] = [inOrder(element.value), outline(element), visibleText(element)];
        element.cover();
        await rendered(element);
        check(element.covered, 'not covered');
        const left = outline(element)
          .split('\n')
          .filter((l) => shown.split('\n').includes(l) && !l.startsWith('status'));
        same(left.join('\n'), '', 'still exposed');
        check(visibleText(element).length < words.length / 2 + 40, 'the words are still shown');
        for (const region of liveRegions(element)) same(region.textContent.trim(), '', 'what is announced');
        same(inOrder(element.value), value, 'the value while covered');
        element.undo();
        same(inOrder(element.value), value, 'undo while covered');
        element.uncover();
        await rendered(element);
        same(outline(element), shown, 'what is exposed afterwards');
        check(element.canUndo, 'the history is gone');
      });

      it('who pauses and goes on with keys stays in the element', async () => {
        const element = await filled();
        await tabInto(element);
        element.cover();
        await rendered(element);
        check(hasFocus(element), 'the focus is lost when it is covered');
        await press('Enter');
        await rendered(element);
        check(!element.covered, 'Enter does not go on: the focus is not on the button');
        check(hasFocus(element), 'the focus is lost when it is shown again');
      });

      it('who was inside when Klar was pressed stands on the page that follows', async () => {
        const element = await filled();
        await tabInto(element);
        saves(element);
        await element.finish();
        await rendered(element);
        check(hasFocus(element), 'the focus is lost');
      });

      it('Klar hands the value over once and clears everything, history included', async () => {
        const element = await filled({ ...contract.document(), ext: { picture: { attachment: 'a' } } });
        // The person has taken the other one away.
        element.attachments = new Map([
          ['a', new Blob(['x'])],
          ['b', new Blob(['y'])],
        ]);
        await contract.act(element);
        const value = inOrder(element.value);
        const heard = new Heard();
        saves(element);
        await element.finish();
        await rendered(element);
        heard.stop();
        const [event] = heard.of('delaktig-finish') as readonly CustomEvent<{
          value: unknown;
          attachments: ReadonlyMap<string, Blob>;
        }>[];
        same(heard.of('delaktig-finish').length, 1, 'number of delaktig-finish');
        same(inOrder(event?.detail.value), value, 'the value handed over');
        same([...(event?.detail.attachments.keys() ?? [])].join(), 'a', 'the attachments handed over');
        same(element.value, null, 'the value afterwards');
        same(element.attachments.size, 0, 'the attachments afterwards');
        check(!element.canUndo && !element.canRedo, 'there is a history');
        element.undo();
        same(element.value, null, 'the value after undo');
      });

      it('Klar waits for the host to save, and clears nothing when it cannot', async () => {
        const element = await filled();
        await contract.act(element);
        const [value, shown] = [inOrder(element.value), outline(element)];
        let fail = (_reason: Error): void => undefined;
        element.addEventListener(
          'delaktig-finish',
          (event) => {
            const { detail } = event as CustomEvent<{ waitUntil(saved: Promise<unknown>): void }>;
            detail.waitUntil(new Promise((_resolve, reject) => (fail = reject)));
          },
          { once: true },
        );
        const finished = element.finish();
        await rendered(element);
        same(inOrder(element.value), value, 'the value while saving');
        check(outline(element) !== shown, 'it can still be changed while it is being saved');
        fail(new Error('no connection'));
        await finished;
        await rendered(element);
        same(inOrder(element.value), value, 'the value afterwards');
        check(element.canUndo, 'the history is gone');
        check(outline(element).includes('alert') || outline(element).length > shown.length, 'the person is not told');
      });

      it('nobody takes it when Klar is pressed: nothing is cleared, and the person is told', async () => {
        const element = await filled();
        await contract.act(element);
        const value = inOrder(element.value);
        await element.finish();
        await rendered(element);
        same(inOrder(element.value), value, 'the value');
        check(element.canUndo, 'the history is gone');
        check(outline(element).includes('alert'), 'the person is not told');
      });

      it('the next person is shown while the last one is still being saved: theirs is not cleared', async () => {
        const element = await filled();
        let done = (): void => undefined;
        element.addEventListener('delaktig-finish', (event) => {
          const { detail } = event as CustomEvent<{ waitUntil(saved: Promise<unknown>): void }>;
          detail.waitUntil(new Promise<void>((resolve) => (done = resolve)));
        });
        const finished = element.finish();
        element.value = contract.other();
        const value = inOrder(element.value);
        done();
        await finished;
        await rendered(element);
        same(inOrder(element.value), value, 'the next value');
      });

      it('a save fails while everything is covered: it stays covered', async () => {
        const element = await filled();
        element.addEventListener('delaktig-finish', (event) => {
          const { detail } = event as CustomEvent<{ waitUntil(saved: Promise<unknown>): void }>;
          detail.waitUntil(Promise.reject(new Error('no connection')));
        });
        element.cover();
        await element.finish();
        await rendered(element);
        check(element.covered, 'it is uncovered');
      });

      it('what was done by hand is not spoken, or brought back by the form, after Klar', async () => {
        const element = make(contract);
        const data = document.createElement('script');
        data.type = 'application/json';
        data.textContent = JSON.stringify(contract.document());
        element.append(data);
        element.name = 'it';
        const form = document.createElement('form');
        form.append(element);
        fixture.place.append(form);
        await rendered(element);
        await contract.act(element);
        saves(element);
        await element.finish();
        await rendered(element);
        same(
          liveRegions(element)
            .map((region) => region.textContent?.trim() ?? '')
            .join(''),
          '',
          'the live region',
        );
        form.reset();
        await rendered(element);
        same(element.value, null, 'the value after a reset');
      });

      it('moved in the page, what was done to the data of the page is kept', async () => {
        const element = make(contract);
        const data = document.createElement('script');
        data.type = 'application/json';
        data.textContent = JSON.stringify(contract.document());
        element.append(data);
        fixture.place.append(element);
        await rendered(element);
        await contract.act(element);
        const value = inOrder(element.value);
        const elsewhere = document.createElement('div');
        fixture.place.append(elsewhere);
        elsewhere.append(element);
        await rendered(element);
        same(inOrder(element.value), value, 'the value');
        check(element.canUndo, 'the history is gone');
      });

      it('after Klar nothing of it can be found in the page', async () => {
        const element = await filled();
        const words = new Set(textsIn(contract.document()['content']));
        saves(element);
        await element.finish();
        await rendered(element);
        const left = [...everyElement(element)].flatMap((e) =>
          [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.textContent?.trim() ?? ''),
        );
        // What can be answered in what the host has put in it is no answer.
        const names = [...everyElement(element)].flatMap((e) =>
          [...e.attributes].filter(({ name }) => !contract.holds || name !== 'value').map((a) => a.value),
        );
        same([...left, ...names].filter((text) => text.length > 1 && words.has(text)).join(), '', 'still there');
      });
    });

    describe('language', () => {
      it('can change while the person is in the middle of something: focus, value and history stay', async () => {
        const element = await filled();
        await contract.act(element);
        await tabInto(element);
        const [at, value] = [focused(), inOrder(element.value)];
        for (const [lang, direction] of [
          ['en', 'ltr'],
          ['sv', 'ltr'],
        ] as const) {
          fixture.place.lang = lang;
          await until(() => wrapperOf(element)?.lang.startsWith(lang), `the element is in ${lang}`);
          await rendered(element);
          same(wrapperOf(element)?.dir, direction, 'direction');
          same(focused(), at, 'the focus');
          same(inOrder(element.value), value, 'the value');
          check(element.canUndo, 'the history is gone');
        }
      });
    });
  });
}

let tags = 0;
function freshTag(): string {
  return `delaktig-contract-${String(performance.now()).replace('.', '-')}-${String(tags++)}`;
}

/** Goes into the element as a person with a keyboard does. */
async function tabInto(element: HTMLElement): Promise<void> {
  const before = document.createElement('button');
  before.textContent = 'before';
  element.before(before);
  before.focus();
  await press('Tab');
  before.remove();
  check(hasFocus(element), 'Tab does not go into the element');
}

function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return;
  yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** The same JSON, its keys the other way round. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
}

/** The words exposed in the element, in reading order. */
function visibleText(element: Element): string {
  return [...exposed(element)]
    .flatMap((e) =>
      [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.textContent?.trim() ?? ''),
    )
    .filter(Boolean)
    .join(' ');
}

function isShown(element: Element): boolean {
  return (
    element.assignedSlot !== null || (element.parentElement?.shadowRoot == null && element.getClientRects().length > 0)
  );
}
