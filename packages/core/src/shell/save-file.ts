/** Offers something to be saved as a file. The file's name tells nothing of whose it is: it is seen in lists of downloads. */
export function saveFile(blob: Blob, name: string, page: Document): void {
  const url = URL.createObjectURL(blob);
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it a while after the press.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
