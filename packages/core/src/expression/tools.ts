import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { hasRoomFor } from '../document/attachments.ts';
import type { Expression } from '../document/expression.ts';
import { newId } from '../document/ids.ts';
import type { Changes } from '../document/item-list.ts';
import type { SymbolImages, SymbolName } from '../element/symbol-images.ts';
import type { Announcer } from '../interaction/announcer.ts';
import { Panel } from '../interaction/panel.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import { DrawingTool } from '../pictures/drawing-tool.ts';
import type { Text } from '../language/say.ts';
import { photoProblemText } from '../pictures/photo-problem.ts';
import { takePhoto } from '../pictures/photo.ts';
import type { RecordingSource } from '../recording/recorder.ts';
import { fileField } from '../shell/file-field.ts';
import { sidePanel } from '../shell/side-panel.ts';
import { symbolPanel } from '../shell/symbol-panel.ts';
import { panelIcon } from '../style/panel-icons.ts';
import { SymbolOffer } from '../symbols/symbol-offer.ts';
import { RecordingTool } from './recording-tool.ts';
import * as texts from './texts.ts';
import { type OpenedTool, type Tool, toolNames } from './ways.ts';

/** The element, with its document. */
export type ToolsHost = LitElement & { readonly value: unknown };

/** What {@link ExpressionTools} need of an element. */
export interface ToolsPort {
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  readonly images: SymbolImages;
  /** What has been said about this before. */
  said(subject: string | null): Expression | undefined;
  /** Keeps it: an operation of the element's. */
  change(subject: string | null, changes: Changes<Expression>): void;
  /** What the element holds, and how it comes to hold more. */
  held(): ReadonlyMap<string, Blob>;
  hold(attachments: ReadonlyMap<string, Blob>): void;
  /** Where focus goes when it closes. */
  opener(opened: OpenedTool): HTMLElement | null;
  /** Stands in for the device's microphone and camera. */
  source(): RecordingSource | undefined;
}

/**
 * Saying something by picture, drawing, photo, voice or film: one panel for all of them, which closes when something was said. What comes of it is a change
 * to an `Expression` and an attachment of the element's. A module for `later.ts`: nobody needs it for the first drawing.
 */
export class ExpressionTools {
  readonly #host: ToolsHost;
  readonly #port: ToolsPort;
  readonly #panel: Panel<OpenedTool>;
  readonly #offer: SymbolOffer;
  #opened: OpenedTool | null = null;
  #base: SymbolName | undefined;
  #recording: RecordingTool | undefined;
  #problem: string | null = null;
  readonly #drawing: DrawingTool<string | null>;

