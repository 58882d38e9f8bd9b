import { isWholePicture } from './whole-picture.ts';

/** A photo that was taken in: small, turned the right way, and without a trace of where, when or with what it was taken. */
export interface TakenPhoto {
  readonly state: 'taken';
  /** JPEG; PNG where it has transparent parts. */
  readonly blob: Blob;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
}

/**
 * Why a photo was not taken in:
 * - `too-large`: too many bytes, or more pixels than a tablet can hold
 * - `svg`: a document that can hold programs; never shown as a photo
 * - `not-picture`: something else than a picture, whatever it calls itself
 * - `unknown-kind`: HEIC or AVIF, which not every browser can read
 * - `unreadable`: damaged, cut off, empty, or gone
 */
export type PhotoProblemCode = 'too-large' | 'svg' | 'not-picture' | 'unknown-kind' | 'unreadable';

/** A photo that was not taken in. `photoProblemText()` says why in words. */
export interface PhotoProblem {
  readonly state: 'problem';
  readonly code: PhotoProblemCode;
}

/** How large photos may be. */
export interface PhotoOptions {
  /** Longest side of what comes out, in pixels. Default 1 024. */
  readonly side?: number;
  /** Most bytes of what comes out. Default 300 KB. */
  readonly bytes?: number;
  /** Most bytes of what goes in. Default 25 MB. */
  readonly bytesIn?: number;
  /** Most pixels of what goes in. Default 50 million. */
  readonly pixelsIn?: number;
}

/** What a file says about itself in its first bytes. */
interface Kind {
  readonly type: string;
  /** Width by height as the file says; 0 where it does not say it in a way we read. */
  readonly pixels: number;
}

/**
 * Takes in a photo from `<input type="file" accept="image/*" capture>`: reads it, makes it small, and writes it anew, so that all that cameras add
 * (place, time, owner) is gone. Never throws; asks no network; nothing of the original is kept.
 *
 * What a file is, is read from its first bytes and never from its name. Its size in pixels is read there too, before anything is unpacked.
 * @param file the file
 * @param options other bounds than the usual
 */
export async function takePhoto(file: Blob, options: PhotoOptions = {}): Promise<TakenPhoto | PhotoProblem> {
  const { bytesIn = 25e6, pixelsIn = 50e6 } = options;
  let kind: Kind | PhotoProblemCode = 'unreadable';
  try {
    if (file.size > bytesIn) return problem('too-large');
    const view = new DataView(await file.arrayBuffer());
    kind = kindOf(view);
    if (typeof kind === 'string') return problem(kind);
    if (kind.pixels > pixelsIn) return problem('too-large');
    if (!isWholePicture(view, kind.type)) return problem('unreadable');
    // Under the name of what it really is: no browser takes it for a document.
    const { picture, width, height, close } = await decode(file.slice(0, file.size, kind.type));
    try {
      if (width * height > pixelsIn) return problem('too-large');
      return (await encode(picture, width, height, kind.type !== 'image/jpeg', options)) ?? problem('unreadable');
    } finally {
      close();
    }
  } catch {
    return problem(typeof kind === 'object' && /hei|avi/.test(kind.type) ? 'unknown-kind' : 'unreadable');
  }
}

function problem(code: PhotoProblemCode): PhotoProblem {
  return { state: 'problem', code };
}

