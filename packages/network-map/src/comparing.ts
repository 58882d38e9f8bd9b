import { renderSvg } from '@delaktig/core/scene/svg-renderer.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Text } from '@delaktig/core/language/say.js';
import { compareNetworkMaps, type Comparison, type PersonComparison } from './compare.ts';
import { comparedScene, isMoved, sameGround } from './compare-picture.ts';
import * as texts from './compare-texts.ts';
import { unknownMarking, type WholeView } from './context.ts';
import * as later from './later-texts.ts';
import { nameAndKind, pairInWords, relationshipInWords } from './kind-words.ts';
import type { Marking, NetworkMapDocument, Person, Relationship } from './model.ts';
import { qualityOf } from './relationships.ts';
import * as whole from './whole-texts.ts';
import { MapWords } from './words.ts';

/** What the comparison needs from the element. */
export interface ComparingPort {
  /** What the host gave as the earlier map. */
  earlier(): unknown;
  /** Whether the words are those to a child. */
  child(): boolean;
  /** Back to the map. */
  back(): void;
  say(message: string, topic?: string): void;
}

/** Something that is different now, in words. */
export interface Difference {
  readonly title: Text;
  readonly people: readonly { readonly id: string; readonly words: string }[];
}

type Compared = Extract<Comparison, { readonly state: 'compared' }>;

/** The map beside an earlier one of the same person (jämför): in a picture, and in words as lists. Nothing can be changed here, and nothing is judged. */
export class MapComparing {
  readonly #port: ComparingPort;
  #compared:
    { readonly earlier: unknown; readonly now: NetworkMapDocument; readonly comparison: Comparison } | undefined;

  constructor(port: ComparingPort) {
    this.#port = port;
  }

  /** Forgets what was compared. */
  forget(): void {
    this.#compared = undefined;
  }

  /** The two maps, compared anew only when one of them is another. */
  comparison(now: NetworkMapDocument): Comparison {
    const earlier = this.#port.earlier();
    const before = this.#compared;
    if (before && before.earlier === earlier && before.now === now) return before.comparison;
    const comparison = compareNetworkMaps(earlier, now);
    this.#compared = { earlier, now, comparison };
    return comparison;
  }

