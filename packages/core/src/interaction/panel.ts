import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focused } from './focused.ts';

/** Why a panel closed: the person asked, Escape, it was opened about something else, or the host was removed. */
export type PanelCloseReason = 'close' | 'escape' | 'replaced' | 'disconnected';

/** What a {@link Panel} needs to know. */
export interface PanelOptions<Subject> {
  /** @returns The rendered `role="dialog"` (named, `tabindex="-1"`), or `null` when it is not rendered. */
  element(): HTMLElement | null;
  /**
   * What focus goes back to: the button that stands for the subject now, wherever it has been moved or however it has been made anew.
   * @param subject - What the panel was about.
   * @returns The button; when it is gone (removed), what else should have focus. `null` leaves focus lost.
   */
  opener(subject: Subject): HTMLElement | null;
  /** @returns What belongs to the panel without standing in it, such as the places on the board: focus there is in the panel too. */
  readonly also?: () => readonly Element[];
  /** @returns What gets focus when the panel opens; by default the panel itself, so that its name is read. */
  readonly initialFocus?: () => HTMLElement | null;
  /**
   * Called when it has closed, before it is rendered so and focus moves. Put back here what the panel's subject was held by.
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
 * readonly #panel = new Panel<string>(this, { element: () => this.renderRoot.querySelector('.panel'), opener: (id) => this.#button(id), onClose: (id) => this.#hold.putBack(id) });
 * // render(): this.#panel.subject === null ? nothing : html`<div class="panel" role="dialog" tabindex="-1" aria-labelledby="panel-name">…`
 * // the button: @click=${() => this.#panel.open(id)} aria-haspopup="dialog" aria-expanded=${String(this.#panel.subject === id)}
 * ```
 */
export class Panel<Subject = string> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PanelOptions<Subject>;
  #subject: Subject | null = null;
  /** Focus is to move in once the panel is rendered. */
  #entering = false;
  /** Focus is to go back to what stands for this once the panel is gone. */
  #leaving: { readonly subject: Subject } | undefined;
  /** Focus was in the panel before the render that is going on. */
  #wasInside = false;

  /**
   * @param host - The element that renders the panel; listens for `keydown` only while it is open.
   * @param options - Where things are.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, options: PanelOptions<Subject>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What the open panel is about; `null` while it is closed. */
  get subject(): Subject | null {
    return this.#subject;
  }

  /**
   * Opens the panel about something, or turns the open one to it. Focus moves in when it is rendered.
   * @param subject - What it is about.
   */
  open(subject: Subject): void {
    const before = this.#subject;
    if (before !== subject) this.#keepWritten();
    this.#subject = subject;
    this.#entering = true;
    this.#leaving = undefined;
    this.#host.addEventListener('keydown', this.#key);
    if (before !== null && before !== subject) this.#options.onClose?.(before, 'replaced');
    this.#host.requestUpdate();
  }

  /**
   * Closes it; nothing happens when it is closed.
   * @param reason - Why.
   */
  close(reason: PanelCloseReason = 'close'): void {
    const subject = this.#subject;
    if (subject === null) return;
    if (reason !== 'disconnected') this.#keepWritten();
    this.#subject = null;
    this.#entering = false;
    this.#host.removeEventListener('keydown', this.#key);
    // Whether focus has to move is seen when it has been rendered: what has it now may be gone then.
    if (reason !== 'disconnected') this.#leaving = { subject };
    this.#options.onClose?.(subject, reason);
    this.#host.requestUpdate();
  }

  /** @internal */
  hostUpdate(): void {
    const active = focused(this.#host);
    this.#wasInside = this.#subject !== null && active !== null && this.#options.element()?.contains(active) === true;
  }

  /** @internal */
  hostUpdated(): void {
    const leaving = this.#leaving;
    this.#leaving = undefined;
    // Unless somebody has given focus to something meanwhile.
    if (leaving && (this.#inside() || !focused(this.#host))) this.#options.opener(leaving.subject)?.focus();
    if (this.#subject === null) return;
    const panel = this.#options.element();
    if (!panel) return;
    if (this.#entering) {
      this.#entering = false;
      // Scrolled no further than it takes to see how it begins, so that what it was opened from is still there: `scroll-margin` says how much of it.
      (this.#options.initialFocus?.() ?? panel).focus({ preventScroll: true });
      (panel.firstElementChild ?? panel).scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (this.#wasInside && !focused(this.#host)) panel.focus(); // what had it was removed
  }

  /** @internal */
  hostDisconnected(): void {
    this.close('disconnected');
  }

  /** What is being written says `change` first: Firefox and WebKit do not when a field is taken away. */
  #keepWritten(): void {
    const active = focused(this.#host);
    if (
      active instanceof HTMLElement &&
      active.matches('textarea, [type=text]') &&
      this.#options.element()?.contains(active)
    )
      active.blur();
  }

  #inside(): boolean {
    const active = focused(this.#host);
    return (
      active !== null &&
      [this.#options.element(), ...(this.#options.also?.() ?? [])].some((part) => part?.contains(active))
    );
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // A key pressed in another dialog of the same element, or in a modal one above, is that one's.
    const path = event.composedPath();
    const dialog = path
      .slice(0, path.indexOf(this.#host))
      .find((node) => node instanceof HTMLElement && node.matches('dialog, [role=dialog], [role=alertdialog]'));
    if (dialog && dialog !== this.#options.element()) return;
    event.preventDefault();
    event.stopPropagation();
    this.close('escape');
  };
}
