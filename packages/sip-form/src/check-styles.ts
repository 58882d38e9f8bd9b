import { css, type CSSResult } from 'lit';

/** What is wrong, what is to be corrected, and what the law wants: they come after the first paint. */
export const checkStyles: CSSResult = css`
  .error {
    color: var(--d-coral);
    font-weight: 700;
    border-inline-start: 6px solid var(--d-coral);
    padding-inline-start: 10px;
  }
  [aria-invalid='true'] {
    border-color: var(--d-coral) !important;
    border-width: 3px !important;
  }
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
  .link {
    min-block-size: var(--d-target);
    border: 0;
    background: none;
    padding: 0;
    color: var(--d-teal);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  @container (min-width: 1500px) {
    ul.law {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
