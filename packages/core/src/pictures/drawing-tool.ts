import { nothing, type LitElement } from 'lit';
import type { Announcer } from '../interaction/announcer.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import { DrawingPad } from './drawing-pad.ts';
import { toDrawnPicture } from './drawing-picture.ts';
import type { Drawing } from './drawing.ts';

/** What {@link DrawingTool} needs of an element. */
export interface DrawingToolPort<Subject> {
  /** The element's language. */
  readonly locale: LocaleController;
  /** The element's voice. */
  readonly announcer: Announcer;
  /** Keeps the picture that was made of a drawing, with the person's own words on it (empty when there are none), and closes. */
  use(subject: Subject, picture: Blob, words: string): void;
  /** The person leaves without using it. */
  cancel(): void;
}

/** What there is already: a picture, and what was said of it. */
export interface DrawnBefore {
  readonly picture: Blob | undefined;
  readonly description?: string | undefined;
}

/**
 * A drawing pad for one thing at a time, whose drawings become pictures that can be gone on with as long as the element is open: what a picture was drawn
 * from lies in memory, with the picture itself, and never in the document. A module to fetch lazily, as the pad.
 *
 * @typeParam Subject - what is drawn: a person's id, say
 */
export class DrawingTool<Subject> {
  readonly #host: LitElement;
  readonly #port: DrawingToolPort<Subject>;
  #now: { readonly subject: Subject; readonly pad: DrawingPad } | undefined;
  /** Gone with the pictures they were made into. */
  #drawings = new WeakMap<Blob, Drawing>();

  /**
   * @param host - The element.
   * @param port - Its language, its voice, and what becomes of a drawing.
   */
  constructor(host: LitElement, port: DrawingToolPort<Subject>) {
    this.#host = host;
    this.#port = port;
  }

  /** What is drawn now; undefined while no pad is open. */
  get subject(): Subject | undefined {
    return this.#now?.subject;
  }

  /** Whether a picture was drawn here, so that it can be gone on with. */
  knows(picture: Blob | undefined): boolean {
    return picture !== undefined && this.#drawings.has(picture);
  }

  /** Opens the pad, with what is on the picture that there is already, where that was drawn here. */
  open(subject: Subject, { picture, description }: DrawnBefore = { picture: undefined }): void {
    this.close();
    const { locale, announcer } = this.#port;
    const pad = new DrawingPad(this.#host, {
      locale,
      announcer,
      drawing: picture && this.#drawings.get(picture),
      description,
      onDone: () => void this.use(),
      onCancel: () => this.#port.cancel(),
    });
    this.#now = { subject, pad };
    this.#host.requestUpdate();
  }

  /** Makes a picture of what is drawn so far, and hands it on. Nothing, where nothing is drawn or the pad is closed meanwhile. */
  async use(): Promise<void> {
    const now = this.#now;
    if (!now || now.pad.drawing.items.length === 0) return;
    const { drawing, description } = now.pad;
    const words = description.trim();
    const { blob } = await toDrawnPicture(drawing, words);
    if (this.#now !== now) return;
    this.#drawings.set(blob, drawing);
    this.#port.use(now.subject, blob, words);
  }

  /** The pad; nothing while it is closed. */
  render(): unknown {
    return this.#now?.pad.render() ?? nothing;
  }

  /** Closes the pad. What was not used is gone. */
  close(): void {
    this.#now?.pad.close();
    this.#now = undefined;
  }

  /** Another document: nothing is left of the old one. */
  reset(): void {
    this.close();
    this.#drawings = new WeakMap();
  }
}
