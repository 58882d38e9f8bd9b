import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { systemClock, type Clock, type TimerId } from '../interaction/clock.ts';

/** A voice, or a film with its sound. */
export type RecordingKind = 'voice' | 'video';

/** What was recorded. */
export interface Recording {
  readonly kind: RecordingKind;
  /** As the browser writes it: `audio/webm`, `audio/mp4`, `video/webm`, … */
  readonly blob: Blob;
  /** How long it is, in whole seconds; at least 1. */
  readonly seconds: number;
  /** Whether it was ended because it had become as long, or as large, as it may be. What came before is there. */
  readonly cutOff: boolean;
}

/**
 * Why there is no recording:
 * - `refused`: the person, or the school's settings, said no to microphone or camera
 * - `absent`: there is no microphone or camera
 * - `busy`: another program has it
 * - `unsupported`: the browser, or a page without TLS, cannot record
 * - `failed`: it broke off, and nothing came of it
 */
export type RecordingProblem = 'refused' | 'absent' | 'busy' | 'unsupported' | 'failed';

/** Where sound and pictures come from. Hosts and tests can give their own. */
export interface RecordingSource {
  /**
   * Asks for microphone, and camera for a film. Rejects as `navigator.mediaDevices.getUserMedia` does.
   *
   * @param kind - What is to be recorded.
   */
  open(kind: RecordingKind): Promise<MediaStream>;
}

/** What a {@link Recorder} needs. */
export interface RecorderOptions {
  /** Longest recording, in seconds. Default 180 for a voice, 120 for a film. */
  readonly seconds?: (kind: RecordingKind) => number;
  /** Most bytes of a recording. Default 10 MiB: what an element holds of one attachment. */
  readonly bytes?: number;
  /** Called with what was recorded. */
  readonly onDone: (recording: Recording) => void;
  /** Called when there is no recording. */
  readonly onProblem: (problem: RecordingProblem) => void;
  /** Default the device's own microphone and camera. */
  readonly source?: () => RecordingSource;
  /** Whose time passes. */
  readonly clock?: Clock;
}

/** What the recorder does now. */
export type RecorderState = 'idle' | 'asking' | 'recording' | 'saving';

/** Bits a second: a voice that is heard well, and hands that are seen well, in few bytes. */
const BITS: Readonly<Record<RecordingKind, MediaRecorderOptions>> = {
  voice: { audioBitsPerSecond: 32_000 },
  video: { audioBitsPerSecond: 32_000, videoBitsPerSecond: 500_000 },
};

/** The first of these that the browser can write. Those it can also play everywhere come first. */
const TYPES: Readonly<Record<RecordingKind, readonly string[]>> = {
  voice: ['audio/mp4', 'audio/webm;codecs=opus', 'audio/webm', 'audio/ogg;codecs=opus'],
  video: ['video/mp4', 'video/webm;codecs=vp8,opus', 'video/webm'],
};

/**
 * Records a voice or a film (signs) with the device's own microphone and camera: bounded in length and size, and never on when the person does not see
 * it. The microphone is let go at once when the recording ends, when the element leaves the page, and at {@link Recorder.cancel}.
 *
 * Renders nothing; the host is rendered again at each second.
 */
