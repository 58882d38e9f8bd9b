import { css, unsafeCSS, type CSSResult } from 'lit';
import { isColourName, palette } from './palette.ts';

const names = Object.keys(palette).filter(isColourName);
const light = names.map((name) => `--d-${name}:var(--delaktig-color-${name},${palette[name][0]});`).join('');
const both = names
  .map((name) => `--d-${name}:var(--delaktig-color-${name},light-dark(${palette[name].join(',')}));`)
  .join('');

const ground = (name: string): boolean => /^(paper|plate|ground-\d|on-.*)$/.test(name);
const forced = names
  .map((name) => `--d-${name}:${name === 'teal' ? 'Highlight' : ground(name) ? 'Canvas' : 'CanvasText'};`)
  .join('');
const two = (on: string, under: string): string =>
  names.map((name) => `--d-${name}:${ground(name) ? under : on};`).join('');

/**
 * Design tokens. A host sets `--delaktig-*` anywhere above the element; inside, everything reads `--d-*`, which falls back to our values.
 *
 * Dark follows the page's own `color-scheme` (a page that is light only stays light), which needs `light-dark()`; older browsers within our
 * floor stay light.
 *
 * | property | what | default |
 * | --- | --- | --- |
 * | `--delaktig-color-<name>` | a colour of the palette (`paper`, `plate`, `ink`, `ink-soft`, `line`, `hair`, `teal`, `on-teal`, …) | see `palette.ts` |
 * | `--delaktig-font` | font family | the host's own |
 * | `--delaktig-font-size` | base size | `1.125rem` (18 px) |
 * | `--delaktig-radius` | corners of plates | `14px` |
 * | `--delaktig-target` | least size of what can be pressed | `44px` (`60px` in level `symbol`) |
 * | `--delaktig-space` | the grid's unit | `8px` |
 */
export const tokens: CSSResult = css`
  :host {
    ${unsafeCSS(light)}
    --d-font: var(--delaktig-font, inherit);
    --d-size: var(--delaktig-font-size, 1.125rem);
    --d-radius: var(--delaktig-radius, 14px);
    --d-target: var(--delaktig-target, 44px);
    --d-space: var(--delaktig-space, 8px);
    --d-focus: 3px solid var(--d-teal);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${unsafeCSS(both)}
    }
  }
  :host([level='symbol']) {
    --d-target: var(--delaktig-target, 60px);
    --d-size: var(--delaktig-font-size, 1.25rem);
  }
  /* Drawings are not forced by the browser: they follow the person's own colours through the tokens. */
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(forced)}
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='contrast']) {
    color-scheme: dark;
    ${unsafeCSS(two('#ff0', '#000'))}
  }
  :host([theme='yellow']) {
    color-scheme: light;
    ${unsafeCSS(two('#000', '#ff0'))}
  }
`;
