import { css, type CSSResult } from 'lit';

/** How one marking at a time, help to begin and the small try look: adopted just after the map has been drawn. */
export const modesStyles: CSSResult = css`
  .mode-bar {
    position: sticky;
    z-index: 7;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--d-space);
    inline-size: 100%;
    padding: var(--d-space) calc(var(--d-space) * 1.5);
    border: 2px solid var(--d-ink);
    border-radius: var(--d-radius);
    background: var(--d-plate);
    text-align: start;
  }
  .mode-bar p {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .mode-names {
    color: var(--d-ink-soft);
    font-size: 0.9em;
  }
  .legend ul:has(.legend-item) {
    gap: var(--d-space);
  }
  .legend-item {
    justify-content: start;
    padding: 4px 14px 4px 8px;
    border-radius: var(--d-radius);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .legend-item[aria-pressed='true'] .mark {
    background: var(--d-plate);
    border-radius: 6px;
  }
  /* Who has the marking: a double line and bold. The others: small, dashed, plain. Never colour alone. */
  .person[data-has] .face {
    border: 3px solid var(--d-ink);
    box-shadow:
      0 0 0 3px var(--d-plate),
      0 0 0 6px var(--d-ink);
  }
  .person[data-has] .name {
    font-weight: 700;
  }
  .person[data-back] .face {
    scale: 0.72;
    border-style: dashed;
    background: none;
    box-shadow: none;
    font-weight: 400;
  }
  .person[data-back] .name {
    color: var(--d-ink-soft);
    font-weight: 400;
  }
  .person[data-stamping] {
    cursor: copy;
  }
  /* Larger than its frame: the frame keeps its size and scrolls. */
  .lens[data-zoomed] {
    aspect-ratio: 1;
    overflow: auto;
    outline: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--d-space);
    inline-size: 100%;
  }
  @container (max-width: 480px) {
    .zoom {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .pan {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .zoom .act {
      gap: 4px;
      padding: 4px;
      font-size: 0.85em;
    }
  }
  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: var(--d-space);
  }
  .answers .act {
    min-block-size: max(56px, var(--d-target));
    border-radius: var(--d-radius);
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .offer {
    display: grid;
    gap: var(--d-space);
    padding: calc(var(--d-space) * 1.5);
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-plate);
  }
  .practice {
    inline-size: 100%;
    max-inline-size: 320px;
    justify-self: center;
  }
  .practice-ring {
    fill: var(--d-ground-2);
    stroke: var(--d-line);
    stroke-width: 1.5;
  }
  .practice-me {
    fill: var(--d-hub);
  }
  .practice-figure {
    fill: var(--d-marigold);
    stroke: var(--d-ink);
    stroke-width: 2;
  }
  .practice-chosen {
    fill: none;
    stroke: var(--d-teal);
    stroke-width: 3;
    stroke-dasharray: 5 4;
  }
  .practice-face {
    fill: none;
    stroke: var(--d-on-marigold);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .person[data-has] .face {
      outline: 4px double CanvasText;
    }
  }
`;
