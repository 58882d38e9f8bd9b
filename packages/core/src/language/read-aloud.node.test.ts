import assert from 'node:assert/strict';
import test from 'node:test';
import { ReadAloud } from './read-aloud.ts';
import { Speaker } from './speaker.ts';

interface Voice {
  lang: string;
  localService: boolean;
  default: boolean;
  name: string;
}
const voice = (name: string, lang: string, localService = true): Voice => ({
  name,
  lang,
  localService,
  default: false,
});

class Utterance {
  voice: Voice | null = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** Stands in for the platform's speech: ends what is spoken when told to. */
class Speech extends EventTarget {
  spoken: Utterance[] = [];
  cancelled = 0;
  listening = 0;
  voices: Voice[];
  constructor(...voices: Voice[]) {
    super();
    this.voices = voices;
  }
  getVoices(): Voice[] {
    return this.voices;
  }
  speak(utterance: Utterance): void {
    this.spoken.push(utterance);
  }
  cancel(): void {
    this.cancelled += 1;
  }
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listening += 1;
    super.addEventListener(...args);
  }
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listening -= 1;
    super.removeEventListener(...args);
  }
}
(globalThis as { SpeechSynthesisUtterance?: unknown }).SpeechSynthesisUtterance ??= Utterance;

const reader = (speech: Speech | null, language = 'sv', host?: unknown): ReadAloud =>
  new ReadAloud(() => new Speaker(language, language, [], []), { synth: speech, ...(host ? { host } : {}) } as never);

void test('reading aloud is silently absent where there is no speech, or no voice for the language', async () => {
  assert.equal(reader(null).available, false);
  assert.equal(reader(new Speech(voice('Daniel', 'en-GB'))).available, false);
  assert.equal(reader(new Speech(voice('Alva', 'sv-SE'))).available, true);
  await reader(null).speak('Hej', 'sv');
});

void test('a voice that sends the words over a network is never used', async () => {
  const speech = new Speech(voice('Google svenska', 'sv-SE', false));
  assert.equal(reader(speech).available, false);
  await reader(speech).speak('Mamma', 'sv');
  assert.deepEqual(speech.spoken, []);
});

void test('easy Swedish is read by a Swedish voice, however the platform writes its language', () => {
  const speech = new Speech(voice('x', 'en_US'), voice('Alva', 'sv_SE'));
  const read = reader(speech, 'sv-x-lattlast');
  assert.equal(read.available, true);
  void read.speak('Hej', 'sv-x-lattlast');
  assert.equal(speech.spoken[0]?.voice?.name, 'Alva');
  assert.equal(speech.spoken[0]?.lang, 'sv-SE');
});

void test('the voice nearest the language is chosen', () => {
  const speech = new Speech(voice('fi', 'sv-FI'), voice('se', 'sv-SE'));
  const read = reader(speech);
  void read.speak('Hej', 'sv');
  void read.speak('Hej', 'sv-FI');
  assert.deepEqual(
    speech.spoken.map((said) => said.voice?.name),
    ['se', 'fi'],
  );
});

void test('reading ends when the voice has ended, or has failed', async () => {
  const speech = new Speech(voice('Alva', 'sv-SE'));
  const read = reader(speech);
  const first = read.speak('Mamma', 'sv');
  assert.equal(read.speaking, true);
  speech.spoken[0]?.onend?.();
  await first;
  assert.equal(read.speaking, false);
  const second = read.speak('Pappa', 'sv');
  speech.spoken[1]?.onerror?.();
  await second;
  assert.equal(read.speaking, false);
});

void test('what is read next takes the place of what was being read', async () => {
  const speech = new Speech(voice('Alva', 'sv-SE'));
  const read = reader(speech);
  const first = read.speak('Mamma', 'sv');
  const second = read.speak('Pappa', 'sv');
  await first;
  assert.equal(read.speaking, true);
  speech.spoken[0]?.onend?.(); // late
  assert.equal(read.speaking, true);
  read.stop();
  await second;
  assert.equal(read.speaking, false);
});

void test('stopping when nothing of ours is read leaves what somebody else reads alone', () => {
  const speech = new Speech(voice('Alva', 'sv-SE'));
  reader(speech).stop();
  assert.equal(speech.cancelled, 0);
});

void test('an element that leaves the page stops reading and listens no more', async () => {
  const speech = new Speech();
  let renders = 0;
  const controllers: ReadAloud[] = [];
  const host = { addController: (c: ReadAloud) => controllers.push(c), requestUpdate: () => (renders += 1) };
  const read = reader(speech, 'sv', host);
  controllers[0]?.hostConnected();
  speech.voices = [voice('Alva', 'sv-SE')];
  speech.dispatchEvent(new Event('voiceschanged'));
  assert.equal(renders, 1);
  assert.equal(read.available, true);
  const reading = read.speak('Mamma', 'sv');
  controllers[0]?.hostDisconnected();
  await reading;
  assert.equal(speech.cancelled, 1);
  assert.equal(speech.listening, 0);
});
