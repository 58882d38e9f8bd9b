import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { keyedList, made, write } from '@delaktig/core/shell/keyed-list.js';
import { html, render } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { carriedBy, type MapView } from './context.ts';
import { faceOf } from './face.ts';
import type { Spot } from './layout.ts';
import { mark } from './marks.ts';
import type { Person } from './model.ts';
import * as texts from './texts.ts';

/** A place on the board in percent of it. */
export const percent = (value: number, size: number): number => Math.round((value / size) * 10000) / 100;

/** Somebody in a list, and where on the board: there the markings of all are drawn at once. */
export interface Listed extends Partial<Pick<Spot, 'x' | 'y' | 'wide'>> {
  readonly person: Person;
}

/** What was made for somebody. */
interface Made {
  readonly item: HTMLElement;
  readonly button: HTMLElement;
  readonly face: HTMLElement;
  readonly name: HTMLElement;
  /** Where what stands after the name ends. */
  readonly end: Comment;
}

/** What the people of one list are drawn from. */
interface Drawing {
  readonly view: MapView;
  /** What has been said of places, once for all. */
  readonly said: Map<number, string>;
}

const list = keyedList<Made, Listed, Drawing>({ key: ({ person }) => person.id, make, show });

/**
 * People as buttons in a list: press to open, drag to move. By hand and not as a template each: a map of 200 people makes it 200 times before
 * anything is seen.
 */
export const people = (view: MapView, listed: readonly Listed[]): DirectiveResult =>
  list({ view, said: new Map() }, listed);

function make({ view: { act } }: Drawing, id: string): Made {
  const [item, button, face, name] = [
    made('li', {}),
    made('button', { class: 'person', type: 'button', 'data-key': id, 'aria-haspopup': 'dialog' }),
    made('span', { class: 'face', 'aria-hidden': 'true' }),
    made('bdi', { class: 'name', translate: 'no' }),
  ];
  const end = document.createComment('');
  button.append(face, name, end);
  item.append(button);
  button.addEventListener('click', () => act.openPerson(id));
  return { item, button, face, name, end };
}

function show({ item, button, face, name, end }: Made, { view, said }: Drawing, { person, x, y, wide }: Listed): void {
  const { words, aside } = view;
  const { size } = view.geometry;
  const { url, tint, letter, odd } = faceOf(view, person);
  const seated = x !== undefined && y !== undefined;
  if (seated) {
    item.style.left = `${percent(x, size)}%`;
    item.style.top = `${percent(y, size)}%`;
  }
  write(button, 'data-wide', wide);
  // At first they are called what can be read on them.
  if (view.onScreen) write(button, 'aria-label', personName(view, person, said));
  write(button, 'aria-expanded', view.subject === person.id);
  write(face, 'data-tint', tint);
  write(face, 'data-letter', letter || undefined);
  write(face, 'data-odd', odd);
  const [image] = face.children;
  if (url === null) image?.remove();
  else if (image) write(image, 'src', url);
  else face.append(made('img', { src: url, alt: '', draggable: 'false' }));
  const called = words.name(person);
  if (name.textContent !== called) name.textContent = called;
  const badge = aside?.badge(person);
  if (!seated || badge !== undefined || end.previousSibling !== name)
    render(seated ? badge : [badge, html`<span class="marks">${carriedBy(view, person).map(mark)}</span>`], button, {
      renderBefore: end,
    });
}

/** What a person's button is called: name and place. Markings only when the person has turned that on. */
export function personName(view: MapView, person: Person, parts?: Map<number, string>): string {
  const { words, locale, speakMarkings } = view;
  const where = words.where(person, parts);
  const name = view.aside?.named(person) ?? isolateText(words.name(person));
  const said = where === null ? locale.text(texts.isWaiting, name) : locale.text(texts.standsAt, name, where);
  if (!speakMarkings) return said;
  const carried = carriedBy(view, person).map((marking) => words.marking(marking));
  return carried.length ? locale.text(texts.marked, said, locale.say.list(carried)) : said;
}
