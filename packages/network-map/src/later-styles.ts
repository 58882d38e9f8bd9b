import { css, type CSSResult } from 'lit';

/** How places to press, panels, dialogs and the list look: adopted together with them, just after the map has been drawn. */
export const laterStyles: CSSResult = css`
  .scan-now {
    position: sticky;
    z-index: 4;
    inset-block-start: 0;
    min-block-size: 1.5em;
    padding: var(--d-space);
    border: 3px solid var(--d-ink);
    border-radius: var(--d-radius);
    background: var(--d-plate);
    font-size: 1.3em;
    font-weight: 650;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .act[aria-pressed='true'] {
    background: var(--d-teal);
    border-color: var(--d-teal);
    color: var(--d-on-teal);
  }
  .person[data-lifted] {
    z-index: 5;
    cursor: grabbing;
    will-change: translate;
  }
  .person[data-lifted] .face {
    box-shadow: 0 6px 14px rgb(20 28 38 / 0.35);
  }
  li:has(> .person:focus-visible),
  li:has(> .person[data-lifted]) {
    z-index: 4;
  }
  .targets > li {
    z-index: 2;
  }
  .target {
    display: grid;
    place-items: center;
    inline-size: var(--d-target);
    block-size: var(--d-target);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  /* Seen small, pressed large. */
  .target::before {
    content: '';
    inline-size: 26px;
    block-size: 26px;
    border: 2px dashed var(--d-teal);
    border-radius: 50%;
    background: radial-gradient(circle, var(--d-teal) 5px, var(--d-plate) 5.5px);
  }
  .target[data-over]::before,
  .target:focus-visible::before {
    border-style: solid;
    background: var(--d-teal);
    scale: 1.4;
  }
  @media (hover: hover) {
    .target:hover::before {
      border-style: solid;
      scale: 1.2;
    }
  }

  @media (forced-colors: active) {
    .target::before {
      border-color: Highlight;
    }
  }
  .person[aria-expanded='true'] .face {
    border-color: var(--d-teal);
    box-shadow: 0 0 0 3px var(--d-teal);
  }
  @media (hover: hover) {
    .person:hover .face {
      border-color: var(--d-teal);
    }
  }
  .more-panel {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  .add strong {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  /* Panels */
  .panel-head {
    /* As much of a panel as leaves room for the map above it. */
    scroll-margin-block: var(--d-space) 45vh;
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
  .close {
    padding: 0;
    border-radius: 50%;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    gap: 6px;
  }
  .choices > :is(legend, .hint, .row) {
    grid-column: 1 / -1;
  }
  .choices legend {
    margin-block-end: 6px;
  }
  .choice > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* On a tall, narrow screen the map stays in sight above what is open. */
  @media (max-aspect-ratio: 5/9) {
    .stage:has(> .side > *) > .ground {
      position: sticky;
      z-index: 6;
      inset-block-start: 0;
      background: var(--d-paper);
    }
    .stage > .side :is(button, input, label) {
      scroll-margin-block-start: calc(100cqi + 48px);
    }
  }
  .mover input {
    inline-size: 100%;
    min-block-size: var(--d-target);
    accent-color: var(--d-teal);
  }
  .symbols {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(100px, 1fr));
    gap: var(--d-space);
  }
  .shelves {
    display: grid;
    gap: calc(var(--d-space) * 2);
    max-block-size: min(32rem, 70vh);
    overflow: auto;
    padding: 4px;
  }
  .shelves section {
    display: grid;
    gap: var(--d-space);
    min-inline-size: 0;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
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
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
    background: var(--d-plate);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .symbol-name {
    font-size: 0.8em;
    line-height: 1.2;
  }
  .symbol img,
  .symbol-wait {
    inline-size: 64px;
    block-size: 64px;
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
