import type { LitElement } from 'lit';
import { type ScanItem, type ScanRow, type ScanTarget, SwitchScanner } from '../interaction/switch-scanner.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import * as laterTexts from '../later-texts.ts';

/** What one-switch scanning asks of an element. */
export interface ScanningPort {
  readonly locale: LocaleController;
  /** The element's own rows, while its content is shown. */
  rows(): readonly ScanRow[];
  pace(): number;
  undo(): ScanItem | null;
  say(name: string): void;
  find(selector: string): readonly HTMLElement[];
}

/** One-switch scanning (kontaktstyrning) of an element: its own rows, or the buttons of the page that stands before them. */
export class ElementScanning {
  readonly #port: ScanningPort;
  readonly #scanner: SwitchScanner;
  #lit: readonly HTMLElement[] = [];

  constructor(host: LitElement, port: ScanningPort) {
    this.#port = port;
    this.#scanner = new SwitchScanner(host, {
      rows: () => this.#rows(),
      back: () => port.locale.text(laterTexts.back),
      pace: () => port.pace(),
      undo: () => (this.#page.length > 0 ? null : port.undo()),
      // Whatever the page reads aloud is heard first.
      isSpeaking: () => (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis?.speaking ?? false,
      onHighlight: (target) => this.#light(target),
      announce: (name) => port.say(name),
      // A helper's finger turns it off.
      exempt: (event) =>
        event.composedPath().some((node) => node instanceof HTMLElement && node.matches('[data-more], .more-panel *')),
    });
  }

  start(): void {
    if (!this.#scanner.running) this.#scanner.start();
  }

  stop(): void {
    this.#scanner.stop();
  }

  get #page(): readonly HTMLElement[] {
    return this.#port.find('[data-page] button');
  }

  #rows(): readonly ScanRow[] {
    const page = this.#page;
    if (page.length > 0) return oneRow(page);
    const rows = this.#port.rows();
    return rows.length > 0 ? rows : oneRow(this.#port.find('.content button:not([disabled], [aria-disabled="true"])'));
  }

  #light(target: ScanTarget | null): void {
    for (const element of this.#lit) element.classList.remove('scanned');
    this.#lit = target?.elements ?? [];
    for (const element of this.#lit) element.classList.add('scanned');
    // Much of what can be chosen is not drawn anywhere: its name is always shown.
    const [now] = this.#port.find('[data-scan-now]');
    if (now) now.textContent = target?.name ?? '';
  }
}

function oneRow(buttons: readonly HTMLElement[]): readonly ScanRow[] {
  return [{ name: nameOf(buttons[0]), items: buttons.map(buttonItem) }];
}

function nameOf(element: HTMLElement | undefined): string {
  return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
}

/** A real button as something to scan: pressing it is what it does. */
export function buttonItem(element: HTMLElement): ScanItem {
  return { name: nameOf(element), element, run: () => element.click() };
}
