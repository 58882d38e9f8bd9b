import { css, type CSSResult } from 'lit';
import { unseen } from './unseen.ts';

/** What every element's inside shares: type, buttons, fields, panels, and the classes for what is only heard. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* What is drawn before or after something says it itself: a rule for all makes two more of everything, to be looked at and dropped. */
  * {
    box-sizing: border-box;
  }
  .root {
    container-type: inline-size;
    position: relative;
    background: var(--d-paper);
    color: var(--d-ink);
    font-family: var(--d-font);
    font-size: var(--d-size);
    line-height: 1.4;
    padding: calc(var(--d-space) * 2);
    border-radius: var(--d-radius);
    -webkit-tap-highlight-color: transparent;
  }
  @container (max-width: 480px) {
    .content {
      margin: calc(var(--d-space) * -1);
    }
  }
  /* Heard, not seen. */
  .heard,
  .announcer {
    ${unseen}
  }
  h2,
  h3,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  h3,
  legend {
    font-size: 1em;
    font-weight: 700;
    line-height: 1.3;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .beside {
    display: block;
    font-size: 0.85em;
    color: var(--d-ink-soft);
    font-weight: 400;
  }
  .act {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--d-space);
    min-block-size: var(--d-target);
    min-inline-size: var(--d-target);
    padding: 6px calc(var(--d-space) * 2);
    border: 2px solid var(--d-line);
    border-radius: 999px;
    background: var(--d-plate);
    color: var(--d-ink);
    cursor: pointer;
    text-align: center;
    touch-action: manipulation;
  }
  .act .beside {
    color: inherit;
  }
  .act.main {
    background: var(--d-teal);
    border-color: var(--d-teal);
    color: var(--d-on-teal);
    font-weight: 700;
  }
  .act:disabled,
  .act[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  @media (hover: hover) {
    .act:not(:disabled):hover {
      border-color: var(--d-ink);
    }
  }
  .act .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    flex: none;
  }
  :focus-visible {
    outline: var(--d-focus);
    outline-offset: 2px;
  }
  .field {
    display: grid;
    gap: 4px;
  }
  .field > input,
  .field > select,
  .field > textarea,
  .text-field {
    min-block-size: var(--d-target);
    inline-size: 100%;
    padding: 6px 12px;
    background: var(--d-plate);
    border: 2px solid var(--d-line);
    border-radius: calc(var(--d-radius) - 4px);
  }
  .hint {
    color: var(--d-ink-soft);
    font-size: 0.9em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
    align-items: center;
  }
  .page {
    display: grid;
    gap: calc(var(--d-space) * 2);
    justify-items: start;
    align-content: center;
    min-block-size: 280px;
    padding: calc(var(--d-space) * 3);
  }
  .page.calm {
    justify-items: center;
    text-align: center;
  }
  .notice {
    border-inline-start: 6px solid var(--d-marigold);
    background: var(--d-plate);
    outline: 1px solid var(--d-ink);
    padding: calc(var(--d-space) * 1.5) calc(var(--d-space) * 2);
    border-radius: 4px;
  }
  @media (forced-colors: active) {
    .act {
      border-color: ButtonText;
    }
    .act:disabled,
    .act[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
    .act.main {
      forced-color-adjust: none;
      border-color: HighlightText;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .act {
      transition:
        border-color 0.15s,
        background-color 0.15s;
    }
  }
`;
