import { css, type CSSResult } from 'lit';

/** How a button that stays pressed looks: also where a person has chosen colours of their own. */
export const pressedStyles: CSSResult = css`
  .act[aria-pressed='true'] {
    background: var(--d-teal);
    border-color: var(--d-teal);
    color: var(--d-on-teal);
  }
  @media (forced-colors: active) {
    .act[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: HighlightText;
    }
  }
`;
