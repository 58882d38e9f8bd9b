import { fileFieldStyles } from '@delaktig/core/shell/file-field-styles.js';
import { css, type CSSResult } from 'lit';

/** How the panels about somebody look: adopted when they are fetched. */
export const aboutStyles: CSSResult = css`
  .quote {
    display: grid;
    gap: var(--d-space);
    justify-items: start;
    padding-block-end: calc(var(--d-space) * 1.5);
    border-block-end: 2px solid var(--d-hair);
  }
  .quote > :is(.field, .choices) {
    inline-size: 100%;
  }
  .quote textarea {
    inline-size: 100%;
    resize: vertical;
  }
  .about-picture {
    max-inline-size: 100%;
    max-block-size: 16rem;
    border-radius: var(--d-radius);
    justify-self: center;
  }
  .choice > .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    flex: none;
  }
  ${fileFieldStyles}
  /* Who writes, draws or chooses a picture needs the little screen there is; whoever tells who knows whom wants to see the map. */
  @media (max-aspect-ratio: 5/9) {
    .stage:has(> .side :is(.pad, textarea, .file)) > .ground {
      position: static;
    }
    .stage > .side:has(.pad, textarea, .file) :is(button, input, label) {
      scroll-margin-block-start: 0;
    }
  }
`;
