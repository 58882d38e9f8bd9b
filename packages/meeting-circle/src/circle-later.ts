import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { laterShellStyles } from '@delaktig/core/shell/later-shell-styles.js';
import type { MenuContent } from '@delaktig/core/shell/menu.js';
import { toolbarFocus } from '@delaktig/core/shell/toolbar-focus.js';
import { panelStyles } from '@delaktig/core/style/panel-styles.js';
import type { LitElement } from 'lit';
import * as before from './before-texts.ts';
import { beforeView } from './before-view.ts';
import type { CircleView } from './context.ts';
import { laterStyles } from './later-styles.ts';
import type { MeetingCircleContent, MeetingCircleDocument, MeetingCircleOperation } from './model.ts';
import { ownView } from './own-view.ts';
import { stepName } from './step-name.ts';

/** What all this needs from the element. */
export interface CircleLaterPort {
  readonly locale: LocaleController;
  document(): MeetingCircleDocument;
  perform(...operations: readonly MeetingCircleOperation[]): void;
  /** The meeting as it was before anything was planned. */
  blank(): MeetingCircleContent;
}

/** Everything that is fetched just after the circle has been drawn. */
export class CircleLater {
  readonly #port: CircleLaterPort;

  constructor(host: LitElement, port: CircleLaterPort) {
    this.#port = port;
    toolbarFocus(host, port.locale);
    adoptStyles(host.shadowRoot, panelStyles, laterShellStyles, laterStyles);
  }

  /** The planning: the chair's, or the person's own version. */
  planning(view: CircleView, listed: boolean): unknown {
    return view.screen === 'person' ? ownView(view) : beforeView(view, listed);
  }

  /** What an operation is called in the undo button. */
  stepName(operation: MeetingCircleOperation, inverse: MeetingCircleOperation): string {
    return stepName(this.#port.locale, this.#port.document(), operation, inverse);
  }

  menu(editable: boolean, leave: MenuContent['leave']): MenuContent {
    const act = (): void => this.#port.perform({ type: 'replaceContent', content: this.#port.blank() });
    return { leave, ...(editable ? { startOver: { question: before.startOverQuestion, act } } : {}) };
  }
}