export class Recorder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: RecorderOptions;
  readonly #clock: Clock;
  #state: RecorderState = 'idle';
  #kind: RecordingKind = 'voice';
  #stream: MediaStream | null = null;
  #recorder: MediaRecorder | null = null;
  #chunks: Blob[] = [];
  #bytes = 0;
  #began = 0;
  #cutOff = false;
  #tick: TimerId | undefined;
  /** Counts beginnings: what a camera answers to an earlier one is not listened to. */
  #turn = 0;
  #ended: Promise<void> = Promise.resolve();
  #end: () => void = () => undefined;

  /**
   * @param host - Rendered again as it goes on.
   * @param options - Bounds, and whom to tell.
   */
  constructor(host: ReactiveControllerHost, options: RecorderOptions) {
    this.#host = host;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    host.addController(this);
  }

  /** What it does now. */
  get state(): RecorderState {
    return this.#state;
  }
  /** What is, or was, recorded. */
  get kind(): RecordingKind {
    return this.#kind;
  }
  /** Whole seconds so far. */
  get seconds(): number {
    return this.#state === 'recording' ? Math.floor((this.#clock.now() - this.#began) / 1000) : 0;
  }
  /** Longest recording, in seconds. */
  get most(): number {
    return this.#options.seconds?.(this.#kind) ?? (this.#kind === 'voice' ? 180 : 120);
  }
  /** What the camera sees now, to be shown to whoever signs; null while nothing is recorded. */
  get stream(): MediaStream | null {
    return this.#state === 'recording' ? this.#stream : null;
  }

  /** Asks for the microphone, and begins when it is there. Nothing happens while something is recorded. */
  async start(kind: RecordingKind): Promise<void> {
    if (this.#state !== 'idle') return;
    const turn = ++this.#turn;
    this.#kind = kind;
    this.#to('asking');
    let stream: MediaStream | null = null;
    try {
      if (typeof MediaRecorder === 'undefined') throw new DOMException('', 'NotSupportedError');
      stream = await (this.#options.source?.() ?? device).open(kind);
      if (turn !== this.#turn) {
        letGo(stream);
        return;
      }
      this.#begin(stream, kind);
    } catch (error) {
      letGo(stream);
      if (turn !== this.#turn) return;
      this.#reset();
      this.#options.onProblem(problemOf(error));
    }
  }

  /** Ends the recording and keeps it. Kept when `onDone` or `onProblem` has been called. While it is still asked for, it is given up. */
  stop(): Promise<void> {
    if (this.#state === 'asking') this.cancel();
    if (this.#state === 'recording') {
      this.#to('saving');
      this.#clock.clearTimeout(this.#tick);
      this.#recorder?.stop();
    }
    return this.#ended;
  }

  /** Ends the recording and keeps nothing of it. */
  cancel(): void {
    this.#turn += 1;
    const recorder = this.#recorder;
    this.#reset();
    if (recorder && recorder.state !== 'inactive') recorder.stop();
  }

  /** @internal */
  hostDisconnected(): void {
    if (this.#state !== 'idle') this.cancel();
  }

  #begin(stream: MediaStream, kind: RecordingKind): void {
    const type = TYPES[kind].find((candidate) => MediaRecorder.isTypeSupported(candidate));
    const recorder = new MediaRecorder(stream, { ...BITS[kind], ...(type === undefined ? {} : { mimeType: type }) });
    const turn = this.#turn;
    const current = (): boolean => turn === this.#turn;
    this.#stream = stream;
    this.#recorder = recorder;
    this.#chunks = [];
    this.#bytes = 0;
    this.#cutOff = false;
    this.#ended = new Promise((resolve) => (this.#end = resolve));
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (current()) this.#take(data);
    });
    recorder.addEventListener('error', () => {
      if (current()) void this.stop();
    });
    recorder.addEventListener('stop', () => {
      if (current()) this.#finish(recorder.mimeType);
    });
    // A microphone that is pulled out.
    for (const track of stream.getTracks())
      track.addEventListener('ended', () => {
        if (current()) void this.stop();
      });
    this.#began = this.#clock.now();
    recorder.start(1000);
    this.#to('recording');
    this.#wait();
  }

  #wait(): void {
    this.#tick = this.#clock.setTimeout(() => {
      if (this.seconds >= this.most) {
        this.#cutOff = true;
        void this.stop();
        return;
      }
      this.#host.requestUpdate();
      this.#wait();
    }, 1000);
  }

  #take(data: Blob): void {
    const most = this.#options.bytes ?? 10 * 2 ** 20;
    // A file that is cut in the middle cannot be played to its end: the part that no longer fits is left out whole.
    if (this.#bytes + data.size > most) this.#cutOff = true;
    else if (data.size > 0 && !(this.#cutOff && this.#bytes >= most)) {
      this.#chunks.push(data);
      this.#bytes += data.size;
    }
    if (this.#cutOff && this.#state === 'recording') void this.stop();
  }

  #finish(type: string): void {
    const seconds = Math.max(1, Math.round((this.#clock.now() - this.#began) / 1000));
    const blob = new Blob(this.#chunks, { type: plainType(type, this.#kind) });
    const recording: Recording = {
      kind: this.#kind,
      blob,
      seconds: Math.min(seconds, this.most),
      cutOff: this.#cutOff,
    };
    const end = this.#end;
    this.#reset();
    if (blob.size > 0) this.#options.onDone(recording);
    else this.#options.onProblem('failed');
    end();
  }

  #reset(): void {
    this.#clock.clearTimeout(this.#tick);
    letGo(this.#stream);
    this.#stream = null;
    this.#recorder = null;
    this.#chunks = [];
    this.#end();
    this.#to('idle');
  }

  #to(state: RecorderState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** The device's own microphone and camera. */
const device: RecordingSource = {
  open(kind) {
    // Missing on pages without TLS.
    const devices = (navigator as { readonly mediaDevices?: MediaDevices }).mediaDevices;
    if (!devices?.getUserMedia) return Promise.reject(new DOMException('', 'NotSupportedError'));
    const video = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 24 }, facingMode: 'user' };
    return devices.getUserMedia(kind === 'voice' ? { audio: true } : { audio: true, video });
  },
};

function letGo(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

function problemOf(error: unknown): RecordingProblem {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'absent';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    case 'NotSupportedError':
      return 'unsupported';
    default:
      return 'failed';
  }
}

/** Without the codecs, which players read from the file itself. */
function plainType(type: string, kind: RecordingKind): string {
  const [plain = ''] = type.split(';');
  return plain || (kind === 'voice' ? 'audio/webm' : 'video/webm');
}
