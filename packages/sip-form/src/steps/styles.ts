import { pressedStyles } from '@delaktig/core/shell/pressed-styles.js';
import { css, type CSSResult } from 'lit';

/** One question on the screen: large, and with room around it. */
export const stepsStyles: CSSResult = css`
  ${pressedStyles}
  .question {
    display: grid;
    gap: calc(var(--d-space) * 3);
    max-inline-size: 46rem;
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius, 14px);
    background: var(--d-plate);
    padding: calc(var(--d-space) * 3);
  }
  .question > h3,
  .question > h4 {
    font-size: 1.35em;
  }
  .question .options {
    display: grid;
    gap: calc(var(--d-space) * 1.5);
  }
  .question .option,
  .question .row > .act {
    min-block-size: max(var(--d-target), 60px);
    font-size: 1.1em;
  }
  /* The question is the heading: it is said once. */
  .question.alone > .body > :first-child > :is(label, legend, .list-label) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .question > .row {
    justify-content: space-between;
  }
  @container (max-width: 480px) {
    .question {
      padding: calc(var(--d-space) * 2);
    }
    .question > .row {
      display: grid;
    }
  }
`;
