/** A file that was chosen; the same can be chosen again. */
export function takeFile(event: Event, take: (file: Blob) => void): void {
  const input = event.currentTarget;
  if (!(input instanceof HTMLInputElement)) return;
  const file = input.files?.[0];
  if (file) take(file);
  input.value = '';
}
