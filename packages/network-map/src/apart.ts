import type { LitElement } from 'lit';
import { nothing } from 'lit';
import type { WholeView } from './context.ts';
import type { ComparingPort } from './comparing.ts';
import type { ErasingPort } from './erasing.ts';
import type { SharingPort } from './sharing.ts';

/** Everything that comparing, sharing and erasing need from the element. */
export interface ApartPort
  extends Omit<ErasingPort, 'forget' | 'host'>, Omit<SharingPort, 'host'>, Pick<ComparingPort, 'say'> {
  readonly host: LitElement & SharingPort['host'] & ErasingPort['host'] & { view: string; readonly value: unknown };
  view(): WholeView;
  /** Shows the map in another way; *Mer* closes. */
  showView(view: string): void;
}

type Parts = Awaited<ReturnType<typeof load>>;

const load = async (
  port: ApartPort,
): Promise<{
  comparing: import('./comparing.ts').MapComparing;
  sharing: import('./sharing.ts').MapSharing;
  erasing: import('./erasing.ts').MapErasing;
}> => {
  const { MapComparing, MapSharing, MapErasing, apartStyles, adoptStyles } = await import('./apart-later.ts');
  const { host } = port;
  adoptStyles(host.shadowRoot, apartStyles);
  const comparing = new MapComparing({
    earlier: () => host.compareWith,
    child: () => port.child(),
    back: () => {
      host.view = 'map';
      void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>('[data-more]')?.focus());
    },
    say: (message, topic) => port.say(message, topic),
  });
  const sharing = new MapSharing(port);
  const erasing = new MapErasing({
    ...port,
    forget: () => {
      comparing.forget();
      sharing.forget();
    },
  });
  return { comparing, sharing, erasing };
};

/** What is done seldom, and with all of the map: comparing it with an earlier one, sharing a part, erasing somebody for good. Fetched when it is first wanted. */
export class MapApart {
  readonly #port: ApartPort;
  #parts: Parts | undefined;
  #coming: Promise<void> | undefined;

  constructor(port: ApartPort) {
    this.#port = port;
  }

  /** What stands in place of the map while it is compared. */
  compare(view: WholeView): unknown {
    const parts = this.#now();
    if (!parts) return nothing;
    return parts.comparing.render(view, (person) => view.act.open({ what: 'erase', person }));
  }

  /** What is open beside the map. */
  panel(view: WholeView): unknown {
    const { opened } = view;
    if (opened?.what !== 'share' && opened?.what !== 'erase') return nothing;
    const parts = this.#now();
    if (!parts) return nothing;
    return opened.what === 'share' ? parts.sharing.panel(view) : parts.erasing.panel(view, opened.person);
  }

  /** Shows the comparison, and says in a sentence what is different. */
  async startComparing(): Promise<void> {
    const { host } = this.#port;
    this.#port.showView('compare');
    await this.#fetch();
    await host.updateComplete;
    if (host.view !== 'compare') return;
    host.shadowRoot?.querySelector<HTMLElement>('[data-compare]')?.focus();
    this.#parts?.comparing.announce(this.#port.view());
  }

  /** The map is another: nothing is chosen any longer. After *Klar*, or when the host has taken the map away, the earlier one is gone too. */
  reset(): void {
    const { host } = this.#port;
    if (host.value === null) {
      host.compareWith = null;
      if (host.view === 'compare') host.view = 'map';
    }
    this.#parts?.comparing.forget();
    this.#parts?.sharing.forget();
    this.#parts?.erasing.forget();
  }

  #now(): Parts | undefined {
    if (!this.#parts) void this.#fetch();
    return this.#parts;
  }

  #fetch(): Promise<void> {
    this.#coming ??= this.#port
      .attempt(async () => {
        this.#parts = await load(this.#port);
        this.#port.host.requestUpdate();
      })
      .finally(() => {
        if (!this.#parts) this.#coming = undefined;
      });
    return this.#coming;
  }
}
