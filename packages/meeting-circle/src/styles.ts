import { css, type CSSResult } from 'lit';

/** How the meeting looks at once: its circle, its parts, what it is for. */
export const styles: CSSResult = css`
  .title {
    font-size: clamp(1.4em, 5cqi, 2em);
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .room,
  .room > * {
    display: grid;
    gap: calc(var(--d-space) * 2);
    align-content: start;
    min-inline-size: 0;
  }
  @container (min-width: 900px) {
    .room.both {
      grid-template-columns: minmax(300px, 2fr) minmax(0, 3fr);
      gap: calc(var(--d-space) * 3);
    }
  }
  .circle-box {
    position: relative;
    inline-size: min(100%, 36rem);
    aspect-ratio: 1;
    margin-inline: auto;
    container-type: inline-size;
  }
  .circle {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .slice {
    position: absolute;
    translate: -50% -50%;
    display: grid;
    justify-items: center;
    gap: 0.2em;
    inline-size: 28%;
    text-align: center;
    line-height: 1.15;
    font-size: 3.5cqi;
  }
  .slice.small {
    inline-size: 29%;
    font-size: 2.6cqi;
  }
  .slice.narrow {
    inline-size: 20%;
    font-size: 2.5cqi;
  }
  /* On a phone it would be too small to read: its number is there, and its name stands in the list. */
  @container (max-width: 400px) {
    .slice.narrow .slice-name {
      display: none;
    }
  }
  .slice.number {
    inline-size: auto;
  }
  .slice > .number {
    min-inline-size: 1.9em;
    block-size: 1.9em;
  }
  .slice-name {
    font-weight: 700;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .slice.middle {
    inline-size: 25%;
    max-block-size: 24%;
    overflow: hidden;
    color: var(--d-on-hub);
    font-weight: 700;
    font-size: 4.2cqi;
    overflow-wrap: anywhere;
  }
  .part-list {
    list-style: none;
    margin: 8px 0 0;
    padding: 0;
    display: grid;
    gap: 6px;
  }
  .part {
    display: flex;
    align-items: center;
    gap: calc(var(--d-space) * 1.25);
    min-block-size: var(--d-target);
    padding: 4px calc(var(--d-space) * 1.25);
    border: 2px solid var(--d-line);
    border-radius: var(--d-radius);
    background: var(--d-plate);
  }
  .part .said-picture {
    flex: none;
    inline-size: 44px;
    block-size: 44px;
  }
  .part-name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 700;
  }
  .number {
    flex: none;
    display: inline-grid;
    place-items: center;
    min-inline-size: 2em;
    block-size: 2em;
    border-radius: 1em;
    background: var(--d-marigold);
    color: var(--d-on-marigold);
    outline: 2px solid var(--d-ink);
    outline-offset: -2px;
    font-weight: 700;
  }
  .chip {
    flex: none;
    padding: 1px 10px;
    border: 1.5px solid var(--d-line);
    border-radius: 999px;
    font-size: 0.9em;
  }
  .said-words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
