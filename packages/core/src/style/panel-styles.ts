import { css, type CSSResult } from 'lit';

/** Panels, dialogs and choices: what is opened, adopted together with it. */
export const panelStyles: CSSResult = css`
  .act.danger {
    color: var(--d-coral);
    border-color: currentColor;
  }
  /* A radio or a checkbox whose whole plate can be pressed. */
  .choice {
    display: flex;
    align-items: center;
    gap: var(--d-space);
    min-block-size: var(--d-target);
    padding: 4px calc(var(--d-space) * 1.5);
    border: 2px solid var(--d-line);
    border-radius: calc(var(--d-radius) - 2px);
    background: var(--d-plate);
    cursor: pointer;
    touch-action: manipulation;
  }
  .choice input {
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    margin: 0;
    accent-color: var(--d-teal);
  }
  .choice:has(:checked) {
    border-color: var(--d-teal);
    box-shadow: inset 0 0 0 1px var(--d-teal);
  }
  .choice:has(:focus-visible) {
    outline: var(--d-focus);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .scanned {
    outline: 5px solid var(--d-ink) !important;
    outline-offset: 3px !important;
    box-shadow: 0 0 0 10px var(--d-marigold) !important;
  }
  .panel {
    background: var(--d-plate);
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    padding: calc(var(--d-space) * 2);
    display: grid;
    gap: calc(var(--d-space) * 2);
    align-content: start;
  }
  dialog {
    color: var(--d-ink);
    background: var(--d-plate);
    border: 2px solid var(--d-ink);
    border-radius: var(--d-radius);
    padding: calc(var(--d-space) * 3);
    max-inline-size: min(32rem, calc(100vw - 32px));
    font-size: var(--d-size);
  }
  dialog .page {
    min-block-size: 0;
    padding: 0;
  }
  dialog::backdrop {
    background: rgb(20 28 38 / 0.55);
  }
  @media (forced-colors: active) {
    .choice {
      border-color: ButtonText;
    }
    .choice:has(:checked) {
      border-color: Highlight;
    }
    .scanned {
      outline-color: Highlight !important;
    }
  }
`;
