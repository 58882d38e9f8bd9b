import { css, type CSSResult } from 'lit';
import { pressedStyles } from './pressed-styles.ts';

/** How the shell looks when something is open: *Mer*, panels, pictures to choose, the list, one switch. Adopted with what is fetched later. */
export const laterShellStyles: CSSResult = css`
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
    font-weight: 700;
    text-align: center;
    overflow-wrap: anywhere;
  }
  /* On yellow a thumb or a face would not be seen: many pictures are yellow themselves. */
  :host([theme='yellow']) img {
    filter: drop-shadow(1px 0 #000) drop-shadow(-1px 0 #000) drop-shadow(0 1px #000) drop-shadow(0 -1px #000);
  }
  ${pressedStyles}
  /* Only a long word is divided, and into long parts: whoever learns to read does not read kom-pisar. */
  :host {
    hyphenate-limit-chars: 11 5 5;
    -webkit-hyphenate-limit-before: 5;
    -webkit-hyphenate-limit-after: 5;
  }
  .more-panel {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  /* One under the other, where no two have room side by side. */
  @container (max-width: 480px) {
    .more-panel > .act {
      inline-size: 100%;
      justify-content: start;
      text-align: start;
    }
  }
  .add strong {
    grid-column: 1 / -1;
    font-weight: 700;
  }
  /* Panels */
  .panel-head {
    /* As much of a panel as leaves room for what it was opened from. */
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
    /* Room for a sign and one long word, such as "Professionella", beside the circle. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.5rem), 1fr));
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
  /* The arrows' own control: see Mover. */
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
    font-weight: 700;
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
  /* Things that stand too close for a place of their own in the drawing. */
  .crowd-list {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
    max-block-size: 60vh;
    overflow: auto;
    padding: 4px;
  }
`;
