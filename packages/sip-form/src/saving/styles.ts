import { css, type CSSResult } from 'lit';

/** How saving goes: small and in sight; what could not be saved is seen at once. */
export const savingStyles: CSSResult = css`
  .saved {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--d-space);
    margin: 0;
    max-inline-size: 100%;
    border: 1px solid var(--d-line);
    border-radius: 10px;
    background: var(--d-plate);
    padding: 4px 12px;
    font-size: 0.9em;
  }
  .saved.failed {
    border: 3px solid var(--d-coral);
    font-weight: 700;
  }
`;
