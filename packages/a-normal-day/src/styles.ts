import { css, type CSSResult } from 'lit';

/** How a day looks. What stands where is set by custom properties through the CSSOM; everything else flows. */
export const styles: CSSResult = css`
  .days,
  .views,
  .waiting ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  .act[aria-pressed='true'] {
    background: var(--d-teal);
    border-color: var(--d-teal);
    color: var(--d-on-teal);
    font-weight: 700;
  }
  .stage,
  .start,
  .side {
    display: grid;
    gap: calc(var(--d-space) * 2);
    align-content: start;
    min-inline-size: 0;
  }
  .side:empty {
    display: none;
  }
  .without-time {
    justify-self: start;
  }
  @container (min-width: 820px) {
    .stage:has(.side > *) {
      grid-template-columns: minmax(0, 1fr) minmax(320px, 420px);
    }
    .stage > .start {
      grid-column: 1 / -1;
    }
  }
  .waiting {
    display: grid;
    gap: var(--d-space);
    padding: calc(var(--d-space) * 1.5);
    border: 2px dashed var(--d-line);
    border-radius: var(--d-radius);
  }

  /* The day, downwards */
  .day {
    position: relative;
    block-size: var(--length);
    margin-block: 14px;
    touch-action: pan-x pan-y pinch-zoom;
    user-select: none;
    -webkit-user-select: none;
  }
  .day:has([data-lifted]) {
    touch-action: none;
  }
  .hour {
    position: absolute;
    inset-block-start: var(--at);
    inset-inline: 0;
    border-block-start: 1.5px solid var(--d-hair);
    color: var(--d-ink-soft);
    font-size: 0.8em;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .hour bdi {
    position: relative;
    inset-block-start: -0.5em;
    padding-inline-end: 6px;
    background: var(--d-paper);
  }
  .things {
    position: absolute;
    inset: 0;
    inset-inline-start: 56px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .at {
    position: absolute;
    inset-block-start: calc(var(--at) + 1px);
    block-size: calc(var(--size) - 2px);
    inset-inline-start: calc(100% / var(--lanes) * var(--lane) + 2px);
    inline-size: calc(100% / var(--lanes) - 4px);
  }
  .thing {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--d-space);
    inline-size: 100%;
    block-size: 100%;
    min-block-size: var(--d-target);
    padding: 2px 10px;
    border: 2px solid var(--d-teal);
    border-inline-start-width: 8px;
    border-radius: calc(var(--d-radius) - 2px);
    background: var(--d-plate);
    color: var(--d-ink);
    text-align: start;
    overflow: hidden;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .at > .thing {
    align-items: start;
    min-block-size: 0;
  }
  .at {
    container-type: inline-size;
  }
  @container (max-width: 150px) {
    .at > .thing {
      gap: 4px;
      padding-inline: 6px 4px;
      border-inline-start-width: 6px;
      font-size: 0.9em;
    }
    .at .thing-picture {
      inline-size: 24px;
      block-size: 24px;
    }
    .at .feeling {
      display: none;
    }
  }
  /* No end: torn off. */
  .thing[data-open] {
    border-block-end-style: dashed;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .waiting .thing,
  .crowd-list .thing {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .thing[aria-expanded='true'] {
    outline: 3px solid var(--d-teal);
    outline-offset: 1px;
  }
  .thing-words {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--d-space);
    min-inline-size: 0;
    flex: 1;
    line-height: 1.25;
  }
  .name {
    min-inline-size: 0;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  /* A day may have a name of one very long word. */
  .act {
    max-inline-size: 100%;
  }
  .act :is(bdi, span) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* Drawn, not written: the button's name says when and where in words, and begins with what is written. */
  [data-drawn] {
    unicode-bidi: plaintext;
  }
  [data-drawn]::before {
    content: attr(data-drawn);
  }
  .time,
  .where {
    color: var(--d-ink-soft);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .thing-picture,
  .feeling {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
  }
  .feeling {
    inline-size: 24px;
    block-size: 24px;
  }
  :host([level='symbol']) .thing-picture {
    inline-size: 48px;
    block-size: 48px;
  }
  .grip {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    block-size: 14px;
    cursor: ns-resize;
    touch-action: none;
  }
  .grip::after {
    content: '';
    position: absolute;
    inset-block-end: 3px;
    inset-inline-start: calc(50% - 16px);
    inline-size: 32px;
    border-block-end: 3px solid var(--d-line);
    border-radius: 2px;
  }
  .gap,
  .crowd {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 2px dashed var(--d-line);
    border-radius: calc(var(--d-radius) - 2px);
    background: none;
    color: var(--d-ink-soft);
    cursor: pointer;
    font-variant-numeric: tabular-nums;
    touch-action: manipulation;
  }
  .gap .icon {
    inline-size: 1.2em;
    block-size: 1.2em;
    flex: none;
  }
  .gap[data-chosen] {
    border-style: solid;
    border-color: var(--d-teal);
    color: var(--d-ink);
  }
  .crowd {
    border: 2px solid var(--d-ink);
    background: var(--d-marigold);
    color: var(--d-on-marigold);
    font-weight: 700;
  }
  .drop-line {
    position: absolute;
    z-index: 6;
    inset-inline-start: 0;
    padding: 2px 10px;
    border-radius: 999px;
    background: var(--d-ink);
    color: var(--d-paper);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .thing[data-lifted],
  .at:has([data-lifted]),
  .at:has(:focus-visible) {
    z-index: 5;
  }
  @media (hover: hover) {
    :is(.thing, .gap):hover {
      border-color: var(--d-ink);
    }
  }

  /* Along the lines of text, on a wall */
  .day[data-along] {
    block-size: auto;
    inline-size: var(--length);
    max-inline-size: 100%;
    min-block-size: 340px;
    margin-block: 0;
  }
  [data-along] .hour {
    inset-block: 0;
    inset-inline: var(--at) auto;
    border-block-start: 0;
    border-inline-start: 1.5px solid var(--d-hair);
  }
  [data-along] .hour bdi {
    inset-block-start: 0;
    inset-inline-start: 4px;
    padding: 0;
    background: none;
  }
  [data-along] .things {
    inset: 28px 0 0;
  }
  [data-along] .at {
    inset-inline-start: calc(var(--at) + 1px);
    inline-size: calc(var(--size) - 2px);
    inset-block-start: calc(100% / var(--lanes) * var(--lane) + 2px);
    block-size: calc(100% / var(--lanes) - 4px);
  }
  [data-along] .at {
    container-type: normal;
  }
  [data-along] .thing {
    flex-direction: column;
    padding: 8px 4px 14px;
    border-inline-start-width: 2px;
    border-block-start-width: 8px;
    text-align: center;
    align-items: center;
  }
  [data-along] .thing[data-open] {
    border-block-end-style: solid;
    border-inline-end-style: dashed;
  }
  [data-along] .thing-words {
    flex: none;
    flex-direction: column;
    max-inline-size: 100%;
  }
  [data-along] :is(.gap, .crowd) {
    flex-direction: column;
  }
  [data-along] .grip {
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: 14px;
    block-size: auto;
    cursor: ew-resize;
  }
  [data-along] .grip::after {
    inset-block: calc(50% - 16px) auto;
    inset-inline: auto 3px;
    inline-size: 0;
    block-size: 32px;
    border-block-end: 0;
    border-inline-end: 3px solid var(--d-line);
  }
  @media (forced-colors: active) {
    .thing,
    .gap {
      border-color: ButtonText;
    }
  }
`;
