import { css, type CSSResult } from 'lit';

/** Heard, not seen: the declarations, for whoever decides when. */
export const unseen: CSSResult = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
