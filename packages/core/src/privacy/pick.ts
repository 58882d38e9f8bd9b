import type { Expression, NamedPerson, RecordingReference, SymbolReference } from '../document/expression.ts';
import type { AttachmentReference } from '../document/reference.ts';

/** Field by field: what is not written here is not shared, also when the document has more than we know. */

/** What somebody said, as it is shared. */
export function pickExpression({ words, symbol, drawing, photo, voice, video }: Expression): Expression {
  return {
    ...(words === undefined ? {} : { words }),
    ...(symbol && { symbol: pickSymbol(symbol) }),
    ...(drawing && { drawing: pickAttachment(drawing) }),
    ...(photo && { photo: pickAttachment(photo) }),
    ...(voice && { voice: pickRecording(voice) }),
    ...(video && { video: pickRecording(video) }),
  };
}

/** Somebody who is named, as they are shared. */
export function pickNamed({ id, name, symbol }: NamedPerson): NamedPerson {
  return { id, name, ...(symbol && { symbol: pickSymbol(symbol) }) };
}

/** A symbol, as it is shared. */
export function pickSymbol({ provider, id, label }: SymbolReference): SymbolReference {
  return { provider, id, ...(label === undefined ? {} : { label }) };
}

function pickAttachment({ attachment, description }: AttachmentReference): AttachmentReference {
  return { attachment, ...(description === undefined ? {} : { description }) };
}

function pickRecording(recording: RecordingReference): RecordingReference {
  const { seconds } = recording;
  return { ...pickAttachment(recording), ...(seconds === undefined ? {} : { seconds }) };
}
