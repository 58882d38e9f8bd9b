import type { Text } from '@delaktig/core/language/say.js';
import type { ReactiveControllerHost } from 'lit';
import type { Mat } from './model.ts';
import type { ReadyTopic } from './topics/ready-topic.ts';
import type { KnownWords } from './words.ts';

type Library = typeof import('./library.ts');

/** What comes with the mat, as far as it has been fetched: the library itself, and the topics that are shown. */
export class Shelf implements KnownWords {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #topics = new Map<string, ReadyTopic | null>();
  #library: Library | undefined;
  #fetching: Promise<Library> | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** The library, once it has come. */
  get library(): Library | undefined {
    return this.#library;
  }

  /** Fetches it, once. Rejects while the network is away. */
  async fetch(): Promise<Library> {
    if (this.#library) return this.#library;
    this.#fetching ??= import('./library.ts').finally(() => (this.#fetching = undefined));
    this.#library = await this.#fetching;
    this.#host.requestUpdate();
    return this.#library;
  }

  /** A ready topic's options; null for one that does not come with the mat. */
  async topicOf(id: string): Promise<ReadyTopic | null> {
    const { readyTopics } = await this.fetch();
    const known = this.#topics.get(id);
    if (known !== undefined) return known;
    const entry = readyTopics.find((topic) => topic.id === id);
    const topic = entry ? (await entry.load()).topic : null;
    this.#topics.set(id, topic);
    this.#host.requestUpdate();
    return topic;
  }

  /** Fetches the words of the mats that are shown: the document has them only in the language they were first shown in. */
  async wordsFor(mats: readonly Mat[]): Promise<void> {
    const ids = new Set(mats.filter((mat) => this.lacks(mat)).map(({ topic }) => topic.id));
    await Promise.all([...ids].map((id) => this.topicOf(id)));
  }

  /** Whether the words of a mat are still to be fetched. */
  lacks({ topic }: Mat): boolean {
    return !this.#topics.has(topic.id);
  }

  topic(id: string): Text | undefined {
    const names = this.#library?.topicNames;
    return names && Object.hasOwn(names, id) ? names[id] : undefined;
  }
  option(topic: string, option: string): Text | undefined {
    const words = this.#topics.get(topic)?.words;
    return words && Object.hasOwn(words, option) ? words[option] : undefined;
  }
  question(kind: string): Text | undefined {
    return this.#library?.questionText(kind);
  }
  step(kind: string, id: string): Text | undefined {
    return this.#library?.stepText(kind, id);
  }
}
