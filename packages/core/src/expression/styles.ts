import { css, type CSSResult } from 'lit';
import { fileFieldStyles } from '../shell/file-field-styles.ts';

/** What somebody said, as it is shown, and the ways to say it. Adopted with what uses them. */
export const expressionStyles: CSSResult = css`
  .said-picture {
    display: block;
    max-inline-size: 100%;
    object-fit: contain;
  }
  .said-wait {
    background: var(--d-ground-3);
    border-radius: calc(var(--d-radius) - 4px);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  :host([level='symbol']) .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
  }
  :host([level='symbol']) :is(.way, .symbol-button) {
    flex-direction: column;
    border-radius: var(--d-radius);
    padding: calc(var(--d-space) * 1.5) var(--d-space);
  }
  :host([level='symbol']) :is(.way, .symbol-button) .icon {
    inline-size: 2.4em;
    block-size: 2.4em;
  }
  .move .icon {
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .act.move {
    padding: 0;
  }
`;

/** The panels of the ways to say something, fetched with them. */
export const toolStyles: CSSResult = css`
  ${fileFieldStyles}
  .said-shown .said-picture {
    inline-size: min(100%, 11rem);
    block-size: auto;
    max-block-size: 14rem;
    border-radius: calc(var(--d-radius) - 4px);
  }
  .said-shown span.said-picture {
    block-size: 8rem;
  }
  .said-words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .said-recording {
    display: grid;
    gap: var(--d-space);
    justify-items: start;
  }
  .said-recording video,
  .camera {
    inline-size: min(100%, 24rem);
    aspect-ratio: 4 / 3;
    background: #000;
    border-radius: calc(var(--d-radius) - 4px);
  }
  /* As in a mirror: whoever signs sees their own right hand to the right. */
  .camera {
    scale: -1 1;
  }
  .recording-tool {
    display: grid;
    gap: calc(var(--d-space) * 2);
    justify-items: start;
  }
  .recording-tool .field {
    inline-size: 100%;
  }
  .record-mark {
    inline-size: 1em;
    block-size: 1em;
    border-radius: 50%;
    background: currentColor;
    flex: none;
  }
  .record-mark.recording {
    border-radius: 3px;
  }
  .record-time {
    font-variant-numeric: tabular-nums;
  }
  .one-line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--d-space);
  }
  .one-line .grow {
    flex: 1 1 12rem;
  }
  .choices > :is(.named, .one-line) {
    grid-column: 1 / -1;
  }
  .named {
    display: grid;
    gap: var(--d-space);
  }
  .named .grow {
    flex: 1 1 8rem;
    overflow-wrap: anywhere;
  }
  textarea {
    resize: vertical;
  }
  @media (forced-colors: active) {
    .record-mark {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
