import { css, type CSSResult } from 'lit';

/** For whom the plan is printed. */
export const printingStyles: CSSResult = css`
  .printing {
    display: grid;
    gap: calc(var(--d-space) * 2);
    border: 2px solid var(--d-line);
    border-radius: 6px;
    background: var(--d-plate);
    padding: calc(var(--d-space) * 2);
    max-inline-size: 46rem;
  }
  .printing p {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
