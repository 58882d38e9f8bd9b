import { css, type CSSResult } from 'lit';

/** Panels, goals, examples and the list: adopted when they have come. */
export const laterStyles: CSSResult = css`
  .goals > *,
  .goals .choices > .hint {
    grid-column: 1 / -1;
  }
  .goal {
    display: grid;
    gap: var(--d-space);
    justify-items: start;
  }
  .goal > .field,
  .goal > details {
    inline-size: 100%;
  }
  summary.act {
    inline-size: fit-content;
  }
  details[open] > fieldset {
    margin-block-start: var(--d-space);
  }
  .steps {
    display: grid;
    gap: calc(var(--d-space) * 1.5);
  }
  .steps > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--d-space);
    align-items: start;
    padding-inline-start: calc(var(--d-space) * 1.5);
    border-inline-start: 4px solid var(--d-teal);
  }
  .steps > li > .act {
    margin-block-start: 1.8em;
    padding: 0;
  }
  .examples ul {
    display: grid;
    gap: var(--d-space);
  }
  .examples li {
    display: flex;
    align-items: center;
    gap: calc(var(--d-space) * 1.5);
  }
  .examples .wait {
    inline-size: 40px;
    block-size: 40px;
    flex: none;
  }
  ol.list-view {
    display: grid;
    gap: calc(var(--d-space) * 2);
  }
  .list-item > fieldset.list-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--d-space) * 2);
    justify-items: stretch;
  }
  .list-fields > .act {
    justify-self: start;
  }
  .list-item .said-sign {
    display: inline-grid;
    vertical-align: middle;
    inline-size: 2.2em;
    block-size: 2.2em;
    flex: none;
    border-radius: 8px;
  }
`;