  /**
   * @param host - The element.
   * @param port - What it says, holds and does.
   */
  constructor(host: ToolsHost, port: ToolsPort) {
    this.#host = host;
    this.#port = port;
    this.#offer = new SymbolOffer(host, () => port.locale.say, ['actions']);
    this.#drawing = new DrawingTool(host, {
      locale: port.locale,
      announcer: port.announcer,
      use: (subject, picture, words) => this.#use(subject, 'drawing', picture, words),
      cancel: () => this.close(),
    });
    this.#panel = new Panel<OpenedTool>(host, {
      element: () => host.renderRoot.querySelector<HTMLElement>('[data-side-panel]'),
      opener: (opened) => port.opener(opened),
      onClose: () => this.#letGo(),
    });
  }

  /** What is open. */
  get opened(): OpenedTool | null {
    return this.#opened;
  }

  /** The pictures there are to choose from, for one switch. */
  get offer(): SymbolOffer {
    return this.#offer;
  }

  /** Opens a way to say something; the same again closes it. */
  open(tool: Tool, subject: string | null): void {
    const before = this.#opened;
    this.leaveFor(() => {
      this.close();
      if (before?.tool !== tool || before.subject !== subject) this.#open(tool, subject);
    });
  }

  #open(tool: Tool, subject: string | null): void {
    const opened = { tool, subject };
    this.#opened = opened;
    if (tool === 'drawing') this.#openPad(subject);
    if (tool === 'voice' || tool === 'video') this.#openRecording(tool, subject);
    this.#panel.open(opened);
  }

  /** Closes what is open. What was not used is gone. */
  close(): void {
    this.#panel.close();
  }

  /** *Paus*: a recording ends, and waits in its panel. */
  pause(): void {
    void this.#recording?.stop();
  }

  /**
   * *Klar*: what has been recorded or drawn is kept first, so that nothing is lost by it.
   *
   * @returns whether it is; false where there is no room for it: it is still open with what to do about that, and *Klar* waits. Nothing where there is nothing to
   * keep
   */
  keep(): Promise<boolean> | undefined {
    return this.#working ? this.#keep(texts.noRoomNow) : undefined;
  }

  /**
   * Before something else is opened: what has been recorded or drawn is kept first, as with *Klar*. Only *Stäng* and Escape throw it away. Where there is no room
   * for it, it is still open with what to do about that, and nothing else is opened.
   *
   * @param act - Opens the other.
   */
  leaveFor(act: () => void): void {
    if (!this.#working) {
      act();
      return;
    }
    void this.#keep().then((kept) => {
      if (kept) act();
    });
  }

  /** Something may have been recorded or drawn that is not used yet. */
  get #working(): boolean {
    return this.#recording !== undefined || this.#drawing.subject !== undefined;
  }

  async #keep(then?: Text): Promise<boolean> {
    this.#problem = null as string | null;
    const recording = this.#recording;
    await recording?.stop();
    const unused = recording?.unused;
    const opened = this.#opened;
    if (unused && opened)
      this.#use(
        opened.subject,
        unused.recording.kind,
        unused.recording.blob,
        unused.description,
        unused.recording.seconds,
      );
    await this.#drawing.use();
    // It cannot be kept. Klar hands everything over and clears it: what was just said would be gone without a word.
    if (this.#problem !== null) {
      this.#tell([this.#problem, ...(then ? [this.#port.locale.text(then)] : [])].join(' '));
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>('[data-side-panel]')?.focus();
      return false;
    }
    this.close();
    return true;
  }

  /** Another document: nothing is left of the old one. */
  reset(): void {
    this.close();
    this.#drawing.reset();
  }

  /** The panel; nothing while none is open. */
  render(): unknown {
    const opened = this.#opened;
    if (!opened) return nothing;
    const { locale, images } = this.#port;
    const close = (): void => this.close();
    if (opened.tool === 'symbol')
      return symbolPanel(
        { locale, images, offer: this.#offer, base: this.#base },
        {
          choose: (symbol) => {
            this.close();
            this.#port.change(opened.subject, { symbol });
          },
          showVariants: (base) => {
            this.#base = base ?? undefined;
            this.#host.requestUpdate();
          },
          close,
        },
      );
    return sidePanel(
      locale,
      { title: locale.label(toolNames[opened.tool]), close },
      html`${this.#problem === null ? nothing : html`<p class="notice" role="alert">${this.#problem}</p>`}
        ${opened.tool === 'drawing' ? this.#drawing.render() : opened.tool === 'photo' ? this.#photo(opened.subject) : this.#recording?.render()}`,
    );
  }

  #photo(subject: string | null): TemplateResult {
    const { locale } = this.#port;
    return html`<div class="field">
      ${fileField(
        {
          icon: panelIcon('camera'),
          label: locale.label(texts.photoFrom),
          accept: 'image/*',
          describedBy: 'photo-help',
        },
        (file) => void this.#takePhoto(file, subject),
      )}
      <span class="hint" id="photo-help">${locale.label(texts.photoHint)}</span>
    </div>`;
  }

  async #takePhoto(file: File, subject: string | null): Promise<void> {
    const opened = this.#opened;
    const photo = await takePhoto(file);
    // Closed meanwhile: the person no longer wants it.
    if (this.#opened !== opened) return;
    if (photo.state === 'taken') this.#use(subject, 'photo', photo.blob, '');
    else this.#tell(this.#port.locale.text(photoProblemText, photo.code));
  }

  #openPad(subject: string | null): void {
    const { said, held } = this.#port;
    const before = said(subject)?.drawing;
    this.#drawing.open(subject, before && { picture: held().get(before.attachment), description: before.description });
  }

  #openRecording(kind: 'voice' | 'video', subject: string | null): void {
    const { locale, announcer } = this.#port;
    const source = this.#port.source();
    this.#recording = new RecordingTool(this.#host, {
      kind,
      locale,
      announcer,
      onUse: ({ blob, seconds }, words) => this.#use(subject, kind, blob, words, seconds),
      ...(source ? { source: () => source } : {}),
    });
  }

  /** Keeps what came of it, if there is room; then it closes. */
  #use(subject: string | null, way: Exclude<Tool, 'symbol'>, blob: Blob, words: string, seconds?: number): void {
    const id = newId();
    const held = this.#port.held();
    if (!hasRoomFor(blob, held, this.#host.value)) {
      this.#tell(this.#port.locale.text(texts.noRoom));
      return;
    }
    this.#port.hold(new Map([...held, [id, blob]]));
    const reference = {
      attachment: id,
      ...(words.trim() ? { description: words.trim() } : {}),
      ...(seconds === undefined ? {} : { seconds }),
    };
    this.close();
    this.#port.change(subject, { [way]: reference });
  }

  #tell(problem: string): void {
    this.#problem = problem;
    this.#port.announcer.say(problem, 'tool');
    this.#host.requestUpdate();
  }

  #letGo(): void {
    this.#opened = null;
    this.#base = undefined;
    this.#problem = null;
    this.#drawing.close();
    this.#recording?.close();
    this.#recording = undefined;
  }
}