/** Reads the first bytes of a file. */
function kindOf(view: DataView<ArrayBuffer>): Kind | PhotoProblemCode {
  const bytes = new Uint8Array(view.buffer);
  if (!bytes.length) return 'unreadable';
  // What is cut short says 0: the decoder will say what is wrong.
  const start = new Uint8Array(64);
  start.set(bytes.subarray(0, 64));
  const head = new DataView(start.buffer);
  const u16 = (at: number): number => head.getUint16(at, true);
  const u32 = (at: number): number => head.getUint32(at, true);
  // One letter a byte.
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 65536));
  const kind = (name: string, pixels: number): Kind => ({ type: `image/${name}`, pixels });
  if (text.startsWith('ÿØÿ')) return kind('jpeg', jpegPixels(view));
  if (/^.PNG\r\n/s.test(text)) return kind('png', head.getUint32(16) * head.getUint32(20));
  if (text.startsWith('GIF8')) return kind('gif', u16(6) * u16(8));
  if (text.startsWith('BM')) return kind('bmp', Math.abs((u32(18) | 0) * (u32(22) | 0)));
  const webp = /^RIFF.{4}WEBP(.{0,4})/s.exec(text)?.[1];
  if (webp === 'VP8X') return kind('webp', (1 + (u32(24) & 0xffffff)) * (1 + (u32(26) >>> 8)));
  if (webp === 'VP8L') return kind('webp', (1 + (u16(21) & 0x3fff)) * (1 + ((u32(21) >>> 14) & 0x3fff)));
  if (webp !== undefined) return kind('webp', (u16(26) & 0x3fff) * (u16(28) & 0x3fff));
  const boxes = /^.{4}ftyp(.{0,64})/s.exec(text)?.[1];
  if (boxes !== undefined) {
    const name = /avi[fs]/.test(boxes) ? 'avif' : /hei|hev|mif1|msf1/.test(boxes) ? 'heic' : '';
    return name ? kind(name, boxedPixels(view, text)) : 'not-picture';
  }
  // Also packed, as SVGZ.
  return text.startsWith('\x1f\u2039') || /<svg[\s>:]/i.test(text) ? 'svg' : 'not-picture';
}

/** Goes from marker to marker of a JPEG to the one that says its size. */
function jpegPixels(view: DataView): number {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return 0;
}

/** The largest of the sizes in the boxes of a HEIC or AVIF. */
function boxedPixels(view: DataView, head: string): number {
  let most = 0;
  for (const { index } of head.matchAll(/ispe/g)) {
    if (index + 16 <= view.byteLength) most = Math.max(most, view.getUint32(index + 8) * view.getUint32(index + 12));
  }
  return most;
}

interface Decoded {
  readonly picture: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  close(): void;
}

async function decode(blob: Blob): Promise<Decoded> {
  try {
    const picture = await createImageBitmap(blob, { imageOrientation: 'from-image' });
    return { picture, width: picture.width, height: picture.height, close: () => picture.close() };
  } catch {
    // Browsers differ in what they make a bitmap of; what they can show, they can draw.
    const url = URL.createObjectURL(blob);
    const close = (): void => URL.revokeObjectURL(url);
    const picture = new Image();
    try {
      picture.src = url;
      await picture.decode();
    } catch (error) {
      close();
      throw error;
    }
    return { picture, width: picture.naturalWidth, height: picture.naturalHeight, close };
  }
}

/** Draws it small and writes it, coarser and then smaller until it fits. */
async function encode(
  picture: CanvasImageSource,
  width: number,
  height: number,
  mayBeClear: boolean,
  { side = 1024, bytes = 300e3 }: PhotoOptions,
): Promise<TakenPhoto | null> {
  const canvas = document.createElement('canvas');
  try {
    for (let scale = Math.min(1, side / Math.max(width, height)); width && height; scale *= 0.75) {
      canvas.width = Math.max(1, Math.round(width * scale));
      canvas.height = Math.max(1, Math.round(height * scale));
      const context = canvas.getContext('2d');
      if (!context) return null;
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const clear =
        mayBeClear &&
        context
          .getImageData(0, 0, canvas.width, canvas.height)
          .data.some((value, index) => index % 4 === 3 && value < 255);
      for (const quality of clear ? [1] : [0.86, 0.7, 0.5]) {
        const blob = await new Promise<Blob | null>((resolve) =>
          canvas.toBlob(resolve, clear ? 'image/png' : 'image/jpeg', quality),
        );
        if (!blob) return null;
        if (blob.size <= bytes) return { state: 'taken', blob, width: canvas.width, height: canvas.height };
      }
      if (canvas.width * canvas.height === 1) return null;
    }
    return null;
  } finally {
    canvas.width = canvas.height = 0; // gives the memory back at once, in Safari
  }
}
