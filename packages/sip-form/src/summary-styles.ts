import { css, type CSSResult } from 'lit';

/** How it looks what is to be corrected, and what the law wants. */
export const summaryStyles: CSSResult = css`
  .law {
    display: grid;
    gap: calc(var(--d-space) * 2);
  }
  .law li {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .summary-box {
    display: grid;
    gap: calc(var(--d-space) * 2);
    border: 4px solid var(--d-coral);
    border-radius: 6px;
    padding: calc(var(--d-space) * 2);
    max-inline-size: 46rem;
  }
  .summary-box.fine {
    border-color: var(--d-teal);
  }
`;
