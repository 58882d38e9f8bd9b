import { css, type CSSResult } from 'lit';

/** The browser's own field lies over what looks like a button, unseen: see `fileField`. */
export const fileFieldStyles: CSSResult = css`
  .file {
    position: relative;
    justify-self: start;
  }
  .file input {
    position: absolute;
    inset: -2px;
    inline-size: calc(100% + 4px);
    block-size: calc(100% + 4px);
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: var(--d-focus);
    outline-offset: 2px;
  }
`;
