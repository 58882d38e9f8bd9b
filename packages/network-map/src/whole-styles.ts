import { css, type CSSResult } from 'lit';

/** How relationships, kinds and pictures look on the map: adopted when they are fetched. */
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
`;
