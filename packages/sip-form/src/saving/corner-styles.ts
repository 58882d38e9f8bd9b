import { css, type CSSResult } from 'lit';

/** What stays in sight at the corner: beside each other where there is room, never one over the other, and apart from what is written below. */
export const cornerStyles: CSSResult = css`
  .corner {
    position: sticky;
    z-index: 1;
    inset-block-end: var(--d-space);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--d-space);
    pointer-events: none;
  }
  .corner > * {
    margin: 0;
    max-inline-size: 100%;
    box-shadow: 0 0 0 var(--d-space) var(--d-paper);
    pointer-events: auto;
  }
  /* What has the focus is never behind it. */
  .form :is(input, textarea, select, button, [tabindex]) {
    scroll-margin-block-end: calc(var(--d-target) + var(--d-space) * 4);
  }
`;
