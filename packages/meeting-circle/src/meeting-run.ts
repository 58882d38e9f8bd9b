import { newId } from '@delaktig/core/document/ids.js';
import type { TimerId } from '@delaktig/core/interaction/clock.js';
import type { Text } from '@delaktig/core/language/say.js';
import type { LocaleController } from '@delaktig/core/language/locale-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nameOfPart, spoken } from './context.ts';
import * as during from './during-texts.ts';
import { Leading, takingOver } from './leading.ts';
import { MeetingClock, type MeetingTime } from './meeting-clock.ts';
import type { Answer, MeetingCircleDocument, MeetingCircleOperation, Running } from './model.ts';
import {
  type Counted,
  counting,
  currentPart,
  going,
  inPart,
  minutesLeft,
  partAt,
  planned,
  standing,
  started,
} from './running.ts';
import { type Ask, type MeetingMessage, publicContent, type SharedState, type Told } from './shared.ts';

/** What a running meeting needs from the element. */
export interface MeetingRunPort {
  readonly locale: LocaleController;
  /** The document that this window holds; of one that follows, nothing of it is shown. */
  document(): MeetingCircleDocument;
  time(): MeetingTime;
  /** Whether this window is a chair's, and can lead; the others follow what it tells. */
  leads(): boolean;
  /** What this window's channel is called; empty: it has none. */
  channel(): string;
  perform(operations: readonly MeetingCircleOperation[], said?: string): void;
  say(message: string, topic: string): void;
  /** Keeps how the meeting was for somebody. @returns whether there was room */
  keepAnswer(answer: Answer): boolean;
  /** To the host, which has a channel of its own between devices. */
  tell(message: MeetingMessage): void;
}

/** How often it is looked whether another minute has begun. */
const TICK = 5_000;
/** When those who listen are told how much is left, in minutes. */
const TOLD: readonly number[] = [5, 1];
/** So many messages are known again: the same one comes by another way within moments. */
const KNOWN_MESSAGES = 200;

