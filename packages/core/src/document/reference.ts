/** A picture, a voice or a drawing that is stored beside the document, named by its id. */
export interface AttachmentReference {
  /** The id of the blob in the element's `attachments`. */
  readonly attachment: string;
  /** What it is, for those who do not see or hear it. */
  readonly description?: string;
}

/** A picture of somebody or something, which the person took, chose or drew. */
export interface PictureReference extends AttachmentReference {
  /** The drawing it was made from, so that the person can go on with it: an attachment with the JSON of `pictures/drawing.ts`. Absent: a photo. */
  readonly drawing?: AttachmentReference;
}

/**
 * Points from one document at a thing in another: a question for the meeting at what the person placed or said.
 * The person chooses for each quote who sees it.
 */
export interface Reference {
  /** The id of the document. */
  readonly document: string;
  /** The id of the thing in it. */
  readonly item: string;
  /** The person's own words, as they were then. */
  readonly quote?: string;
  /** A picture of it, as it was then. */
  readonly picture?: AttachmentReference;
  /** Ids of those who may see it, in the host's own terms. Absent: not asked yet. Empty: nobody else. */
  readonly visibleTo?: readonly string[];
}
