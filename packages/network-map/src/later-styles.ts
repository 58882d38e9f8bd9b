import { css, type CSSResult } from 'lit';

/** How panels, dialogs and the list look: adopted together with them, just after the map has been drawn. */
export const laterStyles: CSSResult = css`
  .more-panel {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  /* Panels */
  .panel-head {
    display: flex;
    align-items: center;
    gap: var(--d-space);
  }
  .panel-head h3 {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: 1.2em;
  }
  .choices {
    display: grid;
    gap: 6px;
  }
  .choices legend {
    margin-block-end: 6px;
  }
  .mover input {
    inline-size: 100%;
    min-block-size: var(--d-target);
    accent-color: var(--d-teal);
  }
  .symbols {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
    gap: var(--d-space);
    max-block-size: 22rem;
    overflow: auto;
    padding: 4px;
  }
  .symbol {
    display: grid;
    justify-items: center;
    align-content: end;
    gap: 4px;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 92px;
    padding: 6px;
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-plate);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .symbol-name {
    font-size: 0.8em;
    line-height: 1.2;
  }
  .symbol-wait {
    inline-size: 48px;
    block-size: 48px;
  }
  @media (hover: hover) {
    .symbol:hover {
      border-color: var(--d-teal);
    }
  }

  /* The list */
  .list-view > ul {
    display: grid;
    gap: var(--d-space);
  }
  .list-item {
    padding: calc(var(--d-space) * 1.5);
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-plate);
  }
  .list-item > fieldset {
    display: grid;
    gap: var(--d-space);
    justify-items: start;
  }
  .list-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--d-space);
    inline-size: 100%;
  }
  .list-markings {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .crowd-list {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
    max-block-size: 60vh;
    overflow: auto;
    padding: 4px;
  }
`;
