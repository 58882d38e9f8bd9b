import { delaktigEvent, type OpenDetail } from '@delaktig/core/element/events.js';
import { displayText } from '@delaktig/core/document/display-text.js';
import { newId } from '@delaktig/core/document/ids.js';
import type { Json } from '@delaktig/core/document/json.js';
import type { Reference } from '@delaktig/core/document/reference.js';
import { AttachmentImages } from '@delaktig/core/element/attachment-images.js';
import { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import { whoSees } from '@delaktig/core/expression/fields.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { catalogue as expressionCatalogue } from '@delaktig/core/generated/expression/catalogue.js';
import { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { icon } from '@delaktig/core/style/icons.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import { html, nothing, type TemplateResult } from 'lit';
import { warnConfig } from '../config.ts';
import { catalogue } from '../generated/catalogue.ts';
import { heading } from '../heading.ts';
import type { SipPort } from '../holder.ts';
import { itemTitle } from '../item-title.ts';
import { keyOf } from '../key.ts';
import type { SipItem, SipPath } from '../model.ts';
import { isProtected } from '../privacy.ts';
import * as form from '../texts.ts';
import { fieldAt, itemsOf, valueAt } from '../walk.ts';
import { methods, type Offer, offersIn } from './offers.ts';
import { maySee, readSeeing, referencesIn, type Seeing, seenByAll } from './seeing.ts';
import { chainStyles } from './styles.ts';
import * as texts from '../texts/chain.ts';

/** What can be made of something the person has said. */
type Target = 'wish' | 'goal' | 'question' | 'participant';

const targets: Readonly<Record<Target, { readonly path: SipPath; readonly text: Text }>> = {
  wish: { path: ['situation', 'wishes'], text: texts.asWish },
  goal: { path: ['goals', 'goals'], text: texts.asGoal },
  question: { path: ['invitation', 'questions'], text: texts.asQuestion },
  participant: { path: ['participants', 'people'], text: texts.asParticipant },
};

/** The chain from the person's own words to the plan: what there is to begin with, and what a goal or a wish was made from. Fetched when there is any. */
export class Chain {
  readonly #port: SipPort;
  /** The form's own language, with the words for who may see a thing. */
  readonly #locale: LocaleController;
  readonly #symbols: SymbolImages;
  readonly #pictures: AttachmentImages;
  #open = false;
  #big = false;
  #seen: { readonly from: unknown; readonly seeing: Seeing } | undefined;
  #offers: { readonly from: unknown; readonly reader: string | null; readonly offers: readonly Offer[] } | undefined;

  constructor(port: SipPort) {
    this.#port = port;
    this.#locale = new LocaleController(port.host, [catalogue, coreCatalogue, expressionCatalogue]);
    this.#symbols = new SymbolImages(port.host);
    this.#pictures = new AttachmentImages(port.host);
    adoptStyles(port.host.shadowRoot, panelStyles, chainStyles);
  }

  /** Nothing of it is open. */
  close(): void {
    this.#open = false;
  }

  /** Opens and closes {@link Chain.panel}. */
  button(): unknown {
    this.#closeOnBigScreen();
    if (!this.#port.editable() || this.#all().length === 0) return nothing;
    return html`<button class="act" type="button" data-chain aria-expanded=${this.#open ? 'true' : 'false'} @click=${() => this.#toggle()}>${icon('list')} <span>${this.#locale.label(texts.title)}</span></button>`;
  }

  /** What the person has said, with what can be made of each. */
  panel(level: number): unknown {
    const locale = this.#locale;
    if (!this.#open || !this.#port.editable()) return nothing;
    const offers = this.#offered();
    return html`<section class="chain" aria-labelledby="chain-title">
      ${heading(level, locale.label(texts.title), 'chain-title')}
      <p class="hint">${locale.label(this.#port.bigScreen() ? texts.hintScreen : texts.hint)}</p>
      ${offers.length === 0 ? html`<p>${locale.label(texts.nothing)}</p>` : nothing}
      ${methods.map((method) => {
        const some = offers.filter((offer) => offer.method === method);
        if (some.length === 0) return nothing;
        return html`${heading(level + 1, locale.label(texts.methodNames[method]))}
          <ul role="list">
            ${some.map((offer) => this.#offer(offer))}
          </ul>`;
      })}
    </section>`;
  }

  /** What something in the plan was made from, and who may see that. */
  from(value: Json | undefined, path: SipPath): unknown {
    const locale = this.#locale;
    const writing = this.#port.editable() && !this.#port.bigScreen();
    const all = referencesIn(value);
    const seen = all.filter((each) => maySee(each, this.#seeing, writing));
    if (seen.length === 0) return nothing;
    const key = keyOf(path);
    return html`<div class="from" role="group" aria-labelledby="${key}-label">
      <p class="label" id="${key}-label">${locale.label(texts.from)}</p>
      ${seen.map((reference) => this.#reference(reference, writing, (changed) => this.#change(path, all, reference, changed)))}
    </div>`;
  }

  #reference(
    reference: Reference,
    writing: boolean,
    change: (visibleTo: readonly string[] | null) => void,
  ): TemplateResult {
    const locale = this.#locale;
    const { audience } = this.#seeing;
    const known = this.#all().find((offer) => isSame(offer.reference, reference));
    const words = this.#wordsOf(this.#shown(reference), known);
    return html`<div class="quoted">
      ${this.#picture(this.#shown(reference), known)}
      <p class="quote" translate="no"><bdi>${locale.text(texts.quote, words)}</bdi></p>
      ${known ? html`<p class="hint">${locale.label(texts.methodNames[known.method])}</p>` : nothing}
      ${
        writing
          ? html`${known ? html`<button class="act quiet" type="button" @click=${() => this.#show(known)}><span>${locale.label(texts.show, words)}</span></button>` : nothing}
            ${audience.length > 0 && !seenByAll(reference, audience) ? html`<p class="hint">${locale.label(reference.visibleTo === undefined ? texts.notAsked : texts.ownWords)}</p>` : nothing}
            ${whoSees(locale, audience, reference.visibleTo, change)}`
          : nothing
      }
    </div>`;
  }

  #offer(offer: Offer): TemplateResult {
    const words = this.#words(offer);
    const possible: readonly Target[] = offer.person ? ['participant', 'goal'] : ['wish', 'goal', 'question'];
    return html`<li class="quoted">
      ${this.#picture(this.#shown(offer.reference), offer)}
      <p class="quote" translate="no"><bdi>${words}</bdi></p>
      <div class="row">${possible.map((target) => this.#make(offer, target, words))}</div>
    </li>`;
  }

  #make(offer: Offer, target: Target, words: string): TemplateResult {
    const locale = this.#locale;
    const text = targets[target].text;
    const taken = this.#items(target).some((item) =>
      referencesIn(item['from']).some((each) => isSame(each, offer.reference)),
    );
    const full = texts.actOn(locale.say, locale.text(text), words);
    const told = keyOf(['taken', target, offer.reference.item]);
    return html`<div>
      <button class="act" type="button" data-make=${target} data-of=${offer.reference.item} aria-label=${locale.beside ? nothing : full} aria-disabled=${taken ? 'true' : nothing} aria-describedby=${taken ? told : nothing} @click=${() => this.#take(offer, target, taken)}>
        <span>${locale.label(text)}</span>${locale.beside ? html`<span class="heard">${full}</span>` : nothing}
      </button>
      ${taken ? html`<p class="hint" id=${told}>${icon('check')} ${locale.label(texts.taken)}</p>` : nothing}
    </div>`;
  }

  #take(offer: Offer, target: Target, taken: boolean): void {
    if (taken) return;
    const [locale, { announcer }] = [this.#locale, this.#port];
    const { path } = targets[target];
    this.#port.act({ type: 'insert', path, item: this.#item(offer, target) });
    const field = fieldAt(path);
    if (field?.kind === 'list')
      announcer.say(form.added(locale.say, itemTitle(locale, field, this.#items(target).length - 1)), 'list');
    this.#port.host.requestUpdate();
  }

  /**
   * What is put in the plan. The person's words follow as a quotation. They are the plan's own words too only where everybody may read them: else whoever
   * writes finds words with the person that all can read.
   */
  #item(offer: Offer, target: Target): SipItem {
    const { audience } = this.#seeing;
    const words = offer.words.length > 0 || offer.recorded ? this.#words(offer) : '';
    const id = newId();
    const free = offer.reference.visibleTo === undefined ? audience.length === 0 : seenByAll(offer.reference, audience);
    const from: Json = [{ ...offer.reference, ...(words && { quote: words }) } as unknown as Json];
    if (target === 'participant') return { id, name: words, from };
    // That something was recorded is told, and is not what the plan says.
    const own = free && words && !offer.person && !offer.recorded ? { words } : {};
    const symbol = free && offer.symbol ? { symbol: offer.symbol as unknown as Json } : {};
    return target === 'goal' ? { id, ...own, whose: 'person', ...symbol, from } : { id, ...own, from };
  }

  #change(path: SipPath, all: readonly Reference[], reference: Reference, visibleTo: readonly string[] | null): void {
    const { visibleTo: _, ...rest } = reference;
    const changed = visibleTo === null ? rest : { ...rest, visibleTo };
    const value = all.map((each) => (each === reference ? changed : each)) as unknown as Json;
    this.#port.act({ type: 'set', path, value });
  }

  #show({ method, reference: { document, item } }: Offer): void {
    const detail: OpenDetail = { type: method, document, item };
    this.#port.host.dispatchEvent(delaktigEvent('delaktig-open', detail));
  }

  /** Where others see it and personal data are protected, no photo: it may show a place. */
  #shown(reference: Reference): Reference {
    const { bigScreen, content, editable } = this.#port;
    if (!isProtected(content()) || (!bigScreen() && (editable() || this.#seeing.reader === null))) return reference;
    const { picture: _, ...rest } = reference;
    return rest;
  }

  #picture({ picture }: Reference, offer: Offer | undefined): unknown {
    const url = picture
      ? this.#pictures.url(this.#port.given().attachments.get(picture.attachment))
      : this.#symbols.url(offer?.symbol);
    return url === null ? nothing : html`<img src=${url} alt=${picture?.description ?? ''} />`;
  }

  #words({ words, recorded }: Offer): string {
    const locale = this.#locale;
    const said = [
      ...words.map((each) => locale.own(each)),
      ...(recorded ? [locale.text(texts.recorded[recorded])] : []),
    ];
    return displayText(said.join(': ')) || locale.text(texts.picture);
  }

  #wordsOf({ quote, picture }: Reference, offer: Offer | undefined): string {
    const words = quote ?? picture?.description;
    return words ? displayText(words) : offer ? this.#words(offer) : this.#locale.text(texts.picture);
  }

  #items(target: Target): readonly SipItem[] {
    return itemsOf(valueAt(this.#port.content(), targets[target].path));
  }

  #all(): readonly Offer[] {
    const [from, { reader }] = [this.#port.given().sources, this.#seeing];
    const known = this.#offers;
    if (known && known.from === from && known.reader === reader) return known.offers;
    const offers = offersIn(from, reader);
    this.#offers = { from, reader, offers };
    return offers;
  }

  /** On the big screen only what everybody may see. */
  #offered(): readonly Offer[] {
    const { audience } = this.#seeing;
    return this.#port.bigScreen() ? this.#all().filter(({ reference }) => seenByAll(reference, audience)) : this.#all();
  }

  get #seeing(): Seeing {
    const { config } = this.#port.given();
    if (this.#seen?.from !== config || !this.#seen) {
      const { seeing, problems } = readSeeing(config);
      warnConfig(this.#port.host, problems);
      this.#seen = { from: config, seeing };
    }
    return this.#seen.seeing;
  }

  #toggle(): void {
    this.#open = !this.#open;
    this.#port.drawAround();
  }

  /** It is never open there before somebody has opened it there. */
  #closeOnBigScreen(): void {
    const big = this.#port.bigScreen();
    if (big && !this.#big) this.#open = false;
    this.#big = big;
  }
}

function isSame(one: Reference, other: Reference): boolean {
  return one.document === other.document && one.item === other.item;
}
