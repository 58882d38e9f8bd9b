import { fileFieldStyles } from '@delaktig/core/shell/file-field-styles.js';
import { css, type CSSResult } from 'lit';

/** How relationships, kinds, pictures and quotations look: adopted when they are fetched. */
export const wholeStyles: CSSResult = css`
  .kind {
    position: absolute;
    inset-block-start: calc(var(--plate-height, 72px) * 0.32);
    inset-inline-start: calc(50% - var(--plate-height, 72px) * 0.44);
    display: grid;
    place-items: center;
    inline-size: clamp(15px, calc(var(--plate-height, 72px) * 0.26), 28px);
    aspect-ratio: 1;
    border: 1.5px solid var(--d-ink);
    border-radius: 50%;
    background: var(--d-plate);
    color: var(--d-ink);
  }
  .kind .icon {
    inline-size: 70%;
    block-size: 70%;
  }
  .tray .kind {
    inset-block-start: 4px;
    inset-inline-start: 4px;
  }
  .face img[src^='blob:'] {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .relationships {
    display: grid;
    gap: var(--d-space);
  }
  .relationships ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
  }
  .relationships .act {
    text-align: start;
  }
  .line-sample {
    inline-size: 36px;
    block-size: 16px;
    flex: none;
  }
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
