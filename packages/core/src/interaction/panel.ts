import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Why a panel closed: the person asked, Escape, another subject's panel took its place, or the host was removed. */
export type PanelCloseReason = 'close' | 'escape' | 'disconnected';

/** What a {@link Panel} needs to know. */
export interface PanelOptions<Subject> {
  /** @returns The rendered `role="dialog"` (named, `tabindex="-1"`), or `null` when it is not rendered. */
  element(): HTMLElement | null;
  /**
   * What focus goes back to: the button that stands for the subject now, wherever it has been moved or however it has been made anew.
   * @param subject - What the panel was about.
   * @returns The button, or `null` when it is gone and nothing stands for it.
   */
  opener(subject: Subject): HTMLElement | null;
  /** @returns What gets focus when the panel opens; by default the panel itself, so that its name is read. */
  readonly initialFocus?: () => HTMLElement | null;
  /**
   * Called when it has closed, before focus moves. Put back here what the panel's subject was held by.
   * @param subject - What it was about.
   * @param reason - Why.
   */
  readonly onClose?: (subject: Subject, reason: PanelCloseReason) => void;
}

/**
 * A non-modal dialog about one thing (a person on the map), opened from its button. What is done in it is done at once: nothing is lost by clicking elsewhere, which leaves it open.
 * Focus moves into it, is not trapped, and comes back to what stands for the opener on Escape or close, unless the person has already moved on to something else. Escape anywhere in the element closes it,
 * if nothing inner (a drag, the mover) took the key first.
 *
 * Rendered in place, beside or below the board; without `popover`, which is not in the browser floor.
 *
 * @example
 * ```ts
 * readonly #panel = new Panel<string>(this, { element: () => this.renderRoot.querySelector('.panel'), opener: (id) => this.#button(id), onClose: () => this.#hold.putBack() });
 * // render(): this.#panel.subject === null ? nothing : html`<div class="panel" role="dialog" tabindex="-1" aria-labelledby="panel-name">…`
 * // the button: @click=${() => this.#panel.open(id)} aria-haspopup="dialog" aria-expanded=${String(this.#panel.subject === id)}
 * ```
 */
export class Panel<Subject = string> implements ReactiveController {
  /**
   * @param host - The element that renders the panel; listens for `keydown` only while it is open.
   * @param options - Where things are.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: PanelOptions<Subject>) {
    void options;
    host.addController(this);
  }

  /** @internal */
  hostDisconnected(): void {}

  /** What the open panel is about; `null` while it is closed. */
  get subject(): Subject | null {
    return null;
  }

  /** Opens the panel about something, or turns the open one to it. Focus moves in when it is rendered. */
  open(subject: Subject): void {
    void subject;
  }

  /** Closes it; nothing happens when it is closed. */
  close(reason: PanelCloseReason = 'close'): void {
    void reason;
  }
}

/**
 * Shows a native modal `<dialog>`, for what must be answered first (*Börja om*), and gives focus back to what had it.
 * @param dialog - A rendered, closed dialog with `<form method="dialog">` buttons.
 * @param returnFocus - What gets focus afterwards, asked then; by default what had it before.
 * @returns The dialog's `returnValue`: the chosen button's value, or `''` when it was escaped.
 */
export function openModal(dialog: HTMLDialogElement, returnFocus?: () => HTMLElement | null): Promise<string> {
  void returnFocus;
  return Promise.resolve(dialog.returnValue);
}
