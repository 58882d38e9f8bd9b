import { css, type CSSResult } from 'lit';

/** How one question at a time looks: one column, large, calm. */
export const guideStyles: CSSResult = css`
  .guide {
    display: grid;
    gap: calc(var(--d-space) * 2);
    inline-size: 100%;
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: calc(var(--d-space) * 3);
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-plate);
  }
  .guide[data-at='back'] {
    max-inline-size: 62rem;
  }
  @container (max-width: 480px) {
    .guide {
      padding: calc(var(--d-space) * 1.5);
    }
  }
  .guide > * {
    min-inline-size: 0;
  }
  .guide .ground {
    grid-area: auto;
    position: static;
  }
  /* One thing at a time: what the letters mean is told when the map is. */
  .guide:not([data-at='back']) ~ .legend {
    display: none;
  }
  .guide h3 {
    font-size: 1.5em;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .guide-text {
    max-inline-size: 38rem;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--d-space) calc(var(--d-space) * 1.5);
    color: var(--d-ink-soft);
    font-size: 0.9em;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 5px;
  }
  .dots i {
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid currentColor;
    border-radius: 50%;
  }
  .dots i[data-now] {
    inline-size: 14px;
    block-size: 14px;
    background: var(--d-teal);
    border-color: var(--d-teal);
  }
  .worry {
    display: grid;
    gap: 4px;
    padding: calc(var(--d-space) * 1.5) calc(var(--d-space) * 2);
    border-inline-start: 6px solid var(--d-teal);
    background: var(--d-paper);
    border-radius: 4px;
  }
  .worry-said {
    font-weight: 700;
  }
  .who {
    align-items: stretch;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--d-space);
    min-inline-size: 0;
    padding: 4px 12px;
    border: 1.5px solid var(--d-line);
    border-radius: var(--d-radius);
    overflow-wrap: anywhere;
  }
  /* Those who stand on the map, when one looks back, are as large as there is room for. */
  .guide .face:not(.board .face) {
    --plate-height: 76px;
    flex: none;
  }
  /* Beside a name, not in the middle of what is left. */
  .guide :is(.chip, .choice, .act, .row) > .face {
    margin: 0;
  }
  :host([level='symbol']) .guide .face:not(.board .face) {
    --plate-height: 120px;
  }
  .fits {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: var(--d-space);
  }
  .fits .choice,
  .pick {
    inline-size: 100%;
    min-block-size: 60px;
    justify-content: start;
    border-radius: var(--d-radius);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .fits bdi {
    min-inline-size: 0;
    font-weight: 700;
  }
  .which-ring {
    inline-size: 48px;
    block-size: 48px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .which-ring [data-now] {
    stroke-width: 6;
    stroke: var(--d-teal);
  }
  .which-ring [data-me] {
    fill: currentColor;
  }
  .asides {
    border-block-start: 1px solid var(--d-hair);
    padding-block-start: calc(var(--d-space) * 2);
  }
`;
