import { css, type CSSResult } from 'lit';

/** What came, above the plan: calm, as something to read when one has the time. */
export const newerStyles: CSSResult = css`
  .newer {
    display: grid;
    gap: calc(var(--d-space) * 2);
    justify-items: start;
    border: 3px solid var(--d-teal);
    border-radius: 6px;
    background: var(--d-plate);
    padding: calc(var(--d-space) * 2);
    max-inline-size: 46rem;
  }
  .newer > * {
    margin: 0;
    max-inline-size: 100%;
  }
  .newer fieldset {
    display: grid;
    gap: 6px;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding: 0;
    inline-size: 100%;
  }
  .newer legend {
    padding: 0;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .newer .options {
    display: grid;
    gap: var(--d-space);
  }
  .newer .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--d-target);
    padding: 6px 12px;
    border: 2px solid var(--d-line);
    border-radius: 10px;
    background: var(--d-paper);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .newer .option > span {
    min-inline-size: 0;
  }
  .newer .option input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--d-teal);
  }
  .newer .option:has(:checked) {
    border-color: var(--d-teal);
    box-shadow: inset 0 0 0 1px var(--d-teal);
  }
  .newer .link {
    min-block-size: var(--d-target);
    border: 0;
    background: none;
    padding: 0;
    color: var(--d-teal);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .newer summary {
    display: list-item;
    min-block-size: var(--d-target);
    align-content: center;
    cursor: pointer;
  }
  .newer ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .newer-jump {
    border-radius: 999px;
  }
`;
