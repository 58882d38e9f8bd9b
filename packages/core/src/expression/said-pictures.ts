import type { Expression } from '../document/expression.ts';
import { symbolPicture } from '../symbols/sets.ts';

/** The picture of what somebody said as a `data:` address, for pictures and print that stand alone; null where there is none. */
export async function pictureOfSaid(
  { drawing, photo, symbol }: Expression,
  held: ReadonlyMap<string, Blob>,
): Promise<string | null> {
  for (const file of [drawing, photo]) {
    const blob = file && held.get(file.attachment);
    if (blob && /^image\/(png|jpeg|webp|gif)$/.test(blob.type)) return dataUrl(blob);
  }
  return symbol ? symbolPicture(symbol) : null;
}

function dataUrl(blob: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => resolve(typeof reader.result === 'string' ? reader.result : null));
    reader.readAsDataURL(blob);
  });
}
