/** A microphone that is silent: two tracks nobody hears. */
export function fakeStream(): MediaStream {
  const track = (): MediaStreamTrack => {
    const target = new EventTarget();
    let readyState: MediaStreamTrackState = 'live';
    return Object.defineProperties(target, {
      readyState: { get: () => readyState },
      stop: { value: () => (readyState = 'ended') },
    }) as unknown as MediaStreamTrack;
  };
  const tracks = [track(), track()];
  return { getTracks: () => tracks } as unknown as MediaStream;
}

/** Stands in for the browser's recorder, which is not the same in any two of them: gives ten bytes when asked, and at the end. */
export class FakeRecorder extends EventTarget {
  static latest: FakeRecorder | undefined;
  static silent = false;
  static isTypeSupported(type: string): boolean {
    return type.startsWith('audio/webm') || type.startsWith('video/webm');
  }
  state: RecordingState = 'inactive';
  readonly mimeType: string;

  constructor(_stream: MediaStream, options: MediaRecorderOptions) {
    super();
    this.mimeType = options.mimeType ?? '';
    FakeRecorder.latest = this;
  }
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    if (this.state === 'inactive') return;
    this.state = 'inactive';
    queueMicrotask(() => {
      if (!FakeRecorder.silent) this.give();
      this.dispatchEvent(new Event('stop'));
    });
  }
  /** As the browser does every second. */
  give(): void {
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['0123456789']) }));
  }
}

/** Records with {@link FakeRecorder} from now on. @returns what brings the browser's own back */
export function useFakeRecorder(): () => void {
  const real = globalThis.MediaRecorder;
  Reflect.set(globalThis, 'MediaRecorder', FakeRecorder);
  return () => Reflect.set(globalThis, 'MediaRecorder', real);
}
