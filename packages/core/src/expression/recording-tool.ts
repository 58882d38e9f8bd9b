import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Announcer } from '../interaction/announcer.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import {
  Recorder,
  type Recording,
  type RecordingKind,
  type RecordingProblem,
  type RecordingSource,
} from '../recording/recorder.ts';
import { AttachmentUrls } from './attachment-urls.ts';
import { describeField } from './fields.ts';
import { Player } from './player.ts';
import { lengthOf, saidRecordings } from './said-view.ts';
import { SymbolImages } from '../element/symbol-images.ts';
import * as texts from './texts.ts';

/** What a {@link RecordingTool} needs. */
export interface RecordingToolOptions {
  readonly kind: RecordingKind;
  readonly locale: LocaleController;
  readonly announcer: Announcer;
  /** Default the device's own microphone and camera. */
  readonly source?: (() => RecordingSource) | undefined;
  /** Called when the person wants to use what was recorded, with the words for it; empty when there are none. */
  readonly onUse: (recording: Recording, description: string) => void;
}

/** The id of what has just been recorded, among the addresses of this tool alone. */
const FRESH = 'fresh';

/**
 * Records a voice or a film, lets the person hear or see it, and only then use it. Part of an element's panel; a reactive controller with
 * {@link RecordingTool.render}. One button begins, ends and begins anew, so that nobody's focus is lost.
 */
export class RecordingTool implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: RecordingToolOptions;
  readonly #recorder: Recorder;
  readonly #urls: AttachmentUrls;
  readonly #player: Player;
  readonly #images: SymbolImages;
  #recording: Recording | null = null;
  #problem: RecordingProblem | null = null;
  #words = '';

  /**
   * @param host - The element that renders it.
   * @param options - What to record, and whom to tell.
   */
  constructor(host: LitElement, options: RecordingToolOptions) {
    this.#host = host;
    this.#options = options;
    const { announcer, locale } = options;
    this.#images = new SymbolImages(host);
    this.#urls = new AttachmentUrls(host, () => new Map(this.#recording ? [[FRESH, this.#recording.blob]] : []));
    this.#player = new Player(host, (id) =>
      host.renderRoot.querySelector<HTMLMediaElement>(`[data-recording-tool] [data-recording="${id}"]`),
    );
    this.#recorder = new Recorder(host, {
      onDone: (recording) => {
        this.#recording = recording;
        const length = lengthOf(locale, recording.seconds);
        announcer.say(locale.text(recording.cutOff ? texts.recordCutOff : texts.recorded, length), 'recording');
        host.requestUpdate();
      },
      onProblem: (problem) => {
        this.#problem = problem;
        announcer.say(locale.text(texts.recordProblems[problem]), 'recording');
        host.requestUpdate();
      },
      ...(options.source ? { source: options.source } : {}),
    });
    host.addController(this);
  }

  /** Ends a recording that goes on, and keeps it in the panel: for *Paus*. */
  async stop(): Promise<void> {
    this.#player.stop();
    await this.#recorder.stop();
  }

  /** What was recorded and not yet used: for *Klar*, so that nothing is lost. */
  get unused(): { readonly recording: Recording; readonly description: string } | null {
    return this.#recording && { recording: this.#recording, description: this.#words.trim() };
  }

  /** Lets go of everything. The element no longer knows the tool. */
  close(): void {
    this.#recorder.cancel();
    this.#player.stop();
    this.#recording = null;
    this.#urls.hostDisconnected();
    for (const part of [this, this.#recorder, this.#player, this.#urls, this.#images])
      this.#host.removeController(part);
  }

  /** @internal The camera's own picture is shown while it records. */
  hostUpdated(): void {
    const camera = this.#host.renderRoot.querySelector<HTMLVideoElement>('[data-camera]');
    const { stream } = this.#recorder;
    if (!camera || camera.srcObject === stream) return;
    camera.srcObject = stream;
    // A picture that does not move is no reason to stop.
    void camera.play().catch(() => undefined);
  }

  /** For the element's panel. */
  render(): TemplateResult {
    const { locale, kind } = this.#options;
    const recorder = this.#recorder;
    const { state } = recorder;
    const recording = this.#recording;
    const name = state === 'recording' ? texts.recordStop : recording ? texts.recordAgain : texts.recordStart;
    const waits = state === 'asking' || state === 'saving';
    return html`<div class="recording-tool" data-recording-tool>
      <p class="hint">${locale.label(kind === 'voice' ? texts.voiceHint : texts.videoHint)}</p>
      ${state === 'asking' ? html`<p class="notice" role="note">${locale.label(texts.recordAsking)}</p>` : nothing}
      ${this.#problem ? html`<p class="notice" role="alert">${locale.label(texts.recordProblems[this.#problem])}</p>` : nothing}
      ${
        kind === 'video' && state === 'recording'
          ? html`<video data-camera class="camera" muted playsinline aria-hidden="true"></video>`
          : nothing
      }
      <div class="row">
        <button class=${`act ${recording ? '' : 'main'}`} type="button" data-record aria-disabled=${waits ? 'true' : nothing} @click=${() => this.#press()}>
          <span class=${`record-mark ${state}`} aria-hidden="true"></span> <span>${locale.label(name)}</span>
        </button>
        ${
          state === 'recording'
            ? html`<span class="record-time" dir="auto">${locale.text(texts.recordTime, lengthOf(locale, recorder.seconds), lengthOf(locale, recorder.most))}</span>`
            : nothing
        }
      </div>
      ${recording && state === 'idle' ? this.#use(recording) : nothing}
    </div>`;
  }

  #use({ kind, cutOff, seconds }: Recording): TemplateResult {
    const { locale } = this.#options;
    return html`${cutOff ? html`<p class="notice" role="note">${locale.label(texts.recordCutOff)}</p>` : nothing}
      ${saidRecordings({ locale, urls: this.#urls, player: this.#player, images: this.#images }, { [kind]: { attachment: FRESH, seconds } })}
      ${describeField(locale, kind, FRESH, this.#words, (words) => (this.#words = words))}
      <button class="act main" type="button" data-use-recording @click=${() => this.#takeIt()}>${locale.label(texts.recordUse)}</button>`;
  }

  #takeIt(): void {
    const { unused } = this;
    if (unused) this.#options.onUse(unused.recording, unused.description);
  }

  #press(): void {
    const { kind, announcer, locale } = this.#options;
    if (this.#recorder.state === 'recording') {
      void this.#recorder.stop();
      return;
    }
    this.#player.stop();
    this.#problem = null;
    this.#recording = null;
    void this.#recorder.start(kind).then(() => {
      if (this.#recorder.state === 'recording') announcer.say(locale.text(texts.recordBegan), 'recording');
    });
  }
}
