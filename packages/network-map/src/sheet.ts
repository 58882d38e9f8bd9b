import { warn } from '@delaktig/core/dev/warnings.js';
import type { Level } from '@delaktig/core/document/level.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import { namesOn } from './board-scene.ts';
import { askedBy, type NetworkMapConfig, readConfig } from './config.ts';
import { isAskedAsChild, visibleMarkings } from './defaults.ts';
import { type Geometry, geometry, type Layout, layoutMap } from './layout.ts';
import type { Marking, NetworkMapDocument } from './model.ts';
import { plateFor } from './plates.ts';
import { MapWords } from './words.ts';

/** What a map is laid out from. */
export interface SheetPort {
  readonly host: { readonly localName: string; readonly config: unknown; readonly level: Level };
  readonly locale: LocaleController;
  document(): NetworkMapDocument;
  /** Width of the board in CSS pixels; 0 before it has been measured. */
  size(): number;
}

/** The map as it is shown: settings, words and where everything stands, worked out anew only when something of it has changed. */
export class MapSheet {
  readonly #port: SheetPort;
  #config: { readonly from: unknown; readonly config: NetworkMapConfig } | undefined;
  #words: { readonly content: NetworkMapDocument['content']; readonly words: MapWords } | undefined;
  #laidOut: { readonly words: MapWords; readonly key: string; readonly layout: Layout } | undefined;

  constructor(port: SheetPort) {
    this.#port = port;
  }

  /** Level or configuration have changed, or the map is another. */
  forget(): void {
    this.#words = undefined;
  }

  get settings(): NetworkMapConfig {
    const { host } = this.#port;
    if (this.#config?.from !== host.config || !this.#config) {
      const { config, problems } = readConfig(host.config);
      for (const { code, path } of problems)
        warn(
          'config',
          `<${host.localName}>.config.${path.join('.')} cannot be used (${code}); the default is.`,
          path.join('.'),
        );
      this.#config = { from: host.config, config };
    }
    return this.#config.config;
  }

  /** Whether the words are those to a child. */
  get child(): boolean {
    return isAskedAsChild(askedBy(this.settings, this.#port.host.level));
  }

  /** The markings that are shown. */
  get markings(): readonly Marking[] {
    return visibleMarkings(this.#port.document().content.markings, askedBy(this.settings, this.#port.host.level));
  }

  get words(): MapWords {
    const { content } = this.#port.document();
    if (this.#words?.content !== content)
      this.#words = { content, words: new MapWords(this.#port.locale, content, this.child) };
    return this.#words.words;
  }

  get geometry(): Geometry {
    return geometry(this.#port.document().content.ground, this.#port.size() || 640);
  }

  /** Laid out anew only when the map, its words or its room have changed: not at each letter that is written. */
  get layout(): Layout {
    const { words } = this;
    const { host, locale } = this.#port;
    const key = `${String(this.#port.size())} ${host.level} ${locale.language}`;
    if (this.#laidOut?.words !== words || this.#laidOut.key !== key) {
      const { geometry } = this;
      const document = this.#port.document();
      const plate = plateFor(geometry.size, host.level, document.content.people.length);
      this.#laidOut = { words, key, layout: layoutMap(document, geometry, plate, namesOn(geometry, words)) };
    }
    return this.#laidOut.layout;
  }
}
