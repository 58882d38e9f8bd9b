import { css, type CSSResult } from 'lit';
import { unseen } from '@delaktig/core/style/unseen.js';

/** How panels, the list, the sheet, shares and comparisons look: adopted together with them, just after the day has been drawn. */
export const laterStyles: CSSResult = css`
  /* Not sooner: the browser opens its dictionary for it, and everything would wait for that. */
  .name {
    hyphens: auto;
  }
  .thing[data-lifted] {
    cursor: grabbing;
    will-change: translate;
    box-shadow: 0 6px 14px rgb(20 28 38 / 0.35);
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space) calc(var(--d-space) * 2);
  }
  .times legend {
    margin-block-end: 6px;
  }
  .time-field {
    align-items: center;
  }
  .time-field select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .new-card,
  .answer-form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
    align-items: end;
    inline-size: 100%;
  }
  /* Twelve questions with five ways each: only the picture is shown beside the field, but where pictures are what one reads. */
  :host(:not([level='symbol'])) .cell .way {
    inline-size: var(--d-target);
    padding: 0;
    justify-content: center;
  }
  :host(:not([level='symbol'])) .cell .way > span {
    ${unseen}
  }
  .card-row {
    display: flex;
    gap: var(--d-space);
    align-items: end;
  }
  .own-photo,
  .answer-said .said-picture {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 6rem;
    border-radius: calc(var(--d-radius) - 4px);
    object-fit: contain;
  }
  .answer-said {
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  .list-item .field.wide {
    inline-size: 100%;
  }

  /* The sheet */
  .fields,
  .new-day,
  .cards,
  .sheet,
  .sheet-row,
  .shares,
  .compare {
    display: grid;
    gap: calc(var(--d-space) * 2);
    min-inline-size: 0;
  }
  .cards,
  .sheet-row {
    gap: var(--d-space);
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--d-space);
  }
  .cell {
    display: grid;
    gap: var(--d-space);
    align-content: start;
    padding: calc(var(--d-space) * 1.5);
    border: 2px solid var(--d-hair);
    border-radius: var(--d-radius);
    background: var(--d-plate);
    min-inline-size: 0;
  }
  .time-field,
  .chips,
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .answers {
    flex-direction: column;
  }
  .chip,
  .answer {
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 4px 10px;
    border: 1.5px solid var(--d-line);
    border-radius: 999px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .answer {
    border-radius: var(--d-radius);
    border-color: var(--d-teal);
    padding-inline-end: 4px;
  }
  .answer .grow {
    flex: 1;
    min-inline-size: 0;
  }
  textarea.text-field {
    resize: vertical;
    field-sizing: content;
  }
  .sheet.one .cell {
    font-size: 1.1em;
  }
  .steps > .act {
    flex: 1;
  }

  /* Where time goes */
  .bar {
    display: flex;
    block-size: 72px;
    border: 2px solid var(--d-ink);
    border-radius: var(--d-radius);
    overflow: hidden;
  }
  .part {
    display: grid;
    place-items: center;
    flex: var(--share) 1 0;
    min-inline-size: 0;
    overflow: hidden;
    border-inline-end: 2px solid var(--d-paper);
    background: var(--part);
    color: var(--d-plate);
    font-weight: 700;
  }
  .part.key {
    display: inline-grid;
    inline-size: 28px;
    block-size: 28px;
    border: 0;
    border-radius: 6px;
    margin-inline-end: 6px;
  }
  .part.untold {
    background: var(--d-plate);
    border: 0;
  }
  [data-colour='0'] {
    --part: var(--d-teal);
  }
  [data-colour='1'] {
    --part: var(--d-plum);
  }
  [data-colour='2'] {
    --part: var(--d-sky);
  }
  [data-colour='3'] {
    --part: var(--d-leaf);
  }
  [data-colour='4'] {
    --part: var(--d-coral);
  }
  [data-colour='5'] {
    --part: var(--d-rose);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--d-plate);
    border: 2px solid var(--d-hair);
  }
  th,
  td {
    padding: 8px 12px;
    border-block-end: 1px solid var(--d-hair);
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 700;
  }
  /* On a phone what it is has a line of its own, and the two days share the next: no word is broken. */
  @container (max-width: 420px) {
    .compare :is(thead, tbody) {
      display: block;
    }
    .compare tr {
      display: grid;
      grid: auto / 1fr 1fr;
    }
    .compare tr > :first-child {
      grid-column: 1/3;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .part {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border: 1px solid CanvasText;
    }
  }
`;
