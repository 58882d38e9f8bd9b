import { css, type CSSResult } from 'lit';

/** The person's own plan: calm cards with pictures, larger where little is read. */
export const personStyles: CSSResult = css`
  .mine {
    display: grid;
    gap: calc(var(--d-space) * 3);
    max-inline-size: 46rem;
    overflow-wrap: anywhere;
  }
  .mine.few {
    font-size: 1.15em;
  }
  .shown-as .picture {
    inline-size: 40px;
    block-size: 40px;
    object-fit: contain;
    flex: none;
  }
  .mine h2 {
    font-size: 1.6em;
  }
  .mine h3 {
    font-size: 1.3em;
  }
  .mine :is(h4, h5, h6) {
    margin: 0;
    font-size: 1.1em;
    font-weight: 700;
  }
  .mine :is(.lead, .mine-part, .said, .cards, .rows, .card),
  .mine .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--d-space);
  }
  .mine .with-picture {
    display: flex;
    align-items: center;
    gap: calc(var(--d-space) * 2);
    min-inline-size: 0;
  }
  .mine .with-picture > :last-child {
    min-inline-size: 0;
  }
  .mine .picture {
    inline-size: 64px;
    block-size: 64px;
    object-fit: contain;
    flex: none;
  }
  .mine.few .picture {
    inline-size: 96px;
    block-size: 96px;
  }
  .mine .card {
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-plate);
    padding: calc(var(--d-space) * 2);
  }
  .mine .rows {
    gap: calc(var(--d-space) * 2);
  }
  .mine .rows .rows {
    border-inline-start: 4px solid var(--d-teal);
    padding-inline-start: calc(var(--d-space) * 1.5);
  }
  .mine .big {
    font-size: 1.15em;
    font-weight: 700;
  }
  .mine .what {
    font-weight: 700;
  }
  .mine .small {
    display: block;
    color: var(--d-ink-soft);
  }
  .mine .own {
    white-space: pre-wrap;
  }
  .mine .quote {
    border-inline-start: 4px solid var(--d-marigold, #f2b33d);
    padding-inline-start: calc(var(--d-space) * 1.5);
  }
  .mine dl {
    display: grid;
    gap: 4px;
    margin: 0;
  }
  .mine dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--d-space);
  }
  .mine dt {
    font-weight: 700;
  }
  .mine dd {
    margin: 0;
    min-inline-size: 0;
  }
  .mine a.act {
    justify-self: start;
    text-decoration: none;
    font-weight: 700;
  }
  /* On a wall, from across a room. */
  .mine.screen {
    font-size: 1.4em;
  }
  @container (min-width: 1500px) {
    .mine,
    .lacking {
      max-inline-size: 110rem;
    }
    .mine:not(.screen) {
      font-size: 1.15em;
    }
    .mine,
    .mine .several > .cards,
    .lacking ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .mine > :not(.mine-part),
    .mine > .several {
      grid-column: 1 / -1;
    }
  }
  .lacking {
    display: grid;
    gap: var(--d-space);
    max-inline-size: 46rem;
    border: 2px dashed var(--d-line);
    border-radius: var(--d-radius);
    padding: calc(var(--d-space) * 2);
  }
  .lacking ul {
    display: grid;
    gap: var(--d-space);
  }
  .edit {
    border-radius: var(--d-radius);
  }
  .edit > summary {
    display: flex;
    align-items: center;
    min-block-size: var(--d-target);
    color: var(--d-teal);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .edit[open] {
    display: grid;
    gap: var(--d-space);
    justify-items: start;
    background: var(--d-paper);
    padding: 0 calc(var(--d-space) * 1.5) calc(var(--d-space) * 1.5);
  }
  .edit > .field,
  .edit > .panel {
    inline-size: 100%;
  }
`;
