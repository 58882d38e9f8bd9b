import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { openModal } from '../interaction/modal.ts';
import { fasterPace, slowerPace } from '../interaction/scan-pace.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';
import * as later from '../later-texts.ts';
import { icon } from '../style/icons.ts';
import { panelIcon } from '../style/panel-icons.ts';
import * as texts from '../texts.ts';

/** How something leaves the screen. */
export type WayOut = 'print' | 'picture';

/** That *Mer* is open. */
export interface More {
  /** What is about to leave the screen, so that the method's question is asked first. */
  readonly ask?: WayOut;
}

/** Something of the method's own in *Mer*. */
export interface MenuEntry {
  /** How its button is found: `data-entry`. */
  readonly key?: string;
  readonly icon?: TemplateResult;
  readonly text: Text;
  /** For what is on or off: which of them. */
  readonly on?: boolean;
  act(): void;
}

/** What a method has in *Mer*: made anew for each rendering. */
export interface MenuContent {
  /** What stands first, such as the map's parts. */
  readonly first?: readonly MenuEntry[];
  /** What stands after print and picture, such as what is read aloud. */
  readonly then?: readonly MenuEntry[];
  /** Prints, or saves a picture; `whole`: with what {@link MenuContent.question} is about. */
  leave(way: WayOut, whole: boolean): Promise<void>;
  /** Asked before something leaves the screen, since others may see it: "Ska märkningarna vara med?" Absent: nothing to ask about. */
  readonly question?: Text;
  /** *Börja om*, asked before it is done. Absent where nothing can be changed; offered while something is filled in. */
  readonly startOver?: { readonly question: Text; act(): void };
}

/** What the menu needs from the element. */
export interface MenuPort {
  readonly host: { scanning: boolean; scanPace: number };
  readonly locale: LocaleController;
  more(): More | null;
  /** Opens *Mer*, changes what it asks, or closes it. */
  setMore(more: More | null): void;
  /** Whether something is filled in. */
  filled(): boolean;
  say(message: string, topic: string): void;
  find(selector: string): HTMLElement | null;
  /** Does what needs the network. */
  attempt(act: () => Promise<unknown>): Promise<void>;
}

/** *Mer*: what there is no room for in the toolbar, and what it asks first. Fetched later. */
export class Menu {
  readonly #port: MenuPort;

  constructor(port: MenuPort) {
    this.#port = port;
  }

  /** It closes when something has been done, and with Escape. */
  panel(content: MenuContent): unknown {
    const { locale, more, host } = this.#port;
    const open = more();
    if (!open) return nothing;
    const question = open.ask && content.question;
    return html`<div class="panel more-panel" role="group" aria-label=${locale.text(texts.more)} @keydown=${this.#escape}>
      ${
        open.ask && question
          ? this.#question(content, open.ask, question)
          : html`${content.first?.map((entry) => this.#entry(entry))} ${this.#entry({ icon: panelIcon('print'), text: later.print, act: () => this.#askOr(content, 'print') })}
          ${this.#entry({ icon: icon('picture'), text: later.savePicture, act: () => this.#askOr(content, 'picture') })}
          ${content.then?.map((entry) => this.#entry(entry))}
          ${this.#entry({ icon: panelIcon('scan'), text: host.scanning ? later.scanningStop : later.scanningStart, act: () => this.toggleScanning() })}
          ${
            host.scanning
              ? [
                  this.#entry({ text: later.scanningSlower, act: () => this.changePace('slower') }),
                  this.#entry({ text: later.scanningFaster, act: () => this.changePace('faster') }),
                ]
              : nothing
          }
          ${
            content.startOver && this.#port.filled()
              ? html`<button class="act" type="button" data-start-over @click=${() => void this.#startOver(content)}>${panelIcon('again')} <span>${locale.label(later.startOver)}</span></button>`
              : nothing
          }`
      }
    </div>`;
  }

  /** Asks before everything is removed. */
  dialog({ startOver }: MenuContent): unknown {
    if (!startOver) return nothing;
    const { locale } = this.#port;
    return html`<dialog aria-labelledby="start-over-title">
      <form method="dialog" class="page">
        <h2 id="start-over-title">${locale.label(later.startOverTitle)}</h2>
        <p>${locale.label(startOver.question)}</p>
        <div class="row">
          <button class="act" value="no">${locale.label(later.startOverNo)}</button>
          <button class="act danger" value="yes">${locale.label(later.startOverYes)}</button>
        </div>
      </form>
    </dialog>`;
  }

  /** How long each is lit in one-switch scanning. */
  changePace(change: 'slower' | 'faster'): void {
    const { host, locale, say } = this.#port;
    host.scanPace = change === 'slower' ? slowerPace(host.scanPace) : fasterPace(host.scanPace);
    say(locale.text(later.scanningSeconds, host.scanPace), 'pace');
  }

  /** Starts or stops one-switch scanning. */
  toggleScanning(): void {
    this.#port.host.scanning = !this.#port.host.scanning;
    this.#close();
  }

  /** Prints, or saves a picture, when what is asked before that has been answered. While the network is away the person is told. */
  leave(content: MenuContent, way: WayOut, whole: boolean): void {
    this.#close();
    void this.#port.attempt(() => content.leave(way, whole));
  }

  #entry({ key, icon, text, on, act }: MenuEntry): TemplateResult {
    return html`<button class="act" type="button" data-entry=${key ?? nothing} aria-pressed=${on === undefined ? nothing : String(on)} @click=${act}>${icon ?? nothing} <span>${this.#port.locale.label(text)}</span></button>`;
  }

  #question(content: MenuContent, way: WayOut, question: Text): TemplateResult {
    const { locale } = this.#port;
    return html`<div class="row" role="group" aria-labelledby="leave-question" tabindex="-1" ${ref(focusWhenThere)}>
      <strong id="leave-question">${locale.label(question)}</strong>
      <button class="act grow" type="button" @click=${() => this.leave(content, way, false)}>${locale.label(later.no)}</button>
      <button class="act grow" type="button" @click=${() => this.leave(content, way, true)}>${locale.label(later.yes)}</button>
    </div>`;
  }

  /** What leaves the screen may be seen by others: where there is something to ask about, the person says whether it comes along. */
  #askOr(content: MenuContent, way: WayOut): void {
    if (content.question) this.#port.setMore({ ask: way });
    else this.leave(content, way, true);
  }

  /** Focus goes back to its button, from what was open. */
  #close(): void {
    if (!this.#port.more()) return;
    this.#port.setMore(null);
    this.#port.find('[data-more]')?.focus();
  }

  async #startOver({ startOver }: MenuContent): Promise<void> {
    const { find } = this.#port;
    const dialog = find('dialog');
    if (!(dialog instanceof HTMLDialogElement)) return;
    this.#port.setMore(null);
    const answer = await openModal(dialog, () => find('[data-more]'));
    if (answer === 'yes') startOver?.act();
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };
}

/** A question that takes the place of what was pressed has the focus. */
function focusWhenThere(element?: Element): void {
  queueMicrotask(() => element instanceof HTMLElement && element.focus());
}
