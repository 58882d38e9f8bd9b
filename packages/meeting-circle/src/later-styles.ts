import { css, type CSSResult } from 'lit';
import { unseen } from '@delaktig/core/style/unseen.js';

/** How the planning looks: sections that fold, lists, pictures. Adopted with what is fetched later. */
export const laterStyles: CSSResult = css`
  .section {
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-plate);
    min-inline-size: 0;
  }
  .section > summary {
    display: flex;
    align-items: center;
    gap: var(--d-space);
    min-block-size: calc(var(--d-target) + 8px);
    padding: 6px calc(var(--d-space) * 2);
    border-radius: var(--d-radius);
    cursor: pointer;
    touch-action: manipulation;
  }
  .section > summary::marker {
    content: '';
  }
  .section > summary::-webkit-details-marker {
    display: none;
  }
  .section > summary::before {
    content: '';
    box-sizing: border-box;
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin: 0 4px;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    rotate: -45deg;
  }
  [dir='rtl'] .section:not([open]) > summary::before {
    rotate: 135deg;
  }
  .section[open] > summary::before {
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .section h3 {
    font-size: 1.15em;
  }
  .section-body {
    display: grid;
    gap: calc(var(--d-space) * 2);
    padding: 0 calc(var(--d-space) * 2) calc(var(--d-space) * 2);
    min-inline-size: 0;
  }
  .people,
  .questions,
  .part-fields,
  .steps {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: var(--d-space);
  }
  .participant,
  .question-item,
  .part-field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--d-space);
    padding: var(--d-space) calc(var(--d-space) * 1.25);
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
    min-inline-size: 0;
  }
  .participant-name {
    flex: 1 1 7rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .participant > .field {
    flex: 1 1 12rem;
  }
  .question-item > .grow {
    flex: 1 1 9rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .question-item .said-picture,
  .choice .said-picture {
    flex: none;
    inline-size: 48px;
    block-size: 48px;
    object-fit: contain;
  }
  .part-field {
    align-items: end;
  }
  .short {
    max-inline-size: 14rem;
  }
  .one-line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--d-space);
  }
  .choices:has(strong) {
    grid-template-columns: minmax(0, 1fr);
  }
  .back {
    margin: 8px 0 0;
    display: grid;
    gap: var(--d-space);
  }
  .back dt {
    font-weight: 700;
  }
  .back dd {
    margin: 0;
  }
  .step {
    display: flex;
    gap: calc(var(--d-space) * 2);
    padding: calc(var(--d-space) * 1.5);
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
    min-inline-size: 0;
  }
  .step > div {
    min-inline-size: 0;
    display: grid;
    gap: 4px;
    overflow-wrap: anywhere;
  }
  .step .said-picture {
    flex: none;
    inline-size: 80px;
    block-size: 80px;
  }
  .now {
    display: grid;
    gap: var(--d-space);
    justify-items: center;
    min-inline-size: 0;
  }
  .key-room {
    position: relative;
    inline-size: 100%;
    container-type: inline-size;
  }
  .key {
    display: grid;
    gap: 6px;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 0;
    list-style: none;
  }
  /* Where the circle has room for every name, the list is heard alone. */
  @container (min-width: 401px) {
    .key.needed {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      column-gap: calc(var(--d-space) * 2);
    }
    .key:not(.needed) {
      ${unseen}
    }
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .key li[aria-current] .key-name {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .key .number {
    font-size: 0.8em;
  }
  .key-time {
    flex: none;
    color: var(--d-ink-soft);
    font-size: 0.9em;
  }
  .now-title {
    font-size: clamp(1.3em, 4cqi, 2.2em);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .left {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 4px calc(var(--d-space) * 3);
    font-size: 1.2em;
    font-variant-numeric: tabular-nums;
  }
  .then {
    color: var(--d-ink-soft);
  }
  .on-break {
    padding: 4px calc(var(--d-space) * 3);
    border: 3px solid var(--d-ink);
    border-radius: 999px;
    background: var(--d-marigold);
    color: var(--d-on-marigold);
    font-size: 1.4em;
    font-weight: 700;
  }
  .steer {
    justify-content: center;
  }
  .turns {
    display: grid;
    gap: var(--d-space);
  }
  .turns .act,
  .notice .act {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .decide {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: var(--d-space);
    align-items: end;
  }
  .wall {
    font-size: clamp(1em, 1.7cqi, 2em);
  }
  .wall .circle-box {
    inline-size: min(100%, 62vh);
  }
  .wall .thanks {
    text-align: center;
  }
  .wall .now-title {
    font-size: 1.5em;
  }
  .wall-purpose {
    font-size: 1.2em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .agreed .whole {
    flex: 1 1 100%;
  }
  .agreed > .grow {
    flex-basis: 13rem;
  }
  .section-body > .act,
  .to-person + .act {
    justify-self: start;
  }
  :is([data-section='next'], [data-section='here']) .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
  }
  .mark-done {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-weight: 700;
  }
  .answering {
    display: grid;
    gap: calc(var(--d-space) * 3);
    max-inline-size: 44rem;
    margin-inline: auto;
    inline-size: 100%;
  }
  .answering .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--d-space);
  }
  .answering .choice .said-picture {
    inline-size: 60px;
    block-size: 60px;
  }
  .answering h3 {
    font-size: 1.4em;
  }
  .answering legend {
    font-size: 1.15em;
    font-weight: 700;
  }
  .good {
    display: grid;
    gap: var(--d-space);
    justify-items: start;
  }
  .to-person {
    display: grid;
    gap: var(--d-space);
    min-inline-size: 0;
  }
  .hello {
    font-size: 1.15em;
  }
  .told {
    display: flex;
    gap: calc(var(--d-space) * 2);
    padding: calc(var(--d-space) * 1.5);
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
    min-inline-size: 0;
  }
  .told > div {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .told .said-picture {
    flex: none;
    inline-size: 56px;
    block-size: 56px;
  }
  .told ul {
    list-style: none;
    margin: 4px 0 0;
    padding: 0;
    display: grid;
    gap: 6px;
  }
  .more-told {
    display: block;
    color: var(--d-ink-soft);
  }
  .side-name {
    font-weight: 700;
    font-size: 0.9em;
    color: var(--d-ink-soft);
  }
`;
