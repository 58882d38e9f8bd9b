import { css, type CSSResult } from 'lit';

/**
 * How the form looks: one column, room between the parts, things of lists as plates with a line at their side. What is out of sight in a long list is not
 * laid out (`content-visibility`), which keeps a plan of 450 fields as quick as one of ten.
 */
export const formStyles: CSSResult = css`
  .form {
    display: grid;
    gap: calc(var(--d-space) * 4);
    max-inline-size: 46rem;
  }
  .part,
  .list,
  .item,
  .body,
  .group {
    display: grid;
    gap: calc(var(--d-space) * 2.5);
    min-inline-size: 0;
  }
  .part > :first-child {
    font-size: 1.5em;
    line-height: 1.2;
  }
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.1em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .list-label,
  .label,
  label {
    font-weight: 700;
  }
  .list-label {
    font-size: 1.1em;
  }
  .list > .hint,
  .part > .hint {
    margin-block-start: calc(var(--d-space) * -2);
  }
  .item,
  .group {
    border: 1px solid var(--d-line);
    border-inline-start: 6px solid var(--d-teal);
    border-radius: 6px;
    background: var(--d-plate);
    padding: calc(var(--d-space) * 2);
  }
  /*
   * Only where there is a long list, and never the headings: what is not laid out is not in Chromium's accessibility tree either, so that a heading must always be
   * there to go to; then its fields are.
   */
  .long > * > .body {
    content-visibility: auto;
    contain-intrinsic-size: auto 600px;
    /* Outlines of what has the focus are painted inside. */
    margin: -6px;
    padding: 6px;
  }
  .item .item {
    background: var(--d-paper);
  }
  .item .item .item {
    background: var(--d-plate);
  }
  .field {
    gap: 6px;
  }
  .field > input.date,
  .field > input.time {
    max-inline-size: 14rem;
  }
  .field > input.phone,
  .field > input.identity {
    max-inline-size: 20rem;
  }
  .field > textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: calc(var(--d-target) * 1.6);
  }
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .options,
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  .options {
    padding-block-start: 6px;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--d-target);
    padding: 4px 12px;
    border: 2px solid var(--d-line);
    border-radius: 999px;
    background: var(--d-paper);
    font-weight: 400;
    cursor: pointer;
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .option:has(:checked),
  .parts [aria-current] {
    border-color: var(--d-teal);
    box-shadow: inset 0 0 0 1px var(--d-teal);
  }
  .option input {
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    flex: none;
    accent-color: var(--d-teal);
  }
  .option:focus-within {
    outline: var(--d-focus);
    outline-offset: 2px;
  }
  .option input:focus-visible {
    outline: none;
  }
  .act.quiet {
    border-color: transparent;
    background: none;
    text-decoration: underline;
  }
  .read {
    grid-template-columns: minmax(0, 1fr);
  }
  .value {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .parts [aria-current] {
    font-weight: 700;
  }
  @container (max-width: 480px) {
    .item .item,
    .item .item .item {
      padding: var(--d-space);
      border-inline-start-width: 4px;
    }
    .toolbar {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .toolbar > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
    .toolbar .act {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .parts .act {
      padding: 4px 12px;
      font-size: 0.85em;
    }
  }
  .form.big {
    font-size: 1.4em;
    max-inline-size: 60rem;
  }
  /* The wall of a meeting room: two columns, each as wide as one reads with ease. Things stand beside each other in their order, line by line. */
  @container (min-width: 1500px) {
    .form.form {
      max-inline-size: 110rem;
    }
    .part > .body,
    .part > .body > .several,
    .part > .body > .list:not(.several) > .item > .body,
    .part > .body > .list:not(.several) > .item > .body > .several {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    .list,
    .group,
    .body > .row,
    .list > :not(.item) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .long > * > .body {
      content-visibility: visible;
    }
  }
`;
