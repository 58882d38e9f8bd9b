import { isChromium } from '@delaktig/testing/browser.js';
import { check, same } from '@delaktig/testing/assert.js';
import { afterEach, describe, it, itWhere } from '@delaktig/testing/framework.js';
import { until } from '@delaktig/testing/waiting.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TestClock } from '../interaction/test-clock.ts';
import { Recorder, type Recording, type RecordingProblem, type RecordingSource } from './recorder.ts';
import { FakeRecorder, fakeStream, useFakeRecorder } from './fake-recorder.test-helper.ts';

class Host implements ReactiveControllerHost {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete: Promise<boolean> = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {
    // Never taken away here.
  }
  requestUpdate(): void {
    // Renders nothing.
  }
}

function one(done: readonly Recording[]): Recording {
  const [recording] = done;
  check(recording && done.length === 1, `${String(done.length)} recordings`);
  return recording;
}

/** WebKitGTK has no recorder, or one without anything that makes a file of what it hears; Firefox draws no frames of a canvas that nobody sees. */
function canReallyRecord(): boolean {
  return isChromium() && typeof MediaRecorder !== 'undefined' && 'captureStream' in HTMLCanvasElement.prototype;
}

const refuses = (name: string): RecordingSource => ({ open: () => Promise.reject(new DOMException('', name)) });

describe('recording a voice or a film', () => {
  const real = globalThis.MediaRecorder;
  afterEach(() => {
    globalThis.MediaRecorder = real;
  });

  function start(options: { source?: RecordingSource; bytes?: number; seconds?: number } = {}): {
    readonly recorder: Recorder;
    readonly clock: TestClock;
    readonly done: Recording[];
    readonly problems: RecordingProblem[];
    readonly stream: MediaStream;
  } {
    useFakeRecorder();
    const clock = new TestClock();
    const done: Recording[] = [];
    const problems: RecordingProblem[] = [];
    const stream = fakeStream();
    const recorder = new Recorder(new Host(), {
      clock,
      source: () => options.source ?? { open: () => Promise.resolve(stream) },
      onDone: (recording) => void done.push(recording),
      onProblem: (problem) => void problems.push(problem),
      ...(options.bytes === undefined ? {} : { bytes: options.bytes }),
      ...(options.seconds === undefined ? {} : { seconds: () => options.seconds ?? 0 }),
    });
    return { recorder, clock, done, problems, stream };
  }
  const isOff = (stream: MediaStream): boolean => stream.getTracks().every(({ readyState }) => readyState === 'ended');

  it('what is said is kept with how long it is, and the microphone is let go at once', async () => {
    const { recorder, clock, done, stream } = start();
    await recorder.start('voice');
    same(recorder.state, 'recording', 'the state');
    clock.advance(3000);
    same(recorder.seconds, 3, 'seconds while it goes on');
    await recorder.stop();
    const kept = one(done);
    same(kept.seconds, 3, 'seconds');
    same(kept.cutOff, false, 'whether it was cut off');
    check(kept.blob.size > 0 && kept.blob.type === 'audio/webm', 'the file');
    check(isOff(stream), 'the microphone is on');
    same(clock.pending, 0, 'timers');
  });

  it('one that goes on for too long ends by itself, and what was said till then is kept', async () => {
    const { recorder, clock, done } = start({ seconds: 5 });
    await recorder.start('voice');
    clock.advance(60_000);
    await recorder.stop();
    const kept = one(done);
    same(kept.seconds, 5, 'seconds');
    same(kept.cutOff, true, 'whether it was cut off');
  });

  it('one that becomes too large ends by itself, and what fits is kept', async () => {
    const { recorder, done } = start({ bytes: 25 });
    await recorder.start('video');
    for (let part = 0; part < 4; part++) FakeRecorder.latest?.give();
    await recorder.stop();
    const kept = one(done);
    same(kept.blob.size, 20, 'bytes');
    same(kept.cutOff, true, 'whether it was cut off');
  });

  for (const [name, problem] of [
    ['NotAllowedError', 'refused'],
    ['NotFoundError', 'absent'],
    ['NotReadableError', 'busy'],
    ['NotSupportedError', 'unsupported'],
    ['TypeError', 'failed'],
  ] as const)
    it(`${name} from the browser is told as "${problem}", and one can try again`, async () => {
      const { recorder, problems } = start({ source: refuses(name) });
      await recorder.start('voice');
      same(problems.join(), problem, 'what is told');
      same(recorder.state, 'idle', 'the state');
    });

  it('a browser that cannot record says so', async () => {
    const { recorder, problems } = start();
    Reflect.deleteProperty(globalThis, 'MediaRecorder');
    await recorder.start('voice');
    same(problems.join(), 'unsupported', 'what is told');
  });

  it('nothing is kept of what is given up, and the microphone is let go', async () => {
    const { recorder, done, problems, stream } = start();
    await recorder.start('voice');
    FakeRecorder.latest?.give();
    recorder.cancel();
    await recorder.stop();
    same(done.length + problems.length, 0, 'what is told');
    check(isOff(stream), 'the microphone is on');
  });

  it('somebody who leaves while the browser still asks leaves no microphone on', async () => {
    const stream = fakeStream();
    let answer: (stream: MediaStream) => void = () => undefined;
    const { recorder, done } = start({ source: { open: () => new Promise((resolve) => (answer = resolve)) } });
    const started = recorder.start('voice');
    recorder.hostDisconnected();
    answer(stream);
    await started;
    check(isOff(stream), 'the microphone is on');
    same(recorder.state, 'idle', 'the state');
    same(done.length, 0, 'recordings');
  });

  it('a recording that breaks off with nothing in it is told', async () => {
    const { recorder, problems } = start();
    FakeRecorder.silent = true;
    await recorder.start('voice');
    await recorder.stop();
    FakeRecorder.silent = false;
    same(problems.join(), 'failed', 'what is told');
  });

  itWhere(canReallyRecord(), "the browser's own recorder makes a file that is not empty", async () => {
    const canvas = document.createElement('canvas');
    const paint = canvas.getContext('2d');
    const stream = canvas.captureStream(30);
    const done: Recording[] = [];
    const problems: RecordingProblem[] = [];
    const recorder = new Recorder(new Host(), {
      source: () => ({ open: () => Promise.resolve(stream) }),
      onDone: (recording) => void done.push(recording),
      onProblem: (problem) => void problems.push(problem),
    });
    await recorder.start('video');
    let frames = 0;
    await until(() => {
      paint?.fillRect(frames % 200, 0, 20, 20);
      return ++frames > 60;
    }, 'something has moved');
    await recorder.stop();
    same(problems.join(), '', 'problems');
    const kept = one(done);
    check(
      kept.blob.size > 0 && kept.blob.type.startsWith('video/'),
      `${String(kept.blob.size)} bytes of ${kept.blob.type}`,
    );
  });

  it('a microphone that is pulled out ends the recording, and what was said is kept', async () => {
    const { recorder, done, stream } = start();
    await recorder.start('voice');
    FakeRecorder.latest?.give();
    stream.getTracks()[0]?.dispatchEvent(new Event('ended'));
    await until(() => done.length === 1, 'it is kept');
    same(recorder.state, 'idle', 'the state');
  });
});
