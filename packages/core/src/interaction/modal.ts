import { focused } from './focused.ts';

/**
 * Shows a native modal `<dialog>`, for what must be answered first (*Börja om*), and gives focus back to what had it.
 * @param dialog - A rendered, closed dialog with `<form method="dialog">` buttons.
 * @param returnFocus - What gets focus afterwards, asked then; by default what had it before.
 * @returns The dialog's `returnValue`: the chosen button's value, or `''` when it was escaped.
 */
export function openModal(dialog: HTMLDialogElement, returnFocus?: () => HTMLElement | null): Promise<string> {
  const before = focused(dialog);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        const target = returnFocus?.() ?? before;
        if (target instanceof HTMLElement) target.focus();
        resolve(dialog.returnValue);
      },
      { once: true },
    );
  });
}
