import { sidePanel } from '@delaktig/core/shell/side-panel.js';
import { symbolPanel } from '@delaktig/core/shell/symbol-panel.js';
import type { SymbolOffer } from '@delaktig/core/symbols/symbol-offer.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { people } from './people.ts';
import type { Opened, WholeView } from './context.ts';
import { DEFAULT_SECTORS, defaultRings } from './defaults.ts';
import { MAX_RINGS } from './limits.ts';
import type { Ground } from './model.ts';
import * as later from './later-texts.ts';
import * as texts from './texts.ts';

/** What is open beside the map, other than a person: pictures to choose from, the map's parts, or those there is no room for. */
export function openedPanel(view: WholeView, symbols: SymbolOffer): unknown {
  switch (view.opened?.what) {
    case 'symbols':
      return symbolsFor(view, view.opened, symbols);
    case 'ground':
      return groundPanel(view);
    case 'crowd':
      return crowdPanel(view, view.opened.ring, view.opened.sector);
    default:
      return nothing;
  }
}

function panel({ locale, act }: WholeView, title: unknown, content: unknown): TemplateResult {
  return sidePanel(locale, { title, close: () => act.close() }, content);
}

function symbolsFor(
  view: WholeView,
  { person, base }: Opened & { what: 'symbols' },
  offer: SymbolOffer,
): TemplateResult {
  const { locale, images, act } = view;
  return symbolPanel(
    { locale, images, offer, base },
    {
      choose: (symbol) => act.chooseSymbol(person, symbol),
      showVariants: (of) => act.open({ what: 'symbols', person, ...(of ? { base: of } : {}) }),
      close: () => act.close(),
    },
  );
}

function groundPanel(view: WholeView): TemplateResult {
  const { locale, document, act, words } = view;
  const { ground, centre } = document.content;
  const change = (changes: Partial<Ground>): void => act.changeGround({ ...ground, ...changes });
  const distances = [
    { id: 'contact', text: texts.distanceContact },
    { id: 'closeness', text: texts.distanceCloseness },
  ] as const;
  const own = distances.every(({ id }) => id !== ground.distance.id);
  return panel(
    view,
    locale.label(later.ground),
    html`<label class="field"
        ><span>${locale.label(later.centreName)}</span>
        <input
          class="text-field"
          type="text"
          dir="auto"
          maxlength="200"
          autocomplete="off"
          .value=${live(centre.name ?? '')}
          @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && act.changeCentre(event.currentTarget.value)}
      /></label>
      <fieldset class="choices">
        <legend>${locale.label(later.ringCount)}</legend>
        <div class="row">
          ${Array.from({ length: MAX_RINGS }, (_, index) => index + 1).map(
            (count) => html`<label class="choice"
              ><input type="radio" name="rings" .checked=${live(ground.rings.length === count)} @change=${() => change({ rings: ringsOf(ground, count) })} />
              <span>${locale.say.number(count)}</span></label
            >`,
          )}
        </div>
      </fieldset>
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${live(ground.sectors.length > 0)}
          @change=${(event: Event) => event.currentTarget instanceof HTMLInputElement && change({ sectors: event.currentTarget.checked ? DEFAULT_SECTORS : [] })}
        />
        <span>${locale.label(later.sectorsOn)}</span></label
      >
      <fieldset class="choices">
        <legend>${locale.label(later.distanceTitle)}</legend>
        ${distances.map(
          ({ id, text }) => html`<label class="choice"
            ><input type="radio" name="distance" .checked=${live(ground.distance.id === id)} @change=${() => change({ distance: { id } })} /> <span>${locale.label(text)}</span></label
          >`,
        )}
        ${own ? html`<label class="choice"><input type="radio" name="distance" .checked=${live(true)} /> <span>${words.distanceLabel}</span></label>` : nothing}
      </fieldset>`,
  );
}

/** More rings are added outside; fewer take the outermost away. Words of the catalogues are said anew, since "outermost" is now another. */
function ringsOf(ground: Ground, count: number): Ground['rings'] {
  const kept = ground.rings.slice(0, count).map(({ id }) => ({ id }));
  const taken = new Set(kept.map(({ id }) => id));
  const fresh = defaultRings(MAX_RINGS * 2).filter(({ id }) => !taken.has(id));
  return [...kept, ...fresh.slice(0, count - kept.length)];
}

function crowdPanel(view: WholeView, ring: number, sector: number): unknown {
  const crowd = view.layout.rings[ring]?.crowds.find((candidate) => candidate.sector === sector);
  if (!crowd) return nothing;
  return panel(
    view,
    view.locale.text(later.crowdTitle, view.words.part(ring, sector)),
    html`<ul class="crowd-list tray" role="list">
      ${people(
        view,
        crowd.people.map((person) => ({ person })),
      )}
    </ul>`,
  );
}
