import { exposed } from './names.ts';
import { is } from './nodes.ts';

const focusable =
  'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex], [contenteditable=""], [contenteditable="true"]';

/** What Tab stops at inside the element, in order, as the DOM says: radio buttons of one group are one stop. */
export function tabStops(root: Node): readonly HTMLElement[] {
  const stops: HTMLElement[] = [];
  const groups = new Set<string>();
  for (const element of exposed(root)) {
    if (!element.matches(focusable) || element.matches(':disabled') || (element as HTMLElement).tabIndex < 0) continue;
    if (is(element, 'input') && element.type === 'radio' && element.name) {
      const group = `${element.name} ${String(element.form?.id)}`;
      if (groups.has(group)) continue;
      groups.add(group);
    }
    stops.push(element as HTMLElement);
  }
  return stops;
}

/** What a person can act on inside the element. */
export function controls(root: Node): readonly HTMLElement[] {
  return [...exposed(root)].filter(
    (e): e is HTMLElement =>
      e.matches(
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="slider"], [role="button"]',
      ) && !e.matches(':disabled'),
  );
}

/** The box a finger can hit: a control's own, together with its label's. */
export function targetBox(control: HTMLElement): { readonly width: number; readonly height: number } {
  const labels = (control as HTMLInputElement).labels as NodeListOf<HTMLLabelElement> | null | undefined;
  const boxes = [control, ...(labels ?? [])].map((e) => e.getBoundingClientRect());
  const [left, top, right, bottom] = [
    Math.min(...boxes.map((b) => b.left)),
    Math.min(...boxes.map((b) => b.top)),
    Math.max(...boxes.map((b) => b.right)),
    Math.max(...boxes.map((b) => b.bottom)),
  ];
  return { width: right - left, height: bottom - top };
}
