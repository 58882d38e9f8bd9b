import type { Text } from '../language/say.ts';
import {
  photoDrawingFile,
  photoNotPicture,
  photoTooLarge,
  photoUnknownKind,
  photoUnreadable,
} from '../picture-texts.ts';
import type { PhotoProblemCode } from './photo.ts';

const texts: Readonly<Record<PhotoProblemCode, Text>> = {
  'too-large': photoTooLarge,
  svg: photoDrawingFile,
  'not-picture': photoNotPicture,
  'unknown-kind': photoUnknownKind,
  unreadable: photoUnreadable,
};

/** Says why a photo was not taken in, and what to do, as to a child. */
export const photoProblemText: Text<[code: PhotoProblemCode]> = (say, code) => texts[code](say);
