import { displayText } from '@delaktig/core/document/display-text.js';
import { keyedList, made, write } from '@delaktig/core/shell/keyed-list.js';
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
  readonly words: HTMLElement;
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
    { view, large, keys: view.editable && canPlace(view.mat) ? keysOf(view.mat.scale.steps.length) : undefined },
    cards,
  );

/** The number keys put a card on a step; 0 puts it aside. */
function keysOf(steps: number): string {
  return [0, ...Array.from({ length: steps }, (_, index) => index + 1)].join(' ');
}

/** A card's button. Its frame is straight: that is what tells an option from an answer and from the topic. */
function make({ view: { act } }: Drawing, id: string): Made {
  const item = made('li', {});
  const button = made('button', { class: 'card', type: 'button', 'data-key': id, 'aria-haspopup': 'dialog' });
  const words = made('bdi', { class: 'card-words' });
  button.append(words);
  item.append(button);
  button.addEventListener('click', () => act.openCard(id));
  return { item, button, words };
}

function show({ item, button, words }: Made, { view, large, keys }: Drawing, card: Card): void {
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
  write(button, 'aria-label', beside ? undefined : named);
  write(button, 'aria-keyshortcuts', keys);
  fill(words, view.words.cardLabel(mat, card));
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
      ${helped ? html`<span class="by-helper" aria-hidden="true">✋</span>` : nothing}
      ${more ? html`<span class="has-comment" aria-hidden="true">…</span>` : nothing}`,
      button,
    );
  if (lies.where === 'lost') render(html` <span class="hint">${displayText(lies.step)}</span>`, item);
}

/** Plain words need no template. */
function fill(words: HTMLElement, label: TemplateResult | string): void {
  const drawn = words.firstChild?.nodeType === Node.COMMENT_NODE;
  if (typeof label === 'string' && !drawn) {
    if (words.textContent !== label) words.textContent = label;
    return;
  }
  if (!drawn) words.textContent = '';
  render(label, words);
}