  /** Tells in a sentence what is different. */
  announce(view: WholeView): void {
    const comparison = this.comparison(view.document);
    this.#port.say(
      comparison.state === 'problem' ? view.locale.text(problemText(comparison)) : this.#summary(view, comparison),
      'compare',
    );
  }

  render(view: WholeView, erase?: (id: string) => void): TemplateResult {
    const { locale } = view;
    const comparison = this.comparison(view.document);
    const back = html`<button class="act" type="button" data-compare-back @click=${() => this.#port.back()}>${locale.label(texts.compareBack)}</button>`;
    if (comparison.state === 'problem')
      return html`<section class="compare" aria-labelledby="compare-title" tabindex="-1" data-compare>
        <h3 id="compare-title">${locale.label(texts.compareWithEarlier)}</h3>
        <p class="notice" role="note">${locale.label(problemText(comparison))}</p>
        <div class="row">${back}</div>
      </section>`;
    return html`<section class="compare" aria-labelledby="compare-title" tabindex="-1" data-compare>
      <div class="row compare-head">
        <h3 id="compare-title">${this.title(view, comparison)}</h3>
        ${back}
      </div>
      <p>${this.#summary(view, comparison)}</p>
      <div class="compare-both">${this.#picture(view, comparison)} <div class="compare-words">${this.#lists(view, comparison, erase)}</div></div>
    </section>`;
  }

  /** "Jämfört med kartan från 2 mars 2026". */
  title({ locale }: Pick<WholeView, 'locale'>, { earlier }: Compared): string {
    const { updatedAt } = earlier;
    return Number.isNaN(Date.parse(updatedAt))
      ? locale.text(texts.compareWithEarlier)
      : locale.text(texts.compareWithDate, locale.say.date(updatedAt));
  }

  #summary(view: WholeView, compared: Compared): string {
    const { locale } = view;
    const differences = [...this.differences(view, compared), this.#marked(view, compared)].filter(
      ({ people }) => people.length > 0,
    );
    if (differences.length === 0) return locale.text(texts.compareSame);
    return differences
      .map(
        ({ title, people }) =>
          `${locale.text(texts.compareCount, locale.text(title), locale.say.number(people.length))}.`,
      )
      .join(' ');
  }

  #picture(view: WholeView, compared: Compared): TemplateResult {
    const { locale } = view;
    const fits = sameGround(compared.earlier, view.document);
    const draw = (svg?: Element): void => {
      if (svg instanceof SVGSVGElement) renderSvg(comparedScene(view, compared), svg);
    };
    const key = (kind: string, text: Text): TemplateResult =>
      html`<li><span class="compare-key" data-kind=${kind} aria-hidden="true">${kind === 'new' ? '+' : ''}</span> ${locale.label(text)}</li>`;
    const has = (is: (one: PersonComparison) => boolean): boolean => compared.people.some(is);
    return html`<div class="compare-picture" aria-hidden="true">
      <svg class="compare-drawing" ${ref(draw)}></svg>
      <ul role="list">
        ${has(({ earlier }) => earlier === null) ? key('new', texts.compareKeyNew) : nothing}
        ${fits && has(({ now }) => now === null) ? key('absent', texts.compareKeyAbsent) : nothing}
        ${fits && has((one) => isMoved(one)) ? key('then', texts.compareKeyThen) : nothing}
      </ul>
      ${fits ? nothing : html`<p>${locale.label(texts.compareOtherGround)}</p>`}
    </div>`;
  }

  #lists(view: WholeView, compared: Compared, erase?: (id: string) => void): readonly unknown[] {
    const { locale } = view;
    return [
      ...this.differences(view, compared).map(({ title, people }) =>
        people.length === 0
          ? nothing
          : html`<h4>${locale.label(title)}</h4>
              <ul>
                ${people.map(({ id, words }) => html`<li><span>${words}</span> ${title === texts.compareAbsent && erase && view.editable ? eraseButton(view, nameIn(this.wordsOf(view, compared.earlier), compared, id), () => erase(id)) : nothing}</li>`)}
              </ul>`,
      ),
      this.#markingList(view, compared),
    ];
  }

  /** Who is new, not there, nearer, further or elsewhere. Markings have their own list, which is not read aloud before the person wants it. */
  differences(view: WholeView, compared: Compared): readonly Difference[] {
    const { locale, words } = view;
    const before = this.wordsOf(view, compared.earlier);
    const nowhere = locale.text(later.notOnMap);
    const place = (of: MapWords, person: Person): string => of.where(person) ?? nowhere;
    const named = (of: MapWords, person: Person): string => nameAndKind(locale, of, person);
    const list = (title: Text, which: (one: PersonComparison) => string | null): Difference => ({
      title,
      people: compared.people.flatMap((one) => {
        const said = which(one);
        return said === null ? [] : [{ id: one.id, words: said }];
      }),
    });
    const moved = ({ earlier, now }: PersonComparison): string | null =>
      earlier && now && locale.text(texts.compareMoved, named(words, now), place(before, earlier), place(words, now));
    return [
      list(texts.compareNew, ({ earlier, now }) =>
        now && !earlier ? locale.text(texts.comparePlace, named(words, now), place(words, now)) : null,
      ),
      list(texts.compareAbsent, ({ earlier, now }) =>
        earlier && !now ? locale.text(texts.compareEarlierPlace, named(before, earlier), place(before, earlier)) : null,
      ),
      list(texts.compareNearer, (one) => (one.distance === 'nearer' ? moved(one) : null)),
      list(texts.compareFurther, (one) => (one.distance === 'further' ? moved(one) : null)),
      list(texts.compareElsewhere, (one) =>
        one.earlier && one.now && isMoved(one) && one.distance !== 'nearer' && one.distance !== 'further'
          ? moved(one)
          : null,
      ),
      { title: texts.compareRelationships, people: this.#relationships(view, compared) },
    ];
  }

  #relationships({ document, locale, words }: WholeView, compared: Compared): Difference['people'] {
    const before = this.wordsOf({ locale }, compared.earlier);
    const quality = (one: Relationship): string => locale.text(whole.qualities[qualityOf(one)]);
    const pair = (of: MapWords, { content }: NetworkMapDocument, { from, to }: Relationship): string =>
      pairInWords(locale, of, content.people, from, to);
    return compared.relationships.flatMap(({ earlier, now }) => {
      if (earlier && now) {
        const said = locale.text(texts.compareMoved, pair(words, document, now), quality(earlier), quality(now));
        return [{ id: now.id, words: said }];
      }
      if (now) return [{ id: now.id, words: relationshipInWords(locale, words, document.content.people, now) }];
      if (!earlier) return [];
      const two = pair(before, compared.earlier, earlier);
      return [{ id: earlier.id, words: locale.text(texts.compareEarlierPlace, two, quality(earlier)) }];
    });
  }

  #marked(view: WholeView, compared: Compared): Difference {
    return {
      title: texts.compareMarkings,
      people: this.markings(view, compared).map(({ id, words }) => ({ id, words })),
    };
  }

  /** Whose markings are others now: those that this view shows. */
  markings(
    view: WholeView,
    compared: Compared,
  ): readonly { readonly id: string; readonly name: string; readonly words: string }[] {
    const { locale, words } = view;
    const before = this.wordsOf(view, compared.earlier);
    const shown = (map: NetworkMapDocument, ids: readonly string[]): readonly Marking[] =>
      ids.flatMap((id) => {
        const known = map.content.markings.find((marking) => marking.id === id);
        return known ? (view.markings.some((marking) => marking.id === id) ? [known] : []) : [unknownMarking(id)];
      });
    const say = (text: Text<[string]>, of: MapWords, list: readonly Marking[]): readonly string[] =>
      list.length === 0 ? [] : [locale.text(text, locale.say.list(list.map((marking) => of.marking(marking))))];
    return compared.people.flatMap(({ id, now, markingsAdded, markingsRemoved }) => {
      const said = [
        ...say(texts.compareMarkedNow, words, shown(view.document, markingsAdded)),
        ...say(texts.compareMarkedThen, before, shown(compared.earlier, markingsRemoved)),
      ];
      return now && said.length > 0 ? [{ id, name: words.spoken(now), words: said.join(' ') }] : [];
    });
  }

  /** Seen by whoever sees; heard only when the person has turned it on. */
  #markingList(view: WholeView, compared: Compared): unknown {
    const { locale, speakMarkings } = view;
    const people = this.markings(view, compared);
    if (people.length === 0) return nothing;
    return html`<h4>${locale.label(texts.compareMarkings)}</h4>
      ${speakMarkings ? nothing : html`<p class="heard">${locale.text(texts.compareUnsaid)}</p>`}
      <ul aria-hidden=${speakMarkings ? nothing : 'true'}>
        ${people.map(({ name, words }) => html`<li><strong>${name}</strong> ${words}</li>`)}
      </ul>`;
  }

  /** The words of the earlier map. */
  wordsOf({ locale }: Pick<WholeView, 'locale'>, { content }: NetworkMapDocument): MapWords {
    return new MapWords(locale, content, this.#port.child());
  }
}

function nameIn(words: MapWords, { people }: Compared, id: string): string {
  const earlier = people.find((one) => one.id === id)?.earlier;
  return earlier ? words.spoken(earlier) : '';
}

function eraseButton({ locale }: WholeView, name: string, act: () => void): TemplateResult {
  return html`<button class="act danger" type="button" @click=${act}>${locale.text(later.eraseNamed, name)}</button>`;
}

function problemText({ problems }: Extract<Comparison, { readonly state: 'problem' }>): Text {
  switch (problems[0]?.code) {
    case 'no-earlier':
      return texts.compareNone;
    case 'newer':
      return texts.compareNewer;
    case 'other-owner':
      return texts.compareOther;
    case 'unknown-owner':
      return texts.compareUnknown;
    default:
      return texts.compareInvalid;
  }
}
