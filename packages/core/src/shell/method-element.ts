import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Envelope } from '../document/envelope.ts';
import { DelaktigElement } from '../element/delaktig-element.ts';
import type { ScanRow } from '../interaction/switch-scanner.ts';
import type { Text } from '../language/say.ts';
import type { IconName } from '../style/icons.ts';
import * as texts from '../texts.ts';
import type { FocusIn, focusIn } from './focus-kept.ts';
import { Later } from './later.ts';
import type { Menu, MenuContent, MenuPort, More } from './menu.ts';
import { notices } from './notices.ts';
import type { ScanRows } from './scan-rows.ts';
import { toolbar, type ToolbarActs } from './toolbar.ts';

/** What a method's `later.ts` must hold for what is fetched later of the shell itself. */
export interface LaterParts {
  readonly Menu: typeof Menu;
  readonly focusIn: typeof focusIn;
}

/**
 * What every method element has around its own drawing: the toolbar, *Mer* with print, picture, one switch and *Börja om*, the notices, what is fetched
 * after the first paint, and focus that is never lost. `docs/architecture.md`, "Making a method element", says how a method uses it.
 *
 * What it finds in the method's own templates: `[data-add]` is where one begins, `[data-list-key]` each thing of a list, `[data-panel]` and
 * `[data-side-panel]` what is open.
 */
export abstract class MethodElement<D extends Envelope, O, Parts extends LaterParts> extends DelaktigElement<D, O> {
  /** @internal What Lit watches; described at each field. */
  static override readonly properties: PropertyDeclarations = { more: { state: true } };

  /** What *Mer* shows; null while it is closed. */
  protected more: More | null = null;
  /** Panels, dialogs, lists: fetched as soon as the method is drawn. */
  protected readonly later: Later<Parts> = new Later<Parts>(this, {
    fetch: () => this.fetchLater(),
    came: (parts) => {
      this.#menu = new parts.Menu(this.#menuPort);
      this.laterCame(parts);
    },
  });

  #menu: Menu | undefined;
  #focused: FocusIn | undefined;
  #rows: ScanRows | undefined;
  readonly #menuPort: MenuPort = {
    host: this,
    locale: this.locale,
    more: () => this.more,
    setMore: (more) => (this.more = more),
    filled: () => this.isFilled(this.document),
    say: (message, topic) => this.announcer.say(message, topic),
    find: (selector) => this.find(selector),
    attempt: (act) => this.later.attempt(act),
  };
  readonly #tools: ToolbarActs = {
    undo: () => this.undo(),
    redo: () => this.redo(),
    toggleView: () => {
      this.beforeOtherView();
      void this.later.fetch();
      this.view = this.view === 'map' ? 'list' : 'map';
    },
    toggleMore: () => {
      if (this.more) this.more = null;
      else {
        void this.later.fetch();
        this.closePanels();
        this.more = {};
      }
    },
    pause: () => this.cover(),
    finish: () => void this.finish(),
  };

  /** Fetches the method's `later.ts`. */
  protected abstract fetchLater(): Promise<Parts>;
  /** It has come: make the controllers that were waited for. Styles are adopted with {@link adoptStyles}. */
  protected abstract laterCame(parts: Parts): void;
  /** What *Mer* has, once that has been fetched. */
  protected abstract menuContent(): MenuContent | undefined;
  /** Something else is opened. */
  protected abstract closePanels(): void;
  /** The view is about to change: what belongs to the other one is closed. */
  protected beforeOtherView(): void {
    this.closePanels();
  }
  /** The rows of one switch, with `aroundRows` of `scan-rows.js` last: fetched when scanning begins. None: every button, one after another. */
  protected fetchScanRows(): Promise<ScanRows> {
    return Promise.resolve(() => []);
  }
  /** The view that is not the list, in the toolbar. Default the map. */
  protected get drawnView(): { readonly icon: IconName; readonly text: Text } {
    return { icon: 'map', text: texts.viewMap };
  }

  /** Call it first where a method overrides it. */
  protected override reset(): void {
    this.#closeDialogs();
    this.later.forget();
    this.more = null;
  }

  /** Call it first where a method overrides it. */
  protected override onCover(): void {
    this.#closeDialogs();
  }

  protected override scanRows(): readonly ScanRow[] {
    return (this.#menu && this.#rows?.({ menu: this.#menu, more: this.menuContent() })) ?? [];
  }

  /** The first in the shadow root that matches. */
  protected find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
  /** All in the shadow root that match. */
  protected findAll(selector: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** That nothing can be changed, or that something could not be fetched: above the tools. */
  protected renderNotices(document: D): TemplateResult {
    // Of a newer version it has been said already.
    const readOnly = !this.editable && document.version <= this.model.version;
    return notices(this.locale, { readOnly, away: this.later.away }, () => void this.later.again());
  }

  /** The toolbar, and *Mer* below it. */
  protected renderTools(): readonly unknown[] {
    const { editable, canUndo, canRedo, undoName, redoName, hideFinish } = this;
    const otherView = this.view === 'map' ? ({ icon: 'list', text: texts.viewList } as const) : this.drawnView;
    const more = this.more !== null;
    const state = { editable, canUndo, canRedo, undoName, redoName, hideFinish, otherView, more };
    const content = this.menuContent();
    return [toolbar(this.locale, state, this.#tools), content && this.#menu?.panel(content)];
  }

  /** The dialogs of the menu: last in the element. */
  protected renderDialogs(): unknown {
    const content = this.menuContent();
    return content && this.#menu?.dialog(content);
  }

  #closeDialogs(): void {
    for (const dialog of this.shadowRoot?.querySelectorAll('dialog') ?? []) dialog.close();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.later.fetch();
  }

  /** Whoever waits for the element waits for its panels too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.later.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focused = this.later.module?.focusIn(this.shadowRoot);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focused && !this.shadowRoot?.activeElement) this.#focused.next(this.shadowRoot)?.focus();
    this.#focused = undefined;
    if (this.scanning && !this.#rows)
      void this.later.attempt(async () => {
        await this.later.fetch();
        this.#rows = await this.fetchScanRows();
      });
  }
}
