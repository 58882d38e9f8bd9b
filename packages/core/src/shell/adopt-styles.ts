import type { CSSResult } from 'lit';

/** Adds styles that came later to a shadow root: after those that are there, so that they win. */
export function adoptStyles(root: ShadowRoot | null, ...styles: readonly CSSResult[]): void {
  root?.adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
}
