import type { Viewer } from '@delaktig/core/document/audience.js';
import type { Expression } from '@delaktig/core/document/expression.js';
import type { Changes } from '@delaktig/core/document/item-list.js';
import type { SymbolImages } from '@delaktig/core/element/symbol-images.js';
import type { AttachmentUrls } from '@delaktig/core/expression/attachment-urls.js';
import { saidPlain, saidRest, whoSees } from '@delaktig/core/expression/fields.js';
import { Player } from '@delaktig/core/expression/player.js';
import type { SaidPort } from '@delaktig/core/expression/said-view.js';
import { expressionStyles, toolStyles } from '@delaktig/core/expression/styles.js';
import { ExpressionTools, type ToolsHost } from '@delaktig/core/expression/tools.js';
import { wayButtons } from '@delaktig/core/expression/ways.js';
import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import type { RecordingSource } from '@delaktig/core/recording/recorder.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { html, type TemplateResult } from 'lit';
import type { MatPort } from './editing.ts';
import type { Card } from './model.ts';

/** What saying something about a card aloud needs from the element. */
export interface SayingPort extends MatPort {
  readonly announcer: Announcer;
  readonly images: SymbolImages;
  readonly urls: AttachmentUrls;
  attachments(): ReadonlyMap<string, Blob>;
  hold(attachments: ReadonlyMap<string, Blob>): void;
  /** Stands in for the device's microphone and camera. */
  source(): RecordingSource | undefined;
  find(selector: string): HTMLElement | null;
}

/** Saying more about a card aloud, or signed on a film, for whoever does not write. Fetched when a card is opened. */
export class MatSaying {
  readonly tools: ExpressionTools;
  readonly #port: SayingPort;
  readonly #player: Player;
  readonly #kept: (card: string) => void;

  /**
   * @param host - The element.
   * @param port - What it says, holds and does.
   * @param kept - Told when something about a card has been kept.
   */
  constructor(host: ToolsHost, port: SayingPort, kept: (card: string) => void) {
    this.#port = port;
    this.#kept = kept;
    this.tools = new ExpressionTools(host, {
      locale: port.locale,
      announcer: port.announcer,
      images: port.images,
      held: () => port.attachments(),
      hold: (attachments) => port.hold(attachments),
      source: () => port.source(),
      said: () => undefined,
      change: (card, changes) => {
        if (card !== null) this.#record(card, changes);
      },
      opener: ({ tool }) => port.find(`[data-panel] [data-way="${tool}"]`) ?? port.find('[data-panel]'),
    });
    this.#player = new Player(host, (id) => {
      const media = port.find(`:is([data-panel], .list-view) [data-recording="${CSS.escape(id)}"]`);
      return media instanceof HTMLMediaElement ? media : null;
    });
    adoptStyles(host.shadowRoot, expressionStyles, toolStyles);
  }

  /** The buttons, and what has been recorded about a card, each with words for those who do not hear or see it. */
  fields(card: Card): TemplateResult {
    const { locale } = this.#port;
    return html`${wayButtons(locale, this.tools.opened, card.id, (way) => this.#open(way, card.id), ['voice', 'video'])}
    ${saidRest(this.#said, spokenOf(card), (changes) => this.#record(card.id, changes))}`;
  }

  /** Who may see the card and what was said of it: the person's own choice. Nothing where the host has named nobody. */
  whoSees(card: Card, audience: readonly Viewer[]): unknown {
    return whoSees(this.#port.locale, audience, card.visibleTo, (visibleTo) => {
      const mat = this.#port.mat();
      if (!mat) return;
      this.#port.closeGesture();
      this.#port.perform({ type: 'letSeeCard', mat: mat.id, id: card.id, visibleTo });
    });
  }

  /** What was said about a card, where nothing can be changed. */
  plain(card: Card): TemplateResult {
    return saidPlain(this.#said, spokenOf(card));
  }

  /** Nothing is played or recorded while everything is covered. */
  pause(): void {
    this.#player.stop();
    this.tools.pause();
  }

  /** What can no longer be changed, or is no longer there, is not left open. */
  retain(editable: boolean, isThere: (card: string) => boolean): void {
    const { opened } = this.tools;
    if (opened && (!editable || opened.subject === null || !isThere(opened.subject))) this.tools.close();
  }

  get #said(): SaidPort {
    const { locale, images, urls } = this.#port;
    return { locale, images, urls, player: this.#player };
  }

  #open(way: Parameters<ExpressionTools['open']>[0], card: string): void {
    this.#player.stop();
    this.tools.open(way, card);
  }

  #record(card: string, { voice, video }: Changes<Expression>): void {
    const mat = this.#port.mat();
    if (!mat) return;
    this.#port.closeGesture();
    this.#port.perform({
      type: 'recordCard',
      mat: mat.id,
      id: card,
      ...(voice !== undefined && { voice }),
      ...(video !== undefined && { video }),
    });
    this.#kept(card);
  }
}

/** What was said about a card aloud or signed. */
export function spokenOf({ voice, video }: Pick<Card, 'voice' | 'video'>): Expression {
  return { ...(voice && { voice }), ...(video && { video }) };
}
