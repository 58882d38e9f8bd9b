import { fileFieldStyles } from '@delaktig/core/shell/file-field-styles.js';
import { css, type CSSResult } from 'lit';

/** How what is opened, dragged, looked back at and compared looks: adopted together with it, just after the mat has been drawn. */
export const laterStyles: CSSResult = css`
  ${fileFieldStyles}
  /* Not sooner: the browser opens its dictionary for it, and everything would wait for that. */
  .topic-button,
  .step,
  .aside-head,
  .card {
    hyphens: auto;
  }
  .card[data-lifted] {
    cursor: grabbing;
    box-shadow: 0 8px 18px rgb(20 28 38 / 0.4);
  }
  .column:has([data-lifted]),
  .cards > li:has(> [data-lifted]) {
    position: relative;
    z-index: 4;
  }
  .cards > li:has(> [data-lifted]) {
    will-change: translate;
  }
  .panel {
    max-inline-size: 760px;
  }
  .panel textarea {
    resize: vertical;
  }
  /* An answer's words, and its picture below them: the answers beside each other where there is room. */
  .own-answer {
    display: grid;
    align-content: start;
    gap: 6px;
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--d-space);
    border-inline-start: 4px solid var(--d-line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .list-row .field {
    flex: 1 1 10rem;
  }
  .look-back {
    display: grid;
    gap: calc(var(--d-space) * 2);
    justify-items: start;
    padding: var(--d-space);
  }
  .look-back h2 {
    font-size: 1.5em;
  }
  .look-back .answers {
    inline-size: 100%;
    max-inline-size: 560px;
  }
  .right {
    font-weight: 700;
  }
  .staff {
    max-inline-size: 760px;
    padding: var(--d-space) calc(var(--d-space) * 2);
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
  }
  .staff summary {
    min-block-size: var(--d-target);
    align-content: center;
    cursor: pointer;
    font-weight: 700;
  }
  .staff ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
`;
