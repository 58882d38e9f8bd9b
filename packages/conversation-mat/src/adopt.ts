import type { HostTopic } from './host-topic.ts';
import { dataBlob, LARGEST_PICTURE, LARGEST_PICTURES } from './obf.ts';
import type { Picture } from './model.ts';

/** A topic whose photos can be put with a document's. */
export interface Adopted {
  readonly topic: HostTopic;
  /** The photos, by the ids that the topic names them by now. */
  readonly attachments: ReadonlyMap<string, Blob>;
  /** A photo that was named is not there, cannot be read, or is too large. */
  readonly some: boolean;
}

type Pictured = { readonly picture?: Picture };

/**
 * Takes the photos that came with a topic out of their `data:` addresses, and names them anew: a file's names, and those of a mat that is begun twice,
 * never meet those of the document. A photo that cannot be used is left out.
 *
 * @param topic - The topic, with its photos.
 * @param newId - Makes ids for them.
 */
export function adopt({ attachments: given = {}, ...topic }: HostTopic, newId: () => string): Adopted {
  const attachments = new Map<string, Blob>();
  const names = new Map<string, string>();
  let bytes = 0;
  let some = false;
  /** The photo's new name, if it is there. */
  const take = (id: string): string | undefined => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const blob = Object.hasOwn(given, id) ? dataBlob(given[id]) : null;
    if (!blob || blob.size > LARGEST_PICTURE || bytes + blob.size > LARGEST_PICTURES) return undefined;
    bytes += blob.size;
    const name = newId();
    names.set(id, name);
    attachments.set(name, blob);
    return name;
  };
  const renamed = <T extends Pictured>(thing: T): Omit<T, 'picture'> & Pictured => {
    const { picture, ...rest } = thing;
    if (picture?.attachment === undefined) return thing;
    const attachment = take(picture.attachment);
    if (attachment !== undefined) return { ...thing, picture: { ...picture, attachment } };
    some = true;
    const { attachment: _, ...others } = picture;
    // A symbol that was given beside the photo is shown in its place.
    return others.id === undefined ? rest : { ...rest, picture: others };
  };
  const { scale } = topic;
  const adopted: HostTopic = {
    ...renamed(topic),
    ...(scale && 'steps' in scale && { scale: { ...scale, steps: scale.steps.map(renamed) } }),
    options: topic.options.map(renamed),
  };
  return { topic: adopted, attachments, some };
}
