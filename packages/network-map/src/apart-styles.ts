import { css, type CSSResult } from 'lit';

/** How comparing, sharing and erasing look. */
export const apartStyles: CSSResult = css`
  .compare {
    display: grid;
    gap: calc(var(--d-space) * 1.5);
  }
  .compare:focus {
    outline: none;
  }
  .compare-head {
    justify-content: space-between;
  }
  .compare h3,
  .compare h4,
  .compare p,
  .side-panel h4 {
    margin: 0;
  }
  .compare-both {
    display: grid;
    gap: calc(var(--d-space) * 2);
    align-items: start;
  }
  .compare-drawing,
  .share-drawing {
    display: block;
    inline-size: 100%;
    max-inline-size: var(--delaktig-board-size, 820px);
    block-size: auto;
  }
  .share-drawing {
    max-inline-size: 30rem;
    border: 1px solid var(--d-line);
    border-radius: var(--d-radius);
  }
  .compare-picture ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space) calc(var(--d-space) * 2);
    margin: var(--d-space) 0 0;
    padding: 0;
    list-style: none;
  }
  .compare-picture li {
    display: flex;
    align-items: center;
    gap: var(--d-space);
  }
  .compare-key {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border: 2px dashed var(--d-ink);
    border-radius: 50%;
    line-height: 1;
    font-weight: 700;
  }
  .compare-key[data-kind='new'] {
    border-style: solid;
    background: var(--d-marigold);
    color: var(--d-on-marigold);
  }
  .compare-key[data-kind='then'] {
    inline-size: 14px;
    block-size: 14px;
  }
  .compare-words {
    display: grid;
    gap: var(--d-space);
    overflow-wrap: anywhere;
  }
  .compare-words ul,
  .side-panel [data-share-seen] ul {
    margin: 0 0 var(--d-space);
    padding-inline-start: 1.3em;
  }
  @container (min-width: 900px) {
    .compare-both {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
