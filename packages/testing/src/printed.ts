import { check } from './assert.ts';

/**
 * What a person gets on paper: the page as it was when the browser's own print dialog would have opened, which it never does here.
 *
 * @param print prints, such as `() => element.print()`
 * @throws when nothing is printed
 */
export async function printed(print: () => Promise<void>): Promise<HTMLElement> {
  const pages: HTMLElement[] = [];
  const see = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement) || !target.contentWindow) return;
    const { contentWindow: window } = target;
    window.print = () => {
      pages.push(document.importNode(window.document.body, true));
      window.dispatchEvent(new Event('afterprint'));
    };
  };
  // Before whoever waits for the page to be there.
  document.addEventListener('load', see, true);
  try {
    await print();
  } finally {
    document.removeEventListener('load', see, true);
  }
  const page = pages.at(-1);
  check(page, 'nothing is printed');
  return page;
}
