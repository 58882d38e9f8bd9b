import { css, type CSSResult } from 'lit';

/** What the person has said, beside the plan: their words as a quotation, with a line at its side. */
export const chainStyles: CSSResult = css`
  .chain {
    display: grid;
    gap: calc(var(--d-space) * 2);
    border: 2px solid var(--d-teal);
    border-radius: var(--d-radius);
    background: var(--d-plate);
    padding: calc(var(--d-space) * 2);
  }
  /* As many beside each other as there is room for: on a wall it is read from afar. */
  .chain ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    align-items: start;
    gap: calc(var(--d-space) * 2);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .from,
  .quoted {
    display: grid;
    gap: var(--d-space);
    min-inline-size: 0;
  }
  .quoted {
    border-inline-start: 4px solid var(--d-marigold, #f2b33d);
    padding-inline-start: calc(var(--d-space) * 1.5);
  }
  .quoted > img {
    inline-size: 72px;
    block-size: 72px;
    object-fit: contain;
  }
  .quote {
    margin: 0;
    font-size: 1.1em;
    overflow-wrap: anywhere;
  }
`;
