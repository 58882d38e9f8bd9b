import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Level } from '../document/level.ts';
import { catalogue } from '../generated/catalogue.ts';
import { Announcer } from '../interaction/announcer.ts';
import { LocaleController } from '../language/locale-controller.ts';
import { baseStyles } from '../style/base-styles.ts';
import { panelStyles } from '../style/panel-styles.ts';
import { tokens } from '../style/tokens.ts';
import { DrawingPad } from './drawing-pad.ts';
import { drawingPadStyles } from './drawing-pad-styles.ts';
import type { Drawing } from './drawing.ts';
import { photoProblemText } from './photo-problem.ts';
import { takePhoto, type PhotoProblem, type TakenPhoto } from './photo.ts';

/** What every host of the stories is: a language, a level, and the look of an element. */
class StoryHost extends LitElement {
  static override properties = {
    level: { reflect: true },
    theme: { reflect: true },
    langBeside: {},
    drawing: { attribute: false },
    photo: { state: true },
  };
  static override styles = [tokens, baseStyles, panelStyles, drawingPadStyles];
  declare level: Level;
  declare theme: string;
  declare langBeside: string;
  readonly locale: LocaleController = new LocaleController(this, [catalogue]);
  readonly announcer: Announcer = new Announcer(this);

  constructor() {
    super();
    this.level = 'standard';
    this.theme = '';
    this.langBeside = '';
  }

  override render(): TemplateResult {
    const { language, direction } = this.locale;
    return html`<div class="root" lang=${language} dir=${direction}><div class="content">${this.content()}</div>${this.announcer.region}</div>`;
  }

  content(): unknown {
    return nothing;
  }
}

/** The smallest element there can be around a drawing pad: for stories and tests. */
export class DrawingHost extends StoryHost {
  declare drawing: Drawing | undefined;
  /** What the person has come to. */
  readonly changes: Drawing[] = [];
  used: { readonly drawing: Drawing; readonly words: string } | undefined;
  left = false;
  #pad: DrawingPad | undefined;

  /** Made when first asked for, as an element would when somebody wants to draw. */
  get pad(): DrawingPad {
    return (this.#pad ??= new DrawingPad(this, {
      locale: this.locale,
      announcer: this.announcer,
      drawing: this.drawing,
      onChange: (drawing) => void this.changes.push(drawing),
      onDone: (drawing, words) => void (this.used = { drawing, words }),
      onCancel: () => void (this.left = true),
    }));
  }

  override content(): TemplateResult {
    return this.pad.render();
  }
}

/** A host's own words. */
const words = { choose: 'Välj ett foto', chosen: 'Fotot som valdes' };

/** The smallest element there can be around a photo. */
export class PhotoHost extends StoryHost {
  declare photo: TakenPhoto | PhotoProblem | null;
  #url = '';

  override content(): TemplateResult {
    const { photo } = this;
    return html`<label class="field"
        ><span>${words.choose}</span><input type="file" accept="image/*" @change=${(event: Event) => this.#take(event.currentTarget as HTMLInputElement)}
      /></label>
      ${photo?.state === 'taken' ? html`<p><img src=${this.#url} width="120" alt=${words.chosen} /></p>` : nothing}
      ${photo?.state === 'problem' ? html`<p class="notice" role="alert">${this.locale.label(photoProblemText, photo.code)}</p>` : nothing}`;
  }

  async #take({ files }: HTMLInputElement): Promise<void> {
    const [file] = files ?? [];
    if (!file) return;
    const photo = await takePhoto(file);
    URL.revokeObjectURL(this.#url);
    this.#url = photo.state === 'taken' ? URL.createObjectURL(photo.blob) : '';
    this.photo = photo;
  }
}

/** Registers both, once. */
export function defineHosts(): void {
  if (!customElements.get('delaktig-test-drawing')) customElements.define('delaktig-test-drawing', DrawingHost);
  if (!customElements.get('delaktig-test-photo')) customElements.define('delaktig-test-photo', PhotoHost);
}
