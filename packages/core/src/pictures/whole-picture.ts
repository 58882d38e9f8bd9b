/**
 * Whether a picture goes on to its own end. A browser shows what there is of one that was cut off on its way, grey or clear below that,
 * and nobody would know what is missing. What stands after the end is no matter: phones put films and second pictures there.
 * @param view the file
 * @param type its media type, as its first bytes say; of other kinds than PNG, JPEG, GIF and WebP the browser is left to judge
 */
export function isWholePicture(view: DataView<ArrayBuffer>, type: string): boolean {
  const bytes = new Uint8Array(view.buffer);
  try {
    switch (type) {
      case 'image/png':
        return hasPngEnd(view);
      case 'image/jpeg':
        return hasJpegEnd(view, bytes);
      case 'image/gif':
        return hasGifEnd(bytes);
      case 'image/webp':
        return 8 + view.getUint32(4, true) <= bytes.length;
      default:
        return true;
    }
  } catch {
    return false; // a length stands outside of the file
  }
}

/** From chunk to chunk: length, name, content, checksum. */
function hasPngEnd(view: DataView): boolean {
  for (let at = 8; ; at += 12 + view.getUint32(at))
    if (view.getUint32(at + 4) === 0x49454e44 /* IEND */) return at + 12 <= view.byteLength;
}

/** From marker to marker; a thumbnail, with an end of its own, lies within the length of a segment. */
function hasJpegEnd(view: DataView, bytes: Uint8Array): boolean {
  for (let at = 2; ;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return false;
    const marker = view.getUint8(at + 1);
    if (marker === 0xd9) return true;
    if (marker === 0xff)
      at += 1; // filling
    else if (marker <= 1 || (marker >= 0xd0 && marker <= 0xd8))
      at += 2; // among the points of the picture
    else at += 2 + view.getUint16(at + 2);
  }
}

/** From block to block: extensions, and pictures with their colours. Ends with a semicolon. */
function hasGifEnd(bytes: Uint8Array): boolean {
  const colours = (flags = 0): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let at = 13 + colours(bytes[10]);
  while (bytes[at] === 0x21 || bytes[at] === 0x2c) {
    at += bytes[at] === 0x21 ? 2 : 11 + colours(bytes[at + 9]);
    for (let size = bytes[at]; size; size = bytes[at]) at += size + 1;
    at++;
  }
  return bytes[at] === 0x3b;
}
