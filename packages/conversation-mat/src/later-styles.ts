import { css, type CSSResult } from 'lit';

/** How what is opened, dragged, looked back at and compared looks: adopted together with it, just after the mat has been drawn. */
export const laterStyles: CSSResult = css`
  .card[data-lifted] {
    z-index: 5;
    cursor: grabbing;
    will-change: translate;
    box-shadow: 0 8px 18px rgb(20 28 38 / 0.4);
  }
  .column:has([data-lifted]),
  .cards > li:has(> [data-lifted]) {
    position: relative;
    z-index: 4;
  }
  .panel {
    max-inline-size: 760px;
  }
  .panel textarea {
    resize: vertical;
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--d-space);
    border-inline-start: 4px solid var(--d-line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .list-row .field {
    flex: 1 1 10rem;
  }
  .look-back,
  .compare {
    display: grid;
    gap: calc(var(--d-space) * 2);
    justify-items: start;
  }
  .look-back h2 {
    font-size: 1.5em;
  }
  .look-back .answers {
    inline-size: 100%;
    max-inline-size: 560px;
  }
  .right {
    font-weight: 650;
  }
  .staff {
    max-inline-size: 760px;
    padding: var(--d-space) calc(var(--d-space) * 2);
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
  }
  .staff summary {
    min-block-size: var(--d-target);
    align-content: center;
    cursor: pointer;
    font-weight: 650;
  }
  .staff ul {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .sign {
    margin-inline-end: 0.4em;
  }
  .table-frame {
    inline-size: 100%;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    padding-block-end: var(--d-space);
  }
  th,
  td {
    padding: var(--d-space);
    border: 1px solid var(--d-line);
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  thead th,
  tbody th {
    font-weight: 650;
  }
  :is(th, td) > img {
    margin-block-start: 4px;
    border-radius: 8px;
    background: light-dark(transparent, #f3efe8);
  }
  .sign {
    font-weight: 700;
  }
  .signs {
    display: none;
  }
  /* On a phone the sign alone says whether it is the same, and below the table what the signs are. */
  @container (max-width: 560px) {
    th,
    td {
      padding: 6px;
      overflow-wrap: break-word;
      hyphens: auto;
    }
    .sign-words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .signs {
      display: block;
    }
    .signs > .sign + .sign {
      margin-inline-start: 1em;
    }
  }
`;
