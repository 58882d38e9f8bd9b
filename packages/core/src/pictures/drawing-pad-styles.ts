import { css, unsafeCSS, type CSSResult } from 'lit';
import { lightColour } from '../style/palette.ts';

/** How the drawing pad looks: adopted together with `panelStyles` when it is first opened. */
export const drawingPadStyles: CSSResult = css`
  .pad {
    container-type: inline-size;
    text-align: start;
  }
  .pad-parts {
    display: grid;
    gap: calc(var(--d-space) * 2);
    align-content: start;
  }
  .pad-paper {
    position: relative;
    aspect-ratio: 1;
    inline-size: 100%;
    max-inline-size: min(70vh, 40rem);
    margin-inline: auto;
    overflow: hidden;
    /* Paper is light, whatever the screen is. */
    forced-color-adjust: none;
    background: ${unsafeCSS(lightColour('plate'))};
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
    cursor: crosshair;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  @supports (height: 1dvh) {
    .pad-paper {
      max-inline-size: min(70dvh, 40rem);
    }
  }
  .pad-paper svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }
  .pad-side,
  .pad-group {
    display: grid;
    gap: var(--d-space);
    align-content: start;
    min-inline-size: 0;
  }
  .pad-side {
    gap: calc(var(--d-space) * 2);
  }
  .pad-choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--d-space);
    margin-block-start: var(--d-space);
  }
  .pad .choice {
    flex: 1 1 auto;
    line-height: 1.2;
    overflow-wrap: break-word;
  }
  .pad .choice > span {
    min-inline-size: 3em;
  }
  .pad-sample {
    inline-size: 28px;
    block-size: 28px;
    flex: none;
    forced-color-adjust: none;
    background: ${unsafeCSS(lightColour('plate'))};
    border-radius: 6px;
  }
  .pad summary {
    min-block-size: var(--d-target);
    padding: 6px 0;
    display: list-item;
    align-content: center;
    cursor: pointer;
    font-weight: 700;
  }
  /* Up is up and left is left, whatever way the words run. */
  .pad-arrows {
    direction: ltr;
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--d-space);
    max-inline-size: 24rem;
  }
  .pad-arrows .act {
    padding-inline: 4px;
    flex-direction: column;
    gap: 0;
    border-radius: var(--d-radius);
    line-height: 1.2;
  }
  .pad-arrows .act:first-child {
    grid-column: 2;
  }
  .pad-arrows .act:nth-child(2) {
    grid-column: 1;
  }
  .pad-arrows .act:nth-child(3) {
    grid-column: 2;
    grid-row: 2;
  }
  .pad input[type='range'] {
    inline-size: 100%;
    min-block-size: var(--d-target);
    margin: 0;
    accent-color: var(--d-teal);
  }
  .pad-list {
    display: grid;
    gap: var(--d-space);
  }
  .pad-list li {
    display: grid;
    grid-template-columns: 1fr auto auto;
    gap: var(--d-space);
    align-items: center;
    border-block-end: 1px solid var(--d-hair);
    padding-block-end: var(--d-space);
  }
  .pad-list .act {
    padding: 6px;
  }
  .pad-list .act[aria-pressed='true'] {
    border-color: var(--d-teal);
    box-shadow: inset 0 0 0 2px var(--d-teal);
  }
  @container (min-width: 900px) {
    .pad-parts {
      grid-template-columns: minmax(0, 3fr) minmax(22rem, 2fr);
      grid-template-rows: auto 1fr;
    }
    .pad-paper {
      grid-row: 1 / span 2;
      margin-inline: 0;
      align-self: start;
      position: sticky;
      inset-block-start: var(--d-space);
    }
    .pad-parts > .pad-side {
      grid-column: 2;
    }
  }
`;
