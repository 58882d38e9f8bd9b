import { check } from '@delaktig/testing/assert.js';
import type { NetworkMapHarness } from './harness.ts';

/** A small picture file as a camera or a phone gives it, drawn here. `hue`: 0 to 1, so that two are told apart. */
export async function photoFile(hue = 0): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [40, 30];
  const paper = canvas.getContext('2d');
  check(paper, 'this browser cannot draw');
  paper.fillStyle = `hsl(${String(Math.round(hue * 360))} 60% 50%)`;
  paper.fillRect(0, 0, 20, 30);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  check(blob, 'this browser cannot make a picture');
  return new File([blob], 'bild.png', { type: 'image/png' });
}

/** Chooses a file in the open panel: *Välj bild*, not the camera. */
export function takeFile({ element }: NetworkMapHarness, file: File): void {
  const fields = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=file]:not([capture])') ?? [];
  const [field] = fields;
  check(field, 'there is nowhere to choose a file');
  const files = new DataTransfer();
  files.items.add(file);
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
}
