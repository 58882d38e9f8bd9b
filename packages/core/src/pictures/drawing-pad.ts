import { html, nothing, svg as svgTemplate, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { History, type Done } from '../history/history.ts';
import type { Announcer } from '../interaction/announcer.ts';
import type { ScanRow } from '../interaction/switch-scanner.ts';
import { undoKey } from '../interaction/undo-keys.ts';
import type { LocaleController } from '../language/locale-controller.ts';
import type { Text } from '../language/say.ts';
import * as texts from '../picture-texts.ts';
import { paperColour } from '../scene/colours.ts';
import type { Colour } from '../scene/scene.ts';
import { renderSvg } from '../scene/svg-renderer.ts';
import { icon } from '../style/icons.ts';
import { panelIcon } from '../style/panel-icons.ts';
import * as laterTexts from '../later-texts.ts';
import * as core from '../texts.ts';
import {
  applyToDrawing,
  blankDrawing,
  drawingColours,
  freshId,
  onPaper,
  pens,
  shapeNames,
  shapePath,
  SIDE,
  strokePoints,
  toScene,
  type Drawing,
  type DrawingColour,
  type DrawingOperation,
  type DrawnItem,
  type DrawnShape,
  type ShapeName,
} from './drawing.ts';
import { colourTexts, exactPlaceText, itemText, placeText, shapeTexts } from './drawing-words.ts';

/** What a {@link DrawingPad} needs. */
export interface DrawingPadOptions {
  /** The element's language. */
  readonly locale: LocaleController;
  /** The element's voice: results are said through it. */
  readonly announcer: Announcer;
  /** What is on the paper from the start; nothing by default. */
  readonly drawing?: Drawing | undefined;
  /** What the person has said about it before. */
  readonly description?: string | undefined;
  /**
   * Called at every step. Keep what it gives, and nothing is lost should the pad be closed.
   * @param drawing - The drawing as it is now.
   */
  readonly onChange?: (drawing: Drawing) => void;
  /**
   * Called when the person wants to use the drawing. There is something in it.
   * @param drawing - The drawing.
   * @param description - The person's own words, which become the alternative text; empty when there are none (`drawingText()` says what is there).
   */
  readonly onDone: (drawing: Drawing, description: string) => void;
  /** Called when the person leaves without using it. */
  readonly onCancel: () => void;
}

type Tool = 'free' | 'lines' | 'shapes';

/** A line that is being drawn: by a finger, or by the steered pen. */
interface Live {
  points: number[];
  /** What shows it: a line, or the shape that is being placed. */
  readonly lines: readonly SVGElement[];
  /** As many numbers as are kept before they are made fewer. */
  room: number;
}

const space = 'http://www.w3.org/2000/svg';
/** A finger that has not gone farther than this has tapped. */
const TAP = 16;
const BIG_STEP = 50;
const SMALL_STEP = 10;

const tools: readonly (readonly [Tool, name: Text, help: Text])[] = [
  ['free', texts.drawFree, texts.drawFreeHelp],
  ['lines', texts.drawLines, texts.drawLinesHelp],
  ['shapes', texts.drawShapes, texts.drawShapesHelp],
];
const widths: readonly (readonly [number, Text])[] = [
  [8, texts.penThin],
  [20, texts.penMedium],
  [44, texts.penThick],
];
const sizes: readonly (readonly [number, Text])[] = [
  [60, texts.sizeSmall],
  [120, texts.sizeMedium],
  [220, texts.sizeLarge],
  [380, texts.sizeHuge],
];
const arrows: readonly (readonly [key: string, name: Text, sign: string, dx: number, dy: number])[] = [
  ['ArrowUp', texts.up, '↑', 0, -1],
  ['ArrowLeft', texts.left, '←', -1, 0],
  ['ArrowDown', texts.down, '↓', 0, 1],
  ['ArrowRight', texts.right, '→', 1, 0],
];

/**
 * A drawing pad (ritblock) for everybody: free hand with fingers, pen or mouse; straight lines by two taps; ready-made shapes by one; and all of it
 * by keys, or with nothing but buttons, without seeing the paper. Part of an element, never one itself: a reactive controller, and
 * {@link DrawingPad.render} for the element's template.
 *
 * Adopt `panelStyles` and `drawingPadStyles` beside `baseStyles`, and fetch it lazily: nobody needs it before they draw. {@link DrawingPad.close} when
 * it is no longer shown.
 *
 * @example
 * ```ts
 * const { DrawingPad } = await import('@delaktig/core/pictures/drawing-pad.js');
 * this.#pad = new DrawingPad(this, { locale: this.locale, announcer: this.announcer, onDone: (drawing, words) => this.#use(drawing, words), onCancel: () => this.#leave() });
 * // render(): html`<div class="panel" role="dialog" aria-labelledby="…">… ${this.#pad.render()}</div>`
 * ```
 */
export class DrawingPad implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: DrawingPadOptions;
  readonly #history = new History<Drawing, DrawingOperation>(applyToDrawing);
  readonly #fingers = new Map<number, Live>();
  #paper: SVGSVGElement | undefined;
  #above: SVGSVGElement | undefined;
  #mark: SVGGElement | undefined;
  #drawing: Drawing;
  #words: string;
  #tool: Tool = 'free';
  #colour: DrawingColour = 'ink';
  #width = 20;
  #shape: ShapeName = 'circle';
  #size = 120;
  #filled = false;
  /** Where the steered pen is. */
  #pen = { x: SIDE / 2, y: SIDE / 2 };
  /** What the steered pen draws while it is down. */
  #penLine: Live | null = null;
  /** Where a straight line has begun. */
  #start: { readonly x: number; readonly y: number } | null = null;
  /** The shape that is moved. */
  #selected: string | null = null;
  #small = false;
  #steering = false;
  #note: Text | null = null;
  #focusNext: string | null = null;

  /**
   * @param host - The element that renders it.
   * @param options - Its language, its voice, and whom to tell.
   */
  constructor(host: LitElement, options: DrawingPadOptions) {
    this.#host = host;
    this.#options = options;
    this.#drawing = options.drawing ?? blankDrawing;
    this.#words = options.description ?? '';
    host.addController(this);
  }

  /** The drawing as it is now. */
  get drawing(): Drawing {
    return this.#drawing;
  }

  /** The person's own words about it, as far as they are written. */
  get description(): string {
    return this.#words;
  }

  /** Whether there is something to undo. */
  get canUndo(): boolean {
    return this.#history.undoable !== null;
  }

  /** Whether there is something to redo. */
  get canRedo(): boolean {
    return this.#history.redoable !== null;
  }

  /** Takes back the latest step, and says which. */
  undo(): void {
    this.#travel('undo');
  }

  /** Makes the latest undone step again, and says which. */
  redo(): void {
    this.#travel('redo');
  }

  /** Empties the paper at once. Undo is the way back. */
  clear(): void {
    this.#letGo();
    if (this.#perform({ type: 'set', items: [] })) this.#tell(texts.drawCleared);
  }

  /** Lets go of everything: what a finger is drawing is kept as far as it came. The element no longer knows the pad. */
  close(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  /** @internal */
  hostDisconnected(): void {
    for (const id of [...this.#fingers.keys()]) this.#up(id);
    this.#letGo();
  }

  /** @internal Focus is never lost when what had it is gone. */
  hostUpdated(): void {
    if (!this.#focusNext || !this.#paper?.isConnected) return;
    this.#paper.closest('.pad')?.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = null;
  }

  // Doing

  #perform(operation: DrawingOperation, gesture?: string): boolean {
    const before = this.#drawing;
    this.#drawing = this.#history.perform(before, operation, { gesture });
    this.#note = null;
    this.#changed();
    return this.#drawing !== before;
  }

  #changed(): void {
    this.#draw();
    this.#options.onChange?.(this.#drawing);
    this.#host.requestUpdate();
  }

  #add(item: DrawnItem): boolean {
    if (!this.#perform({ type: 'add', item })) {
      this.#tell(texts.drawFull);
      return false;
    }
    this.#say(this.#options.locale.text(itemText, item));
    return true;
  }

  #travel(which: 'undo' | 'redo'): void {
    this.#letGo();
    const step = this.#step(which);
    const travelled = this.#history[which](this.#drawing);
    if (!travelled || step === null) return;
    this.#drawing = travelled.document;
    this.#note = null;
    this.#changed();
    this.#say(this.#options.locale.text(which === 'undo' ? core.undone : core.redone, step));
  }

  /** What the latest step that can be undone, or done again, was. */
  #step(which: 'undo' | 'redo'): string | null {
    const { locale } = this.#options;
    const step: readonly Done<DrawingOperation>[] | null = this.#history[`${which}ableStep`];
    const last = step?.at(-1);
    if (!last) return null;
    const { operation, inverse } = last;
    if (operation.type === 'add') return locale.text(itemText, operation.item);
    if (operation.type === 'change') return locale.text(texts.stepChange, locale.text(itemText, operation.item));
    if (inverse.type === 'add') return locale.text(texts.stepRemove, locale.text(itemText, inverse.item));
    return locale.text(texts.stepClear);
  }

  #say(message: string, topic?: string): void {
    this.#options.announcer.say(message, topic);
  }

  /** Says something that is also to be read. */
  #tell(text: Text): void {
    this.#note = text;
    this.#say(this.#options.locale.text(text));
    this.#host.requestUpdate();
  }

  // Lines

  #begin(x: number, y: number, shape = ''): Live {
    const lines = pens(this.#colour, this.#width).map(({ stroke, width }) => {
      const line = part(shape ? 'path' : 'polyline', stroke, width);
      if (shape) line.setAttribute('d', shape);
      this.#above?.insertBefore(line, this.#mark ?? null);
      return line;
    });
    const begun = { points: [x, y], lines, room: 2000 };
    this.#show(begun);
    return begun;
  }

  /** Only the line itself is drawn anew, never the template. */
  #show({ points, lines }: Live): void {
    // One point twice is a dot.
    const shown = (points.length > 2 ? points : [...points, ...points]).join(' ');
    const place = `translate(${points.slice(-2).join(' ')})`;
    for (const line of lines) {
      if (line.tagName === 'path') line.setAttribute('transform', place);
      else line.setAttribute('points', shown);
    }
  }

  #extend(line: Live, ...points: readonly number[]): void {
    line.points.push(...points);
    if (line.points.length > line.room) {
      line.points = strokePoints(line.points);
      line.room = line.points.length + 2000;
    }
    this.#show(line);
  }

  #end({ points, lines }: Live): void {
    for (const line of lines) line.remove();
    this.#addStroke(points);
  }

  #addStroke(points: readonly number[]): void {
    this.#add({
      id: freshId(this.#drawing),
      kind: 'stroke',
      colour: this.#colour,
      width: this.#width,
      points: strokePoints(points),
    });
  }

  /** A tap, or the steered pen, at one end of a straight line. */
  #lineEnd(x: number, y: number): void {
    const { locale } = this.#options;
    if (this.#start) {
      const from = this.#start;
      this.#start = null;
      this.#addStroke([from.x, from.y, x, y]);
    } else {
      this.#start = { x, y };
      this.#say(locale.text(texts.lineStarts, locale.text(placeText, x, y)));
    }
    this.#refresh();
  }

  /** Gives its id. */
  #place(x: number, y: number): string | null {
    this.#letGo();
    const id = freshId(this.#drawing);
    const shape: DrawnShape = {
      id,
      kind: 'shape',
      shape: this.#shape,
      colour: this.#colour,
      width: this.#width,
      x,
      y,
      r: this.#size,
      ...(this.#filled && { filled: true }),
    };
    return this.#add(shape) ? id : null;
  }

  // The pointer

  readonly #down = (event: PointerEvent): void => {
    const paper = event.currentTarget;
    if (event.button !== 0 || !(paper instanceof HTMLElement)) return;
    // No mouse events, no selection, no scrolling while something is drawn.
    event.preventDefault();
    paper.setPointerCapture(event.pointerId);
    const [x, y] = this.#at(event);
    if (this.#tool === 'free') this.#letGo();
    this.#fingers.set(
      event.pointerId,
      this.#begin(x, y, this.#tool === 'shapes' ? shapePath(this.#shape, this.#size) : ''),
    );
  };

  readonly #move = (event: PointerEvent): void => {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    if (this.#tool === 'free') {
      // Not in every browser of our floor.
      const all = (event as { getCoalescedEvents?: () => PointerEvent[] }).getCoalescedEvents?.() ?? [];
      this.#extend(finger, ...(all.length ? all : [event]).flatMap((each) => this.#at(each)));
    } else {
      finger.points.splice(2, Infinity, ...this.#at(event));
      this.#show(finger);
    }
  };

  readonly #lift = (event: PointerEvent): void => this.#up(event.pointerId);

  #up(id: number): void {
    const finger = this.#fingers.get(id);
    if (!finger) return;
    this.#fingers.delete(id);
    const { points } = finger;
    const [x = 0, y = 0] = points;
    const [toX, toY] = [onPaper(points.at(-2) ?? x), onPaper(points.at(-1) ?? y)];
    for (const line of finger.lines) line.remove();
    if (this.#tool === 'shapes') this.#place(toX, toY);
    else if (this.#tool === 'lines' && Math.hypot(toX - x, toY - y) < TAP) this.#lineEnd(toX, toY);
    else this.#end(finger);
  }

  #at({ clientX, clientY }: PointerEvent): [x: number, y: number] {
    const { left, top, width, height } = this.#paper?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return [onPaper(((clientX - left) / width) * SIDE), onPaper(((clientY - top) / height) * SIDE)];
  }

  // Steering: arrow keys, or buttons

  get #held(): DrawnShape | null {
    const item = this.#drawing.items.find(({ id }) => id === this.#selected);
    return item?.kind === 'shape' ? item : null;
  }

  #steer(dx: number, dy: number, small: boolean): void {
    const step = small ? SMALL_STEP : BIG_STEP;
    const held = this.#held;
    const { x, y } = held ?? this.#pen;
    this.#steerTo(onPaper(x + dx * step), onPaper(y + dy * step));
  }

  #steerTo(x: number, y: number): void {
    const held = this.#held;
    if (held) this.#perform({ type: 'change', item: { ...held, x, y } }, `move ${held.id}`);
    else {
      this.#pen = { x, y };
      if (this.#penLine) this.#extend(this.#penLine, x, y);
    }
    this.#say(this.#options.locale.text(exactPlaceText, x, y), 'pen');
    this.#refresh();
  }

  /** Pen down or up, an end of a straight line, a shape placed or let go: what Space does. */
  #act(): void {
    const { x, y } = this.#pen;
    if (this.#selected) this.#letGo();
    else if (this.#tool === 'shapes')
      this.#selected = this.#place(x, y); // to be moved on from there
    else if (this.#tool === 'lines') this.#lineEnd(x, y);
    else if (this.#penLine) this.#letGo();
    else {
      this.#penLine = this.#begin(x, y);
      this.#say(this.#options.locale.text(texts.penIsDown));
    }
    this.#refresh();
  }

  get #actText(): Text {
    if (this.#selected) return texts.shapeDone;
    if (this.#tool === 'shapes') return texts.shapeHere;
    if (this.#tool === 'lines') return this.#start ? texts.lineTo : texts.lineFrom;
    return this.#penLine ? texts.penUp : texts.penDown;
  }

  /** Nothing is held any more: the pen is up and what it drew is kept, the shape stands where it is, no line has begun. */
  #letGo(): void {
    const line = this.#penLine;
    this.#penLine = null;
    if (line) this.#end(line);
    this.#history.closeGesture();
    this.#start = this.#selected = null;
    this.#refresh();
  }

  /** Escape: what has only begun is as if it had not. */
  #drop(): boolean {
    if (!this.#penLine && !this.#start && !this.#selected) return false;
    for (const line of this.#penLine?.lines ?? []) line.remove();
    this.#penLine = null;
    this.#letGo();
    return true;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const which = undoKey(event);
    if (event.key === 'Escape') {
      if (!this.#drop()) return;
    } else if (which) this.#travel(which);
    else return;
    // The element's own undo is about something else than the drawing.
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #penKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const arrow = arrows.find(([key]) => key === event.key);
    if (arrow) this.#steer(arrow[3], arrow[4], this.#small !== event.shiftKey);
    else if (event.key === ' ' || event.key === 'Enter') this.#act();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A screen reader changes the native control's value without any key. */
  readonly #slide = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    this.#steerTo(onPaper(Number(value)), (this.#held ?? this.#pen).y);
  };

  // Drawing

  #refresh(): void {
    this.#draw();
    this.#host.requestUpdate();
  }

  /** What is drawn and what lies above it: which of them is held, where the steered pen is. */
  #draw(): void {
    if (!this.#paper || !this.#mark) return;
    renderSvg(toScene(this.#drawing), this.#paper, paperColour);
    const held = this.#held;
    const at = held ?? this.#start ?? this.#pen;
    const r = held ? held.r * 1.35 + held.width / 2 : 22;
    this.#mark.setAttribute('display', held || this.#start || this.#steering ? 'inline' : 'none');
    const d = held ? `M${-r} ${-r}H${r}V${r}H${-r}Z` : `M${-r} 0H${r}M0 ${-r}V${r}`;
    this.#mark.setAttribute('transform', `translate(${at.x} ${at.y})`);
    for (const path of this.#mark.children) path.setAttribute('d', d);
  }

  /** The paper and what lies above it, made once and kept through every rendering. */
  #sheets(): readonly SVGSVGElement[] {
    if (this.#paper && this.#above) return [this.#paper, this.#above];
    this.#paper = document.createElementNS(space, 'svg');
    this.#above = document.createElementNS(space, 'svg');
    this.#above.setAttribute('viewBox', `0 0 ${SIDE} ${SIDE}`);
    this.#mark = document.createElementNS(space, 'g');
    this.#mark.append(part('path', 'plate', 14), part('path', 'teal', 6));
    this.#above.append(this.#mark);
    this.#draw();
    return [this.#paper, this.#above];
  }

  /** Everything that can be pressed, as it is shown now, for one-switch scanning; words need another way to write. */
  scanRows(): readonly ScanRow[] {
    const pressed = 'button, summary, [type="radio"], [type="checkbox"]';
    return [...(this.#paper?.closest('.pad')?.querySelectorAll<HTMLElement>('[data-scan]') ?? [])].map((row) => ({
      name: row.dataset['scan'] ?? '',
      items: [...row.querySelectorAll<HTMLElement>(pressed)]
        .filter((control) => control.localName === 'summary' || !control.closest('details:not([open])'))
        .map((control) => {
          const element = control.closest('label') ?? control;
          return { name: control.ariaLabel ?? element.textContent.trim(), element, run: () => control.click() };
        }),
    }));
  }

  // The template

  /** The pad, for the element's template. */
  render(): TemplateResult {
    const { locale } = this.#options;
    const sheets = this.#sheets();
    return html`<div class="pad" role="group" aria-label=${locale.text(texts.drawTitle)} @keydown=${this.#key}>
      <div class="pad-parts">
        <div class="pad-side">
          <div class="row" data-scan=${locale.text(core.tools)}>
            ${this.#toolButton('undo', core.undo, core.undoStep)}
            ${this.#toolButton('redo', core.redo, core.redoStep)}
            <button class="act" type="button" aria-disabled=${this.#drawing.items.length ? nothing : 'true'} @click=${() => this.clear()}>
              ${panelIcon('remove')} <span>${locale.label(texts.drawClear)}</span>
            </button>
          </div>
          ${this.#note === texts.drawEmpty ? nothing : this.#notice()}
          ${this.#choices(
            texts.drawHow,
            'tool',
            tools.map(([tool, name]) => [tool, locale.label(name)]),
            this.#tool,
            (tool) => this.#chooseTool(tool),
          )}
          <p class="hint">${locale.label(tools.find(([tool]) => tool === this.#tool)?.[2] ?? texts.drawFreeHelp)}</p>
          ${this.#tool === 'shapes' || this.#held ? this.#shapeChoices() : nothing}
        </div>
        <div class="pad-paper" aria-hidden="true" @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#lift} @pointercancel=${this.#lift}>${sheets}</div>
        <div class="pad-side">
          ${this.#choices(
            texts.drawColour,
            'colour',
            drawingColours.map((colour) => [colour, locale.label(colourTexts[colour]), sample('M0 0H.1', colour, 70)]),
            this.#colour,
            (colour) => this.#restyle(() => (this.#colour = colour)),
          )}
          ${this.#choices(
            texts.penWidth,
            'width',
            widths.map(([width, name]) => [width, locale.label(name), sample('M-30 0H30', 'ink', width)]),
            this.#width,
            (width) => this.#restyle(() => (this.#width = width)),
          )}
          ${this.#steerer()} ${this.#list()}
          <div class="field">
            <label for="pad-words">${locale.label(texts.drawWhat)}</label>
            <span class="hint" id="pad-words-help">${locale.label(texts.drawWhatHelp)}</span>
            <input
              class="text-field"
              id="pad-words"
              type="text"
              dir="auto"
              maxlength="300"
              autocomplete="off"
              aria-describedby="pad-words-help"
              .value=${live(this.#words)}
              @input=${(event: Event) => (this.#words = (event.currentTarget as HTMLInputElement).value)}
            />
          </div>
          ${this.#note === texts.drawEmpty ? this.#notice() : nothing}
          <div class="row" data-scan=${locale.text(texts.drawUse)}>
            <button class="act main" type="button" @click=${() => this.#done()}>${icon('check')} <span>${locale.label(texts.drawUse)}</span></button>
            <button class="act" type="button" @click=${() => this.#options.onCancel()}>${locale.label(laterTexts.cancel)}</button>
          </div>
        </div>
      </div>
    </div>`;
  }

  #notice(): unknown {
    return this.#note ? html`<p class="notice">${this.#options.locale.label(this.#note)}</p>` : nothing;
  }

  #toolButton(which: 'undo' | 'redo', text: Text, named: Text<[step: string]>): TemplateResult {
    const { locale } = this.#options;
    const step = this.#step(which);
    // With a second language under the words, these are the name.
    return html`<button class="act" type="button" aria-label=${step === null || locale.beside ? nothing : locale.text(named, step)} aria-disabled=${step === null ? 'true' : nothing} @click=${() => this.#travel(which)}>
      ${icon(which)} <span>${locale.label(text)}</span>
    </button>`;
  }

  #choices<Value extends string | number>(
    title: Text,
    name: string,
    choices: readonly (readonly [Value, label: unknown, sample?: unknown])[],
    chosen: Value,
    choose: (value: Value) => void,
  ): TemplateResult {
    return html`<fieldset data-scan=${this.#options.locale.text(title)}>
      <legend>${this.#options.locale.label(title)}</legend>
      <div class="pad-choices">
        ${choices.map(
          ([value, label, shown]) => html`<label class="choice"
            ><input type="radio" name=${`pad-${name}`} .checked=${live(value === chosen)} @change=${() => choose(value)} />${shown} <span>${label}</span></label
          >`,
        )}
      </div>
    </fieldset>`;
  }

  #shapeChoices(): TemplateResult {
    const { locale } = this.#options;
    return html`${this.#choices(
      texts.drawShape,
      'shape',
      shapeNames.map((shape) => [shape, locale.label(shapeTexts[shape]), sample(shapePath(shape, 32), 'ink', 7)]),
      this.#shape,
      (shape) => this.#restyle(() => (this.#shape = shape)),
    )}
      ${this.#choices(
        texts.shapeSize,
        'size',
        sizes.map(([size, name]) => [size, locale.label(name)]),
        this.#size,
        (size) => this.#restyle(() => (this.#size = size)),
      )}
      <div class="row" data-scan=${locale.text(texts.shapeFilled)}>
        <label class="choice"
          ><input type="checkbox" .checked=${live(this.#filled)} @change=${() => this.#restyle(() => (this.#filled = !this.#filled))} />
          <span>${locale.label(texts.shapeFilled)}</span></label
        >
        ${this.#held?.shape === 'line' ? html`<button class="act" type="button" @click=${() => this.#turn()}>${panelIcon('again')} <span>${locale.label(texts.shapeTurn)}</span></button>` : nothing}
      </div>`;
  }

  #steerer(): TemplateResult {
    const { locale } = this.#options;
    const held = this.#held;
    const { x, y } = held ?? this.#pen;
    const title = held
      ? locale.text(texts.steerShape, locale.text(shapeTexts[held.shape]))
      : locale.text(texts.steerPen);
    return html`<details data-scan=${locale.text(texts.steer)} ?open=${live(this.#steering)} @toggle=${this.#toggleSteering}>
      <summary>${locale.label(texts.steer)}</summary>
      <div class="pad-group" role="group" aria-label=${title}>
        <span aria-hidden="true">${title}</span>
        <span class="hint" id="pad-help">${locale.label(texts.steerHelp)}</span>
        <input
          type="range"
          dir="ltr"
          min="0"
          max=${SIDE}
          step=${this.#small ? SMALL_STEP : BIG_STEP}
          aria-label=${title}
          aria-describedby="pad-help"
          aria-valuetext=${locale.text(exactPlaceText, x, y)}
          .value=${live(String(x))}
          @keydown=${this.#penKey}
          @input=${this.#slide}
        />
        <button class="act" type="button" data-act @click=${() => this.#act()}>${locale.label(this.#actText)}</button>
        <div class="pad-arrows">
          ${arrows.map(
            ([, name, sign, dx, dy]) =>
              html`<button class="act" type="button" @click=${() => this.#steer(dx, dy, this.#small)}><span aria-hidden="true">${sign}</span> <span>${locale.label(name)}</span></button>`,
          )}
        </div>
        <label class="choice"
          ><input type="checkbox" .checked=${live(this.#small)} @change=${() => this.#toggleSmall()} /> <span>${locale.label(texts.smallSteps)}</span></label
        >
      </div>
    </details>`;
  }

  #list(): TemplateResult {
    const { locale } = this.#options;
    const count = this.#drawing.items.length;
    return html`<details data-scan=${count ? locale.text(texts.drawnCount, count) : locale.text(texts.drawnNone)}>
      <summary data-list>${count ? locale.label(texts.drawnCount, count) : locale.label(texts.drawnNone)}</summary>
      <ul class="pad-list" role="list">
        ${repeat(
          this.#drawing.items,
          ({ id }) => id,
          (item, index) => {
            const name = locale.text(itemText, item);
            return html`<li>
              <span>${name}</span>
              ${
                item.kind === 'shape'
                  ? html`<button class="act" type="button" aria-label=${locale.text(texts.changeNamed, name)} aria-pressed=${String(item.id === this.#selected)} @click=${() => this.#select(item)}>${panelIcon('move')}</button>`
                  : html`<span></span>`
              }
              <button class="act" type="button" data-remove aria-label=${locale.text(laterTexts.removeNamed, name)} @click=${() => this.#remove(item, index)}>${panelIcon('remove')}</button>
            </li>`;
          },
        )}
      </ul>
    </details>`;
  }

  // What the controls do

  #chooseTool(tool: Tool): void {
    this.#letGo();
    this.#tool = tool;
    this.#refresh();
  }

  /** What is chosen goes for what comes, and for the shape that is held. */
  #restyle(choose: () => unknown): void {
    // A line that the steered pen has begun is kept in its own colour.
    if (this.#penLine) this.#letGo();
    choose();
    const held = this.#held;
    if (held) {
      const { filled: _, turn, ...rest } = held;
      const item: DrawnShape = {
        ...rest,
        shape: this.#shape,
        colour: this.#colour,
        width: this.#width,
        r: this.#size,
        ...(this.#filled && { filled: true }),
        ...(turn !== undefined && this.#shape === 'line' && { turn }),
      };
      if (this.#perform({ type: 'change', item })) this.#say(this.#options.locale.text(itemText, item));
    }
    this.#refresh();
  }

  #turn(): void {
    const held = this.#held;
    if (held) this.#perform({ type: 'change', item: { ...held, turn: ((held.turn ?? 0) + 45) % 180 } });
  }

  #select(item: DrawnShape): void {
    const again = this.#selected === item.id;
    this.#letGo();
    if (!again) {
      this.#selected = item.id;
      [this.#shape, this.#colour, this.#width, this.#size, this.#filled] = [
        item.shape,
        item.colour,
        item.width,
        item.r,
        item.filled ?? false,
      ];
      this.#tool = 'shapes';
      this.#steering = true;
      this.#say(this.#options.locale.text(texts.steerShape, this.#options.locale.text(itemText, item)));
    }
    this.#refresh();
  }

  #remove(item: DrawnItem, index: number): void {
    this.#letGo();
    const name = this.#options.locale.text(itemText, item);
    if (!this.#perform({ type: 'remove', id: item.id })) return;
    this.#say(this.#options.locale.text(texts.stepRemove, name));
    const left = this.#drawing.items.length;
    this.#focusNext = left ? `.pad-list li:nth-child(${Math.min(index + 1, left)}) [data-remove]` : '[data-list]';
  }

  readonly #toggleSteering = (event: Event): void => {
    this.#steering = (event.currentTarget as HTMLDetailsElement).open;
    this.#refresh();
  };

  #toggleSmall(): void {
    this.#small = !this.#small;
    this.#host.requestUpdate();
  }

  #done(): void {
    this.#letGo();
    if (this.#drawing.items.length) this.#options.onDone(this.#drawing, this.#words.trim());
    else this.#tell(texts.drawEmpty);
  }
}

/** A line or an outline for what is not in the drawing yet. */
function part(tag: 'path' | 'polyline', stroke: Colour, width: number): SVGElement {
  const made = document.createElementNS(space, tag);
  const attributes = {
    fill: 'none',
    stroke: paperColour(stroke),
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

/** A small picture beside a choice, in its colour on paper. */
function sample(d: string, colour: DrawingColour, width: number): TemplateResult {
  return html`<svg class="pad-sample" viewBox="-50 -50 100 100" aria-hidden="true" fill="none" stroke-linecap="round" stroke-linejoin="round">
    ${pens(colour, width).map((pen) => svgTemplate`<path d=${d} stroke=${paperColour(pen.stroke)} stroke-width=${pen.width}></path>`)}
  </svg>`;
}
