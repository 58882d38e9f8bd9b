import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { sayWith } from '@delaktig/core/language/say-with.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { html, nothing } from 'lit';
import { maySee, readSeeing, referencesIn } from '../chain/seeing.ts';
import * as exchange from '../exchange/texts.ts';
import { type Copy, copiesOf, keyOfReader, whyNot } from '../exchange/copies.ts';
import { type ForReader, forReader, type Reader } from '../exchange/reader.ts';
import { inStockholm } from '../exchange/stockholm.ts';
import { catalogue } from '../generated/catalogue.ts';
import { catalogue as exchangeCatalogue } from '../generated/exchange/catalogue.ts';
import { catalogue as laterCatalogue } from '../generated/later/catalogue.ts';
import { heading } from '../heading.ts';
import type { SipPort } from '../holder.ts';
import { isProtected } from '../privacy.ts';
import { isPrivate } from '../private.ts';
import { sections } from '../sections.ts';
import * as common from '../texts.ts';
import * as texts from './texts.ts';
import type { PlanView } from '../view.ts';
import { type Data, fieldsIn, isWritten } from '../walk.ts';
import { printingStyles } from './styles.ts';
import { isBegun, isPaper, type Paper, paperNames } from './papers.ts';

/** What is needed of the form, of a part, or of the case around parts. */
export interface PrintingPort extends SipPort {
  /** Aborted when what is shown is covered or replaced. */
  signal(): AbortSignal;
  /** Does what needs the network; when that is away it is told. */
  attempt(act: () => Promise<void>): Promise<void>;
}

/** The paper itself. */
function fetchSheet(): Promise<typeof import('../sheet.ts')> {
  return import('../sheet.ts');
}

/** For whom the plan is printed: each reader's copy holds what they may read, and whoever prints is told what is left out. */
export class Printing {
  readonly #port: PrintingPort;
  readonly #locale: LocaleController;
  #open = false;
  #chosen = keyOfReader({ kind: 'record' });
  /** Which paper; the whole plan where none is chosen. */
  #paper: Paper | undefined;

  constructor(port: PrintingPort) {
    this.#port = port;
    this.#locale = new LocaleController(port.host, [catalogue, laterCatalogue, coreCatalogue]);
    adoptStyles(port.host.shadowRoot, printingStyles);
  }

  /** Nothing of it is open; for whom the last was is forgotten. */
  close(): void {
    this.#open = false;
    this.#chosen = keyOfReader({ kind: 'record' });
    this.#paper = undefined;
  }

  /** *Skriv ut*: asks for whom, or stops asking. With nothing written yet, a sheet to fill in by hand. */
  async toggle(): Promise<void> {
    const { rules: _, ...held } = this.#port.content();
    if (!isWritten(held as unknown as Data)) {
      await this.print({ kind: 'record' });
      return;
    }
    const opens = !this.#open;
    this.close();
    this.#open = opens;
    await this.#draw(opens ? '#print-to' : '[data-print]');
  }

