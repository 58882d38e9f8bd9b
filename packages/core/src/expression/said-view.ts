import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../document/display-text.ts';
import type { Expression, RecordingReference } from '../document/expression.ts';
import type { SymbolImages } from '../element/symbol-images.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import { panelIcon } from '../style/panel-icons.ts';
import type { AttachmentUrls } from './attachment-urls.ts';
import type { Player } from './player.ts';
import * as texts from './texts.ts';

/** What is needed to show what somebody said. */
export interface SaidPort {
  readonly locale: LocaleController;
  readonly images: SymbolImages;
  readonly urls: AttachmentUrls;
  readonly player: Player;
}

/** Minutes and seconds, as on a recorder. Always read from left to right. */
export function lengthOf(locale: LocaleController, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = new Intl.NumberFormat(locale.language, { minimumIntegerDigits: 2 }).format(whole % 60);
  return `${locale.say.number(Math.floor(whole / 60))}:${two}`;
}

/** The voice and the film, each with a button that plays it. */
export function saidRecordings(port: SaidPort, said: Expression): unknown {
  return html`${said.voice ? recording(port, 'voice', said.voice) : nothing} ${said.video ? recording(port, 'video', said.video) : nothing}`;
}

function recording(
  { locale, urls, player }: SaidPort,
  kind: 'voice' | 'video',
  { attachment, seconds, description }: RecordingReference,
): TemplateResult {
  const url = urls.url(attachment);
  const playing = player.playing === attachment;
  const media =
    kind === 'voice'
      ? html`<audio data-recording=${attachment} src=${url ?? ''} preload="metadata" hidden></audio>`
      : html`<video data-recording=${attachment} src=${url ?? ''} preload="metadata" playsinline aria-label=${description ? displayText(description) : locale.text(texts.wordless.video)}></video>`;
  return html`<div class="said-recording">
    ${url ? media : nothing}
    ${
      url && player.failed !== attachment
        ? html`<button class="act" type="button" aria-pressed=${String(playing)} @click=${() => player.toggle(attachment)}>
            ${panelIcon('speak')} <span>${locale.label(playing ? texts.stopPlaying : kind === 'voice' ? texts.listen : texts.watch)}</span>
            ${seconds === undefined ? nothing : html`<span dir="ltr">${lengthOf(locale, seconds)}</span>`}
          </button>`
        : html`<p class="notice" role="note">${locale.label(texts.cannotPlay)}</p>`
    }
  </div>`;
}
