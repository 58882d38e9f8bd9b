import type { Json } from '@delaktig/core/document/json.js';
import type { Conflict } from '@delaktig/core/document/merge.js';
import type { Announcer } from '@delaktig/core/interaction/announcer.js';
import { isolateText } from '@delaktig/core/document/isolate-text.js';
import { LocaleController, type LocaleHost } from '@delaktig/core/language/locale-controller.js';
import type { Text } from '@delaktig/core/language/say.js';
import { adoptStyles } from '@delaktig/core/shell/adopt-styles.js';
import { catalogue as coreCatalogue } from '@delaktig/core/generated/catalogue.js';
import { html, nothing, type TemplateResult } from 'lit';
import { readSeeing } from '../chain/seeing.ts';
import { cornerStyles } from '../saving/corner-styles.ts';
import { catalogue } from '../generated/catalogue.ts';
import { catalogue as laterCatalogue } from '../generated/later/catalogue.ts';
import { heading } from '../heading.ts';
import type { SipHolder } from '../holder.ts';
import { keyOf } from '../key.ts';
import type { SipDocument, SipPart, SipPath } from '../model.ts';
import { checking } from '../checking.ts';
import { goTo } from '../texts.ts';
import * as texts from './texts.ts';
import { type Data, valueAt } from '../walk.ts';
import { keepPlace } from './going.ts';
import { type Naming, placeName, wordsAt } from './names.ts';
import { newerStyles } from './styles.ts';
import { asPlan, type Difference, differences, isSame, putTogether, taking } from './versions.ts';

/** What is needed of the element that holds the plan. */
export interface NewerPort extends Omit<SipHolder, 'join'> {
  readonly host: LocaleHost & { name: string };
  readonly announcer: Announcer;
  /** Draws what stands around the fields, and not those. */
  drawAround(): void;
  /** Shows another version of the same plan; what can be undone stays. */
  show(document: SipDocument): void;
  /** Where a part of the plan is shown. */
  rootOf(part: SipPart): ShadowRoot | null;
}

type Side = 'mine' | 'theirs';

/** Something to choose, and what has been chosen. */
interface Choice extends Conflict {
  chosen: Side | undefined;
  /** It has been put in the plan. */
  used: boolean;
}

/** A newer version of the plan, met while somebody writes in it: what is put together, what is to be chosen, and what has become otherwise. */
export class Newer {
  readonly #port: NewerPort;
  /** The form's own texts, and these. */
  readonly #locale: LocaleController;
  #choices: readonly Choice[] = [];
  #changed: readonly Difference[] = [];
  #gestures = 0;
  /** Somebody has pressed *Använd* without having chosen. */
  #hasty = false;

  constructor(port: NewerPort) {
    this.#port = port;
    this.#locale = new LocaleController(port.host, [catalogue, laterCatalogue, coreCatalogue]);
    adoptStyles(port.host.shadowRoot, cornerStyles, newerStyles);
  }

  /** Another plan is shown. */
  forget(): void {
    this.#choices = [];
    this.#changed = [];
    this.#hasty = false;
  }

  /**
   * Takes in what came.
   *
   * @param given - What the host gave before.
   * @returns whether it has been put together; else it is to be shown as it is: nothing has been written here since, or it is no plan
   */
  meet(given: unknown, came: Data): boolean {
    const [base, theirs, mine] = [asPlan(given), asPlan(came), this.#port.document()];
    if (!theirs || isSame(contentOf(base), contentOf(mine))) return false;
    const { document, conflicts } = putTogether(base, mine, theirs);
    const open = this.#open();
    this.#choices = [
      // What is not decided yet, and has not become otherwise there.
      ...open.filter(
        ({ path, theirs: other }) => isSame(valueAt(theirs.content, path), other) && !among(conflicts, path),
      ),
      ...conflicts.map((conflict) => ({ ...conflict, chosen: undefined, used: false })),
    ];
    const news = differences(mine.content, document.content);
    this.#changed = [...this.#changed.filter(({ path }) => !among(news, path)), ...news];
    this.#port.closeGesture();
    void keepPlace(this.#port.host, () => this.#port.show(document));
    const left = this.#open().length;
    if (left > 0 || news.length > 0) void this.#tell(left);
    // While something is to be chosen the host has both: its own version, and what it has been told of mine.
    if (left > 0) this.#post();
    else if (!isSame(contentOf(document), contentOf(theirs))) this.#port.commit();
    return true;
  }

  /** The form around it gets what is held now: named anew, an element posts it. */
  #post(): void {
    const { host } = this.#port;
    const { name } = host;
    host.name = name;
  }