/** A meeting that is going on: its time, its parts, and all windows in the same part at the same time. */
export class MeetingRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #port: MeetingRunPort;
  readonly #clock: MeetingClock;
  #channel: { readonly name: string; readonly port: BroadcastChannel } | undefined;
  #followed: { readonly meeting: string; readonly state: SharedState; readonly steady: number } | undefined;
  #timer: TimerId | undefined;
  #shown = '';
  #told = '';
  #sent: unknown;
  /** Ids of messages that were sent or taken of late, the oldest first. */
  readonly #known = new Set<string>();
  readonly #leading: Leading;
  /** Whether the time is hidden, here and in the windows that follow. */
  timeHidden = false;
  /** Ids of those who want to say something, the first first. */
  wishes: readonly string[] = [];
  /** Whether somebody has asked for a break. */
  breakAsked = false;

  constructor(host: ReactiveControllerHost, port: MeetingRunPort) {
    this.#host = host;
    this.#port = port;
    this.#clock = new MeetingClock(() => port.time());
    this.#leading = new Leading(() => port.time().now());
    host.addController(this);
    this.hostConnected();
  }

  /** What a window that follows shows; null until the one that leads has told. */
  get followed(): SharedState | null {
    return this.#followed?.state ?? null;
  }

  /** Whether this window could lead, and another does. */
  get elsewhere(): boolean {
    return this.#port.leads() && this.#leading.elsewhere;
  }

  /** Whether this window leads: one does at a time. */
  get #leads(): boolean {
    return this.#port.leads() && !this.#leading.elsewhere;
  }

  /** How long the meeting and its part have lasted. */
  get counted(): Counted {
    if (this.#leads) return this.#clock.read(this.#port.document().content);
    const followed = this.#followed;
    if (!followed) return { meeting: 0, part: 0 };
    const { counted, content } = followed.state;
    const since = content.running?.at === undefined ? 0 : Math.max(0, this.#port.time().steady() - followed.steady);
    return { meeting: counted.meeting + since, part: counted.part + since };
  }

  /** Whether the one who leads has to say how long it has been. */
  get doubts(): boolean {
    return this.#leads && this.#clock.doubts;
  }

  get #running(): Running | undefined {
    return this.#leads ? this.#port.document().content.running : this.#followed?.state.content.running;
  }

  // What the one who leads does

  /** Begins. */
  start(): void {
    const now = this.#now();
    this.#set(started(this.#port.document().content, now));
  }

  /** Leads from here what another window has led: the meeting goes on in its part and its time. */
  takeOver(): void {
    const told = this.#followed?.state.content;
    if (!this.elsewhere || !told?.running) return;
    const { running } = told;
    const going = running.at === undefined ? running : counting(running, this.counted, this.#now());
    this.#leading.take();
    this.#followed = undefined;
    this.#sent = undefined;
    const operations = takingOver(this.#port.document().content, { ...told, running: going });
    this.#port.perform(operations, this.#port.locale.text(during.nowLeads));
    this.#mark(going);
  }

  /** To the next part, or the one before. */
  go(steps: 1 | -1): void {
    const { content } = this.#port.document();
    const part = partAt(content, steps);
    if (!part || !content.running) return;
    const { locale } = this.#port;
    const running = inPart(content.running, part.id, this.counted, this.#now());
    this.#port.perform([change(running)], locale.text(during.now, spoken(nameOfPart(locale, part))));
    this.#mark(running);
  }

  /** Everybody has a break, or goes on. */
  stand(still: boolean): void {
    const { running } = this.#port.document().content;
    if (!running) return;
    this.breakAsked = this.breakAsked && still;
    this.#set(
      still ? standing(running, this.counted) : going(running, this.#now()),
      still ? during.onBreak : undefined,
    );
  }

  /** It is over; it can be opened again. */
  end(): void {
    const { running } = this.#port.document().content;
    if (running) this.#set({ ...standing(running, this.counted), ended: this.#now() }, during.ended);
  }

  /** Five minutes more for the part. */
  addTime(): void {
    const { content } = this.#port.document();
    const part = currentPart(content);
    if (!content.running || !part) return;
    const extra = content.running.extra ?? [];
    const had = extra.find((each) => each.part === part.id)?.minutes ?? 0;
    const others = extra.filter((each) => each.part !== part.id);
    // The time itself goes on as it was.
    this.#told = '';
    const running = { ...content.running, extra: [...others, { part: part.id, minutes: had + 5 }] };
    this.change(running, this.#port.locale.text(during.timeAdded));
  }

  /** The one who leads says how long it has been. */
  correct(minutes: number): void {
    const { running } = this.#port.document().content;
    if (!running || !Number.isFinite(minutes) || minutes < 0) return;
    const meeting = minutes * 60_000;
    const part = Math.max(0, Math.min(meeting, running.countedPart + meeting - running.counted));
    this.#set(counting(running, { meeting, part }, this.#now()));
  }

  /** Hides the time, here and in the windows that follow, or shows it. */
  toggleTime(): void {
    this.timeHidden = !this.timeHidden;
    this.#host.requestUpdate();
  }

  /** Somebody has spoken in this part, or has not after all. */
  toggleSpoken(id: string): void {
    const { running } = this.#port.document().content;
    if (!running) return;
    const had = running.spoken.includes(id);
    this.wishes = this.wishes.filter((each) => each !== id);
    this.change({ ...running, spoken: had ? running.spoken.filter((each) => each !== id) : [...running.spoken, id] });
  }

  /** Somebody has got to say what they wanted. */
  hear(id: string): void {
    this.wishes = this.wishes.filter((each) => each !== id);
    this.#host.requestUpdate();
  }

  /** Changes something in the meeting that has nothing to do with its time. */
  change(running: Running, said?: string): void {
    this.#port.perform([change(running)], said);
  }

  /** Where nothing else is said of it, the part the meeting is in is. */
  #set(running: Running, said?: Text): void {
    const { locale } = this.#port;
    const part = currentPart({ ...this.#port.document().content, running });
    const now = part ? locale.text(during.now, spoken(nameOfPart(locale, part))) : '';
    this.#port.perform([change(running)], said ? locale.text(said) : now);
    this.#mark(running);
  }

  #mark({ at }: Running): void {
    if (at !== undefined) this.#clock.mark(at);
    this.#told = '';
    this.#host.requestUpdate();
  }

  #now(): string {
    return new Date(this.#port.time().now()).toISOString();
  }

  // Between windows

  /** Asks something of the window that leads. Who has asked for a break is told nowhere. */
  ask(ask: Ask): void {
    this.#send({ kind: 'ask', meeting: this.#followed?.meeting ?? this.#port.channel(), ask });
    if (ask.type !== 'answer') this.#port.say(this.#port.locale.text(during.asked), 'asked');
  }

  /** A message from another window, or from the host's own channel. */
  receive(message: MeetingMessage): void {
    if (message.id !== undefined && !this.#isNew(message.id)) return;
    if (message.kind === 'state') {
      if (this.#port.leads() && !this.#yields(message.meeting, message.state)) return;
      const before = this.#followed?.state.content.running?.part;
      this.#followed = { meeting: message.meeting, state: message.state, steady: this.#port.time().steady() };
      this.timeHidden = message.state.timeHidden;
      const part = currentPart(message.state.content);
      const { locale } = this.#port;
      if (part && before !== undefined && before !== part.id)
        this.#port.say(locale.text(during.now, spoken(nameOfPart(locale, part))), 'part');
    } else if (this.#leads) {
      if (message.kind === 'hello') this.#sent = undefined;
      else this.#asked(message.ask);
    }
    this.#host.requestUpdate();
  }

  /** Whether another chair's window leads this meeting. It is given the answers that are here: the document that goes on is there. */
  #yields(meeting: string, { lead, content: told }: SharedState): boolean {
    const { id, content } = this.#port.document();
    if (meeting !== id || !lead) return false;
    const led = !this.#leading.elsewhere;
    if (!this.#leading.hears(lead, told.running !== undefined && content.running === undefined)) {
      // Told once more, so that the other one knows.
      if (lead.window !== this.#leading.lead.window) this.#sent = undefined;
      this.#host.requestUpdate();
      return false;
    }
    if (!led) return true;
    this.wishes = [];
    this.breakAsked = false;
    for (const answer of content.answers ?? []) this.#send({ kind: 'ask', meeting, ask: { type: 'answer', answer } });
    this.#port.say(this.#port.locale.text(during.leadElsewhere), 'lead');
    return true;
  }

  #asked(ask: Ask): void {
    const { content } = this.#port.document();
    const { running } = content;
    if (!running) return;
    if (ask.type === 'answer') {
      // Nothing is said of it: whoever is heard to answer could be told from the answer.
      this.#port.keepAnswer(ask.answer);
      return;
    }
    if (running.ended !== undefined) return;
    const { locale } = this.#port;
    if (ask.type === 'break') {
      this.breakAsked = true;
      if (running.at !== undefined) this.stand(true);
      this.#port.say(locale.text(during.wantsBreak), 'ask');
    } else if (ask.type === 'word') {
      const item = { id: newId(), word: ask.word };
      this.#port.perform([{ type: 'addItem', list: 'words', item }], locale.text(during.wordAsked, spoken(ask.word)));
    } else {
      const who = content.participants.find(({ id }) => id === ask.participant);
      if (!who || this.wishes.includes(who.id)) return;
      this.wishes = [...this.wishes, who.id];
      this.#port.say(locale.text(during.wantsTurn, spoken(who.name)), 'ask');
    }
  }

  #send(told: Told): void {
    const id = newId();
    this.#isNew(id);
    const message: MeetingMessage = { ...told, id };
    this.#channel?.port.postMessage(message);
    this.#port.tell(message);
  }

  /** Whether a message is met for the first time: a host may carry to a window what its browser's own channel brings as well. */
  #isNew(id: string): boolean {
    if (this.#known.has(id)) return false;
    this.#known.add(id);
    for (const oldest of this.#known) if (this.#known.size > KNOWN_MESSAGES) this.#known.delete(oldest);
    return true;
  }

  // The element's life

  /** The document of the same meeting has come anew: who leads it does so still. */
  givenAnew(): void {
    this.#clock.forget();
    this.#sent = undefined;
    this.#told = '';
  }

  /** Nothing is left of another meeting. */
  forget(): void {
    this.givenAnew();
    this.#leading.forget();
    this.#followed = undefined;
    this.timeHidden = false;
    this.wishes = [];
    this.breakAsked = false;
  }

  /** @internal */
  hostConnected(): void {
    this.#tick();
    this.#listen();
    this.#greet();
    document.addEventListener('visibilitychange', this.#woken);
  }

  /** @internal */
  hostDisconnected(): void {
    this.#port.time().clearTimeout(this.#timer);
    this.#channel?.port.close();
    this.#channel = undefined;
    document.removeEventListener('visibilitychange', this.#woken);
  }

  /** @internal */
  hostUpdated(): void {
    if (this.#listen()) this.#greet();
    if (!this.#leads) return;
    const { id, content } = this.#port.document();
    const sending = `${String(this.timeHidden)} ${JSON.stringify(publicContent(content))}`;
    // That a meeting was undone to before it began is told to whoever has seen it begin.
    if ((!content.running && this.#sent === undefined) || sending === this.#sent) return;
    this.#sent = sending;
    const state: SharedState = {
      content: publicContent(content),
      counted: this.counted,
      timeHidden: this.timeHidden,
      lead: this.#leading.lead,
    };
    this.#send({ kind: 'state', meeting: id, state });
  }

  /** Asks whoever leads to tell how it goes: a window that has just come knows nothing. */
  #greet(): void {
    this.#send({ kind: 'hello', meeting: this.#port.channel() });
  }

  /** A phone that has slept has missed what was told meanwhile. */
  readonly #woken = (): void => {
    if (document.visibilityState === 'visible' && !this.#leads) this.#greet();
  };

  /** Joins the channel there is. @returns whether it is a new one */
  #listen(): boolean {
    const name = this.#port.channel();
    if (this.#channel?.name === name) return false;
    this.#channel?.port.close();
    this.#channel = undefined;
    if (!name || typeof BroadcastChannel === 'undefined') return false;
    const port = new BroadcastChannel(`delaktig-meeting-circle ${name}`);
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      void import('./shared.ts').then(({ readMessage }) => {
        const message = readMessage(data);
        if (message) this.receive(message);
      });
    };
    this.#channel = { name, port };
    return true;
  }

  /** Looks whether another minute has begun, and says so where it matters. */
  readonly #tick = (): void => {
    const time = this.#port.time();
    time.clearTimeout(this.#timer);
    this.#timer = time.setTimeout(this.#tick, TICK);
    const running = this.#running;
    if (!running) return;
    const content = this.#leads ? this.#port.document().content : this.#followed?.state.content;
    if (!content) return;
    const long = planned(content);
    const counted = this.counted;
    const left = minutesLeft(long.part, counted.part);
    const shown = `${left} ${minutesLeft(long.meeting, counted.meeting)} ${String(this.doubts)}`;
    if (shown !== this.#shown) this.#host.requestUpdate();
    this.#shown = shown;
    this.#tellLeft(content, left);
  };

  #tellLeft(content: MeetingCircleDocument['content'], left: number): void {
    const part = currentPart(content);
    const key = `${part?.id ?? ''} ${left}`;
    if (!part || this.timeHidden || content.running?.at === undefined || key === this.#told) return;
    if (left !== 0 && !TOLD.includes(left)) return;
    this.#told = key;
    const { locale } = this.#port;
    const name = spoken(nameOfPart(locale, part));
    this.#port.say(
      left === 0 ? locale.text(during.overSaid, name) : locale.text(during.soon, locale.say.number(left), name),
      'time',
    );
  }
}

function change(running: Running): MeetingCircleOperation {
  return { type: 'changeMeeting', changes: { running } };
}
