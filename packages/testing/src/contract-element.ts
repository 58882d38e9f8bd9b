import { everyElement } from './names.ts';

/** What the contracts know of an element: its public face, as a host sees it (design, section 3). */
export interface ContractElement extends HTMLElement {
  value: unknown;
  name: string;
  readonly: boolean;
  disabled: boolean;
  required: boolean;
  level: string;
  langBeside: string;
  view: string;
  config: unknown;
  attachments: ReadonlyMap<string, Blob>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly covered: boolean;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  readonly updateComplete: Promise<boolean>;
  checkValidity(): boolean;
  reportValidity(): boolean;
  undo(): void;
  redo(): void;
  cover(): void;
  uncover(): void;
  finish(): Promise<void>;
}

/** The element's class. */
export interface ContractElementClass<E extends ContractElement = ContractElement> {
  new (): E;
  /** Registers the class; warns, and does not throw, when the tag is taken. */
  define(tag?: string): void;
}

/** A document, as plain JSON. */
export type JsonDocument = Readonly<Record<string, unknown>>;

/** What every contract needs to know about an element. */
export interface ElementUnderContract<E extends ContractElement> {
  /** What it is called in the tests' names: "network map". */
  readonly name: string;
  /** Its tag, registered. */
  readonly tag: string;
  /** A document with something in it: a new object at each call. */
  document(): JsonDocument;
  /**
   * One thing a person does, committed, through a harness: it changes the value, and can be done on an empty element and on `document()`.
   * Everything in it waits for rendering.
   */
  act(element: E): Promise<void>;
  /** Makes an element with what the method needs from a host; default `document.createElement(tag)`. */
  create?(): E;
  /** Tags of what a host puts in it, among its own markup: not the element's own. Default none. */
  readonly holds?: readonly string[];
}

/** Whether something that is found in an element is what the host has put there. */
export function isHeld<E extends ContractElement>(
  { holds = [] }: ElementUnderContract<E>,
  { localName }: Element,
): boolean {
  return holds.includes(localName);
}

/** An element, not yet on the page. */
export function make<E extends ContractElement>(contract: ElementUnderContract<E>): E {
  return contract.create?.() ?? (document.createElement(contract.tag) as E);
}

/** What the person has done, without the times at which it was done. */
export function contentOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'content' in value ? value.content : value;
}

/** Does what a person would try, where it may be impossible: an element that is read-only may not even have the button. */
export async function attempt<E extends ContractElement>(contract: ElementUnderContract<E>, element: E): Promise<void> {
  try {
    await contract.act(element);
  } catch {
    // That it cannot be done is what is being shown.
  }
}

/** The wrapper that says which language and direction is shown. */
export function wrapperOf(element: Element): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>('[lang][dir]') ?? null;
}

/** Where the element announces results. */
export function liveRegions(element: Element): readonly Element[] {
  return [...everyElement(element)].filter((e) =>
    e.matches('[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]'),
  );
}
