import { css, type CSSResult } from 'lit';

/** How the question and the cards look. */
export const styles: CSSResult = css`
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--d-space);
  }
  .question {
    display: flex;
    align-items: center;
    gap: calc(var(--d-space) * 1.5);
    font-size: clamp(1.4em, 5cqi, 2em);
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .question img,
  .question .wait {
    inline-size: 44px;
    block-size: 44px;
    flex: none;
  }
  .room,
  .room > * {
    display: grid;
    gap: calc(var(--d-space) * 2);
    align-content: start;
    min-inline-size: 0;
  }
  @container (min-width: 860px) {
    .room:has(> .side) {
      grid-template-columns: minmax(0, 1fr) minmax(320px, 26rem);
    }
  }
  .add-area {
    display: grid;
    gap: calc(var(--d-space) * 1.5);
    justify-items: start;
    padding: calc(var(--d-space) * 2);
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-ground-3);
  }
  .add-area > :is(.add, .ways) {
    inline-size: 100%;
  }
  .add-area .hint {
    color: var(--d-ink);
  }
  .act.quiet {
    border-style: dashed;
  }
  .empty {
    padding: calc(var(--d-space) * 3);
    border: 2px dashed var(--d-line);
    border-radius: var(--d-radius);
    text-align: center;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .matters {
    display: grid;
    gap: calc(var(--d-space) * 1.5);
    position: relative;
  }
  .matter {
    display: flex;
    align-items: stretch;
    gap: var(--d-space);
    border: 2px solid var(--d-line);
    border-radius: calc(var(--d-radius) + 2px);
    background: var(--d-plate);
    min-inline-size: 0;
  }
  .matter:has(> .card[aria-expanded='true']) {
    border-color: var(--d-teal);
    box-shadow: 0 0 0 3px var(--d-teal);
  }
  .matter[data-lifted] {
    z-index: 5;
    will-change: translate;
    box-shadow: 0 8px 20px rgb(20 28 38 / 0.35);
  }
  .matter[data-before] {
    box-shadow: 0 -8px 0 -2px var(--d-teal);
  }
  .matter[data-after] {
    box-shadow: 0 8px 0 -2px var(--d-teal);
  }
  .handle {
    flex: none;
    align-self: center;
    block-size: 66px;
    inline-size: var(--d-target);
    margin-inline-end: calc(var(--d-space) * -1);
    border-start-start-radius: var(--d-radius);
    border-end-start-radius: var(--d-radius);
    background: radial-gradient(circle, var(--d-line) 2.5px, transparent 3px) center / 9px 9px;
    background-clip: content-box;
    padding-inline: calc((var(--d-target) - 18px) / 2);
    padding-block: 20px 19px;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .card {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: calc(var(--d-space) * 1.5);
    min-block-size: calc(var(--d-target) + 20px);
    padding: calc(var(--d-space) * 1.25);
    border: 0;
    border-radius: var(--d-radius);
    background: none;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .number {
    flex: none;
    display: inline-grid;
    place-items: center;
    min-inline-size: 2em;
    block-size: 2em;
    border-radius: 1em;
    background: var(--d-marigold);
    color: var(--d-on-marigold);
    outline: 2px solid var(--d-ink);
    outline-offset: -2px;
    font-weight: 700;
  }
  .card .said-picture {
    flex: none;
    inline-size: 64px;
    block-size: 64px;
    border-radius: calc(var(--d-radius) - 6px);
  }
  :host([level='symbol']) .card .said-picture {
    inline-size: 96px;
    block-size: 96px;
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--d-space);
    min-inline-size: 0;
  }
  .name {
    flex: 1 1 100%;
    font-size: 1.1em;
    font-weight: 700;
    overflow-wrap: anywhere;
    white-space: pre-line;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }
  .chip {
    padding: 1px 10px;
    border: 1.5px solid var(--d-line);
    border-radius: 999px;
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
  .moves {
    flex: none;
    display: flex;
    align-items: center;
    gap: 4px;
    padding-inline-end: var(--d-space);
  }
  /* On a wall: everything can be seen from the other side of the room. */
  @container (min-width: 1500px) {
    .content {
      font-size: 1.25em;
    }
    .card .said-picture {
      inline-size: 110px;
      block-size: 110px;
    }
  }
  @container (max-width: 480px) {
    .matter {
      flex-wrap: wrap;
    }
    .card {
      flex-basis: calc(100% - var(--d-target));
    }
    /* The picture is large: the words have the whole width, above it, so that a pointing hand does not hide them. */
    :host([level='symbol']) .card {
      flex-wrap: wrap;
    }
    :host([level='symbol']) .told {
      flex: 1 1 60%;
    }
    :host([level='symbol']) .card .said-picture {
      order: 1;
    }
    .moves {
      inline-size: 100%;
      justify-content: end;
      padding-block-end: var(--d-space);
    }
  }
`;
