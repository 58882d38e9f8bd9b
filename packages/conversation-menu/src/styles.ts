import { css, type CSSResult } from 'lit';

/** How the menu looks: a table of topics with the question in its middle, and what was chosen in its order. */
export const styles: CSSResult = css`
  .question {
    font-size: clamp(1.4em, 5cqi, 2em);
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--d-space);
  }
  .room,
  .room > *,
  .menu {
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
  /* Where the open topic stands below, it stands next to the menu: what is for later waits until it is closed. */
  :host([level='symbol']) .room:has(> .side) :is(.add-area, .chosen) {
    display: none;
  }
  @container (max-width: 859px) {
    .room:has(> .side) :is(.add-area, .chosen) {
      display: none;
    }
  }
  .part {
    font-size: 1.15em;
  }
  .topics {
    display: grid;
    --gap: calc(var(--d-space) * 1.5);
    /* Two beside one another on a phone too, where a host's own margins leave less than its width; one where type is large. */
    grid-template-columns: repeat(
      auto-fill,
      minmax(min(100%, clamp(7.5rem, (100% - var(--gap)) / 2, 9.5rem)), 1fr)
    );
    gap: var(--gap);
  }
  .topics > li {
    display: grid;
    min-inline-size: 0;
  }
  .topics.round > .centre {
    grid-column: 1 / -1;
    order: -1;
  }
  .topics.round > .warmUp {
    grid-column: 1 / -1;
    order: -2;
  }
  .topic {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: calc(var(--d-target) * 2 + 24px);
    padding: calc(var(--d-space) * 1.25) 6px;
    position: relative;
    border: 2px solid var(--d-line);
    border-radius: calc(var(--d-radius) + 4px);
    background: var(--d-plate);
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
  }
  /* The words stand above the picture, so that a pointing hand does not hide them; the picture lies on a soft round ground. */
  .topic .said-picture {
    box-sizing: content-box;
    inline-size: 60px;
    block-size: 60px;
    padding: 12px;
    border-radius: 50%;
    background: var(--d-ground-3);
  }
  .topics > :nth-child(4n + 1) .said-picture {
    --picture-ground: var(--d-ground-2);
    background: var(--picture-ground);
  }
  .topics > :nth-child(4n + 2) .said-picture {
    --picture-ground: var(--d-ground-5);
    background: var(--picture-ground);
  }
  .topics > :nth-child(4n + 3) .said-picture {
    --picture-ground: var(--d-ground-4);
    background: var(--picture-ground);
  }
  :host([level='symbol']) .topic .said-picture {
    inline-size: 84px;
    block-size: 84px;
  }
  .topics .said-picture.bubble {
    border: 3px solid var(--d-teal);
    border-radius: 50% 50% 50% 8px;
    background: var(--d-ground-2);
    scale: 0.6;
  }
  .centre > .topic {
    background: var(--d-ground-1);
    border-color: var(--d-ink);
    font-size: 1.2em;
    font-weight: 700;
  }
  .warmUp > .topic {
    min-block-size: calc(var(--d-target) + 16px);
    flex-direction: row;
    background: var(--d-ground-3);
  }
  .topics > .warmUp > .topic .said-picture {
    padding: 6px;
    inline-size: 36px;
    block-size: 36px;
  }
  .topics > .centre > .topic .said-picture {
    --picture-ground: var(--d-plate);
    background: var(--picture-ground);
  }
  /* Pictures are drawn for a light ground: dark ones would not be seen on a dark one. */
  .topics > * > .topic .said-picture {
    background: light-dark(var(--picture-ground, var(--d-ground-3)), #f3efe8);
  }
  .wish-yes {
    border-color: var(--d-teal);
    border-width: 4px;
  }
  .wish-notNow,
  .wish-dontWant {
    border-style: dashed;
  }
  .wish-notNow .said-picture,
  .wish-dontWant .said-picture {
    opacity: 0.45;
  }
  .topic[aria-expanded='true'] {
    box-shadow: 0 0 0 4px var(--d-teal);
  }
  /* In the corner where it covers neither words nor picture. */
  .topic > .number {
    position: absolute;
    inset-block-end: 6px;
    inset-inline-end: 6px;
  }
  .topic:has(> .number) > .chip {
    align-self: start;
    max-inline-size: calc(100% - 2em);
  }
  .topic > .topic-name {
    max-inline-size: 100%;
  }
  .topic-name {
    font-weight: 700;
    overflow-wrap: anywhere;
    min-inline-size: 0;
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
  .chip {
    padding: 1px 10px;
    border: 1.5px solid var(--d-line);
    border-radius: 999px;
    font-size: 0.85em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  /* Where there is room, the question stands in the middle of the table, as on the sheet. */
  @container (min-width: 620px) {
    .room:not(:has(> .side)) .topics.round {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .room:not(:has(> .side)) .topics.round > .centre {
      grid-column: 2;
      grid-row: 3;
      order: 0;
    }
  }
  /* On a wall: everything can be seen from the other side of the room. */
  @container (min-width: 1500px) {
    .content {
      font-size: 1.25em;
    }
    .topics > * > .topic .said-picture {
      inline-size: 110px;
      block-size: 110px;
    }
    .ordered .said-picture {
      inline-size: 64px;
      block-size: 64px;
    }
  }
  .chosen {
    display: grid;
    gap: calc(var(--d-space) * 1.5);
  }
  .order {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: var(--d-space);
    position: relative;
  }
  .ordered {
    display: flex;
    align-items: center;
    gap: calc(var(--d-space) * 1.25);
    min-block-size: calc(var(--d-target) + 16px);
    padding: 4px calc(var(--d-space) * 1.25);
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
    background: var(--d-plate);
  }
  .ordered .said-picture {
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 8px;
    background: light-dark(transparent, #f3efe8);
  }
  .ordered .topic-name {
    flex: 1;
  }
  .ordered[data-lifted] {
    z-index: 5;
    will-change: translate;
    box-shadow: 0 8px 20px rgb(20 28 38 / 0.35);
  }
  .ordered[data-before] {
    box-shadow: 0 -8px 0 -2px var(--d-teal);
  }
  .ordered[data-after] {
    box-shadow: 0 8px 0 -2px var(--d-teal);
  }
  .handle {
    flex: none;
    inline-size: var(--d-target);
    block-size: 60px;
    margin-inline: calc(var(--d-space) * -1.25);
    padding-inline: calc((var(--d-target) - 18px) / 2);
    padding-block: 17px 16px;
    background: radial-gradient(circle, var(--d-line) 2.5px, transparent 3px) center / 9px 9px;
    background-clip: content-box;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-touch-callout: none;
  }
  .moves {
    flex: none;
    display: flex;
    gap: 4px;
  }
  @container (max-width: 480px) {
    .ordered {
      flex-wrap: wrap;
    }
    .ordered .topic-name {
      flex-basis: 6rem;
    }
    .ordered .moves {
      inline-size: 100%;
      justify-content: end;
    }
  }
  .add-area {
    display: grid;
    gap: calc(var(--d-space) * 1.5);
    padding: calc(var(--d-space) * 2);
    border: 2px dashed var(--d-line);
    border-radius: var(--d-radius);
  }
`;
