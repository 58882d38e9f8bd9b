import type axeNamespace from 'axe-core';
import { check } from './assert.ts';

type Axe = typeof axeNamespace;

/** axe-core. It is UMD: imported in a browser it puts itself on `globalThis`, with no export. */
export async function loadAxe(): Promise<Axe> {
  await import('axe-core');
  return (globalThis as unknown as { axe: Axe }).axe;
}

/** What axe is asked besides its defaults. */
export interface AxeOptions {
  /** Rules not asked, each with the reason why it does not apply. */
  readonly except?: Readonly<Record<string, string>>;
}

/** axe's findings about one element and all that is inside it, shadow roots included; one line each, empty when it finds nothing. */
export async function axeFindings(element: Element, options: AxeOptions = {}): Promise<readonly string[]> {
  const axe = await loadAxe();
  const rules = Object.fromEntries(Object.keys(options.except ?? {}).map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(element, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
}

/** Fails when axe finds anything in the element. */
export async function checkAxe(element: Element, options: AxeOptions = {}): Promise<void> {
  const findings = await axeFindings(element, options);
  check(findings.length === 0, `axe finds:\n${findings.join('\n')}`);
}
