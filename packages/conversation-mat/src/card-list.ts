import { keyedList, made, write } from '@delaktig/core/shell/keyed-list.js';
import { hand } from '@delaktig/core/style/hand.js';
import { outline } from '@delaktig/core/style/icons.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { MatView } from './context.ts';
import type { Card } from './model.ts';
import { canPlace, liesWhere, saysMore } from './reading.ts';
import * as texts from './texts.ts';

/** What was made for a card. */
interface Made {
  readonly item: HTMLElement;
  readonly button: HTMLElement;
}

/** What the cards of one list are drawn from. */
interface Drawing {
  readonly view: MatView;
  readonly large: boolean;
  readonly keys: string | undefined;
}

const list = keyedList<Made, Card, Drawing>({ key: ({ id }) => id, make, show });

/**
 * Cards as buttons in a list: press to open, drag to lay. By hand and not as a template each: a mat of 60 cards makes it 60 times before anything is
 * seen.
 */
export const cardList = (view: MatView, cards: readonly Card[], large = false): DirectiveResult =>
  list(
    {
      view,
      large,
      keys: view.onScreen && view.editable && canPlace(view.mat) ? keysOf(view.mat.scale.steps.length) : undefined,
    },
    cards,
  );

/** The number keys put a card on a step; 0 puts it aside. */
function keysOf(steps: number): string {
  return [0, ...Array.from({ length: steps }, (_, index) => index + 1)].join(' ');
}

/** A card's button. Its frame is straight: that is what tells an option from an answer and from the topic. */
function make({ view: { act } }: Drawing, id: string): Made {
  const item = made('li', {});
  const button = made('button', {
    class: 'card',
    type: 'button',
    'data-key': id,
    'aria-haspopup': 'dialog',
    dir: 'auto',
  });
  button.append('');
  item.append(button);
  button.addEventListener('click', () => act.openCard(id));
  return { item, button };
}

function show({ item, button }: Made, { view, large, keys }: Drawing, card: Card): void {
  const { locale, mat, subject } = view;
  const name = view.words.card(mat, card);
  const lies = liesWhere(mat, card);
  const where = view.words.where(mat, card);
  const more = saysMore(card);
  const helped = card.place?.by === 'helper';
  const said = more ? locale.text(texts.cardWith, name) : name;
  const named = where === null ? said : locale.text(texts.cardAt, said, where);
  const beside = locale.beside !== null;
  write(button, 'data-large', large ? '' : undefined);
  write(button, 'data-badged', more || helped ? '' : undefined);
  write(button, 'aria-expanded', subject === card.id);
  write(button, 'aria-keyshortcuts', keys);
  const label = view.words.cardLabel(mat, card);
  const words = fill(button, label);
  // What can be read on it is its name.
  write(button, 'aria-label', beside || named === label ? undefined : named);
  const url = view.picture(card.picture);
  const image = button.querySelector('img');
  if (url === null) image?.remove();
  else if (image) write(image, 'src', url);
  else words.after(made('img', { src: url, alt: '', width: '64', height: '64', draggable: 'false' }));
  const heard = beside && named !== name;
  const drawnBefore = button.lastChild !== (url === null ? words : words.nextSibling);
  if (heard || helped || more || drawnBefore)
    render(
      html`${heard ? html`<span class="heard">${named}</span>` : nothing}
      ${helped ? html`<span class="by-helper" aria-hidden="true">${outline(hand)}</span>` : nothing}
      ${more ? html`<span class="has-comment" aria-hidden="true">…</span>` : nothing}`,
      button,
    );
  if (lies.where === 'lost') render(html` <span class="hint">${view.words.column(mat, lies.step)}</span>`, item);
}

/** The words of a card, first in its button: plain ones as they are, for there are many; those in two languages, one of which may run the other way, apart. */
function fill(button: HTMLElement, label: TemplateResult | string): ChildNode {
  const first = button.firstChild;
  if (typeof label === 'string' && first instanceof Text) {
    if (first.data !== label) first.data = label;
    return first;
  }
  if (first instanceof HTMLElement && typeof label !== 'string') {
    render(label, first);
    return first;
  }
  const words = typeof label === 'string' ? document.createTextNode(label) : made('bdi', { class: 'card-words' });
  first?.replaceWith(words);
  if (words instanceof HTMLElement) render(label, words);
  return words;
}
