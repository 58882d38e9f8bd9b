import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** What a field for a file is. */
export interface FileField {
  readonly icon: TemplateResult;
  /** In our own words: those of the browser are in the browser's language, and few. */
  readonly label: unknown;
  /** What can be chosen, as in `accept` of HTML. */
  readonly accept: string;
  /** Opens the camera at once, where the device has one. Default false. */
  readonly camera?: boolean;
  /** The id of a hint. */
  readonly describedBy?: string;
}

/**
 * A file is chosen by what looks like the other buttons: the browser's own field lies over it, unseen, so that keys, a switch, a screen reader and a file
 * that is dropped on it meet a real one. Its styles are `file-field-styles`.
 */
export function fileField(
  { icon, label, accept, camera = false, describedBy }: FileField,
  take: (file: File) => void,
): TemplateResult {
  return html`<label class="act file">
    ${icon} <span>${label}</span>
    <input
      type="file"
      accept=${accept}
      aria-describedby=${describedBy ?? nothing}
      ${ref((field) => field?.toggleAttribute('capture', camera))}
      @change=${(event: Event) => {
        if (!(event.currentTarget instanceof HTMLInputElement)) return;
        const [file] = event.currentTarget.files ?? [];
        if (file) take(file);
        // The same file can be chosen again.
        event.currentTarget.value = '';
      }}
    />
  </label>`;
}
