import { css, type CSSResult } from 'lit';

/** Panels, questions, answers and the list: adopted when they have come. */
export const laterStyles: CSSResult = css`
  /* Hyphenation is looked up for each word: once the words have been seen. */
  .topic-name,
  .panel-head h3 {
    hyphens: auto;
  }
  .topic-panel .panel-head .said-picture {
    inline-size: 48px;
    block-size: 48px;
    flex: none;
  }
  /* On its card it says that one may talk; beside the name of what is open it says nothing. */
  .panel-head > .bubble {
    display: none;
  }
  .questions {
    display: grid;
    gap: calc(var(--d-space) * 2.5);
  }
  .asked {
    display: grid;
    gap: calc(var(--d-space) * 1.25);
    padding-inline-start: calc(var(--d-space) * 1.5);
    border-inline-start: 4px solid var(--d-teal);
  }
  .one-page .asked {
    padding-inline-start: 0;
    border-inline-start: 0;
  }
  .one-page,
  .one-page .asked {
    gap: calc(var(--d-space) * 2);
  }
  .one-page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 12rem;
    align-content: start;
  }
  .one-page :is(legend, .asked > legend) {
    font-size: 1.25em;
  }
  /* Each button is as wide as its words, whatever the language: where both do not fit beside one another, one stands below. */
  .turning {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  .turning > .hint {
    flex: 1 0 100%;
    text-align: center;
  }
  .turning > [data-turn] {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }
  [dir='rtl'] .turning .icon {
    scale: -1 1;
  }
  :host([level='symbol']) .wishes {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5rem), 1fr));
  }
  .wishes .choice > img {
    margin-inline-start: auto;
  }
  .asked > legend {
    font-size: 1.1em;
    margin-block-end: 6px;
  }
  .asked .way > span {
    font-size: 0.9em;
  }
  .answer {
    display: grid;
    gap: calc(var(--d-space) * 1.25);
    padding: calc(var(--d-space) * 1.5);
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-paper);
  }
  .answer > .act,
  .list-fields > .act {
    justify-self: start;
  }
  ul.list-view {
    display: grid;
    gap: calc(var(--d-space) * 1.5);
  }
  .list-item summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--d-space);
    min-block-size: var(--d-target);
    cursor: pointer;
  }
  .list-item summary::before {
    content: '';
    box-sizing: border-box;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-inline-end: 3px solid currentColor;
    border-block-end: 3px solid currentColor;
    rotate: 45deg;
    flex: none;
  }
  .list-item .list-fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--d-space) * 2);
    margin-block-start: calc(var(--d-space) * 1.5);
  }
  .list-item .said-sign {
    display: inline-grid;
    vertical-align: middle;
    inline-size: 2.2em;
    block-size: 2.2em;
    flex: none;
    border-radius: 8px;
  }
`;