  /**
   * Prints the copy of somebody; where they may not have one, says why and what can be done.
   *
   * @param what - Which paper of its own; anything else is the whole plan.
   */
  async print(reader: Reader, what?: string): Promise<void> {
    const paper = reader.kind === 'invited' ? 'invitation' : isPaper(what) ? what : undefined;
    const { announcer } = this.#port;
    const locale = this.#locale;
    const view = this.#view();
    const read = this.#read(reader);
    if (!read.allowed) {
      this.#open = true;
      this.#chosen = keyOfReader(reader);
      this.#paper = paper;
      announcer.say(locale.text(whyNot(read.because)), 'print');
      await this.#draw('#print-to');
      return;
    }
    const signal = this.#port.signal();
    const say = await sayWith(view.locale.say, exchangeCatalogue);
    const notes = [
      ...(reader.kind === 'person' ? [exchange.byPerson(say)] : []),
      ...(reader.kind === 'party' || reader.kind === 'invited' ? [exchange.byConsent(say, this.#nameOf(reader))] : []),
      ...(reader.kind === 'representative' ? [exchange.byGuardian(say)] : []),
      ...(isProtected(view.content) ? [exchange.byProtection(say)] : []),
    ];
    const { printSip } = await fetchSheet();
    if (signal.aborted) return;
    await printSip({ ...view, content: read.content }, { signal, reader, notes, paper });
  }

  /** For whom, what is left out of their copy, and the button that prints it. */
  panel(level: number): unknown {
    if (!this.#open) return nothing;
    const locale = this.#locale;
    const copies = this.#copies();
    const chosen = copies.find(({ key }) => key === this.#chosen) ?? copies[0];
    if (!chosen) return nothing;
    const read = this.#read(chosen.reader);
    const offered = read.allowed
      ? paperNames.filter((each) => chosen.reader.kind === 'record' || isBegun(each, read.content))
      : [];
    const paper = offered.find((each) => each === this.#paper);
    return html`<section class="printing" aria-labelledby="print-title">
      ${heading(level, locale.label(common.print), 'print-title')}
      <div class="field">
        <label for="print-to">${locale.label(texts.printTo)}</label>
        <select id="print-to" aria-describedby="print-told" @change=${this.#choose}>
          ${copies.map(({ key, name }) => html`<option value=${key} ?selected=${key === chosen.key}>${name}</option>`)}
        </select>
        <div id="print-told">${this.#told(read)} ${chosen.reader.kind === 'record' ? this.#notPrinted() : nothing}</div>
      </div>
      ${
        read.allowed && chosen.reader.kind !== 'invited'
          ? html`<div class="field">
              <label for="print-what">${locale.label(texts.printWhat)}</label>
              <select id="print-what" @change=${this.#choosePaper}>
                <option value="" ?selected=${!paper}>${locale.text(texts.wholePlan)}</option>
                ${offered.map((each) => html`<option value=${each} ?selected=${each === paper}>${this.#paperName(each)}</option>`)}
              </select>
            </div>`
          : nothing
      }
      <div class="row">
        ${read.allowed ? html`<button class="act main" type="button" data-print-now @click=${() => void this.#port.attempt(() => this.print(chosen.reader, paper))}>${locale.label(texts.printNow)}</button>` : nothing}
        <button class="act" type="button" @click=${() => void this.toggle()}>${locale.label(texts.close)}</button>
      </div>
    </section>`;
  }

  /** What whoever prints is told, and whoever reads is not. */
  #told(read: ForReader): unknown {
    const locale = this.#locale;
    if (!read.allowed) return html`<p class="error">${locale.label(whyNot(read.because))}</p>`;
    const parts = read.leftOut.map((part) => locale.text(sections[part].label));
    const hidden = isProtected(this.#port.content());
    return html`${hidden ? html`<p class="hint">${locale.label(texts.lookForPlaces)}</p>` : nothing}
    ${parts.length > 0 ? html`<p class="hint">${locale.label(texts.leftOut, locale.say.list(parts))}</p>` : nothing}
    ${read.look.map((words) => html`<p class="hint">${locale.label(texts.look, words)}</p>`)}`;
  }

  /** What is written and is not on the paper of the own record: others may come to read it. */
  #notPrinted(): unknown {
    const locale = this.#locale;
    const { seeing } = readSeeing(this.#port.given().config);
    const written = [...fieldsIn(this.#port.content())].filter(({ value }) => isWritten(value));
    const quoted = written.some(
      ({ field, value }) =>
        field.kind === 'references' && referencesIn(value).some((each) => !maySee(each, seeing, false)),
    );
    const own = written.some(({ path }) => isPrivate(path.filter((_, step) => step === 1 || step === 3).join('.')));
    const what = [...(quoted ? [texts.quotations] : []), ...(own ? [texts.guardiansOwn] : [])];
    if (what.length === 0) return nothing;
    return html`<p class="hint">${locale.label((say) => texts.notPrinted(say, say.list(what.map((each) => each(say)))))}</p>`;
  }

  /** What the paper needs to know. */
  #view(): PlanView {
    const { locale, content, rules, given, bigScreen } = this.#port;
    return { locale, content: content(), rules: rules(), given: given(), bigScreen: bigScreen() };
  }

  #read(reader: Reader): ForReader {
    return forReader(this.#port.content(), reader, inStockholm(this.#port.host.now())?.date ?? '9999-12-31');
  }

  #copies(): readonly Copy[] {
    const { say, languages } = this.#locale;
    return copiesOf(this.#port.content(), { say, languages, rules: this.#port.rules() });
  }

  #nameOf(reader: Reader): string {
    const key = keyOfReader(reader);
    return this.#copies().find((copy) => copy.key === key)?.name ?? (reader.kind === 'party' ? reader.party : '');
  }

  readonly #choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.#chosen = event.target.value;
    // It is no field of the plan.
    event.stopPropagation();
    this.#port.drawAround();
  };

  readonly #choosePaper = (event: Event): void => {
    const { target } = event;
    if (target instanceof HTMLSelectElement) this.#paper = isPaper(target.value) ? target.value : undefined;
    event.stopPropagation();
    this.#port.host.requestUpdate();
  };

  #paperName(paper: Paper): string {
    return this.#locale.text(paper === 'sip' ? common.title : sections[paper].label);
  }

  async #draw(focus: string): Promise<void> {
    const { host } = this.#port;
    this.#port.drawAround();
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>(focus)?.focus();
  }
}
