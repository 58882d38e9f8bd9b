import { outline } from '@delaktig/core/style/icons.js';
import { html, type TemplateResult } from 'lit';
import type { Reader } from './exchange/reader.ts';
import type { Shown } from './person/later.ts';
import type { Printing, PrintingPort } from './printing/later.ts';
import type { Paper } from './printing/papers.ts';
import { print } from './texts.ts';

/** Core's own icon of printing, alone: the others of panels are not needed at first. */
const PAPER = 'M7 9V3h10v6M7 17H4v-7h16v7h-3M7 14h10v7H7z';

/** Printing, when somebody prints. */
function fetchPrinting(): Promise<typeof import('./printing/later.ts')> {
  return import('./printing/later.ts');
}

/** What is printed, and whose copy. */
export interface PrintOptions {
  /**
   * Whose copy; a guardian's, a service's or the person's own holds what they may read, as the consent and the person's own choices say; where they may not have
   * one, nothing is printed and it is said why. Default the service's own: everything.
   */
  readonly reader?: Reader;
  /**
   * The plan; a paper of its own (samtycke, kallelse, the plan itself, uppföljning, avslut); the person's own version; or the letter that invites to the meeting.
   * Default what `view` shows.
   */
  readonly what?: 'plan' | Paper | Shown;
}

/** The way to the printer: what prints is fetched when somebody does. */
export class Printer {
  readonly #port: PrintingPort;
  #printing: Printing | undefined;

  constructor(port: PrintingPort) {
    this.#port = port;
  }

  /** Prints the plan or a paper of it, as whoever reads it may. */
  async print({ reader = { kind: 'record' }, what }: PrintOptions): Promise<void> {
    await this.#port.attempt(async () => (await this.#fetch())?.print(reader, what));
  }

  /** Nothing of it is open. */
  close(): void {
    this.#printing?.close();
  }

  /** *Skriv ut*: asks for whom and what, where something is written. */
  button(): TemplateResult {
    return html`<button class="act" type="button" data-print @click=${() => void this.#port.attempt(async () => (await this.#fetch())?.toggle())}>${outline(PAPER)} <span>${this.#port.locale.label(print)}</span></button>`;
  }

  /** What is asked. */
  panel(level: number): unknown {
    return this.#printing?.panel(level);
  }

  /** Nothing when the plan has been covered or another is shown meanwhile. */
  async #fetch(): Promise<Printing | undefined> {
    this.#port.settle();
    const signal = this.#port.signal();
    const later = await fetchPrinting();
    if (signal.aborted) return undefined;
    return (this.#printing ??= new later.Printing(this.#port));
  }
}