  async #tell(left: number): Promise<void> {
    const { announcer } = this.#port;
    const locale = this.#locale;
    await locale.ready;
    announcer.say(left > 0 ? locale.text(texts.came, locale.say.number(left)) : locale.text(texts.taken), 'newer');
  }

  /** What came, above the plan; nothing when there is nothing to tell. */
  box(level: number): unknown {
    const locale = this.#locale;
    const open = this.#port.editable() ? this.#open() : [];
    if (open.length === 0 && this.#changed.length === 0) return nothing;
    return html`<section class="newer" aria-labelledby="newer-title" data-newer>
      ${heading(level, locale.label(texts.title), 'newer-title')}
      <p>${locale.label(open.length > 0 ? texts.toChoose : texts.taken)}</p>
      ${open.map((choice) => this.#choice(choice))}
      ${this.#hasty && open.length > 0 ? html`<p class="error">${locale.label(texts.chooseFirst)}</p>` : nothing}
      ${open.length > 0 ? html`<button class="act main" type="button" data-use @click=${() => void this.#use()}>${locale.label(texts.use)}</button>` : nothing}
      ${this.#changedList()}
      ${open.length === 0 ? html`<button class="act" type="button" @click=${() => void this.#close()}>${locale.label(texts.close)}</button>` : nothing}
    </section>`;
  }

  /** Goes to what is to be chosen from wherever one is; nothing when there is nothing. */
  jump(): unknown {
    const locale = this.#locale;
    const count = this.#port.editable() ? this.#open().length : 0;
    if (count === 0) return nothing;
    return html`<p class="newer-jump"><button class="act" type="button" @click=${() => this.#focusTitle()}>${locale.label(texts.jump, locale.say.number(count))}</button></p>`;
  }

  #choice(choice: Choice): TemplateResult {
    const locale = this.#locale;
    const naming = this.#naming();
    const { path, theirs } = choice;
    const own = valueAt(this.#port.document().content, path);
    const name = placeName(naming, path, own ?? theirs);
    const side = (which: Side, text: Text<[words: string]>, value: Json | undefined): TemplateResult =>
      html`<label class="option"><input type="radio" name="newer-${keyOf(path)}" .checked=${choice.chosen === which} @change=${() => this.#choose(choice, which)} /> <span dir="auto">${locale.label(text, isolateText(wordsAt(naming, path, value)))}</span></label>`;
    return html`<fieldset class="answers">
      <legend>${name}</legend>
      <div class="options">${side('mine', texts.mine, own)} ${side('theirs', texts.theirs, theirs)}</div>
      ${this.#to(path, goTo, name)}
    </fieldset>`;
  }

  #changedList(): unknown {
    const locale = this.#locale;
    const naming = this.#naming();
    if (this.#changed.length === 0) return nothing;
    return html`<details>
      <summary>${locale.label(texts.changed, locale.say.number(this.#changed.length))}</summary>
      <ul>
        ${this.#changed.map(({ path, what }) => {
          const name = placeName(naming, path);
          if (what === 'removed') return html`<li>${locale.label(texts.removed, name)}</li>`;
          return html`<li>${this.#to(path, what === 'added' ? texts.added : fieldName, name)}</li>`;
        })}
      </ul>
    </details>`;
  }

  #to(path: SipPath, text: Text<[name: string]>, name: string): TemplateResult {
    return html`<button class="link" type="button" @click=${() => void this.#go(path)}>${this.#locale.label(text, name)}</button>`;
  }

  /** What is still to be chosen. What was decided and then taken back is to be chosen again. */
  #open(): readonly Choice[] {
    const { content } = this.#port.document();
    return this.#choices.filter(({ path, theirs, mine, chosen, used }) => {
      const now = valueAt(content, path);
      if (isSame(now, theirs)) return false;
      return !used || (chosen === 'theirs' && isSame(now, mine));
    });
  }

  #choose(choice: Choice, side: Side): void {
    choice.chosen = side;
    choice.used = false;
    this.#hasty = false;
    this.#port.drawAround();
  }

  async #use(): Promise<void> {
    const { announcer, host } = this.#port;
    const locale = this.#locale;
    const chosen = this.#open().filter(({ chosen: side }) => side !== undefined);
    const [first] = chosen;
    this.#hasty = !first;
    if (!first) {
      announcer.say(locale.text(texts.chooseFirst), 'newer');
      this.#port.drawAround();
      return;
    }
    const { content } = this.#port.document();
    const gesture = `newer-${String(++this.#gestures)}`;
    this.#choices = this.#choices.map((choice) =>
      chosen.includes(choice) ? { ...choice, mine: valueAt(content, choice.path), used: true } : choice,
    );
    for (const choice of chosen)
      if (choice.chosen === 'theirs') this.#port.act(taking(choice), { gesture, commit: false });
    this.#port.closeGesture();
    this.#port.commit();
    announcer.say(locale.text(texts.used), 'newer');
    this.#port.drawAround();
    await host.updateComplete;
    if (this.#open().length > 0 || this.#changed.length > 0) this.#focusTitle();
    else await this.#go(first.path);
  }

  async #close(): Promise<void> {
    this.forget();
    this.#port.drawAround();
    await this.#port.host.updateComplete;
    this.#port.host.focus();
  }

  async #go(path: SipPath): Promise<void> {
    const [part] = path;
    const root = part === undefined ? null : this.#port.rootOf(part as SipPart);
    if (root) await checking.goTo(root, path);
  }

  #naming(): Naming {
    const port = this.#port;
    return {
      locale: this.#locale,
      content: port.document().content,
      rules: port.rules(),
      bigScreen: port.given.bigScreen,
      seeing: readSeeing(port.given.config).seeing,
    };
  }

  #focusTitle(): void {
    this.#port.host.shadowRoot?.querySelector<HTMLElement>('[data-newer] [tabindex="-1"]')?.focus();
  }
}

const fieldName: Text<[name: string]> = (_, name) => name;

function contentOf(document: SipDocument | null): Json | undefined {
  return document?.content as unknown as Json | undefined;
}

function among(some: readonly { readonly path: SipPath }[], path: SipPath): boolean {
  const key = keyOf(path);
  return some.some((each) => keyOf(each.path) === key);
}
