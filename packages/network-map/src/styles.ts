import { css, type CSSResult, unsafeCSS } from 'lit';
import { palette } from '@delaktig/core/style/palette.js';

const markColours = Object.keys(palette)
  .map(
    (name) =>
      `[data-colour='${name}']{--mark:var(--d-${name});--mark-ink:var(--d-${name === 'marigold' ? 'on-marigold' : 'plate'});}`,
  )
  .join('');

/** How the network map looks. The board is laid out by percentages set through the CSSOM; everything else flows. */
export const styles: CSSResult = css`
  /* The tray */
  .tray {
    display: grid;
    gap: var(--d-space);
    padding: calc(var(--d-space) * 1.5);
    border: 2px dashed var(--d-line);
    border-radius: var(--d-radius);
  }
  .tray ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }

  /* The board */
  .stage {
    display: flex;
    flex-direction: column;
    gap: calc(var(--d-space) * 2);
  }
  .stage > * {
    display: grid;
    gap: calc(var(--d-space) * 2);
    align-content: start;
    min-inline-size: 0;
  }
  .ground {
    justify-items: center;
    text-align: center;
  }
  /* Beside each other where there is room: the board keeps its size and its place while panels come and go. */
  @container (min-width: 820px) {
    .stage {
      display: grid;
      grid-template-columns: minmax(280px, 340px) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }
    .stage .add {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .stage .add .field {
      grid-column: 1 / -1;
    }
    .ground {
      grid-column: 2;
      grid-row: 1 / 3;
      align-self: start;
    }
  }
  @container (min-width: 1281px) {
    .content {
      max-inline-size: 1280px;
      margin-inline: auto;
    }
  }
  .side:empty {
    display: none;
  }
  .lens {
    inline-size: 100%;
    /* As high as what is seen of the page: boardWidth says the same. */
    max-inline-size: min(var(--delaktig-board-size, 820px), max(300px, 100svh - 120px));
  }
  .board {
    position: relative;
    inline-size: calc(100% * var(--zoom, 1));
    aspect-ratio: 1;
    touch-action: pan-x pan-y;
  }
  .board,
  .person {
    user-select: none;
    -webkit-user-select: none;
  }
  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .ring > li,
  .targets > li,
  .hub {
    position: absolute;
  }
  .crowd,
  .targets > li,
  .hub {
    translate: -50% -50%;
  }
  .hub {
    display: grid;
    place-items: center;
    align-content: center;
    inline-size: var(--hub, 96px);
    block-size: var(--hub, 96px);
    padding: 4px;
    border: 2px solid var(--d-ink);
    border-radius: 50%;
    background: var(--d-hub);
    color: var(--d-on-hub);
    font-weight: 700;
    font-size: clamp(0.7rem, var(--hub, 96px) * 0.18, 1em);
    line-height: 1.3;
    text-align: center;
    overflow: hidden;
  }
  .hub bdi,
  .name {
    max-inline-size: 100%;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .ring-key {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 1.2em;
    color: var(--d-ink-soft);
    font-size: 0.85em;
  }
  .hub img {
    max-inline-size: 60%;
    block-size: auto;
  }
  .person {
    position: relative;
    /* A button's words stand in its middle by themselves; a grid for each costs a large map time. */
    display: block;
    text-align: center;
    --w: var(--plate-width, 84px);
    inline-size: var(--w);
    block-size: var(--plate-height, 72px);
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--d-radius);
    background: none;
    color: var(--d-ink);
    cursor: grab;
    touch-action: none;
    -webkit-touch-callout: none;
  }
  /* Around the place, by half of its size (no plate is smaller than 44 px): fifty transforms would be drawn one by one. */
  .ring .person {
    margin: calc(var(--plate-height) / -2) calc(var(--w) / -2);
  }
  .person[data-wide] {
    --w: calc(var(--plate-width) + (var(--wide) - var(--plate-width)) / 3 * var(--steps, 1));
  }
  .person[data-wide='2'] {
    --steps: 2;
  }
  .person[data-wide='3'] {
    --steps: 3;
  }
  .tray .person {
    inline-size: auto;
    max-inline-size: 100%;
    min-inline-size: var(--d-target);
    min-block-size: var(--d-target);
    block-size: auto;
    padding: 6px 12px;
    background: var(--d-plate);
    border: 1.5px solid var(--d-line);
  }
  .face {
    display: block;
    margin: 0 auto 1px;
    --w: calc(var(--plate-height, 72px) * 0.56);
    inline-size: var(--w);
    block-size: var(--w);
    border: 2px solid var(--d-line);
    border-radius: 50%;
    background: color-mix(in srgb, var(--tint, var(--d-teal)) 14%, var(--d-plate));
    font-weight: 700;
    font-size: max(13px, var(--plate-height, 72px) * 0.26);
    /* In the middle of its height, without the borders. */
    line-height: calc(var(--w) - 4px);
    text-align: center;
  }
  [data-tint='1'] {
    --tint: var(--d-coral);
  }
  [data-tint='2'] {
    --tint: var(--d-plum);
  }
  [data-tint='3'] {
    --tint: var(--d-leaf);
  }
  [data-tint='4'] {
    --tint: var(--d-marigold);
  }
  :host([level='symbol']) :is(.tray, .panel) {
    --plate-height: 114px;
  }
  .face img {
    display: block;
    margin: 9% auto;
    inline-size: 82%;
    block-size: 82%;
  }
  .name {
    text-shadow:
      1.5px 0 var(--d-paper),
      -1.5px 0 var(--d-paper),
      0 1.5px var(--d-paper),
      0 -1.5px var(--d-paper);
    font-size: max(13px, var(--plate-height, 72px) * 0.16);
    font-weight: 700;
    line-height: 1.2;
    -webkit-line-clamp: 2;
  }
  /* As much of the name as there is room for, and not only its first word. */
  .board[data-lines='1'] .name {
    display: block;
    letter-spacing: -0.04em;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  @container (max-width: 480px) {
    .board .name {
      font-size: clamp(11px, var(--plate-width) * 0.22, 13px);
    }
  }
  .tray .name {
    font-size: 0.95em;
    text-shadow: none;
  }
  .face[data-letter]::before {
    content: attr(data-letter);
  }
  /* Only pictures are cut round: that for each letter costs as much as drawing all names. */
  .face:not([data-letter]) {
    overflow: hidden;
  }
  /* Signs on top of each other and very wide ones stay in the face. */
  .face[data-odd]::before {
    display: block;
    overflow: hidden;
  }
  .person:focus-visible {
    outline-offset: 0;
    z-index: 3;
  }
  .crowd {
    display: block;
    min-inline-size: var(--d-target);
    min-block-size: var(--d-target);
    /* No wider than the room that was kept for it. */
    padding: 0;
    border: 2px solid var(--d-ink);
    border-radius: 50%;
    background: var(--d-marigold);
    color: var(--d-on-marigold);
    font-weight: 700;
    font-size: 0.85em;
    cursor: pointer;
  }
  /* Markings: letter, shape and colour */
  ${unsafeCSS(markColours)}
  .mark {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: var(--badge, 26px);
    block-size: var(--badge, 26px);
    vertical-align: top;
    color: var(--mark-ink);
    font-size: calc(var(--badge, 26px) * 0.48);
    font-weight: 700;
    line-height: 1;
  }
  .mark > svg,
  .mark::after {
    grid-area: 1 / 1;
  }
  .mark > svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .mark::after {
    content: attr(data-letter);
  }
  [data-colour] {
    fill: var(--mark);
    stroke: var(--d-ink);
    stroke-width: 1.5;
  }
  [data-colour] text {
    fill: var(--mark-ink);
    stroke: none;
    font-weight: 700;
    text-anchor: middle;
  }
  [data-colour] > [data-letter] {
    fill: none;
    stroke: var(--mark-ink);
    stroke-width: 2;
  }
  .badges {
    pointer-events: none;
  }
  .marks {
    line-height: 0;
  }
  .marks .mark {
    --badge: clamp(18px, var(--plate-height, 72px) * 0.3, 24px);
    margin-inline-start: -3px;
  }
  @media (forced-colors: active) {
    [data-colour] {
      forced-color-adjust: none;
      fill: Canvas;
      stroke: CanvasText;
      color: CanvasText;
    }
    [data-colour] text {
      fill: CanvasText;
    }
    [data-colour] > [data-letter] {
      stroke: CanvasText;
    }
    .hub {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: HighlightText;
    }
  }

  /* The legend */
  .legend {
    display: grid;
    gap: var(--d-space);
    font-size: 0.9em;
  }
  .legend p {
    font-weight: 700;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space) calc(var(--d-space) * 2);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
`;
