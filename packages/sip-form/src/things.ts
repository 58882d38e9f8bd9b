import { newId } from '@delaktig/core/document/ids.js';
import type { ListField } from './describe.ts';
import { keyOf } from './key.ts';
import { itemTitle } from './item-title.ts';
import type { SipPath } from './model.ts';
import * as texts from './texts.ts';
import { type Data, isList, itemsOf, valueAt } from './walk.ts';
import type { WritingPort } from './writing.ts';

type Port = Pick<WritingPort, 'locale' | 'announcer' | 'content' | 'act' | 'draw' | 'root'>;

/**
 * Adds a thing to a list, removes one or moves it; says so, and puts the focus where one goes on.
 *
 * @param act - `add`, `remove`, `up` or `down`.
 * @param begun - What stands in a thing that is added.
 */
export async function actOnThings(
  port: Port,
  act: string | undefined,
  path: SipPath,
  field: ListField,
  id: string,
  begun: Data = {},
): Promise<void> {
  if (act === 'add') await add(port, path, field, begun);
  else if (act === 'remove') await remove(port, path, field, id);
  else if (act === 'up' || act === 'down') await move(port, path, field, id, act);
}

async function add(port: Port, path: SipPath, field: ListField, begun: Data): Promise<void> {
  const { locale, announcer } = port;
  const id = newId();
  port.act({ type: 'insert', path, item: { ...begun, id } }, {});
  announcer.say(texts.added(locale.say, itemTitle(locale, field, itemsAt(port, path).length - 1)), 'list');
  await port.draw();
  inThing(port, [...path, id], 'input, textarea, select, button')?.focus();
}

async function remove(port: Port, path: SipPath, field: ListField, id: string): Promise<void> {
  const { locale, announcer } = port;
  const items = itemsAt(port, path);
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) return;
  port.act({ type: 'remove', path, id }, {});
  announcer.say(texts.removed(locale.say, itemTitle(locale, field, index)), 'list');
  await port.draw();
  const next = items[index + 1] ?? items[index - 1];
  const heading = next && inThing(port, [...path, next.id], '[tabindex="-1"]');
  (heading ?? byKey(port, '[data-act="add"]', 'key', path))?.focus();
}

async function move(port: Port, path: SipPath, field: ListField, id: string, way: 'up' | 'down'): Promise<void> {
  const { locale, announcer } = port;
  const index = itemsAt(port, path).findIndex((item) => item.id === id);
  const to = index + (way === 'up' ? -1 : 1);
  port.act({ type: 'move', path, id, index: to }, {});
  const [title, number] = [itemTitle(locale, field, index), locale.say.number];
  const { length } = itemsAt(port, path);
  announcer.say(texts.moved(locale.say, title, number(to + 1), number(length)), 'list');
  await port.draw();
  inThing(port, [...path, id], `:scope > .body > .row > [data-act="${way}"]`)?.focus();
}

function itemsAt(port: Port, path: SipPath): ReturnType<typeof itemsOf> {
  const value = valueAt(port.content(), path);
  return isList(value) ? itemsOf(value) : [];
}

function inThing(port: Port, path: SipPath, selector: string): HTMLElement | null | undefined {
  return byKey(port, '[data-item]', 'item', path)?.querySelector<HTMLElement>(selector);
}

function byKey(port: Port, selector: string, name: string, path: SipPath): HTMLElement | undefined {
  const key = keyOf(path);
  const all = port.root()?.querySelectorAll<HTMLElement>(selector) ?? [];
  return [...all].find(({ dataset }) => dataset[name] === key);
}
