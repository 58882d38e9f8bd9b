import { css, type CSSResult } from 'lit';

/** How the shell looks before anything is opened: the summary, the toolbar, the field in which one adds. */
export const shellStyles: CSSResult = css`
  .content {
    display: grid;
    gap: calc(var(--d-space) * 2);
  }
  .summary {
    color: var(--d-ink-soft);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  /* All in one line on a tablet, also where buttons are large. */
  @container (min-width: 481px) and (max-width: 819px) {
    .toolbar .act {
      padding-inline: 12px;
    }
  }
  @container (min-width: 481px) {
    [data-finish] {
      margin-inline-start: auto;
    }
  }
  .grow {
    flex: 1 1 12rem;
  }
  .add {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: var(--d-space);
    align-items: end;
  }
  .add .hint {
    grid-column: 1 / -1;
  }
  .add-label {
    font-weight: 700;
  }
  .symbol-button {
    padding-inline: 8px;
  }
  @container (max-width: 480px) {
    .toolbar {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .toolbar .act {
      flex-direction: column;
      gap: 2px;
      padding: 6px 4px;
      border-radius: var(--d-radius);
      font-size: 0.85em;
      white-space: nowrap;
    }
    .add {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .add .field {
      grid-column: 1 / -1;
    }
  }
`;
