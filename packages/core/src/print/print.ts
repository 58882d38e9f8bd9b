/** What to print, and how. */
export interface PrintOptions {
  /** Title of the page, which browsers show in their print header and as the file name of a PDF. */
  readonly title: string;
  /** Language of the page, as a BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Style sheets or their texts; recreated in the printed page, later ones win. */
  readonly styles: readonly (CSSStyleSheet | string)[];
  /** Paper, A4 by default. */
  readonly paper?: 'A4' | 'A3';
  /** Paper on its side; false by default. */
  readonly landscape?: boolean;
  /** Lines at the foot: what the licences of the symbols ask for. */
  readonly attributions?: readonly string[];
  /** Takes the page away at once when aborted (the person paused or finished); what is on its way to the printer stays there. */
  readonly signal?: AbortSignal;
  /** Fills the page, with DOM calls only. Images and fonts in it are waited for. */
  build(document: Document, body: HTMLElement): void | Promise<void>;
  /** Stands in for the browser's print dialog, in tests. The page is there until it is done. */
  print?(window: Window): void | Promise<void>;
}

/**
 * Prints a page of its own through a hidden frame, so that the host's page stays as it is. Works under the strict content security policy:
 * the frame is `about:blank`, its content is made with DOM calls and its styles are constructed style sheets.
 *
 * Resolves when printing is over or was called off; rejects only when `build` does.
 */
export async function printDocument(options: PrintOptions): Promise<void> {
  void options;
}
