import { css, type CSSResult } from 'lit';

/** How places to press, panels, dialogs and the list look: adopted together with them, just after the map has been drawn. */
export const laterStyles: CSSResult = css`
  /* Not sooner: the browser opens its dictionary for it, and everything would wait for that. */
  .hub bdi,
  .name {
    hyphens: auto;
  }
  @container (min-width: 820px) {
    /* In sight while a long panel is read, unless the bar of one marking is there, which would lie over it; otherwise not, since it costs a layer for each person while one is dragged. */
    .stage:has(.side > .panel):not(.mode-bar ~ *) .ground {
      position: sticky;
      inset-block-start: var(--d-space);
    }
  }
  /* The browser sums up touch-action over everything painted, at each frame. */
  .board:has([data-lifted]) {
    touch-action: none;
  }
  /* Pressed first of two who know each other. */
  .person[data-linked] .face {
    outline: 4px solid var(--d-teal);
  }
  .person[data-lifted] {
    z-index: 5;
    cursor: grabbing;
    will-change: translate;
  }
  .person[data-lifted] .face {
    box-shadow: 0 6px 14px rgb(20 28 38 / 0.35);
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
    /* 26 px with its border. */
    inline-size: 22px;
    block-size: 22px;
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
  @media (forced-colors: active) {
    .person[aria-expanded='true'] .face {
      outline: 3px solid Highlight;
    }
    .target::before {
      border-color: Highlight;
    }
  }
  .person[aria-expanded='true'] .face {
    border-color: var(--d-teal);
    box-shadow: 0 0 0 3px var(--d-teal);
  }
  @media (hover: hover) {
    .target:hover::before {
      border-style: solid;
      scale: 1.2;
    }
    .person:hover .face {
      border-color: var(--d-teal);
    }
  }
  /* On a tall, narrow screen the map stays in sight above what is open; not above a try with rings of its own, a question that is to be read whole, or what helps to begin; and not where the bar of one marking does. */
  @media (max-aspect-ratio: 5/9) {
    .stage:has(> .side > :not([data-offer])):not(:has([data-practice], [data-erase-no]), .mode-bar ~ *) > .ground {
      position: sticky;
      z-index: 6;
      inset-block-start: 0;
      background: var(--d-paper);
    }
    /* What stays in sight leaves room for what is open: what to do first, and what the rings are called, are there again as soon as it is closed. */
    .stage:has(> .side > :not([data-offer])) > .ground > :is(.hint, .ring-key, .zoom) {
      display: none;
    }
    .stage > .side :is(button, input, label, select, textarea) {
      scroll-margin-block-start: calc(100cqi + 8px);
    }
    /* Under the map; and not so much of it that there is no room for both. */
    .stage:not(:has([data-practice], [data-erase-no], .pad, textarea, .file)) > .side .panel-head {
      scroll-margin-block: calc(100cqi + 8px) 10vh;
    }
  }

  /* Beside a name, not in the middle of what is left. */
  .list-item .row > .face {
    margin: 0;
  }
  .list-markings {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  /* People as in the tray, without its frame. */
  /* Of somebody who is carried: they come along. */
  .ring .marks {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-start: calc(50% + var(--plate-height, 80px) * 0.16);
    /* No wider than what is in it, or the page could be scrolled sideways to nothing. */
    inline-size: max-content;
    max-inline-size: 52px;
    text-align: start;
    pointer-events: none;
  }
  .crowd-list {
    border: 0;
  }
`;
