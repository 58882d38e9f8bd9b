import type { Expression } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { Player } from '@delaktig/core/expression/player.js';
import { saidPicture } from '@delaktig/core/expression/said-name.js';
import { expressionStyles } from '@delaktig/core/expression/styles.js';
import type { ExpressionTools, ToolsPort, ToolsHost } from '@delaktig/core/expression/tools.js';
import type { OpenedTool, Tool } from '@delaktig/core/expression/ways.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { html, nothing } from 'lit';
import type { DayView } from './context.ts';
import type { About, Question } from './model.ts';

/** What saying something needs from the element. */
export type WaysPort = Pick<ToolsPort, 'locale' | 'announcer' | 'images' | 'held' | 'hold' | 'source'> & {
  find(selector: string): HTMLElement | null;
  /** Does what needs the network. */
  attempt(act: () => Promise<unknown>): Promise<void>;
};

/** What something is said about: a thing of the day, or a question of the sheet. */
export type Subject = { readonly thing: string } | { readonly about: About; readonly question: Question };

/** A subject as a word, to find its buttons by. */
export function subjectKey(subject: Subject): string {
  return JSON.stringify(subject);
}

/** Saying something in other ways than in writing, and what was said so: seen, and heard. */
export class DayWays {
  readonly #host: ToolsHost;
  readonly #port: WaysPort;
  readonly #change: (subject: Subject, changes: Changes<Expression>) => void;
  /** What something is being said about, by its key: what waits is kept where it was said, also when another is opened. */
  readonly #subjects = new Map<string | null, Subject>();
  #tools: ExpressionTools | undefined;
  #player: Player | undefined;
  #module: typeof import('./ways-later.ts') | undefined;
  #asked = false;

  /**
   * @param host - The element.
   * @param port - What it holds and says.
   * @param change - Keeps what was said.
   */
  constructor(host: ToolsHost, port: WaysPort, change: (subject: Subject, changes: Changes<Expression>) => void) {
    this.#host = host;
    this.#port = port;
    this.#change = change;
    adoptStyles(host.shadowRoot, expressionStyles);
  }

  /** Which way is open, and what it is about. */
  get opened(): OpenedTool | null {
    return this.#tools?.opened ?? null;
  }

  open(tool: Tool, subject: Subject): void {
    this.#player?.stop();
    void this.#port.attempt(async () => {
      const tools = await this.#fetched();
      const key = subjectKey(subject);
      this.#subjects.set(key, subject);
      tools.open(tool, key);
    });
  }

  /** Closes what is open; nothing is played any longer. */
  close(): void {
    this.#tools?.close();
    this.#player?.stop();
  }

  /** Before something else is opened: what was recorded or drawn and not yet used is kept first. */
  leaveFor(act: () => void): void {
    if (this.#tools) this.#tools.leaveFor(act);
    else act();
  }

  /** *Paus*: nothing is played or recorded while everything is covered. */
  pause(): void {
    this.#tools?.pause();
    this.#player?.stop();
  }

  /** *Klar*: what was recorded or drawn and not yet used is kept first. */
  keep(): Promise<boolean> | undefined {
    return this.#tools?.keep();
  }

  reset(): void {
    this.#tools?.reset();
    this.#subjects.clear();
    this.#player?.stop();
  }

  /** The panel of the way that is open; nothing while none is. */
  render(): unknown {
    return this.#tools?.render();
  }

  /** The picture of what was said, and a button each for the voice and the film. */
  said({ locale, images, urls }: DayView, said: Expression): unknown {
    const recordings = (said.voice ?? said.video) ? this.#recordings(said, { locale, images, urls }) : nothing;
    return html`${saidPicture({ images, urls }, said)} ${recordings}`;
  }

  /** What plays them is fetched when there is something to play. */
  #recordings(said: Expression, port: Pick<DayView, 'locale' | 'images' | 'urls'>): unknown {
    const player = this.#player;
    if (player && this.#module) return this.#module.saidRecordings({ ...port, player }, said);
    if (!this.#asked) void this.#port.attempt(() => this.#fetched());
    this.#asked = true;
    return nothing;
  }

  async #fetched(): Promise<ExpressionTools> {
    const module = await import('./ways-later.ts');
    if (this.#tools) return this.#tools;
    const { find } = this.#port;
    adoptStyles(this.#host.shadowRoot, module.drawingPadStyles, module.toolStyles);
    this.#player = new module.Player(this.#host, (id) => {
      const media = find(`[data-recording="${CSS.escape(id)}"]`);
      return media instanceof HTMLMediaElement ? media : null;
    });
    this.#tools = new module.ExpressionTools(this.#host, {
      ...this.#port,
      said: () => undefined,
      change: (key, changes) => {
        const subject = this.#subjects.get(key);
        if (subject) this.#change(subject, changes);
      },
      opener: ({ tool, subject }) =>
        find(`[data-subject="${CSS.escape(subject ?? '')}"] [data-way="${tool}"]`) ??
        find('[data-panel]') ??
        find('[data-add]'),
    });
    this.#module = module;
    this.#host.requestUpdate();
    return this.#tools;
  }
}
