import { css, type CSSResult } from 'lit';
import { unseen } from '../style/unseen.ts';

/** How two times, or two people, look beside each other. */
export const compareStyles: CSSResult = css`
  .compare {
    display: grid;
    gap: calc(var(--d-space) * 2);
    justify-items: start;
  }
  [dir='rtl'] [data-compare-back] .icon {
    scale: -1 1;
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
    font-weight: 700;
  }
  :is(th, td) > img {
    margin-block-start: 4px;
    border-radius: 8px;
    background: light-dark(transparent, #f3efe8);
  }
  th > .said-picture {
    inline-size: 56px;
    block-size: 56px;
  }
  td > p + p {
    margin-block-start: 4px;
  }
  .sign {
    margin-inline-end: 0.4em;
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
      ${unseen}
    }
    .signs {
      display: block;
    }
    .signs > .sign + .sign {
      margin-inline-start: 1em;
    }
  }
`;
